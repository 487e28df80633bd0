"""Blocks: one quote as documents show it, its texts side by side and its findings numbered."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from quoteverify.alignment import UNSURE
from quoteverify.checks.engine_doubt import SENTENCES
from quoteverify.language.differences import word_differences
from quoteverify.language.path import language_path
from quoteverify.localisation.words import counted, decimal, retold, spoken, word
from quoteverify.records.checked import CheckedFinding, CheckedQuote, CheckedSentence, Passage
from quoteverify.records.document import Cue, Role
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import ALWAYS_INFO, Category, NotChecked, State
from quoteverify.records.grading import GradedFinding
from quoteverify.records.quotes import Quote
from quoteverify.records.readings import OtherReading
from quoteverify.records.review import Decision, FindingDecision
from quoteverify.records.segment import UNDETERMINED
from quoteverify.records.spans import Span
from quoteverify.records.translation import Translation
from quoteverify.sheets.outline.labels import (
    category_label,
    check_label,
    place_label,
    severity_label,
    state_label,
    verdict_label,
)
from quoteverify.sheets.outline.moments import local_moment
from quoteverify.sheets.outline.parts import Note, QuoteBlock, Run, TextCell, clock, listed, visible
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
        id=quote.number or checked.id,
        place=place_label(checked.quote.zone, checked.quote.kind),
        speaker=visible(checked.quote.speaker or ""),
        printed=_printed(checked.quote, numbered),
        verdict=verdict_label(decision.verdict),
        rows=tuple(rows),
        notes=tuple(note(number, found, quote.decision_on(found)) for number, found in numbered),
        reason=visible(decision.note),
        decided_by=visible(_decided_by(decision)),
        before=visible(" ".join(checked.before)),
        after=visible(" ".join(checked.after)),
        not_checked=visible(unchecked(checked.not_checked)),
        details=tuple((label, visible(text)) for label, text in _details(sheet, quote) if text),
        technical=tuple((label, visible(text)) for label, text in _technical(sheet, checked, numbered) if text),
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
        message=visible(place + retold(finding.message)),
        state=visible(_state(found, decision)),
        dismissed=decision.state is State.DISMISSED,
        grounds=visible(
            listed(
                word("confidence {number}", number=decimal(finding.confidence)),
                "; ".join(retold(text) for text in evidence),
            )
        ),
    )


def _state(found: CheckedFinding, decision: FindingDecision) -> str:
    """What a person made of a finding, who and when; "" while it is as the program left it: "dismissed by Alena,
    5 January 2026, 08:07 (UTC+2): a reason"."""
    by_program = own_grade(found)
    if decision.state is State.OPEN and not by_program:
        return ""
    made = state_label(decision.state) if decision.state is not State.OPEN else word("graded")
    if decision.reviewer:
        made = word("{decision} by {person}", decision=made, person=decision.reviewer)
    at = f", {local_moment(decision.at)}" if decision.at else ""
    reason = f": {decision.reason}" if decision.reason else ""
    return f"{made}{at}{reason}{f'; {by_program}' if by_program else ''}"


def own_grade(found: CheckedFinding) -> str:
    """What the program said of a finding that a person graded otherwise: "the program: major, modality"; else ""."""
    if not isinstance(found, GradedFinding):
        return ""
    return word(
        "the program: {severity}, {category}",
        severity=severity_label(found.machine.severity),
        category=category_label(found.machine.category),
    )


def unchecked(items: Sequence[NotChecked]) -> str:
    """What was not checked and why, in one line: checks with one reason together, more than a few of them counted."""
    reasons: dict[str, list[str]] = {}
    for item in items:
        reasons.setdefault(retold(item.reason), []).append(check_label(item.check))
    return "; ".join(f"{_counted(list(dict.fromkeys(names)))}: {reason}" for reason, names in reasons.items())


def _counted(checks: Sequence[str]) -> str:
    return ", ".join(checks) if len(checks) <= _FEW else counted(len(checks), "{count} check", "{count} checks")


