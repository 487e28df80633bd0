"""Finding quotes: marks paired, their words collected, each given a form, a speaker and reporting words."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from quoteverify.language.profiles import profile
from quoteverify.language.reading import Reading, reading, said
from quoteverify.quotes.attribution import Attribution, Reporting
from quoteverify.quotes.forms import FormReader
from quoteverify.quotes.interviews import Answer, Interview, interview
from quoteverify.quotes.joining import join_runs
from quoteverify.quotes.marks import Marked, find_marked, inside
from quoteverify.quotes.nesting import ordered
from quoteverify.quotes.surroundings import (
    REACH,
    Surroundings,
    follows,
    last_sentence,
    masked,
    names_in,
    surroundings,
)
from quoteverify.quotes.unmarked import UnmarkedReader
from quoteverify.records.document import Block, Document, Zone
from quoteverify.records.quotes import Kind, Quote, Quotes, StrayMark
from quoteverify.records.spans import Span

MANY = 20_000
"""A long book has fewer quotes. What has more is no prose, and nobody is looked for who said it."""

LINK = 16
"""Characters between two fragments of one list: "…," an "…" and a "…"."""

_LINKED = re.compile(r",?\s*(?:[^\W\d]{1,4}\s+){0,2}")
_WORD = re.compile(r"[^\W_]")


def find_quotes(document: Document, language: str) -> Quotes:
    """Find the quotes of a rendering; ``language`` is the BCP 47 tag of its text.

    Raises InvalidLanguageTag. An unknown language is read with the marks that most languages share.
    """
    read = reading(document)
    reader = _Reader(read, interview(document, profile(language)), language)
    found = [_in_document(quote, read) for quote in (*reader.marked_quotes(), *reader.unmarked_quotes())]
    found += [_answered(answer, document) for answer in reader.answers]
    named = (replace(quote, id=f"q{number}") for number, quote in enumerate(sorted(found, key=_place), 1))
    return Quotes(ordered(named), tuple(StrayMark(read.place(span), opening) for span, opening in reader.strays))


def _in_document(quote: Quote, read: Reading) -> Quote:
    """A quote found in a reading, where it stands in the document."""
    utterances = tuple(part for utterance in quote.utterances for part in read.places(utterance))
    return replace(quote, span=read.place(quote.span), utterances=utterances)


def _answered(answer: Answer, document: Document) -> Quote:
    """The answer of an interview as a quote, without its id."""
    text = said(replace(document, blocks=(Block(answer.pieces),)), answer.span)
    return Quote("", answer.span, text, answer.pieces, Kind.DIALOGUE, Zone.BODY, answer.speaker)


def _place(quote: Quote) -> tuple[int, int, bool]:
    return quote.span.start, -quote.span.end, quote.kind is not Kind.INDIRECT


class _Reader:
    """What is needed to read the quotes of one document, made once; its spans are those of the reading, except those of
    the ``answers`` of an interview, which are those of the document."""

    def __init__(self, read: Reading, held: Interview, language: str) -> None:
        self._profile = profile(language)
        self._read = read
        self._text = read.text
        self._page = _Page(read.blocks)
        self._marked, self.strays = find_marked(self._text, self._page.paragraphs, self._profile)
        self._outside = masked(self._text, (pair.span for pair in self._marked if pair.parent is None))
        self._reporting = Reporting(self._profile, names_in(self._outside))
        self._last: tuple[Marked, Kind] | None = None
        self._previous: tuple[Marked, Attribution] | None = None
        self._forms = FormReader(self._text, self._marked, self._profile)
        ends = {place.start: place.end for place in (read.place(pair.span) for pair in self._marked)}
        # An answer that stands in marks is their quote; a full stop may follow them.
        self.answers = [answer for answer in held.answers if ends.get(answer.span.start, 0) + 1 < answer.span.end]
        self._answer_starts = [answer.span.start for answer in self.answers]
        self._questions = held.questions

    def marked_quotes(self) -> Iterator[Quote]:
        """The quotes in marks, without ids and parents yet."""
        for run in join_runs(self._text, self._marked, self._reporting):
            pairs = [self._marked[index] for index in run]
            utterances = tuple(
                utterance for pair in pairs for utterance in inside(pair, self._page.pieces(pair.span), self._text)
            )
            if any(_WORD.search(self._text, utterance.start, utterance.end) for utterance in utterances):
                yield self._quote(pairs, utterances)

    def _quote(self, pairs: Sequence[Marked], utterances: tuple[Span, ...]) -> Quote:
        span = Span(pairs[0].span.start, pairs[-1].span.end)
        block = self._page.block(span.start)
        limits = self._page.limits(span)
        around = self._around(pairs[0], limits)
        attribution = self._attribution(pairs, around, limits) if len(self._marked) <= MANY else Attribution()
        nested = pairs[0].parent is not None or self._is_answered(span)
        kind = self._forms.kind(pairs[0], nested, utterances, block.zone, around, attribution)
        if kind is Kind.SCARE and self._listed(pairs[0]):
            kind = Kind.PARTIAL
        if pairs[0].parent is None:
            self._last = (pairs[-1], kind)
            self._previous = self._previous if kind is Kind.SCARE else (pairs[-1], attribution)
        return self._record(span, utterances, kind, block, Attribution() if kind is Kind.SCARE else attribution)

    def _listed(self, pair: Marked) -> bool:
        """Whether a fragment is listed after another one: called it a "human leech" and a "spoiled brat"."""
        if self._last is None or self._last[1] not in (Kind.PARTIAL, Kind.DIRECT) or pair.parent is not None:
            return False
        gap = self._text[self._last[0].closing.end : pair.span.start]
        if self._forms.is_definite(gap):
            return False
        return len(gap) <= LINK and _LINKED.fullmatch(gap) is not None

    def unmarked_quotes(self) -> Iterator[Quote]:
        """Dialogue, block quotes and indirect speech outside all marks, without ids and parents yet."""
        if len(self._marked) > MANY:
            return
        reader = UnmarkedReader(self._text, self._outside, self._profile, self._reporting)
        for pieces in self._page.paragraphs:
            block = self._page.block(pieces[0].start)
            if self._is_answered(Span.cover(pieces)) or self._is_asked(Span.cover(pieces)):
                continue
            for draft in reader.read(pieces, block.zone, block.quoted):
                yield self._record(draft.span, draft.utterances, draft.kind, block, draft.attribution)

    def _is_answered(self, span: Span) -> bool:
        """Whether a stretch of the reading stands in an answer of an interview."""
        place = self._read.place(span)
        at = bisect_right(self._answer_starts, place.end - 1) - 1
        return at >= 0 and self.answers[at].span.overlaps(place)

    def _is_asked(self, span: Span) -> bool:
        """Whether a stretch of the reading is a question of an interview."""
        place = self._read.place(span)
        at = bisect_right(self._questions, place.end - 1, key=lambda question: question.start) - 1
        return at >= 0 and self._questions[at].overlaps(place)

    def _record(
        self, span: Span, utterances: tuple[Span, ...], kind: Kind, block: Block, attribution: Attribution
    ) -> Quote:
        return Quote(
            id="",
            span=span,
            text=span.of(self._text),
            utterances=utterances,
            kind=kind,
            zone=block.zone,
            speaker=attribution.speaker or block.speaker,
            cue=attribution.cue,
        )

    def _around(self, pair: Marked, limits: Span) -> Surroundings:
        """The sentence around a quote; inside another quote only that one's words count."""
        if pair.parent is None:
            return surroundings(self._outside, pair.span, limits)
        return surroundings(self._text, pair.span, self._marked[pair.parent].inner)

    def _attribution(self, pairs: Sequence[Marked], around: Surroundings, limits: Span) -> Attribution:
        """Who said it; a quote that follows the attribution of another ("Here he is," she said. "Look.") shares it."""
        first = pairs[0]
        attribution = self._reporting.of(around, self._text[first.closing.start - 1])
        if first.parent is not None:
            return attribution
        if not attribution.adjacent and self._previous is not None:
            before, shared = self._previous
            between = Span(before.closing.end, first.span.start)
            if shared.adjacent and limits.start <= between.start and follows(self._outside, between):
                attribution = shared
        if attribution.speaker is None and (attribution.carried or not (attribution.reported or around.before.norms)):
            attribution = self._carried(first, around, limits, attribution)
        return attribution

    def _carried(self, pair: Marked, around: Surroundings, limits: Span, own: Attribution) -> Attribution:
        """Who goes on speaking in a sentence that names nobody: whoever the sentence before it names, or quotes."""
        start = pair.span.start - len(around.before.text)
        before = last_sentence(self._outside, start, limits)
        found = self._reporting.of_sentence_before(before)
        if found is None and own.carried and self._previous is not None:
            last, shared = self._previous
            found = shared if limits.start <= last.span.start and start - last.span.end <= REACH else None
        return replace(own, speaker=found.speaker) if found is not None else own


