"""Revision: a corrected version of a file arrives, and what became of each quote."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quoteverify.case.shifts import Shifts
from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.spans import Span

ALIKE = 0.5
"""Share of words that two quotes have in common, in order, from which one may be the other corrected."""
ALIKE_IN_PLACE = 0.2
"""The same, where both stand between the same words."""
MOST_PAIRS = 200_000
"""Pairs of quotes whose words are compared; in an article a few dozen quotes are left to compare."""

_WORD = re.compile(r"\w+")


class Change(StrEnum):
    """What became of a quote. CHANGED: other words, or the words of its source are others."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class FormerQuote:
    """A quote as it stood before: ``key`` names the decisions on it, ``said`` are the texts of its source passages."""

    id: str
    key: str
    text: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RevisedQuote:
    """``former`` is None for a new quote; ``id`` and ``key`` are those it has now, empty for one that is gone."""

    change: Change
    former: FormerQuote | None
    id: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """One corrected file.

    ``former_file`` and ``file`` are its paths in the case, which may be the same; the hashes are of the bytes of both
    versions; ``by`` replaced it ``at`` an ISO 8601 UTC time. ``left`` are sentences about what was set by hand and has
    no clear place any more. ``quotes`` is empty until the corrected version is checked (``compared``); then every
    quote of either version stands in it once, in the order of the text.
    """

    former_file: str
    file: str
    former_sha256: str
    sha256: str
    by: str
    at: str
    left: tuple[str, ...] = ()
    quotes: tuple[RevisedQuote, ...] = ()
    compared: bool = False

    def count(self, change: Change) -> int:
        return sum(quote.change is change for quote in self.quotes)

    def of(self, quote: str) -> RevisedQuote | None:
        """What became of the quote that has this id now."""
        return next((revised for revised in self.quotes if revised.id == quote), None) if quote else None

    def kept(self) -> tuple[tuple[str, str], ...]:
        """Former and present key of the quotes that did not change and yet have another key: quotes of the same words
        are told apart by their number."""
        same = [quote for quote in self.quotes if quote.change is Change.UNCHANGED and quote.former is not None]
        return tuple((quote.former.key, quote.key) for quote in same if quote.former and quote.former.key != quote.key)


@dataclass(frozen=True, slots=True)
class Former:
    """A file as it was before, and the checked quotes that rested on it."""

    file: LoadedFile
    quotes: tuple[CheckedQuote, ...]


@dataclass(frozen=True, slots=True)
class KeptRevision:
    """All that a case keeps of a revision; ``content`` are the bytes of the former file."""

    made: Revision
    former: Former
    content: bytes


def compared(kept: KeptRevision, quotes: Sequence[CheckedQuote], files: Sequence[LoadedFile]) -> Revision:
    """The revision with what became of each quote; ``quotes`` and ``files`` are those of the case as it is now."""
    made, old = kept.made, kept.former.file
    new = next((file for file in files if file.path == made.file), None)
    if old.role is Role.SOURCE or new is None:
        present, shifts = quotes, {}
    else:
        present = [quote for quote in quotes if quote.file == made.file]
        shifts = {made.file: Shifts(old.document.text, new.document.text)}
    former = [
        replace(quote, file=made.file) if quote.file == made.former_file else quote for quote in kept.former.quotes
    ]
    return replace(made, quotes=compare(former, present, shifts), compared=True)


def compare(
    former: Sequence[CheckedQuote], present: Sequence[CheckedQuote], shifts: Mapping[str, Shifts]
) -> tuple[RevisedQuote, ...]:
    """Match the quotes of two versions.

    ``shifts`` lead from the former text of a rendering to the present one, by the path it has now; a rendering
    without them did not change. Every quote of either version stands in the result once.
    """
    pairs = _Pairs(former, present, shifts)
    pairs.match()
    return tuple(pairs.result())


