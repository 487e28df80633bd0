"""What other readers decided about the chosen quote, with the way to agree where they disagree."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ui.models.entry import QueueEntry
from ui.theme import GAP, Theme, side
from ui.views.former import decided


class OthersLine(QFrame):
    """Shown only for a quote that somebody else read too, and to a second reader once the own verdict is filed."""

    def __init__(self, theme: Theme, reconcile: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QToolButton()
        self._button.setDefaultAction(reconcile)
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        theme.changed.connect(self._colour)
        self.show_entry(None)

    @property
    def text(self) -> str:
        """What the line says; empty when it says nothing."""
        return "" if self.isHidden() else self._text.text()

    def show_entry(self, entry: QueueEntry | None) -> None:
        others = entry.others if entry else ()
        self.setVisible(bool(others))
        if entry is None or not others:
            return
        lines = [self._said(other.reader, decided(other.decision)) for other in others]
        if entry.disagreeing:
            lines.append(self.tr("The readers disagree."))
        self._text.setText("\n".join(lines))
        self._button.setVisible(bool(entry.disagreeing))
        self._colour()

    def _said(self, reader: str, what: str) -> str:
        return (
            what if reader and reader in what else self.tr("{reader}: {decision}").format(reader=reader, decision=what)
        )

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colours.notice)
        self.setPalette(palette)
        ink = palette.color(QPalette.ColorRole.WindowText)
        self._icon.setPixmap(self._theme.pixmap("warning", ink, side(16), self.devicePixelRatioF()))
