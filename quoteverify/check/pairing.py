"""Pairing: each sentence of a quote put beside the source sentences that it renders, wherever they were said."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quoteverify.alignment import Located, is_answer, locate, ranked
from quoteverify.check.widening import condensed, widened
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext, SentencePair, Side
from quoteverify.language.reading import joined
from quoteverify.language.sentences import split_sentences
from quoteverify.records.document import Document
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, never
from quoteverify.words import words

TERM = 3
"""Content words from which words in marks that are no utterance are put beside a source. Fewer may stand anywhere by
chance: of the links found for such terms 35 of 65 were right, of those of three words or more all 29 (NTREX)."""
CONTEXT = 2
"""Source sentences shown either side of a quote, as the quote sheet asks."""

SENTENCE_END = frozenset(".!?…。！？؟։।;:")
CLOSERS = "”’»“\"')]"


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a quote: its text, and its pieces in the rendering document that the text joins by spaces, but for
    those that are ``glued``."""

    text: str
    pieces: tuple[Span, ...]
    glued: frozenset[int] = frozenset()


def pair_quote(
    quote: Quote,
    document: Document,
    language: str,
    sources: Sequence[Sequence[Segment]],
    cancelled: Cancelled = never,
) -> QuoteInContext:
    """Put a quote beside its source: the best passage among all ``sources`` (segments of each source document), with
    the second best.

    Without a passage that corresponds every sentence stands alone (``pair.source`` None).
    """
    sentences = list(_sentences(quote, document.text, language))
    sought = quote.kind is not Kind.SCARE or _content_words(sentences, language) >= TERM
    texts = [sentence.text for sentence in sentences]
    places = _places(texts, language, sources, cancelled) if sought and sentences else []
    firsts = ((file, found[0]) for file, found in places if found[0].found)
    best = max(firsts, key=lambda place: place[1].score, default=None)
    if best is None:
        return QuoteInContext(quote, document, tuple(_alone(sentence, language) for sentence in sentences))
    file, located = best
    context = _in_context(quote, document, language, sentences, located, sources[file], file)
    others = ((file, other) for file, found in places for other in found if other is not located)
    other = max(others, key=lambda place: place[1].score, default=None)
    return context if other is None else _with_second(context, sentences, *other, sources[other[0]])


def _with_second(
    context: QuoteInContext, sentences: Sequence[_Sentence], file: int, other: Located, segments: Sequence[Segment]
) -> QuoteInContext:
    """The quote with the second candidate for its source beside it."""
    grouped = _grouped(sentences, context.sentences[0].pair.rendering.language, other, segments, file)
    second = tuple(_widened(sentence, segments) for sentence in grouped if sentence.segments)
    # A passage that reads better in order was taken before one that fits a little better by itself.
    return replace(context, second=second, second_score=min(other.score, context.link_score or 0.0))


def link_quote(
    quote: Quote,
    document: Document,
    language: str,
    sources: Sequence[Sequence[Segment]],
    chosen: Sequence[tuple[int, Span]],
    cancelled: Cancelled = never,
) -> QuoteInContext:
    """Put a quote beside the passages that a person chose: the index of a source and a span there, each.

    Every source sentence that one of them touches belongs to it; which sentence of the quote renders which of them
    is the program's to find. The passages are taken from the source of the first. None chosen: it has no source.
    """
    sentences = list(_sentences(quote, document.text, language))
    file = chosen[0][0] if chosen else 0
    spans = [span for index, span in chosen if index == file]
    indices = [
        index.index
        for index in (sources[file] if chosen else ())
        if any(piece.overlaps(span) for piece in index.pieces for span in spans)
    ]
    if not indices or not sentences:
        return QuoteInContext(quote, document, tuple(_alone(sentence, language) for sentence in sentences))
    located = _within([sentence.text for sentence in sentences], language, sources[file], indices, cancelled)
    return _in_context(quote, document, language, sentences, located, sources[file], file, by_hand=True)


def _within(
    texts: Sequence[str], language: str, segments: Sequence[Segment], indices: Sequence[int], cancelled: Cancelled
) -> Located:
    """Share the source sentences of these indices out among the sentences of a quote; each gets at least one, and
    none is left out at either end."""
    several = len(texts) > 1 and len(indices) > 1
    found = locate(texts, language, [segments[index] for index in indices], cancelled) if several else None
    if found is None or not any(found.sentences):
        return Located((tuple(indices),) * len(texts), (1.0,) * len(texts), 1.0)
    shares = [tuple(indices[place] for place in places) for places in found.sentences]
    last = next(share for share in shares if share)
    for number, share in enumerate(shares):
        last = shares[number] = share or last
    used = {index for share in shares for index in share}
    low, high = min(used), max(used)
    first_at = next(number for number, share in enumerate(shares) if low in share)
    last_at = max(number for number, share in enumerate(shares) if high in share)
    shares[first_at] = (*(index for index in indices if index < low), *shares[first_at])
    shares[last_at] = (*shares[last_at], *(index for index in indices if index > high))
    return Located(tuple(shares), (1.0,) * len(texts), 1.0)


def _in_context(
    quote: Quote,
    document: Document,
    language: str,
    sentences: Sequence[_Sentence],
    located: Located,
    segments: Sequence[Segment],
    file: int,
    by_hand: bool = False,
) -> QuoteInContext:
    part = quote.kind is Kind.PARTIAL
    grouped = _grouped(sentences, language, located, segments, file)
    if not by_hand:
        found = tuple(grouped)
        taken = {segment.index for sentence in found for segment in sentence.segments}
        grouped = (_widened(sentence, segments, taken, part) for sentence in found)
    aligned = tuple(
        replace(sentence, pair=replace(sentence.pair, fragment=part or any(said.loose for said in sentence.segments)))
        for sentence in grouped
    )
    used = sorted({segment.index for sentence in aligned for segment in sentence.segments})
    between = [segments[i] for i in range(used[0], used[-1]) if i not in used and not _is_seam(segments[i], used)]
    return QuoteInContext(
        quote,
        document,
        aligned,
        before=tuple(segments[max(used[0] - CONTEXT, 0) : used[0]]),
        between=tuple(between),
        after=tuple(segments[used[-1] + 1 : used[-1] + 1 + CONTEXT]),
        link_score=located.score,
    )


