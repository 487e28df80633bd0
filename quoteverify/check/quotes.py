"""Quotes: one quote judged, and all that a reviewer needs of it written down in document offsets."""

from collections.abc import Sequence
from dataclasses import replace

from quoteverify.check.deepening import Judged
from quoteverify.check.judging import JudgedPair
from quoteverify.check.linking import linked_words
from quoteverify.check.preparation import Job
from quoteverify.check.renderings import SURROUNDINGS, document_key
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext
from quoteverify.checks.judgement import judge_quote
from quoteverify.records.checked import (
    CheckedFinding,
    CheckedQuote,
    CheckedSentence,
    LoadedFile,
    Passage,
    SecondCandidate,
)
from quoteverify.records.document import Cue
from quoteverify.records.findings import Finding, NotChecked
from quoteverify.records.review import quote_key
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.words import WordLink


def checked_quote(
    job: Job,
    judged: Sequence[Judged],
    sources: Sequence[LoadedFile],
    extra: Sequence[Finding],
    house: HouseProfile,
) -> CheckedQuote:
    """One quote whose sentences are judged, each with the links between its words, judged as a quote. ``extra`` is what
    was found in the whole rendering and belongs to this quote, already weighed by the house."""
    context = job.context
    sentences: list[CheckedSentence] = []
    findings: list[CheckedFinding] = []
    not_checked: list[NotChecked] = []
    for aligned, (pair, links) in zip(context.sentences, judged, strict=True):
        sentence, own = _checked_sentence(aligned, pair, links, sources)
        sentences.append(sentence)
        findings.extend(own)
        not_checked.extend(pair.not_checked)
    quoted = judge_quote(context, house)
    not_checked.extend(quoted.not_checked)
    passages = _passages(context.sentences, sources)
    text = " ".join(passage.text for passage in passages)
    for finding in (*quoted.findings, *extra):
        source_file = passages[0].file if passages and finding.source else None
        findings.append(CheckedFinding(document_key(finding, text, context.quote.text), finding, source_file))
    prefix, suffix = surroundings(context)
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
        before=tuple(segment.text for segment in context.before),
        between=tuple(segment.text for segment in context.between),
        after=tuple(segment.text for segment in context.after),
        prefix=prefix,
        suffix=suffix,
        linked_by_hand=job.linked_by_hand,
        link=context.link_score,
        second_candidate=_second_candidate(context, sources),
    )


def _second_candidate(context: QuoteInContext, sources: Sequence[LoadedFile]) -> SecondCandidate | None:
    if context.second_score is None:
        return None
    return SecondCandidate(_passages(context.second, sources), context.second_score)


def surroundings(context: QuoteInContext) -> tuple[str, str]:
    """The rendering's text before and after a quote."""
    text, span = context.document.text, context.quote.span
    return text[max(span.start - SURROUNDINGS, 0) : span.start], text[span.end : span.end + SURROUNDINGS]


def _checked_sentence(
    aligned: AlignedSentence, judged: JudgedPair, links: Sequence[WordLink], sources: Sequence[LoadedFile]
) -> tuple[CheckedSentence, list[CheckedFinding]]:
    pair = aligned.pair
    source_text = pair.source.text if pair.source else ""
    file = sources[aligned.source_file].path if aligned.source_file is not None else None
    findings = [
        CheckedFinding(
            finding.key(source_text, pair.rendering.text), _moved(finding, aligned), file if finding.source else None
        )
        for finding in judged.findings
    ]
    sentence = CheckedSentence(
        span=aligned.place_rendering(Span(0, len(pair.rendering.text))),
        text=pair.rendering.text,
        source=_passage(aligned.segments, file) if file else None,
        evidence=judged.evidence,
        score=judged.score if pair.source is not None else None,
        link=aligned.link_score if pair.source is not None else None,
        opinion=judged.opinion,
        links=linked_words(aligned, links),
    )
    return sentence, findings


def _moved(finding: Finding, aligned: AlignedSentence) -> Finding:
    """A finding of a sentence pair in the offsets of its documents."""
    return replace(
        finding,
        source=aligned.place_source(finding.source) if finding.source and aligned.segments else None,
        rendering=aligned.place_rendering(finding.rendering) if finding.rendering else None,
    )


def _passages(sentences: Sequence[AlignedSentence], sources: Sequence[LoadedFile]) -> tuple[Passage, ...]:
    """The source passages of a quote, one for each sentence pair, in the order of the source, none twice."""
    passages = {
        _passage(sentence.segments, sources[sentence.source_file].path)
        for sentence in sentences
        if sentence.segments and sentence.source_file is not None
    }
    return tuple(sorted(passages, key=lambda passage: passage.span))


def _passage(segments: Sequence[Segment], file: str) -> Passage:
    return Passage(
        file=file,
        span=Span.cover(piece for segment in segments for piece in segment.pieces),
        text=" ".join(segment.text for segment in segments),
        language=segments[0].language,
        speaker=segments[0].speaker,
        cue=_time([segment.cue for segment in segments if segment.cue]),
        segments=tuple(segment.index for segment in segments),
    )


def _time(cues: Sequence[Cue]) -> Cue | None:
    return Cue(min(cue.start for cue in cues), max(cue.end for cue in cues)) if cues else None
