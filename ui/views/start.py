"""The first page: drop files, try the sample, or go on with a case.

It is painted before anything else is loaded. Whatever needs ``PySide6.QtCore.Qt``, whose many names take as long to
load as a fifth of an empty window, waits until somebody moves the mouse or presses a key.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quoteverify.system.legible import name_of_path, path_as_text, path_of_text
from ui.state import RecentCase
from ui.theme import GAP, Theme, blank, side

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QEnterEvent, QMouseEvent

SUFFIX = ".qvcase"
"""How the name of a case file ends."""
_CASE = 256  # Qt.ItemDataRole.UserRole
ICON = 72
"""Device-independent pixels of the icon on the place for files."""
_CENTRED = 0x84  # Qt.AlignmentFlag.AlignCenter


class StartPage(QWidget):
    """Shown while no case is open. ``actions`` are to new, old and sample cases, with the names of their icons."""

    case_wanted = Signal(object)
    files_wanted = Signal()
    unlisted = Signal(object)
    """The case at this path is to be taken off the list."""

    def __init__(self, theme: Theme, actions: Sequence[tuple[QAction, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.drop = DropZone(theme)
        self.drop.clicked.connect(self.files_wanted)
        self._buttons: list[tuple[QPushButton, str]] = []
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        for action, icon in actions:
            row.addWidget(self._button(action, icon))
        row.addStretch(1)
        self._head = QLabel(self.tr("&Recent cases"))
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        self._recent = QListWidget()
        self._recent.setAccessibleName(self.tr("Recent cases"))
        self._recent.itemActivated.connect(self._on_activated)
        self._recent.setFrameShape(QFrame.Shape.NoFrame)
        self._recent.setWordWrap(True)
        self._head.setBuddy(self._recent)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._recent)
        remove.activated.connect(self._on_removed)
        self._keys = QLabel(self.tr("Enter opens a case, Delete takes it off the list; the file stays where it is."))
        self._keys.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(2 * GAP)
        column.addWidget(self.drop, 3)
        column.addLayout(row)
        column.addWidget(self._head)
        column.addWidget(self._recent, 2)
        column.addWidget(self._keys)
        across = QHBoxLayout(self)
        across.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        across.addStretch(1)
        across.addLayout(column, 6)
        across.addStretch(1)

    def draw(self) -> None:
        """Draw the icons; the first screen does not wait for them, and keeps their places."""
        self._theme.changed.connect(self._colour)
        self._colour()
        self.drop.draw()

    @property
    def listed(self) -> list[str]:
        """The recent cases as they are shown."""
        return [self._recent.item(row).text() for row in range(self._recent.count())]

    def show_recent(self, cases: Sequence[RecentCase]) -> None:
        self._recent.clear()
        for case in cases:
            item = QListWidgetItem(name_of_path(f"{case.path.stem}\n{self._said(case)}"))
            item.setData(_CASE, path_as_text(case.path))
            self._recent.addItem(item)
        for widget in (self._head, self._recent, self._keys):
            widget.setVisible(bool(cases))
        if cases:
            self._recent.setCurrentRow(0)

    def take_keys(self) -> None:
        """Let the keys work on what one most likely wants: the case of last time, else a new one."""
        (self._recent if self._recent.count() else self._buttons[0][0]).setFocus()

    def _said(self, case: RecentCase) -> str:
        """How far it is, when it was open, where it lies; or that it is no longer there."""
        folder = str(case.path.parent)
        if not case.path.is_file():
            return self.tr("not there any more: moved, renamed or deleted  ·  {folder}").format(folder=folder)
        parts = [folder]
        if case.at:
            from PySide6.QtCore import QDateTime, QLocale

            opened = QDateTime.fromSecsSinceEpoch(case.at)
            parts.insert(0, QLocale().toString(opened, QLocale.FormatType.ShortFormat))
        if case.quotes:
            says = self.tr("{decided} of {all} decided")
            parts.insert(0, says.format(decided=case.decided, all=case.quotes))
        return "  ·  ".join(parts)

    def _button(self, action: QAction, icon: str) -> QPushButton:
        button = QPushButton(action.text())
        button.setToolTip(action.toolTip())
        button.setMinimumHeight(4 * GAP)
        button.clicked.connect(action.trigger)
        button.setIcon(blank(button.iconSize().width()))
        self._buttons.append((button, icon))
        return button

    def _colour(self) -> None:
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        for button, icon in self._buttons:
            button.setIconSize(QSize(side(16), side(16)))
            button.setIcon(self._theme.pixmap(icon, ink, side(16), self.devicePixelRatioF()))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.case_wanted.emit(path_of_text(item.data(_CASE)))

    def _on_removed(self) -> None:
        item = self._recent.currentItem()
        if item is not None:
            self.unlisted.emit(path_of_text(item.data(_CASE)))


class DropZone(QFrame):
    """A large place to drop files on, which takes clicks as well. The window itself takes the drop."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumHeight(180)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icons = QLabel()
        self._icons.setPixmap(blank(ICON))
        title = QLabel(self.tr("Drop a transcript and its English rendering here"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        words = QLabel(
            self.tr(
                "Articles, subtitles, reports: QuoteVerify finds the quotes, finds where each was said, "
                "and shows what differs. Nothing leaves this computer."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        column.setSpacing(GAP)
        column.addStretch(1)
        for label in (self._icons, title, words):
            label.setProperty("alignment", _CENTRED)
            label.setWordWrap(label is not self._icons)
            column.addWidget(label)
        column.addStretch(1)

    def draw(self) -> None:
        """Draw the icon, in the place that is kept for it."""
        self._theme.changed.connect(self._colour)
        self._colour()

    def enterEvent(self, event: QEnterEvent) -> None:
        from PySide6.QtCore import Qt

        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        from PySide6.QtCore import Qt

        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def _colour(self) -> None:
        self._icons.setPixmap(
            self._theme.pixmap("quoteverify", self._theme.colours.muted, ICON, self.devicePixelRatioF())
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
