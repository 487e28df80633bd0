"""Numbering: how people call the quotes of a case, q1, q2 … in the order of the text, without gaps.

The id of a quote stays what it is whatever is merged, split or removed: decisions and programs rest on it. Its number
is where it stands now. With several renderings the number of the rendering stands before it: 2.q1.
"""

from collections.abc import Iterable, Sequence

from quoteverify.records.checked import CheckedQuote


def in_order(quotes: Iterable[CheckedQuote], renderings: Sequence[str]) -> list[CheckedQuote]:
    """Quotes in the order of the renderings (their paths) and of the text, outer ones before those inside."""
    places = {path: place for place, path in enumerate(renderings)}

    def place(quote: CheckedQuote) -> tuple[int, int, int, str]:
        span = quote.quote.span
        return places.get(quote.file, len(places)), span.start, -span.end, quote.id

    return sorted(quotes, key=place)


def numbers(quotes: Iterable[CheckedQuote], renderings: Sequence[str]) -> dict[str, str]:
    """The number of every quote by its id."""
    counts = dict.fromkeys(renderings, 0)
    found: dict[str, str] = {}
    for quote in in_order(quotes, renderings):
        counts[quote.file] = counts.get(quote.file, 0) + 1
        found[quote.id] = numbered(counts[quote.file], list(counts).index(quote.file), len(renderings))
    return found


def numbered(count: int, rendering: int, renderings: int) -> str:
    """The number of the quote that is the ``count``th (from 1) of a rendering (from 0) of so many."""
    return f"{rendering + 1}.q{count}" if renderings > 1 else f"q{count}"
