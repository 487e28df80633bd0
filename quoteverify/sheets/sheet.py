"""Sheet: a checked case together with what a person decided, as every format writes it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quoteverify import __version__
from quoteverify.case.numbering import in_order, numbers
from quoteverify.case.record import CaseRecord
from quoteverify.records.checked import CheckedCase, CheckedFinding, CheckedQuote, LoadedFile
from quoteverify.records.document import Document, Role
from quoteverify.records.findings import State
from quoteverify.records.grading import graded
from quoteverify.records.handwork import NOTHING, Handwork, LanguagePath, Publication
from quoteverify.records.readings import OtherReading, disagreeing, of_others
from quoteverify.records.review import OPEN, UNDECIDED, Decision, FindingDecision, now, rendering_key
from quoteverify.sheets.changes import Histories, LogEntry, list_changes
from quoteverify.sheets.naming import without_folders
from quoteverify.sheets.options import EVERYTHING, SheetOptions
from quoteverify.system.legible import name_of_path

if TYPE_CHECKING:
    from quoteverify.case.case import Case, StoredFile

STARTER_NOTICE = (
    "Starter model: for trying out; install an OPUS-MT model for work (quoteverify models add FOLDER). "
    "Its translations are often wrong and prove little."
)


@dataclass(frozen=True, slots=True)
class SheetQuote:
    """One quote, its decision (the newest of ``history``), and what was decided about its findings by key. The findings
    of ``checked`` are those that count: with the severity and kind that a person gave them. ``readings`` are the newest
    decisions of other readers."""

    checked: CheckedQuote
    decision: Decision = UNDECIDED
    history: tuple[Decision, ...] = ()
    finding_decisions: Mapping[str, FindingDecision] = field(default_factory=dict)
    readings: tuple[OtherReading, ...] = ()
    number: str = ""
    """How the sheet calls it: "q3", the third of its rendering."""

    @property
    def disagreeing(self) -> tuple[OtherReading, ...]:
        """The other readers whose verdict is another one and was not reconciled with this one."""
        return disagreeing(self.decision, self.readings)

    def decision_on(self, finding: CheckedFinding) -> FindingDecision:
        return self.finding_decisions.get(finding.key, OPEN)

    def open_findings(self) -> tuple[CheckedFinding, ...]:
        """The findings that nobody dismissed."""
        return tuple(
            finding for finding in self.checked.findings if self.decision_on(finding).state is not State.DISMISSED
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that leaves the program about one case. Times are ISO 8601 UTC; ``case_file`` is the name of the
    case file it was made from, None where none keeps it. ``whole_decisions`` are those on findings about a whole
    rendering, by the path of the rendering and the key of the finding. ``handwork`` is what is set by hand now, its
    publications completed from the files; ``changes`` tells who did what, oldest first. ``documents`` and ``record``
    are the rest of the case, for a sheet that reads back into one; ``options`` say what was chosen for this sheet and
    are set by ``selection.apply``."""

    name: str
    created: str
    modified: str
    case: CheckedCase
    quotes: tuple[SheetQuote, ...]
    app_version: str = __version__
    case_file: str | None = None
    whole_decisions: Mapping[str, Mapping[str, FindingDecision]] = field(default_factory=dict)
    options: SheetOptions = EVERYTHING
    handwork: Handwork = NOTHING
    changes: tuple[LogEntry, ...] = ()
    documents: tuple[LoadedFile, ...] = ()
    record: CaseRecord | None = None

    def decision_on_whole(self, path: str, finding: CheckedFinding) -> FindingDecision:
        """What was decided about a finding on the rendering of this path as a whole."""
        return self.whole_decisions.get(path, {}).get(finding.key, OPEN)

    def open_findings(self) -> tuple[CheckedFinding, ...]:
        """The findings that nobody dismissed, on quotes and on renderings as a whole."""
        on_quotes = (finding for quote in self.quotes for finding in quote.open_findings())
        on_wholes = (
            finding
            for path, finding in self.whole_findings
            if self.decision_on_whole(path, finding).state is not State.DISMISSED
        )
        return (*on_quotes, *on_wholes)

    @property
    def numbers(self) -> dict[str, str]:
        """How the sheet calls its quotes, by their ids."""
        return {quote.checked.id: quote.number or quote.checked.id for quote in self.quotes}

    @property
    def whole_findings(self) -> tuple[tuple[str, CheckedFinding], ...]:
        """The findings on renderings as a whole, with their paths, as they count after what people decided."""
        return tuple((path, graded(found, self.decision_on_whole(path, found))) for path, found in self.case.findings)

    @property
    def starter(self) -> bool:
        """Whether the small model that ships with the program made any of the evidence."""
        return any(engine.starter for engine in self.case.engines)

    def publication(self, path: str) -> Publication:
        """Where the rendering of this path was published, as far as is known."""
        return next(
            (publication for publication in self.handwork.publications if publication.file == path), Publication(path)
        )

    def language_path(self, path: str) -> LanguagePath | None:
        """How the words of a source of this path came from the language that was spoken; None where they are it."""
        return next((way for way in self.handwork.paths if way.file == path), None)


