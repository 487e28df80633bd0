"""Labels with a manner of their own: muted, and cut with an ellipsis where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.theme import Theme


class Plain(QLabel):
    """Shows a text as it is, in lines: what comes from a document or a file name is never taken for markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)


class Muted(QLabel):
    """Of less weight than other text, and still of enough contrast to be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        _mute(self, self._theme)


class Elided(QLabel):
    """One line that takes the room it gets; the whole text is for the tip and the screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        lead = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), lead), text)
        painter.end()


class MutedLine(Elided):
    """Of less weight, and cut where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        _mute(self, self._theme)


def _mute(label: QLabel, theme: Theme) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, theme.colours.muted)
    label.setPalette(palette)
