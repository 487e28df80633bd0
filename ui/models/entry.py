"""QueueEntry: one quote of the queue, with everything a person decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from quoteverify.alignment import UNSURE
from quoteverify.records.checked import CheckedFinding, CheckedQuote
from quoteverify.records.findings import Severity, State
from quoteverify.records.grading import graded
from quoteverify.records.readings import OtherReading, disagreeing
from quoteverify.records.review import OPEN, UNDECIDED, Decision, FindingDecision

if TYPE_CHECKING:
    from quoteverify.case.revision import Revision


class Field(StrEnum):
    """What a person writes about a quote besides the verdict; each is the name of a field of ``Decision``."""

    NOTE = "note"
    GLOSS = "gloss"
    SUGGESTION = "suggestion"
    SPEAKER_SAID = "speaker_said"
    SPEAKER_ROLE = "speaker_role"
    SPEAKER_CONFIRMED = "speaker_confirmed"
    SECOND_READER = "second_reader"


@dataclass(frozen=True, slots=True)
class Before:
    """What a quote was in the version of its file before the last correction: ``text`` and what was decided about it,
    both empty where it is new."""

    text: str
    decision: Decision = UNDECIDED


@dataclass(frozen=True, slots=True)
class Correction:
    """A revision of the case, with what was decided about its former quotes by their keys."""

    made: Revision
    decided: Mapping[str, Decision]


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """``decisions`` are those on the findings, by the findings' key; a finding without one is open. ``before`` is there
    when the last correction of a file changed the quote or brought it. ``others`` are the newest decisions of other
    readers, as far as who sits here may see them."""

    checked: CheckedQuote
    decision: Decision = UNDECIDED
    decisions: tuple[tuple[str, FindingDecision], ...] = ()
    before: Before | None = None
    others: tuple[OtherReading, ...] = ()
    name: str = ""
    """How people call the quote, "q3" or "2.q3": where it stands now, without gaps. The queue gives it."""

    @property
    def id(self) -> str:
        return self.checked.id

    @property
    def number(self) -> str:
        """The name as a person reads it: "q3" is 3, "2.q3" the third quote of the second rendering."""
        return (self.name or self.checked.id).replace("q", "")

    @property
    def decided(self) -> bool:
        return self.decision.verdict is not None

    @property
    def disagreeing(self) -> tuple[OtherReading, ...]:
        """The other readers whose verdict is another one, and was not reconciled with this one."""
        return disagreeing(self.decision, self.others)

    @property
    def unsure(self) -> bool:
        """Whether the program found a passage that a person should look at."""
        link = self.checked.link
        return link is not None and link < UNSURE and not self.checked.linked_by_hand

    @property
    def worst(self) -> Severity | None:
        """The gravest severity among the findings that nobody dismissed."""
        return max(
            (found.finding.severity for found in self.standing), key=lambda severity: severity.rank, default=None
        )

    @property
    def standing(self) -> tuple[CheckedFinding, ...]:
        """The findings that nobody dismissed."""
        return tuple(found for found in self.findings if self.on(found.key).state is not State.DISMISSED)

    @property
    def findings(self) -> tuple[CheckedFinding, ...]:
        """Every finding as it counts: with the severity and kind that a person gave it."""
        if not self.decisions:
            return self.checked.findings
        return tuple(graded(found, self.on(found.key)) for found in self.checked.findings)

    def on(self, finding: str) -> FindingDecision:
        """The decision on the finding of this key."""
        return next((decision for key, decision in self.decisions if key == finding), OPEN)

    def finding(self, key: str) -> CheckedFinding | None:
        return next((finding for finding in self.checked.findings if finding.key == key), None)

    def with_decision(self, decision: Decision) -> QueueEntry:
        return replace(self, decision=decision)

    def with_finding(self, key: str, decision: FindingDecision) -> QueueEntry:
        others = tuple((other, kept) for other, kept in self.decisions if other != key)
        return replace(self, decisions=(*others, (key, decision)))

    def after(self, before: QueueEntry) -> QueueEntry:
        """This entry, fresh from a check, in the place of an older one.

        Decisions made meanwhile hold while quote and source stay the same.
        """
        if self.checked.key != before.checked.key:
            return self
        keys = {finding.key for finding in self.checked.findings}
        kept = tuple(decided for decided in before.decisions if decided[0] in keys)
        known = {key for key, _ in kept}
        decisions = (*kept, *(decided for decided in self.decisions if decided[0] not in known))
        return QueueEntry(
            self.checked, before.decision, decisions, self.before, self.others or before.others, before.name
        )
