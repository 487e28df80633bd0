"""Why a finding is flagged: what its check looks for, its typical false alarm, and what it found here."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from ui import words
from ui.explanations import explanation
from ui.models.findings import Judged
from ui.views.page import PageDialog


class WhyDialog(PageDialog):
    """One finding explained."""

    page_wanted = Signal(str)
    """The name of the page of help about the check."""

    def __init__(self, judged: Judged, parent: QWidget | None = None) -> None:
        finding = judged.checked.finding
        title = QCoreApplication.translate("WhyDialog", "Why this is flagged: {category}")
        super().__init__(title.format(category=words.category(finding.category)), QSize(560, 460), parent)
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
        self.show_html("".join(_part(head, said) for head, said in parts))
        more = self.buttons.addButton(self.tr("&About this check"), QDialogButtonBox.ButtonRole.HelpRole)
        more.setToolTip(self.tr("An example, how it decides, and its limits"))
        more.clicked.connect(self._on_more)
        self._category = finding.category.value

    def _on_more(self) -> None:
        self.accept()
        self.page_wanted.emit(f"checks/{self._category}")


def _part(head: str, said: Iterable[str]) -> str:
    return f"<h4>{escape(head)}</h4>" + "".join(f"<p>{escape(text)}</p>" for text in said)
