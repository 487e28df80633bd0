"""Fits: how well a sentence of a quote fits each stretch of a source, by words, meaning, length and ending.

A whole sentence is compared both ways: what of it the source accounts for and what of the source it accounts for, and
their lengths should be alike (Gale and Church 1993). Of a fragment ("colossal funds") only what it says itself can be
compared, and the fewer words it has, the less it proves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.figures import AGREE, EQUAL, NONE, agreement, telling
from quoteverify.alignment.meaning import Vectors, covers, vectors
from quoteverify.alignment.source import (
    FUNCTION_WEIGHT,
    LONGEST,
    Rows,
    Source,
    SourcePart,
    WordColumn,
    ending,
    length,
    over,
    searched,
)
from quoteverify.errors import Stopped
from quoteverify.language.profiles import primary
from quoteverify.records.segment import Segment
from quoteverify.records.translation import Cancelled, never
from quoteverify.values.number import Number
from quoteverify.words import Word, words
from quoteverify.words.association import Matrix

Scores = NDArray[np.float64]

FLOOR = 0.05
"""Added to both coverages before their geometric mean: a side of which nothing is known does not rule the other out."""
ROOM = 2
"""Words more than the rendering has that half a window over its source takes in."""
LENGTH = 0.16
"""Cost of a length that differs by a factor of e."""
SMALL = 10
"""Characters added to lengths, so that very short sentences do not differ wildly."""
EXPANSION = 1.05
"""Characters of a foreign text for each of its English rendering: 0.93 to 0.96 in speech (Tatoeba), 1.04 to 1.20 in
news (NTREX), be, lt, uk, ru, pl and de."""
MAYBE_WHOLE = 0.75
"""How far a text counts as a sentence that begins like one and ends without a mark: a headline, a quote whose comma
stands outside, or the beginning of a sentence."""
LONGER = 0.03
"""Share of a fit that each further source sentence costs: a tie goes to the shorter stretch."""
ENDS_ALIKE = 0.04
"""Value of both sides ending alike, as question, exclamation or statement."""
ASKED = 0.15
"""Cost of a question for a whole sentence that is none: journalists ask in the words in which they are answered."""
FEW_WORDS = 4
"""Words from which a text that begins with a capital letter and ends without a mark may be a sentence."""
TRUST, TRUST_OTHERS = 0.5, 0.3
"""Share of the encoder's opinion in a score, for languages it was measured on and for others."""
UNLIKE, ALIKE = 0.1, 0.5
"""Cosines of sentence embeddings between which two sentences go from unrelated to saying the same."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A sentence that is sought: its words, what each may be in the source (``columns``) and what it counts
    (``weights``, 1 together), how far it is a whole sentence, its length as that of its source would be, its ending,
    its product with the vector of each sentence of the source, and the numbers that tell it apart."""

    words: tuple[Word, ...]
    columns: tuple[WordColumn, ...]
    weights: Scores
    whole: float
    length: float
    ending: str
    products: NDArray[np.float32]
    figures: tuple[Number, ...] = ()


class Search:
    """The sentences of a quote, sought in one source. Raises Stopped when ``cancelled`` says so."""

    def __init__(
        self, sentences: Sequence[str], language: str, source: Sequence[Segment], cancelled: Cancelled = never
    ) -> None:
        self.source = searched(source, cancelled)
        self.trust = min(_trust(language), _trust(self.source.language))
        self._expansion = 1.0 if primary(language) == primary(self.source.language) else EXPANSION
        self._cancelled = cancelled
        each = zip(sentences, vectors(sentences, language), strict=True)
        self.sought = tuple(self._sought(text, language, vector) for text, vector in each)

    def _sought(self, text: str, language: str, vector: Vectors) -> Sought:
        if self._cancelled():
            raise Stopped
        mine = words(text, language)
        columns = self.source.columns(mine, language) if mine else []
        weights = np.array([1.0 if word.content else FUNCTION_WEIGHT for word in mine])
        # A word that many sentences could account for says little about which one it came from.
        weights *= np.log(2.0 + self.source.size / (1.0 + np.array([column.spread for column in columns])))
        return Sought(
            mine,
            tuple(columns),
            weights / max(weights.sum(), 1e-9),
            wholeness(text, mine),
            length(text) * self._expansion,
            ending(text),
            self.source.products(vector),
            telling(text, language),
        )

    def scores(self, rows: Rows) -> Scores:
        """How well each sentence fits each stretch that begins at one of ``rows``, which ascend: shape (sentences,
        len(rows), LONGEST), 0 to about 1.

        Entry [k, i, a] is sentence k against source sentence rows[i] and the a after it; 0 where ``rows`` lacks one
        of them. Raises Stopped.
        """
        part = self.source.all if len(rows) == self.source.size else self.source.part(rows)
        fits = np.zeros((len(self.sought), len(rows), LONGEST))
        follow = [part.follow(a) for a in range(LONGEST)]
        for k, sentence in enumerate(self.sought):
            if self._cancelled():
                raise Stopped
            said, partly = _said(sentence, self.source, part)
            figures = agreement(sentence.figures, self.source.figures(rows)) if sentence.figures else None
            for a in range(LONGEST):
                size = max(len(rows) - a, 0)
                alike = likeness(self.source.likeness(sentence.products, rows[:size], a))
                fit = ((1.0 - self.trust) * said[a] + self.trust * alike) * _weight(sentence) * (1.0 - LONGER * a)
                fit -= LENGTH * misfit(sentence.length, over(part.lengths, a), sentence.whole)
                fit += ENDS_ALIKE * (part.ends[a:] == sentence.ending) * (fit > 0)
                if sentence.ending != "?":
                    fit -= ASKED * sentence.whole * (part.ends[a:] == "?")
                if figures is not None and not a:
                    best = (1.0 - self.trust) * partly + self.trust * alike + AGREE * (figures == EQUAL)
                    best -= LENGTH * misfit(sentence.length, part.lengths, 0.0)
                    fit = np.where(figures == NONE, fit, np.maximum(fit, best))
                fits[k, :size, a] = np.maximum(fit, 0.0) * follow[a]
        return fits

    def agrees(self, k: int, i: int) -> bool:
        """Whether source sentence ``i`` has a number that sentence ``k`` has, or one of its kind."""
        figures = self.source.figures(np.array([i]))
        return bool(agreement(self.sought[k].figures, figures)[0] != NONE)


