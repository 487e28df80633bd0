"""Comparison: what the checks see. A pair of sentences, a quote among its pairs, and a rendering among its quotes."""

from dataclasses import dataclass
from functools import cached_property

from quoteverify.language.profiles import Profile, profile
from quoteverify.records.document import Document
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.opinion import Opinion
from quoteverify.records.quotes import Quote, StrayMark
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span, place


@dataclass(frozen=True)
class Side:
    """A text in one language. Analyses of it are cached by the modules that make them, keyed by text and tag."""

    text: str
    language: str

    @cached_property
    def profile(self) -> Profile:
        return profile(self.language)


@dataclass(frozen=True)
class SentencePair:
    """A rendering against its source, usually one sentence each; ``source`` is None when nothing corresponds.

    Both texts are without quotation marks around them. ``evidence`` is None where no engine covers the pair.
    ``aliases`` are the names that a person declared to be one: as said, as printed. ``opinion`` is what the judge says.
    ``fragment``: the rendering is part of a sentence in marks, and renders a stretch of the source only. ``before``:
    what the same speaker said just before ``source``, None where that is not known; ``asked``: the question that
    ``source`` answers, whose words a quote may take up. ``untranslated``: an engine covers the pair and was not asked,
    because nothing in it is in doubt.
    """

    source: Side | None
    rendering: Side
    evidence: SentenceEvidence | None = None
    aliases: tuple[tuple[str, str], ...] = ()
    fragment: bool = False
    opinion: Opinion | None = None
    before: Side | None = None
    asked: Side | None = None
    untranslated: bool = False


@dataclass(frozen=True)
class AlignedSentence:
    """One sentence of a quote with the source segments that it renders, and where both stand.

    ``start`` is the offset of ``pair.rendering.text`` in the rendering document; where an attribution or a paragraph
    break interrupts the sentence, ``pieces`` are its parts there, which ``pair.rendering.text`` joins by single spaces,
    but for those whose index is ``glued``: markup alone parts them from the one before.
    ``segments`` are consecutive in one source document, whose index among the case's sources is ``source_file``;
    empty when nothing corresponds. ``pair.source.text`` joins their texts by single spaces.
    """

    pair: SentencePair
    start: int
    segments: tuple[Segment, ...] = ()
    source_file: int | None = None
    link_score: float = 0.0
    pieces: tuple[Span, ...] = ()
    glued: frozenset[int] = frozenset()

    def place_rendering(self, span: Span) -> Span:
        """Where a span of the rendering's text stands in the rendering document (one covering span)."""
        pieces = self.pieces or (Span(self.start, self.start + len(self.pair.rendering.text)),)
        return place(span, pieces, self.glued)

    def place_source(self, span: Span) -> Span:
        """Where a span of the source's text stands in the source document (one covering span)."""
        found: list[Span] = []
        start = 0
        for segment in self.segments:
            inside = Span(max(span.start - start, 0), min(span.end - start, len(segment.text)))
            if inside.start < inside.end:
                found.append(segment.locate(inside))
            start += len(segment.text) + 1
        return Span.cover(found) if found else Span.cover(segment.span for segment in self.segments)


@dataclass(frozen=True)
class QuoteInContext:
    """A quote, its aligned sentences, and what surrounds its source.

    ``before`` and ``after`` are up to two source segments either side; ``between`` the source segments inside the
    quoted range that no sentence of the quote renders (the cut). Empty where there is no source. ``link_score`` (0 to
    1) is how sure it is that the whole passage is the one quoted, None where there is none: sentences that were said
    together speak for each other, so it may be far above the score of a single one. ``second`` are the sentences beside
    the second candidate, the best passage of those that share no source sentence with the one that was taken, and
    ``second_score`` how sure that one would be; empty and None where nothing else comes near.
    """

    quote: Quote
    document: Document
    sentences: tuple[AlignedSentence, ...]
    before: tuple[Segment, ...] = ()
    between: tuple[Segment, ...] = ()
    after: tuple[Segment, ...] = ()
    link_score: float | None = None
    second: tuple[AlignedSentence, ...] = ()
    second_score: float | None = None


@dataclass(frozen=True)
class RenderingInContext:
    """One rendering document with all its quotes, in order; ``has_source`` tells whether any source is loaded. ``name``
    is how a finding beside another rendering calls it: the outlet, or the file. ``incomparable`` is the language of the
    sources where nothing here can tell what they mean beside the rendering's, else empty; ``by_meaning`` where whole
    sentences alone can be compared, for want of a table of words."""

    document: Document
    quotes: tuple[QuoteInContext, ...]
    strays: tuple[StrayMark, ...]
    has_source: bool
    name: str = ""
    incomparable: str = ""
    by_meaning: str = ""
