"""Uncovered: content words of one side for which the other side has no counterpart, with what speaks for a loss.

A word without a counterpart proves little: translators paraphrase, and a table does not know every word. It is
evidence when the words are well known, the rest of both sentences is firmly linked, and the other side has no content
words to spare that might render it in another way.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from quoteverify.spans import Span
from quoteverify.words import embeddings
from quoteverify.words.association import association
from quoteverify.words.comparison import knowledge, link
from quoteverify.words.tokens import Word, words

COVERED = 0.3
"""Association from which a word counts as accounted for."""
MISSED = 0.5
"""How surely a word must be missed (knowledge times lack) to belong to a stretch."""
ONE, SEVERAL = 0.9, 1.6
"""Mass of a single well-known word, and of two or more."""
FEWEST = 3
"""Content words that the other side must have for anything to be missed."""
LONGEST = 120
"""Words of a side; longer texts are no single sentence and are not judged."""


NEARER = 0.03
"""Gain in cosine from leaving a stretch out that speaks clearly for its being without counterpart."""
A_LITTLE_NEARER = 0.01


class Sureness(StrEnum):
    """CLEAR: worth a person's time; LIKELY: worth a note. Nothing less is reported."""

    CLEAR = "clear"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Uncovered content words in a row (function words between them aside); ``span`` runs from the first to the last.

    ``first`` and ``last`` tell whether it begins or ends its side's content words. ``mass`` is how many words are
    missed, each weighted by what is known of it.
    """

    span: Span
    mass: float
    first: bool
    last: bool
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
    encoded = embeddings.covers(source_language) and embeddings.covers(rendering_language)
    return (
        _judged(_stretches(left, right), source_text, rendering_text, encoded),
        _judged(_stretches(right, left), rendering_text, source_text, encoded),
    )


def _side(found: Sequence[Word], known: Sequence[float], reached: Sequence[float], linked: set[int]) -> _Side:
    missed = [
        known[k] * max(0.0, 1.0 - reached[k] / COVERED) if word.content and not word.number else 0.0
        for k, word in enumerate(found)
    ]
    spare = sum(1 for k, word in enumerate(found) if word.content and not word.number and k not in linked)
    return _Side(found, missed, reached, spare)


def _stretches(own: _Side, other: _Side) -> list[Stretch]:
    """The stretches that the words speak for; CLEAR where they do so without the encoder's opinion."""
    content = own.content
    rows: list[list[int]] = [[]]
    for place, k in enumerate(content):
        if own.missed[k] >= MISSED:
            rows[-1].append(place)
        elif rows[-1]:
            rows.append([])
    made = (_stretch([content[place] for place in row], row, own, other) for row in rows if row)
    return [stretch for stretch in made if stretch is not None]


def _stretch(indices: Sequence[int], row: Sequence[int], own: _Side, other: _Side) -> Stretch | None:
    content = own.content
    mass = sum(own.missed[k] for k in indices)
    rest = [own.reached[k] for k in content if k not in indices]
    theirs = [other.reached[k] for k in other.content]
    if len(theirs) < FEWEST or not rest:
        return None
    firm = min(float(np.mean(rest)), float(np.mean(theirs)) - 0.1)
    long = mass >= SEVERAL and other.spare <= 2 and firm >= 0.7
    single = mass >= ONE and other.spare <= 1 and firm >= 0.6
    if not long and not single:
        return None
    span = Span.cover([own.found[k].span for k in indices])
    sureness = Sureness.CLEAR if long else Sureness.LIKELY
    return Stretch(span, mass, row[0] == 0, row[-1] == len(content) - 1, sureness)


def _judged(found: Sequence[Stretch], text: str, other: str, encoded: bool) -> tuple[Stretch, ...]:
    """Where the encoder knows both languages it decides: without the stretch the texts must come nearer.

    This is contrastive conditioning (Vamvas and Sennrich 2022, "As Little as Possible, as Much as Necessary") with
    sentence embeddings in place of translation probabilities.
    """
    if not encoded or not found:
        return tuple(found)
    cuts = [text[: one.span.start] + text[one.span.end :] for one in found]
    vectors = embeddings.encode([text, other, *cuts])
    whole = float(vectors[0] @ vectors[1])
    judged = []
    for stretch, vector in zip(found, vectors[2:], strict=True):
        gain = float(vector @ vectors[1]) - whole
        if gain >= A_LITTLE_NEARER:
            judged.append(replace(stretch, sureness=Sureness.CLEAR if gain >= NEARER else Sureness.LIKELY))
    return tuple(judged)
