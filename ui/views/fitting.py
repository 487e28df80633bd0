"""Fitting: no dialog is larger than the screen; what has no room is scrolled to, and the buttons stay in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QFrame, QLayout, QScrollArea, QToolBar, QWidget

from ui.appearance import letters
from ui.theme import side
from ui.views.toolrow import ToolRow

FRAME = QSize(16, 56)
"""What the system's own frame and bars may take of the screen."""


def scrolling(content: QWidget | QLayout, margin: int = 0) -> QScrollArea:
    """The middle of a dialog, which grows with the dialog and is scrolled where it is too large for it; ``margin`` is
    left free around a layout, in device-independent pixels."""
    if isinstance(content, QLayout):
        holder = QWidget()
        content.setContentsMargins(margin, margin, margin, margin)
        holder.setLayout(content)
        content = holder
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def grown(size: QSize) -> QSize:
    """A size that was chosen for letters of the usual size, as large as those now chosen ask for."""
    return size * letters() / 100


def fit(dialog: QDialog, size: QSize) -> None:
    """Give a dialog a size, as far as the screen allows, and its icons the size of its letters."""
    fit_icons(dialog)
    dialog.resize(size.boundedTo(dialog.screen().availableSize() - FRAME))


def fit_icons(window: QWidget) -> None:
    """Make the icons of bars and buttons as large as the letters ask for: styles know only their own sizes."""
    small, large = QSize(side(16), side(16)), QSize(side(20), side(20))
    for bar in window.findChildren(QToolBar):
        bar.setIconSize(large)
    for button in window.findChildren(QAbstractButton):
        if not isinstance(button.parent(), QToolBar | ToolRow):  # which see to it themselves
            button.setIconSize(small)
