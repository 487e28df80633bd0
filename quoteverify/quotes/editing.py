"""Editing: quotes added, removed, resized, split and merged by hand. Every operation gives an edit that can be undone.

Ids of quotes that an operation does not touch never change.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quoteverify.errors import InputError
from quoteverify.language.reading import said, words_in
from quoteverify.quotes.marks import trim
from quoteverify.quotes.nesting import ordered
from quoteverify.records.document import Document, Zone
from quoteverify.records.quotes import Kind, Quote, Quotes
from quoteverify.records.spans import Span

_MARKS = "“”„‟‘’‚‛\"'«»‹›「」『』〝〞〟＂"


class InvalidQuoteEdit(InputError):
    """An edit that the text or the other quotes do not allow; the message says why."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What an operation takes away and puts in its place; ``label`` names it in the menu ("Split quote")."""

    label: str
    removed: tuple[Quote, ...]
    added: tuple[Quote, ...]

    def apply(self, quotes: Quotes) -> Quotes:
        """The quotes after the edit. Raises InvalidQuoteEdit when they are not those that it was made for."""
        gone = set(self.removed)
        if not gone <= set(quotes.found):
            raise InvalidQuoteEdit("These quotes have changed since: undo the later changes first.")
        kept = [quote for quote in quotes.found if quote not in gone]
        return Quotes(ordered([*kept, *self.added]), quotes.strays)


def add(quotes: Quotes, document: Document, span: Span, kind: Kind = Kind.DIRECT) -> Edit:
    """Make a quote of a stretch of text; marks at its ends are its marks. Raises InvalidQuoteEdit."""
    place = _trimmed(document, span)
    _require_free(quotes.found, place)
    return _edit("Add quote", quotes, [*quotes.found, _quote(document, _free_id(quotes), place, kind)])


def remove(quotes: Quotes, quote_id: str) -> Edit:
    """Take a quote out; what was nested in it stays. Raises InvalidQuoteEdit."""
    gone = _get(quotes, quote_id)
    return _edit("Remove quote", quotes, [quote for quote in quotes.found if quote != gone])


def resize(quotes: Quotes, document: Document, quote_id: str, span: Span) -> Edit:
    """Give a quote another start or end; attributions in its middle stay outside its words. Raises InvalidQuoteEdit."""
    old = _get(quotes, quote_id)
    place = _trimmed(document, span)
    others = [quote for quote in quotes.found if quote != old]
    _require_free(others, place)
    inner = _inner(document.text, place)
    kept = [utterance for utterance in old.utterances if utterance.overlaps(inner)]
    words = words_in(document, inner)
    if len(kept) > 1:
        clipped = [Span(inner.start, kept[0].end), *kept[1:-1], Span(kept[-1].start, inner.end)]
        trimmed = (trim(document.text, part) for part in clipped)
        words = tuple(piece for part in trimmed if part is not None for piece in words_in(document, part))
    new = replace(old, span=place, text=said(document, place), utterances=words)
    return _edit("Resize quote", quotes, [*others, new])


def split(quotes: Quotes, document: Document, quote_id: str, at: int) -> Edit:
    """Cut a quote in two before the offset ``at``; the first part keeps its id. Raises InvalidQuoteEdit."""
    old = _get(quotes, quote_id)
    if not old.span.start < at < old.span.end:
        raise InvalidQuoteEdit("Put the cursor inside the quote, between two of its words, to split it.")
    text = document.text
    left, right = _trimmed(document, Span(old.span.start, at)), _trimmed(document, Span(at, old.span.end))
    first = [
        words for words in (trim(text, Span(u.start, min(u.end, at))) for u in old.utterances if u.start < at) if words
    ]
    second = [
        words for words in (trim(text, Span(max(u.start, at), u.end)) for u in old.utterances if u.end > at) if words
    ]
    if not _has_words(text, first) or not _has_words(text, second):
        raise InvalidQuoteEdit("One part of the split would hold no words: put the cursor between two words.")
    others = [quote for quote in quotes.found if quote != old]
    for place in (left, right):
        _require_free(others, place)
    parts = [
        replace(old, span=left, text=said(document, left), utterances=tuple(first)),
        replace(old, id=_free_id(quotes), span=right, text=said(document, right), utterances=tuple(second)),
    ]
    return _edit("Split quote", quotes, [*others, *parts])