class _Page:
    """The blocks of a document as paragraphs, with look-up by offset."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = [block for block in blocks if block.pieces]
        self._starts = [block.span.start for block in self._blocks]
        self._pieces = sorted(piece for block in self._blocks for piece in block.pieces)
        self._piece_starts = [piece.start for piece in self._pieces]
        groups = groupby(enumerate(self._blocks), key=_run)
        self.paragraphs = [tuple(piece for _, block in group for piece in block.pieces) for _, group in groups]

    def block(self, at: int) -> Block:
        """The block that holds an offset, or the last one before it."""
        return self._blocks[max(bisect_right(self._starts, at) - 1, 0)]

    def pieces(self, span: Span) -> Sequence[Span]:
        """The pieces that a span touches."""
        first = max(bisect_right(self._piece_starts, span.start) - 1, 0)
        return self._pieces[first : bisect_right(self._piece_starts, span.end)]

    def limits(self, span: Span) -> Span:
        """From the start of the block that a quote begins in to the end of the block that it ends in."""
        return Span(self.block(span.start).span.start, self.block(max(span.end - 1, span.start)).span.end)


def _run(numbered: tuple[int, Block]) -> tuple[object, ...]:
    """Subtitles that share a paragraph are read as one; any other block is a paragraph by itself."""
    number, block = numbered
    return (block.paragraph, block.zone, block.speaker) if block.cue is not None else (None, number)