def scores(sentences: Sequence[str], language: str, source: Sequence[Segment], cancelled: Cancelled = never) -> Scores:
    """How well each sentence fits each stretch of the source: shape (sentences, source, LONGEST), 0 to about 1.

    Entry [k, i, a] is sentence k against source sentences i to i + a, both included; 0 beyond the end. Raises Stopped
    when ``cancelled`` says so.
    """
    search = Search(sentences, language, source, cancelled)
    return search.scores(search.source.all.rows)


def likeness(cosines: NDArray[np.float32]) -> NDArray[np.float32]:
    """A cosine of sentence vectors as a share of saying the same, 0 to 1."""
    alike: NDArray[np.float32] = np.clip((cosines - UNLIKE) / (ALIKE - UNLIKE), 0.0, 1.0)
    return alike


def wholeness(text: str, found: Sequence[Word]) -> float:
    """1 for what is printed as a whole sentence, 0 for a part of one, between them where it may be either."""
    first = next((character for character in text if character.isalnum()), "a")
    if first.islower():
        return 0.0
    # American style puts a comma inside the marks where the speaker's sentence had its full stop.
    if text.rstrip(" \"'”’»“)]")[-1:] in tuple(".!?…,。！？؟"):
        return 1.0
    return MAYBE_WHOLE if len(found) >= FEW_WORDS else 0.0


def _trust(language: str) -> float:
    return TRUST if covers(language) else TRUST_OTHERS


def _weight(sentence: Sought) -> float:
    """How much a fragment proves: one content word half, two two thirds …; a whole sentence proves all it says."""
    content = sum(word.content for word in sentence.words)
    return sentence.whole + (1.0 - sentence.whole) * content / (content + 1.0)


def misfit(ours: float, theirs: NDArray[Any], whole: float) -> Scores:
    """How far lengths are apart, as a logarithm; a fragment may come from a sentence of any greater length."""
    off = np.log((theirs + SMALL) / (ours + SMALL))
    apart: Scores = whole * np.abs(off) + (1.0 - whole) * np.maximum(-off, 0.0)
    return apart


def _said(sentence: Sought, source: Source, part: SourcePart) -> tuple[list[Scores], Scores]:
    """For each stretch length and stretch how far the words of both sides account for each other, 0 to 1; and for each
    source sentence how far its best part accounts for the sentence."""
    size = len(part.rows)
    if not sentence.words:
        return [np.zeros(max(size - a, 0)) for a in range(LONGEST)], np.zeros(size)
    table = source.associations(sentence.columns, part)
    by_sentence = np.maximum.reduceat(table, part.starts, axis=0)
    accounted = np.add.reduceat(table.max(axis=1) * part.weights, part.starts)
    found = []
    partly = _said_together(table, sentence.weights, part)
    for a in range(LONGEST):
        rows = max(size - a, 0)
        said = np.maximum.reduce([by_sentence[s : s + rows] for s in range(a + 1)]) @ sentence.weights
        covered = over(accounted, a) / np.maximum(over(part.mass, a), 1e-9)
        both = np.sqrt((said + FLOOR) * (covered + FLOOR))
        together = said if a else partly
        found.append(sentence.whole * both + (1.0 - sentence.whole) * together)
    return found, partly


def _said_together(table: Matrix, weights: Scores, part: SourcePart) -> Scores:
    """For each source sentence the most that any stretch of it, about as long as the rendering, accounts for.

    Long sentences would otherwise account for everything: some word somewhere always fits.
    """
    size = len(weights) + ROOM
    numbers = (part.counts + size - 1) // size
    firsts = np.concatenate([[0], np.cumsum(numbers)[:-1]])
    owner = np.repeat(np.arange(len(part.rows)), numbers)
    blocks = np.maximum.reduceat(table, part.starts[owner] + (np.arange(len(owner)) - firsts[owner]) * size)
    together = owner[1:] == owner[:-1]
    windows = blocks.copy()
    windows[:-1][together] = np.maximum(blocks[:-1], blocks[1:])[together]
    best: Scores = np.maximum.reduceat(windows @ weights, firsts)
    return best
