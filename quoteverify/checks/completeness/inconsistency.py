"""Inconsistency (item 22): one quote given twice in different words, or different utterances given alike.

Without a source line nobody can say which version is right: two English versions disagree, and no more is said.
Typical false alarm: a shorter quotation of the same words; a contiguous part is no disagreement. Where a source is
loaded, a headline that differs from the text below it is left to ``headline``.

Renderings by several hands always differ in their words. Where each is held to the source, that they do is a note that
shows both; where no source says what was said, it is all there is to go by, and two versions disagree.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations, islice

from quoteverify.checks.check import Check
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext
from quoteverify.checks.wordings import HEADS, excerpt, relation_between
from quoteverify.localisation.sentences import told
from quoteverify.quotes import Relation, compare_versions, words_of
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind
from quoteverify.words import words

MOST_PAIRS = 20_000
"""Pairs of quotes compared in one rendering, or between several; an article has a few hundred."""
FEWEST_SHARED = 2
"""Content words that two quotes without a source share, at least, to be compared at all."""
SHOWN = 3
"""Other versions that one sentence names; all of them stand in the evidence."""
COMMON = 100
"""Quotes that share a word from which it is too common to bring quotes together."""
_VERSIONS = frozenset({Kind.DIRECT, Kind.PARTIAL, Kind.BLOCK, Kind.DIALOGUE})
_ALIKE_WORDS = 4


def check_rendering(context: RenderingInContext) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    quotes = [quote for quote in context.quotes if quote.quote.kind in _VERSIONS and quote.quote.parent is None]
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
    one, other = excerpt(first.quote.text), excerpt(second.quote.text)
    if all(sources):
        message = f"The same words of the source are quoted in two versions: {one} and {other}."
    else:
        message = f"Two English versions of one quote disagree: {one} and {other}."
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
    said = tuple(" ".join(texts) for texts in sources)
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
        evidence=tuple(f"said: {excerpt(text)}" for text in said),
    )


def check_together(contexts: Sequence[RenderingInContext]) -> Iterator[tuple[int, str, Finding]]:
    """Quotes that several renderings give in different words, told beside each."""
    every = [
        (number, quote)
        for number, context in enumerate(contexts)
        for quote in context.quotes
        if quote.quote.kind in _VERSIONS and quote.quote.parent is None
    ]
    others: dict[int, list[tuple[Severity, int]]] = {}
    for first, second in islice(_candidates(every), MOST_PAIRS):
        severity = _apart(every[first][1], every[second][1])
        if severity is not None:
            others.setdefault(first, []).append((severity, second))
            others.setdefault(second, []).append((severity, first))
    for own, versions in sorted(others.items()):
        worst = max((severity for severity, _ in versions), key=lambda severity: severity.rank)
        told = [every[other] for severity, other in versions if severity is worst]
        number, quote = every[own]
        yield number, quote.quote.id, _printed_otherwise(contexts, every[own], told, worst)


def _candidates(every: Sequence[tuple[int, QuoteInContext]]) -> Iterator[tuple[int, int]]:
    """Indices of quotes of different renderings that may be versions of one: they render a source sentence in common
    or, without a source, share content words."""
    index: dict[Hashable, list[int]] = {}
    for here, (number, quote) in enumerate(every):
        traits = _traits(quote)
        met = Counter(
            there
            for trait in traits
            if len(index.get(trait, ())) < COMMON
            for there in index.get(trait, ())
            if every[there][0] != number
        )
        fewest = 1 if _segments(quote) else FEWEST_SHARED
        yield from ((there, here) for there, shared in sorted(met.items()) if shared >= fewest)
        for trait in traits:
            index.setdefault(trait, []).append(here)


def _traits(quote: QuoteInContext) -> set[Hashable]:
    segments = _segments(quote)
    if segments:
        return set(segments)
    own = words(words_of(quote.quote, quote.document.text), quote.document.language or "en")
    return {word.stem for word in own if word.content}


def _segments(quote: QuoteInContext) -> set[tuple[int | None, int]]:
    """The source sentences of a quote: the index of a source and of a sentence there."""
    return {(sentence.source_file, segment.index) for sentence in quote.sentences for segment in sentence.segments}


def _apart(first: QuoteInContext, second: QuoteInContext) -> Severity | None:
    """How much it matters that two versions differ; None when they do not, or are no versions of one quote."""
    common = _segments(first) & _segments(second)
    if not common:
        relation = relation_between(first, second)
        marked = relation is Relation.CUT and any(
            "…" in context.quote.text or "..." in context.quote.text for context in (first, second)
        )
        return Severity.MAJOR if relation in (Relation.CUT, Relation.REWORDED) and not marked else None
    texts = (
        " ".join(
            sentence.pair.rendering.text
            for sentence in quote.sentences
            if any((sentence.source_file, segment.index) in common for segment in sentence.segments)
        )
        for quote in (first, second)
    )
    shorter, longer = sorted(texts, key=len)
    relation = compare_versions(shorter, longer, first.document.language or "en").relation
    return None if relation in (Relation.SAME, Relation.PART) else Severity.INFO


def _printed_otherwise(
    contexts: Sequence[RenderingInContext],
    own: tuple[int, QuoteInContext],
    others: Sequence[tuple[int, QuoteInContext]],
    severity: Severity,
) -> Finding:
    """One finding beside a quote, whatever the number of its other versions."""
    shown = (own, *others[:SHOWN])
    both = ", ".join(f"{contexts[number].name} prints {excerpt(version.quote.text)}" for number, version in shown)
    count = len(others) - SHOWN
    if severity is Severity.INFO:
        message = f"The same words of the source in several versions: {told(both)}."
        if count > 0:
            message = f"The same words of the source in several versions: {told(both)} and {count} more."
    elif count > 0:
        message = f"English versions of one quote disagree: {told(both)} and {count} more."
    else:
        message = f"English versions of one quote disagree: {told(both)}."
    return Finding(
        "inconsistency",
        Category.INCONSISTENCY,
        severity,
        0.8,
        message,
        rendering=own[1].quote.span,
        evidence=tuple(f"{contexts[number].name}: {version.quote.text}" for number, version in others),
    )


def _source(context: QuoteInContext) -> list[str]:
    """The source sentences of a quote, each with its place, so that the same words said twice are two."""
    return [f"{segment.text}" for sentence in context.sentences for segment in sentence.segments]


def _long(one: QuoteInContext) -> bool:
    return len(words(words_of(one.quote, one.document.text), one.document.language or "en")) >= _ALIKE_WORDS


CHECK = Check(name="inconsistency", number=22, rendering=check_rendering, together=check_together)
