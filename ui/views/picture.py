"""The picture of a recording: a small window of its own beside the case, while a passage of a video is played."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import GAP

SIZE = QSize(320, 200)


class PictureWindow(QWidget):
    """Shows frames as large as it is. It never takes the keys from the case: a command there shows and hides it."""

    closed = Signal()
    """By its own button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._case = parent
        self._frame = QImage()
        self._placed = False
        self.resize(SIZE)

    @property
    def frame(self) -> QImage:
        """The frame that is shown; none before the first."""
        return self._frame

    def begin(self, name: str) -> None:
        """A passage begins: show the window where it was, at first above the verdicts, with the recording's name."""
        self.setWindowTitle(self.tr("{name}: picture").format(name=name))
        self.setAccessibleName(self.windowTitle())
        if not self._placed:
            corner = self._case.mapToGlobal(self._case.rect().bottomRight())
            self.move(corner.x() - self.width() - 2 * GAP, corner.y() - self.height() - 20 * GAP)
        self._placed = True
        self.show()

    def show_frame(self, frame: QImage) -> None:
        self._frame = frame
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._frame.isNull():
            size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect().adjusted(left, top, -left, -top), self._frame)
        painter.end()
