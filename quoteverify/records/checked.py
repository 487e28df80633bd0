"""Checked quotes: what the whole way makes of one quote, in offsets of the documents, ready for review and sheet.

These records are what a case file stores and what the worker process sends to the window, as JSON.
"""

from dataclasses import dataclass

from quoteverify.records.document import Cue, Document, Role
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding, NotChecked
from quoteverify.records.handwork import NOTHING, Handwork
from quoteverify.records.opinion import Opinion
from quoteverify.records.quotes import Quote
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of a case. ``path`` is as the user gave it and unique in a case; ``sha256`` is of its bytes."""

    path: str
    sha256: str
    role: Role
    language: str | None
    encoding: str = "utf-8"
    title: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadedFile:
    """A document with the path that names it in the case, and its part in the check."""

    path: str
    role: Role
    document: Document

    @property
    def record(self) -> FileRecord:
        return FileRecord(
            path=self.path,
            sha256=self.document.sha256,
            role=self.role,
            language=self.document.language,
            encoding=self.document.encoding,
            title=self.document.metadata.get("title"),
            warnings=self.document.warnings,
        )


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of source text; ``file`` is the path of its file, ``cue`` the time from its first word to its last,
    ``segments`` the indices of its sentences in that file, from 0."""

    file: str
    span: Span
    text: str
    language: str
    speaker: str | None = None
    cue: Cue | None = None
    segments: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SecondCandidate:
    """Where else a quote may have been said: the best of the passages that share no sentence with the one taken.
    ``link`` (0 to 1) is how sure that would be, on the scale of the links."""

    source: tuple[Passage, ...]
    link: float


@dataclass(frozen=True, slots=True)
class LinkedWords:
    """A word of a source and one of its rendering that stand for each other, each where it stands in its document."""

    source: Span
    rendering: Span


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """One sentence of a quote beside what it renders. ``span`` and ``text`` are without marks, in the rendering;
    ``score`` (0 to 1) rises with faithfulness, ``link`` (0 to 1) is how sure the program is that ``source`` is what it
    renders, 1 where a person said so; both are None where there is no source. ``opinion`` is what the judge says;
    ``links`` tell which words of it and of its source stand for each other, in the order of the source."""

    span: Span
    text: str
    source: Passage | None
    evidence: SentenceEvidence | None
    score: float | None
    link: float | None = None
    opinion: Opinion | None = None
    links: tuple[LinkedWords, ...] = ()

    @property
    def engines(self) -> tuple[EngineIdentity, ...]:
        """Every model that had a part in what the program says of it: translation models, then the judge."""
        translated = self.evidence.engines if self.evidence else ()
        return (*translated, self.opinion.judge) if self.opinion else translated


@dataclass(frozen=True, slots=True)
class CheckedFinding:
    """A finding in document offsets. ``key`` is stable while both texts and the finding stay the same;
    ``source_file`` is the path that ``finding.source`` counts in."""

    key: str
    finding: Finding
    source_file: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentFindings:
    """What was found in a rendering as a whole; ``file`` is its path."""

    file: str
    findings: tuple[CheckedFinding, ...]
    not_checked: tuple[NotChecked, ...]
    quotes: tuple[str, ...] = ()
    """The ids of its quotes in the case, in document order."""


@dataclass(frozen=True, slots=True)
class CheckedQuote:
    """One quote with its source, evidence and findings.

    ``id`` is unique in the case; ``key`` stable while quote and source text stay the same; ``file`` the path of its
    rendering. ``source`` are the passages it renders; ``before`` and ``after`` up to two source sentences either
    side; ``between`` those inside the quoted range that no sentence of the quote renders. ``prefix`` and ``suffix``
    are the rendering's text around the quote, as the W3C TextQuoteSelector asks, at most 40 characters each.
    ``link`` (0 to 1) is how sure it is that ``source`` as a whole is what the quote renders, None without a source.
    ``second_candidate`` is what comes next to it, None where nothing does or a person chose.
    ``linked_by_hand`` tells that a person chose ``source``, or said that there is none. ``basis`` is a fingerprint of
    all that the result rests on but the engines: while it is the same, nothing needs to be checked again.
    """

    id: str
    key: str
    file: str
    quote: Quote
    language: str
    source: tuple[Passage, ...]
    sentences: tuple[CheckedSentence, ...]
    findings: tuple[CheckedFinding, ...]
    not_checked: tuple[NotChecked, ...] = ()
    before: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    prefix: str = ""
    suffix: str = ""
    linked_by_hand: bool = False
    basis: str = ""
    link: float | None = None
    second_candidate: SecondCandidate | None = None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage that it names: those it renders, then those of the second candidate."""
        return (*self.source, *(self.second_candidate.source if self.second_candidate else ()))


@dataclass(frozen=True, slots=True)
class CheckedCase:
    """A whole run: files in the order given (sources first), quotes in document order, findings that belong to no
    quote, and what could not be checked anywhere."""

    files: tuple[FileRecord, ...]
    quotes: tuple[CheckedQuote, ...]
    findings: tuple[tuple[str, CheckedFinding], ...] = ()
    """Document-level findings with the path of their rendering."""
    not_checked: tuple[NotChecked, ...] = ()
    engines: tuple[EngineIdentity, ...] = ()
    profile: str = "default"
    handwork: Handwork = NOTHING
    """What people had set right before the run."""
