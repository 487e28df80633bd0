"""Segments: a document cut into sentences, each with its place, speaker, time and language."""

from collections.abc import Sequence
from dataclasses import dataclass

from quoteverify.document import Cue, Document, Zone
from quoteverify.spans import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a document.

    ``text`` is what a reader reads: the pieces joined by single spaces, so a sentence that runs through two subtitles
    is one segment with two pieces. For plain text there is one piece and ``text == piece.of(document.text)``.
    """

    index: int
    text: str
    pieces: tuple[Span, ...]
    language: str
    paragraph: int = 0
    zone: Zone = Zone.BODY
    speaker: str | None = None
    cue: Cue | None = None

    @property
    def span(self) -> Span:
        return Span.cover(self.pieces)

    def locate(self, within: Span) -> Span:
        """Where a span of ``text`` stands in the document (one covering span)."""
        return Span(self._offset(within.start, False), self._offset(within.end, True))

    def _offset(self, position: int, as_end: bool) -> int:
        start = 0
        for piece in self.pieces:
            end = start + len(piece)
            if position < end or (as_end and position == end):
                return piece.start + max(position - start, 0)
            start = end + 1
        return self.pieces[-1].end


def segment(document: Document, language: str | None = None) -> tuple[Segment, ...]:
    """Cut a document into sentences, in order. ``language`` overrides what was identified."""
    raise NotImplementedError


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph as spans without surrounding white space; none for blank text."""
    raise NotImplementedError


def by_paragraph(segments: Sequence[Segment]) -> tuple[tuple[Segment, ...], ...]:
    """The segments grouped by paragraph, in order."""
    groups: dict[int, list[Segment]] = {}
    for one in segments:
        groups.setdefault(one.paragraph, []).append(one)
    return tuple(tuple(group) for group in groups.values())
