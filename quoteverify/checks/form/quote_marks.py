"""Quote marks (item 23): a mark without its partner, and a quote nested in the same marks as its outer one.

Typical false alarm: apostrophes, elisions, primes, an opening mark repeated for each paragraph; the search for quotes
takes none of them for a mark.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check
from quoteverify.checks.inputs import RenderingInContext
from quoteverify.records.document import Document
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span

AROUND = 24
"""Characters shown before a stray mark."""
MOST = 50
"""Stray marks reported one by one; a text with more is not punctuated with these marks."""


def check_rendering(context: RenderingInContext) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    for stray in context.strays[:MOST]:
        yield None, _stray(context.document, stray.span, stray.opening)
    if len(context.strays) > MOST:
        more = len(context.strays) - MOST
        yield None, NotChecked("quote_marks", f"{more} more marks without a partner are not listed")
    by_id = {quote.quote.id: quote.quote for quote in context.quotes}
    for quote in context.quotes:
        outer = by_id.get(quote.quote.parent) if quote.quote.parent else None
        if outer is not None and outer.text[0] == quote.quote.text[0]:
            message = f"{quote.quote.text} stands in the same marks as the quote around it."
            yield (
                outer.id,
                Finding(
                    "quote_marks",
                    Category.QUOTE_MARKS,
                    Severity.MINOR,
                    0.8,
                    message,
                    rendering=quote.quote.span,
                    rule="nesting",
                ),
            )


def _stray(document: Document, span: Span, opening: bool) -> Finding:
    text = document.text
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    if opening:
        shown = text[span.start : min(span.end + AROUND, end if end >= 0 else len(text))]
        message = f"The opening mark of “{shown.strip()}…” has no closing one."
    else:
        begin = max(start, span.start - AROUND)
        shown = text[begin : span.start]
        if begin > start:
            shown = f"…{shown.partition(' ')[2] or shown}"
        message = f"The closing mark after “{shown.strip()}” has no opening one."
    single = span.of(text) in "'’‘"
    return Finding("quote_marks", Category.QUOTE_MARKS, Severity.MINOR, 0.7 if single else 0.9, message, rendering=span)


CHECK = Check(name="quote_marks", number=23, rendering=check_rendering)
