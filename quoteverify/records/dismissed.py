"""Dismissed before: a finding that a person dismissed, and the two phrases by which it is known again."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from quoteverify.records.checked import CheckedFinding, CheckedQuote
from quoteverify.records.spans import Span

_MARKS = " \t\n\r.,;:!?…\"'“”„«»‹›‘’()[]–—-"


@dataclass(frozen=True, slots=True)
class DismissedBefore:
    """A finding that was dismissed, and why. ``category`` is its kind; ``source`` and ``rendering`` are the phrases it
    set against each other; ``case`` the name of the case; ``at`` ISO 8601 UTC."""

    reason: str
    reviewer: str = ""
    at: str = ""
    case: str = ""
    category: str = ""
    source: str = ""
    rendering: str = ""


def phrases(quote: CheckedQuote, found: CheckedFinding) -> tuple[str, str]:
    """The words of the source and of the rendering that a finding sets against each other; a side on which it marks
    none gives its whole sentence, so that an omission is the same only from the same words."""
    finding = found.finding
    source = _words([(passage.span, passage.text) for passage in quote.source], finding.source)
    rendering = _words([(quote.quote.span, quote.quote.text)], finding.rendering)
    for sentence in quote.sentences:
        beside = sentence.source is not None and _meets(sentence.source.span, finding.source)
        if beside or _meets(sentence.span, finding.rendering) or len(quote.sentences) == 1:
            source = source or (sentence.source.text if sentence.source else "")
            rendering = rendering or sentence.text
    return source, rendering or quote.quote.text


def dismissal_key(quote: CheckedQuote, found: CheckedFinding) -> str:
    """What a dismissal is kept under: 16 hexadecimal digits, the same wherever the same finding is made on the same
    two phrases, whatever their capitals, spaces and marks."""
    parts = (found.finding.check, found.finding.category, *(_plain(words) for words in phrases(quote, found)))
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _words(texts: Sequence[tuple[Span, str]], span: Span | None) -> str:
    """The words that stand at a place; the whole text around it where markup stands between its words."""
    if span is None or not len(span):
        return ""
    for place, text in texts:
        if place.contains(span):
            return span.shift(-place.start).of(text) if len(place) == len(text) else text
    return " ".join(text for place, text in texts if place.overlaps(span))


def _meets(place: Span, span: Span | None) -> bool:
    return span is not None and place.overlaps(span)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).strip(_MARKS)
