"""The frame of small dialogs that ask one thing: what it is about, what is asked, and the buttons below."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

from ui.theme import GAP
from ui.views.labels import Plain

WIDTH = 420
"""Device-independent pixels that a sentence has at least."""


class Question(QDialog):
    """``buttons`` are there with Cancel; what accepts is added to them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        self._column.setSpacing(GAP)

    def lay_out(self, *parts: QWidget | QLayout, stretched: QWidget | None = None) -> None:
        """Put the parts above each other and the buttons below them; ``stretched`` takes the room that is left."""
        for part in parts:
            if isinstance(part, QWidget):
                self._column.addWidget(part, 1 if part is stretched else 0)
            else:
                self._column.addLayout(part)
        self._column.addSpacing(GAP)
        self._column.addWidget(self.buttons)


def sentence(text: str) -> Plain:
    """What a small dialog says, with room for a line of it."""
    label = Plain(text)
    label.setMinimumWidth(WIDTH)
    return label
