"""Joining: the parts of one quote that an attribution interrupts ("Well," he said, "we go"), and how they stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quoteverify.language.reading import joined, said, without_tags
from quoteverify.quotes.attribution import Reporting
from quoteverify.quotes.marks import Marked
from quoteverify.records.document import Document
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.spans import Span

GAP = 120
"""Characters that an attribution in the middle may take."""

_MARK = re.compile("[“”„‟‘’‚‛\"'«»‹›「」『』〝〞〟＂]")
_COMPLETE = frozenset(".…")


def join_runs(text: str, marked: Sequence[Marked], reporting: Reporting) -> list[list[int]]:
    """Group the indices of ``marked`` that form one quote each, in order of their first pair.

    Two pairs go together when nothing but reporting words between commas stands between them. After a full stop
    ("We go," he said. "Come on.") a new quote begins.
    """
    runs: list[list[int]] = []
    latest: dict[int | None, list[int]] = {}
    for index, pair in enumerate(marked):
        run = latest.get(pair.parent)
        if run is not None and _goes_on(text, marked[run[-1]], pair, reporting):
            run.append(index)
        else:
            run = [index]
            runs.append(run)
        latest[pair.parent] = run
    return runs


def _goes_on(text: str, first: Marked, second: Marked, reporting: Reporting) -> bool:
    start, end = first.closing.end, second.openings[0].start
    if not 0 < end - start <= GAP or text[first.openings[0].start] != text[second.openings[0].start]:
        return False
    gap = text[start:end]
    last = text[first.closing.start - 1]
    if "\n" in gap or last in _COMPLETE:
        return False
    paused = last in ",?!—–-" or gap.lstrip().startswith((",", "–", "—"))
    return paused and reporting.interrupts(gap)


def parts(quote: Quote, text: str) -> tuple[Span, ...]:
    """The parts of a quote as printed, marks included: more than one where an attribution interrupts it.

    A quote that only goes on in the next paragraph is one part.
    """
    if quote.kind is Kind.DIALOGUE:
        return (quote.span,)
    bounds = [quote.span.start]
    for before, after in zip(quote.utterances, quote.utterances[1:], strict=False):
        gap = without_tags(text[before.end : after.start])
        found = list(_MARK.finditer(gap))
        told = gap[found[0].end() : found[-1].start()] if len(found) > 1 else ""
        if any(character.isalpha() for character in told):
            bounds += [before.end + found[0].end(), before.end + found[-1].start()]
    bounds.append(quote.span.end)
    return tuple(Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True))


def words_of(quote: Quote, text: str) -> str:
    """The quoted words without marks and attributions, utterances joined by spaces."""
    return joined(text, quote.utterances)[0]


def as_printed(quotes: Iterable[Quote], document: Document) -> Iterator[Quote]:
    """The quotes part by part, marks to marks: a quote that an attribution interrupts becomes "q3" and "q3.2"."""
    for quote in quotes:
        for number, part in enumerate(parts(quote, document.text), 1):
            yield replace(
                quote,
                id=quote.id if number == 1 else f"{quote.id}.{number}",
                span=part,
                text=said(document, part),
                utterances=tuple(utterance for utterance in quote.utterances if part.contains(utterance)),
            )
