"""Stretches: runs of content words without a counterpart on the other side, and the evidence that they were lost."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import log

import numpy as np

from quoteverify.records.spans import Span
from quoteverify.words import embeddings
from quoteverify.words.association import association
from quoteverify.words.comparison import knowledge, link
from quoteverify.words.holes import holes
from quoteverify.words.lexicon import renderings
from quoteverify.words.tokens import Word, words
from quoteverify.words.translations import translations

COVERED = 0.3
"""Association from which a word counts as accounted for."""
MISSED = 0.5
"""How surely a word must be missed (knowledge times lack) to belong to a stretch."""
FEWEST = 3
"""Content words that the other side must have for anything to be missed."""
LONGEST = 120
"""Words of a side; longer texts are no single sentence and are not judged."""

FEATURES = (
    "mass",  # words missed, each weighted by what is known of it
    "several",  # 1 for two words or more
    "sharp",  # how firmly the best-known word has one rendering, 0 to 1
    "common",  # log of how often the rarest word was seen
    "spare",  # content words of the other side that nothing links
    "local",  # those of them at the place where the stretch belongs
    "closed",  # 1 where the counterparts of its neighbours stand side by side
    "rest",  # how well the other words of its side are accounted for, 0 to 1
    "theirs",  # how well the words of the other side are, 0 to 1
    "length",  # log of the ratio of content words
    "others",  # words missed elsewhere on its side
    "edge",  # 1 where it begins or ends its side
    "capital",  # 1 where a word of it has a capital inside the sentence
    "size",  # log of the content words of its side
    "holes",  # words of the other side that lack what must follow them
    "gain",  # cosine of the texts without the stretch, less that of the whole texts
    "whole",  # cosine of the whole texts
)


@dataclass(frozen=True)
class Texts:
    """Two texts that are compared."""

    own: str
    own_language: str
    other: str
    other_language: str

    @property
    def turned(self) -> "Texts":
        return Texts(self.other, self.other_language, self.own, self.own_language)


@dataclass(frozen=True)
class Candidate:
    """A stretch, the indices of its words, and its features by name; see FEATURES."""

    span: Span
    indices: tuple[int, ...]
    first: bool
    last: bool
    features: dict[str, float]


@dataclass(frozen=True)
class _Side:
    found: Sequence[Word]
    missed: Sequence[float]
    reached: Sequence[float]
    links: dict[int, list[int]]
    """The words of the other side that each linked word of this side has."""
    text: str
    language: str

    @cached_property
    def content(self) -> list[int]:
        return [k for k, word in enumerate(self.found) if word.content and not word.number]

    @cached_property
    def idle(self) -> frozenset[int]:
        """Content words that no link holds."""
        return frozenset(k for k in self.content if k not in self.links)

    @cached_property
    def holes(self) -> int:
        return holes(self.text, self.language)


def candidates(texts: Texts) -> tuple[list[Candidate], list[Candidate]]:
    """The uncovered stretches of both texts, without the encoder's features."""
    own, other = words(texts.own, texts.own_language), words(texts.other, texts.other_language)
    if not own or not other or max(len(own), len(other)) > LONGEST:
        return [], []
    table = association(own, texts.own_language, other, texts.other_language)
    here: dict[int, list[int]] = {}
    there: dict[int, list[int]] = {}
    for pair in link(table, own, other):
        here.setdefault(pair.source, []).append(pair.rendering)
        there.setdefault(pair.rendering, []).append(pair.source)
    left = _side(own, table.max(axis=1).tolist(), here, texts.own, texts.own_language, texts.other_language)
    right = _side(other, table.max(axis=0).tolist(), there, texts.other, texts.other_language, texts.own_language)
    return _stretches(left, right), _stretches(right, left)


def _side(
    found: Sequence[Word], reached: Sequence[float], links: dict[int, list[int]], text: str, language: str, other: str
) -> _Side:
    known = knowledge(found, language, other)
    missed = [
        known[k] * max(0.0, 1.0 - reached[k] / COVERED) if word.content and not word.number else 0.0
        for k, word in enumerate(found)
    ]
    return _Side(found, missed, reached, links, text, language)


