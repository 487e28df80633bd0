"""Why a finding is flagged: what its check looks for, its typical false alarm, and what it found here."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ui import words
from ui.explanations import explanation
from ui.models.findings import Judged
from ui.theme import GAP
from ui.views.fitting import fit


class WhyDialog(QDialog):
    """A page to read; Escape closes it."""

    page_wanted = Signal(str)
    """The name of the page of help about the check."""

    def __init__(self, judged: Judged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        finding = judged.checked.finding
        name = words.category(finding.category)
        self.setWindowTitle(self.tr("Why this is flagged: {category}").format(category=name))
        looked_for, false_alarm = explanation(finding.category)
        sure = self.tr("{severity}: what it does to the meaning. {percent} % sure that it is so.").format(
            severity=words.severity(finding.severity), percent=round(100 * finding.confidence)
        )
        to_do = self.tr("Confirm what is right (C). Dismiss with a reason what is no error (D): the sheet says both.")
        parts = (
            (self.tr("What is looked for"), (looked_for,)),
            (self.tr("When it is usually no error"), (false_alarm,)),
            (self.tr("Found here"), (words.sentence(finding.message), *map(words.statement, finding.evidence))),
            (self.tr("How grave, how sure"), (sure,)),
            (self.tr("What to do"), (to_do,)),
        )
        self._page = QTextBrowser()
        self._page.setAccessibleName(self.windowTitle())
        self._page.document().setDocumentMargin(GAP)
        self._page.setHtml("".join(_part(head, said) for head, said in parts))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        more = buttons.addButton(self.tr("&About this check"), QDialogButtonBox.ButtonRole.HelpRole)
        more.setToolTip(self.tr("An example, how it decides, and its limits"))
        more.clicked.connect(self._on_more)
        self._category = finding.category.value
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self._page, 1)
        column.addWidget(buttons)
        fit(self, QSize(560, 460))
        self._page.setFocus()  # the arrow keys scroll

    def _on_more(self) -> None:
        self.accept()
        self.page_wanted.emit(f"checks/{self._category}")


def _part(head: str, said: Iterable[str]) -> str:
    return f"<h4>{escape(head)}</h4>" + "".join(f"<p>{escape(text)}</p>" for text in said)
