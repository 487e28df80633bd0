"""Opened: what a case file holds, as the window needs it, for the reader who sits at it.

A second reader reads blind: what others decided about a quote is left out until that reader's own verdict is filed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.records.checked import CheckedCase, CheckedQuote, LoadedFile
from quoteverify.records.handwork import Handwork
from quoteverify.records.readings import OtherReading, ReaderDecision, of_others
from quoteverify.records.review import UNDECIDED, Decision, FindingDecision, rendering_key
from ui.models.entry import Before, Correction, Field, QueueEntry

if TYPE_CHECKING:
    from quoteverify.case.case import Case
    from quoteverify.case.revision import RevisedQuote
    from quoteverify.engines.memory import PrivateMemory

    Befores = dict[tuple[str, str], RevisedQuote]

CHECK = "check"
"""The property of a case that tells whether its check ran to the end."""

RUNNING, DONE = "running", "done"


@dataclass(frozen=True, slots=True)
class OpenCase:
    """What a case file holds, with the first of its quotes. ``outcome`` comes without quotes; ``count`` is how many the
    case has, ``last`` the position of the last one of ``entries`` in it. ``finished`` tells whether the check ran to
    the end; ``reader`` is the name of a second reader, who reads blind, else empty."""

    path: Path
    files: tuple[LoadedFile, ...]
    outcome: CheckedCase
    entries: tuple[QueueEntry, ...]
    count: int
    last: int
    finished: bool
    whole_decisions: Mapping[tuple[str, str], FindingDecision]
    """Decisions on findings about a whole rendering, by its path and the finding's key."""
    handwork: Handwork
    corrections: tuple[Correction, ...] = ()
    private: PrivateMemory | None = None
    """Where an encrypted case remembers what models compute for it."""
    restored: tuple[str, Field] | None = None
    """The id of a quote about which somebody wrote when the program ended, and what was written."""
    reader: str = ""

    @property
    def complete(self) -> bool:
        """Whether every quote of the case is among the entries."""
        return len(self.entries) == self.count


@dataclass(frozen=True, slots=True)
class NewestDecisions:
    """The newest decisions of a case by the key of the quote, and by those of quote and finding."""

    quotes: Mapping[str, Decision]
    findings: Mapping[str, Mapping[str, FindingDecision]]
    readings: Mapping[str, list[ReaderDecision]] = field(default_factory=dict)

    @classmethod
    def of(cls, case: Case) -> NewestDecisions:
        """All of a case, asked for at once."""
        readings: dict[str, list[ReaderDecision]] = {}
        for reading in case.readings():
            readings.setdefault(reading.quote_key, []).append(reading)
        findings: dict[str, dict[str, FindingDecision]] = {}
        for quote, finding, decision in case.finding_decisions():
            findings.setdefault(quote, {})[finding] = decision
        return cls(case.decisions(), findings, readings)

    @classmethod
    def about(cls, case: Case, key: str) -> NewestDecisions:
        """What concerns one quote."""
        return cls({key: case.decision(key)}, {key: dict(case.finding_log(key))}, {key: list(case.readings(key))})