def _sentence(text: str, pieces: tuple[Span, ...]) -> _Sentence:
    read, glued = joined(text, pieces)
    return _Sentence(read, pieces, glued)


def _sentences(quote: Quote, text: str, language: str) -> Iterator[_Sentence]:
    """The sentences of a quote; one that an attribution interrupts ("Well," he said, "we go") is joined again."""
    held: _Sentence | None = None
    for utterance in quote.utterances:
        for inner in split_sentences(utterance.of(text), language):
            piece = inner.shift(utterance.start)
            sentence = _sentence(text, (*held.pieces, piece) if held is not None else (piece,))
            held = None
            if sentence.text.rstrip(CLOSERS)[-1:] in SENTENCE_END:
                yield sentence
            else:
                held = sentence
    if held is not None:
        yield held


def _together(sentences: Sequence[_Sentence]) -> _Sentence:
    """Neighbouring sentences as one."""
    pieces: tuple[Span, ...] = ()
    glued: set[int] = set()
    for sentence in sentences:
        glued.update(len(pieces) + number for number in sentence.glued)
        pieces += sentence.pieces
    return _Sentence(" ".join(sentence.text for sentence in sentences), pieces, frozenset(glued))


def _content_words(sentences: Sequence[_Sentence], language: str) -> int:
    return sum(word.content for sentence in sentences for word in words(sentence.text, language))


def _places(
    sentences: Sequence[str], language: str, sources: Sequence[Sequence[Segment]], cancelled: Cancelled
) -> list[tuple[int, tuple[Located, ...]]]:
    """The best passage and the second best of each source that has any, with its index."""
    ranks = ((file, ranked(sentences, language, segments, cancelled)) for file, segments in enumerate(sources))
    places = ((file, tuple(located for located in found if located.indices)) for file, found in ranks)
    return [(file, found) for file, found in places if found]


def _alone(sentence: _Sentence, language: str) -> AlignedSentence:
    pair = SentencePair(None, Side(sentence.text, language))
    return AlignedSentence(pair, sentence.pieces[0].start, pieces=sentence.pieces, glued=sentence.glued)


def _grouped(
    sentences: Sequence[_Sentence], language: str, located: Located, segments: Sequence[Segment], file: int
) -> Iterator[AlignedSentence]:
    """Neighbouring sentences that render the same source sentence are one pair: a translator may split."""
    group = [0]
    for left, right in pairwise(range(len(sentences))):
        if set(located.sentences[left]) & set(located.sentences[right]):
            group.append(right)
            continue
        yield _aligned(group, sentences, language, located, segments, file)
        group = [right]
    yield _aligned(group, sentences, language, located, segments, file)


def _aligned(
    group: Sequence[int],
    sentences: Sequence[_Sentence],
    language: str,
    located: Located,
    segments: Sequence[Segment],
    file: int,
) -> AlignedSentence:
    whole = _together([sentences[i] for i in group])
    indices = sorted({index for i in group for index in located.sentences[i]})
    if not indices:
        return _alone(whole, language)
    chosen = tuple(segments[index] for index in indices)
    return AlignedSentence(
        SentencePair(
            _side(chosen),
            Side(whole.text, language),
            before=_before(segments, indices[0]),
            asked=_side(segments[indices[0] - 1 : indices[0]]) if is_answer(segments, indices[0]) else None,
        ),
        start=whole.pieces[0].start,
        segments=chosen,
        source_file=file,
        link_score=min(located.scores[i] for i in group),
        pieces=whole.pieces,
        glued=whole.glued,
    )


def _before(segments: Sequence[Segment], index: int) -> Side | None:
    """What the same speaker said before the segment at ``index``."""
    if not index or segments[index - 1].speaker != segments[index].speaker:
        return None
    return Side(segments[index - 1].text, segments[index - 1].language)


def _side(segments: Sequence[Segment]) -> Side:
    return Side(" ".join(segment.text for segment in segments), segments[0].language)


def _widened(
    sentence: AlignedSentence, segments: Sequence[Segment], taken: Collection[int] = (), part: bool = False
) -> AlignedSentence:
    """The sentence with the parts of a source without full stops that go on what it renders, or with the sentences,
    none of them ``taken``, that it condenses; of ``part`` of a sentence neither is asked of full stops."""
    indices = [segment.index for segment in sentence.segments]
    rendering = sentence.pair.rendering
    if any(segment.loose for segment in sentence.segments):
        wider = widened(indices, segments, rendering.text, rendering.language)
    elif indices and not part:
        wider = condensed(indices, segments, rendering.text, rendering.language, taken)
    else:
        return sentence
    if list(wider) == indices:
        return sentence
    chosen = tuple(segments[index] for index in wider)
    before = _before(segments, chosen[0].index)
    return replace(sentence, segments=chosen, pair=replace(sentence.pair, source=_side(chosen), before=before))


def _is_seam(segment: Segment, used: Sequence[int]) -> bool:
    """Whether a part of a source without full stops stands alone between two that are quoted: it may be the rest of
    both, which is no cut."""
    return segment.loose and segment.index - 1 in used and segment.index + 1 in used
