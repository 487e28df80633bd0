"""The progress of a check, in the status bar: how far, how long still, and a way to stop."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ui import words
from ui.motion import still
from ui.theme import GAP


class ProgressLine(QWidget):
    def __init__(self, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(self.tr("Progress of the check"))
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        button = QToolButton()
        button.setDefaultAction(stop)
        button.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._bar)
        row.addWidget(self._text)
        row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def moving(self) -> bool:
        """Whether the bar moves to and fro, as it does where nobody knows how far a check is."""
        return self._bar.maximum() == 0

    def show_progress(self, done: int, every: int, seconds: float | None, step: str = "") -> None:
        """``every`` 0 means that the number of quotes is not known yet; ``step`` is what the check waits for."""
        end = 1 if still() and not every else every  # a bar without an end moves to and fro
        # A bar paints the whole window at once when its value changes; held back, it is painted at the next turn.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, end)
        self._bar.setValue(done)
        self._bar.setUpdatesEnabled(True)
        text = (
            self.tr("{done} of {all} quotes").format(done=done, all=every) if every else self.tr("Finding the quotes…")
        )
        if step:
            text += f" · {step} …"
        elif seconds is not None and done < every:
            text += " · " + self.tr("{time} left").format(time=words.duration(seconds))
        self._text.setText(text)
