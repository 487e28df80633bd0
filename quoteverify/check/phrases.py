"""Phrases: what the judge marks as words that a reader can compare, those of the quote with those of the source.

Single pieces are marked; a reader needs words that say something. So marks grow to words, a stretch of grammar alone
("was", «не») to the word that it belongs to, and the links lead to what the other side has there.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quoteverify.records.findings import Category
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.words import ScoredWord, WordComparison

CLEAR = 0.5
"""The chance from which a mark counts as a wrong word."""
AGREED = 0.6
"""Share of the marks of one place that must name one kind for the kind to be named."""
FAR = 80
"""Characters within which linked words make one phrase."""
HYPHENS = ("-", "‑")
ALIKE = 3
"""How many times as many words a phrase may have as the one that it is set beside without a link."""


@dataclass(frozen=True)
class Phrase:
    """Marked words; ``kind`` None where the marks do not agree. ``rendering`` None: these words of the source are
    missing; ``source`` None: the source has nothing that these words render."""

    rendering: Span | None
    source: Span | None
    error: float
    kind: Category | None


@dataclass(frozen=True)
class _Place:
    """A run of marked words of one side, first and last, both included."""

    first: int
    last: int
    error: float
    kind: Category | None


def phrases(opinion: Opinion, compared: WordComparison, source: str, rendering: str) -> list[Phrase]:
    """What the judge marks in two texts, the clearest first; ``compared`` holds their words and the links."""
    ours, theirs = compared.rendering_words, compared.source_words
    marked = sorted(_places(opinion.rendering, ours), key=lambda place: -place.error)
    lost = sorted(_places(opinion.source, theirs), key=lambda place: -place.error)
    found: list[Phrase] = []
    for place in marked:
        if place.kind is Category.OMISSION:
            # The judge marks the word before which something is missing.
            gone = next((each for each in lost if not _is_rendered(each, place, compared)), None)
            if gone:
                lost.remove(gone)
                found.append(Phrase(None, _whole(gone, theirs, source), place.error, place.kind))
            else:
                found.append(Phrase(_whole(place, ours, rendering), None, place.error, place.kind))
            continue
        grown = _grown(place, ours)
        said = None if place.kind is Category.ADDITION else _source_of(grown, lost, compared)
        where = _whole(said, theirs, source) if said else None
        found.append(Phrase(_whole(grown, ours, rendering), where, place.error, place.kind))
    return found or [Phrase(None, _whole(place, theirs, source), place.error, Category.OMISSION) for place in lost]


def _source_of(place: _Place, lost: Sequence[_Place], compared: WordComparison) -> _Place | None:
    """The words of the source that these words render: those that the links lead to, with the marked ones there."""
    theirs = compared.source_words
    links = [link for link in compared.links if place.first <= link.rendering <= place.last]
    if not links:
        alone = [each for each in lost if _long(each) <= ALIKE * _long(place)]
        return _grown(alone[0], theirs) if len(lost) == 1 and alone else None
    linked = sorted({link.source for link in links})
    best = max(links, key=lambda link: (theirs[link.source].content, link.score)).source
    near = [k for k in linked if abs(theirs[k].span.start - theirs[best].span.start) <= FAR]
    found = _Place(near[0], near[-1], 0.0, None)
    for each in lost:
        if each.first <= found.last + 1 and found.first - 1 <= each.last and _long(each) <= ALIKE * _long(found):
            found = _Place(min(found.first, each.first), max(found.last, each.last), 0.0, None)
    return _grown(found, theirs)


def _is_rendered(lost: _Place, at: _Place, compared: WordComparison) -> bool:
    """Whether words of the source that are marked are rendered by the words beside the gap."""
    return any(
        lost.first <= link.source <= lost.last and at.first <= link.rendering <= at.last and _long(lost) == 1
        for link in compared.links
    )


def _grown(place: _Place, words: Sequence[ScoredWord]) -> _Place:
    """The place with the word of content that its grammar belongs to, where it has none: the next, else the last."""
    if any(word.content for word in words[place.first : place.last + 1]):
        return place
    last = place.last
    while last + 1 < len(words) and _joined(words, last):
        last += 1
        if words[last].content:
            return replace(place, last=last)
    first = place.first
    if first and _joined(words, first - 1) and words[first - 1].content:
        return replace(place, first=first - 1)
    return place


def _whole(place: _Place, words: Sequence[ScoredWord], text: str) -> Span:
    """Where a place stands, a word that a hyphen joins to its edge included ("twenty-fifth")."""
    first, last = place.first, place.last
    while first and text[words[first - 1].span.end : words[first].span.start] in HYPHENS:
        first -= 1
    while last + 1 < len(words) and text[words[last].span.end : words[last + 1].span.start] in HYPHENS:
        last += 1
    return Span(words[first].span.start, words[last].span.end)


def _joined(words: Sequence[ScoredWord], k: int) -> bool:
    """Whether nothing but a space stands between a word and the next."""
    return words[k + 1].span.start - words[k].span.end <= 1


def _long(place: _Place) -> int:
    return place.last - place.first + 1


def _places(marks: Sequence[Mark], words: Sequence[ScoredWord]) -> Iterator[_Place]:
    """Runs of words with a clear mark, words between two of them included when only one stands there."""
    clear = [mark for mark in marks if mark.error >= CLEAR]
    hit = [k for k, word in enumerate(words) if any(mark.span.overlaps(word.span) for mark in clear)]
    runs: list[list[int]] = []
    for k in hit:
        if runs and k - runs[-1][-1] <= 2:
            runs[-1].append(k)
        else:
            runs.append([k])
    for run in runs:
        span = Span(words[run[0]].span.start, words[run[-1]].span.end)
        own = [mark for mark in clear if mark.span.overlaps(span)]
        kinds: Counter[Category] = Counter()
        for mark in own:
            kinds[mark.kind] += len(mark.span)
        kind, weight = kinds.most_common(1)[0]
        agreed = kind if weight >= AGREED * kinds.total() else None
        yield _Place(run[0], run[-1], max(mark.error for mark in own), agreed)
