"""Checking: the whole way from loaded documents to checked quotes, yielded one by one as they are done."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

from quoteverify import evidence as evidence_stage
from quoteverify import words
from quoteverify.checked import (
    CheckedCase,
    CheckedFinding,
    CheckedQuote,
    CheckedSentence,
    DocumentFindings,
    LoadedFile,
    Passage,
)
from quoteverify.comparison import AlignedSentence, QuoteInContext, RenderingInContext
from quoteverify.document import Role
from quoteverify.engines import Engines
from quoteverify.evidence import SentenceEvidence
from quoteverify.findings import Finding, NotChecked
from quoteverify.handwork import NOTHING, Handwork
from quoteverify.judgement import judge_pair, judge_quote, judge_rendering
from quoteverify.pairing import pair_quote
from quoteverify.profiles import HouseProfile
from quoteverify.quotes import Kind, find_quotes
from quoteverify.review import quote_key
from quoteverify.scoring import sentence_score
from quoteverify.segments import Segment, segment
from quoteverify.spans import Span
from quoteverify.translation import Cancelled, never

Progress = Callable[[int, int], None]
"""Called with (quotes done, quotes in all)."""

SURROUNDINGS = 40
"""Characters of a rendering kept on each side of a quote, enough to find it again in a revised text."""

DEFAULT_LANGUAGE = "en"
"""What a rendering is taken for when nothing says otherwise: the program checks English quotes."""


def nothing(_done: int, _all: int) -> None:
    """The ``progress`` of a job that nobody watches."""


@dataclass(frozen=True)
class _Job:
    """A quote on its way, with the id and file that it has in the case."""

    id: str
    file: str
    language: str
    context: QuoteInContext


def check(
    files: Sequence[LoadedFile],
    engines: Engines,
    profile: HouseProfile,
    cancelled: Cancelled = never,
    progress: Progress = nothing,
    done: Collection[str] = (),
    handwork: Handwork = NOTHING,
) -> Iterator[DocumentFindings | CheckedQuote]:
    """Check every quote of every rendering against the sources.

    Yields the findings of each rendering as a whole first, then its quotes in document order, each as soon as its
    evidence is there. Without a source the versions of a quote are compared with each other. ``done`` are the ids of
    the quotes that an earlier, stopped check of the same files yielded (its first ones); they are left out.
    ``handwork`` is what people set right beforehand. Raises Stopped when ``cancelled`` says so.
    """
    sources = [file for file in files if file.role is Role.SOURCE]
    segments = [segment(file.document) for file in sources]
    renderings = [file for file in files if file.role is Role.RENDERING]
    several = len(renderings) > 1
    prepared = [
        _prepare(file, f"{number}." if several else "", segments, cancelled, handwork)
        for number, file in enumerate(renderings, 1)
    ]
    judged = [
        _judge_whole(file, jobs, context, profile) for file, (jobs, context) in zip(renderings, prepared, strict=True)
    ]
    yield from (whole for whole, _ in judged)
    extra = {owner: results for _, by_quote in judged for owner, results in by_quote.items()}
    jobs = [job for some, _ in prepared for job in some]
    left = [job for job in jobs if job.id not in done]
    seen = Counter(job.context.quote.text for job in jobs if job.id in done)
    progress(len(jobs) - len(left), len(jobs))
    for number, (job, evidence) in enumerate(_with_evidence(left, engines, cancelled), len(jobs) - len(left) + 1):
        yield _checked(job, evidence, sources, extra.get(job.id, []), profile, seen)
        progress(number, len(jobs))


def assemble(
    files: Sequence[LoadedFile],
    results: Iterable[DocumentFindings | CheckedQuote],
    engines: Engines,
    profile: HouseProfile,
    handwork: Handwork = NOTHING,
) -> CheckedCase:
    """What :func:`check` yielded with this ``handwork``, as one case, with the engines of its language pairs."""
    every = list(results)
    wholes = [one for one in every if isinstance(one, DocumentFindings)]
    quotes = tuple(one for one in every if isinstance(one, CheckedQuote))
    ways = dict.fromkeys((passage.language, quote.language) for quote in quotes for passage in quote.source)
    both = chain.from_iterable((way, way[::-1]) for way in ways if way[0] != way[1])
    return CheckedCase(
        files=tuple(one.record for one in files),
        quotes=quotes,
        findings=tuple((whole.file, one) for whole in wholes for one in whole.findings),
        not_checked=tuple(dict.fromkeys(one for whole in wholes for one in whole.not_checked)),
        engines=engines.used(both),
        profile=profile.name,
        handwork=handwork,
    )


def _prepare(
    file: LoadedFile, prefix: str, sources: Sequence[Sequence[Segment]], cancelled: Cancelled, handwork: Handwork
) -> tuple[list[_Job], RenderingInContext]:
    """Find the quotes of one rendering and where each was said.

    Indirect speech is listed by ``quotes`` but not judged: no house holds it to the words, and what stands in marks
    inside a quote is judged with the quote around it.
    """
    language = file.document.language or DEFAULT_LANGUAGE
    quotes = find_quotes(file.document, language)
    judged = [quote for quote in quotes.found if quote.kind is not Kind.INDIRECT]
    paired = (pair_quote(quote, file.document, language, sources, cancelled) for quote in judged)
    contexts = tuple(_with_aliases(context, handwork) for context in paired)
    jobs = [_Job(prefix + one.quote.id, file.path, language, one) for one in contexts]
    return jobs, RenderingInContext(file.document, contexts, quotes.strays, has_source=bool(sources))


def _with_aliases(context: QuoteInContext, handwork: Handwork) -> QuoteInContext:
    """The quote with the names that the case declares to be one, for the checks of names and of speakers."""
    aliases = tuple((one.said, one.printed) for one in handwork.aliases)
    knowing = (replace(one, pair=replace(one.pair, aliases=aliases)) for one in context.sentences)
    return replace(context, sentences=tuple(knowing)) if aliases else context


def _judge_whole(
    file: LoadedFile, jobs: Sequence[_Job], context: RenderingInContext, profile: HouseProfile
) -> tuple[DocumentFindings, Mapping[str, list[Finding]]]:
    """The checks that see a whole rendering: what belongs to the document, and what belongs to which quote."""
    names = {job.context.quote.id: job.id for job in jobs}
    result = judge_rendering(context)
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
    return DocumentFindings(file.path, tuple(own), tuple(one for _, one in result.not_checked)), by_quote


def _around(span: Span | None, text: str) -> str:
    """The words of a finding about a whole text, with those next to them: a mark alone names no place."""
    return text[max(span.start - SURROUNDINGS, 0) : span.end + SURROUNDINGS] if span else ""


def _with_evidence(
    jobs: Sequence[_Job], engines: Engines, cancelled: Cancelled
) -> Iterator[tuple[_Job, list[SentenceEvidence | None]]]:
    """Each job with the evidence of its sentences, in order, computed in batches of one language pair."""
    every = [sentence for job in jobs for sentence in job.context.sentences]
    stream = chain.from_iterable(
        _gather(list(group), languages, engines, cancelled) for languages, group in groupby(every, _languages)
    )
    for job in jobs:
        yield job, [next(stream) for _ in job.context.sentences]


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
    job: _Job,
    evidence: Sequence[SentenceEvidence | None],
    sources: Sequence[LoadedFile],
    extra: Sequence[Finding],
    profile: HouseProfile,
    seen: Counter[str],
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
    occurrence = seen[context.quote.text]
    seen[context.quote.text] += 1
    return CheckedQuote(
        id=job.id,
        key=quote_key(context.quote.text, [passage.text for passage in passages], occurrence),
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
        prefix=context.document.text[max(context.quote.span.start - SURROUNDINGS, 0) : context.quote.span.start],
        suffix=context.document.text[context.quote.span.end : context.quote.span.end + SURROUNDINGS],
    )


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
        cue=segments[0].cue,
    )


def _key(finding: Finding, source_text: str, rendering_text: str) -> str:
    """The key of a finding whose spans count in documents: offsets would change with every edit elsewhere."""
    return replace(finding, source=None, rendering=None).key(source_text, rendering_text)
