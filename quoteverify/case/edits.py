"""Edits: the record of what people set by hand with one change made to it, as the window offers them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.records.checked import CheckedQuote, Passage
from quoteverify.records.handwork import EngineChoice, Handwork, LanguageChoice, Place, QuoteChange, SourceLink
from quoteverify.records.quotes import Quotes
from quoteverify.records.spans import Span

if TYPE_CHECKING:
    from quoteverify.quotes.editing import Edit


def quotes_of(checked: Iterable[CheckedQuote], file: str) -> Quotes:
    """The quotes of a rendering as they were checked, to be edited by hand."""
    return Quotes(tuple(quote.quote for quote in checked if quote.file == file), ())


def place(file: str, text: str, span: Span) -> Place:
    """A stretch of a file whose text is ``text``, with the words that stand there."""
    return Place(file, span, span.of(text))


def with_edit(made: Handwork, file: str, edit: Edit, checked: Sequence[CheckedQuote]) -> Handwork:
    """The record with an edit of the quotes of ``file``.

    A link of a quote that was resized, split or merged goes to what became of it; where a merged quote was linked by
    the program, its passage joins. ``checked`` are the results that the edit was made in.
    """
    gone = {quote.span: quote for quote in edit.removed}
    linked = [link for link in made.links if link.quote.file == file and link.quote.span in gone]
    links = [link for link in made.links if link not in linked]
    if linked:
        links.extend(_inherited(file, linked, edit, checked))
    return replace(made, quotes=(*made.quotes, QuoteChange(file, edit.removed, edit.added)), links=tuple(links))


def _inherited(
    file: str, linked: Sequence[SourceLink], edit: Edit, checked: Sequence[CheckedQuote]
) -> Iterable[SourceLink]:
    """The links of the quotes that take the place of those linked by hand; a quote that is removed has none."""
    by_hand = {link.quote.span: link.sources for link in linked}
    for new in edit.added:
        before = [quote for quote in edit.removed if quote.span.overlaps(new.span)]
        if not any(quote.span in by_hand for quote in before):
            continue
        sources: dict[Place, None] = {}
        for removed in before:
            own = next((quote for quote in checked if quote.file == file and quote.quote.span == removed.span), None)
            found = passages_of(Handwork(), own) if own else ()
            sources |= dict.fromkeys(by_hand.get(removed.span, found))
        yield SourceLink(Place(file, new.span, new.text), tuple(sources))


def passages_of(made: Handwork, quote: CheckedQuote) -> tuple[Place, ...]:
    """Where a quote was said, as a person chose it, else as the program found it."""
    here = quote.file, quote.quote.span
    chosen = next((link.sources for link in made.links if (link.quote.file, link.quote.span) == here), None)
    return chosen if chosen is not None else places_of(quote.source)


def places_of(passages: Iterable[Passage]) -> tuple[Place, ...]:
    """Where passages that the program found stand."""
    return tuple(Place(passage.file, passage.span) for passage in passages)


def with_link(made: Handwork, quote: CheckedQuote, sources: Sequence[Place]) -> Handwork:
    """The record with a quote linked to passages; without any it stands in no source."""
    return replace(made, links=(*without_link(made, quote).links, SourceLink(_own(quote), tuple(sources))))


def grounded(made: Handwork, texts: Mapping[str, str]) -> Handwork:
    """The record in which the passages that the program found, too, keep their words; ``texts`` by path."""
    links = (
        replace(link, sources=tuple(_with_words(source, texts) for source in link.sources))
        if any(not source.text for source in link.sources)
        else link
        for link in made.links
    )
    return replace(made, links=tuple(links))


def _with_words(place: Place, texts: Mapping[str, str]) -> Place:
    return place if place.text or place.file not in texts else replace(place, text=place.span.of(texts[place.file]))


def without_link(made: Handwork, quote: CheckedQuote) -> Handwork:
    """The record that leaves the passage of a quote to the program."""
    here = quote.file, quote.quote.span
    return replace(made, links=tuple(link for link in made.links if (link.quote.file, link.quote.span) != here))


def _own(quote: CheckedQuote) -> Place:
    return Place(quote.file, quote.quote.span, quote.quote.text)


def with_language(made: Handwork, stretch: Place, language: str) -> Handwork:
    """The record with the language (BCP 47) of a stretch, in place of an earlier choice for the same stretch; "" takes
    away every choice that touches it."""
    kept = [choice for choice in made.languages if not _about(choice, stretch, same_only=bool(language))]
    if language:
        kept.append(LanguageChoice(stretch.file, language, stretch.span, stretch.text))
    return replace(made, languages=tuple(kept))


def _about(choice: LanguageChoice, stretch: Place, same_only: bool) -> bool:
    """Whether a choice is for this stretch, or at least touches it."""
    if choice.file != stretch.file or choice.span is None:
        return False
    return choice.span == stretch.span if same_only else choice.span.overlaps(stretch.span)


def with_engine(made: Handwork, way: tuple[str, str], model: str | None, where: Place | None = None) -> Handwork:
    """The record with the model for a direction (primary subtags), in the whole case or for a stretch of a source;
    "" is none at all, None leaves it to the program."""
    kept = tuple(choice for choice in made.engines if ((choice.source, choice.target), choice.place) != (way, where))
    return replace(made, engines=kept if model is None else (*kept, EngineChoice(*way, model, where)))
