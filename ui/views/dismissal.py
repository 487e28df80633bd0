"""The question why a finding is dismissed: the reason goes on the sheet."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import words
from ui.models.findings import Judged
from ui.theme import GAP
from ui.views.labels import Plain


class DismissalDialog(QDialog):
    """A reason is needed; the usual ones stand ready."""

    def __init__(self, judged: Judged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judged = judged
        self.setWindowTitle(self.tr("Dismiss the finding"))
        said = Plain(words.sentence(judged.checked.finding.message))
        said.setMinimumWidth(420)
        self._reason = QComboBox()
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Why it is no error, for the sheet"))
        line.setMaxLength(500)
        self._reason.setEditable(True)
        self._reason.setLineEdit(line)
        self._reason.addItems(
            [
                self.tr("The rendering says the same in other words"),
                self.tr("The house style allows it"),
                self.tr("The quote was paired with the wrong passage"),
                self.tr("A native speaker confirmed the rendering"),
                self.tr("The tool is mistaken"),
            ]
        )
        self._reason.setCurrentText(judged.decision.reason or (judged.before.reason if judged.before else ""))
        self._reason.editTextChanged.connect(self._on_reason)
        label = QLabel(self.tr("&Reason"))
        label.setBuddy(self._reason)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._dismiss = buttons.addButton(self.tr("Dismiss"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(said)
        column.addWidget(label)
        column.addWidget(self._reason)
        column.addSpacing(GAP)
        column.addWidget(buttons)
        self._on_reason()

    @property
    def reason(self) -> str:
        return self._reason.currentText().strip()

    def _on_reason(self) -> None:
        self._dismiss.setEnabled(bool(self.reason))
