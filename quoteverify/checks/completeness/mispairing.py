"""Mispairing (item 19): the rendering stands beside the wrong source line, or fits another line better.

Typical false alarm: free translation and short exclamations share no word with their source. A pair is judged only when
both sides have several well-known content words; another line must fit much better, not a little.
"""

from collections.abc import Sequence

import numpy as np

from quoteverify.alignment.fits import scores
from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext, SentencePair
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.words import WordComparison, compare, embeddings
from quoteverify.words.lexicon import covered

FEWEST = 4
"""Well-known content words that each side must have."""
WELL_KNOWN = 0.6
NOTHING_SHARED = 0.25
"""Mean word score below which a side has next to nothing in common with the other."""
UNLIKE = 0.3
"""Cosine of sentence embeddings below which two sentences do not even share a topic."""
MUCH_BETTER = 0.3
GOOD = 0.6


def judge(pair: SentencePair) -> Results:
    if pair.source is None or not covered(pair.source.language, pair.rendering.language):
        return
    source, rendering = pair.source, pair.rendering
    compared = compare(source.text, source.language, rendering.text, rendering.language)
    if not _strangers(compared):
        return
    if embeddings.covers(source.language) and embeddings.covers(rendering.language):
        vectors = embeddings.encode([source.text, rendering.text])
        if float(vectors[0] @ vectors[1]) >= UNLIKE:
            return
    yield Finding(
        "mispairing",
        Category.MISPAIRING,
        Severity.CRITICAL,
        0.8,
        "The rendering and this source line have almost nothing in common: it may render another line.",
        Span(0, len(source.text)),
        Span(0, len(rendering.text)),
    )


def _strangers(compared: WordComparison) -> bool:
    for side in (compared.source_words, compared.rendering_words):
        known = [word.score for word in side if word.content and word.known >= WELL_KNOWN]
        if len(known) < FEWEST or float(np.mean(known)) >= NOTHING_SHARED:
            return False
    return True


def judge_quote(context: QuoteInContext) -> Results:
    lines = _lines(context)
    for sentence in context.sentences:
        if sentence.segments and len(lines) > 1:
            yield from _better(sentence, lines)


def _lines(context: QuoteInContext) -> list[Segment]:
    """The source sentences in view, each once, in order."""
    own = (segment for sentence in context.sentences for segment in sentence.segments)
    every = {segment.index: segment for segment in (*context.before, *own, *context.between, *context.after)}
    return [every[index] for index in sorted(every)]


def _better(sentence: AlignedSentence, lines: Sequence[Segment]) -> Results:
    """Compare the linked lines with every other one in view."""
    linked = {segment.index for segment in sentence.segments}
    text, language = sentence.pair.rendering.text, sentence.pair.rendering.language
    fits = scores([text], language, lines)[0][:, 0]
    here = max((fits[k] for k, line in enumerate(lines) if line.index in linked), default=0.0)
    best = int(fits.argmax())
    other = lines[best]
    if other.index in linked or fits[best] < GOOD or fits[best] - here < MUCH_BETTER:
        return
    yield Finding(
        "mispairing",
        Category.MISPAIRING,
        Severity.CRITICAL,
        0.7,
        f"“{text}” fits line {other.index + 1} of the source better: «{other.text}».",
        Span.cover(piece for segment in sentence.segments for piece in segment.pieces),
        sentence.place_rendering(Span(0, len(text))),
    )


CHECK = Check(name="mispairing", number=19, needs=frozenset({Need.SOURCE}), pair=judge, quote=judge_quote)
