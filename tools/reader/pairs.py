"""Pairs of texts in pieces, as arrays; and batches of like length of them."""

from __future__ import annotations

import bz2
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from tools.judge_training.pieces import END, PADDING, START
from tools.starter.corpora import HELD_OUT_ROWS

STOP, UNKNOWN, FIRST = 0, 1, 2
"""Numbers of an English text's end, of pieces that the reader does not know, and of the first that it knows."""
LONGEST_SOURCE, LONGEST_ENGLISH = 90, 80
"""Pieces of texts that are learnt from."""
KNOWN = 12_000
NOVELS = (
    "best-russian",
    "bible",
    "chekhov",
    "dostoevsky",
    "gogol",
    "goncharov",
    "gorky",
    "lermontov",
    "ostrovsky",
    "pushkin",
    "tolstoy",
    "turgenev",
)
"""How the names of literature begin, of which a third is taken: it would be four fifths of the Russian."""
NOVELS_SHARE = 0.35
POOL = 20_000

Ids = NDArray[np.int32]


@dataclass(frozen=True)
class Pairs:
    """``source`` and ``english``: the numbers of all pieces, one text after the other; ``cuts`` have the place at
    which each begins, and one more."""

    source: Ids
    english: Ids
    source_cuts: Ids
    english_cuts: Ids

    def __len__(self) -> int:
        return len(self.source_cuts) - 1

    def lengths(self) -> tuple[Ids, Ids]:
        """Pieces of each text."""
        return np.diff(self.source_cuts), np.diff(self.english_cuts)

    def pair(self, number: int) -> tuple[Ids, Ids]:
        """The pieces of one pair."""
        return (
            self.source[self.source_cuts[number] : self.source_cuts[number + 1]],
            self.english[self.english_cuts[number] : self.english_cuts[number + 1]],
        )

    def batches(self, seed: int, pieces: int, rank: int = 0, size: int = 1) -> Iterator[list[int]]:
        """Every pair once, in batches of at most so many pieces of either side, padding included; of ``size``
        processes each takes its share."""
        rng = np.random.default_rng(seed)
        sources, englishes = self.lengths()
        order = rng.permutation(len(self))[rank::size]
        for start in range(0, len(order), POOL):
            pool = order[start : start + POOL]
            pool = pool[np.lexsort((rng.random(len(pool)), englishes[pool], sources[pool] // 3))]
            made: list[list[int]] = [[]]
            widest = 0
            for number in pool.tolist():
                own = max(int(sources[number]) + 2, int(englishes[number]) + 1)
                widest = max(widest, own)
                if made[-1] and widest * (len(made[-1]) + 1) > pieces:
                    made.append([])
                    widest = own
                made[-1].append(number)
            yield from (made[place] for place in rng.permutation(len(made)))


class English:
    """The English pieces that a reader knows: ``known`` are their numbers in the tokenizer."""

    def __init__(self, known: Sequence[int]) -> None:
        self.known = list(known)
        self._numbers = {piece: number for number, piece in enumerate(self.known, FIRST)}

    def __call__(self, ids: Iterable[int]) -> list[int]:
        """The reader's numbers of the tokenizer's."""
        return [self._numbers.get(piece, UNKNOWN) for piece in ids]


def read_texts(folder: Path) -> Iterator[tuple[str, str, str, bool]]:
    """Language, source, English and whether held out, of ``text.*.bz2``: those that may be judged by, fewer novels."""
    columns = [
        bz2.decompress((folder / f"text.{number}.bz2").read_bytes()).decode("utf-8").removesuffix("\n").split("\n")
        for number in (0, 1, 2, 3, 5)
    ]
    draw = random.Random(5)
    for row, (language, source, english, corpus, judged) in enumerate(zip(*columns, strict=True)):
        held_out = row < HELD_OUT_ROWS
        if held_out or (judged == "1" and not (corpus.startswith(NOVELS) and draw.random() > NOVELS_SHARE)):
            yield language, source, english, held_out


def cut(tokenizer: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    """The tokenizer's numbers of each text's pieces."""
    return [
        found.ids
        for start in range(0, len(texts), POOL)
        for found in tokenizer.encode_batch(texts[start : start + POOL], add_special_tokens=False)
    ]


def most_used(texts: Iterable[Sequence[int]], limit: int = KNOWN) -> list[int]:
    """The pieces that come most often."""
    counts = Counter(piece for text in texts for piece in text)
    return [piece for piece, _ in counts.most_common(limit)]


def packed(sources: Sequence[Sequence[int]], englishes: Sequence[Sequence[int]]) -> Pairs:
    """Pairs in pieces, those left out that are empty or too long."""
    kept = [
        pair
        for pair in zip(sources, englishes, strict=True)
        if 0 < len(pair[0]) <= LONGEST_SOURCE and 0 < len(pair[1]) <= LONGEST_ENGLISH
    ]
    sides = [[np.array(pair[side], dtype=np.int32) for pair in kept] for side in (0, 1)]
    cuts = [np.cumsum([0, *map(len, side)], dtype=np.int32) for side in sides]
    empty = np.zeros(0, dtype=np.int32)
    whole = [np.concatenate(side) if side else empty for side in sides]
    return Pairs(whole[0], whole[1], cuts[0], cuts[1])


def prepare(texts: Path, tokenizer: Path, folder: Path) -> None:
    """Writes ``train.npz``, ``held.npz`` and the pieces that the reader knows (``known.npy``)."""
    cutter = Tokenizer.from_file(str(tokenizer))
    rows = list(read_texts(texts))
    sources, englishes = cut(cutter, [row[1] for row in rows]), cut(cutter, [row[2] for row in rows])
    train = [number for number, row in enumerate(rows) if not row[3]]
    english = English(most_used(englishes[number] for number in train))
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "known.npy", np.array(english.known, dtype=np.int32))
    held = [number for number, row in enumerate(rows) if row[3]]
    for name, numbers in (("train", train), ("held", held)):
        made = packed([sources[number] for number in numbers], [english(englishes[number]) for number in numbers])
        np.savez(folder / f"{name}.npz", **vars(made))


def read_pairs(path: Path) -> Pairs:
    """As ``prepare`` wrote them."""
    with np.load(path) as file:
        return Pairs(**{name: file[name] for name in file.files})


def padded_sources(rows: Sequence[Sequence[int] | Ids]) -> Tensor:
    """(rows, pieces) for the encoder, with begin and end."""
    ids = torch.full((len(rows), max(map(len, rows)) + 2), PADDING)
    for place, row in enumerate(rows):
        ids[place, : len(row) + 2] = torch.tensor([START, *map(int, row), END])
    return ids


def padded_english(rows: Sequence[Sequence[int] | Ids], padding: int) -> tuple[Tensor, Tensor]:
    """What the reader is given and what it is to say, both (rows, pieces): the second is one piece ahead."""
    said = torch.full((len(rows), max(map(len, rows)) + 1), padding)
    for place, row in enumerate(rows):
        said[place, : len(row) + 1] = torch.tensor([*map(int, row), STOP])
    given = torch.full_like(said, padding)
    given[:, 1:] = said[:, :-1]
    return given, said
