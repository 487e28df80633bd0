"""Minimal pairs that people wrote: two pairs of one language whose English differs in up to three words.

Every English sentence is right for one source and wrong for the other, so no short cut by the English alone is open.
Sentences that share all but a stretch are found by hashing what is left when the stretch is taken out (all stretches of
none to three words at every place); those with two words exchanged, by their words alone.
"""

from __future__ import annotations

import itertools
import math
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.judge_training.categories import CODES
from tools.judge_training.examples import Group, crossed
from tools.judge_training.sources.corpus import Pair
from tools.judge_training.sources.items import bare
from tools.judge_training.sources.meaning import differ, tokens_of
from tools.judge_training.sources.wordlists import lists

WIDEST = 3
SHORTEST, LONGEST = 4, 24
PARTNERS = 2
"""Partners that a sentence gets of one shared rest."""

BASE = np.uint64(0x9E3779B97F4A7C15)
ODD = re.compile(r"[_%{}<>=\[\]]|\w{22}")
KINDS = ("negation", "modality", "number", "quantifier", "degree", "person")
"""In the order in which they are tried; their words are the lists of these names."""


@dataclass(frozen=True)
class Contrast:
    """Two pairs of one language and the words in which their English differs."""

    one: Pair
    other: Pair
    words: tuple[str, ...]
    other_words: tuple[str, ...]
    exchanged: bool = False

    def category(self) -> int:
        """The kind of error that the one English is as a rendering of the other source."""
        if self.exchanged:
            return CODES["agent"]
        words = set(self.words) | set(self.other_words)
        if words & {"?", "!"}:
            return CODES["question"]
        if any(sign.isdigit() for word in words for sign in word):
            return CODES["number"]
        known = {**lists(), "negation": lists()["negations"]}
        return next((CODES[kind] for kind in KINDS if words & known[kind]), CODES["term"])

    def group(self) -> Group:
        """Four examples: each English with each source."""
        one, other = self.one, self.other
        return crossed((one.source, one.english), (other.source, other.english), self.category())


def inverse(number: int) -> int:
    """Of an odd number modulo 2 to the 64th."""
    return pow(number, -1, 1 << 64)


def rests(tokens: Sequence[Sequence[str]]) -> Iterator[tuple[NDArray[np.uint64], NDArray[np.int64], int]]:
    """For each width of the stretch left out: a hash of the rest, and the place of the stretch in all words."""
    lengths = np.array([len(row) for row in tokens])
    codes: dict[str, int] = {}
    draw = random.Random(11)
    flat = np.array([codes.setdefault(word, draw.getrandbits(64)) for row in tokens for word in row], np.uint64)
    starts = np.concatenate([[0], np.cumsum(lengths)])[:-1]
    row = np.repeat(np.arange(len(tokens)), lengths)
    with np.errstate(over="ignore"):
        powers = np.cumprod(np.concatenate([[np.uint64(1)], np.full(len(flat), BASE, np.uint64)]))
        back = np.cumprod(np.concatenate([[np.uint64(1)], np.full(len(flat), np.uint64(inverse(int(BASE))))]))
        sums = np.concatenate([[np.uint64(0)], np.cumsum(flat * powers[:-1])])
        place = np.arange(len(flat))
        begin, end = starts[row], starts[row] + lengths[row]
        for width in range(WIDEST + 1):
            fits = (place + width <= end) & (lengths[row] - width >= max(2, width))
            at = place[fits]
            before = (sums[at] - sums[begin[fits]]) * back[begin[fits]]
            after = (sums[end[fits]] - sums[at + width]) * back[at + width]
            yield before + after * np.uint64(0xD1B54A32D192ED03) + (at - begin[fits]).astype(np.uint64), at, width


def candidates(tokens: Sequence[Sequence[str]], draw: random.Random) -> Iterator[tuple[int, int, int, int, int, int]]:
    """Rows that share a rest: (row, start, width) of the one and of the other, places within the row."""
    lengths = np.array([len(row) for row in tokens])
    starts = np.concatenate([[0], np.cumsum(lengths)])[:-1]
    keys, places, widths = [], [], []
    for key, place, width in rests(tokens):
        keys.append(key)
        places.append(place)
        widths.append(np.full(len(key), width))
    key, place, wide = np.concatenate(keys), np.concatenate(places), np.concatenate(widths)
    order = np.argsort(key, kind="stable")
    key, place, wide = key[order], place[order], wide[order]
    edges = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1], [True]]))
    rows = np.searchsorted(starts, place, side="right") - 1
    for first, last in itertools.pairwise(edges):
        if last - first < 2:
            continue
        members = list(range(first, last))
        draw.shuffle(members)
        members.sort(key=lambda member: int(wide[member]))
        for number, member in enumerate(members[:40]):
            for mate in members[number + 1 : number + 1 + PARTNERS]:
                if rows[member] != rows[mate] and (wide[member] or wide[mate]):
                    one, other = int(rows[member]), int(rows[mate])
                    yield (
                        *(one, int(place[member] - starts[one]), int(wide[member])),
                        *(other, int(place[mate] - starts[other]), int(wide[mate])),
                    )


