"""Focus ring: lists and texts without a frame of their own show by a ring that the keys work in them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget
from shiboken6 import isValid

WIDTH = 2
"""Of the ring, in device-independent pixels."""


class FocusRing(QObject):
    """Puts a ring around the part of a window that has the keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: Ring | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # it goes with its part
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        bare = isinstance(now, QAbstractScrollArea) and now.frameShape() == QFrame.Shape.NoFrame
        if now is not None and bare and now.window() is self._window:
            self._ring = Ring(now)


class Ring(QWidget):
    """Lies over a part and keeps to it, whatever size that gets; takes neither mouse nor keys itself."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Highlight))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        whole = self._around.rect()
        self.setGeometry(whole)
        inner = whole.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(whole).subtracted(QRegion(inner)))  # what is inside scrolls as if there were no ring