class _Pairs:
    """Quotes that belong together, by their indices; the surest matches are made first."""

    def __init__(
        self, former: Sequence[CheckedQuote], present: Sequence[CheckedQuote], shifts: Mapping[str, Shifts]
    ) -> None:
        self._former, self._present, self._shifts = former, present, shifts
        self._partner: dict[int, int] = {}
        self._taken: set[int] = set()

    def match(self) -> None:
        self._same_place()
        self._in_order(_words_and_source)
        self._in_order(_words)
        self._alike()

    def result(self) -> Iterator[RevisedQuote]:
        """In the order of the present text; a quote that is gone follows the one it followed before."""
        partners = {new: old for old, new in self._partner.items()}
        gone: dict[int, list[int]] = {}
        last = -1
        for old in range(len(self._former)):
            last = self._partner.get(old, last)
            if old not in self._partner:
                gone.setdefault(last, []).append(old)
        for new in range(-1, len(self._present)):
            if new >= 0:
                yield self._revised(partners.get(new), self._present[new])
            for old in gone.get(new, ()):
                yield RevisedQuote(Change.GONE, _former(self._former[old]))

    def _revised(self, old: int | None, quote: CheckedQuote) -> RevisedQuote:
        if old is None:
            return RevisedQuote(Change.NEW, None, quote.id, quote.key)
        before = self._former[old]
        same = _words_and_source(before) == _words_and_source(quote)
        return RevisedQuote(Change.UNCHANGED if same else Change.CHANGED, _former(before), quote.id, quote.key)

    def _pair(self, old: int, new: int) -> None:
        self._partner[old] = new
        self._taken.add(new)

    def _left(self) -> tuple[list[int], list[int]]:
        return (
            [old for old in range(len(self._former)) if old not in self._partner],
            [new for new in range(len(self._present)) if new not in self._taken],
        )

    def _same_place(self) -> None:
        """The same words between the same words."""
        places = {(quote.file, quote.quote.span): new for new, quote in enumerate(self._present)}
        for old, quote in enumerate(self._former):
            span = self._shifts[quote.file].exact(quote.quote.span) if quote.file in self._shifts else quote.quote.span
            new = places.get((quote.file, span)) if span else None
            if new is not None and new not in self._taken and self._present[new].quote.text == quote.quote.text:
                self._pair(old, new)

    def _in_order(self, trait: Callable[[CheckedQuote], object]) -> None:
        """Quotes that share a trait, the first with the first: a paragraph was moved."""
        old, new = self._left()
        waiting: dict[object, deque[int]] = {}
        for index in new:
            waiting.setdefault(trait(self._present[index]), deque()).append(index)
        for index in old:
            found = waiting.get(trait(self._former[index]))
            if found:
                self._pair(index, found.popleft())

    def _alike(self) -> None:
        """Corrected words: first between the words that stood around them before, then anywhere, the likest first."""
        old, new = self._left()
        if len(old) * len(new) > MOST_PAIRS:
            return
        from rapidfuzz.distance import Indel  # no first screen needs it

        tokens = {index: _tokens(self._former[index]) for index in old}, {i: _tokens(self._present[i]) for i in new}
        scored: list[tuple[bool, float, int, int]] = []
        for number in old:
            place = self._between(self._former[number])
            for other in new:
                quote = self._present[other]
                score = Indel.normalized_similarity(tokens[0][number], tokens[1][other])
                here = (
                    place is not None and quote.file == self._former[number].file and quote.quote.span.overlaps(place)
                )
                if score >= (ALIKE_IN_PLACE if here else ALIKE):
                    scored.append((here, score, -number, -other))
        for _, _, former, other in sorted(scored, reverse=True):
            if -former not in self._partner and -other not in self._taken:
                self._pair(-former, -other)

    def _between(self, quote: CheckedQuote) -> Span | None:
        if quote.file not in self._shifts:
            return quote.quote.span
        return self._shifts[quote.file].between(quote.quote.span)


def _words(quote: CheckedQuote) -> str:
    return quote.quote.text


def _words_and_source(quote: CheckedQuote) -> tuple[str, tuple[str, ...]]:
    return quote.quote.text, _said(quote)


def _said(quote: CheckedQuote) -> tuple[str, ...]:
    return tuple(passage.text for passage in quote.source)


def _tokens(quote: CheckedQuote) -> list[str]:
    return _WORD.findall(quote.quote.text.casefold())


def _former(quote: CheckedQuote) -> FormerQuote:
    return FormerQuote(quote.id, quote.key, quote.quote.text, _said(quote))