class CaseView:
    """A case as one reader may see it; ``reader`` is empty for whoever decides for the case itself."""

    def __init__(self, case: Case, reader: str = "") -> None:
        self.reader = reader
        self._case = case
        self.befores = befores(case)

    def opened(self, first: int, restored: tuple[str, Field] | None = None) -> OpenCase:
        """The case with so many of its quotes; :meth:`following` gives the others."""
        case, files = self._case, self._case.loaded()
        outcome = case.outcome(files)
        quotes = dict(case.quotes(count=first))
        return OpenCase(
            path=case.path,
            files=files,
            outcome=outcome,
            entries=self.entries(quotes.values()),
            count=case.count_quotes(),
            last=max(quotes, default=-1),
            finished=case.properties().get(CHECK, DONE) == DONE,
            whole_decisions={
                (file.path, key): decision
                for file in files
                for key, decision in self._on_whole(rendering_key(file.path)).items()
            },
            handwork=outcome.handwork,
            corrections=self.corrections(),
            private=case.private,
            restored=restored,
            reader=self.reader,
        )

    def following(self, last: int, count: int, known: NewestDecisions) -> tuple[int, tuple[QueueEntry, ...]]:
        """The entries of the next quotes after a position, so many of them, and the position of the last one."""
        quotes = dict(self._case.quotes(last, count))
        return max(quotes, default=last), self.entries(quotes.values(), known)

    def entries(self, quotes: Iterable[CheckedQuote], known: NewestDecisions | None = None) -> tuple[QueueEntry, ...]:
        """Quotes with the newest decisions on them and their findings, and with what they were before a correction."""
        return tuple(self._entry(quote, known or NewestDecisions.about(self._case, quote.key)) for quote in quotes)

    def others(self, quote_key: str) -> tuple[OtherReading, ...]:
        """What others decided about a quote, as far as this reader may see it."""
        return self._others(quote_key, NewestDecisions.about(self._case, quote_key))

    def corrections(self) -> tuple[Correction, ...]:
        """The corrections of files; a second reader is not told what was decided about the former quotes."""
        made = [revision.made for revision in self._case.revisions()]
        keys = [{quote.former.key for quote in revision.quotes if quote.former} for revision in made]
        return tuple(
            Correction(revision, {} if self.reader else {key: self._case.decision(key) for key in former})
            for revision, former in zip(made, keys, strict=True)
        )

    def _entry(self, quote: CheckedQuote, known: NewestDecisions) -> QueueEntry:
        keys = {finding.key for finding in quote.findings}
        made = ((key, each) for key, each in self._on_findings(quote.key, known).items() if key in keys)
        revised = self.befores.get((quote.id, quote.key))
        before = None
        if revised is not None:
            former = revised.former
            decided = self._case.decision(former.key) if former and not self.reader else UNDECIDED
            before = Before(former.text, decided) if former else Before("")
        decision = self._decision(quote.key, known)
        return QueueEntry(quote, decision, tuple(made), before, self._others(quote.key, known))

    def _decision(self, key: str, known: NewestDecisions) -> Decision:
        if not self.reader:
            return known.quotes.get(key, UNDECIDED)
        own = (reading.decision for reading in reversed(known.readings.get(key, [])) if reading.reader == self.reader)
        return next((decision for decision in own if decision is not None), UNDECIDED)

    def _on_whole(self, key: str) -> Mapping[str, FindingDecision]:
        """The decisions on what was found in a rendering as a whole, by the key of the finding."""
        return self._on_findings(key, NewestDecisions.about(self._case, key))

    def _on_findings(self, key: str, known: NewestDecisions) -> Mapping[str, FindingDecision]:
        if not self.reader:
            return known.findings.get(key, {})
        return {
            reading.finding_key: reading.finding
            for reading in known.readings.get(key, [])
            if reading.reader == self.reader and reading.finding is not None
        }

    def _others(self, key: str, known: NewestDecisions) -> tuple[OtherReading, ...]:
        readings = known.readings.get(key, [])
        if not self.reader:
            return of_others(readings)
        if self._decision(key, known).verdict is None:
            return ()
        first = known.quotes.get(key, UNDECIDED)
        own = (OtherReading(first.reviewer, first),) if first.verdict else ()
        return (*own, *of_others(readings, but=self.reader))


def befores(case: Case) -> Befores:
    """What the last correction made of quotes, by the id and the key that they had after it."""
    from quoteverify.case.revision import Change

    changed = (Change.CHANGED, Change.NEW)
    last = {revision.made.file: revision.made for revision in case.revisions() if revision.made.compared}
    return {(quote.id, quote.key): quote for made in last.values() for quote in made.quotes if quote.change in changed}


def reader_of(case: Case, person: str) -> str:
    """The name under which a person goes on reading blind who did so before; empty for any other."""
    if not person or person not in case.readers():
        return ""
    return "" if person in {decision.reviewer for decision in case.decisions().values()} else person
