"""What the chosen quote was before its file was corrected: the old words, what changed, and what was decided then."""

import math
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QWidget

from quoteverify.records.review import Decision
from ui import words
from ui.models.entry import QueueEntry
from ui.theme import GAP, Theme, side
from ui.views.differing import before_and_after

LONGEST = 1500
"""Characters of a quote that are laid out here; the dialog on corrections shows all of it."""


LINES = 6
"""Lines that are shown at once."""


class FormerLine(QFrame):
    """Shown only for a quote that the last correction changed or brought."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._says = ""
        self._icon = QLabel()
        self._text = QTextBrowser()
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(self.tr("Before the correction"))
        self._text.document().setDocumentMargin(0)
        self._text.viewport().setAutoFillBackground(False)
        self._text.installEventFilter(self)
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP // 2)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    @property
    def text(self) -> str:
        """What the line says, as HTML; empty when it says nothing."""
        return "" if self.isHidden() else self._says

    def show_entry(self, entry: QueueEntry | None) -> None:
        before = entry.before if entry else None
        self.setVisible(before is not None)
        if entry is None or before is None:
            return
        if not before.text:
            self._say([self.tr("New in the corrected version.")])
            return
        decision = escape(decided(before.decision))
        old, new = before_and_after(_cut(before.text), _cut(entry.checked.quote.text))
        if before.text == entry.checked.quote.text:
            says = self.tr("Unchanged in the correction, but its source is another one now. Decided then: {decision}")
            self._say([says.format(decision=decision)])
            return
        says = self.tr("Before the correction ({decision}): {text}")
        self._say([says.format(decision=decision, text=old), self.tr("Now: {text}").format(text=new)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The text is as high as its lines, up to a few; it scrolls beyond."""
        if watched is self._text and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _say(self, lines: Sequence[str]) -> None:
        self._says = "<br>".join(lines)
        self._text.setHtml(self._says)
        self._fit()

    def _fit(self) -> None:
        document = self._text.document()
        document.setTextWidth(self._text.viewport().width())
        most = LINES * self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(min(math.ceil(document.size().height()), most) + 2)

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colours.notice)
        self.setPalette(palette)
        ink = palette.color(QPalette.ColorRole.WindowText)
        self._icon.setPixmap(self._theme.pixmap("revised", ink, side(16), self.devicePixelRatioF()))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def decided(decision: Decision) -> str:
    """A decision in a line: verdict, who, when, and why."""
    parts = (
        words.verdict(decision.verdict) if decision.verdict else words.undecided(),
        decision.reviewer,
        words.moment(decision.at),
        decision.note,
    )
    return " · ".join(part for part in parts if part)
