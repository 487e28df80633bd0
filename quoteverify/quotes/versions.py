"""Versions: how two printed versions of a quote in one language relate, word by word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from quoteverify.records.spans import Span
from quoteverify.words import Word, words

MAX_WORDS = 400
"""Longer quotes are compared by their first words: the time grows with the product of the lengths."""
SHARED = 0.7
"""Share of the shorter version's words that must recur, in order, for both to be versions of one quote."""
SHARED_WORDS = 3
STRETCH = 3
"""The words found again lie within this many times their number in the longer version, else they are chance."""

_SENTENCE_END = re.compile(r"[.!?…。？！]")


class Relation(StrEnum):
    """What a shorter version is of a longer one."""

    SAME = "same"
    PART = "part"
    CUT = "cut"
    REWORDED = "reworded"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Versions:
    """``dropped`` are stretches of the longer text between words that the shorter one keeps; ``crossed`` tells whether
    the shorter version draws on more than one sentence of the longer one."""

    relation: Relation
    dropped: tuple[Span, ...] = ()
    crossed: bool = False


def compare_versions(shorter: str, longer: str, language: str) -> Versions:
    """Relate two texts without marks; capitals, punctuation and the shape of apostrophes do not count.

    SAME: the same words. PART: a contiguous run of them. CUT: the same words with others left out between. REWORDED:
    most words recur in order, in other forms or among others. Linear for quotes of up to MAX_WORDS words.
    """
    left, right = words(shorter, language)[:MAX_WORDS], words(longer, language)[:MAX_WORDS]
    if not left or not right:
        return Versions(Relation.UNRELATED)
    plain = [word.norm for word in left], [word.norm for word in right]
    if plain[0] == plain[1]:
        return Versions(Relation.SAME)
    if not _may_relate(left, right):
        return Versions(Relation.UNRELATED)
    exact = _kept(*plain)
    if len(exact) == len(left) and len(left) >= min(SHARED_WORDS, len(right)):
        run = exact[-1] - exact[0] + 1 == len(exact) or _contains_run(*plain)
        if run:
            return Versions(Relation.PART)
        return _versions(Relation.CUT, longer, right, exact)
    kept = _kept([word.stem for word in left], [word.stem for word in right])
    content = sum(1 for index in kept if right[index].content)
    if len(kept) < max(SHARED * len(left), SHARED_WORDS) or content < 2:
        return Versions(Relation.UNRELATED)
    if kept[-1] - kept[0] + 1 > STRETCH * len(kept) + STRETCH:
        return Versions(Relation.UNRELATED)
    return _versions(Relation.REWORDED, longer, right, kept)


def _may_relate(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether enough words recur at all, in whatever order: quick, and false for most pairs of quotes."""
    norms, stems = {word.norm for word in right}, {word.stem for word in right}
    again = sum(word.stem in stems for word in left)
    return again >= max(SHARED * len(left), SHARED_WORDS) or all(word.norm in norms for word in left)


def _kept(left: list[str], right: list[str]) -> list[int]:
    """The places in ``right`` of a longest common subsequence."""
    return [
        index for op in LCSseq.opcodes(left, right) if op.tag == "equal" for index in range(op.dest_start, op.dest_end)
    ]


def _contains_run(left: list[str], right: list[str]) -> bool:
    return any(right[at : at + len(left)] == left for at in range(len(right) - len(left) + 1) if right[at] == left[0])


def _versions(relation: Relation, longer: str, right: tuple[Word, ...], kept: list[int]) -> Versions:
    start, end = right[kept[0]].span.end, right[kept[-1]].span.start
    gaps = [
        Span(right[before + 1].span.start, right[after - 1].span.end)
        for before, after in pairwise(kept)
        if after > before + 1
    ]
    crossed = _SENTENCE_END.search(longer, start, end) is not None
    return Versions(relation, tuple(gaps), crossed)
