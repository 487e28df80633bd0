"""The four texts of a quote side by side, sentence by sentence; words that only one of two texts has are marked."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from quoteverify.alignment import UNSURE
from quoteverify.language.differences import word_differences
from quoteverify.records.checked import CheckedQuote, CheckedSentence
from quoteverify.records.spans import Span
from quoteverify.records.translation import Translation
from ui import words
from ui.theme import GAP, Theme

SENTENCES = 40
"""Sentences of one quote that are laid out; a quote of a whole page would hold up the window."""

COLUMNS = 4


class TextsView(QTextBrowser):
    """A table: source, published English, machine English, back-translation. One row a sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quote: CheckedQuote | None = None
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(GAP / 2)
        self.setAccessibleName(self.tr("The four texts"))
        theme.changed.connect(self.refresh)

    def show_quote(self, quote: CheckedQuote | None) -> None:
        if quote != self._quote:
            self._quote = quote
            self.refresh()

    def refresh(self) -> None:
        """Lay the table out anew."""
        self.clear()
        if self._quote is None:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        sentences = self._quote.sentences[:SENTENCES]
        table = cursor.insertTable(len(sentences) + 1, COLUMNS, self._table_format())
        self._head(table, self._quote)
        for row, sentence in enumerate(sentences, 1):
            self._row(table, row, sentence)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if len(self._quote.sentences) > SENTENCES:
            cursor.insertText(self.tr("Further sentences are on the sheet."), self._muted())
        self._surroundings(cursor, self._quote)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _surroundings(self, cursor: QTextCursor, quote: CheckedQuote) -> None:
        """What was said before and after, and what was left out in between."""
        lines = (
            (self.tr("Before"), quote.before, self._muted()),
            (self.tr("Left out"), quote.between, QTextCharFormat()),
            (self.tr("After"), quote.after, self._muted()),
        )
        for head, texts, look in lines:
            if texts:
                cursor.insertBlock(self._spaced(), QTextCharFormat())
                cursor.insertText(f"{head}  ", self._muted())
                cursor.insertText(" ".join(texts[:SENTENCES]), look)

    def _head(self, table: QTextTable, quote: CheckedQuote) -> None:
        source = quote.source[0].language if quote.source else "?"
        heads = (
            (self.tr("Source"), source),
            (self.tr("Published English"), quote.language),
            (self.tr("Machine English"), f"{source} → {quote.language}"),
            (self.tr("Back-translation"), f"{quote.language} → {source}"),
        )
        for column, (head, languages) in enumerate(heads):
            cursor = table.cellAt(0, column).firstCursorPosition()
            cursor.insertText(head, self._bold())
            cursor.insertText(f"  {languages}", self._muted())

    def _row(self, table: QTextTable, row: int, sentence: CheckedSentence) -> None:
        evidence = sentence.evidence
        source = sentence.source.text if sentence.source else ""
        forward = evidence.forward if evidence else None
        back = evidence.back if evidence else None
        english = word_differences(sentence.text, forward.text) if forward else None
        foreign = word_differences(source, back.text) if back else None
        cells = [table.cellAt(row, column).firstCursorPosition() for column in range(COLUMNS)]
        if source:
            self._said(cells[0], sentence)
            self._text(cells[0], source, foreign.first if foreign else ())
        else:
            cells[0].insertText(self.tr("no source line found"), self._muted())
        self._text(cells[1], sentence.text, english.first if english else ())
        self._machine(cells[2], forward, english.second if english else ())
        self._machine(cells[3], back, foreign.second if foreign else ())
        if evidence and evidence.baseline and foreign:
            drift = word_differences(source, evidence.baseline.text)
            cells[3].insertBlock(self._spaced())
            cells[3].insertText(self.tr("Baseline") + "  ", self._muted())
            self._text(cells[3], evidence.baseline.text, drift.second)
        if evidence and evidence.doubts:
            cells[2].insertBlock(self._spaced())
            doubts = ", ".join(doubt.value.replace("-", " ") for doubt in evidence.doubts)
            cells[2].insertText(self.tr("Engine in doubt: {doubts}").format(doubts=doubts), self._muted())

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
            cursor.insertText(head + "  ", self._muted())

    def _machine(self, cursor: QTextCursor, translation: Translation | None, differing: Sequence[Span]) -> None:
        if translation is None:
            cursor.insertText(self.tr("no translation"), self._muted())
        else:
            self._text(cursor, translation.text, differing)

    def _text(self, cursor: QTextCursor, text: str, differing: Sequence[Span]) -> None:
        """Insert a text; words that its counterpart has not are dashed below and coloured."""
        place = 0
        for span in differing:
            cursor.insertText(text[place : span.start], QTextCharFormat())
            cursor.insertText(span.of(text), self._differing())
            place = span.end
        cursor.insertText(text[place:], QTextCharFormat())

    def _table_format(self) -> QTextTableFormat:
        look = QTextTableFormat()
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / COLUMNS)] * COLUMNS)
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(self._theme.colours.line)
        look.setBorderCollapse(True)
        look.setCellPadding(GAP * 0.75)
        look.setCellSpacing(0)
        look.setHeaderRowCount(1)
        return look

    def _differing(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colours.only_here)
        look.setBackground(self._theme.colours.only_here_ground)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(self._theme.colours.only_here)
        return look

    def _muted(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colours.muted)
        return look

    def _bold(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _spaced(self) -> QTextBlockFormat:
        look = QTextBlockFormat()
        look.setTopMargin(GAP / 2)
        return look
