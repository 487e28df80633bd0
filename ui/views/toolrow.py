"""A row of buttons that say their names where there is room; from the last one on, icons stand for them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.theme import GAP

NAMED, BARE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolRow(QWidget):
    """Never asks for more width than its icons; their tips say the names too."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(NAMED)
            action.changed.connect(self._fit_names)
            row.addWidget(button, 1)
            self._buttons.append(button)
        row.addStretch(1)
        self._fit_icons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icons()

    def _fit_icons(self) -> None:
        """Icons are as high as the letters."""
        side = self.fontMetrics().height()
        for button in self._buttons:
            button.setIconSize(QSize(side, side))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(len(self._buttons)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        """Show as many names as there is room for; an action may have got a longer one."""
        every = len(self._buttons)
        self._bare(next((bare for bare in range(every) if self._width(bare) <= self.width()), every))

    def _width(self, bare: int) -> int:
        """What the buttons need while so many of the last ones are bare."""
        before = sum(button.toolButtonStyle() == BARE for button in self._buttons)
        self._bare(bare)
        needed = sum(button.sizeHint().width() for button in self._buttons) + GAP // 2 * len(self._buttons)
        self._bare(before)
        return needed

    def _bare(self, bare: int) -> None:
        """Let so many of the last buttons show their icons alone."""
        for place, button in enumerate(self._buttons):
            style = BARE if place >= len(self._buttons) - bare else NAMED
            if button.toolButtonStyle() != style:
                button.setToolButtonStyle(style)
