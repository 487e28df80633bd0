"""Changes: the log of a case, who did what and when, oldest first."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import Self

from quoteverify.case.record import CaseRecord
from quoteverify.case.revision import Change, Revision
from quoteverify.records.checked import CheckedCase
from quoteverify.records.findings import State
from quoteverify.records.handwork import NOTHING, Handwork, HandworkVersion
from quoteverify.records.readings import Reading
from quoteverify.records.review import OPEN, Decision, FindingDecision, rendering_key
from quoteverify.system.legible import name_of, shown

KINDS = {
    "quotes": "quotes",
    "links": "links to the source",
    "languages": "languages",
    "engines": "engines",
    "paths": "language paths",
    "aliases": "names that are one",
    "pseudonyms": "pseudonyms",
    "publications": "where the text was published",
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
    readings: Mapping[str, Sequence[Reading]] = field(default_factory=dict)

    @classmethod
    def of(cls, record: CaseRecord) -> Self:
        quotes: dict[str, list[Decision]] = defaultdict(list)
        findings: dict[str, dict[str, FindingDecision]] = defaultdict(dict)
        found: dict[str, list[tuple[str, FindingDecision]]] = defaultdict(list)
        readings: dict[str, list[Reading]] = defaultdict(list)
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
                text = f"reading of {reading.reader}: {_decided(reading.decision)}"
                yield LogEntry(reading.decision.at, reading.reader, text, quote.id)
        named = {found.key: f"{found.finding.category}: {found.finding.message}" for found in quote.findings}
        yield from _of_findings(histories.found.get(quote.key, ()), named, quote.id)


def _of_wholes(checked: CheckedCase, histories: Histories) -> Iterator[LogEntry]:
    for path in dict.fromkeys(path for path, _ in checked.findings):
        named = {
            found.key: f"{found.finding.category}: {found.finding.message}"
            for file, found in checked.findings
            if file == path
        }
        yield from _of_findings(histories.found.get(rendering_key(path), ()), named)


def _of_findings(
    log: Sequence[tuple[str, FindingDecision]], named: Mapping[str, str], quote: str = ""
) -> Iterator[LogEntry]:
    before: dict[str, FindingDecision] = {}
    for key, made in log:
        about = named.get(key, "a finding of an earlier check")
        yield LogEntry(made.at, made.reviewer, _judged(before.get(key, OPEN), made, about), quote)
        before[key] = made


def _of_hands(versions: Sequence[HandworkVersion]) -> Iterator[LogEntry]:
    before = [NOTHING, *(version.handwork for version in versions)]
    for (old, new), version in zip(pairwise(before), versions, strict=True):
        yield LogEntry(version.at, version.by, f"set by hand: {_differing(old, new)}")


def _of_revisions(checked: CheckedCase, revisions: Sequence[Revision]) -> Iterator[LogEntry]:
    """Files that were replaced, and what the quotes that changed then read before."""
    present = {(quote.id, quote.key): quote.quote.text for quote in checked.quotes}
    for made in revisions:
        counts = ", ".join(f"{made.count(change)} {change.value}" for change in Change)
        told = f"of its quotes {counts}" if made.compared else "not checked yet"
        hashes = f"SHA-256 {made.former_sha256[:16]}… before, {made.sha256[:16]}… now"
        yield LogEntry(made.at, made.by, f"{name_of(made.file)} replaced by a corrected version ({hashes}): {told}")
        for quote in made.quotes:
            text = present.get((quote.id, quote.key))
            if quote.former is not None and text is not None and text != quote.former.text:
                yield LogEntry(
                    made.at, made.by, f"corrected; before it read {shown(quote.former.text, LONGEST)}", quote.id
                )


def _differing(old: Handwork, new: Handwork) -> str:
    changed = [part.name for part in fields(Handwork) if getattr(old, part.name) != getattr(new, part.name)]
    return ", ".join(KINDS.get(name, name) for name in changed) or "as before"


def _decided(decision: Decision) -> str:
    text = f"verdict: {decision.verdict.label}" if decision.verdict else "open again"
    return f"{text} – {decision.note}" if decision.note else text


def _judged(before: FindingDecision, made: FindingDecision, about: str) -> str:
    if (before.severity, before.category) != (made.severity, made.category):
        given = ", ".join(part.replace("-", " ") for part in (made.severity, made.category) if part)
        return f"finding graded {given or 'as the program did'} ({about})"
    state = "open again" if made.state is State.OPEN else str(made.state)
    return f"finding {state} ({about})" + (f" – {made.reason}" if made.reason else "")
