"""Inconsistency (item 22): one quote given twice in different words, or different utterances given alike.

Without a source line nobody can say which version is right: two English versions disagree, and no more is said.
Typical false alarm: a shorter quotation of the same words; a contiguous part is no disagreement. Where a source is
loaded, a headline that differs from the text below it is left to ``headline``.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from quoteverify.checks.check import Check
from quoteverify.checks.headline import HEADS, excerpt, relation_between
from quoteverify.comparison import QuoteInContext, RenderingInContext
from quoteverify.findings import Category, Finding, NotChecked, Severity
from quoteverify.quotes import Kind, Relation, words_of
from quoteverify.words import words

MOST_PAIRS = 20_000
"""Pairs of quotes compared in one rendering; an article has a few hundred."""
_VERSIONS = frozenset({Kind.DIRECT, Kind.PARTIAL, Kind.BLOCK, Kind.DIALOGUE})
_ALIKE_WORDS = 4


def check_rendering(context: RenderingInContext) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    quotes = [one for one in context.quotes if one.quote.kind in _VERSIONS and one.quote.parent is None]
    for number, (first, second) in enumerate(combinations(quotes, 2)):
        if number >= MOST_PAIRS:
            yield None, NotChecked("inconsistency", f"only the first {MOST_PAIRS} pairs of quotes were compared")
            return
        finding = _compare(first, second, context.has_source)
        if finding is not None:
            yield first.quote.id, finding


def _compare(first: QuoteInContext, second: QuoteInContext, has_source: bool) -> Finding | None:
    sources = _source(first), _source(second)
    relation = relation_between(first, second)
    if all(sources) and not set(sources[0]) & set(sources[1]):
        return _alike(first, second, sources) if relation is Relation.SAME and _long(first) else None
    told = has_source and (first.quote.zone in HEADS) != (second.quote.zone in HEADS)
    if told or relation not in (Relation.CUT, Relation.REWORDED):
        return None
    both = f"{excerpt(first.quote.text)} and {excerpt(second.quote.text)}"
    if all(sources):
        message = f"The same words of the source are quoted in two versions: {both}."
    else:
        message = f"Two English versions of one quote disagree: {both}."
    return Finding(
        "inconsistency",
        Category.INCONSISTENCY,
        Severity.MAJOR,
        0.8,
        message,
        rendering=first.quote.span,
        evidence=(f"the other version: {second.quote.text}",),
    )


def _alike(
    first: QuoteInContext, second: QuoteInContext, sources: tuple[Sequence[str], Sequence[str]]
) -> Finding | None:
    said = tuple(" ".join(one) for one in sources)
    if said[0] == said[1]:
        return None
    message = f"Two different utterances are given in the same words: {excerpt(first.quote.text)}."
    return Finding(
        "inconsistency",
        Category.INCONSISTENCY,
        Severity.MAJOR,
        0.6,
        message,
        rendering=second.quote.span,
        evidence=tuple(f"said: {excerpt(one)}" for one in said),
    )


def _source(context: QuoteInContext) -> list[str]:
    """The source sentences of a quote, each with its place, so that the same words said twice are two."""
    return [f"{segment.text}" for sentence in context.sentences for segment in sentence.segments]


def _long(one: QuoteInContext) -> bool:
    return len(words(words_of(one.quote, one.document.text), one.document.language or "en")) >= _ALIKE_WORDS


CHECK = Check(name="inconsistency", number=22, rendering=check_rendering)
