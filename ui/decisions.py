"""Decisions: what a person decides in the open case, each a step to be undone, on its way to disk as it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from quoteverify.records.findings import Category, Severity, State
from quoteverify.records.handwork import Handwork
from quoteverify.records.review import OPEN, Decision, FindingDecision, Verdict, now, rendering_key
from quoteverify.system.legible import name_of_path
from ui.commands import DecideFinding, GradeFinding, SetField, SetHandwork, SetVerdict
from ui.drafts import Draft
from ui.models.entry import Field, QueueEntry
from ui.models.findings import Judged

if TYPE_CHECKING:
    from ui.casesession import CaseSession


class Decisions(QObject):
    """Made by whoever sits here: a second reader who reads blind, else the reviewer."""

    verdict_taken = Signal(object)
    """A person took a verdict back; the QueueEntry as it was before."""

    def __init__(self, session: CaseSession) -> None:
        super().__init__(session)
        self.session = session
        self._on_whole: dict[tuple[str, str], FindingDecision] = {}

    def begin(self, on_whole: Mapping[tuple[str, str], FindingDecision]) -> None:
        """Another case is open, with these decisions on findings about a whole rendering."""
        self._on_whole = dict(on_whole)

    def on_whole(self, file: str, finding: str) -> FindingDecision:
        """The decision on a finding about a whole rendering, by the path of that and the finding's key."""
        return self._on_whole.get((file, finding), OPEN)

    @property
    def signer(self) -> str:
        """Whose name decisions get."""
        return self.session.reader or self.session.reviewer

    def set_verdict(self, quote: str, verdict: Verdict | None) -> None:
        """Decide about a quote; the same verdict again takes it back."""
        entry = self.session.queue.entry(quote)
        if entry is None:
            return
        if entry.decision.verdict == verdict:
            verdict = None
        if entry.decision.verdict != verdict:
            self.session.undo.push(
                SetVerdict(self, entry, replace(self._signed(entry), verdict=verdict, reconciled=""))
            )
            if verdict is None:
                self.verdict_taken.emit(entry)

    def reconcile(self, quote: str, verdict: Verdict, note: str) -> None:
        """Readers who disagreed agree on a verdict; what each decided stays in the history."""
        entry = self.session.queue.entry(quote)
        if entry is not None and not self.session.reader:
            who = ", ".join(other.reader for other in entry.others)
            agreed = replace(self._signed(entry), verdict=verdict, note=note, second_reader=who, reconciled=now())
            self.session.undo.push(SetVerdict(self, entry, agreed))

    def set_field(self, quote: str, field: Field, value: str | bool) -> None:
        """Write one of the things that a person says of a quote."""
        entry = self.session.queue.entry(quote)
        if entry is not None and getattr(entry.decision, field) != value:
            change: dict[str, Any] = {field.value: value}
            self.session.undo.push(SetField(self, entry, replace(self._signed(entry), **change), field))

    def keep_draft(self, quote: str, field: Field, text: str) -> None:
        """Keep what is being written about a quote, so that not even the end of the process loses it. It is no decision
        until it is filed."""
        entry = self.session.queue.entry(quote)
        if entry is not None:
            self.session.ask(
                self.session.keeper.keep_draft,
                Draft(entry.checked.key, field, text, self.signer, self.session.reader),
            )

    def set_finding(self, quote: str, finding: str, state: State, reason: str = "") -> None:
        """Confirm, dismiss or open again one finding of a quote."""
        entry = self.session.queue.entry(quote)
        found = entry.finding(finding) if entry else None
        if entry is not None and found is not None:
            self.judge(Judged(found, entry.on(finding), quote), state, reason)

    def judge(self, judged: Judged, state: State, reason: str = "") -> None:
        """Confirm, dismiss or open again a finding as it is shown, of a quote or of a whole text."""
        if (judged.decision.state, judged.decision.reason) != (state, reason):
            after = replace(judged.decision, state=state, reason=reason, reviewer=self.signer)
            self.session.undo.push(DecideFinding(self, judged, after))

    def grade(self, judged: Judged, severity: Severity, category: Category) -> None:
        """Give a finding, as it is shown, another severity and kind. What the program said is kept beside them."""
        machine = judged.ungraded.finding
        after = replace(
            judged.decision,
            severity=None if severity is machine.severity else severity,
            category=None if category is machine.category else category,
            reviewer=self.signer,
        )
        if (after.severity, after.category) != (judged.decision.severity, judged.decision.category):
            self.session.undo.push(GradeFinding(self, judged, after))

    def apply(self, quote: str, decision: Decision) -> None:
        """Make a decision hold, on screen and on disk. For commands."""
        entry = self.session.queue.entry(quote)
        if entry is not None:
            decision = replace(decision, at=now())
            self.session.queue.take(entry.with_decision(decision))
            self.session.ask(self.session.keeper.decide, entry.checked.key, decision)
            self.session.changed.emit(quote)

    def apply_finding(self, judged: Judged, decision: FindingDecision) -> None:
        """Make a decision on a finding hold, on screen and on disk. For commands."""
        finding, decision = judged.checked.key, replace(decision, at=now())
        if judged.quote is None:
            self._on_whole[judged.file, finding] = decision
            self.session.ask(self.session.keeper.decide_finding, rendering_key(judged.file), finding, decision)
            self.session.whole_changed.emit()
            return
        entry = self.session.queue.entry(judged.quote)
        if entry is not None:
            case = name_of_path(self.session.path.stem) if self.session.path else ""
            self.session.recollection.take(entry, judged, decision, case)
            self.session.queue.take(entry.with_finding(finding, decision))
            self.session.ask(self.session.keeper.decide_finding, entry.checked.key, finding, decision)
            self.session.changed.emit(judged.quote)

    # What is set by hand

    def set_handwork(self, handwork: Handwork, label: str) -> None:
        """Put another record of what is set by hand in place; ``label`` names the step in the menu ("Undo …")."""
        if self.session.path is not None and handwork != self.session.handwork:
            self.session.undo.push(SetHandwork(self, handwork, label))

    def apply_handwork(self, handwork: Handwork) -> None:
        """Make a record hold, on screen and on disk. For commands."""
        before, self.session.handwork = self.session.handwork, handwork
        self.session.ask(self.session.keeper.keep_handwork, handwork, self.session.reviewer)
        if replace(before, pseudonyms=()) != replace(handwork, pseudonyms=()):
            self.session.handwork_changed.emit()

    def _signed(self, entry: QueueEntry) -> Decision:
        return replace(entry.decision, reviewer=self.signer)
