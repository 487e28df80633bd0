"""Portions: a pair of several sentences as pairs of about one, for the judge, which was trained on single sentences.

Of two clean sentences together it holds a quarter to be wrong, of three the half and more, and a text cut in the middle
of a sentence lacks a word at each end. So both texts are cut where sentences that belong together end. Nothing is left
out: a sentence without a counterpart goes with its neighbour.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quoteverify.alignment import Link, TooLong, align
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.language.sentences import split_sentences
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, never

SHORTEST = 60
"""Characters of the rendering from which a portion stands by itself: shorter sentences need their neighbour."""

Portion = tuple[Span, Span]
"""A stretch of the source and the stretch of the rendering that renders it."""


def portions(pair: SentencePair, cancelled: Cancelled = never) -> list[Portion]:
    """The portions of a pair with a source, in order; one where it has one sentence on a side, or is out of order."""
    assert pair.source is not None
    whole = [(Span(0, len(pair.source.text)), Span(0, len(pair.rendering.text)))]
    if len(pair.rendering.text) < 2 * SHORTEST:
        return whole
    source, rendering = (_segments(side) for side in (pair.source, pair.rendering))
    if len(source) < 2 or len(rendering) < 2:
        return whole
    try:
        links = align(source, rendering, cancelled)
    except TooLong:
        return whole
    cuts = list(_cuts(links, len(source), len(rendering)))
    edges = [(0, 0), *cuts, (len(source), len(rendering))]
    found: list[Portion] = []
    for (i, j), (k, m) in pairwise(edges):
        said, printed = source[i:k], rendering[j:m]
        portion = Span.cover(each.span for each in said), Span.cover(each.span for each in printed)
        if found and (len(found[-1][1]) < SHORTEST or len(portion[1]) < SHORTEST):
            portion = Span.cover((found[-1][0], portion[0])), Span.cover((found.pop()[1], portion[1]))
        found.append(portion)
    return found


def parts(pair: SentencePair, found: Sequence[Portion]) -> list[tuple[str, str]]:
    """The texts of portions."""
    source = pair.source.text if pair.source else ""
    return [(said.of(source), printed.of(pair.rendering.text)) for said, printed in found]


def together(opinions: Sequence[Opinion], found: Sequence[Portion]) -> Opinion:
    """One opinion on a pair, made of those on its portions: as wrong as the worst of them."""
    source = [_moved(mark, said) for each, (said, _) in zip(opinions, found, strict=True) for mark in each.source]
    rendering = [_moved(mark, done) for each, (_, done) in zip(opinions, found, strict=True) for mark in each.rendering]
    return replace(
        opinions[0],
        error=max(each.error for each in opinions),
        adequacy=min(each.adequacy for each in opinions),
        rendering=tuple(rendering),
        source=tuple(source),
    )


def _moved(mark: Mark, to: Span) -> Mark:
    return replace(mark, span=mark.span.shift(to.start))


def _segments(side: Side) -> list[Segment]:
    spans = split_sentences(side.text, side.language)
    return [Segment(k, span.of(side.text), (span,), side.language) for k, span in enumerate(spans)]


def _cuts(links: Sequence[Link], sources: int, renderings: int) -> Iterator[tuple[int, int]]:
    """Where both texts can be cut: before these sentences all of one side belongs to all of the other."""
    full = [link for link in links if link.source and link.rendering]
    for i, j in ((link.source[0], link.rendering[0]) for link in full):
        before = [link for link in full if link.source[0] < i]
        apart = all(link.source[-1] < i and link.rendering[-1] < j for link in before)
        behind = all(link.source[0] >= i for link in full if link.rendering[0] >= j)
        if 0 < i < sources and 0 < j < renderings and before and apart and behind:
            yield i, j