def _stretches(own: _Side, other: _Side) -> list[Candidate]:
    rows: list[list[int]] = [[]]
    for place, k in enumerate(own.content):
        if own.missed[k] >= MISSED:
            rows[-1].append(place)
        elif rows[-1]:
            rows.append([])
    if len(other.content) < FEWEST:
        return []
    return [_candidate(row, own, other) for row in rows if row and len(row) < len(own.content)]


def _candidate(row: Sequence[int], own: _Side, other: _Side) -> Candidate:
    content = own.content
    indices = tuple(content[place] for place in row)
    within = [own.found[k] for k in indices]
    mass = sum(own.missed[k] for k in indices)
    local, closed = _place(indices, own, other)
    first, last = row[0] == 0, row[-1] == len(content) - 1
    features = {
        "mass": min(mass, 4.0),
        "several": float(len(row) > 1),
        "sharp": max(_sharpness(word, own.language, other.language) for word in within),
        "common": min(log(1 + _seen(word, own.language, other.language)) for word in within),
        "spare": min(float(len(other.idle)), 5.0),
        "local": min(float(local), 4.0),
        "closed": float(closed),
        "rest": float(np.mean([own.reached[k] for k in content if k not in indices])),
        "theirs": float(np.mean([other.reached[k] for k in other.content])),
        "length": log(len(content) / len(other.content)),
        "others": min(sum(own.missed[k] for k in content if k not in indices and own.missed[k] >= MISSED), 5.0),
        "edge": float(first or last),
        "capital": float(any(word.capital and k > 0 for k, word in zip(indices, within, strict=True))),
        "size": log(len(content)),
        "holes": min(float(other.holes), 3.0),
    }
    return Candidate(Span.cover([word.span for word in within]), indices, first, last, features)


def _place(indices: Sequence[int], own: _Side, other: _Side) -> tuple[int, bool]:
    """How many idle words stand where the stretch belongs, and whether no content word at all stands there.

    The place lies between the counterparts of the nearest linked content words on both sides of the stretch.
    """
    before = next((own.links[k][-1] for k in reversed(own.content) if k < indices[0] and k in own.links), -1)
    after = next((own.links[k][0] for k in own.content if k > indices[-1] and k in own.links), len(other.found))
    low, high = min(before, after), max(before, after)
    between = [k for k in other.content if low < k < high]
    return sum(k in other.idle for k in between), not between


def _sharpness(word: Word, language: str, other: str) -> float:
    return max((given for given, _ in translations(word.stem, word.norm, language, other).values()), default=0.0)


def _seen(word: Word, language: str, other: str) -> int:
    table = renderings(language, other)
    return table.counts.get(word.stem, 0) if table else 0


def nearer(found: Sequence[Candidate], texts: Texts) -> list[Candidate]:
    """The same with the encoder's features: without lost words the texts come nearer to each other.

    This is contrastive conditioning (Vamvas and Sennrich 2022, "As Little as Possible, as Much as Necessary") with
    sentence embeddings in place of translation probabilities. Words are compared without case and punctuation, which
    would tip the balance.
    """
    if not found:
        return []
    own, other = words(texts.own, texts.own_language), words(texts.other, texts.other_language)
    cuts = [" ".join(word.norm for word in own if not stretch.span.overlaps(word.span)) for stretch in found]
    vectors = embeddings.encode([_plain(own), _plain(other), *cuts])
    whole = float(vectors[0] @ vectors[1])
    gains = (float(vector @ vectors[1]) - whole for vector in vectors[2:])
    return [
        replace(stretch, features={**stretch.features, "gain": gain, "whole": whole})
        for stretch, gain in zip(found, gains, strict=True)
    ]


def _plain(side: Sequence[Word]) -> str:
    return " ".join(word.norm for word in side)
