"""Find: words looked for in both texts, each place lit up, one after the other by F3."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from quoteverify.records.spans import Span
from ui.theme import GAP, Theme
from ui.views.document import DocumentView
from ui.views.labels import Muted

MOST = 5000
"""Places that are lit up in one text; who finds more is asked for more letters."""


class FindBar(QWidget):
    """A line above the texts. Counting begins at the source and goes on in the English."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self, theme: Theme, views: Sequence[DocumentView], following: QAction, previous: QAction) -> None:
        super().__init__()
        self._views = views
        self._found: list[tuple[DocumentView, Span]] = []
        self._at = -1
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Find in both texts"))
        self._words.setAccessibleName(self._words.placeholderText())
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._on_words)
        self._words.installEventFilter(self)
        self._count = Muted(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP // 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        for action, slot in ((previous, self._on_previous), (following, self._on_following)):
            button = QToolButton()
            button.setDefaultAction(action)
            row.addWidget(button)
            action.triggered.connect(slot)
        self.hide()

    @property
    def said(self) -> str:
        """ "3 of 7", or that nothing was found."""
        return self._count.text()

    def open(self) -> None:
        """Show the line and give it the keys; what is selected in a text is looked for."""
        chosen = next((view.textCursor().selectedText() for view in self._views if view.hasFocus()), "")
        self.show()
        if chosen:
            self._words.setText(chosen)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self.look_again()

    def look_again(self) -> None:
        """Other texts are shown: look for the same words in them."""
        if not self.isHidden():
            self._on_words(self._words.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift and Enter back, Escape closes the line."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return super().eventFilter(watched, event)
        return True

    def _close(self) -> None:
        self.hide()
        for view in self._views:
            view.show_hits((), None)
        self._found, self._at = [], -1
        self.left.emit()

    def _on_words(self, text: str) -> None:
        wanted = r"\s+".join(map(re.escape, text.split()))
        self._found = []
        for view in self._views if wanted else ():
            places = (Span(*match.span()) for match in re.finditer(wanted, view.text, re.IGNORECASE))
            self._found += [(view, place) for place, _ in zip(places, range(MOST), strict=False)]
        self._at = -1
        self._step(1)

    def _on_following(self) -> None:
        self._step(1) if not self.isHidden() else self.open()

    def _on_previous(self) -> None:
        self._step(-1) if not self.isHidden() else self.open()

    def _step(self, by: int) -> None:
        """Go to another place, around the ends."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
        now = self._found[self._at] if self._found else None
        for view in self._views:
            here = now[1] if now is not None and now[0] is view else None
            view.show_hits([place for other, place in self._found if other is view], here)
        if now is not None:
            now[0].reveal(now[1])
            says = self.tr("{at} of {all}").format(at=self._at + 1, all=len(self._found))
        else:
            says = self.tr("nothing found") if self._words.text().strip() else ""
        self._count.setText(says)
