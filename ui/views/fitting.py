"""Fitting: no dialog is larger than the screen; what has no room is scrolled to, and the buttons stay in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

from ui.appearance import letters

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
    """Give a dialog a size, as far as the screen allows."""
    dialog.resize(size.boundedTo(dialog.screen().availableSize() - FRAME))
