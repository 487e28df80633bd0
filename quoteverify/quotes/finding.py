"""Finding quotes: marks paired, their words collected, each given a form, a speaker and reporting words."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby

from quoteverify.document import Block, Document
from quoteverify.languages import profile
from quoteverify.quotes.attribution import Attribution, Reporting, follows, masked
from quoteverify.quotes.forms import FormReader
from quoteverify.quotes.joining import join_runs
from quoteverify.quotes.marks import Marked, find_marked, inside
from quoteverify.quotes.records import Quote, Quotes, StrayMark
from quoteverify.spans import Span

_WORD = re.compile(r"[^\W_]")


def find_quotes(document: Document, language: str) -> Quotes:
    """Find the quotes of a rendering; ``language`` is the BCP 47 tag of its text.

    Raises InvalidLanguageTag. An unknown language is read with the marks that most languages share.
    """
    reader = _Reader(document, language)
    found: list[Quote] = []
    ids: dict[int, str] = {}
    for run in join_runs(document.text, reader.marked, reader.reporting):
        quote = reader.quote(run, f"q{len(found) + 1}", ids)
        if quote is not None:
            ids.update(dict.fromkeys(run, quote.id))
            found.append(quote)
    return Quotes(tuple(found), tuple(StrayMark(span, opening) for span, opening in reader.strays))


class _Reader:
    """What is needed to read the quotes of one document, made once."""

    def __init__(self, document: Document, language: str) -> None:
        known = profile(language)
        self.text = document.text
        self.page = _Page(document.blocks)
        self.marked, self.strays = find_marked(self.text, self.page.paragraphs, known)
        self.reporting = Reporting(known)
        self._outside = masked(self.text, (pair.span for pair in self.marked if pair.parent is None))
        self._previous: tuple[Marked, Attribution] | None = None
        self._forms = FormReader(self.text, self._outside, self.marked, known)

    def quote(self, run: Sequence[int], name: str, ids: dict[int, str]) -> Quote | None:
        """The quote that the pairs of ``run`` form; None when there is no word in their marks."""
        pairs = [self.marked[index] for index in run]
        utterances = tuple(one for pair in pairs for one in inside(pair, self.page.pieces(pair.span), self.text))
        if not any(_WORD.search(self.text, one.start, one.end) for one in utterances):
            return None
        span = Span(pairs[0].span.start, pairs[-1].span.end)
        block = self.page.block(span.start)
        attribution = self._attribution(run)
        parent = pairs[0].parent
        return Quote(
            id=name,
            span=span,
            text=span.of(self.text),
            utterances=utterances,
            kind=self._forms.kind(run[0], utterances, block.zone, attribution),
            zone=block.zone,
            speaker=attribution.speaker or block.speaker,
            cue=attribution.cue,
            parent=ids.get(parent) if parent is not None else None,
        )

    def _attribution(self, run: Sequence[int]) -> Attribution:
        """Who said it; a quote that follows the attribution of another ("Here he is," she said. "Look.") shares it."""
        first, last = self.marked[run[0]], self.marked[run[-1]]
        if first.parent is not None:
            return self.reporting.of(self.text, self.text, first.span, self.marked[first.parent].inner)
        limits = self.page.limits(Span(first.span.start, last.span.end))
        attribution = self.reporting.of(self._outside, self.text, first.span, limits)
        if not attribution.adjacent and self._previous is not None:
            before, shared = self._previous
            between = Span(before.closing.end, first.span.start)
            if shared.adjacent and limits.start <= between.start and follows(self._outside, between):
                attribution = shared
        self._previous = (last, attribution)
        return attribution


class _Page:
    """The blocks of a document as paragraphs, with look-up by offset."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = [block for block in blocks if block.pieces]
        self._starts = [block.span.start for block in self._blocks]
        self._pieces = sorted(piece for block in self._blocks for piece in block.pieces)
        self._piece_starts = [piece.start for piece in self._pieces]
        groups = groupby(self._blocks, key=lambda block: (block.paragraph, block.zone))
        self.paragraphs = [tuple(piece for block in group for piece in block.pieces) for _, group in groups]

    def block(self, at: int) -> Block:
        return self._blocks[max(bisect_right(self._starts, at) - 1, 0)]

    def pieces(self, span: Span) -> Sequence[Span]:
        first = max(bisect_right(self._piece_starts, span.start) - 1, 0)
        return self._pieces[first : bisect_right(self._piece_starts, span.end)]

    def limits(self, span: Span) -> Span:
        """From the start of the block that a quote begins in to the end of the block that it ends in."""
        return Span(self.block(span.start).span.start, self.block(max(span.end - 1, span.start)).span.end)
