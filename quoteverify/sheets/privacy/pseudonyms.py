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
from quoteverify.records.checked import (
    CheckedFinding,
    CheckedQuote,
    CheckedSentence,
    FileRecord,
    Passage,
    SecondCandidate,
)
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import NotChecked
from quoteverify.records.handwork import Handwork, LanguagePath, Pseudonym, Publication
from quoteverify.records.readings import OtherReading
from quoteverify.records.review import Decision, FindingDecision
from quoteverify.records.spans import Span
from quoteverify.records.translation import Translation
from quoteverify.sheets.changes import LogEntry
from quoteverify.sheets.privacy.renaming import (
    Renamer,
    Replacement,
    alike,
    may_decline,
    moved,
    replaced,
    stripped,
)
from quoteverify.sheets.sheet import Sheet, SheetQuote

LIST_COLUMNS = ("name", "shown")
PARTICLE = 3
"""Letters of a small word that may stand inside a name: “von der”, “al”."""
MOST_WORDS = 5
"""Words that a name may have; what is longer is not a name but a remark before a colon."""


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
    csv.writer(out).writerows([LIST_COLUMNS, *((pseudonym.name, pseudonym.shown) for pseudonym in pseudonyms)])
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

    Names that sound alike («Лукашенко», Lukashenka) get one; words for an office ("the driver") are no names. Of who
    is called by somebody else's name («жена Петрова», “Petrov’s wife”) that name is listed, and no more.
    """
    listed = list(sheet.handwork.pseudonyms)
    languages = {passage.language for quote in sheet.quotes for passage in quote.checked.source}
    for name, own in dict.fromkeys(named for speaker in _speakers(sheet) for named in _named(speaker)):
        if any(name.casefold() == pseudonym.name.casefold() for pseudonym in listed):
            continue
        if not own and any(may_decline(name, pseudonym.name, languages) for pseudonym in listed):
            continue
        same = next((pseudonym.shown for pseudonym in listed if alike(pseudonym.name, name)), None)
        listed.append(Pseudonym(name, same or f"Person {len({pseudonym.shown for pseudonym in listed}) + 1}"))
    return tuple(listed)


def _speakers(sheet: Sheet) -> Iterator[str]:
    for quote in sheet.quotes:
        for name in (quote.checked.quote.speaker, *(passage.speaker for passage in quote.checked.passages)):
            words = (name or "").split()
            if 0 < len(words) <= MOST_WORDS and not all(word[0].islower() for word in words):
                yield " ".join(words)


def _named(speaker: str) -> Iterator[tuple[str, bool]]:
    """The names in what a speaker is called, and whether each is the speaker's own.

    It is not beside a word that begins small («жена Петрова») or in the possessive (“Petrov’s wife”).
    """
    words = speaker.split()
    described = any(word[0].islower() and len(word) > PARTICLE for word in words)
    run: list[str] = []
    for word in (*words, ""):
        if word and (not word[0].islower() or (run and len(word) <= PARTICLE)):
            run.append(word.rstrip(",;"))
            if stripped(run[-1]) == run[-1] == word:
                continue
        while run and run[-1][0].islower():
            run.pop()
        if run:
            name = stripped(" ".join(run))
            yield name, not described and name == " ".join(run)
        run = []


def with_list(sheet: Sheet, pseudonyms: tuple[Pseudonym, ...]) -> Sheet:
    """The sheet with another list, which then counts instead of the case's own."""
    return replace(sheet, handwork=replace(sheet.handwork, pseudonyms=pseudonyms))


def with_pseudonyms(sheet: Sheet) -> Sheet:
    """The sheet with every name of its handwork's list replaced. Raises NoPseudonyms."""
    if not sheet.handwork.pseudonyms:
        raise NoPseudonyms
    return _Masked(sheet).sheet()


