"""Document: what a loader makes of a file, with offsets into the text as the user sees it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from quoteverify.records.spans import Span


class Role(StrEnum):
    SOURCE = "source"
    RENDERING = "rendering"


SIDES = {Role.SOURCE: "#source", Role.RENDERING: "#rendering"}
"""What is added to the name of a bilingual file when both of its texts are in one case."""


class Zone(StrEnum):
    """Where in a publication a text stands."""

    HEADLINE = "headline"
    DECK = "deck"
    BODY = "body"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Cue:
    """When a block was said: milliseconds from the start of the recording, ``start <= end``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that belongs together: a paragraph, a subtitle, a speaker's turn.

    ``pieces`` are the parts of the document's text that were said or printed, in order; markup, speaker labels and
    timecodes lie outside them. ``paragraph`` numbers blocks that form one paragraph or turn (subtitles that one
    sentence runs through share a number). ``quoted`` tells that the layout sets it off as a quotation. ``stressed`` are
    the parts of its pieces in bold or italics, where the format tells.
    """

    pieces: tuple[Span, ...]
    zone: Zone = Zone.BODY
    speaker: str | None = None
    cue: Cue | None = None
    paragraph: int = 0
    quoted: bool = False
    stressed: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        return Span.cover(self.pieces)

    def goes_on_in(self, other: "Block") -> bool:
        """Whether another block is read as one text with this one: timed ones that share a paragraph."""
        if self.cue is None or other.cue is None:
            return False
        return (self.paragraph, self.speaker, self.zone) == (other.paragraph, other.speaker, other.zone)


@dataclass(frozen=True, slots=True)
class Line:
    """What a person heard at a time and typed."""

    cue: Cue
    text: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What a person chose for a file, so that reading it again gives the same text: ``encoding`` is a Python codec
    name; ``column`` a heading or a 1-based number, or the language or side ("source", "target") of a bilingual file;
    ``body`` an XPath of the element that holds a saved page's text."""

    encoding: str | None = None
    column: str | int | None = None
    body: str | None = None


AS_IT_COMES = Options()


@dataclass(frozen=True, slots=True)
class Document:
    """One loaded file.

    ``text`` is the decoded text without a byte order mark and with newlines as in the file; for containers (DOCX,
    HTML, PDF …) the extracted text, paragraphs separated by a blank line. All spans count code points of ``text``.
    ``sha256`` is that of the file's bytes. ``language`` is the BCP 47 tag identified or given, None when unknown.
    ``confidence`` (0 to 1) is how sure the words are of it; 1 where a person gave it. ``warnings`` are sentences for
    the user. ``metadata`` may hold title, author, date, url, outlet. ``options`` are those it was read with.
    """

    name: str
    text: str
    sha256: str
    blocks: tuple[Block, ...]
    language: str | None = None
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    options: Options = AS_IT_COMES
    confidence: float = 1.0
