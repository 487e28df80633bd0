"""The first page: drop files, try the sample, or go on with a case."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import GAP, Theme

SUFFIX = ".qvcase"
"""How the name of a case file ends."""


class StartPage(QWidget):
    """Shown while no case is open."""

    case_wanted = Signal(object)
    files_wanted = Signal()

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drop = DropZone(theme)
        self.drop.clicked.connect(self.files_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setMinimumHeight(4 * GAP)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._head = QLabel(self.tr("Recent cases"))
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        self._recent = QListWidget()
        self._recent.setAccessibleName(self.tr("Recent cases"))
        self._recent.itemActivated.connect(self._on_activated)
        self._recent.setMaximumHeight(200)
        self._recent.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout()
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(self.drop)
        column.addLayout(buttons)
        column.addSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._recent)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        row.addStretch(1)
        row.addLayout(column, 6)
        row.addStretch(1)

    def show_recent(self, cases: Sequence[Path]) -> None:
        self._recent.clear()
        for case in cases:
            item = QListWidgetItem(f"{case.stem}  ·  {case.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(case))
            self._recent.addItem(item)
        self._head.setVisible(bool(cases))
        self._recent.setVisible(bool(cases))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.case_wanted.emit(Path(item.data(Qt.ItemDataRole.UserRole)))


class DropZone(QFrame):
    """A large place to drop files on, which takes clicks as well. The window itself takes the drop."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(220)
        self._icons = QLabel()
        self._icons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Drop a transcript and its English rendering here"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        words = QLabel(
            self.tr(
                "Articles, subtitles, reports: QuoteVerify finds the quotes, finds where each was said, "
                "and shows what differs. Nothing leaves this computer."
            )
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(self._icons)
        column.addWidget(title)
        column.addWidget(words)
        column.addStretch(1)
        theme.changed.connect(self._colour)
        self._colour()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colours.muted, 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GAP, GAP)
        painter.end()

    def _colour(self) -> None:
        self._icons.setPixmap(
            self._theme.pixmap("quoteverify", self._theme.colours.muted, 72, self.devicePixelRatioF())
        )
        self.update()


def dropped(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """The local files of a drag; none when it carries anything else."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def free_path(path: Path) -> Path:
    """This path, with a number in its name where it is taken."""
    free, number = path, 2
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
