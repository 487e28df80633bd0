"""Pseudonyms: a sheet with names replaced everywhere, and the list of names that is kept aside.

All places then count in the texts with pseudonyms. What could tell the names another way is left out: the folders of
files, forced decodings, the case itself.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath

from quoteverify.errors import InputError
from quoteverify.loaders import read_bytes
from quoteverify.records.checked import CheckedFinding, CheckedQuote, CheckedSentence, FileRecord, Passage
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import NotChecked
from quoteverify.records.handwork import Handwork, LanguagePath, Pseudonym, Publication
from quoteverify.records.review import Decision, FindingDecision
from quoteverify.records.spans import Span
from quoteverify.records.translation import Translation
from quoteverify.sheets.changes import LogEntry
from quoteverify.sheets.privacy.renaming import Renamer, Replacement, alike, moved, replaced
from quoteverify.sheets.sheet import Sheet, SheetQuote

LIST_COLUMNS = ("name", "shown")
MOST_WORDS = 5
"""Words of a name; longer ones are no names but remarks before a colon."""


class NoPseudonyms(InputError):
    def __init__(self) -> None:
        super().__init__("No pseudonyms are listed: name the people of the case and what stands in their place first.")


class NotAList(InputError):
    def __init__(self, path: Path, line: int) -> None:
        self.path, self.line = path, line
        super().__init__(f"{path} is no list of pseudonyms (line {line}): write lines like “Ivan Petrov,Person A”.")


def write_list(pseudonyms: tuple[Pseudonym, ...]) -> bytes:
    """The list as CSV, to be kept away from the sheet."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([LIST_COLUMNS, *((one.name, one.shown) for one in pseudonyms)])
    return out.getvalue().encode("utf-8-sig")


