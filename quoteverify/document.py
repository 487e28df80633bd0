"""Document: what a loader makes of a file, with offsets into the text as the user sees it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from quoteverify.spans import Span


class Role(StrEnum):
    SOURCE = "source"
    RENDERING = "rendering"


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
    sentence runs through share a number).
    """

    pieces: tuple[Span, ...]
    zone: Zone = Zone.BODY
    speaker: str | None = None
    cue: Cue | None = None
    paragraph: int = 0

    @property
    def span(self) -> Span:
        return Span.cover(self.pieces)


@dataclass(frozen=True, slots=True)
class Document:
    """One loaded file.

    ``text`` is the decoded text without a byte order mark and with newlines as in the file; for containers (DOCX,
    HTML, PDF …) the extracted text, paragraphs separated by a blank line. All spans count code points of ``text``.
    ``sha256`` is that of the file's bytes. ``language`` is the BCP 47 tag identified or given, None when unknown.
    ``warnings`` are sentences for the user. ``metadata`` may hold title, author, date, url, outlet.
    """

    name: str
    text: str
    sha256: str
    blocks: tuple[Block, ...]
    language: str | None = None
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
