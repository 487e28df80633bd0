"""Focus ring: lists and texts without a frame of their own show by a ring that the keys work in them."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

WIDTH = 2
"""Of the ring, in device-independent pixels."""


class FocusRing(QWidget):
    """Lies over the part of a window that has the keys; takes neither mouse nor keys itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._of = window
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        colour: QColor = self.palette().color(QPalette.ColorRole.Highlight)
        painter.fillRect(self.rect(), colour)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring keeps to its part, whatever size that gets."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return super().eventFilter(watched, event)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._around is not None:
            self._around.removeEventFilter(self)
            self._around = None
        bare = isinstance(now, QAbstractScrollArea) and now.frameShape() == QFrame.Shape.NoFrame
        if now is not None and bare and now.window() is self._of:
            self._around = now
            self.setParent(now)
            now.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        around = self._around
        if around is None or not around.isVisible():
            self.hide()
            return
        whole = QRect(0, 0, around.width(), around.height())
        self.setGeometry(whole)
        inner = whole.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(whole).subtracted(QRegion(inner)))  # what is inside scrolls as if there were no ring
        self.show()
        self.raise_()
