"""Record: what a case keeps besides its files and the results of the last check, so that a sheet carries all of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quoteverify.case.revision import KeptRevision
from quoteverify.records.handwork import HandworkVersion
from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import Decision, FindingDecision


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """``contents`` are the bytes of the files, in the order of the case; ``decisions`` are on quotes, by key;
    ``finding_decisions`` on findings, by key of the quote (or rendering) and of the finding; ``readings`` are those of
    other readers; all in the order in which they were made. ``properties`` are those that the case itself notes."""

    properties: Mapping[str, str] = field(default_factory=dict)
    contents: tuple[bytes, ...] = ()
    decisions: tuple[tuple[str, Decision], ...] = ()
    finding_decisions: tuple[tuple[str, str, FindingDecision], ...] = ()
    handwork: tuple[HandworkVersion, ...] = ()
    revisions: tuple[KeptRevision, ...] = ()
    readings: tuple[ReaderDecision, ...] = ()
