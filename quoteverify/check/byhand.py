"""By hand: corrections that people made, applied in a check.

What no longer fits the texts is kept in the record and said in ``not_checked``, never dropped and never bent to fit.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from quoteverify.language.reading import said
from quoteverify.language.segments import segment
from quoteverify.localisation.sentences import told
from quoteverify.quotes.nesting import ordered
from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import Document
from quoteverify.records.findings import NotChecked
from quoteverify.records.handwork import (
    HANDWORK,
    EngineChoice,
    Handwork,
    LanguageChoice,
    Place,
    QuoteChange,
    SourceLink,
)
from quoteverify.records.quotes import Kind, Quote, Quotes
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.system.legible import name_of, shown


@dataclass(frozen=True, slots=True)
class TaggedFile:
    """A file with the languages that a person set: ``whole`` for all of it (then also the document's own), ``parts``
    for stretches of it. Where several stretches hold a place, the last counts."""

    file: LoadedFile
    whole: str | None = None
    parts: tuple[tuple[Span, str], ...] = ()

    def language_at(self, offset: int, otherwise: str) -> str:
        """The BCP 47 tag of what stands at an offset."""
        own = (tag for span, tag in reversed(self.parts) if span.start <= offset < span.end)
        return next(own, self.file.document.language or otherwise)

    def segments(self) -> tuple[Segment, ...]:
        return segment(self.file.document, self.whole, self.parts)


def with_languages(file: LoadedFile, choices: Iterable[LanguageChoice]) -> tuple[TaggedFile, tuple[NotChecked, ...]]:
    """The file with the languages that people set for it, and the choices that do not fit its text. Choices for other
    files are ignored."""
    parts: list[tuple[Span, str]] = []
    unfit: list[NotChecked] = []
    whole: str | None = None
    for choice in choices:
        if choice.file != file.path:
            continue
        if choice.span is None:
            whole, parts = choice.language, []
        elif Place(choice.file, choice.span, choice.text).holds(file.document.text):
            parts.append((choice.span, choice.language))
        else:
            unfit.append(_unfit(f"the language {choice.language} set for {shown(choice.text)} in {name_of(file.path)}"))
    if whole is not None:
        file = replace(file, document=replace(file.document, language=whole))
    return TaggedFile(file, whole, tuple(parts)), tuple(unfit)


def edited(
    quotes: Quotes, document: Document, file: str, changes: Iterable[QuoteChange]
) -> tuple[Quotes, tuple[NotChecked, ...]]:
    """The quotes of the rendering ``file`` after the changes made by hand, in their order.

    A change names the quotes by their place and words, so it also holds when the program finds other quotes, or the
    same ones under other ids. It does not fit when its words stand elsewhere or a quote would cross another one.
    """
    unfit: list[NotChecked] = []
    for change in changes:
        if change.file != file:
            continue
        after = _changed(quotes, document, change)
        if after is None:
            words = " and ".join(shown(quote.text) for quote in change.added or change.removed)
            unfit.append(_unfit(f"the change of the quote {words} in {name_of(file)}"))
        else:
            quotes = after
    return quotes, tuple(unfit)


def _changed(quotes: Quotes, document: Document, change: QuoteChange) -> Quotes | None:
    """The quotes after one change; None when it does not fit."""
    if not all(_stands(quote, document) for quote in (*change.removed, *change.added)) or not _sound(change.added):
        return None
    gone = {quote.span for quote in change.removed}
    present = {quote.span: quote.id for quote in quotes.found if quote.span in gone}
    named = {quote.id: present[quote.span] for quote in change.removed if quote.span in present}
    kept = [quote for quote in quotes.found if quote.span not in gone]
    for new in change.added:
        if any(quote.kind is not Kind.INDIRECT and _crosses(quote.span, new.span) for quote in kept):
            return None
        # The program may have found as a quote what a person made one, or what an earlier change did.
        kept = [quote for quote in kept if quote.span != new.span]
        name = named.pop(new.id, new.id)
        kept.append(new if name == new.id and _is_free(name, kept) else replace(new, id=_free(name, kept)))
    return Quotes(ordered(kept), quotes.strays)


def _stands(quote: Quote, document: Document) -> bool:
    """Whether the words of a quote stand where it says; older cases keep them with the markup between."""
    return quote.text in (quote.span.of(document.text), said(document, quote.span))


def _sound(quotes: Iterable[Quote]) -> bool:
    """Whether every quote has words, all within its marks: a record may have been written by another program."""
    return all(quote.utterances and all(quote.span.contains(words) for words in quote.utterances) for quote in quotes)


def _crosses(span: Span, other: Span) -> bool:
    return span.overlaps(other) and not span.contains(other) and not other.contains(span)


def _is_free(name: str, quotes: Sequence[Quote]) -> bool:
    return all(quote.id != name for quote in quotes)


def _free(name: str, quotes: Sequence[Quote]) -> str:
    """``name``, or the number after the highest where another quote has it."""
    if _is_free(name, quotes):
        return name
    numbers = [int(quote.id[1:]) for quote in quotes if quote.id[1:].isdecimal()]
    return f"q{max(numbers, default=0) + 1}"


def chosen_passages(
    quotes: Sequence[Quote], file: str, links: Iterable[SourceLink], sources: Sequence[LoadedFile], text: str
) -> tuple[Mapping[Span, tuple[tuple[int, Span], ...]], tuple[NotChecked, ...]]:
    """Where people say that quotes of the rendering ``file`` were said: for the span of each such quote the index of
    a source and a span there, more than one for joined remarks, none when it stands in no source. ``text`` is that
    of the rendering."""
    spans = {quote.span for quote in quotes}
    indices = {source.path: index for index, source in enumerate(sources)}
    chosen: dict[Span, tuple[tuple[int, Span], ...]] = {}
    unfit: list[NotChecked] = []
    for link in links:
        if link.quote.file != file:
            continue
        there = all(
            place.file in indices and place.holds(sources[indices[place.file]].document.text) for place in link.sources
        )
        if link.quote.span in spans and link.quote.holds(text) and there:
            chosen[link.quote.span] = tuple((indices[place.file], place.span) for place in link.sources)
        else:
            unfit.append(_unfit(f"the source passage of {shown(link.quote.text)} in {name_of(file)}"))
    return chosen, tuple(unfit)


def engine_choices(
    choices: Iterable[EngineChoice], sources: Sequence[LoadedFile]
) -> tuple[tuple[EngineChoice, ...], tuple[NotChecked, ...]]:
    """The choices of models that apply: one for a place only while the same words stand there."""
    texts = {source.path: source.document.text for source in sources}
    held: list[EngineChoice] = []
    unfit: list[NotChecked] = []
    for choice in choices:
        place = choice.place
        if place is None or (place.file in texts and place.holds(texts[place.file])):
            held.append(choice)
        else:
            unfit.append(_unfit(f"the model chosen for {shown(place.text)} in {name_of(place.file)}"))
    return tuple(held), tuple(unfit)


def orphaned(handwork: Handwork, files: Iterable[LoadedFile]) -> tuple[NotChecked, ...]:
    """What was set by hand for renderings and languages of files that are not in the case any more."""
    paths = {file.path for file in files}
    lost = (
        *(quote.file for quote in handwork.quotes),
        *(link.quote.file for link in handwork.links),
        *(choice.file for choice in handwork.languages),
    )
    gone = (path for path in dict.fromkeys(lost) if path not in paths)
    return tuple(_unfit(f"what was set by hand for {name_of(path)}, which is not in the case") for path in gone)


def _unfit(what: str) -> NotChecked:
    return NotChecked(HANDWORK, f"{told(what)} does not fit the texts as they are now; it is kept and not applied")
