"""Quotes in context made by hand: an article, a transcript, and which sentences render which."""

from collections.abc import Iterable, Sequence

from quoteverify.checks.inputs import AlignedSentence, QuoteInContext, RenderingInContext, SentencePair, Side
from quoteverify.language.sentences import split_sentences
from quoteverify.quotes import find_quotes, words_of
from quoteverify.records.document import Block, Document, Zone
from quoteverify.records.findings import Category, Finding
from quoteverify.records.quotes import Quote
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span


def article(*paragraphs: str, headline: str | None = None) -> Document:
    """An English article; paragraphs separated by blank lines."""
    every = [*([headline] if headline else []), *paragraphs]
    blocks: list[Block] = []
    at = 0
    for number, paragraph in enumerate(every):
        zone = Zone.HEADLINE if headline and number == 0 else Zone.BODY
        blocks.append(Block((Span(at, at + len(paragraph)),), zone, paragraph=number))
        at += len(paragraph) + 2
    return Document("article-en.txt", "\n\n".join(every), "0" * 64, tuple(blocks), "en")


def transcript(*turns: tuple[str | None, str], language: str = "ru") -> list[Segment]:
    """A transcript of turns (speaker, text), a line each, cut into sentences."""
    segments: list[Segment] = []
    at = 0
    for number, (speaker, text) in enumerate(turns):
        for span in split_sentences(text, language):
            piece = span.shift(at)
            segments.append(Segment(len(segments), span.of(text), (piece,), language, number, speaker=speaker))
        at += len(text) + 1
    return segments


def aligned(
    document: Document, quote: Quote, source: Sequence[Segment], links: Iterable[Sequence[int]]
) -> QuoteInContext:
    """A quote whose sentences render the source segments that ``links`` names for each."""
    sentences: list[AlignedSentence] = []
    spans = [
        span.shift(utterance.start)
        for utterance in quote.utterances
        for span in split_sentences(utterance.of(document.text), "en")
    ]
    given = iter(links)
    for span in spans:
        spoken = any(character.isalnum() for character in span.of(document.text))
        indices = next(given) if spoken else ()
        segments = tuple(source[index] for index in indices)
        side = Side(" ".join(segment.text for segment in segments), segments[0].language) if segments else None
        pair = SentencePair(side, Side(span.of(document.text), "en"))
        file = 0 if segments else None
        sentences.append(AlignedSentence(pair, span.start, segments, file, pieces=(span,)))
    used = sorted({segment.index for sentence in sentences for segment in sentence.segments})
    if not used:
        return QuoteInContext(quote, document, tuple(sentences))
    return QuoteInContext(
        quote,
        document,
        tuple(sentences),
        before=tuple(source[max(used[0] - 2, 0) : used[0]]),
        between=tuple(source[index] for index in range(used[0], used[-1]) if index not in used),
        after=tuple(source[used[-1] + 1 : used[-1] + 3]),
    )


def in_context(text: str, source: Sequence[Segment], *links: Sequence[int]) -> QuoteInContext:
    """The first quote of a one-paragraph article against a transcript."""
    document = article(text)
    return aligned(document, find_quotes(document, "en").found[0], source, links)


def rendering(document: Document, has_source: bool = False) -> RenderingInContext:
    """An article of which no quote has a source, although one may be loaded."""
    found = find_quotes(document, "en")
    contexts = []
    for quote in found.found:
        pair = SentencePair(None, Side(words_of(quote, document.text), "en"))
        contexts.append(QuoteInContext(quote, document, (AlignedSentence(pair, quote.utterances[0].start),)))
    return RenderingInContext(document, tuple(contexts), found.strays, has_source)


def of(category: Category, results: Iterable[object]) -> list[Finding]:
    """The findings of one category, whether they come alone or with the id of their quote."""
    alone = (result[1] if isinstance(result, tuple) else result for result in results)
    return [result for result in alone if isinstance(result, Finding) and result.category is category]
