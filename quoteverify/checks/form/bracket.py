"""Bracket (item 25): words that the rendering inserts into a quote.

A name or a pronoun's noun in brackets helps the reader; an insertion with a verb, a number, a negation, or of many
words adds a claim the speaker did not make. Typical false alarm: [sic], [laughs], [...], which insert nothing.
"""

import re
from collections.abc import Iterator

from quoteverify.checks.check import Check, Results
from quoteverify.checks.gaps import ELLIPSIS
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext
from quoteverify.grammar.hinges import Hinge, hinges
from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.quotes import Kind
from quoteverify.records.spans import Span
from quoteverify.words import Word, words

LONG = 4
"""Content words from which on an insertion says something of its own."""

_BRACKET = re.compile(r"\[([^\[\]]{1,300})\]|\(([^()]{1,300})\)")


def check_quote(context: QuoteInContext) -> Results:
    if context.quote.kind in (Kind.SCARE, Kind.INDIRECT):
        return
    for sentence in context.sentences:
        for match in _BRACKET.finditer(sentence.pair.rendering.text):
            if not ELLIPSIS.fullmatch(match.group()):
                yield from _judge(sentence, match)


def _judge(sentence: AlignedSentence, match: re.Match[str]) -> Iterator[Finding]:
    side = sentence.pair.rendering
    square = match.group(1) is not None
    inserted = (match.group(1) or match.group(2)).strip()
    place = sentence.place_rendering(Span(match.start(), match.end()))
    notes = frozenset(profile(side.language).quotes.notes)
    found = words(inserted, side.language)
    if not found or found[0].norm in notes:
        return
    if not square:
        message = f"Words in round brackets, {match.group()}: if the speaker did not say them, square ones are usual."
        if sentence.pair.source is None or not _brackets(sentence.pair.source.text):
            yield _finding(Severity.INFO, 0.5, message, place, "parentheses")
        return
    claim = _claim(inserted, side.language, found)
    if claim is None:
        message = f"{match.group()} is inserted; the speaker did not say it."
        yield _finding(Severity.MINOR, 0.9, message, place, None)
    else:
        message = f"The insertion {match.group()} adds a claim ({told(claim)}) that the speaker did not make."
        yield _finding(Severity.MAJOR, 0.7, message, place, "claim")


def _claim(inserted: str, language: str, found: tuple[Word, ...]) -> str | None:
    """What makes an insertion more than a name; None when nothing does."""
    if any(word.number for word in found):
        return "a number"
    hung = hinges(inserted, language) or ()
    if any(hinge.kind is Hinge.NEGATION for hinge in hung):
        return "a negation"
    lower = [word for word in found if word.content and not word.capital]
    count = len(lower)
    return f"{count} words of its own" if count >= LONG else None


def _brackets(text: str) -> bool:
    return "(" in text


def _finding(severity: Severity, confidence: float, message: str, place: Span, rule: str | None) -> Finding:
    return Finding("bracket", Category.BRACKET, severity, confidence, message, rendering=place, rule=rule)


CHECK = Check(name="bracket", number=25, quote=check_quote)