def origin(sheet: Sheet, path: str) -> str:
    """How the words of a source file came from the language that was spoken; "" where they are it."""
    known = sheet.language_path(path)
    if known is None:
        return ""
    languages = {file.path: file.language for file in sheet.case.files}
    printed = (file.language for file in sheet.case.files if file.role is Role.RENDERING)
    source, rendering = languages.get(path) or UNDETERMINED, next(printed, None) or _ENGLISH
    return retold(language_path(path, source, rendering, [known]))


def _decided_by(decision: Decision) -> str:
    second = word("second reader {person}", person=decision.second_reader) if decision.second_reader else ""
    agreed = word("reconciled") if decision.reconciled else ""
    return listed(decision.reviewer, second, agreed, local_moment(decision.at))


def reading_line(other: OtherReading) -> str:
    """What another reader decided: verdict, when, why."""
    decision = other.decision
    return listed(verdict_label(decision.verdict), local_moment(decision.at), decision.note)


def _details(sheet: Sheet, quote: SheetQuote) -> Iterator[tuple[str, str]]:
    checked, decision = quote.checked, quote.decision
    named = checked.quote.speaker or decision.speaker_said or decision.speaker_role
    confirmed = word("confirmed") if decision.speaker_confirmed else word("not confirmed")
    yield (
        word("Speaker"),
        listed(
            word("as printed: {name}", name=checked.quote.speaker) if checked.quote.speaker else "",
            word("in the source: {name}", name=decision.speaker_said) if decision.speaker_said else "",
            decision.speaker_role,
            confirmed if named else "",
        ),
    )
    around = f"“{checked.prefix.strip()} … {checked.suffix.strip()}”" if checked.prefix + checked.suffix else ""
    yield word("In print"), listed(checked.file, around)
    for passage in checked.source:
        yield word("In the source"), _where(sheet, passage)
    if checked.linked_by_hand:
        yield word("Link"), word("chosen by a person")
    elif checked.link is not None and checked.link < UNSURE:
        unsure = word(
            "found by the program, unsure ({percent} %): compare it with the source", percent=round(100 * checked.link)
        )
        yield word("Link"), unsure
        yield word("Second candidate"), _second_candidate(sheet, checked)
    for other in quote.readings:
        yield word("Read by {reader}", reader=other.reader), reading_line(other)
    yield word("Readers disagree"), word("not reconciled") if quote.disagreeing else ""
    doubts = [
        retold(found.finding.message) for found in checked.findings if about_engine(found, quote.decision_on(found))
    ]
    yield word("Engine in doubt"), " ".join(dict.fromkeys(doubts))


def _second_candidate(sheet: Sheet, checked: CheckedQuote) -> str:
    """Where else it may have been said: the words, the place, how sure that is; "" without one."""
    candidate = checked.second_candidate
    if candidate is None:
        return ""
    said = " … ".join(f"«{passage.text}»" for passage in candidate.source)
    places = "; ".join(_where(sheet, passage) for passage in candidate.source)
    return listed(said, places, word("{percent} % sure", percent=round(100 * candidate.link)))


def _technical(sheet: Sheet, checked: CheckedQuote, numbered: Numbered) -> Iterator[tuple[str, str]]:
    """What is looked up rather than read: places by character, half-open and from 0, how sure a link is that nobody
    has to doubt, and how the machines judged."""
    if checked.link is not None and checked.link >= UNSURE and not checked.linked_by_hand:
        yield word("Link"), word("{percent} % sure", percent=round(100 * checked.link))
        yield word("Second candidate"), _second_candidate(sheet, checked)
    yield (
        word("Characters"),
        listed(
            _characters(checked.file, checked.quote.span),
            *(_characters(passage.file, passage.span) for passage in checked.source),
        ),
    )
    spans = (
        (number, where, span)
        for number, found in numbered
        for where, span in ((word("source"), found.finding.source), (word("print"), found.finding.rendering))
        if span is not None
    )
    yield word("Findings"), listed(*(f"{number}: {where} {span.start}–{span.end}" for number, where, span in spans))
    for sentence in checked.sentences:
        yield word("Machine evidence"), _evidence(sentence)


