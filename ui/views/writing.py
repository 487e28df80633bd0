"""The keys of a field in which a person writes about a quote, the same in every such field."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

Editor = QLineEdit | QPlainTextEdit


class WritingKeys(QObject):
    """Enter files what is written and gives the keys back to the queue, Ctrl+Enter files it and goes on to the next
    quote, Escape gives the keys back. Nothing that was written is thrown away by any of them."""

    filed = Signal()
    """The field is left, or Enter was pressed: what stands in it holds."""
    left = Signal()
    """The keys go back to the queue."""
    gone_on = Signal()
    """The next quote is wanted."""
    entered = Signal(bool)
    """A field has the keys, or no longer."""

    def watch(self, editor: Editor) -> None:
        """Give a field these keys."""
        editor.installEventFilter(self)

    def hint(self) -> str:
        """What the keys do, in a line."""
        return self.tr("Enter: keep · Ctrl+Enter: keep and go on · Esc: back to the keys")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(True)
        elif event.type() == QEvent.Type.FocusOut:
            self.filed.emit()
            self.entered.emit(False)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, event)
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether the key was one of these."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.filed.emit()
            self.left.emit()
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if modifiers == Qt.KeyboardModifier.ShiftModifier and isinstance(watched, QPlainTextEdit):
            return False  # another line of the same text
        self.filed.emit()
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            self.gone_on.emit()
        self.left.emit()
        return True
