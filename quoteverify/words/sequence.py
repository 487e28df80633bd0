"""Sequence: how usual the order of a text's words is, without asking what they mean.

Words are put into classes (grammatical words stand for themselves, others by their ending, names and numbers are one
class each); how much likelier than chance each class follows the one before it is counted from good sentences
(pointwise mutual information of neighbours, Church and Hanks 1990). ``tools/train_sequence.py`` makes the counts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import log

import numpy as np

from quoteverify.language.profiles import primary, profile
from quoteverify.words.tokens import function_words, normalise

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|[.,;:!?…()\"“”—–-]")
_LONGEST = 20_000
"""Characters of a text that are looked at."""
SMOOTHING = 3.0
START, END, NAME, NUMBER, OTHER = "<s>", "</s>", "Name", "#", "*"


@dataclass(frozen=True)
class Counts:
    """How often each class stood in good sentences, and each pair of neighbours."""

    alone: Mapping[str, int]
    pairs: Mapping[tuple[str, str], int]

    @property
    def total(self) -> int:
        return sum(self.alone.values())


def classes(text: str, language: str) -> list[str]:
    """The classes of a text's words and marks, between a start and an end."""
    tag = primary(language)
    found = enumerate(_TOKEN.findall(text[:_LONGEST]))
    return [START, *(_class(token, at == 0, tag) for at, token in found), END]


def _class(token: str, first: bool, tag: str) -> str:
    norm = normalise(token)
    if norm in function_words(tag) or not token[0].isalnum():
        return norm
    if token[0].isdigit():
        return NUMBER
    if token[0].isupper() and not first:
        return NAME
    ending = next(
        (listed for listed in profile(tag).sequence.endings if norm.endswith(listed) and len(norm) > len(listed) + 2),
        "",
    )
    return OTHER + ending


def usual(text: str, language: str) -> float | None:
    """The mean of what each word's class gains in likelihood by the one before it (natural logarithm); None for a
    language without counts. Good sentences have about 0.5 to 1.5, jumbled ones less."""
    counts = _counts(primary(language))
    if counts is None:
        return None
    found = classes(text, language)
    return sum(_gain(before, after, counts) for before, after in pairwise(found)) / len(found)


def _gain(before: str, after: str, counts: Counts) -> float:
    chance = (counts.alone.get(after, 0) + 1) / (counts.total + len(counts.alone))
    seen = counts.pairs.get((before, after), 0)
    return log((seen + SMOOTHING * chance) / (counts.alone.get(before, 0) + SMOOTHING)) - log(chance)


@cache
def _counts(tag: str) -> Counts | None:
    path = files("resources") / "lexicons" / f"{tag}-sequence.npz"
    if not path.is_file():
        return None
    with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
        names = archive["names"].tobytes().decode("utf-8").split("\n")
        alone = dict(zip(names, archive["alone"].tolist(), strict=True))
        columns = (archive[column].tolist() for column in ("before", "after", "times"))
        pairs = {(names[before], names[after]): times for before, after, times in zip(*columns, strict=True)}
    return Counts(alone, pairs)
