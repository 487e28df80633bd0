"""Segments: the sentences of a document, each with its place, speaker, time and language."""

from dataclasses import dataclass

from quoteverify.records.document import Cue, Zone
from quoteverify.records.spans import Span, place

UNDETERMINED = "und"


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a document.

    ``text`` is what a reader reads: the pieces joined by single spaces, so a sentence that runs through two subtitles
    is one segment with two pieces. For plain text there is one piece and ``text == piece.of(document.text)``.
    ``glued`` holds the indices of pieces that follow the one before without a space: only markup parts them in the
    document, or the language writes none. ``confidence`` (0 to 1) is how sure the words are of ``language``: 1 where
    a person gave it, 0 where they do not tell and that of what stands around them was taken. ``loose``: it was cut from
    a text without full stops, and what is said in it may begin before it or end behind it.
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
    confidence: float = 1.0
    loose: bool = False

    @property
    def span(self) -> Span:
        return Span.cover(self.pieces)

    def locate(self, within: Span) -> Span:
        """Where a span of ``text`` stands in the document (one covering span)."""
        return place(within, self.pieces, self.glued)
