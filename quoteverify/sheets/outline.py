"""Outline: what every document format (HTML, PDF, DOCX, ODT, Markdown) shows, in order, without saying how it looks.

Texts are made safe to show here, once: direction controls and other invisible controls become visible signs.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quoteverify.checked import CheckedFinding, CheckedSentence, Passage
from quoteverify.differences import word_differences
from quoteverify.findings import ALWAYS_INFO, Severity, State
from quoteverify.review import FindingDecision, Verdict
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, SheetQuote
from quoteverify.spans import Span

# Direction controls in a hostile text could make a line read otherwise than it is.
CONTROLS = {
    0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x061C: "ALM",
}  # fmt: skip
UNPRINTABLE = (*range(9), 11, 12, *range(14, 32), 127, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
VISIBLE = {code: f"⟦{name}⟧" for code, name in CONTROLS.items()} | dict.fromkeys(UNPRINTABLE, "�")

MACHINE_NOTE = (
    "Back-translation is evidence, never a verdict. Texts in italics are machine output; findings come from the "
    "program, verdicts from a person."
)
UNDECIDED_LABEL = "not yet decided"


def visible(text: str) -> str:
    """``text`` with direction controls shown as signs and other controls as �."""
    return text.translate(VISIBLE)


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text in one style. ``severity`` marks the words of a finding, ``notes`` are the numbers that stand
    behind them; ``differs`` marks words that the text beside has not."""

    text: str
    severity: Severity | None = None
    notes: tuple[int, ...] = ()
    differs: bool = False


@dataclass(frozen=True, slots=True)
class TextCell:
    """One of the texts that stand side by side; ``language`` is a BCP 47 tag."""

    label: str
    runs: tuple[Run, ...]
    language: str
    machine: bool = False
    caption: str = ""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered finding; ``state`` is empty while it is open, otherwise says who decided what and why."""

    number: int
    severity: Severity
    category: str
    message: str
    state: str = ""
    dismissed: bool = False

    @property
    def line(self) -> str:
        """The whole note in one line of text, without its number."""
        mark = "dismissed · " if self.dismissed else ""
        return f"{mark}{self.severity} · {self.category}: {self.message}" + (f" ({self.state})" if self.state else "")


@dataclass(frozen=True, slots=True)
class QuoteBlock:
    """One quote as a sheet shows it."""

    id: str
    place: str
    speaker: str
    printed: tuple[Run, ...]
    verdict: str
    rows: tuple[tuple[TextCell, ...], ...]
    notes: tuple[Note, ...]
    reason: str = ""
    decided_by: str = ""
    before: str = ""
    after: str = ""
    not_checked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole sheet. ``counts`` are labels with numbers, for tables and small charts."""

    title: str
    subtitle: str
    notice: str
    severities: tuple[tuple[Severity, int], ...]
    verdicts: tuple[tuple[str, int], ...]
    files: tuple[tuple[str, str, str, str], ...]
    """(role, path, language, SHA-256) of each file."""
    warnings: tuple[str, ...]
    engines: tuple[str, ...]
    document_notes: tuple[Note, ...]
    blocks: tuple[QuoteBlock, ...]


def outline(sheet: Sheet) -> Outline:
    """What a document shows of a sheet."""
    case = sheet.case
    standing = [one for quote in sheet.quotes for one in quote.open_findings()]
    standing += [one for path, one in case.findings if sheet.decision_on_whole(path, one).state is not State.DISMISSED]
    severities = Counter(one.finding.severity for one in standing)
    verdicts = Counter(quote.decision.verdict for quote in sheet.quotes)
    count = len(sheet.quotes)
    shown = [(verdict.label, verdicts[verdict]) for verdict in Verdict if verdicts[verdict]]
    return Outline(
        title=f"Quote sheet: {visible(sheet.name)}",
        subtitle=f"{count} quote{'' if count == 1 else 's'} · checked {sheet.modified} · QuoteVerify "
        f"{sheet.app_version} · house profile: {case.profile}",
        notice=STARTER_NOTICE if sheet.starter else "",
        severities=tuple((severity, severities[severity]) for severity in Severity),
        verdicts=(*shown, (UNDECIDED_LABEL, verdicts[None])),
        files=tuple((str(one.role), visible(one.path), one.language or "not known", one.sha256) for one in case.files),
        warnings=tuple(visible(f"{one.path}: {warning}") for one in case.files for warning in one.warnings),
        engines=tuple(
            visible(f"{one.name}{' (starter model)' if one.starter else ''}, revision {one.revision}, {one.settings}, ")
            + f"SHA-256 {one.sha256}"
            for one in case.engines
        ),
        document_notes=tuple(
            _note(number, one, sheet.decision_on_whole(path, one), f"{path}: ")
            for number, (path, one) in enumerate(case.findings, 1)
        ),
        blocks=tuple(_block(quote) for quote in sheet.quotes),
    )


