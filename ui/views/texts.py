"""The four texts of a quote side by side, sentence by sentence. Painted is only what the evidence supports.

The two texts of people carry the words of findings that stand. The machine's texts carry the words that the other text
lacks, quietly, and only where the engine is one for work and not in doubt: a weak engine differs everywhere. Where
it is asked for, a line under a word is the stronger the surer the judge is that the word is wrong.

Below stands what other texts of the case made of the same passage, with a link to each of those quotes.

Where four columns would be too narrow for whole words, there are two: each text of people has the machine's text in
the same language below it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from quoteverify.alignment import UNSURE
from quoteverify.language.differences import word_differences
from quoteverify.records.checked import CheckedFinding, CheckedQuote, CheckedSentence
from quoteverify.records.findings import Severity
from quoteverify.records.opinion import Mark
from quoteverify.records.spans import Span
from quoteverify.records.translation import Translation
from quoteverify.system.legible import name_of
from ui import words
from ui.models.entry import QueueEntry
from ui.partners import Partners, of_rendering, of_source
from ui.positions import Positions
from ui.theme import GAP, Theme
from ui.views.looks import partner_look
from ui.views.textlooks import TextLooks

SENTENCES = 40
"""Sentences of one quote that are laid out; a quote of a whole page would hold up the window."""

COLUMNS = 4
LETTERS = 18
"""Letters of middle width that a column has room for at least."""
PAIRED = ((0, 0), (0, 1), (1, 1), (1, 0))
"""Row and column of the four texts of a sentence where there are two columns only."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where a text of people stands in the table (``begins``, a position of Qt's) and in its document (``place``);
    ``file`` is that of a source, None for the rendering."""

    begins: int
    positions: Positions
    place: Span
    file: str | None

    def view(self, span: Span) -> tuple[int, int]:
        """A span of the document in positions of the table."""
        start, end = self.positions.span(span.shift(-self.place.start))
        return self.begins + start, self.begins + end

    def offset(self, position: int) -> int | None:
        """The place in the document that stands at a position of the table; None outside this text."""
        last = self.begins + self.positions.to_view(len(self.place))
        inside = self.begins <= position <= last
        return self.place.start + self.positions.to_text(position - self.begins) if inside else None


class TextsView(QTextBrowser):
    """A table: source, published English, machine English, back-translation. One row a sentence."""

    quote_clicked = Signal(str)
    """The id of a quote of another text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._looks = theme, TextLooks(theme)
        self._quote: CheckedQuote | None = None
        self._standing: tuple[CheckedFinding, ...] = ()
        self._elsewhere: tuple[QueueEntry, ...] = ()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        self._cells: list[_Cell] = []
        self._partners: Partners | None = None
        self._heat: list[QTextEdit.ExtraSelection] = []
        self._shows_heat = False
        self._columns = COLUMNS
        self.viewport().setMouseTracking(True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(GAP / 2)
        self.setAccessibleName(self.tr("The four texts"))
        theme.changed.connect(self.refresh)

    def show_quote(
        self,
        quote: CheckedQuote | None,
        standing: Sequence[CheckedFinding] = (),
        elsewhere: Sequence[QueueEntry] = (),
    ) -> None:
        """Show a quote; ``standing`` are the findings on it that nobody dismissed, ``elsewhere`` the quotes that other
        texts of the case made of its passage."""
        if (quote, tuple(standing), tuple(elsewhere)) != (self._quote, self._standing, self._elsewhere):
            self._quote, self._standing, self._elsewhere = quote, tuple(standing), tuple(elsewhere)
            self.refresh()

    def _on_link(self, link: QUrl) -> None:
        self.quote_clicked.emit(link.path())

    def show_heat(self, shown: bool) -> None:
        """Whether the marks of the judge are drawn under the words of both texts of people."""
        if shown != self._shows_heat:
            self._shows_heat = shown
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.refresh()  # a table that was laid out for larger letters would stay as wide

    def _fitting(self) -> int:
        """How many columns have room for whole words."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        bold = QFontMetrics(font)
        heads = [word for head, _ in self._heads(None) for word in head.split()]
        widest = max(bold.horizontalAdvance(word) for word in heads)
        least = max(widest, LETTERS * self.fontMetrics().averageCharWidth()) + 2 * GAP
        return COLUMNS if self.width() >= COLUMNS * least else COLUMNS // 2

    def refresh(self) -> None:
        """Lay the table out anew."""
        self._columns = self._fitting()
        self.clear()
        self._cells, self._partners, self._heat = [], None, []
        if self._quote is None:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        sentences = self._quote.sentences[:SENTENCES]
        rows = COLUMNS // self._columns  # of a sentence
        table = cursor.insertTable(rows * len(sentences) + 1, self._columns, self._looks.table(self._columns))
        heads = self._heads(self._quote)
        for column, head in enumerate(heads[: self._columns]):
            self._head(table.cellAt(0, column).firstCursorPosition(), *head, self._looks.bold())
        for number, sentence in enumerate(sentences):
            self._row(self._cells_of(table, number), sentence)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if len(self._quote.sentences) > SENTENCES:
            cursor.insertText(self.tr("Further sentences are on the sheet."), self._looks.muted())
        self._surroundings(cursor, self._quote)
        for entry in self._elsewhere:
            self._also(cursor, self._quote, entry)
        cursor.endEditBlock()
        self.setExtraSelections(self._heat)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _surroundings(self, cursor: QTextCursor, quote: CheckedQuote) -> None:
        """What was said before and after, and what was left out in between."""
        lines = (
            (self.tr("Before"), quote.before, self._looks.muted()),
            (self.tr("Left out"), quote.between, QTextCharFormat()),
            (self.tr("After"), quote.after, self._looks.muted()),
        )
        for head, texts, look in lines:
            if texts:
                cursor.insertBlock(self._looks.spaced(), QTextCharFormat())
                cursor.insertText(f"{head}  ", self._looks.muted())
                cursor.insertText(" ".join(texts[:SENTENCES]), look)

    def _also(self, cursor: QTextCursor, quote: CheckedQuote, entry: QueueEntry) -> None:
        """What another text made of the passage; words that this quote has not are dashed below."""
        cursor.insertBlock(self._looks.spaced(), QTextCharFormat())
        name = name_of(entry.checked.file)
        cursor.insertText(self.tr("Also in {name}").format(name=name) + "  ", self._looks.muted())
        link = QTextCharFormat()
        link.setAnchor(True)
        link.setAnchorHref(f"quote:{entry.id}")
        link.setFontUnderline(True)
        link.setForeground(self.palette().color(QPalette.ColorRole.Link))
        cursor.insertText(entry.number, link)
        cursor.insertText("  ", QTextCharFormat())
        text = " ".join(entry.checked.quote.text.split())
        self._text(cursor, text, word_differences(quote.quote.text, text).second)
        verdict = words.verdict(entry.decision.verdict) if entry.decision.verdict else words.undecided()
        cursor.insertText(f"  {verdict}", self._looks.muted())

    def _heads(self, quote: CheckedQuote | None) -> tuple[tuple[str, str], ...]:
        """What the four texts are, each with its languages."""
        source = quote.source[0].language if quote and quote.source else "?"
        language = quote.language if quote else "?"
        return (
            (self.tr("Source"), source),
            (self.tr("Published English"), language),
            (self.tr("Machine English"), f"{source}\u00a0→\u00a0{language}"),
            (self.tr("Back-translation"), f"{language}\u00a0→\u00a0{source}"),
        )

    def _head(self, cursor: QTextCursor, head: str, languages: str, look: QTextCharFormat) -> None:
        cursor.insertText(head, look)
        cursor.insertText(f"  {languages}", self._looks.muted())

    def _cells_of(self, table: QTextTable, number: int) -> list[QTextCursor]:
        """Where the four texts of a sentence are written; a machine's text says what it is where no head does."""
        if self._columns == COLUMNS:
            return [table.cellAt(number + 1, column).firstCursorPosition() for column in range(COLUMNS)]
        first = 2 * number + 1
        cells = [table.cellAt(first + row, column).firstCursorPosition() for row, column in PAIRED]
        for cursor, head in zip(cells[2:], self._heads(self._quote)[2:], strict=True):
            self._head(cursor, *head, self._looks.muted())
            cursor.insertBlock()
        return cells

    def _row(self, cells: Sequence[QTextCursor], sentence: CheckedSentence) -> None:
        evidence = sentence.evidence
        source = sentence.source.text if sentence.source else ""
        forward = evidence.forward if evidence else None
        back = evidence.back if evidence else None
        trusted = (
            evidence is not None and not evidence.doubts and not any(engine.starter for engine in evidence.engines)
        )
        english = word_differences(sentence.text, forward.text).second if forward and trusted else ()
        foreign = word_differences(source, back.text).second if back and trusted else ()
        if sentence.source:
            self._said(cells[0], sentence)
            file = sentence.source.file
            begins = cells[0].position()
            self._found(cells[0], source, sentence.source.span, self._spans(file), file)
            self._heated(begins, source, sentence.opinion.source if sentence.opinion else ())
        else:
            cells[0].insertText(self.tr("no source line found"), self._looks.muted())
        begins = cells[1].position()
        self._found(cells[1], sentence.text, sentence.span, self._spans(None))
        self._heated(begins, sentence.text, sentence.opinion.rendering if sentence.opinion else ())
        self._machine(cells[2], forward, english)
        self._machine(cells[3], back, foreign)
        if evidence and evidence.baseline:
            cells[3].insertBlock(self._looks.spaced())
            cells[3].insertText(self.tr("Baseline") + "  " + evidence.baseline.text, self._looks.muted())
        if evidence and evidence.doubts:
            cells[2].insertBlock(self._looks.spaced())
            doubts = ", ".join(words.doubt(doubt) for doubt in evidence.doubts)
            cells[2].insertText(self.tr("Engine in doubt: {doubts}").format(doubts=doubts), self._looks.muted())

    def _spans(self, source: str | None) -> list[tuple[Span, Severity]]:
        """Where findings stand in a source file, or in the rendering for None."""
        found: list[tuple[Span, Severity]] = []
        for checked in self._standing:
            finding = checked.finding
            span = finding.rendering if source is None else finding.source
            if span is not None and (source is None or checked.source_file == source):
                found.append((span, finding.severity))
        return found

    def _said(self, cursor: QTextCursor, sentence: CheckedSentence) -> None:
        """Who said it and when, before the words, and whether the program doubts that it is this line."""
        if sentence.source is None:
            return
        parts = [sentence.source.speaker or ""]
        if sentence.source.cue:
            parts.append(words.time(sentence.source.cue))
        if sentence.link is not None and sentence.link < UNSURE:
            parts.append(self.tr("unsure line"))
        head = " · ".join(part for part in parts if part)
        if head:
            cursor.insertText(head + "  ", self._looks.muted())

    def _machine(self, cursor: QTextCursor, translation: Translation | None, differing: Sequence[Span]) -> None:
        if translation is None:
            cursor.insertText(self.tr("no translation"), self._looks.muted())
        else:
            self._text(cursor, translation.text, differing)

    def _found(
        self,
        cursor: QTextCursor,
        text: str,
        place: Span,
        found: Sequence[tuple[Span, Severity]],
        file: str | None = None,
    ) -> None:
        """Insert a text that stands at ``place``, with the words of findings underlined as in the document."""
        if len(text) != len(place):
            found = ()  # the text was tidied: its offsets are not the document's
        else:
            self._cells.append(_Cell(cursor.position(), Positions(text), place, file))
        edges = {0, len(text)}
        for span, _ in found:
            edges |= {min(max(offset - place.start, 0), len(text)) for offset in (span.start, span.end)}
        steps = sorted(edges)
        for start, end in pairwise(steps):
            here = Span(place.start + start, place.start + end)
            graver = max((severity for span, severity in found if span.overlaps(here)), key=_rank, default=None)
            cursor.insertText(text[start:end], QTextCharFormat() if graver is None else self._looks.underlined(graver))

    def _text(self, cursor: QTextCursor, text: str, differing: Sequence[Span]) -> None:
        """Insert a machine's text; words that its counterpart has not are dashed below."""
        place = 0
        for span in differing:
            cursor.insertText(text[place : span.start], QTextCharFormat())
            cursor.insertText(span.of(text), self._looks.differing())
            place = span.end
        cursor.insertText(text[place:], QTextCharFormat())

    # Words that stand for each other

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_partners(self._partners_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_partners(None)

    def _partners_at(self, point: QPoint) -> Partners | None:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        for cell in self._cells if position >= 0 and self._quote else ():
            offset = cell.offset(position)
            if offset is not None and self._quote is not None:
                file = cell.file
                return of_rendering(self._quote, offset) if file is None else of_source(self._quote, file, offset)
        return None

    def _show_partners(self, found: Partners | None) -> None:
        if found == self._partners:
            return
        self._partners = found
        sides = ((found.source_file, found.source), (None, found.rendering)) if found else ()
        lit = [
            self._set_off(cell.view(span), partner_look(self._theme))
            for file, spans in sides
            for cell in self._cells
            for span in spans
            if cell.file == file and cell.place.contains(span)
        ]
        self.setExtraSelections([*self._heat, *lit])

    def _set_off(self, place: tuple[int, int], look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection

    # What the judge marks

    def _heated(self, begins: int, text: str, marks: Sequence[Mark]) -> None:
        """Keep a line for each mark on a text that begins at a position of the table."""
        positions = Positions(text)
        for mark in marks if self._shows_heat else ():
            start, end = positions.span(mark.span)
            self._heat.append(self._set_off((begins + start, begins + end), self._looks.hot(mark.error)))


def _rank(severity: Severity) -> int:
    return severity.rank
