"""Nesting: the order of quotes, and which quote stands inside which."""

from collections.abc import Iterable
from dataclasses import replace

from quoteverify.records.quotes import Kind, Quote

_MARKS = frozenset("“”„‟‘’‚‛\"'«»‹›「」『』〝〞〟＂")


def ordered(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotes by their start, outer before inner, each with the innermost quote around it as its parent.

    A clause of indirect speech or a paragraph without marks is no parent: what stands in marks there is still the
    outermost quotation.
    """
    around: list[Quote] = []
    result: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.span.start, -quote.span.end, quote.kind is not Kind.INDIRECT)):
        while around and around[-1].span.end <= quote.span.start:
            around.pop()
        outer = next((outer for outer in reversed(around) if _holds(outer, quote)), None)
        parent = outer.id if outer is not None else None
        placed = quote if quote.parent == parent else replace(quote, parent=parent)
        result.append(placed)
        if is_marked(placed):
            around.append(placed)
    return tuple(result)


def _holds(outer: Quote, quote: Quote) -> bool:
    return outer.span != quote.span and outer.span.contains(quote.span)


def is_marked(quote: Quote) -> bool:
    """Whether a quote stands in marks or is dialogue, rather than a clause or paragraph without any."""
    begins = quote.text[:1] in _MARKS and quote.utterances[0].start > quote.span.start
    return quote.kind is Kind.DIALOGUE or begins
