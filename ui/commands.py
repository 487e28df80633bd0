"""Commands: each decision of a person, to be undone and redone by name. The case file keeps every step of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from quoteverify.findings import State
from quoteverify.handwork import Handwork
from quoteverify.review import Decision, FindingDecision
from ui import words
from ui.models.entry import Entry

if TYPE_CHECKING:
    from ui.desk import Desk


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


class SetDecision(QUndoCommand):
    """A quote's decision becomes another one."""

    def __init__(self, desk: Desk, entry: Entry, after: Decision, name: str) -> None:
        super().__init__(name)
        self._desk, self._quote = desk, entry.id
        self._before, self._after = entry.decision, after

    def redo(self) -> None:
        self._desk.apply(self._quote, self._after)

    def undo(self) -> None:
        self._desk.apply(self._quote, self._before)


class SetVerdict(SetDecision):
    def __init__(self, desk: Desk, entry: Entry, after: Decision) -> None:
        if after.verdict is None:
            name = _tr("taking back the verdict on quote {quote}").format(quote=entry.number)
        else:
            verdict = words.verdict(after.verdict)
            name = _tr("“{verdict}” for quote {quote}").format(verdict=verdict, quote=entry.number)
        super().__init__(desk, entry, after, name)


class SetNote(SetDecision):
    def __init__(self, desk: Desk, entry: Entry, after: Decision) -> None:
        super().__init__(desk, entry, after, _tr("note on quote {quote}").format(quote=entry.number))


class DecideFinding(QUndoCommand):
    """A finding is confirmed, dismissed with a reason, or open again."""

    def __init__(self, desk: Desk, entry: Entry, finding: str, after: FindingDecision) -> None:
        found = entry.finding(finding)
        assert found is not None
        names = {
            State.CONFIRMED: _tr("confirming “{category}” in quote {quote}"),
            State.DISMISSED: _tr("dismissing “{category}” in quote {quote}"),
            State.OPEN: _tr("opening “{category}” in quote {quote}"),
        }
        category = words.category(found.finding.category)
        super().__init__(names[after.state].format(category=category, quote=entry.number))
        self._desk, self._quote, self._finding = desk, entry.id, finding
        self._before, self._after = entry.on(finding), after

    def redo(self) -> None:
        self._desk.apply_finding(self._quote, self._finding, self._after)

    def undo(self) -> None:
        self._desk.apply_finding(self._quote, self._finding, self._before)


class SetHandwork(QUndoCommand):
    """What is set by hand becomes another record."""

    def __init__(self, desk: Desk, after: Handwork, name: str) -> None:
        super().__init__(name)
        self._desk = desk
        self._before, self._after = desk.handwork, after

    def redo(self) -> None:
        self._desk.apply_handwork(self._after)

    def undo(self) -> None:
        self._desk.apply_handwork(self._before)
