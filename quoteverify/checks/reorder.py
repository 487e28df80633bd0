"""Reorder (item 19): sentences in another order than they were said in, or a sentence whose words are jumbled.

Typical false alarm: word order inside a sentence differs between languages and is no finding ("from the west or south"
for «с юга или с запада»). Only whole sentences that clearly belong to others' places count, and words in a sequence
that the language does not allow at all ("the of").
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from quoteverify.alignment.fits import scores
from quoteverify.checks.check import Check, Need, Results
from quoteverify.comparison import QuoteInContext, SentencePair
from quoteverify.findings import Category, Finding, Severity
from quoteverify.languages import profile
from quoteverify.segments import Segment, split_sentences
from quoteverify.spans import Span
from quoteverify.words import words

SURE = 0.5
"""Score from which a sentence's place in the source is taken as found."""
APART = 0.2
"""How much better the place must be than any other."""
MOST = 12
"""Sentences of a side that are put in order; more are no single pair."""


def judge(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    yield from _jumbled(pair)
    source = split_sentences(pair.source.text, pair.source.language)
    rendering = split_sentences(pair.rendering.text, pair.rendering.language)
    if not (2 <= len(source) <= MOST and 2 <= len(rendering) <= MOST):
        return
    lines = [Segment(k, span.of(pair.source.text), (span,), pair.source.language) for k, span in enumerate(source)]
    texts = [span.of(pair.rendering.text) for span in rendering]
    places = _places(texts, pair.rendering.language, lines)
    for (k, place), (later, other) in pairwise(places):
        if other < place:
            yield _finding(texts[k], texts[later], source[other], Span.cover([rendering[k], rendering[later]]))


def _places(texts: Sequence[str], language: str, lines: Sequence[Segment]) -> list[tuple[int, int]]:
    """(rendering sentence, source sentence) wherever one source sentence clearly fits best."""
    found = []
    for k, fits in enumerate(scores(texts, language, lines)[:, :, 0]):
        order = np.argsort(-fits)
        if fits[order[0]] >= SURE and fits[order[0]] - fits[order[1]] >= APART:
            found.append((k, int(order[0])))
    return found


def _finding(first: str, second: str, source: Span, rendering: Span) -> Finding:
    message = f"“{second}” was said before “{first}”; the rendering has them the other way round."
    return Finding("reorder", Category.REORDER, Severity.MAJOR, 0.7, message, source, rendering)


def _jumbled(pair: SentencePair) -> Results:
    """Neighbouring words that the language never has in this order, or a last word that needs another."""
    section = profile(pair.rendering.language).section("word_order")
    before, after = frozenset(section.get("before", ())), frozenset(section.get("never_after", ()))
    text = pair.rendering.text
    found = words(text, pair.rendering.language)
    impossible = [
        Span(one.span.start, two.span.end)
        for one, two in pairwise(found)
        if one.norm in before and two.norm in after and text[one.span.end : two.span.start].isspace()
    ]
    if found and found[-1].norm in before:
        impossible.append(found[-1].span)
    if len(impossible) < section.get("several", 2):
        return
    examples = ", ".join(f"“{span.of(text)}”" for span in impossible[:3])
    yield Finding(
        "reorder",
        Category.REORDER,
        Severity.MAJOR,
        0.8,
        f"The words of the rendering are jumbled ({examples}).",
        None,
        Span.cover(impossible),
    )


def judge_quote(context: QuoteInContext) -> Results:
    placed = [one for one in context.sentences if one.segments and one.link_score >= SURE]
    for one, two in pairwise(placed):
        if one.source_file == two.source_file and two.segments[-1].index < one.segments[0].index:
            source = Span.cover(piece for segment in two.segments for piece in segment.pieces)
            rendering = Span.cover(side.place_rendering(Span(0, len(side.pair.rendering.text))) for side in (one, two))
            yield _finding(one.pair.rendering.text, two.pair.rendering.text, source, rendering)


CHECK = Check(name="reorder", number=19, needs=frozenset({Need.SOURCE}), pair=judge, quote=judge_quote)
