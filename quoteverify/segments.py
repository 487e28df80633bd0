"""Segments: a document cut into sentences, each with its place, speaker, time and language."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteverify.document import Block, Cue, Document, Zone
from quoteverify.identification import identify
from quoteverify.languages import primary
from quoteverify.sentences import split_sentences
from quoteverify.spans import Span

UNDETERMINED = "und"
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
_GAP = re.compile(r"\s|\\[Nnh]|<br", re.IGNORECASE)
_SURE = 0.9
"""A confidence from which a run's own language counts against the document's."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a document.

    ``text`` is what a reader reads: the pieces joined by single spaces, so a sentence that runs through two subtitles
    is one segment with two pieces. For plain text there is one piece and ``text == piece.of(document.text)``.
    ``glued`` holds the indices of pieces that follow the one before without a space: only markup parts them in the
    document, or the language writes none.
    """

    index: int
    text: str
    pieces: tuple[Span, ...]
    language: str
    paragraph: int = 0
    zone: Zone = Zone.BODY
    speaker: str | None = None
    cue: Cue | None = None
    glued: frozenset[int] = frozenset()

    @property
    def span(self) -> Span:
        return Span.cover(self.pieces)

    def locate(self, within: Span) -> Span:
        """Where a span of ``text`` stands in the document (one covering span)."""
        return Span(self._offset(within.start, False), self._offset(within.end, True))

    def _offset(self, position: int, as_end: bool) -> int:
        start = 0
        for index, piece in enumerate(self.pieces):
            start += index > 0 and index not in self.glued
            end = start + len(piece)
            if position < end or (as_end and position == end):
                return piece.start + max(position - start, 0)
            start = end
        return self.pieces[-1].end


def segment(document: Document, language: str | None = None) -> tuple[Segment, ...]:
    """Cut a document into sentences, in order. ``language`` overrides what was identified."""
    found: list[Segment] = []
    for run in _runs(document.blocks):
        joined = _join(document.text, run, language or document.language)
        tag = language or _language(joined.text, document.language)
        for span in split_sentences(joined.text, tag):
            found.append(_cut(joined, span, len(found), tag, run))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Joined:
    """The text of a run and, for each of its pieces, where it begins there and the block it belongs to."""

    text: str
    pieces: tuple[Span, ...]
    starts: tuple[int, ...]
    owners: tuple[int, ...]


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    """Blocks that are read as one text: timed ones that share a paragraph; any other block is a text by itself."""
    held: list[Block] = []
    for block in blocks:
        if held and not _same_run(held[-1], block):
            yield tuple(held)
            held = []
        held.append(block)
    if held:
        yield tuple(held)


def _same_run(one: Block, other: Block) -> bool:
    if one.cue is None or other.cue is None:
        return False
    return (one.paragraph, one.speaker, one.zone) == (other.paragraph, other.speaker, other.zone)


def _join(text: str, run: Sequence[Block], language: str | None) -> _Joined:
    unspaced = language is not None and primary(language) in _UNSPACED
    parts: list[str] = []
    pieces: list[Span] = []
    starts: list[int] = []
    owners: list[int] = []
    length = 0
    for owner, block in enumerate(run):
        for piece in block.pieces:
            if pieces and not unspaced and _parted(text, pieces[-1].end, piece.start):
                parts.append(" ")
                length += 1
            starts.append(length)
            owners.append(owner)
            pieces.append(piece)
            parts.append(piece.of(text))
            length += len(piece)
    return _Joined("".join(parts), tuple(pieces), tuple(starts), tuple(owners))


def _parted(text: str, end: int, start: int) -> bool:
    """Whether white space or a line break in markup stands between two pieces."""
    return _GAP.search(text, end, start) is not None


def _cut(joined: _Joined, span: Span, index: int, language: str, run: Sequence[Block]) -> Segment:
    first = bisect_right(joined.starts, span.start) - 1
    last = bisect_left(joined.starts, span.end) - 1
    pieces, glued = [], set()
    for number in range(first, last + 1):
        piece, start = joined.pieces[number], joined.starts[number]
        begin = piece.start + max(span.start - start, 0)
        end = piece.start + min(span.end - start, len(piece))
        pieces.append(Span(begin, end))
        if number > first and start == joined.starts[number - 1] + len(joined.pieces[number - 1]):
            glued.add(number - first)
    cues = [run[owner].cue for owner in joined.owners[first : last + 1]]
    times = [cue for cue in cues if cue is not None]
    cue = Cue(min(one.start for one in times), max(one.end for one in times)) if times else None
    block = run[0]
    return Segment(
        index,
        span.of(joined.text),
        tuple(pieces),
        language,
        block.paragraph,
        block.zone,
        block.speaker,
        cue,
        frozenset(glued),
    )


def _language(text: str, otherwise: str | None) -> str:
    """The language of a run: that of the document unless the run is surely in another one."""
    found = identify(text)
    if found.language is None:
        return otherwise or UNDETERMINED
    if otherwise is None or found.confidence >= _SURE:
        return found.language
    return otherwise


def by_paragraph(segments: Sequence[Segment]) -> tuple[tuple[Segment, ...], ...]:
    """The segments grouped by paragraph, in order."""
    groups: dict[int, list[Segment]] = {}
    for one in segments:
        groups.setdefault(one.paragraph, []).append(one)
    return tuple(tuple(group) for group in groups.values())


__all__ = ["UNDETERMINED", "Segment", "by_paragraph", "segment", "split_sentences"]
