"""Widening: a source without full stops may have been cut inside what a sentence renders; what goes on is joined.

A part is joined where it says content words, numbers or names of the sentence that no other part says, the richer
neighbour first. One at an edge that says nothing of its own is left out again. Sentences with full stops are joined
only where the rendering is much longer than what was found for it and the next sentence of the same speaker says
several of its words: then it condenses neighbours into one.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quoteverify.alignment import is_answer
from quoteverify.names.matching import compare as compare_names
from quoteverify.records.segment import Segment
from quoteverify.values.facts import facts
from quoteverify.words import compare

FIRM = 0.3
"""Score of a link of words, 0 to 1, from which on the two render each other."""
MOST = 4
"""Parts that are joined at most."""
LONGEST = 2000
"""Characters of a sentence; what is longer is a table, whose numbers are not compared."""
SHORT = 0.8
"""Share of the length of the sentence below which the parts are not cut down."""
CONDENSED = 1.6
"""How many times as long as what was found a rendering is that may condense neighbouring sentences."""
SEVERAL = 2
"""Words, numbers and names of the rendering that a neighbour with full stops must add."""


def widened(indices: Sequence[int], segments: Sequence[Segment], text: str, language: str) -> tuple[int, ...]:
    """The indices of neighbouring parts, with those next to them that go on what the text renders, and without those
    at their edges that it does not render."""
    found = tuple(indices)
    said = _Said.of(found, segments, text, language)
    for _ in range(MOST):
        wider = [(_Said.of(more, segments, text, language), more) for more in _wider(found, segments)]
        best = max(wider, key=lambda each: each[0].beyond(said), default=None)
        if best is None or not best[0].beyond(said):
            break
        said, found = best
    return _trimmed(found, said, segments, text, language)


def condensed(
    indices: Sequence[int], segments: Sequence[Segment], text: str, language: str, taken: Collection[int]
) -> tuple[int, ...]:
    """The indices of sentences, with those next to them that a text condenses with them; never those ``taken`` by
    others."""
    found = tuple(indices)
    if len(text) < CONDENSED * sum(len(segments[index].text) + 1 for index in found):
        return found
    said = _Said.of(found, segments, text, language)
    wider = [
        (_Said.of(more, segments, text, language), more)
        for more in _neighbourhoods(found)
        if _goes_on(found, more, segments, taken)
    ]
    best = max(wider, key=lambda each: each[0].beyond(said), default=None)
    return best[1] if best and best[0].beyond(said) >= SEVERAL else found


def _neighbourhoods(found: tuple[int, ...]) -> list[tuple[int, ...]]:
    """The indices with one or two more before them or behind them, the shorter first."""
    first, last = found[0], found[-1]
    return [
        (first - 1, *found),
        (*found, last + 1),
        (first - 2, first - 1, *found),
        (*found, last + 1, last + 2),
        (first - 1, *found, last + 1),
    ]


def _goes_on(
    found: tuple[int, ...], more: tuple[int, ...], segments: Sequence[Segment], taken: Collection[int]
) -> bool:
    """Whether the sentences that ``more`` has beside those ``found`` are there, free, and of the same speaker; a
    question is not joined with its answer."""
    own = segments[found[0]]
    return not any(is_answer(segments, index) for index in more[1:]) and all(
        0 <= new < len(segments)
        and new not in taken
        and (segments[new].speaker, segments[new].language) == (own.speaker, own.language)
        for new in set(more) - set(found)
    )


def _wider(found: tuple[int, ...], segments: Sequence[Segment]) -> list[tuple[int, ...]]:
    """The indices with one more before them, and with one more behind."""
    first, last = found[0], found[-1]
    wider = []
    if first and _go_together(segments[first], segments[first - 1]):
        wider.append((first - 1, *found))
    if last + 1 < len(segments) and _go_together(segments[last], segments[last + 1]):
        wider.append((*found, last + 1))
    return wider


def _go_together(one: Segment, other: Segment) -> bool:
    return one.loose and other.loose and one.speaker == other.speaker


def _trimmed(
    found: tuple[int, ...], said: "_Said", segments: Sequence[Segment], text: str, language: str
) -> tuple[int, ...]:
    shorter = [part for part in (found[1:], found[:-1]) if part]
    for part in shorter:
        long_enough = sum(len(segments[index].text) + 1 for index in part) >= SHORT * len(text)
        if long_enough and not said.beyond(less := _Said.of(part, segments, text, language)):
            return _trimmed(part, less, segments, text, language)
    return found


@dataclass(frozen=True, slots=True)
class _Said:
    """What parts of a source say of a text: the ``words`` of it, by their number, that render content words of theirs,
    and how many numbers and names in it none of theirs answers."""

    words: frozenset[int]
    unanswered: int

    def beyond(self, other: "_Said") -> int:
        """How much more is said here."""
        return len(self.words - other.words) + max(other.unanswered - self.unanswered, 0)

    @classmethod
    def of(cls, indices: Sequence[int], segments: Sequence[Segment], text: str, language: str) -> "_Said":
        chosen = [segments[index] for index in indices]
        source, tag = " ".join(segment.text for segment in chosen), chosen[0].language
        compared = compare(source, tag, text, language)
        rendered = frozenset(
            link.rendering
            for link in compared.links
            if link.score >= FIRM
            and compared.rendering_words[link.rendering].content
            and compared.source_words[link.source].content
        )
        if len(text) > LONGEST:
            return cls(rendered, 0)
        numbers, names = facts(source, tag, text, language).extra, compare_names(source, tag, text, language, ()).extra
        return cls(rendered, len(numbers) + len(names))