class _Masked:
    """One sheet while its names are being replaced."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        spoken = {passage.language for quote in sheet.case.quotes for passage in quote.source}
        languages = [file.language for file in sheet.case.files if file.language] + sorted(spoken)
        self._names = Renamer(sheet.handwork.pseudonyms, sheet.handwork.aliases, languages)
        self._places: Mapping[str, list[Replacement]] = {
            loaded.path: self._names.places(loaded.document.text) for loaded in sheet.documents
        }
        self._texts: Mapping[str, tuple[str, str]] = {
            loaded.path: (loaded.document.text, replaced(loaded.document.text, self._places[loaded.path]))
            for loaded in sheet.documents
        }
        self._paths = self._file_names()

    def sheet(self) -> Sheet:
        sheet, case = self._sheet, self._sheet.case
        quotes = tuple(self._quote(quote) for quote in sheet.quotes)
        kept = sheet.case_file if sheet.case_file and self._names.path(sheet.case_file) == sheet.case_file else None
        return replace(
            sheet,
            name=self._names.path(self._names.text(sheet.name)),
            case_file=kept,
            case=replace(
                case,
                files=tuple(self._file(file) for file in case.files),
                quotes=tuple(quote.checked for quote in quotes),
                findings=tuple((self._paths[path], self._finding(finding, path)) for path, finding in case.findings),
                not_checked=tuple(self._not_checked(item) for item in case.not_checked),
            ),
            quotes=quotes,
            whole_decisions={
                self._paths[path]: {key: self._finding_decision(decision) for key, decision in made.items()}
                for path, made in sheet.whole_decisions.items()
            },
            handwork=self._handwork(sheet.handwork),
            changes=tuple(self._change(change) for change in sheet.changes),
            documents=(),
            record=None,
        )

    def _file_names(self) -> dict[str, str]:
        """What each file is called: its name without folders, which name people too; no two alike."""
        names: dict[str, str] = {}
        for file in self._sheet.case.files:
            name = self._names.path(PurePath(file.path.replace("\\", "/")).name)
            while name in names.values():
                name = f"{len(names) + 1}-{name}"
            names[file.path] = name
        return names

    def _span(self, span: Span, path: str) -> Span:
        return moved(span, self._places.get(path, ()))

    def _file(self, file: FileRecord) -> FileRecord:
        title = file.title and self._names.text(file.title)
        return replace(file, path=self._paths[file.path], title=title, warnings=self._all(file.warnings))

    def _all(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self._names.text(text) for text in texts)

    def _maybe(self, text: str | None) -> str | None:
        return None if text is None else self._names.text(text)

    def _quote(self, quote: SheetQuote) -> SheetQuote:
        return SheetQuote(
            self._checked(quote.checked),
            self._decision(quote.decision),
            tuple(self._decision(entry) for entry in quote.history),
            {key: self._finding_decision(made) for key, made in quote.finding_decisions.items()},
            tuple(
                OtherReading(self._names.text(other.reader), self._decision(other.decision)) for other in quote.readings
            ),
            quote.number,
        )

    def _checked(self, checked: CheckedQuote) -> CheckedQuote:
        quote, path = checked.quote, checked.file
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
        before = (
            new[max(span.start - len(checked.prefix), 0) : span.start] if stands else self._names.text(checked.prefix)
        )
        behind = new[span.end : span.end + len(checked.suffix)] if stands else self._names.text(checked.suffix)
        return replace(
            checked,
            file=self._paths[path],
            quote=shown,
            source=tuple(self._passage(passage) for passage in checked.source),
            second_candidate=self._candidate(checked.second_candidate),
            sentences=tuple(self._sentence(sentence, path) for sentence in checked.sentences),
            findings=tuple(self._finding(found, path) for found in checked.findings),
            not_checked=tuple(self._not_checked(item) for item in checked.not_checked),
            before=self._all(checked.before),
            between=self._all(checked.between),
            after=self._all(checked.after),
            prefix=before,
            suffix=behind,
        )

    def _candidate(self, candidate: SecondCandidate | None) -> SecondCandidate | None:
        return candidate and replace(candidate, source=tuple(self._passage(passage) for passage in candidate.source))

    def _passage(self, passage: Passage) -> Passage:
        return replace(
            passage,
            file=self._paths[passage.file],
            span=self._span(passage.span, passage.file),
            text=self._names.text(passage.text),
            speaker=self._maybe(passage.speaker),
        )

    def _sentence(self, sentence: CheckedSentence, path: str) -> CheckedSentence:
        return replace(
            sentence,
            span=self._span(sentence.span, path),
            text=self._names.text(sentence.text),
            source=sentence.source and self._passage(sentence.source),
            evidence=sentence.evidence and self._evidence(sentence.evidence),
            links=(),
        )

    def _evidence(self, evidence: SentenceEvidence) -> SentenceEvidence:
        """Machine texts with names replaced; forced decodings count in the texts as they were and are left out."""
        return replace(
            evidence,
            forward=self._translation(evidence.forward),
            back=self._translation(evidence.back),
            baseline=self._translation(evidence.baseline),
            given_source=None,
            own=None,
            given_rendering=None,
        )

    def _translation(self, translation: Translation | None) -> Translation | None:
        return None if translation is None else replace(translation, text=self._names.text(translation.text))

    def _finding(self, found: CheckedFinding, path: str) -> CheckedFinding:
        finding, source = found.finding, found.source_file
        shown = replace(
            finding,
            message=self._names.text(finding.message),
            evidence=self._all(finding.evidence),
            rendering=finding.rendering and self._span(finding.rendering, path),
            source=finding.source and self._span(finding.source, source or ""),
        )
        return replace(found, finding=shown, source_file=source and self._paths[source])

    def _not_checked(self, item: NotChecked) -> NotChecked:
        return replace(item, reason=self._names.text(item.reason))

    def _decision(self, decision: Decision) -> Decision:
        text = self._names.text
        return replace(
            decision,
            note=text(decision.note),
            reviewer=text(decision.reviewer),
            second_reader=text(decision.second_reader),
            gloss=text(decision.gloss),
            suggestion=text(decision.suggestion),
            speaker_said=text(decision.speaker_said),
            speaker_role=text(decision.speaker_role),
        )

    def _finding_decision(self, decision: FindingDecision) -> FindingDecision:
        return replace(decision, reason=self._names.text(decision.reason), reviewer=self._names.text(decision.reviewer))

    def _change(self, entry: LogEntry) -> LogEntry:
        return replace(entry, by=self._names.text(entry.by), text=self._names.text(entry.text))

    def _handwork(self, handwork: Handwork) -> Handwork:
        publications = tuple(
            self._publication(publication) for publication in handwork.publications if publication.file in self._paths
        )
        paths = tuple(
            LanguagePath(self._paths[path.file], path.spoken, self._names.text(path.how))
            for path in handwork.paths
            if path.file in self._paths
        )
        return Handwork(publications=publications, paths=paths)

    def _publication(self, publication: Publication) -> Publication:
        return Publication(
            file=self._paths[publication.file],
            title=self._names.text(publication.title),
            outlet=self._names.text(publication.outlet),
            url=self._names.path(publication.url),
            archive_url=self._names.path(publication.archive_url),
            date=publication.date,
        )
