"""Readings: what other readers decided beside the decisions that hold, and where they disagree with them."""

from collections.abc import Iterable
from dataclasses import dataclass

from quoteverify.records.review import Decision, FindingDecision


@dataclass(frozen=True, slots=True)
class ReaderDecision:
    """What ``reader`` decided about a quote or, with the key of a finding, about that finding. Append-only: the newest
    of a reader on a quote or finding holds. One of ``decision`` and ``finding`` is None."""

    reader: str
    quote_key: str
    finding_key: str = ""
    decision: Decision | None = None
    finding: FindingDecision | None = None


@dataclass(frozen=True, slots=True)
class OtherReading:
    """The newest decision of another reader on one quote."""

    reader: str
    decision: Decision


def of_others(readings: Iterable[ReaderDecision], but: str | None = None) -> tuple[OtherReading, ...]:
    """The newest decision of each reader on one quote, in the order in which they began; ``but`` is left out."""
    newest: dict[str, Decision] = {}
    for reading in readings:
        if reading.decision is not None and reading.reader != but:
            newest[reading.reader] = reading.decision
    return tuple(OtherReading(reader, decision) for reader, decision in newest.items())


def disagreeing(decision: Decision, others: Iterable[OtherReading]) -> tuple[OtherReading, ...]:
    """Those whose verdict is another one, and who were not reconciled with since they gave it."""
    if decision.verdict is None:
        return ()
    return tuple(
        other
        for other in others
        if other.decision.verdict not in (None, decision.verdict)
        and decision.reconciled < (other.decision.at or "0")
        and other.decision.reconciled < (decision.at or "0")
    )
