"""Shifts: where a stretch of a text stands in a corrected version of that text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from quoteverify.records.spans import Span

AROUND = 20
"""Characters that must be the same beside a stretch, or in it, for its place to be told by them."""

MOST_CELLS = 100_000_000
"""Product of the lengths of two sequences that are compared at most; a tenth of a second and 12 MB."""

_TOKEN = re.compile(r"\w+|\s+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Same:
    """A stretch that both versions have: where it starts in each, its length, and whether a whole line lies in it."""

    old: int
    new: int
    length: int
    whole_line: bool


class Shifts:
    """The way from offsets of ``old`` to offsets of ``new``, both in code points.

    Lines are compared first, words only within lines that differ, so a small correction of a long text costs little.
    What was moved elsewhere is found again by its words if they stand nowhere else.
    """

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._same = list(_joined(_same_stretches(old, new)))
        self._starts = [block.old for block in self._same]

    def exact(self, span: Span) -> Span | None:
        """Where the same words stand now; None when they do not, or when nobody can tell which of several they are."""
        block = self._block(span.start)
        if block is not None and span.end <= block.old + block.length and self._tells(block, span):
            return span.shift(block.new - block.old)
        return self._elsewhere(span)

    def _tells(self, block: _Same, span: Span) -> bool:
        """Whether a stretch that both versions have tells the place of a span in it: it is long, or holds a whole line,
        or the words of the span stand once in each version."""
        if block.whole_line or block.length >= min(AROUND, len(self._old)):
            return True
        words = span.of(self._old)
        return self._old.count(words) == 1 == self._new.count(words)

    def between(self, span: Span) -> Span | None:
        """What stands now between the same words that stood before and after ``span``; None when these changed."""
        before = self._edge(Span(max(span.start - AROUND, 0), span.start))
        after = self._edge(Span(span.end, min(span.end + AROUND, len(self._old))))
        if before is None or after is None:
            return None
        start = before.end if span.start else 0
        end = after.start if span.end < len(self._old) else len(self._new)
        return Span(start, end) if start < end else None

    def _edge(self, span: Span) -> Span | None:
        """Where the words beside a stretch stand; an empty span, at an end of the text, stands anywhere."""
        if not len(span):
            return span
        block = self._block(span.start)
        return span.shift(block.new - block.old) if block and span.end <= block.old + block.length else None

    def _block(self, offset: int) -> _Same | None:
        place = bisect_right(self._starts, offset) - 1
        if place < 0:
            return None
        block = self._same[place]
        return block if offset < block.old + block.length else None

    def _elsewhere(self, span: Span) -> Span | None:
        wider = Span(max(span.start - AROUND, 0), min(span.end + AROUND, len(self._old)))
        for part in (span, wider):
            words = part.of(self._old)
            if len(part) < AROUND:
                continue
            first = self._new.find(words)
            if first >= 0 and self._new.find(words, first + 1) < 0:
                return span.shift(first - part.start)
        return None


def _same_stretches(old: str, new: str) -> Iterator[_Same]:
    for part, other, equal in _runs(old.splitlines(keepends=True), new.splitlines(keepends=True)):
        if equal:
            yield _Same(part.start, other.start, len(part), bool(part.of(old).strip()))
            continue
        for word, counterpart, same in _runs(_TOKEN.findall(part.of(old)), _TOKEN.findall(other.of(new))):
            if same:
                yield _Same(word.start + part.start, counterpart.start + other.start, len(word), False)


def _runs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Span, Span, bool]]:
    """The characters of both sequences in order, run by run, and whether a run is the same in both."""
    starts = _starts(old), _starts(new)
    held = (0, 0)
    for part, other in (*_equal(old, new), (Span(len(old), len(old)), Span(len(new), len(new)))):
        here = Span(starts[0][part.start], starts[0][part.end])
        there = Span(starts[1][other.start], starts[1][other.end])
        yield Span(held[0], here.start), Span(held[1], there.start), False
        yield here, there, True
        held = (here.end, there.end)


def _equal(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Span, Span]]:
    """The indices of a longest common subsequence, run by run; of what is too long only both ends that agree."""
    head = _alike(zip(old, new, strict=False))
    rest = min(len(old), len(new)) - head
    tail = min(_alike(zip(reversed(old), reversed(new), strict=False)), rest)
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    yield Span(0, head), Span(0, head)
    if len(left) * len(right) <= MOST_CELLS:
        from rapidfuzz.distance import Indel  # no first screen needs it

        for found in Indel.opcodes(left, right):
            if found.tag == "equal":
                yield (
                    Span(found.src_start, found.src_end).shift(head),
                    Span(found.dest_start, found.dest_end).shift(head),
                )
    yield Span(len(old) - tail, len(old)), Span(len(new) - tail, len(new))


def _alike(pairs: Iterable[tuple[str, str]]) -> int:
    """How many pairs there are before the first whose parts differ."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _starts(parts: Sequence[str]) -> list[int]:
    """Where each part starts, and the length of all."""
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    return starts


def _joined(stretches: Iterator[_Same]) -> Iterator[_Same]:
    """Neighbours that go on in both versions made one; empty ones left out."""
    held: _Same | None = None
    for stretch in stretches:
        if not stretch.length:
            continue
        if held and (held.old + held.length, held.new + held.length) == (stretch.old, stretch.new):
            whole_line = held.whole_line or stretch.whole_line
            held = _Same(held.old, held.new, held.length + stretch.length, whole_line)
            continue
        if held:
            yield held
        held = stretch
    if held:
        yield held
