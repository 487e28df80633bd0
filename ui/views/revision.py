"""The dialog on the corrections of a case: what became of every quote, the difference word by word."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, QUrl, Signal
from PySide6.QtWidgets import QWidget

from quoteverify.case.revision import Change, RevisedQuote, Revision
from quoteverify.records.review import UNDECIDED, Decision
from quoteverify.system.legible import name_of
from ui import words
from ui.models.entry import Correction, QueueEntry
from ui.views.differing import before_and_after
from ui.views.former import decided
from ui.views.page import PageDialog


class RevisionDialog(PageDialog):
    """The newest correction first; a click on a quote goes to it."""

    quote_clicked = Signal(str)

    def __init__(
        self, corrections: Sequence[Correction], entries: Sequence[QueueEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("RevisionDialog", "Corrections"), QSize(720, 520), parent)
        self._texts = {(entry.id, entry.checked.key): entry.checked.quote.text for entry in entries}
        self._numbers = {entry.id: entry.number for entry in entries}
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._on_clicked)
        self.show_html("".join(self._told(correction) for correction in reversed(corrections)))

    def _told(self, correction: Correction) -> str:
        revision = correction.made
        who = self.tr("{name}, replaced {day} by {person}").format(
            name=name_of(revision.file), day=words.moment(revision.at), person=revision.by or "?"
        )
        if not revision.compared:
            says = self.tr("It is not checked yet.")
            return f"<h3>{escape(who)}</h3><p>{escape(says)}</p>"
        left = "".join(f"<li>{escape(line)}</li>" for line in revision.left)
        quotes = (quote for quote in revision.quotes if quote.change is not Change.UNCHANGED)
        changed = "".join(self._quote(quote, correction.decided) for quote in quotes)
        return f"<h3>{escape(who)}</h3><p>{escape(summary(revision))}</p><ul>{left}</ul>{changed}"

    def _quote(self, one: RevisedQuote, decisions: Mapping[str, Decision]) -> str:
        head = {
            Change.CHANGED: self.tr("Changed"),
            Change.NEW: self.tr("New"),
            Change.GONE: self.tr("Gone"),
            Change.UNCHANGED: "",
        }[one.change]
        former = one.former.text if one.former else ""
        decision = decisions.get(one.former.key, UNDECIDED) if one.former else UNDECIDED
        before = escape(self.tr("Decided then: {decision}").format(decision=decided(decision)))
        now = self._texts.get((one.id, one.key))
        if one.change is Change.GONE or now is None:
            return f"<p><b>{escape(head)}</b> {escape(former)}<br>{before}</p>"
        link = f'<a href="quote:{escape(one.id)}">{escape(self._numbers.get(one.id, one.id.replace("q", "")))}</a>'
        if one.change is Change.NEW:
            return f"<p><b>{escape(head)}</b> {link} {escape(now)}</p>"
        old, new = before_and_after(former, now)
        if former == now:
            new += "<br>" + escape(self.tr("Its source is another one now."))
        return f"<p><b>{escape(head)}</b> {link}<br>{old}<br>{new}<br>{before}</p>"

    def _on_clicked(self, link: QUrl) -> None:
        self.quote_clicked.emit(link.path())


def summary(revision: Revision) -> str:
    """How many quotes stayed, changed, came and went."""
    counts = {change: revision.count(change) for change in Change}
    return QCoreApplication.translate(
        "RevisionDialog",
        "Quotes: {unchanged} unchanged (decisions kept), {changed} changed, {new} new, {gone} gone.",
    ).format(**{change.value: count for change, count in counts.items()})
