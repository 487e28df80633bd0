"""Lost verdicts: whatever takes a verdict away is said, with the way back at hand."""

from PySide6.QtCore import QObject

from ui import words
from ui.casesession import CaseSession
from ui.messages import Messages
from ui.models.entry import QueueEntry


class LostVerdicts(QObject):
    """Compares the verdicts from before an edit with those after the check that follows it."""

    def __init__(self, session: CaseSession, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._before: dict[str, QueueEntry] = {}
        session.opened.connect(self._before.clear)
        session.handwork_changed.connect(self._on_edit)
        session.check_kept.connect(self._on_checked)
        session.decisions.verdict_taken.connect(self._on_taken)

    def _on_edit(self) -> None:
        decided = {entry.id: entry for entry in self._session.queue.entries if entry.decided}
        self._before = decided | self._before

    def _on_checked(self) -> None:
        before, self._before = self._before, {}
        lost = [entry for entry in before.values() if self._is_lost(entry)]
        if len(lost) == 1:
            says = self.tr(
                "The verdict “{verdict}” is gone with quote {quote} as it was: its words or its passage changed."
            )
            self._say(says.format(verdict=_verdict(lost[0]), quote=lost[0].number))
        elif lost:
            says = self.tr("{count} verdicts are gone with their quotes as they were (quotes {quotes}).", "", len(lost))
            self._say(says.format(count=len(lost), quotes=", ".join(entry.number for entry in lost)))

    def _is_lost(self, before: QueueEntry) -> bool:
        now = self._session.queue.entry(before.id)
        return now is None or (now.checked.key != before.checked.key and not now.decided)

    def _on_taken(self, before: QueueEntry) -> None:
        """The same key twice takes a verdict back, which may have been a slip."""
        says = self.tr("The verdict “{verdict}” on quote {quote} is taken back.")
        self._say(says.format(verdict=_verdict(before), quote=before.number))

    def _say(self, text: str) -> None:
        self._messages.say(text, button=self.tr("Undo"), answer=self._session.undo.undo)


def _verdict(entry: QueueEntry) -> str:
    return words.verdict(entry.decision.verdict) if entry.decision.verdict else ""
