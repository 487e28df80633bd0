"""The dialog in which readers who disagree agree on a verdict: what each decided, and what holds from now on."""

from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTextBrowser,
    QWidget,
)

from quoteverify.records.review import Verdict
from ui import words
from ui.models.entry import QueueEntry
from ui.theme import GAP
from ui.views.fitting import fit, grown
from ui.views.former import decided
from ui.views.question import Question


class ReconcileDialog(Question):
    """The verdict of the case is chosen at first, with its note; both readings stay in the history."""

    agreed = Signal(str, object, str)
    """The id of the quote, the Verdict that all agree on, and the note."""

    def __init__(self, entry: QueueEntry, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReconcileDialog", "Reconcile the readings of quote {quote}")
        super().__init__(title.format(quote=entry.number), parent)
        self._quote = entry.id
        said = QTextBrowser()
        said.setAccessibleName(self.tr("What each reader decided"))
        said.document().setDocumentMargin(GAP)
        lines = [decided(entry.decision), *(decided(other.decision) for other in entry.others)]
        listed = "".join(f"<li>{escape(line)}</li>" for line in lines)
        said.setHtml(f"<p>{escape(entry.checked.quote.text)}</p><ul>{listed}</ul>")
        self._verdict = QComboBox()
        for verdict in Verdict:
            self._verdict.addItem(words.verdict(verdict), verdict)
        self._verdict.setCurrentIndex(self._verdict.findData(entry.decision.verdict))
        self._note = QLineEdit(entry.decision.note)
        self._note.setMaxLength(2000)
        form = QFormLayout()
        form.addRow(self.tr("&Verdict that all agree on"), self._verdict)
        form.addRow(self.tr("&Note"), self._note)
        self.buttons.addButton(self.tr("&Agreed"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.lay_out(said, form, stretched=said)
        fit(self, grown(QSize(560, 380)))
        self._verdict.setFocus()

    def accept(self) -> None:
        self.agreed.emit(self._quote, Verdict(self._verdict.currentData()), self._note.text().strip())
        super().accept()
