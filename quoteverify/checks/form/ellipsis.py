"""Ellipsis (item 25): marked cuts, and what they hide.

A cut may be marked and still turn the sense: one that hides a negation, a condition, a hedge or a "but" is critical,
and the words are shown. Typical false alarm: dots for a pause, which the source has too, or that trail off at the end.
"""

from collections.abc import Iterator, Sequence

from quoteverify.checks.check import Check, Results
from quoteverify.checks.gaps import ELLIPSIS, Gap, gaps
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext
from quoteverify.checks.wordings import excerpt
from quoteverify.grammar.hinges import Hinge, HingeWord, hinges
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span

_HIDING = frozenset({Hinge.NEGATION, Hinge.CONDITION, Hinge.CONTRAST, Hinge.HEDGE, Hinge.RETRACTION})
_NAMES = {
    Hinge.NEGATION: "a negation",
    Hinge.CONDITION: "a condition",
    Hinge.CONTRAST: "a contrast",
    Hinge.HEDGE: "a hedge",
    Hinge.RETRACTION: "a retraction",
}


def check_quote(context: QuoteInContext) -> Results:
    if context.quote.kind in (Kind.SCARE, Kind.INDIRECT):
        return
    explained: list[Span] = []
    for gap in gaps(context):
        if gap.marked and not gap.other_part:
            explained.append(gap.place)
            yield from _between(gap)
    for sentence in context.sentences:
        yield from _inside(sentence, explained)


def _between(gap: Gap) -> Iterator[Finding | NotChecked]:
    """An ellipsis between two sentences: the source sentences passed over are what it hides."""
    if gap.joins_remarks:
        remarks = _said((gap.before.segments[-1], gap.after.segments[0]))
        message = f"An ellipsis joins separate remarks: {remarks}."
        yield _finding(Severity.MAJOR, 0.8, message, gap.place, None, "joined")
    hidden = [(segment, hinge) for segment in gap.dropped for hinge in _hinges(segment)]
    if hidden:
        segment, first = hidden[0]
        word, kind = first.span.of(segment.text), _NAMES[first.kind]
        message = f"The ellipsis hides {told(kind)} (“{word}”): “{excerpt(segment.text)}”."
        yield _finding(Severity.CRITICAL, 0.8, message, gap.place, segment.locate(first.span), "hides")
    elif gap.dropped:
        message = f"The ellipsis stands for {_said(gap.dropped)}."
        yield _finding(Severity.INFO, 0.9, message, gap.place, None, "plain")


def _said(segments: Sequence[Segment]) -> str:
    return " / ".join(f"“{excerpt(segment.text)}”" for segment in segments)


def _hinges(segment: Segment) -> tuple[HingeWord, ...]:
    return tuple(hinge for hinge in hinges(segment.text, segment.language) or () if hinge.kind in _HIDING)


def _inside(sentence: AlignedSentence, explained: Sequence[Span]) -> Iterator[Finding]:
    """An ellipsis inside a sentence: which kinds of hinge does the source have that the rendering lost?"""
    source, rendering = sentence.pair.source, sentence.pair.rendering
    for match in ELLIPSIS.finditer(rendering.text):
        place = sentence.place_rendering(Span(match.start(), match.end()))
        trailing = not any(character.isalnum() for character in rendering.text[match.end() :])
        if trailing or any(span.contains(place) for span in explained):
            continue
        if source is None:
            message = f"An ellipsis marks a cut in “{excerpt(rendering.text)}”."
            yield _finding(Severity.INFO, 0.9, message, place, None, "plain")
        elif ELLIPSIS.search(source.text) is None:
            yield _lost(sentence, place)
        return


def _lost(sentence: AlignedSentence, place: Span) -> Finding:
    source, rendering = sentence.pair.source, sentence.pair.rendering
    assert source is not None
    said, printed = hinges(source.text, source.language), hinges(rendering.text, rendering.language)
    if said is not None and printed is not None:
        kept = {hinge.kind for hinge in printed}
        for hinge in said:
            if hinge.kind in _HIDING and hinge.kind not in kept:
                word = hinge.span.of(source.text)
                message = f"The ellipsis may hide {told(_NAMES[hinge.kind])} (“{word}”): “{excerpt(source.text)}”."
                return _finding(Severity.CRITICAL, 0.6, message, place, sentence.place_source(hinge.span), "hides")
    message = f"An ellipsis marks a cut; the source has “{excerpt(source.text)}”."
    return _finding(Severity.INFO, 0.9, message, place, None, "plain")


def _finding(
    severity: Severity, confidence: float, message: str, place: Span, source: Span | None, rule: str
) -> Finding:
    return Finding("ellipsis", Category.ELLIPSIS, severity, confidence, message, source, place, rule=rule)


CHECK = Check(name="ellipsis", number=25, quote=check_quote)
