"""The question why a finding is dismissed: the reason goes on the sheet."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QWidget

from ui import words
from ui.models.findings import Judged
from ui.views.question import Question, sentence


class DismissalDialog(Question):
    """A reason is needed; the usual ones stand ready."""

    def __init__(self, judged: Judged, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DismissalDialog", "Dismiss the finding"), parent)
        self.judged = judged
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
        self._dismiss = self.buttons.addButton(self.tr("Dismiss"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.lay_out(sentence(words.sentence(judged.checked.finding.message)), label, self._reason)
        self._on_reason()

    @property
    def reason(self) -> str:
        return self._reason.currentText().strip()

    def _on_reason(self) -> None:
        self._dismiss.setEnabled(bool(self.reason))
