"""Comparison: what the checks see. A pair of sentences, a quote among its pairs, and a rendering among its quotes."""

from dataclasses import dataclass
from functools import cached_property

from quoteverify.document import Document
from quoteverify.evidence import SentenceEvidence
from quoteverify.languages import Profile, profile
from quoteverify.quotes import Quote, StrayMark
from quoteverify.segments import Segment


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
    """

    source: Side | None
    rendering: Side
    evidence: SentenceEvidence | None = None


@dataclass(frozen=True)
class AlignedSentence:
    """One sentence of a quote with the source segments that it renders, and where both stand.

    ``start`` is the offset of ``pair.rendering.text`` in the rendering document. ``segments`` are consecutive in one
    source document, whose index among the case's sources is ``source_file``; empty when nothing corresponds.
    """

    pair: SentencePair
    start: int
    segments: tuple[Segment, ...] = ()
    source_file: int | None = None
    link_score: float = 0.0


@dataclass(frozen=True)
class QuoteInContext:
    """A quote, its aligned sentences, and what surrounds its source.

    ``before`` and ``after`` are up to two source segments either side; ``between`` the source segments inside the
    quoted range that no sentence of the quote renders (the cut). Empty where there is no source.
    """

    quote: Quote
    document: Document
    sentences: tuple[AlignedSentence, ...]
    before: tuple[Segment, ...] = ()
    between: tuple[Segment, ...] = ()
    after: tuple[Segment, ...] = ()


@dataclass(frozen=True)
class RenderingInContext:
    """One rendering document with all its quotes, in order; ``has_source`` tells whether any source is loaded."""

    document: Document
    quotes: tuple[QuoteInContext, ...]
    strays: tuple[StrayMark, ...]
    has_source: bool
