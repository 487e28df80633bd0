"""The history of a quote: what was decided about it and its findings, by whom and when, as lines to read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from quoteverify.records.checked import CheckedFinding
from quoteverify.records.findings import State
from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import OPEN, UNDECIDED, Decision, FindingDecision
from ui import words
from ui.models.entry import Field

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class History:
    """Everything that was decided about one quote, oldest first; ``log`` are findings by their key."""

    quote: str
    decisions: tuple[Decision, ...]
    log: tuple[tuple[str, FindingDecision], ...]


def own_history(
    readings: Iterable[ReaderDecision], reader: str
) -> tuple[tuple[Decision, ...], tuple[tuple[str, FindingDecision], ...]]:
    """What a reader decided about one quote, and about its findings by their key, oldest first."""
    own = [reading for reading in readings if reading.reader == reader]
    return (
        tuple(reading.decision for reading in own if reading.decision is not None),
        tuple((reading.finding_key, reading.finding) for reading in own if reading.finding is not None),
    )


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One thing that changed. ``at`` is ISO 8601 UTC."""

    at: str
    who: str
    what: str


def steps(history: History, findings: Sequence[CheckedFinding]) -> list[HistoryStep]:
    """The history as steps, the newest first; a finding that is no longer found is named as such."""
    known = {finding.key: words.category(finding.finding.category) for finding in findings}
    made = [*_on_quote(history.decisions), *_on_findings(history.log, known)]
    return sorted(made, key=lambda step: step.at)[::-1]


def _on_quote(decisions: Iterable[Decision]) -> Iterator[HistoryStep]:
    before = UNDECIDED
    for decision in decisions:
        for what in _differences(before, decision):
            yield HistoryStep(decision.at, decision.reviewer, what)
        before = decision


def _differences(before: Decision, after: Decision) -> Iterator[str]:
    if after.reconciled and before.reconciled != after.reconciled:
        yield translate("History", "the readers agreed")
    if before.verdict != after.verdict:
        yield words.verdict(after.verdict) if after.verdict else translate("History", "verdict taken back")
    for field in Field:
        value = getattr(after, field)
        if getattr(before, field) == value:
            continue
        name = words.field(field)
        if isinstance(value, bool):
            yield (
                translate("History", "speaker confirmed")
                if value
                else translate("History", "speaker no longer confirmed")
            )
        else:
            yield f"{name}: {value}" if value else translate("History", "{field} removed").format(field=name)


def _on_findings(log: Iterable[tuple[str, FindingDecision]], known: Mapping[str, str]) -> Iterator[HistoryStep]:
    before: dict[str, FindingDecision] = {}
    for key, decision in log:
        old = before.get(key, OPEN)
        before[key] = decision
        category = known.get(key) or translate("History", "a finding that is no longer there")
        if (old.severity, old.category) != (decision.severity, decision.category):
            yield HistoryStep(decision.at, decision.reviewer, f"{category}: {_grade(decision)}")
        if (old.state, old.reason) == (decision.state, decision.reason):
            continue
        state = (
            translate("History", "open again") if decision.state is State.OPEN else words.state(decision.state).lower()
        )
        reason = f": {decision.reason}" if decision.reason else ""
        yield HistoryStep(decision.at, decision.reviewer, f"{category} {state}{reason}")


def _grade(decision: FindingDecision) -> str:
    """Which severity and kind a person gave to a finding."""
    given = (
        words.severity(decision.severity) if decision.severity else "",
        words.category(decision.category) if decision.category else "",
    )
    if not any(given):
        return translate("History", "severity and kind as the program says")
    return translate("History", "graded {grade}").format(grade=", ".join(part for part in given if part))
