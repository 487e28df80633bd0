"""Unmarked cut (item 24): words left out of a quote without an ellipsis or a new pair of marks.

Source sentences between two quoted ones that the rendering passes over are a cut; so are words that a headline drops
from the quote of its own text. Stopping early at the end of a sentence is ordinary and only a note, where a house asks.
Typical false alarm: fillers and false starts, which houses treat differently (rule ``filler``).
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Results
from quoteverify.checks.gaps import Gap, gaps
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext, SentencePair
from quoteverify.checks.verbatim import departures, same_language
from quoteverify.checks.wordings import closest, excerpt, headline_quotes, shown
from quoteverify.grammar.phrases import phrases, tokens
from quoteverify.language.profiles import profile
from quoteverify.language.sentences import split_sentences
from quoteverify.quotes import Relation, words_of
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span


def check_quote(context: QuoteInContext) -> Results:
    for gap in gaps(context):
        if gap.dropped and not (gap.marked or gap.other_part or gap.joins_remarks):
            yield _dropped(gap)
    following = context.after[:1]
    if context.quote.kind is not Kind.SCARE and following and _goes_on(context, following[0]):
        message = f"The quote stops before “{excerpt(following[0].text)}”, which the speaker said next."
        yield Finding(
            "unmarked_cut",
            Category.UNMARKED_CUT,
            Severity.INFO,
            0.9,
            message,
            source=following[0].span,
            rendering=context.quote.span,
            rule="early-end",
        )


def _dropped(gap: Gap) -> Finding:
    said = " ".join(segment.text for segment in gap.dropped)
    filler = all(is_filler(segment) for segment in gap.dropped)
    message = f"The quote passes over “{excerpt(said)}” without marking the cut."
    return Finding(
        "unmarked_cut",
        Category.UNMARKED_CUT,
        Severity.MINOR if filler else Severity.MAJOR,
        0.8,
        message,
        source=Span.cover(segment.span for segment in gap.dropped),
        rendering=gap.place,
        evidence=(f"left out: {said}",),
        rule="filler" if filler else None,
    )


def is_filler(segment: Segment) -> bool:
    """Whether a source sentence is nothing but fillers ("Ну, вот.")."""
    return _fills(segment.text, segment.language)


def _fills(text: str, language: str) -> bool:
    found = tokens(text, language)
    cues = phrases(profile(language).hinges.fillers).find(found)
    covered = {at for cue in cues for at in range(cue.first, cue.last + 1)}
    return bool(covered) and all(at in covered or not token.is_word for at, token in enumerate(found))


def _goes_on(context: QuoteInContext, following: Segment) -> bool:
    """Whether the speaker goes on in the same paragraph."""
    last = [segment for sentence in context.sentences for segment in sentence.segments][-1:]
    return bool(last) and (last[0].paragraph, last[0].speaker) == (following.paragraph, following.speaker)


def check_rendering(context: RenderingInContext) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    for head in headline_quotes(context):
        body, versions = closest(head, context)
        if body is None or versions.relation not in (Relation.CUT, Relation.REWORDED) or not versions.dropped:
            continue
        if "…" in head.quote.text or "..." in head.quote.text:
            continue
        language = head.document.language or "en"
        taken, whole = (_sentences(quote, language) for quote in (head, body))
        message = (
            f"The headline joins {taken} of the {whole} sentences of the quote and leaves out {shown(body, versions)} "
            "without marking the cut."
            if versions.crossed and whole > 1
            else f"The headline leaves out {shown(body, versions)} without marking the cut."
        )
        yield (
            head.quote.id,
            Finding(
                "unmarked_cut",
                Category.UNMARKED_CUT,
                Severity.MAJOR,
                0.8,
                message,
                rendering=head.quote.span,
                evidence=(f"in the text: {body.quote.text}",),
            ),
        )


def _sentences(one: QuoteInContext, language: str) -> int:
    return len(split_sentences(words_of(one.quote, one.document.text), language))


def judge(pair: SentencePair) -> Results:
    """Words left out within a sentence that is quoted in the language in which it was said."""
    if pair.source is None or not same_language(pair):
        return
    for departure in departures(pair):
        if departure.printed is None and departure.said is not None:
            said = departure.said.of(pair.source.text)
            filler = not departure.content or _fills(said, pair.source.language)
            yield Finding(
                "unmarked_cut",
                Category.UNMARKED_CUT,
                Severity.MINOR if filler else Severity.MAJOR,
                0.9,
                f"The quote leaves out “{excerpt(said)}” without marking the cut.",
                departure.said,
                evidence=(f"left out: {said}",),
                rule="filler" if filler else None,
            )


CHECK = Check(
    name="unmarked_cut",
    number=24,
    pair=judge,
    quote=check_quote,
    rendering=check_rendering,
)
