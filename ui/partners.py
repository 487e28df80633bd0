"""Partners: the words that stand for the one under the mouse, in the other text."""

from collections.abc import Iterable
from dataclasses import dataclass

from quoteverify.records.checked import CheckedQuote, CheckedSentence, LinkedWords
from quoteverify.records.spans import Span


@dataclass(frozen=True, slots=True)
class Partners:
    """The words that stand for each other, each where it stands in its document: the one under the mouse, and those of
    the other text. ``source_file`` is the path of the source."""

    source: tuple[Span, ...]
    rendering: tuple[Span, ...]
    source_file: str


def of_rendering(quote: CheckedQuote, offset: int) -> Partners | None:
    """The partners of the word of a quote that stands at ``offset`` of its document; None where it has none."""
    return _found(quote, offset, in_source=False, file=None)


def of_source(quote: CheckedQuote, file: str, offset: int) -> Partners | None:
    """The partners of the word that stands at ``offset`` of a source of a quote; None where it has none."""
    return _found(quote, offset, in_source=True, file=file)


def _found(quote: CheckedQuote, offset: int, in_source: bool, file: str | None) -> Partners | None:
    for sentence in quote.sentences:
        if sentence.source is None or (file is not None and sentence.source.file != file):
            continue
        own = _word(sentence, offset, in_source)
        if own is not None:
            links = [link for link in sentence.links if _side(link, in_source) == own]
            source, rendering = (tuple(dict.fromkeys(_side(link, side) for link in links)) for side in (True, False))
            return Partners(source, rendering, sentence.source.file)
    return None


def _word(sentence: CheckedSentence, offset: int, in_source: bool) -> Span | None:
    """The linked word around a place, or the one that ends there."""
    words: Iterable[Span] = dict.fromkeys(_side(link, in_source) for link in sentence.links)
    around = [word for word in words if word.start <= offset <= word.end]
    return next((word for word in around if offset < word.end), around[0] if around else None)


def _side(link: LinkedWords, in_source: bool) -> Span:
    return link.source if in_source else link.rendering
