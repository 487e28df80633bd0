"""Messages: the one place that speaks to the user, in a line at the top of the window that never needs an answer."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui import words
from ui.theme import GAP, Theme, side


class Tone(Enum):
    NOTICE = "info"
    TROUBLE = "warning"


class Messages(QFrame):
    """One message at a time, with at most two things to do about it. A new one takes the place of the old."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.NOTICE
        self._act: Callable[[], None] | None = None
        self.setAutoFillBackground(True)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # file names and errors are not markup
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.clicked.connect(self.answer)
        self._second = QPushButton(self.tr("More"))
        self._second.clicked.connect(self._on_second)
        self._also: Callable[[], None] | None = None
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._second)
        row.addWidget(self._close)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    @property
    def text(self) -> str:
        """What is being said; empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self,
        text: str,
        tone: Tone = Tone.NOTICE,
        button: str | None = None,
        answer: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence; ``button`` is the label of the one thing to do, ``answer`` does it."""
        self._tone = tone
        self._act = answer
        self._text.setText(words.sentence(text))
        self._button.setText(button or "")
        self._button.setVisible(button is not None)
        self._second.hide()
        self._also = None
        self._colour()
        self.show()

    def offer(self, text: str, *offers: tuple[str, Callable[[], None]]) -> None:
        """Show a sentence with two things to do, each a label and what it does; it stays until it is closed."""
        (label, answer), (second, also) = offers
        self.say(text, button=label, answer=answer)
        self._second.setText(second)
        self._second.show()
        self._also = also

    def _on_second(self) -> None:
        if self._also is not None:
            self._also()

    def trouble(self, text: str, button: str | None = None, answer: Callable[[], None] | None = None) -> None:
        """Say that something went wrong, and what to do."""
        self.say(text, Tone.TROUBLE, button, answer)

    def answer(self) -> None:
        """Do the first thing that the message offers."""
        if self._also is None:
            self.hide()
        if self._act is not None:
            self._act()

    def _colour(self) -> None:
        colours = self._theme.colours
        trouble = self._tone is Tone.TROUBLE
        palette = self.palette()
        ground: QColor = colours.trouble if trouble else colours.notice
        palette.setColor(QPalette.ColorRole.Window, ground)
        self.setPalette(palette)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        self._icon.setPixmap(self._theme.pixmap(self._tone.value, ink, side(20), self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close"))
