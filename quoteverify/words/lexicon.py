"""Lexicon: which English words usually render which foreign words, from word-aligned parallel sentences.

One compressed table for each pair of languages stands in ``resources/lexicons``, named for both
(``ru-en.npz``); ``tools/train_lexicon.py`` makes them. All words are in reduced form
(:func:`quoteverify.words.reduced`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from quoteverify.language.profiles import ENGLISH, primary
from quoteverify.words import embeddings

_TABLE = re.compile("[a-z]{2,3}-([a-z]{2,3})\\.npz")

STEPS = 255
"""Probabilities are stored as whole numbers of 0 to 255."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A foreign and an English word; ``given_foreign`` is P(English | foreign), ``given_english`` the reverse."""

    foreign: str
    english: str
    given_foreign: float
    given_english: float


@dataclass(frozen=True)
class Lexicon:
    """A translation table between one language and English.

    ``by_foreign`` and ``by_english`` give, for a reduced word, its counterparts with (P(counterpart | word),
    P(word | counterpart)). ``counts`` tell how often each word was seen, capped at 255.
    """

    by_foreign: Mapping[str, Mapping[str, tuple[float, float]]]
    by_english: Mapping[str, Mapping[str, tuple[float, float]]]
    foreign_counts: Mapping[str, int]
    english_counts: Mapping[str, int]

    def strength(self, foreign: str, english: str) -> float:
        """How firmly the two words translate each other, 0 (never seen together) to 1: the better direction."""
        return max(self.by_foreign.get(foreign, {}).get(english, (0.0, 0.0)))


@dataclass(frozen=True)
class Renderings:
    """What a table says of the words of one language in another: ``of`` a reduced word, its counterparts with
    (P(counterpart | word), P(word | counterpart)); ``counts`` tell how often it was seen, capped at 255."""

    of: Mapping[str, Mapping[str, tuple[float, float]]]
    counts: Mapping[str, int]


def lexicon(language: str) -> Lexicon | None:
    """The table between ``language`` (a BCP 47 tag) and English; None where none ships."""
    return _table(primary(language), ENGLISH)


def renderings(language: str, other: str) -> Renderings | None:
    """What a table says of the words of ``language`` in ``other`` (BCP 47 tags); None where none ships for the two."""
    return _renderings(primary(language), primary(other))


def renders(language: str, other: str) -> bool:
    """Whether a table ships that was made from the side of ``language``: its words as rendered in ``other``."""
    return _table(primary(language), primary(other)) is not None


@cache
def targets() -> frozenset[str]:
    """The languages (primary subtags) that tables lead to."""
    tables = (entry.name for entry in (files("resources") / "lexicons").iterdir())
    return frozenset(found[1] for name in tables if (found := _TABLE.fullmatch(name)))


@cache
def _renderings(tag: str, other: str) -> Renderings | None:
    if table := _table(tag, other):
        return Renderings(table.by_foreign, table.foreign_counts)
    if table := _table(other, tag):
        return Renderings(table.by_english, table.english_counts)
    return None


@cache
def _table(foreign: str, english: str) -> Lexicon | None:
    path = files("resources") / "lexicons" / f"{foreign}-{english}.npz"
    return unpack(path.read_bytes()) if path.is_file() else None


def covered(language: str, other: str) -> bool:
    """Whether words of the two languages can be compared one by one: same language, a table, or the encoder."""
    tags = {primary(language), primary(other)}
    if len(tags) == 1 or all(map(embeddings.covers, tags)):
        return True
    return renderings(language, other) is not None


def pack(entries: Iterable[Entry], foreign_counts: Mapping[str, int], english_counts: Mapping[str, int]) -> bytes:
    """The stored form of a table: a compressed NumPy archive. Every word of ``entries`` needs its count."""
    rows = sorted(entries, key=lambda entry: (entry.foreign, entry.english))
    foreign = sorted({row.foreign for row in rows})
    english = sorted({row.english for row in rows})
    foreign_ids = {word: i for i, word in enumerate(foreign)}
    english_ids = {word: i for i, word in enumerate(english)}
    buffer = BytesIO()
    np.savez_compressed(
        buffer,
        foreign=_bytes("\n".join(foreign)),
        english=_bytes("\n".join(english)),
        foreign_counts=np.array([min(foreign_counts[word], STEPS) for word in foreign], dtype=np.uint8),
        english_counts=np.array([min(english_counts[word], STEPS) for word in english], dtype=np.uint8),
        foreign_ids=np.array([foreign_ids[row.foreign] for row in rows], dtype=np.uint32),
        english_ids=np.array([english_ids[row.english] for row in rows], dtype=np.uint32),
        given_foreign=np.array([round(row.given_foreign * STEPS) for row in rows], dtype=np.uint8),
        given_english=np.array([round(row.given_english * STEPS) for row in rows], dtype=np.uint8),
    )
    return buffer.getvalue()


def unpack(data: bytes) -> Lexicon:
    """Read what :func:`pack` wrote."""
    with np.load(BytesIO(data), allow_pickle=False) as archive:
        foreign = archive["foreign"].tobytes().decode("utf-8").split("\n")
        english = archive["english"].tobytes().decode("utf-8").split("\n")
        foreign_counts = dict(zip(foreign, archive["foreign_counts"].tolist(), strict=True))
        english_counts = dict(zip(english, archive["english_counts"].tolist(), strict=True))
        columns = ("foreign_ids", "english_ids", "given_foreign", "given_english")
        rows = [archive[name].tolist() for name in columns]
    by_foreign: dict[str, dict[str, tuple[float, float]]] = {}
    by_english: dict[str, dict[str, tuple[float, float]]] = {}
    for f, e, given_f, given_e in _rows(rows):
        by_foreign.setdefault(foreign[f], {})[english[e]] = (given_f / STEPS, given_e / STEPS)
        by_english.setdefault(english[e], {})[foreign[f]] = (given_e / STEPS, given_f / STEPS)
    return Lexicon(by_foreign, by_english, foreign_counts, english_counts)


def _rows(columns: list[list[int]]) -> Iterator[tuple[int, int, int, int]]:
    return zip(*columns, strict=True)


def _bytes(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode("utf-8"), dtype=np.uint8)
