"""Translations: the English words for a foreign word, from its own table, its Russian cognate, or its nearest form."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import takewhile

from quoteverify.language.profiles import primary
from quoteverify.words.kin import RELATIVE, kin
from quoteverify.words.lexicon import lexicon

Chances = Mapping[str, tuple[float, float]]
"""English words with (P(English | foreign), P(foreign | English))."""

COGNATE = 0.8
"""How far the table entry of a cognate is trusted."""
LIKE_FORM = 0.6
"""How far the entry of a word with the same beginning is trusted."""
BEGINNING = 5
"""Letters that two words must share from the start to be taken as forms or derivations of one."""
BEGINNING_SHARE = 0.7


@lru_cache(maxsize=50_000)
def translations(stem: str, norm: str, language: str) -> Chances:
    """What a word of ``language`` may be in English; empty where nothing is known of it or no table ships."""
    table = lexicon(language)
    if table is None:
        return {}
    own = table.by_foreign.get(stem)
    if own:
        return own
    cognate = kin(norm, language)
    relative = lexicon(RELATIVE)
    if cognate is not None and relative is not None:
        return _scaled(relative.by_foreign[cognate], COGNATE)
    form = like_form(stem, primary(language))
    return _scaled(table.by_foreign[form], LIKE_FORM) if form else {}


def _scaled(chances: Chances, by: float) -> Chances:
    return {word: (given * by, back * by) for word, (given, back) in chances.items()}


@lru_cache(maxsize=50_000)
def like_form(stem: str, tag: str) -> str | None:
    """The table's word that shares the longest beginning with ``stem``: an inflection or derivation, probably."""
    listed = _sorted_words(tag)
    place = bisect_left(listed, stem)
    near = listed[max(place - 1, 0) : place + 1]
    shared, best = max(((_beginning(stem, word), word) for word in near), default=(0, ""))
    longest = max(len(stem), len(best))
    return best if shared >= BEGINNING and shared >= BEGINNING_SHARE * longest else None


def _beginning(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))


@cache
def _sorted_words(tag: str) -> list[str]:
    table = lexicon(tag)
    return sorted(table.by_foreign) if table else []
