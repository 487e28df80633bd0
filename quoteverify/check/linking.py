"""Linking: which words of each sentence pair stand for each other, computed for many pairs at once."""

from collections.abc import Iterator, Sequence

from quoteverify.check.windows import windows
from quoteverify.checks.inputs import AlignedSentence, SentencePair
from quoteverify.records.checked import LinkedWords
from quoteverify.records.translation import Cancelled
from quoteverify.words import WordLink, link_words, words


def word_links(pairs: Sequence[SentencePair], cancelled: Cancelled) -> Iterator[tuple[WordLink, ...]]:
    """The links between the words of each pair, in order; none where a pair has no source. Raises Stopped."""
    for window in windows(pairs, cancelled):
        made = iter(link_words([_texts(pair) for pair in window if pair.source], cancelled))
        yield from (next(made) if pair.source else () for pair in window)


def linked_words(aligned: AlignedSentence, links: Sequence[WordLink]) -> tuple[LinkedWords, ...]:
    """Where linked words stand in the documents of a sentence and its source."""
    pair = aligned.pair
    if pair.source is None or not aligned.segments:
        return ()
    left, right = (words(side.text, side.language) for side in (pair.source, pair.rendering))
    return tuple(
        LinkedWords(aligned.place_source(left[link.source].span), aligned.place_rendering(right[link.rendering].span))
        for link in links
    )


def _texts(pair: SentencePair) -> tuple[str, str, str, str]:
    assert pair.source is not None
    return pair.source.text, pair.source.language, pair.rendering.text, pair.rendering.language
