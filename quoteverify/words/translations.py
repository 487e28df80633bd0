"""Translations: the words of another language for a word, from their table, its cognate's, or its nearest form's."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import takewhile

from quoteverify.language.profiles import ENGLISH, primary
from quoteverify.words.kin import kin, relative
from quoteverify.words.lexicon import renderings, renders

Chances = Mapping[str, tuple[float, float]]
"""Counterparts with (P(counterpart | word), P(word | counterpart))."""

COGNATE = 0.8
"""How far the table entry of a cognate is trusted."""
LIKE_FORM = 0.6
"""How far the entry of a word with the same beginning is trusted."""
BEGINNING = 5
"""Letters that two words must share from the start to be taken as forms or derivations of one."""
BEGINNING_SHARE = 0.7


@lru_cache(maxsize=50_000)
def translations(stem: str, norm: str, language: str, other: str = ENGLISH) -> Chances:
    """What a word of ``language`` may be in ``other``; empty where nothing is known of it or no table ships.

    A word that its table lacks is looked up by its likes where the table was made from the side of ``language``.
    """
    table = renderings(language, other)
    if table is None:
        return {}
    own = table.of.get(stem)
    if own or not renders(language, other):
        return own or {}
    cognate = kin(norm, language)
    kindred = renderings(relative(language), other) if cognate is not None else None
    if cognate is not None and kindred is not None:
        return _scaled(kindred.of.get(cognate, {}), COGNATE)
    form = like_form(stem, primary(language), primary(other))
    return _scaled(table.of[form], LIKE_FORM) if form else {}


def _scaled(chances: Chances, by: float) -> Chances:
    return {word: (given * by, back * by) for word, (given, back) in chances.items()}


@lru_cache(maxsize=50_000)
def like_form(stem: str, tag: str, other: str = ENGLISH) -> str | None:
    """The table's word that shares the longest beginning with ``stem``: an inflection or derivation, probably."""
    listed = _sorted_words(tag, other)
    place = bisect_left(listed, stem)
    near = listed[max(place - 1, 0) : place + 1]
    shared, best = max(((_beginning(stem, word), word) for word in near), default=(0, ""))
    longest = max(len(stem), len(best))
    return best if shared >= BEGINNING and shared >= BEGINNING_SHARE * longest else None


def _beginning(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))


@cache
def _sorted_words(tag: str, other: str) -> list[str]:
    table = renderings(tag, other)
    return sorted(table.of) if table else []
