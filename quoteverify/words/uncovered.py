"""Uncovered: content words of one side for which the other side has no counterpart, with what speaks for a loss.

A word without a counterpart proves little: translators paraphrase, and a table does not know every word. It is
evidence when the words are well known, the rest of both sentences is firmly linked, and the other side has no content
words to spare that might render it in another way.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from quoteverify.spans import Span
from quoteverify.words.association import association
from quoteverify.words.comparison import knowledge, link
from quoteverify.words.tokens import Word, words

COVERED = 0.3
"""Association from which a word counts as accounted for."""
MISSED = 0.5
"""How surely a word must be missed (knowledge times lack) to belong to a stretch."""
LONGEST = 120
"""Words of a side; longer texts are no single sentence and are not judged."""


class Sureness(StrEnum):
    """CLEAR: a single well-known word missing in an otherwise tight pair, or a longer stretch in a fairly tight one.
    LIKELY: the same with a little slack. Nothing less is reported."""

    CLEAR = "clear"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Uncovered content words in a row (function words between them aside); ``span`` runs from the first to the last.

    ``first`` and ``last`` tell whether it begins or ends its side's content words. ``mass`` is how many words are
    missed, each weighted by what is known of it; ``count`` how many there are; ``named`` whether all have capitals.
    """

    span: Span
    mass: float
    count: int
    first: bool
    last: bool
    named: bool
    sureness: Sureness


@dataclass(frozen=True, slots=True)
class _Side:
    found: Sequence[Word]
    missed: Sequence[float]
    reached: Sequence[float]
    spare: int
    """Content words that no link holds."""

    @property
    def content(self) -> list[int]:
        return [k for k, word in enumerate(self.found) if word.content and not word.number]


def uncovered(
    source_text: str, source_language: str, rendering_text: str, rendering_language: str
) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """What of the source has no counterpart in the rendering, and of the rendering none in the source."""
    source, rendering = words(source_text, source_language), words(rendering_text, rendering_language)
    if not source or not rendering or max(len(source), len(rendering)) > LONGEST:
        return (), ()
    table = association(source, source_language, rendering, rendering_language)
    links = link(table, source, rendering)
    left = _side(
        source,
        knowledge(source, source_language, rendering_language),
        table.max(axis=1).tolist(),
        {one.source for one in links},
    )
    right = _side(
        rendering,
        knowledge(rendering, rendering_language, source_language),
        table.max(axis=0).tolist(),
        {one.rendering for one in links},
    )
    return _stretches(left, right), _stretches(right, left)


def _side(found: Sequence[Word], known: Sequence[float], reached: Sequence[float], linked: set[int]) -> _Side:
    missed = [
        known[k] * max(0.0, 1.0 - reached[k] / COVERED) if word.content and not word.number else 0.0
        for k, word in enumerate(found)
    ]
    spare = sum(
        1 for k, word in enumerate(found) if word.content and not word.number and k not in linked
    )
    return _Side(found, missed, reached, spare)


def _stretches(own: _Side, other: _Side) -> tuple[Stretch, ...]:
    content = own.content
    rows: list[list[int]] = [[]]
    for place, k in enumerate(content):
        if own.missed[k] >= MISSED:
            rows[-1].append(place)
        elif rows[-1]:
            rows.append([])
    made = (_stretch([content[place] for place in row], row, own, other) for row in rows if row)
    return tuple(stretch for stretch in made if stretch is not None)


def _stretch(indices: Sequence[int], row: Sequence[int], own: _Side, other: _Side) -> Stretch | None:
    content = own.content
    mass = sum(own.missed[k] for k in indices)
    rest = [own.reached[k] for k in content if k not in indices]
    theirs = [other.reached[k] for k in other.content]
    if len(theirs) < 3 or not rest:
        return None
    sureness = _sureness(mass, other.spare, float(np.mean(rest)), float(np.mean(theirs)))
    if sureness is None:
        return None
    span = Span.cover([own.found[k].span for k in indices])
    named = all(own.found[k].capital for k in indices)
    return Stretch(span, mass, len(indices), row[0] == 0, row[-1] == len(content) - 1, named, sureness)


def _sureness(mass: float, spare: int, rest: float, theirs: float) -> Sureness | None:
    """``rest`` and ``theirs``: how firmly, 0 to 1 on average, the rest of this side and the other side are linked."""
    if (mass >= 0.9 and spare == 0 and rest >= 0.8 and theirs >= 0.8) or (
        mass >= 1.6 and spare <= 2 and rest >= 0.7 and theirs >= 0.8
    ):
        return Sureness.CLEAR
    if mass >= 0.9 and spare <= 1 and rest >= 0.7 and theirs >= 0.7:
        return Sureness.LIKELY
    return None
