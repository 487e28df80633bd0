"""Commands: each decision of a person, to be undone and redone by name. The case file keeps every step of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from quoteverify.records.findings import State
from quoteverify.records.handwork import Handwork
from quoteverify.records.review import Decision, FindingDecision
from ui import words
from ui.models.entry import Field, QueueEntry
from ui.models.findings import Judged

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from ui.decisions import Decisions


class SetDecision(QUndoCommand):
    """A quote's decision becomes another one."""

    def __init__(self, decisions: Decisions, entry: QueueEntry, after: Decision, name: str) -> None:
        super().__init__(name)
        self._decisions, self._quote = decisions, entry.id
        self._before, self._after = entry.decision, after

    def redo(self) -> None:
        self._decisions.apply(self._quote, self._after)

    def undo(self) -> None:
        self._decisions.apply(self._quote, self._before)


class SetVerdict(SetDecision):
    def __init__(self, decisions: Decisions, entry: QueueEntry, after: Decision) -> None:
        if after.verdict is None:
            name = translate("Commands", "taking back the verdict on quote {quote}").format(quote=entry.number)
        else:
            verdict = words.verdict(after.verdict)
            name = translate("Commands", "“{verdict}” for quote {quote}").format(verdict=verdict, quote=entry.number)
        super().__init__(decisions, entry, after, name)


class SetField(SetDecision):
    """Note, gloss, speaker: whatever a person writes about a quote."""

    def __init__(self, decisions: Decisions, entry: QueueEntry, after: Decision, field: Field) -> None:
        name = translate("Commands", "{field} on quote {quote}").format(field=words.field(field), quote=entry.number)
        super().__init__(decisions, entry, after, name)


class JudgeFinding(QUndoCommand):
    """The decision on a finding becomes another one; ``name`` has places for its category and where it stands."""

    def __init__(self, decisions: Decisions, judged: Judged, after: FindingDecision, name: str) -> None:
        category = words.category(judged.checked.finding.category)
        entry = decisions.session.queue.entry(judged.quote) if judged.quote else None
        place = (
            translate("Commands", "quote {quote}").format(quote=entry.number)
            if entry
            else translate("Commands", "the whole text")
        )
        super().__init__(name.format(category=category, place=place))
        self._decisions, self._judged, self._after = decisions, judged, after

    def redo(self) -> None:
        self._decisions.apply_finding(self._judged, self._after)

    def undo(self) -> None:
        self._decisions.apply_finding(self._judged, self._judged.decision)


class DecideFinding(JudgeFinding):
    """A finding is confirmed, dismissed with a reason, or open again."""

    def __init__(self, decisions: Decisions, judged: Judged, after: FindingDecision) -> None:
        names = {
            State.CONFIRMED: translate("Commands", "confirming “{category}” in {place}"),
            State.DISMISSED: translate("Commands", "dismissing “{category}” in {place}"),
            State.OPEN: translate("Commands", "opening “{category}” in {place}"),
        }
        super().__init__(decisions, judged, after, names[after.state])


class GradeFinding(JudgeFinding):
    """A finding gets another severity or kind."""

    def __init__(self, decisions: Decisions, judged: Judged, after: FindingDecision) -> None:
        name = translate("Commands", "severity and kind of “{category}” in {place}")
        super().__init__(decisions, judged, after, name)


class SetHandwork(QUndoCommand):
    """What is set by hand becomes another record."""

    def __init__(self, decisions: Decisions, after: Handwork, name: str) -> None:
        super().__init__(name)
        self._decisions = decisions
        self._before, self._after = decisions.session.handwork, after

    def redo(self) -> None:
        self._decisions.apply_handwork(self._after)

    def undo(self) -> None:
        self._decisions.apply_handwork(self._before)
