"""Verbatim: a quote against words said in its own language. Nothing is translated there, so every word can be
compared with what was said; :mod:`addition` and :mod:`unmarked_cut` say what differs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

from quoteverify.checks.inputs import SentencePair
from quoteverify.language.profiles import primary
from quoteverify.records.spans import Span
from quoteverify.words import Word, words

LONGEST = 1000
"""Words of a sentence that are compared; the time grows with the product of both lengths."""
PARAPHRASE = 0.5
"""Share of the quote's words that were said, in order, below which it is a paraphrase and no edited quote."""

_MARKS = ("…", "...", "[", "(")


@dataclass(frozen=True, slots=True)
class Departure:
    """A place where a quote leaves the words that were said: ``said`` and ``printed`` are spans of both texts, None
    where a side has nothing. ``content``: more than function words, contractions and endings differ."""

    said: Span | None
    printed: Span | None
    content: bool


def same_language(pair: SentencePair) -> bool:
    """Whether a quote is printed in the language in which it was said."""
    return pair.source is not None and primary(pair.source.language) == primary(pair.rendering.language)


def departures(pair: SentencePair) -> tuple[Departure, ...]:
    """Where a quote departs from what was said in its own language, in order.

    Words before its first and after its last are no departure: a part may be quoted. Nor are capitals, punctuation,
    words in brackets, cuts that an ellipsis or a bracket marks, and numbers, which have a check of their own. Where
    most words are others, one departure holds all of them.
    """
    assert pair.source is not None
    left = words(pair.source.text, pair.source.language)[:LONGEST]
    right = _unbracketed(words(pair.rendering.text, pair.rendering.language)[:LONGEST], pair.rendering.text)
    same = [
        (op.src_start + n, op.dest_start + n)
        for op in Indel.opcodes([word.norm for word in left], [word.norm for word in right])
        if op.tag == "equal"
        for n in range(op.src_end - op.src_start)
    ]
    if not left or not right:
        return ()
    if len(same) < PARAPHRASE * len(right):
        return (Departure(_cover(left), _cover(right), True),)
    return tuple(_between(left, right, _together(same, left), pair.rendering.text))


def _together(same: list[tuple[int, int]], left: Sequence[Word]) -> list[tuple[int, int]]:
    """The matches with each word as near to the next one as it was said: "the" of "the army" is that before "army"."""
    for at in range(len(same) - 2, -1, -1):
        (i, j), (k, m) = same[at], same[at + 1]
        if m == j + 1 and left[k - 1].norm == left[i].norm:
            same[at] = (k - 1, j)
    return same


def _between(
    left: Sequence[Word], right: Sequence[Word], same: Sequence[tuple[int, int]], text: str
) -> Iterator[Departure]:
    """What differs before, between and after the words that both have."""
    edges = [(-1, -1), *same, (len(left), len(right))]
    for number, ((i, j), (k, m)) in enumerate(pairwise(edges)):
        said, printed = left[i + 1 : k], right[j + 1 : m]
        inside = 0 < number < len(edges) - 2
        if any(word.number for word in (*said, *printed)) or not (printed or (said and inside)):
            continue
        if not printed and any(mark in text[right[j].span.end : right[m].span.start] for mark in _MARKS):
            continue
        here = said if inside else said[-len(printed) :] if number == 0 else said[: len(printed)]
        stems = {word.stem for word in said}
        weight = [word for word in (printed or said) if word.content and "'" not in word.norm]
        yield Departure(
            _cover(here) if here else None,
            _cover(printed) if printed else None,
            any(word.stem not in stems for word in weight) if printed else bool(weight),
        )


def _unbracketed(every: Sequence[Word], text: str) -> list[Word]:
    """The words that stand outside square brackets, which hold an editor's own."""
    kept: list[Word] = []
    depth = at = 0
    for departure in every:
        gap = text[at : departure.span.start]
        depth = max(depth + gap.count("[") - gap.count("]"), 0)
        at = departure.span.start
        if not depth:
            kept.append(departure)
    return kept


def _cover(every: Sequence[Word]) -> Span:
    return Span.cover(word.span for word in every)
