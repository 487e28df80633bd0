"""Changes: the log of a case, who did what and when, oldest first."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import Self

from quoteverify.case.record import CaseRecord
from quoteverify.case.revision import Change, Revision
from quoteverify.localisation.sentences import told
from quoteverify.records.checked import CheckedCase
from quoteverify.records.findings import Finding, State
from quoteverify.records.handwork import NOTHING, Handwork, HandworkVersion
from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import OPEN, Decision, FindingDecision, rendering_key
from quoteverify.system.legible import name_of, shown

KINDS = {
    "quotes": told("quotes"),
    "links": told("links to the source"),
    "languages": told("languages"),
    "engines": told("engines"),
    "paths": told("language paths"),
    "aliases": told("names that are one"),
    "pseudonyms": told("pseudonyms"),
    "publications": told("where the text was published"),
}
"""What the parts of the handwork are called."""

LONGEST = 400
"""Characters of a former quote that the log repeats."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry: ``at`` is ISO 8601 UTC, ``by`` a person, ``text`` a phrase; ``quote`` the id of the quote that it
    is about, "" for the case as a whole."""

    at: str
    by: str
    text: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Histories:
    """``quotes``: every decision on a quote by its key; ``findings``: the newest on each finding by the keys of quote
    (or rendering) and finding; ``found``: every decision on a finding with its key, by the key of the quote;
    ``readings``: what other readers decided, by the key of the quote."""

    quotes: Mapping[str, Sequence[Decision]]
    findings: Mapping[str, Mapping[str, FindingDecision]]
    found: Mapping[str, Sequence[tuple[str, FindingDecision]]]
    readings: Mapping[str, Sequence[ReaderDecision]] = field(default_factory=dict)

    @classmethod
    def of(cls, record: CaseRecord) -> Self:
        quotes: dict[str, list[Decision]] = defaultdict(list)
        findings: dict[str, dict[str, FindingDecision]] = defaultdict(dict)
        found: dict[str, list[tuple[str, FindingDecision]]] = defaultdict(list)
        readings: dict[str, list[ReaderDecision]] = defaultdict(list)
        for key, decision in record.decisions:
            quotes[key].append(decision)
        for key, finding, made in record.finding_decisions:
            findings[key][finding] = made
            found[key].append((finding, made))
        for reading in record.readings:
            readings[reading.quote_key].append(reading)
        return cls(dict(quotes), dict(findings), dict(found), dict(readings))


def list_changes(
    checked: CheckedCase,
    histories: Histories,
    versions: Sequence[HandworkVersion],
    revisions: Sequence[Revision],
) -> tuple[LogEntry, ...]:
    """The log of what stands in ``checked``, in the order of time."""
    every = [
        *_of_quotes(checked, histories),
        *_of_wholes(checked, histories),
        *_of_hands(versions),
        *_of_revisions(checked, revisions),
    ]
    return tuple(sorted(every, key=lambda entry: entry.at))


def _of_quotes(checked: CheckedCase, histories: Histories) -> Iterator[LogEntry]:
    for quote in checked.quotes:
        for decision in histories.quotes.get(quote.key, ()):
            yield LogEntry(decision.at, decision.reviewer, _decided(decision), quote.id)
        for reading in histories.readings.get(quote.key, ()):
            if reading.decision is not None:
                text = told(f"reading of {reading.reader}: {told(_decided(reading.decision))}")
                yield LogEntry(reading.decision.at, reading.reader, text, quote.id)
        named = {found.key: found.finding for found in quote.findings}
        yield from _of_findings(histories.found.get(quote.key, ()), named, quote.id)


def _of_wholes(checked: CheckedCase, histories: Histories) -> Iterator[LogEntry]:
    for path in dict.fromkeys(path for path, _ in checked.findings):
        named = {found.key: found.finding for file, found in checked.findings if file == path}
        yield from _of_findings(histories.found.get(rendering_key(path), ()), named)


def _of_findings(
    log: Sequence[tuple[str, FindingDecision]], named: Mapping[str, Finding], quote: str = ""
) -> Iterator[LogEntry]:
    before: dict[str, FindingDecision] = {}
    for key, made in log:
        yield LogEntry(made.at, made.reviewer, _judged(before.get(key, OPEN), made, named.get(key)), quote)
        before[key] = made


def _of_hands(versions: Sequence[HandworkVersion]) -> Iterator[LogEntry]:
    before = [NOTHING, *(version.handwork for version in versions)]
    for (old, new), version in zip(pairwise(before), versions, strict=True):
        yield LogEntry(version.at, version.by, told(f"set by hand: {told(_differing(old, new))}"))


def _of_revisions(checked: CheckedCase, revisions: Sequence[Revision]) -> Iterator[LogEntry]:
    """Files that were replaced, and what the quotes that changed then read before."""
    present = {(quote.id, quote.key): quote.quote.text for quote in checked.quotes}
    for made in revisions:
        yield LogEntry(made.at, made.by, _replaced(made))
        for quote in made.quotes:
            text = present.get((quote.id, quote.key))
            if quote.former is not None and text is not None and text != quote.former.text:
                yield LogEntry(
                    made.at, made.by, told(f"corrected; before it read {shown(quote.former.text, LONGEST)}"), quote.id
                )


def _replaced(made: Revision) -> str:
    file, former, now = name_of(made.file), made.former_sha256[:16], made.sha256[:16]
    if not made.compared:
        return told(f"{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): not checked yet")
    unchanged, changed, new, gone = (made.count(change) for change in Change)
    return told(
        f"{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): of its quotes "
        f"{unchanged} unchanged, {changed} changed, {new} new, {gone} gone"
    )


def _differing(old: Handwork, new: Handwork) -> str:
    changed = [part.name for part in fields(Handwork) if getattr(old, part.name) != getattr(new, part.name)]
    return ", ".join(KINDS.get(name, name) for name in changed) or told("as before")


def _decided(decision: Decision) -> str:
    if decision.verdict is None:
        return told(f"open again – {decision.note}") if decision.note else told("open again")
    verdict = decision.verdict.label
    return told(f"verdict: {told(verdict)} – {decision.note}") if decision.note else told(f"verdict: {told(verdict)}")


def _judged(before: FindingDecision, made: FindingDecision, finding: Finding | None) -> str:
    if (before.severity, before.category) != (made.severity, made.category):
        return _graded(made, finding)
    state = "open again" if made.state is State.OPEN else str(made.state)
    if finding is None:
        if made.reason:
            return told(f"finding {told(state)} (a finding of an earlier check) – {made.reason}")
        return told(f"finding {told(state)} (a finding of an earlier check)")
    category, message = str(finding.category), finding.message
    if made.reason:
        return told(f"finding {told(state)} ({told(category)}: {told(message)}) – {made.reason}")
    return told(f"finding {told(state)} ({told(category)}: {told(message)})")


def _graded(made: FindingDecision, finding: Finding | None) -> str:
    given = ", ".join(part.replace("-", " ") for part in (made.severity, made.category) if part)
    grade = given or told("as the program did")
    if finding is None:
        return told(f"finding graded {told(grade)} (a finding of an earlier check)")
    category, message = str(finding.category), finding.message
    return told(f"finding graded {told(grade)} ({told(category)}: {told(message)})")
