"""The records of one quote and of all quotes of a document."""

from dataclasses import dataclass
from enum import StrEnum

from quoteverify.records.document import Zone
from quoteverify.records.spans import Span


class Kind(StrEnum):
    """The form of a quote."""

    DIRECT = "direct"
    PARTIAL = "partial"
    SCARE = "scare"
    BLOCK = "block"
    DIALOGUE = "dialogue"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote of a rendering; ``id`` is unique in its document and stable for the same text ("q1", "q2" …).

    ``span`` includes the marks; ``text`` is what a reader reads there, without markup, labels and times between the
    words: ``span.of(document.text)`` where none stand in it. ``utterances`` are the quoted words without
    the marks, more than one where an attribution stands in the middle or paragraphs follow. ``speaker`` and ``cue``
    (the reporting words, "said") are as printed. ``parent`` is the id of the quote this one is nested in.
    """

    id: str
    span: Span
    text: str
    utterances: tuple[Span, ...]
    kind: Kind
    zone: Zone
    speaker: str | None = None
    cue: str | None = None
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class StrayMark:
    """A quotation mark without its partner; ``opening`` tells which one stands there."""

    span: Span
    opening: bool


@dataclass(frozen=True, slots=True)
class Quotes:
    """All quotes of one document in order of ``span.start``, outer before inner, and its stray marks."""

    found: tuple[Quote, ...]
    strays: tuple[StrayMark, ...]
