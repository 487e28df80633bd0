"""The dialog in which a person gives a finding another severity or kind; what the program said stands above."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QWidget

from quoteverify.records.findings import ALWAYS_INFO, Category, Severity
from ui import words
from ui.models.findings import Judged
from ui.views.labels import Plain
from ui.views.question import Question, sentence


class GradeDialog(Question):
    """Asks for ``severity`` and ``category``; the program's own can be chosen again."""

    def __init__(self, judged: Judged, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("GradeDialog", "Severity and kind of the finding"), parent)
        self.judged = judged
        now, machine = judged.checked.finding, judged.ungraded.finding
        self._machine = machine
        own = Plain(
            self.tr("The program says: {severity}, {category}. Sheets show both.").format(
                severity=words.severity(machine.severity), category=words.category(machine.category)
            )
        )
        self._severity = QComboBox()
        for severity in Severity:
            self._severity.addItem(words.severity(severity), severity)
        self._category = QComboBox()
        offered = [category for category in Category if category not in ALWAYS_INFO or category is machine.category]
        for category in sorted(offered, key=words.category):
            self._category.addItem(words.category(category), category)
        self._category.currentIndexChanged.connect(self._on_category)
        form = QFormLayout()
        form.addRow(self.tr("&Severity"), self._severity)
        form.addRow(self.tr("&Kind"), self._category)
        self._choose(now.severity, now.category)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        back = self.buttons.addButton(self.tr("As the &program says"), QDialogButtonBox.ButtonRole.ResetRole)
        back.setEnabled(judged.machine is not None)
        back.clicked.connect(self._on_back)
        self.lay_out(sentence(words.sentence(now.message)), own, form)
        self._severity.setFocus()

    @property
    def severity(self) -> Severity:
        return Severity(self._severity.currentData())

    @property
    def category(self) -> Category:
        return Category(self._category.currentData())

    def _choose(self, severity: Severity, category: Category) -> None:
        self._category.setCurrentIndex(self._category.findData(category))
        self._severity.setCurrentIndex(self._severity.findData(severity))
        self._on_category()

    def _on_category(self) -> None:
        """Some kinds say nothing about the meaning and are always notes."""
        note = self.category in ALWAYS_INFO
        if note:
            self._severity.setCurrentIndex(self._severity.findData(Severity.INFO))
        self._severity.setEnabled(not note)

    def _on_back(self) -> None:
        self._choose(self._machine.severity, self._machine.category)
        self.accept()
