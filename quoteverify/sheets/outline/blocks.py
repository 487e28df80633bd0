"""Blocks: one quote as documents show it, its texts side by side and its findings numbered."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from quoteverify.alignment import UNSURE
from quoteverify.checks.engine_doubt import SENTENCES
from quoteverify.language.differences import word_differences
from quoteverify.language.path import language_path
from quoteverify.records.checked import CheckedFinding, CheckedQuote, CheckedSentence, Passage
from quoteverify.records.document import Cue, Role
from quoteverify.records.findings import ALWAYS_INFO, Category, NotChecked, State
from quoteverify.records.grading import GradedFinding
from quoteverify.records.quotes import Quote
from quoteverify.records.readings import OtherReading
from quoteverify.records.review import Decision, FindingDecision
from quoteverify.records.segment import UNDETERMINED
from quoteverify.records.spans import Span
from quoteverify.sheets.outline.moments import local_moment
from quoteverify.sheets.outline.parts import UNDECIDED_LABEL, Note, QuoteBlock, Run, TextCell, clock, listed, visible
from quoteverify.sheets.sheet import Sheet, SheetQuote

_ENGLISH = "en"
_FEW = 4
"""Checks that are named one by one where they were not made for the same reason."""

Numbered = Sequence[tuple[int, CheckedFinding]]
"""Findings with the numbers they have in the block, worst first."""


def quote_block(sheet: Sheet, quote: SheetQuote) -> QuoteBlock:
    """What a document shows of one quote."""
    checked, decision = quote.checked, quote.decision
    about_words = [found for found in checked.findings if not about_engine(found, quote.decision_on(found))]
    numbered = list(enumerate(sorted(about_words, key=lambda found: -found.finding.severity.rank), 1))
    language = checked.language
    rows = [row for sentence in checked.sentences for row in _rows(sentence, quote, numbered)]
    if len(checked.sentences) != 1:
        rows += [row for row in (_by_person(decision, language),) if row]
    return QuoteBlock(
        id=checked.id,
        place=f"{checked.quote.zone} · {checked.quote.kind} quote",
        speaker=visible(checked.quote.speaker or ""),
        printed=_printed(checked.quote, numbered),
        verdict=decision.verdict.label if decision.verdict else UNDECIDED_LABEL,
        rows=tuple(rows),
        notes=tuple(note(number, found, quote.decision_on(found)) for number, found in numbered),
        reason=visible(decision.note),
        decided_by=visible(_decided_by(decision)),
        before=visible(" ".join(checked.before)),
        after=visible(" ".join(checked.after)),
        not_checked=visible(unchecked(checked.not_checked)),
        details=tuple((label, visible(text)) for label, text in _details(sheet, quote) if text),
        technical=tuple((label, visible(text)) for label, text in _technical(checked, numbered) if text),
    )


def about_engine(found: CheckedFinding, decision: FindingDecision) -> bool:
    """Whether a finding says only that the engine is in doubt, and nobody decided about it: a quiet line, no note."""
    return found.finding.category is Category.ENGINE_DOUBT and decision.state is State.OPEN


def note(number: int, found: CheckedFinding, decision: FindingDecision, place: str = "") -> Note:
    """A finding as a numbered note; ``place`` stands before its message."""
    finding = found.finding
    evidence = (text for text in finding.evidence if text.rpartition(": ")[2] not in finding.message)
    return Note(
        number=number,
        severity=finding.severity,
        category=finding.category,
        message=visible(place + finding.message),
        state=visible(_state(found, decision)),
        dismissed=decision.state is State.DISMISSED,
        grounds=visible(listed(f"confidence {finding.confidence:.2f}", "; ".join(evidence))),
    )


def _state(found: CheckedFinding, decision: FindingDecision) -> str:
    """What a person made of a finding, who and when; "" while it is as the program left it."""
    by_program = own_grade(found)
    if decision.state is State.OPEN and not by_program:
        return ""
    made = str(decision.state) if decision.state is not State.OPEN else "graded"
    by = f" by {decision.reviewer}" if decision.reviewer else ""
    at = f", {local_moment(decision.at)}" if decision.at else ""
    reason = f": {decision.reason}" if decision.reason else ""
    return f"{made}{by}{at}{reason}{f'; {by_program}' if by_program else ''}"


def own_grade(found: CheckedFinding) -> str:
    """What the program said of a finding that a person graded otherwise: "the program: major, modality"; else ""."""
    if not isinstance(found, GradedFinding):
        return ""
    return f"the program: {found.machine.severity}, {found.machine.category.replace('-', ' ')}"


def unchecked(items: Sequence[NotChecked]) -> str:
    """What was not checked and why, in one line: checks with one reason together, more than a few of them counted."""
    reasons: dict[str, list[str]] = {}
    for item in items:
        reasons.setdefault(item.reason, []).append(item.check.replace("_", " "))
    return "; ".join(f"{_counted(list(dict.fromkeys(names)))}: {reason}" for reason, names in reasons.items())


def _counted(checks: Sequence[str]) -> str:
    return ", ".join(checks) if len(checks) <= _FEW else f"{len(checks)} checks"


def origin(sheet: Sheet, path: str) -> str:
    """How the words of a source file came from the language that was spoken; "" where they are it."""
    known = sheet.language_path(path)
    if known is None:
        return ""
    languages = {file.path: file.language for file in sheet.case.files}
    printed = (file.language for file in sheet.case.files if file.role is Role.RENDERING)
    source, rendering = languages.get(path) or UNDETERMINED, next(printed, None) or _ENGLISH
    return language_path(path, source, rendering, [known])


def _decided_by(decision: Decision) -> str:
    second = f"second reader {decision.second_reader}" if decision.second_reader else ""
    agreed = "reconciled" if decision.reconciled else ""
    return listed(decision.reviewer, second, agreed, local_moment(decision.at))


def reading_line(other: OtherReading) -> str:
    """What another reader decided: verdict, when, why."""
    verdict = other.decision.verdict.label if other.decision.verdict else UNDECIDED_LABEL
    return listed(verdict, local_moment(other.decision.at), other.decision.note)


def _details(sheet: Sheet, quote: SheetQuote) -> Iterator[tuple[str, str]]:
    checked, decision = quote.checked, quote.decision
    named = checked.quote.speaker or decision.speaker_said or decision.speaker_role
    confirmed = "confirmed" if decision.speaker_confirmed else "not confirmed"
    yield (
        "Speaker",
        listed(
            f"as printed: {checked.quote.speaker}" if checked.quote.speaker else "",
            f"in the source: {decision.speaker_said}" if decision.speaker_said else "",
            decision.speaker_role,
            confirmed if named else "",
        ),
    )
    around = f"“{checked.prefix.strip()} … {checked.suffix.strip()}”" if checked.prefix + checked.suffix else ""
    yield "In print", listed(checked.file, around)
    for passage in checked.source:
        yield "In the source", _where(sheet, passage)
    if checked.linked_by_hand:
        yield "Link", "chosen by a person"
    elif checked.link is not None and checked.link < UNSURE:
        yield "Link", f"found by the program, unsure ({round(100 * checked.link)} %): compare it with the source"
    doubts = [found.finding.message for found in checked.findings if about_engine(found, quote.decision_on(found))]
    for other in quote.readings:
        yield f"Read by {other.reader}", reading_line(other)
    yield "Readers disagree", "not reconciled" if quote.disagreeing else ""
    yield "Engine in doubt", " ".join(dict.fromkeys(doubts))


def _technical(checked: CheckedQuote, numbered: Numbered) -> Iterator[tuple[str, str]]:
    """What is looked up rather than read: places by character, half-open and from 0, and how the machines judged."""
    yield (
        "Characters",
        listed(
            _characters(checked.file, checked.quote.span),
            *(_characters(passage.file, passage.span) for passage in checked.source),
        ),
    )
    spans = (
        (number, where, span)
        for number, found in numbered
        for where, span in (("source", found.finding.source), ("print", found.finding.rendering))
        if span is not None
    )
    yield "Findings", listed(*(f"{number}: {where} {span.start}–{span.end}" for number, where, span in spans))
    for sentence in checked.sentences:
        yield "Machine evidence", _evidence(sentence)


def _characters(path: str, span: Span) -> str:
    return f"{path} {span.start}–{span.end}"


def _where(sheet: Sheet, passage: Passage) -> str:
    numbers = [number + 1 for number in passage.segments]
    sentences = ""
    if numbers:
        sentences = f"sentence {numbers[0]}" if len(numbers) == 1 else f"sentences {numbers[0]}–{numbers[-1]}"
    return listed(passage.file, passage.language, sentences, _time(passage.cue), origin(sheet, passage.file))


def _evidence(sentence: CheckedSentence) -> str:
    """Score, likelihoods and doubts of a sentence, with the model that they come from."""
    evidence = sentence.evidence
    if evidence is None:
        return ""
    engine = evidence.engine
    likely = [
        f"{label} {signal.log_probability:.2f}"
        for label, signal in (("out", evidence.forward), ("back", evidence.back), ("baseline", evidence.baseline))
        if signal and signal.log_probability is not None
    ]
    return listed(
        f"score {sentence.score:.2f}" if sentence.score is not None else "",
        f"log-probability {', '.join(likely)}" if likely else "",
        f"in doubt: {'; '.join(SENTENCES[doubt] for doubt in evidence.doubts)}" if evidence.doubts else "",
        f"{engine.name}, revision {engine.revision}, SHA-256 {engine.sha256[:12]}…",
    )


def _rows(sentence: CheckedSentence, quote: SheetQuote, numbered: Numbered) -> Iterator[tuple[TextCell, ...]]:
    """Source, gloss, published and back-translation side by side; below them suggestion, machine English, baseline."""
    source, language = sentence.source, quote.checked.language
    printed = visible(sentence.text)
    if source is None:
        yield (TextCell("Source", (Run("no source line"),), "en"), TextCell("Published", (Run(printed),), language))
        return
    alone = len(quote.checked.sentences) == 1
    gloss = _person("Literal gloss", quote.decision.gloss if alone else "", language)
    better = _person("Suggested rendering", quote.decision.suggestion if alone else "", language)
    signals = [getattr(sentence.evidence, name, None) for name in ("forward", "back", "baseline")]
    forward, back, baseline = (visible(signal.text) if signal else "" for signal in signals)
    said = visible(source.text)
    own = _said(source, numbered)
    unsure = "unsure line" if sentence.link is not None and sentence.link < UNSURE else ""
    caption = visible(listed(source.speaker or "", _time(source.cue), unsure))
    yield (
        TextCell("Source", own, source.language, caption=caption),
        *gloss,
        TextCell("Published", (Run(printed),), language),
        *_machine("Back-translation", back, said, source.language),
    )
    below = (
        *better,
        *_machine("Machine translation", forward, printed, language),
        *_machine("Baseline", baseline, said, source.language),
    )
    if below:
        yield below


def _by_person(decision: Decision, language: str) -> tuple[TextCell, ...]:
    gloss = _person("Literal gloss of all", decision.gloss, language)
    return (*gloss, *_person("Suggested rendering of all", decision.suggestion, language))


def _person(label: str, text: str, language: str) -> tuple[TextCell, ...]:
    return (TextCell(label, (Run(visible(text)),), language, caption="by a person"),) if text else ()


def _machine(label: str, text: str, other: str, language: str) -> tuple[TextCell, ...]:
    return (TextCell(label, _against(text, other), language, machine=True),) if text else ()


def _against(text: str, other: str) -> tuple[Run, ...]:
    """``text`` with the words marked that ``other``, a text in the same language, does not have."""
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


def _printed(quote: Quote, numbered: Numbered) -> tuple[Run, ...]:
    """The printed quote with the words of each finding marked; unmarked where markup stands between its words."""
    if len(quote.text) != len(quote.span):
        return (Run(visible(quote.text)),)
    return _marked(
        quote.text, quote.span.start, [(found.finding.rendering, number, found) for number, found in numbered]
    )


def _said(source: Passage, numbered: Numbered) -> tuple[Run, ...]:
    """The source with the words of each finding marked; unmarked where its sentences do not stand in one piece."""
    if len(source.text) != len(source.span):
        return (Run(visible(source.text)),)
    spans = [(found.finding.source, number, found) for number, found in numbered if found.source_file == source.file]
    return _marked(source.text, source.span.start, spans)


def _marked(text: str, start: int, found: Iterable[tuple[Span | None, int, CheckedFinding]]) -> tuple[Run, ...]:
    """``text``, which begins at the offset ``start``, with the words of each finding marked.

    Words that several findings share take the worst severity; a finding's number stands where its words end. What
    is about the whole text, or about the engine, marks no words.
    """
    place = Span(start, start + len(text))
    spans = [
        (span.shift(-start), number, about)
        for span, number, about in found
        if span and about.finding.category not in ALWAYS_INFO and place.contains(span) and 0 < len(span) < len(text)
    ]
    edges = sorted({0, len(text), *(edge for span, _, _ in spans for edge in (span.start, span.end))})
    return tuple(
        _run(Span(left, right), text, [span for span in spans if span[0].contains(Span(left, right))])
        for left, right in pairwise(edges)
    )


def _run(part: Span, text: str, covering: Sequence[tuple[Span, int, CheckedFinding]]) -> Run:
    ending = tuple(sorted(number for span, number, _ in covering if span.end == part.end))
    severities = [found.finding.severity for _, _, found in covering]
    worst = max(severities, key=lambda severity: severity.rank) if severities else None
    return Run(visible(part.of(text)), worst, ending)


def _time(cue: Cue | None) -> str:
    return "" if cue is None else f"{clock(cue.start)}–{clock(cue.end)}"
