"""Moving: what was set by hand carried over to a corrected version of a file.

A place moves with its words, or with the words around it when only its own were corrected. What cannot be moved is kept
as it is; a check says that it does not hold.
"""

from dataclasses import replace

from quoteverify.case.shifts import Shifts
from quoteverify.records.handwork import Handwork, LanguageChoice, Place, QuoteChange, SourceLink
from quoteverify.records.quotes import Quote
from quoteverify.records.spans import Span
from quoteverify.system.legible import name_of, shown


class Move:
    """From the file ``old`` with its text to ``new``; ``left`` are sentences about what could not be moved."""

    def __init__(self, old: str, old_text: str, new: str, new_text: str) -> None:
        self._old, self._new = old, new
        self._new_text = new_text
        self._shifts = Shifts(old_text, new_text)
        self.left: list[str] = []

    def handwork(self, made: Handwork) -> Handwork:
        """Everything that was set by hand, in the corrected version."""
        return replace(
            made,
            quotes=tuple(map(self._change, made.quotes)),
            links=tuple(map(self._link, made.links)),
            languages=tuple(map(self._language, made.languages)),
            engines=tuple(
                replace(choice, place=self._moved(choice.place)) if choice.place else choice for choice in made.engines
            ),
            paths=tuple(replace(path, file=self._named(path.file)) for path in made.paths),
            publications=tuple(
                replace(publication, file=self._named(publication.file)) for publication in made.publications
            ),
        )

    def _named(self, file: str) -> str:
        return self._new if file == self._old else file

    def _change(self, change: QuoteChange) -> QuoteChange:
        if change.file != self._old:
            return change
        removed, added = (self._quotes(part) for part in (change.removed, change.added))
        if removed is None or added is None:
            words = " and ".join(shown(quote.text) for quote in change.added or change.removed)
            self._leave(f"the change of the quote {words}")
            return replace(change, file=self._new)
        return QuoteChange(self._new, removed, added)

    def _quotes(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...] | None:
        moved: list[Quote] = []
        for quote in quotes:
            span = self._shifts.exact(quote.span)
            if span is None:
                return None
            by = span.start - quote.span.start
            moved.append(replace(quote, span=span, utterances=tuple(words.shift(by) for words in quote.utterances)))
        return tuple(moved)

    def _link(self, link: SourceLink) -> SourceLink:
        quote = self._moved(link.quote, "the source passage chosen for")
        return SourceLink(quote, tuple(self._moved(source, "the chosen source passage") for source in link.sources))

    def _language(self, choice: LanguageChoice) -> LanguageChoice:
        if choice.span is None:
            return replace(choice, file=self._named(choice.file))
        place = self._moved(Place(choice.file, choice.span, choice.text), f"the language {choice.language} of")
        return replace(choice, file=place.file, span=place.span, text=place.text)

    def _moved(self, place: Place, what: str = "the engine chosen for") -> Place:
        if place.file != self._old:
            return place
        span = self._shifts.exact(place.span) or self._shifts.between(place.span)
        if span is None:
            self._leave(f"{what} {shown(place.text)}")
            return replace(place, file=self._new)
        return Place(self._new, span, self._words(place, span))

    def _words(self, place: Place, span: Span) -> str:
        return span.of(self._new_text) if place.text else ""

    def _leave(self, what: str) -> None:
        self.left.append(f"{what} has no clear place in the corrected {name_of(self._new)}; it is kept and not applied")
