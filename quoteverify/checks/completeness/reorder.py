"""Reorder (item 19): sentences in another order than they were said in, or a sentence whose words are jumbled.

Typical false alarm: word order inside a sentence differs between languages and is no finding ("from the west or south"
for «с юга или с запада»). Only whole sentences that clearly belong to others' places count, and words in a sequence
that the language does not allow at all ("the of"), or that neither the source nor the language knows.
"""

from collections.abc import Sequence
from itertools import combinations, pairwise

import numpy as np

from quoteverify.alignment.fits import scores
from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import QuoteInContext, SentencePair
from quoteverify.language.profiles import profile
from quoteverify.language.sentences import split_sentences
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.words import compare
from quoteverify.words.holes import impossible
from quoteverify.words.sequence import usual

SURE = 0.5
"""Score from which a sentence's place in the source is taken as found."""
APART = 0.2
"""How much better the place must be than any other."""
MOST = 12
"""Sentences of a side that are put in order; more are no single pair."""
LINKED = 5
"""Linked content words from which their order says something."""
IN_ORDER = 0.45
"""Rank correlation (Kendall 1938) of linked words that nearly every translation exceeds, however free its order."""
UNUSUAL = -0.25
"""How usual the sequence of words is in hardly any good sentence: 2 in 100 of news are less so."""


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
    text, language = pair.rendering.text, pair.rendering.language
    places = impossible(text, language)
    if len(places) >= profile(language).word_order.several:
        examples = ", ".join(f"“{span.of(text)}”" for span in places[:3])
        message = f"The words of the rendering are jumbled ({examples})."
        yield Finding("reorder", Category.REORDER, Severity.MAJOR, 0.8, message, None, Span.cover(places))
    elif _in_no_order(pair):
        message = "The words of the rendering are jumbled: they stand neither as in the source nor as in a sentence."
        yield Finding("reorder", Category.REORDER, Severity.MAJOR, 0.7, message, None, Span(0, len(text)))


def _in_no_order(pair: SentencePair) -> bool:
    """Whether words that render each other stand in unlike orders, and the rendering's is hardly any sentence's.

    Headlines, which end in no mark, have an order of their own.
    """
    how_usual = usual(pair.rendering.text, pair.rendering.language)
    headline = not pair.rendering.text.rstrip("\"'”’»)] ").endswith((".", "!", "?", "…"))
    if pair.source is None or headline or how_usual is None or how_usual >= UNUSUAL:
        return False
    compared = compare(pair.source.text, pair.source.language, pair.rendering.text, pair.rendering.language)
    places = [
        (link.source, link.rendering)
        for link in compared.links
        if compared.source_words[link.source].content and compared.rendering_words[link.rendering].content
    ]
    alike = [(a - c) * (b - d) > 0 for (a, b), (c, d) in combinations(places, 2) if a != c and b != d]
    return len(places) >= LINKED and 2 * sum(alike) - len(alike) < IN_ORDER * len(alike)


def judge_quote(context: QuoteInContext) -> Results:
    placed = [sentence for sentence in context.sentences if sentence.segments and sentence.link_score >= SURE]
    for first, second in pairwise(placed):
        if first.source_file == second.source_file and second.segments[-1].index < first.segments[0].index:
            source = Span.cover(piece for segment in second.segments for piece in segment.pieces)
            rendering = Span.cover(
                sentence.place_rendering(Span(0, len(sentence.pair.rendering.text))) for sentence in (first, second)
            )
            yield _finding(first.pair.rendering.text, second.pair.rendering.text, source, rendering)


CHECK = Check(name="reorder", number=19, needs=frozenset({Need.SOURCE}), pair=judge, quote=judge_quote)