def exchanges(tokens: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, int, int]]:
    """Rows of the same words with exactly two exchanged: both rows and the two places."""
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, row in enumerate(tokens):
        alike[tuple(sorted(row))].append(number)
    for rows in alike.values():
        for one in rows[:8]:
            for other in rows[:8]:
                places = [at for at, (a, b) in enumerate(zip(tokens[one], tokens[other], strict=True)) if a != b]
                if one < other and len(places) == 2:
                    yield one, other, places[0], places[1]


def in_language(pairs: Sequence[Pair], draw: random.Random) -> Iterator[Contrast]:
    """The contrasts among pairs of one language, each two pairs once."""
    tokens = [tokens_of(pair.english) for pair in pairs]
    known: dict[str, set[str]] = defaultdict(set)
    for pair, row in zip(pairs, tokens, strict=True):
        known[bare(pair.source)].add(" ".join(row))
    seen: set[tuple[int, int]] = set()

    def apart(one: int, other: int) -> bool:
        """Different sources, neither of which has the other's English too."""
        pair = (min(one, other), max(one, other))
        mine, theirs = bare(pairs[one].source), bare(pairs[other].source)
        english = " ".join(tokens[one]), " ".join(tokens[other])
        if pair in seen or mine == theirs or english[1] in known[mine] or english[0] in known[theirs]:
            return False
        seen.add(pair)
        return True

    for one, at, width, other, place, wide in candidates(tokens, draw):
        mine, theirs = tokens[one][at : at + width], tokens[other][place : place + wide]
        if mine and theirs and (mine[0] == theirs[0] or mine[-1] == theirs[-1]):
            continue
        if (differ(mine, theirs) or hinges(mine, theirs)) and apart(one, other):
            yield Contrast(pairs[one], pairs[other], tuple(mine), tuple(theirs))
    for one, other, first, second in exchanges(tokens):
        between = set(tokens[one][first + 1 : second])
        words = tokens[one][first], tokens[one][second]
        if between - {"and", "or"} and differ([words[0]], [words[1]]) and apart(one, other):
            yield Contrast(pairs[one], pairs[other], words, (words[1], words[0]), True)


def hinges(one: Sequence[str], other: Sequence[str]) -> bool:
    """Is the difference one word more, and one on which the meaning turns?"""
    return not (one and other) and set(one) | set(other) <= lists()["hinges"] and len(one) + len(other) == 1


def contrasts(pairs: Iterable[Pair], seed: int = 4) -> list[Contrast]:
    """All minimal pairs of all languages."""
    by_language: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if SHORTEST <= len(pair.english.split()) <= LONGEST and not ODD.search(pair.english + pair.source):
            by_language[pair.language].append(pair)
    draw = random.Random(seed)
    return [contrast for _, group in sorted(by_language.items()) for contrast in in_language(group, draw)]


def shared(one: str, other: str) -> float:
    """The share of words that two sources have in common, 0 to 1: the more, the harder to tell them apart."""
    mine, theirs = set(re.findall(r"\w+", one.lower())), set(re.findall(r"\w+", other.lower()))
    return len(mine & theirs) / max(1, len(mine | theirs))


def chosen(found: Sequence[Contrast], number: int, seed: int = 4) -> list[Contrast]:
    """At most ``number``: rarer languages, longer sentences, sources alike and words of great weight come first."""
    draw = random.Random(seed)
    counts: dict[str, int] = defaultdict(int)
    for contrast in found:
        counts[contrast.one.language] += 1

    def weight(contrast: Contrast) -> float:
        rare = min(4.0, math.sqrt(20_000 / counts[contrast.one.language]))
        length = min(1.5, len(contrast.one.english.split()) / 8)
        heavy = 1.0 if contrast.category() == CODES["term"] else 1.6
        return rare * length * heavy * (0.3 + shared(contrast.one.source, contrast.other.source))

    return sorted(found, key=lambda contrast: -weight(contrast) * math.sqrt(draw.random()))[:number]
