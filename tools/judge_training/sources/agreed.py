"""Minimal pairs whose sources have several human translations: far in wording and right, near in wording and wrong.

Every rendering, the near and the far ones, stands with both sources: right with its own, wrong with the other. So
neither wording that is far nor wording that is near gives anything away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tools.judge_training.examples import Example, Group
from tools.judge_training.sources.corpus import Pair
from tools.judge_training.sources.items import bare
from tools.judge_training.sources.mined import Contrast

MOST = 2
"""Further translations of a source that a group takes."""

Key = tuple[str, str]


def key_of(pair: Pair) -> Key:
    """Language and source, bare."""
    return pair.language, bare(pair.source)


class Translations:
    """All English of each source of a corpus."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        self._known: dict[Key, dict[str, str]] = defaultdict(dict)
        for pair in pairs:
            self._known[key_of(pair)].setdefault(bare(pair.english), pair.english)

    def further(self, pair: Pair, other: Pair) -> list[str]:
        """Translations of the pair's source beside its own, none that ``other``'s source has too."""
        theirs = self._known.get(key_of(other), {})
        mine = self._known.get(key_of(pair), {})
        return [text for small, text in mine.items() if small != bare(pair.english) and small not in theirs][:MOST]


def group_of(contrast: Contrast, translations: Translations) -> Group | None:
    """The contrast with the further translations of both sources; None where neither has any."""
    one, other = contrast.one, contrast.other
    examples = list(contrast.group().examples)
    for pair, rival in ((one, other), (other, one)):
        for text in translations.further(pair, rival):
            examples.append(Example(pair.source, text, 0.0))
            examples.append(Example(rival.source, text, 1.0, None, None))
    return Group(tuple(examples)) if len(examples) > 4 else None


def groups(contrasts: Sequence[Contrast], pairs: Iterable[Pair], number: int) -> Iterator[Group]:
    """At most ``number`` of them, in the order of the contrasts."""
    translations = Translations(pairs)
    made = 0
    for contrast in contrasts:
        group = group_of(contrast, translations) if made < number else None
        if group is not None:
            made += 1
            yield group
