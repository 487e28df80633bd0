"""Fitting: no dialog is larger than the screen; what has no room is scrolled to, and the buttons stay in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

FRAME = QSize(16, 56)
"""What the system's own frame and bars may take of the screen."""


def scrolling(content: QWidget | QLayout) -> QScrollArea:
    """The middle of a dialog, which grows with the dialog and is scrolled where it is too large for it."""
    if isinstance(content, QLayout):
        holder = QWidget()
        content.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(content)
        content = holder
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def fit(dialog: QDialog, size: QSize) -> None:
    """Give a dialog a size, as far as the screen allows."""
    dialog.resize(size.boundedTo(dialog.screen().availableSize() - FRAME))