def merge(quotes: Quotes, document: Document, first_id: str, second_id: str) -> Edit:
    """Make one quote of two; it keeps the id, kind and speaker of the earlier one. Raises InvalidQuoteEdit."""
    first, second = sorted((_get(quotes, first_id), _get(quotes, second_id)), key=lambda quote: quote.span)
    if first == second or second.span.start < first.span.end:
        raise InvalidQuoteEdit("Choose two quotes that stand one after the other to merge them.")
    place = Span(first.span.start, second.span.end)
    others = [quote for quote in quotes.found if quote not in (first, second)]
    _require_free(others, place)
    merged = replace(
        first,
        span=place,
        text=said(document, place),
        utterances=_joined(document.text, first.utterances, second.utterances),
        speaker=first.speaker or second.speaker,
        cue=first.cue or second.cue,
    )
    return _edit("Merge quotes", quotes, [*others, merged])


def _joined(text: str, first: tuple[Span, ...], second: tuple[Span, ...]) -> tuple[Span, ...]:
    """The utterances of both; where only spaces stand between them they are one."""
    if text[first[-1].end : second[0].start].strip(" \t"):
        return first + second
    return (*first[:-1], Span(first[-1].start, second[0].end), *second[1:])


def _edit(label: str, quotes: Quotes, after: Iterable[Quote]) -> Edit:
    """The difference between two states, nesting included."""
    result = ordered(after)
    before, now = set(quotes.found), set(result)
    return Edit(
        label,
        tuple(quote for quote in quotes.found if quote not in now),
        tuple(quote for quote in result if quote not in before),
    )


def _get(quotes: Quotes, quote_id: str) -> Quote:
    found = next((quote for quote in quotes.found if quote.id == quote_id), None)
    if found is None:
        raise InvalidQuoteEdit(f"There is no quote {quote_id}: it was removed or belongs to another text.")
    return found


def _free_id(quotes: Quotes) -> str:
    numbers = [int(quote.id[1:]) for quote in quotes.found if quote.id[1:].isdecimal()]
    return f"q{max(numbers, default=0) + 1}"


def _trimmed(document: Document, span: Span) -> Span:
    """``span`` without white space at its ends. Raises InvalidQuoteEdit when it holds no words."""
    text = document.text
    inside = 0 <= span.start < span.end <= len(text)
    place = trim(text, span) if inside else None
    if place is None or not _has_words(text, [place]):
        raise InvalidQuoteEdit("Select some words of the text to make them a quote.")
    return place


def _has_words(text: str, spans: Iterable[Span]) -> bool:
    return any(character.isalnum() for span in spans for character in span.of(text))


def _require_free(others: Iterable[Quote], place: Span) -> None:
    for quote in others:
        crossing = quote.span.overlaps(place) and not (quote.span.contains(place) or place.contains(quote.span))
        if crossing or quote.span == place:
            raise InvalidQuoteEdit(
                f"This would cross {_shown(quote.text)}: a quote may stand inside another, not halfway."
                if crossing
                else f"{_shown(quote.text)} is a quote already."
            )


def _shown(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def _inner(text: str, place: Span) -> Span:
    """The words of a quote without the marks at its ends."""
    start, end = place.start, place.end
    if text[start] in _MARKS:
        start += 1
    if end - 1 > start and text[end - 1] in _MARKS:
        end -= 1
    return trim(text, Span(start, end)) or place


def _quote(document: Document, name: str, place: Span, kind: Kind) -> Quote:
    block = max(
        (block for block in document.blocks if block.pieces and block.span.start <= place.start),
        key=lambda block: block.span.start,
        default=None,
    )
    return Quote(
        id=name,
        span=place,
        text=said(document, place),
        utterances=words_in(document, _inner(document.text, place)),
        kind=kind,
        zone=block.zone if block else Zone.BODY,
        speaker=block.speaker if block else None,
    )
