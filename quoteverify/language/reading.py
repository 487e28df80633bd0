"""Reading: a document as its reader sees it, without the markup, labels and times that stand between its words."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from quoteverify.records.document import Block, Document
from quoteverify.records.spans import Span

_LINE_BREAK = re.compile(r"\\[Nn]|<br[ /\d]*>", re.IGNORECASE)
_TAG = re.compile(r"<r[tp]>[^<>]*</r[tp]>|<[^<>]*>|\{[^{}]*\}")
_HARD_SPACE = re.compile(r"\\h")
_EMPHASIS = re.compile(r"[*_`~]+|!?\[|\]\([^()\n]*\)")
"""Marks of Markdown within a line: of emphasis, code and links."""


@dataclass(frozen=True, slots=True)
class Reading:
    """``text`` and ``blocks`` are those of the document with nothing but white space between the pieces. Where the
    document has nothing else there, they are its own."""

    text: str
    blocks: tuple[Block, ...]
    _starts: tuple[int, ...] = ()
    _pieces: tuple[Span, ...] = ()

    def place(self, span: Span) -> Span:
        """Where a span of ``text`` stands in the document (one covering span)."""
        if not self._pieces:
            return span
        return Span(self._offset(span.start, False), self._offset(span.end, True))

    def places(self, span: Span) -> tuple[Span, ...]:
        """The parts of the document that a span of ``text`` is read from, one for each piece."""
        if not self._pieces:
            return (span,)
        found = []
        for number in range(self._number(span.start), len(self._pieces)):
            start, piece = self._starts[number], self._pieces[number]
            inside = Span(max(span.start - start, 0), min(span.end - start, len(piece)))
            if inside.end <= 0:
                break
            if inside.start < inside.end:
                found.append(inside.shift(piece.start))
        return tuple(found) or (self.place(span),)

    def _number(self, position: int) -> int:
        """The piece that holds a position, or the last one before it."""
        return max(bisect_right(self._starts, position) - 1, 0)

    def _offset(self, position: int, as_end: bool) -> int:
        number = self._number(position - 1 if as_end and position else position)
        start, piece = self._starts[number], self._pieces[number]
        if position > start + len(piece) and not as_end and number + 1 < len(self._pieces):
            return self._pieces[number + 1].start
        return piece.start + min(max(position - start, 0), len(piece))


def reading(document: Document) -> Reading:
    """The document as it is read."""
    text, blocks = document.text, [block for block in document.blocks if block.pieces]
    owned = [(block, piece) for block in blocks for piece in block.pieces]
    if not any(text[left.end : right.start].strip() for (_, left), (_, right) in pairwise(owned)):
        return Reading(text, document.blocks)
    gaps = ["", *(_gap(text, *left, *right) for left, right in pairwise(owned))]
    ends = list(accumulate(len(gap) + len(piece) for gap, (_, piece) in zip(gaps, owned, strict=True)))
    starts = [end - len(piece) for end, (_, piece) in zip(ends, owned, strict=True)]
    read = "".join(gap + piece.of(text) for gap, (_, piece) in zip(gaps, owned, strict=True))
    places = zip(gaps, starts, ends, strict=True)
    moved = tuple(replace(block, pieces=_merged([next(places) for _ in block.pieces])) for block in blocks)
    return Reading(read, moved, tuple(starts), tuple(piece for _, piece in owned))


def said(document: Document, span: Span) -> str:
    """What is read in a span of the document; the span as it is where no words of the document stand in it."""
    text, owned = document.text, _inside(document, span)
    gaps = ["", *(_gap(text, *left, *right) for left, right in pairwise(owned))]
    return "".join(gap + piece.of(text) for gap, (_, piece) in zip(gaps, owned, strict=False)) or span.of(text)


def words_in(document: Document, span: Span) -> tuple[Span, ...]:
    """The parts of a span of the document that are read, one for all that only white space parts."""
    parts: list[Span] = []
    for _, piece in _inside(document, span):
        if parts and not document.text[parts[-1].end : piece.start].strip():
            parts[-1] = Span(parts[-1].start, piece.end)
        else:
            parts.append(piece)
    return tuple(parts) or (span,)


def _inside(document: Document, span: Span) -> list[tuple[Block, Span]]:
    """The parts of pieces that stand in a span, each with its block."""
    return [
        (block, Span(max(piece.start, span.start), min(piece.end, span.end)))
        for block in document.blocks
        for piece in block.pieces
        if piece.overlaps(span)
    ]


def without_tags(text: str) -> str:
    """The text with spaces instead of tags, each as long as it was."""
    return _TAG.sub(lambda tag: " " * len(tag[0]), text)


def _gap(text: str, block: Block, piece: Span, next_block: Block, next_piece: Span) -> str:
    """What is read between two pieces: a blank line where a paragraph begins, a line break where a block does."""
    gap = between(text, piece.end, next_piece.start)
    if block is next_block or not text[piece.end : next_piece.start].strip():
        return gap
    return "\n" if block.goes_on_in(next_block) else "\n\n"


def between(text: str, end: int, start: int) -> str:
    """The white space that is read between two pieces: that of the document, or a line break or a space where there
    is markup, a label or a time in it; empty where markup alone parts them."""
    gap = text[end:start]
    if not gap.strip():
        return gap
    gap = _HARD_SPACE.sub(" ", _EMPHASIS.sub("", _TAG.sub("", _LINE_BREAK.sub("\n", gap))))
    if "\n" in gap or "\r" in gap:
        return "\n"
    return " " if gap else ""


def joined(text: str, pieces: Sequence[Span]) -> tuple[str, frozenset[int]]:
    """The words of pieces with single spaces between, and the indices of those that follow the one before without:
    only markup parts them."""
    glued = frozenset(
        number for number, (left, right) in enumerate(pairwise(pieces), 1) if not between(text, left.end, right.start)
    )
    parts = (("" if not number or number in glued else " ") + piece.of(text) for number, piece in enumerate(pieces))
    return "".join(parts), glued


def _merged(found: Sequence[tuple[str, int, int]]) -> tuple[Span, ...]:
    """Pieces (what is read before each, its start and its end), those one that nothing parts."""
    merged: list[Span] = []
    for gap, start, end in found:
        if merged and not gap:
            merged[-1] = Span(merged[-1].start, end)
        else:
            merged.append(Span(start, end))
    return tuple(merged)