def sheet_of_case(case: Case, record: bool = True) -> Sheet:
    """The sheet of a case file, with its decisions. Raises CaseDamaged.

    Without ``record`` the bytes of its files stay behind: enough for every format but JSON.
    """
    checked, kept = case.checked(), case.record()
    histories = Histories.of(kept)
    documents = tuple(file.loaded for file in case.files())
    sheet = Sheet(
        name=kept.properties["name"],
        created=kept.properties["created"],
        modified=kept.properties["modified"],
        case=checked,
        quotes=tuple(replace(_with_decisions(histories, quote), number=number) for quote, number in _numbered(checked)),
        case_file=name_of_path(case.path.name),
        whole_decisions=_whole_decisions(histories, checked),
        handwork=_published(case.handwork(), documents),
        changes=list_changes(checked, histories, kept.handwork, [revision.made for revision in kept.revisions]),
        documents=documents,
        record=kept if record else None,
    )
    former = (path for revision in kept.revisions for path in (revision.made.former_file, revision.made.file))
    return without_folders(sheet, [*(loaded.path for loaded in documents), *former])


def sheet_of_check(
    name: str, checked: CheckedCase, files: Sequence[StoredFile] = (), handwork: Handwork = NOTHING
) -> Sheet:
    """The sheet of a check that no case file keeps: nothing is decided yet."""
    stamp = _present()
    documents = tuple(file.loaded for file in files)
    sheet = Sheet(
        name=name,
        created=stamp,
        modified=stamp,
        case=checked,
        quotes=tuple(SheetQuote(quote, number=number) for quote, number in _numbered(checked)),
        handwork=_published(handwork, documents),
        documents=documents,
        record=CaseRecord(
            properties={"app": __version__, "created": stamp, "modified": stamp, "name": name},
            contents=tuple(file.content for file in files),
        ),
    )
    return without_folders(sheet, [file.path for file in checked.files])


def _numbered(checked: CheckedCase) -> list[tuple[CheckedQuote, str]]:
    """The quotes in the order of the text, each with its number."""
    renderings = [file.path for file in checked.files if file.role is Role.RENDERING]
    known = numbers(checked.quotes, renderings)
    return [(quote, known[quote.id]) for quote in in_order(checked.quotes, renderings)]


def _present() -> str:
    """The present moment, or the one that SOURCE_DATE_EPOCH names so that a run can be repeated to the byte
    (https://reproducible-builds.org/specs/source-date-epoch/)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not (epoch.isascii() and epoch.isdigit() and len(epoch) <= len("253402300799")):
        return now()
    return datetime.fromtimestamp(min(int(epoch), 253_402_300_799), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _published(handwork: Handwork, documents: Sequence[LoadedFile]) -> Handwork:
    """The handwork with a publication for every rendering: what a person says, completed from the file."""
    said = {publication.file: publication for publication in handwork.publications}
    every = (
        _completed(said.get(loaded.path, Publication(loaded.path)), loaded.document)
        for loaded in documents
        if loaded.role is Role.RENDERING
    )
    return replace(handwork, publications=tuple(every))


def _completed(said: Publication, document: Document) -> Publication:
    known = document.metadata
    return replace(
        said,
        title=said.title or known.get("title", ""),
        outlet=said.outlet or known.get("outlet", ""),
        url=said.url or known.get("url", ""),
        date=said.date or known.get("date", ""),
    )


def _whole_decisions(histories: Histories, checked: CheckedCase) -> Mapping[str, Mapping[str, FindingDecision]]:
    return {path: histories.findings.get(rendering_key(path), {}) for path, _ in checked.findings}


def _with_decisions(histories: Histories, quote: CheckedQuote) -> SheetQuote:
    history = tuple(histories.quotes.get(quote.key, ()))
    made = histories.findings.get(quote.key, {})
    own = {finding.key: made[finding.key] for finding in quote.findings if finding.key in made}
    found = tuple(graded(finding, own.get(finding.key, OPEN)) for finding in quote.findings)
    others = of_others(histories.readings.get(quote.key, ()))
    return SheetQuote(replace(quote, findings=found), history[-1] if history else UNDECIDED, history, own, others)
