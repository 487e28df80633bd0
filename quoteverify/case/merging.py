"""Merging: the decisions of another reviewer's copy of a case come into this one, and none of either is lost.

What only the other decided is taken over. Where both decided, and one did not go on from what the other had, the
other's decisions stand beside as a reading; where the verdicts differ, that is a disagreement to be reconciled.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from quoteverify.case.record import CaseRecord
from quoteverify.errors import InputError
from quoteverify.records.handwork import HandworkVersion
from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import Decision, FindingDecision


class Signed(Protocol):
    @property
    def reviewer(self) -> str: ...


Made = TypeVar("Made", bound=Signed)


class NothingInCommon(InputError):
    def __init__(self, path: Path, other: Path) -> None:
        self.path, self.other = path, other
        super().__init__(
            f"{other} has no quote in common with {path}: merge only cases that were made of the same texts."
        )


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did. ``taken`` decisions hold now, ``beside`` stand beside this case's own; ``disagreements`` are
    ids of quotes with two verdicts; ``elsewhere`` decisions are on quotes that this case does not have, kept all the
    same. ``handwork`` tells that the other set things by hand, which are in the history: this case's own hold."""

    taken: int = 0
    beside: int = 0
    disagreements: tuple[str, ...] = ()
    elsewhere: int = 0
    handwork: bool = False


@dataclass(frozen=True, slots=True)
class Additions:
    """What another case brings, in the order in which it was made: ``decisions`` and ``finding_decisions`` come to
    hold, ``readings`` stand beside. ``handwork`` are the other's versions of what was set by hand, for the history;
    this case's own holds."""

    decisions: tuple[tuple[str, Decision], ...] = ()
    finding_decisions: tuple[tuple[str, str, FindingDecision], ...] = ()
    readings: tuple[ReaderDecision, ...] = ()
    handwork: tuple[HandworkVersion, ...] = ()

    @property
    def nothing(self) -> bool:
        return not (self.decisions or self.finding_decisions or self.readings or self.handwork)


def additions(own: CaseRecord, other: CaseRecord, name: str) -> Additions:
    """What ``other`` holds that ``own`` does not. ``name`` is that of the other case: it tells two readings of one
    person apart, and names a reader who gave no name."""
    decisions: list[tuple[str, Decision]] = []
    found: list[tuple[str, str, FindingDecision]] = []
    beside: list[ReaderDecision] = []
    ours, theirs = _by_key(own.decisions, lambda row: row[0]), _by_key(other.decisions, lambda row: row[0])
    for quote, rows in theirs.items():
        held = [row[1] for row in ours.get(quote, ())]
        new, goes_on = _new(held, [row[1] for row in rows])
        if goes_on:
            decisions += [(quote, decision) for decision in new]
        elif new:
            reader = _reader(held, new, name)
            beside += [ReaderDecision(reader, quote, decision=decision) for decision in new]
    on_findings = _by_key(own.finding_decisions, lambda row: row[:2])
    for key, judged in _by_key(other.finding_decisions, lambda row: row[:2]).items():
        before = [row[2] for row in on_findings.get(key, ())]
        fresh, goes_on = _new(before, [row[2] for row in judged])
        if goes_on:
            found += [(*key, decision) for decision in fresh]
        elif fresh:
            reader = _reader(before, fresh, name)
            beside += [ReaderDecision(reader, *key, finding=decision) for decision in fresh]
    return Additions(
        _in_order(decisions, other.decisions),
        _in_order(found, other.finding_decisions),
        _unread(own, [*beside, *other.readings]),
        _missing(own.handwork, other.handwork),
    )


Row = TypeVar("Row")
Key = TypeVar("Key")


def _by_key(rows: Iterable[Row], key: Callable[[Row], Key]) -> Mapping[Key, list[Row]]:
    found: dict[Key, list[Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def _new(held: Sequence[Made], theirs: Sequence[Made]) -> tuple[list[Made], bool]:
    """What of ``theirs`` is not held, and whether it goes on from all that is."""
    if list(theirs[: len(held)]) == list(held):
        return list(theirs[len(held) :]), True
    return list(_missing(held, theirs)), False


def _missing(held: Iterable[Row], others: Iterable[Row]) -> tuple[Row, ...]:
    """Those of ``others`` that are not held, as often as they are not."""
    there = Counter(held)
    missing: list[Row] = []
    for other in others:
        if there[other]:
            there[other] -= 1
        else:
            missing.append(other)
    return tuple(missing)


def _unread(own: CaseRecord, readings: Sequence[ReaderDecision]) -> tuple[ReaderDecision, ...]:
    """The readings whose decisions this case does not hold, neither beside nor as its own, whoever made them."""
    there = Counter(
        [
            *(
                (reading.quote_key, reading.finding_key, reading.decision or reading.finding)
                for reading in own.readings
            ),
            *((quote, "", decision) for quote, decision in own.decisions),
            *own.finding_decisions,
        ]
    )
    missing: list[ReaderDecision] = []
    for reading in readings:
        what = reading.quote_key, reading.finding_key, reading.decision or reading.finding
        if not there[what]:
            missing.append(reading)
        there[what] = max(there[what] - 1, 0)
    return tuple(missing)


def _reader(held: Sequence[Made], theirs: Sequence[Made], name: str) -> str:
    """Whose reading it is: the last to decide in the other case; told apart from the one who decided here."""
    reader = theirs[-1].reviewer
    if not reader:
        return name
    return f"{reader} ({name})" if held and reader == held[-1].reviewer else reader


def _in_order(rows: Sequence[Row], every: Sequence[Row]) -> tuple[Row, ...]:
    """``rows``, which are some of ``every``, in the order in which those stand."""
    wanted = Counter(rows)
    found: list[Row] = []
    for row in every:
        if wanted[row]:
            wanted[row] -= 1
            found.append(row)
    return tuple(found)
