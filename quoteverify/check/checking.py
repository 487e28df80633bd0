"""Checking: the whole way from loaded documents to checked quotes, yielded one by one as they are done."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType

from quoteverify import __version__, words
from quoteverify.check import evidence as evidence_stage
from quoteverify.check.byhand import engine_choices, told
from quoteverify.check.preparation import Job, Prepared, prepare
from quoteverify.check.scoring import sentence_score
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext
from quoteverify.checks.judgement import judge_pair, judge_quote, judge_rendering, judge_together
from quoteverify.engines import Engines
from quoteverify.records.checked import (
    CheckedCase,
    CheckedFinding,
    CheckedQuote,
    CheckedSentence,
    DocumentFindings,
    LoadedFile,
    Passage,
)
from quoteverify.records.document import Cue, Role
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding, NotChecked
from quoteverify.records.handwork import NOTHING, Handwork
from quoteverify.records.review import quote_key
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.records.translation import ENGINE, Cancelled, never

Progress = Callable[[int, int], None]
"""Called with (quotes done, quotes in all)."""

SURROUNDINGS = 40
"""Characters of a rendering kept on each side of a quote, enough to find it again in a revised text."""

NO_RESULTS: Mapping[str, str] = MappingProxyType({})


def nothing(_done: int, _all: int) -> None:
    """The ``progress`` of a job that nobody watches."""


@dataclass(frozen=True)
class _Judged:
    """A rendering judged as a whole: what belongs to it, and what to its quotes, by their ids in the case."""

    whole: DocumentFindings
    by_quote: Mapping[str, list[Finding]]


def check(
    files: Sequence[LoadedFile],
    engines: Engines,
    profile: HouseProfile,
    cancelled: Cancelled = never,
    progress: Progress = nothing,
    known: Mapping[str, str] = NO_RESULTS,
    handwork: Handwork = NOTHING,
) -> Iterator[DocumentFindings | CheckedQuote]:
    """Check every quote of every rendering against the sources.

    Yields the findings of each rendering as a whole first, then its quotes in document order, each as soon as its
    evidence is there. Without a source the versions of a quote are compared with each other. ``known`` are results of
    earlier checks, the ``basis`` of each by the id of its quote: a quote with the same basis is left out, so that an
    edit, a correction or a stopped check costs only what it changed. ``handwork`` is what people set right
    beforehand. Raises Stopped when ``cancelled`` says so.
    """
    sources = [file for file in files if file.role is Role.SOURCE]
    prepared = prepare(files, handwork, cancelled)
    choices, unfit = engine_choices(handwork.engines, sources)
    engines = engines.under(choices)
    judged = [_judge_whole(one, profile, (*unfit, *_unserved(one, engines))) for one in prepared]
    yield from (one.whole for one in judged)
    extra = {owner: results for one in judged for owner, results in one.by_quote.items()}
    for owner, finding in _across(prepared, profile):
        extra.setdefault(owner, []).append(finding)
    fixed = (profile, handwork.engines, [file.path for file in sources], __version__)
    jobs = [(job, _basis(job, extra.get(job.id, []), fixed)) for one in prepared for job in one.jobs]
    left = [(job, basis) for job, basis in jobs if known.get(job.id) != basis]
    progress(len(jobs) - len(left), len(jobs))
    evidence = _evidence([job for job, _ in left], sources, engines, cancelled)
    for number, (job, basis) in enumerate(left, len(jobs) - len(left) + 1):
        signals = [next(evidence) for _ in job.context.sentences]
        yield replace(_checked(job, signals, sources, extra.get(job.id, []), profile), basis=basis)
        progress(number, len(jobs))


def _basis(job: Job, extra: Sequence[Finding], fixed: object) -> str:
    """A fingerprint of all that the result of a quote rests on but the engines: 16 hexadecimal digits."""
    context = job.context
    around = _prefix(context), _suffix(context), context.before, context.between, context.after
    own = job.id, job.file, job.language, job.occurrence, job.linked_by_hand
    parts = (own, context.quote, context.sentences, around, extra, fixed)
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def assemble(
    files: Sequence[LoadedFile],
    results: Iterable[DocumentFindings | CheckedQuote],
    profile: HouseProfile,
    handwork: Handwork = NOTHING,
) -> CheckedCase:
    """What :func:`check` yielded with this ``handwork``, as one case, with the engines that had a part in it."""
    every = list(results)
    wholes = [one for one in every if isinstance(one, DocumentFindings)]
    quotes = tuple(one for one in every if isinstance(one, CheckedQuote))
    signals = (sentence.evidence for quote in quotes for sentence in quote.sentences)
    used = dict.fromkeys(engine for one in signals if one for engine in one.engines)
    return CheckedCase(
        files=tuple(told(one, handwork.languages)[0].file.record for one in files),
        quotes=quotes,
        findings=tuple((whole.file, one) for whole in wholes for one in whole.findings),
        not_checked=tuple(dict.fromkeys(one for whole in wholes for one in whole.not_checked)),
        engines=tuple(used),
        profile=profile.name,
        handwork=handwork,
    )


def _judge_whole(prepared: Prepared, profile: HouseProfile, engine_notes: Sequence[NotChecked]) -> _Judged:
    """The checks that see a whole rendering: what belongs to the document, and what belongs to which quote."""
    file = prepared.file
    names = {job.context.quote.id: job.id for job in prepared.jobs}
    result = judge_rendering(prepared.context)
    by_quote: dict[str, list[Finding]] = {}
    own: list[CheckedFinding] = []
    same: Counter[tuple[str, str]] = Counter()  # tells apart what stands twice in the same words
    for owner, finding in result.findings:
        ruled = profile.rule(finding)
        if ruled is None:
            continue
        if owner is None:
            around = _around(finding.rendering, file.document.text)
            own.append(CheckedFinding(_key(ruled, str(same[ruled.check, around]), around), ruled))
            same[ruled.check, around] += 1
        else:
            by_quote.setdefault(names[owner], []).append(ruled)
    not_checked = (*prepared.not_checked, *engine_notes, *(one for _, one in result.not_checked))
    return _Judged(DocumentFindings(file.path, tuple(own), not_checked, tuple(names.values())), by_quote)


def _across(prepared: Sequence[Prepared], profile: HouseProfile) -> Iterator[tuple[str, Finding]]:
    """What the renderings say of each other, with the ids of the quotes in the case."""
    if len(prepared) < 2:
        return
    names = [{job.context.quote.id: job.id for job in one.jobs} for one in prepared]
    for number, quote, finding in judge_together([one.context for one in prepared]):
        ruled = profile.rule(finding)
        if ruled is not None:
            yield names[number][quote], ruled


def _around(span: Span | None, text: str) -> str:
    """The words of a finding about a whole text, with those next to them: a mark alone names no place."""
    return text[max(span.start - SURROUNDINGS, 0) : span.end + SURROUNDINGS] if span else ""


def _unserved(prepared: Prepared, engines: Engines) -> Iterator[NotChecked]:
    """Which models the language pairs of a rendering lack, and which of those chosen by hand cannot be used."""
    sentences = (sentence for job in prepared.jobs for sentence in job.context.sentences)
    for pair in dict.fromkeys(map(_languages, sentences)):
        # Without any engine none is wanted: the starter is always there else.
        for lack in engines.lacking(*pair) if pair and engines.available else ():
            yield NotChecked(ENGINE, f"no model for {lack.source} → {lack.target} is installed: get {lack.model}")
    for choice in engines.unmet():
        reason = f"{choice.model}, chosen for {choice.source} → {choice.target}, is not installed: another is used"
        yield NotChecked(ENGINE, reason)


def _evidence(
    jobs: Sequence[Job], sources: Sequence[LoadedFile], engines: Engines, cancelled: Cancelled
) -> Iterator[SentenceEvidence | None]:
    """The evidence of every sentence of every job, in order.

    Sentences of one language pair and choice of engines are computed together, also where another language stands
    between them.
    """
    every = [sentence for job in jobs for sentence in job.context.sentences]
    ways = [(_languages(sentence), _engines_for(sentence, sources, engines)) for sentence in every]
    together: dict[tuple[tuple[str, str] | None, Engines], list[AlignedSentence]] = {}
    for way, sentence in zip(ways, every, strict=True):
        together.setdefault(way, []).append(sentence)
    streams = {way: _gather(sentences, *way, cancelled) for way, sentences in together.items()}
    return (next(streams[way]) for way in ways)


def _engines_for(sentence: AlignedSentence, sources: Sequence[LoadedFile], engines: Engines) -> Engines:
    if sentence.source_file is None or not sentence.segments:
        return engines
    span = Span.cover(piece for one in sentence.segments for piece in one.pieces)
    return engines.at(sources[sentence.source_file].path, span)


def _languages(sentence: AlignedSentence) -> tuple[str, str] | None:
    """The language pair of a sentence that an engine could help with; None where it has no source or needs none."""
    source, rendering = sentence.pair.source, sentence.pair.rendering
    return None if source is None or source.language == rendering.language else (source.language, rendering.language)


def _gather(
    sentences: Sequence[AlignedSentence],
    languages: tuple[str, str] | None,
    engines: Engines,
    cancelled: Cancelled,
) -> Iterator[SentenceEvidence | None]:
    if languages is None:
        yield from (None for _ in sentences)
        return
    pairs = [(one.pair.source.text, one.pair.rendering.text) for one in sentences if one.pair.source]
    yield from evidence_stage.gather(pairs, *languages, engines, cancelled)


def _checked(
    job: Job,
    evidence: Sequence[SentenceEvidence | None],
    sources: Sequence[LoadedFile],
    extra: Sequence[Finding],
    profile: HouseProfile,
) -> CheckedQuote:
    """Judge one quote and write down all that a reviewer needs, in document offsets."""
    context = job.context
    sentences: list[CheckedSentence] = []
    findings: list[CheckedFinding] = []
    not_checked: list[NotChecked] = []
    for aligned, signals in zip(context.sentences, evidence, strict=True):
        sentence, own, unjudged = _judge_sentence(aligned, signals, sources, profile)
        sentences.append(sentence)
        findings.extend(own)
        not_checked.extend(unjudged)
    quoted = judge_quote(context)
    not_checked.extend(quoted.not_checked)
    passages = _passages(context, sources)
    text = " ".join(passage.text for passage in passages)
    for finding in chain(quoted.findings, extra):
        ruled = profile.rule(finding)
        if ruled is not None:
            source_file = passages[0].file if passages and ruled.source else None
            findings.append(CheckedFinding(_key(ruled, text, context.quote.text), ruled, source_file))
    return CheckedQuote(
        id=job.id,
        key=quote_key(context.quote.text, [passage.text for passage in passages], job.occurrence),
        file=job.file,
        quote=context.quote,
        language=job.language,
        source=passages,
        sentences=tuple(sentences),
        findings=tuple(dict.fromkeys(findings)),
        not_checked=tuple(dict.fromkeys(not_checked)),
        before=tuple(one.text for one in context.before),
        between=tuple(one.text for one in context.between),
        after=tuple(one.text for one in context.after),
        prefix=_prefix(context),
        suffix=_suffix(context),
        linked_by_hand=job.linked_by_hand,
        link=context.link_score,
    )


def _prefix(context: QuoteInContext) -> str:
    return context.document.text[max(context.quote.span.start - SURROUNDINGS, 0) : context.quote.span.start]


def _suffix(context: QuoteInContext) -> str:
    return context.document.text[context.quote.span.end : context.quote.span.end + SURROUNDINGS]


def _judge_sentence(
    aligned: AlignedSentence,
    evidence: SentenceEvidence | None,
    sources: Sequence[LoadedFile],
    profile: HouseProfile,
) -> tuple[CheckedSentence, list[CheckedFinding], tuple[NotChecked, ...]]:
    pair = replace(aligned.pair, evidence=evidence)
    judged = judge_pair(pair)
    source_text = pair.source.text if pair.source else ""
    ruled = [one for one in map(profile.rule, judged.findings) if one is not None]
    file = sources[aligned.source_file].path if aligned.source_file is not None else None
    findings = [
        CheckedFinding(one.key(source_text, pair.rendering.text), _moved(one, aligned), file if one.source else None)
        for one in ruled
    ]
    score = None
    if pair.source is not None:
        compared = words.compare(source_text, pair.source.language, pair.rendering.text, pair.rendering.language)
        score = sentence_score(compared, evidence, ruled)
    sentence = CheckedSentence(
        span=aligned.place_rendering(Span(0, len(pair.rendering.text))),
        text=pair.rendering.text,
        source=_passage(aligned.segments, file) if file else None,
        evidence=evidence,
        score=score,
        link=aligned.link_score if pair.source is not None else None,
    )
    return sentence, findings, judged.not_checked


def _moved(finding: Finding, aligned: AlignedSentence) -> Finding:
    """A finding of a sentence pair in the offsets of its documents."""
    return replace(
        finding,
        source=aligned.place_source(finding.source) if finding.source and aligned.segments else None,
        rendering=aligned.place_rendering(finding.rendering) if finding.rendering else None,
    )


def _passages(context: QuoteInContext, sources: Sequence[LoadedFile]) -> tuple[Passage, ...]:
    """The source passages of a quote, one for each sentence pair, in the order of the source, none twice."""
    passages = {
        _passage(one.segments, sources[one.source_file].path)
        for one in context.sentences
        if one.segments and one.source_file is not None
    }
    return tuple(sorted(passages, key=lambda passage: passage.span))


def _passage(segments: Sequence[Segment], file: str) -> Passage:
    return Passage(
        file=file,
        span=Span.cover(piece for one in segments for piece in one.pieces),
        text=" ".join(one.text for one in segments),
        language=segments[0].language,
        speaker=segments[0].speaker,
        cue=_time([one.cue for one in segments if one.cue]),
        segments=tuple(one.index for one in segments),
    )


def _time(cues: Sequence[Cue]) -> Cue | None:
    return Cue(min(one.start for one in cues), max(one.end for one in cues)) if cues else None


def _key(finding: Finding, source_text: str, rendering_text: str) -> str:
    """The key of a finding whose spans count in documents: offsets would change with every edit elsewhere."""
    return replace(finding, source=None, rendering=None).key(source_text, rendering_text)
