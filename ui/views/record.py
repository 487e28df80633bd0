"""The record of a quote: gloss, better rendering, speaker and second reader, as far as people know them."""

from collections.abc import Mapping
from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteverify.records.review import Decision
from ui.models.entry import Field, QueueEntry
from ui.theme import GAP
from ui.views.writing import Editor, WritingKeys

LONGEST = 4000
"""Characters that a field takes."""
LEAST = 90
"""Pixels of the fields that are in sight where there is little room; the rest is scrolled to."""
TALL = (Field.GLOSS, Field.SUGGESTION)
"""Fields for whole sentences, two lines high."""

assert {field.value for field in Field} <= {known.name for known in fields(Decision)}


class RecordPanel(QWidget):
    """A section that opens and closes; each field is kept when it is left."""

    written = Signal(str, object, object)
    """The id of a quote, the Field, and its value as the user left it."""
    drafted = Signal(str, object, str)
    """The id of a quote, the Field, and its text as it stands while it is being written."""

    def __init__(self, open_: QAction, history: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote = ""
        self._head = QToolButton()
        self._head.setDefaultAction(open_)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setAutoRaise(True)
        self._history = QToolButton()
        self._history.setDefaultAction(history)
        self._history.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.confirmed = QCheckBox(self.tr("The speaker is confirmed"))
        self.confirmed.toggled.connect(self._on_confirmed)
        self.keys = WritingKeys(self)
        self.keys.filed.connect(self.keep)
        self._made = {field: self._editor(field) for field in Field if field in self._labels()}
        self._body = QFrame()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setMinimumHeight(LEAST)
        self._area.setAccessibleName(self.tr("Record"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, GAP, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self._head)
        column.addWidget(self._area)
        self._lay_out()
        self._area.setWidget(self._body)
        open_.toggled.connect(self._area.setVisible)
        self._area.setVisible(open_.isChecked())
        self.show_entry(None)

    def _labels(self) -> Mapping[Field, tuple[str, str]]:
        """Label and explanation of each text field, in the order shown."""
        return {
            Field.GLOSS: (self.tr("Literal translation"), self.tr("Word for word, by a person")),
            Field.SUGGESTION: (self.tr("Suggested rendering"), self.tr("How the quote could read")),
            Field.SPEAKER_SAID: (self.tr("Speaker in the source’s script"), ""),
            Field.SPEAKER_ROLE: (self.tr("Role of the speaker"), self.tr("Office or function")),
            Field.SECOND_READER: (self.tr("Second reader"), self.tr("Who listened or read again")),
        }

    def _editor(self, field: Field) -> Editor:
        label, hint = self._labels()[field]
        editor = _Lines() if field in TALL else QLineEdit()
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(LONGEST)
        editor.setPlaceholderText(hint)
        editor.setAccessibleName(label)
        editor.setToolTip(self.keys.hint())
        editor.textChanged.connect(self._on_edited)
        self.keys.watch(editor)
        return editor

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, GAP // 2)
        column.setSpacing(2)
        for field, editor in self._made.items():
            label = QLabel(self._labels()[field][0])
            label.setBuddy(editor)
            column.addWidget(label)
            column.addWidget(editor)
            if field is Field.SPEAKER_ROLE:
                column.addWidget(self.confirmed)
        column.addWidget(self._history, alignment=Qt.AlignmentFlag.AlignLeft)

    def edit(self) -> None:
        """Go to the first field."""
        self._made[Field.GLOSS].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def text(self, field: Field) -> str:
        editor = self._made[field]
        return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()

    def show_entry(self, entry: QueueEntry | None) -> None:
        """Show what was written; a field of the same quote that is being written stays."""
        same = entry is not None and entry.id == self._quote
        self._quote = entry.id if entry else ""
        self._body.setEnabled(entry is not None)
        for field, editor in self._made.items():
            if not (same and _changed(editor)):
                _fill(editor, str(getattr(entry.decision, field)) if entry else "")
        self.confirmed.blockSignals(True)
        self.confirmed.setChecked(entry is not None and entry.decision.speaker_confirmed)
        self.confirmed.blockSignals(False)

    def keep(self) -> None:
        """Give what the user changed to whoever keeps it."""
        quote = self._quote
        for field, editor in self._made.items():
            if _changed(editor):
                _settle(editor)
                self.written.emit(quote, field, self.text(field).strip()[:LONGEST])

    def _on_edited(self) -> None:
        """Something is being written; what is only shown is no draft."""
        for field, editor in self._made.items():
            if editor is self.sender() and editor.hasFocus():
                self.drafted.emit(self._quote, field, self.text(field)[:LONGEST])

    def _on_confirmed(self, confirmed: bool) -> None:
        self.written.emit(self._quote, Field.SPEAKER_CONFIRMED, confirmed)


class _Lines(QPlainTextEdit):
    """A field of two lines; the tabulator goes to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing() + margins)


def _changed(editor: Editor) -> bool:
    return editor.document().isModified() if isinstance(editor, QPlainTextEdit) else editor.isModified()


def _settle(editor: Editor) -> None:
    if isinstance(editor, QPlainTextEdit):
        editor.document().setModified(False)
    else:
        editor.setModified(False)


def _fill(editor: Editor, text: str) -> None:
    if isinstance(editor, QPlainTextEdit):
        if editor.toPlainText() != text:
            editor.setPlainText(text)
        editor.document().setModified(False)
    elif editor.text() != text:
        editor.setText(text)
