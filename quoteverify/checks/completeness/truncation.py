"""Truncation (item 20): the quote starts or ends in the middle of a clause and yet looks like a whole sentence.

A fragment that the article's own sentence completes (a partial quote) is ordinary. What counts is a direct quote that
ends on a word which cannot end a sentence, or begins with one that hangs on something before.
"""

import re
from collections.abc import Iterator

from quoteverify.checks.check import Check, Results
from quoteverify.checks.gaps import ELLIPSIS
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext
from quoteverify.checks.wordings import excerpt
from quoteverify.language.profiles import profile
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.quotes import Kind
from quoteverify.records.spans import Span
from quoteverify.words import words

_WHOLE = frozenset({Kind.DIRECT, Kind.BLOCK, Kind.DIALOGUE})
_BROKEN_OFF = re.compile(r"(?:…|\.\.\.|[—–-])\W*$")


def check_quote(context: QuoteInContext) -> Results:
    if context.quote.kind in _WHOLE and context.quote.parent is None and context.sentences:
        yield from _end(context.sentences[-1])


def _end(last: AlignedSentence) -> Iterator[Finding]:
    side = last.pair.rendering
    open_words = frozenset(profile(side.language).quotes.unfinished)
    found = words(side.text, side.language)
    if not found or found[-1].norm not in open_words or _BROKEN_OFF.search(side.text) or _source_ends_so(last):
        return
    last_word = found[-1].span.of(side.text)
    message = f"The quote breaks off after “{last_word}”, in the middle of a clause."
    if last.pair.source is not None:
        said = excerpt(last.pair.source.text)
        message = f"The quote breaks off after “{last_word}”, in the middle of a clause; the source goes on: “{said}”."
    yield Finding(
        "truncation",
        Category.TRUNCATION,
        Severity.MAJOR if last.pair.source is not None else Severity.MINOR,
        0.8,
        message,
        rendering=last.place_rendering(Span(found[-1].span.start, len(side.text))),
    )


def _source_ends_so(last: AlignedSentence) -> bool:
    """Whether the speaker broke off, as the source's own dots or dash show."""
    source = last.pair.source
    return source is not None and (ELLIPSIS.search(source.text[-5:]) or _BROKEN_OFF.search(source.text)) is not None


CHECK = Check(name="truncation", number=20, quote=check_quote)