def _block(quote: SheetQuote) -> QuoteBlock:
    checked, decision = quote.checked, quote.decision
    worst_first = sorted(checked.findings, key=lambda one: -one.finding.severity.rank)
    numbers = {one.key: number for number, one in enumerate(worst_first, 1)}
    return QuoteBlock(
        id=checked.id,
        place=f"{checked.quote.zone} · {checked.quote.kind} quote",
        speaker=visible(checked.quote.speaker or ""),
        printed=_marked(checked.quote.text, checked.quote.span.start, worst_first, numbers),
        verdict=decision.verdict.label if decision.verdict else UNDECIDED_LABEL,
        rows=tuple(_cells(sentence, checked.language) for sentence in checked.sentences),
        notes=tuple(_note(numbers[one.key], one, quote.decision_on(one)) for one in worst_first),
        reason=visible(decision.note),
        decided_by=visible(" · ".join(filter(None, (decision.reviewer, decision.second_reader, decision.at)))),
        before=visible(" ".join(checked.before)),
        after=visible(" ".join(checked.after)),
        not_checked=tuple(visible(f"{one.check}: {one.reason}") for one in checked.not_checked),
    )


def _note(number: int, one: CheckedFinding, decision: FindingDecision, place: str = "") -> Note:
    state = ""
    if decision.state is not State.OPEN:
        by = f" by {decision.reviewer}" if decision.reviewer else ""
        state = visible(f"{decision.state}{by}{': ' + decision.reason if decision.reason else ''}")
    finding = one.finding
    message = visible(place + finding.message)
    return Note(number, finding.severity, finding.category, message, state, decision.state is State.DISMISSED)


def _cells(sentence: CheckedSentence, language: str) -> tuple[TextCell, ...]:
    """Source, published English, machine English, back-translation and baseline, with differing words marked."""
    source = sentence.source
    if source is None:
        return (
            TextCell("Source", (Run("no source line"),), language),
            TextCell("Published", (Run(visible(sentence.text)),), language),
        )
    signals = [getattr(sentence.evidence, name, None) for name in ("forward", "back", "baseline")]
    forward, back, baseline = (visible(signal.text) if signal else "" for signal in signals)
    said, printed = visible(source.text), visible(sentence.text)
    cells = [TextCell("Source", (Run(said),), source.language, caption=_when(source))]
    cells.append(TextCell("Published", (Run(printed),), language))
    if forward:
        cells.append(TextCell("Machine translation", _against(forward, printed), language, machine=True))
    if back:
        cells.append(TextCell("Back-translation", _against(back, said), source.language, machine=True))
    if baseline:
        cells.append(TextCell("Baseline", _against(baseline, said), source.language, machine=True))
    return tuple(cells)


def _against(text: str, other: str) -> tuple[Run, ...]:
    """``text`` with the words marked that ``other``, in the same language, has not."""
    return tuple(_pieces(text, word_differences(text, other).first))


def _pieces(text: str, differing: Sequence[Span]) -> Iterable[Run]:
    position = 0
    for span in differing:
        if span.start > position:
            yield Run(text[position : span.start])
        yield Run(span.of(text), differs=True)
        position = span.end
    if position < len(text):
        yield Run(text[position:])


def _marked(text: str, start: int, findings: Sequence[CheckedFinding], numbers: dict[str, int]) -> tuple[Run, ...]:
    """The printed quote with the words of each finding marked; ``start`` is the offset of ``text``.

    Words that several findings share take the worst severity; a finding's number stands where its words end. What
    is about the whole quote, or about the engine, marks no words.
    """
    spans: list[tuple[Span, CheckedFinding]] = []
    for one in findings:
        span = one.finding.rendering
        if span and one.finding.category not in ALWAYS_INFO and Span(start, start + len(text)).contains(span):
            spans.append((span.shift(-start), one))
    spans = [(span, one) for span, one in spans if 0 < len(span) < len(text)]
    edges = sorted({0, len(text), *(edge for span, _ in spans for edge in (span.start, span.end))})
    return tuple(
        _run(Span(left, right), text, [(span, one) for span, one in spans if span.contains(Span(left, right))], numbers)
        for left, right in pairwise(edges)
    )


def _run(part: Span, text: str, covering: Sequence[tuple[Span, CheckedFinding]], numbers: dict[str, int]) -> Run:
    ending = tuple(sorted(numbers[one.key] for span, one in covering if span.end == part.end))
    severities = [one.finding.severity for _, one in covering]
    worst = max(severities, key=lambda severity: severity.rank) if severities else None
    return Run(visible(part.of(text)), worst, ending)


def _when(passage: Passage) -> str:
    time = "" if passage.cue is None else clock(passage.cue.start)
    return visible(" · ".join(filter(None, (passage.speaker, time))))


def clock(milliseconds: int) -> str:
    """``h:mm:ss.mmm``."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
