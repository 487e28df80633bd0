"""Elements: a sheet as a run of simple things to draw, in the order in which a reader meets them.

What stands on the cover, what a quote shows and what is left out where there is nothing to say is decided here, once.
A document format only says how each element looks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from quoteverify.localisation.words import word
from quoteverify.sheets.outline.labels import machine_note, no_engine, severity_label
from quoteverify.sheets.outline.parts import Note, Outline, QuoteBlock, Run, TextCell, listed


class Emphasis(Enum):
    """How much attention a line of text asks for."""

    STRONG = auto()
    SOFT = auto()
    SMALL = auto()
    """What is looked up rather than read: hashes, warnings."""
    FINE = auto()
    """Small and soft."""


class TableKind(Enum):
    """Which table it is: its columns have widths of their own in each format."""

    FILES = auto()
    CHANGES = auto()
    TECHNICAL = auto()


@dataclass(frozen=True, slots=True)
class Title:
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph with one emphasis."""

    text: str
    tone: Emphasis


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning that nobody must miss."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """``spare`` marks one that may be left out where the head of the table below says the same."""

    text: str
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Charts:
    """Charts side by side, or one below the other: each a title, and labels with numbers."""

    charts: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """Labels with what they say, under one title."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SheetTable:
    kind: TableKind
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class QuoteHead:
    """Where a quote begins, with its verdict; ``place`` says what kind of quote it is, ``speaker`` is as printed."""

    id: str
    verdict: str
    place: str
    speaker: str

    @property
    def under(self) -> str:
        """What stands below the heading."""
        return listed(self.place, word("speaker as printed: {speaker}", speaker=self.speaker) if self.speaker else "")


@dataclass(frozen=True, slots=True)
class Printed:
    """The quote as printed, the words of its findings marked."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """Source sentences around those that the quote renders."""

    text: str


@dataclass(frozen=True, slots=True)
class TextRow:
    """Texts to compare, side by side."""

    cells: tuple[TextCell, ...]


@dataclass(frozen=True, slots=True)
class NoFinding:
    text: str = field(default_factory=lambda: word("No finding."))


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided, why, and who it was."""

    verdict: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Details:
    """Labels with what they say, in small print at the end of a quote."""

    rows: tuple[tuple[str, str], ...]


QuoteElement = QuoteHead | Printed | Context | TextRow | Note | NoFinding | Decided | Details
Element = Title | Prose | Notice | Heading | Charts | SheetFacts | SheetTable | QuoteElement


def elements(sheet: Outline) -> Iterator[Element]:
    """A whole sheet: cover, quotes, change log, and an appendix with what is looked up rather than read."""
    yield from cover_elements(sheet)
    for block in sheet.blocks:
        yield from quote_elements(block)
    yield from closing_elements(sheet)


def cover_elements(sheet: Outline) -> Iterator[Element]:
    """What a reader must know before the first quote."""
    yield Title(sheet.title)
    yield Prose(sheet.subtitle, Emphasis.SOFT)
    yield from _words(sheet.selection, Emphasis.STRONG)
    if sheet.notice:
        yield Notice(f"⚠ {sheet.notice}")
    severities = tuple((severity_label(severity), count) for severity, count in sheet.severities)
    yield Charts(((word("Verdicts"), sheet.verdicts), (word("Findings not dismissed"), severities)))
    if sheet.disagreements:
        yield Heading(word("Readers disagree"), spare=True)
        yield SheetFacts(word("Readers disagree"), sheet.disagreements)
    if sheet.published:
        yield Heading(word("Published"), spare=True)
        yield SheetFacts(word("Published"), sheet.published)
    yield from _words(sheet.warnings, Emphasis.SMALL)
    yield Prose(machine_note() if sheet.engines else no_engine(), Emphasis.FINE)
    if sheet.document_notes:
        yield Heading(word("About the whole text"), spare=True)
    yield from sheet.document_notes


def quote_elements(block: QuoteBlock) -> Iterator[QuoteElement]:
    """One quote."""
    yield QuoteHead(block.id, block.verdict, block.place, block.speaker)
    yield Printed(block.printed)
    if block.decided_by:
        yield Decided(block.verdict, block.reason, block.decided_by)
    if block.before:
        yield Context(block.before)
    for row in block.rows:
        yield TextRow(row)
    if block.after:
        yield Context(block.after)
    yield from block.notes
    if not block.notes:
        yield NoFinding()
    unchecked = ((word("Not checked"), block.not_checked),) if block.not_checked else ()
    yield Details((*block.details, *unchecked))


def closing_elements(sheet: Outline) -> Iterator[Element]:
    """Who changed what, and how the sheet was made: files by their hashes, models, places by character."""
    if sheet.changes:
        yield Heading(word("Change log"))
        yield SheetTable(TableKind.CHANGES, change_head(), sheet.changes)
    yield Heading(word("Appendix: how this sheet was made"))
    yield SheetFacts(word("This sheet"), sheet.identity)
    yield Heading(word("Files"), spare=True)
    yield SheetTable(TableKind.FILES, file_head(), sheet.files)
    yield Heading(word("Machine evidence"))
    yield from _words(sheet.engines or (no_engine(),), Emphasis.SMALL)
    rows = tuple((block.id, label, text) for block in sheet.blocks for label, text in block.technical)
    if rows:
        head = (word("Quote"), word("What"), word("Where, or how it was judged"))
        yield SheetTable(TableKind.TECHNICAL, head, rows)


def change_head() -> tuple[str, str, str, str]:
    """The head of the change log."""
    return word("Time"), word("Who"), word("Quote"), word("What")


def file_head() -> tuple[str, str, str, str]:
    """The head of the list of files."""
    return word("Role"), word("File"), word("Language"), "SHA-256"


def _words(texts: Sequence[str], tone: Emphasis) -> Iterator[Prose]:
    return (Prose(text, tone) for text in texts)