def _characters(path: str, span: Span) -> str:
    return f"{path} {span.start}–{span.end}"


def _where(sheet: Sheet, passage: Passage) -> str:
    numbers = [number + 1 for number in passage.segments]
    sentences = ""
    if numbers:
        sentences = word("sentence {number}", number=numbers[0])
        if len(numbers) > 1:
            sentences = word("sentences {first}–{last}", first=numbers[0], last=numbers[-1])
    return listed(passage.file, passage.language, sentences, _time(passage.cue), origin(sheet, passage.file))


def _evidence(sentence: CheckedSentence) -> str:
    """Score, likelihoods and doubts of a sentence, with the model that they come from."""
    evidence = sentence.evidence
    if evidence is None:
        return ""
    engine = evidence.engine
    doubts = "; ".join(retold(SENTENCES[doubt]) for doubt in evidence.doubts)
    likely = [
        f"{label} {decimal(signal.log_probability)}"
        for label, signal in _signals(evidence)
        if signal and signal.log_probability is not None
    ]
    return listed(
        word("score {number}", number=decimal(sentence.score)) if sentence.score is not None else "",
        word("log-probability {numbers}", numbers=", ".join(likely)) if likely else "",
        word("in doubt: {reasons}", reasons=doubts) if doubts else "",
        word(
            "{model}, revision {revision}, SHA-256 {hash}…",
            model=engine.name,
            revision=engine.revision,
            hash=engine.sha256[:12],
        ),
    )


def _signals(evidence: SentenceEvidence) -> tuple[tuple[str, Translation | None], ...]:
    return (
        (word("out"), evidence.forward),
        (word("back"), evidence.back),
        (word("baseline"), evidence.baseline),
    )


def _rows(sentence: CheckedSentence, quote: SheetQuote, numbered: Numbered) -> Iterator[tuple[TextCell, ...]]:
    """Source, gloss, published and back-translation side by side; below them suggestion, machine English, baseline."""
    source, language = sentence.source, quote.checked.language
    printed = visible(sentence.text)
    if source is None:
        nothing = TextCell(word("Source"), (Run(word("no source line")),), spoken())
        yield (nothing, TextCell(word("Published"), (Run(printed),), language))
        return
    alone = len(quote.checked.sentences) == 1
    gloss = _person(word("Literal gloss"), quote.decision.gloss if alone else "", language)
    better = _person(word("Suggested rendering"), quote.decision.suggestion if alone else "", language)
    signals = [getattr(sentence.evidence, name, None) for name in ("forward", "back", "baseline")]
    forward, back, baseline = (visible(signal.text) if signal else "" for signal in signals)
    said = visible(source.text)
    own = _said(source, numbered)
    unsure = word("unsure line") if sentence.link is not None and sentence.link < UNSURE else ""
    caption = visible(listed(source.speaker or "", _time(source.cue), unsure))
    yield (
        TextCell(word("Source"), own, source.language, caption=caption),
        *gloss,
        TextCell(word("Published"), (Run(printed),), language),
        *_machine(word("Back-translation"), back, said, source.language),
    )
    below = (
        *better,
        *_machine(word("Machine translation"), forward, printed, language),
        *_machine(word("Baseline"), baseline, said, source.language),
    )
    if below:
        yield below


def _by_person(decision: Decision, language: str) -> tuple[TextCell, ...]:
    gloss = _person(word("Literal gloss of all"), decision.gloss, language)
    return (*gloss, *_person(word("Suggested rendering of all"), decision.suggestion, language))


def _person(label: str, text: str, language: str) -> tuple[TextCell, ...]:
    return (TextCell(label, (Run(visible(text)),), language, caption=word("by a person")),) if text else ()


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
