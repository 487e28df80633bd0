"""Differences: which words of two texts in one language have no equal in the other, marked both ways."""

import re
from dataclasses import dataclass

from quoteverify.records.spans import Span

LIMIT = 3000
"""Words of a text that are compared at most; the time grows with the product of both lengths."""

# Scripts written without spaces (Han, kana, Thai) are compared character by character.
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])\w)+(?:['’\-](?:(?![{_UNSPACED}])\w)+)*|[?!…%]")


@dataclass(frozen=True, slots=True)
class Differences:
    """``first`` are the spans of the first text whose words the second has not, in order and apart; ``second`` the
    other way round. ``likeness`` is the share of words that agree, 0 to 1."""

    first: tuple[Span, ...]
    second: tuple[Span, ...]
    likeness: float


def word_differences(first: str, second: str) -> Differences:
    """Compare two texts word by word, letter case and punctuation aside (? ! … and % count as words).

    The longest common subsequence of words is taken as what agrees. Words beyond the first 3,000 of a text are left
    unmarked.
    """
    left, right = _tokens(first), _tokens(second)
    left_keys = [_key(span.of(first)) for span in left]
    right_keys = [_key(span.of(second)) for span in right]
    only_left: list[Span] = []
    only_right: list[Span] = []
    agreeing = 0
    from rapidfuzz.distance import Indel  # no first screen needs it

    for operation in Indel.opcodes(left_keys, right_keys):
        if operation.tag == "equal":
            agreeing += operation.src_end - operation.src_start
        if operation.tag == "delete":
            only_left.append(Span.cover(left[operation.src_start : operation.src_end]))
        if operation.tag == "insert":
            only_right.append(Span.cover(right[operation.dest_start : operation.dest_end]))
    total = len(left) + len(right)
    return Differences(tuple(only_left), tuple(only_right), 2 * agreeing / total if total else 1.0)


def _tokens(text: str) -> list[Span]:
    spans: list[Span] = []
    for match in _TOKEN.finditer(text):
        if len(spans) == LIMIT:
            break
        spans.append(Span(match.start(), match.end()))
    return spans


def _key(word: str) -> str:
    return word.casefold().replace("’", "'").replace("ё", "е")
