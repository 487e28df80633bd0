"""The decision bar: seven verdicts on seven keys, and a note."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import words
from ui.models.entry import QueueEntry
from ui.theme import GAP, Theme
from ui.views.labels import Muted
from ui.views.writing import WritingKeys


class VerdictBar(QWidget):
    """Shows the decision on the chosen quote; the actions are the window's, so that keys work everywhere."""

    noted = Signal(str, str)
    """The id of a quote, and the note on it as the user left it."""
    drafted = Signal(str, str)
    """The id of a quote, and the note on it as it stands while it is being written."""

    def __init__(
        self, theme: Theme, verdicts: Mapping[str, QAction], next_action: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = verdicts
        self._quote = ""
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP // 2)
        for action in verdicts.values():
            buttons.addWidget(self._button(action), 1)
        self._who = Muted(theme)
        self._signed = ""
        self._note = QLineEdit()
        self._note.setPlaceholderText(self.tr("Why: one sentence for the sheet"))
        self._note.setAccessibleName(self.tr("Note on the verdict"))
        self._note.setMaxLength(2000)
        self._note.textEdited.connect(self._on_edited)
        self.keys = WritingKeys(self)
        self.keys.watch(self._note)
        self.keys.filed.connect(self.keep_note)
        self.keys.entered.connect(self._on_entered)
        label = QLabel(self.tr("N&ote"))
        label.setBuddy(self._note)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(label)
        below.addWidget(self._note, 1)
        below.addWidget(self._who)
        below.addWidget(self._button(next_action))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addLayout(buttons)
        column.addLayout(below)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button.setMinimumHeight(button.fontMetrics().height() + 2 * GAP)
        return button

    def show_entry(self, entry: QueueEntry | None) -> None:
        """Show what was decided; a note on the same quote that is being written stays."""
        decision = entry.decision if entry else None
        for verdict, action in self._actions.items():
            chosen = decision is not None and decision.verdict == verdict
            action.setChecked(chosen)
            # A tick besides the pressed look, which some styles hardly show; menus have a tick of their own.
            action.setIconText(("✓ " if chosen else "") + action.text())
            action.setEnabled(entry is not None)
        self._note.setEnabled(entry is not None)
        quote = entry.id if entry else ""
        if quote != self._quote or not self._note.isModified():
            self._note.setText(decision.note if decision else "")
        self._quote = quote
        self._signed = self._signature(entry)
        self._on_entered(self._note.hasFocus())

    @property
    def said(self) -> str:
        """What stands beside the note: who decided and when, or what the keys do."""
        return self._who.text()

    def edit_note(self) -> None:
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_note(self) -> None:
        """Give the note to whoever keeps it, if the user changed it."""
        if self._note.isModified():
            self._note.setModified(False)
            self.noted.emit(self._quote, self._note.text().strip())

    def _on_edited(self, text: str) -> None:
        self.drafted.emit(self._quote, text)

    def _on_entered(self, writing: bool) -> None:
        """While the note has the keys, what they do stands beside it; else who decided, and when."""
        self._who.setText(self.keys.hint() if writing else self._signed)

    def _signature(self, entry: QueueEntry | None) -> str:
        if entry is None or not entry.decision.at:
            return ""
        decision = entry.decision
        day = words.moment(decision.at)
        verdict = words.verdict(decision.verdict) if decision.verdict else self.tr("Undecided")
        return " · ".join(part for part in (verdict, decision.reviewer, day) if part)