def read_list(path: Path) -> tuple[Pseudonym, ...]:
    """A list of names with what stands in their place. Raises FileMissing, FileUnreadable or NotAList."""
    try:
        rows = list(csv.reader(io.StringIO(read_bytes(path).decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise NotAList(path, 1) from error
    found: list[Pseudonym] = []
    for number, row in enumerate(rows, 1):
        if not any(cell.strip() for cell in row) or tuple(row) == LIST_COLUMNS:
            continue
        if len(row) != len(LIST_COLUMNS) or not all(cell.strip() for cell in row):
            raise NotAList(path, number)
        found.append(Pseudonym(row[0].strip(), row[1].strip()))
    return tuple(found)


def suggest(sheet: Sheet) -> tuple[Pseudonym, ...]:
    """The list of the case, with a pseudonym for every speaker of the sheet whose name is not on it.

    Names that sound alike («Лукашенко», Lukashenka) get one; words for an office ("the driver") are no names.
    """
    listed = list(sheet.handwork.pseudonyms)
    for name in dict.fromkeys(_speakers(sheet)):
        if any(name.casefold() == one.name.casefold() for one in listed):
            continue
        same = next((one.shown for one in listed if alike(one.name, name)), None)
        listed.append(Pseudonym(name, same or f"Person {len({one.shown for one in listed}) + 1}"))
    return tuple(listed)


def _speakers(sheet: Sheet) -> Iterator[str]:
    for quote in sheet.quotes:
        for name in (quote.checked.quote.speaker, *(one.speaker for one in quote.checked.source)):
            words = (name or "").split()
            if 0 < len(words) <= MOST_WORDS and not all(word[0].islower() for word in words):
                yield " ".join(words)


def with_list(sheet: Sheet, pseudonyms: tuple[Pseudonym, ...]) -> Sheet:
    """The sheet with another list, which then counts instead of the case's own."""
    return replace(sheet, handwork=replace(sheet.handwork, pseudonyms=pseudonyms))


def with_pseudonyms(sheet: Sheet) -> Sheet:
    """The sheet with every name of its handwork's list replaced. Raises NoPseudonyms."""
    if not sheet.handwork.pseudonyms:
        raise NoPseudonyms
    return _Masked(sheet).sheet()


class _Masked:
    """One sheet on its way to pseudonyms."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        spoken = {passage.language for quote in sheet.case.quotes for passage in quote.source}
        languages = [one.language for one in sheet.case.files if one.language] + sorted(spoken)
        self._names = Renamer(sheet.handwork.pseudonyms, sheet.handwork.aliases, languages)
        self._places: Mapping[str, list[Replacement]] = {
            one.path: self._names.places(one.document.text) for one in sheet.documents
        }
        self._texts: Mapping[str, tuple[str, str]] = {
            one.path: (one.document.text, replaced(one.document.text, self._places[one.path]))
            for one in sheet.documents
        }
        self._paths = self._file_names()

    def sheet(self) -> Sheet:
        sheet, case = self._sheet, self._sheet.case
        quotes = tuple(self._quote(one) for one in sheet.quotes)
        kept = sheet.case_file if sheet.case_file and self._names.path(sheet.case_file) == sheet.case_file else None
        return replace(
            sheet,
            name=self._names.path(self._names.text(sheet.name)),
            case_file=kept,
            case=replace(
                case,
                files=tuple(self._file(one) for one in case.files),
                quotes=tuple(one.checked for one in quotes),
                findings=tuple((self._paths[path], self._finding(one, path)) for path, one in case.findings),
                not_checked=tuple(self._not_checked(one) for one in case.not_checked),
            ),
            quotes=quotes,
            whole_decisions={
                self._paths[path]: {key: self._finding_decision(one) for key, one in made.items()}
                for path, made in sheet.whole_decisions.items()
            },
            handwork=self._handwork(sheet.handwork),
            changes=tuple(self._change(one) for one in sheet.changes),
            documents=(),
            record=None,
        )

    def _file_names(self) -> dict[str, str]:
        """What each file is called: its name without folders, which name people too; no two alike."""
        names: dict[str, str] = {}
        for one in self._sheet.case.files:
            name = self._names.path(PurePath(one.path.replace("\\", "/")).name)
            while name in names.values():
                name = f"{len(names) + 1}-{name}"
            names[one.path] = name
        return names

    def _span(self, span: Span, path: str) -> Span:
        return moved(span, self._places.get(path, ()))

    def _file(self, one: FileRecord) -> FileRecord:
        title = one.title and self._names.text(one.title)
        return replace(one, path=self._paths[one.path], title=title, warnings=self._all(one.warnings))

    def _all(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self._names.text(one) for one in texts)

    def _maybe(self, text: str | None) -> str | None:
        return None if text is None else self._names.text(text)

    def _quote(self, one: SheetQuote) -> SheetQuote:
        return SheetQuote(
            self._checked(one.checked),
            self._decision(one.decision),
            tuple(self._decision(entry) for entry in one.history),
            {key: self._finding_decision(made) for key, made in one.finding_decisions.items()},
        )

    def _checked(self, one: CheckedQuote) -> CheckedQuote:
        quote, path = one.quote, one.file
        span = self._span(quote.span, path)
        old, new = self._texts.get(path, ("", ""))
        stands = quote.span.of(old) == quote.text
        shown = replace(
            quote,
            span=span,
            text=span.of(new) if stands else self._names.text(quote.text),
            utterances=tuple(self._span(piece, path) for piece in quote.utterances),
            speaker=self._maybe(quote.speaker),
        )
        # Cut from the whole text: half a name at the edge would be none that could be found.
        before = new[max(span.start - len(one.prefix), 0) : span.start] if stands else self._names.text(one.prefix)
        behind = new[span.end : span.end + len(one.suffix)] if stands else self._names.text(one.suffix)
        return replace(
            one,
            file=self._paths[path],
            quote=shown,
            source=tuple(self._passage(passage) for passage in one.source),
            sentences=tuple(self._sentence(sentence, path) for sentence in one.sentences),
            findings=tuple(self._finding(found, path) for found in one.findings),
            not_checked=tuple(self._not_checked(item) for item in one.not_checked),
            before=self._all(one.before),
            between=self._all(one.between),
            after=self._all(one.after),
            prefix=before,
            suffix=behind,
        )

    def _passage(self, one: Passage) -> Passage:
        return replace(
            one,
            file=self._paths[one.file],
            span=self._span(one.span, one.file),
            text=self._names.text(one.text),
            speaker=self._maybe(one.speaker),
        )

    def _sentence(self, one: CheckedSentence, path: str) -> CheckedSentence:
        return replace(
            one,
            span=self._span(one.span, path),
            text=self._names.text(one.text),
            source=one.source and self._passage(one.source),
            evidence=one.evidence and self._evidence(one.evidence),
        )

    def _evidence(self, one: SentenceEvidence) -> SentenceEvidence:
        """Machine texts with names replaced; forced decodings count in the texts as they were and are left out."""
        return replace(
            one,
            forward=self._translation(one.forward),
            back=self._translation(one.back),
            baseline=self._translation(one.baseline),
            given_source=None,
            own=None,
            given_rendering=None,
        )

    def _translation(self, one: Translation | None) -> Translation | None:
        return None if one is None else replace(one, text=self._names.text(one.text))

    def _finding(self, one: CheckedFinding, path: str) -> CheckedFinding:
        finding, source = one.finding, one.source_file
        shown = replace(
            finding,
            message=self._names.text(finding.message),
            evidence=self._all(finding.evidence),
            rendering=finding.rendering and self._span(finding.rendering, path),
            source=finding.source and self._span(finding.source, source or ""),
        )
        return CheckedFinding(one.key, shown, source and self._paths[source])

    def _not_checked(self, one: NotChecked) -> NotChecked:
        return replace(one, reason=self._names.text(one.reason))

    def _decision(self, one: Decision) -> Decision:
        text = self._names.text
        return replace(
            one,
            note=text(one.note),
            reviewer=text(one.reviewer),
            second_reader=text(one.second_reader),
            gloss=text(one.gloss),
            suggestion=text(one.suggestion),
            speaker_said=text(one.speaker_said),
            speaker_role=text(one.speaker_role),
        )

    def _finding_decision(self, one: FindingDecision) -> FindingDecision:
        return replace(one, reason=self._names.text(one.reason), reviewer=self._names.text(one.reviewer))

    def _change(self, one: LogEntry) -> LogEntry:
        return replace(one, by=self._names.text(one.by), text=self._names.text(one.text))

    def _handwork(self, handwork: Handwork) -> Handwork:
        publications = tuple(self._publication(one) for one in handwork.publications if one.file in self._paths)
        paths = tuple(
            LanguagePath(self._paths[one.file], one.spoken, self._names.text(one.how))
            for one in handwork.paths
            if one.file in self._paths
        )
        return Handwork(publications=publications, paths=paths)

    def _publication(self, one: Publication) -> Publication:
        return Publication(
            file=self._paths[one.file],
            title=self._names.text(one.title),
            outlet=self._names.text(one.outlet),
            url=self._names.path(one.url),
            archive_url=self._names.path(one.archive_url),
            date=one.date,
        )
