"""Make the translation tables of ``resources/lexicons`` from parallel sentences.

IBM Model 1 with a diagonal prior (Brown et al. 1993; Dyer, Chahuneau and Smith 2013, "A Simple, Fast, and Effective
Reparameterization of IBM Model 2"), both directions, over reduced words. Run from the project's root::

    python -m tools.train_lexicon CORPORA --languages ru uk be lt

CORPORA holds a folder for each pair (``ru-en``) of ``NAME.tsv.gz`` files: source TAB English.
"""

import argparse
import gzip
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quoteverify.words import words
from quoteverify.words.lexicon import Entry, pack

SEED = 20210806
ROUNDS = 8
LONGEST = 60
TENSION = 4.0
"""How strongly words at like places in their sentences are preferred."""
NULL = 0.08
"""The share of words without a counterpart that the prior expects."""
CAPS = {
    "tatoeba": 60_000,
    "smartool": 20_000,
    "mlqe-postedit": 20_000,
    "wesnoth": 40_000,
    "xquad": 5_000,
    "rubq-mtpe": 5_000,
    "tico19": 5_000,
    "morevna-subs": 5_000,
    "fillets-dialog": 5_000,
    "react.dev": 2_000,
    "rust-book": 1_000,
    "gnome-help": 7_000,
    "debian-docs": 4_000,
    "libreoffice-help": 8_000,
    "gimp-help": 3_000,
    "debian-ui-mo": 15_000,
    "iso-codes": 6_000,
    "freedict": 20_000,
    "names-wikidata": 5_000,
}
"""Which corpora may be used, and how many pairs of each: technical prose must not drown speech."""
KEEP = 0.04
MOST = 12


@dataclass(frozen=True)
class Cells:
    """All (foreign word, English word) meetings within sentence pairs; word 0 on either side is "no word"."""

    foreign: NDArray[np.int64]
    english: NDArray[np.int64]
    foreign_token: NDArray[np.int64]
    english_token: NDArray[np.int64]
    nearness: NDArray[np.float64]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--languages", nargs="+", default=["ru", "uk", "be", "lt"])
    parser.add_argument("-o", "--output", type=Path, default=Path("resources/lexicons"))
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for language in arguments.languages:
        pairs = list(read(arguments.corpora / f"{language}-en", language))
        data = train(pairs)
        path = arguments.output / f"{language}-en.npz"
        path.write_bytes(data)
        print(f"{path}: {len(pairs)} sentence pairs, {len(data)} bytes")


def read(folder: Path, language: str) -> Iterator[tuple[list[str], list[str]]]:
    """The reduced words of each sentence pair, from the corpora that may be used."""
    for name, cap in CAPS.items():
        path = folder / f"{name}.tsv.gz"
        if not path.is_file():
            continue
        with gzip.open(path, "rt", encoding="utf-8") as file:
            lines = [line.rstrip("\n").split("\t") for line in file]
        random.Random(SEED).shuffle(lines)
        for fields in lines[:cap]:
            if len(fields) < 2:
                continue
            foreign = [word.stem for word in words(fields[0], language) if not word.number]
            english = [word.stem for word in words(fields[1], "en") if not word.number]
            if 0 < len(foreign) <= LONGEST and 0 < len(english) <= LONGEST:
                yield foreign, english


def train(pairs: Sequence[tuple[list[str], list[str]]]) -> bytes:
    """The packed table of these sentence pairs."""
    foreign_counts = Counter(word for foreign, _ in pairs for word in foreign)
    english_counts = Counter(word for _, english in pairs for word in english)
    foreign_words = ["", *sorted(foreign_counts)]
    english_words = ["", *sorted(english_counts)]
    cells = meet(pairs, foreign_words, english_words)
    key = cells.foreign * len(english_words) + cells.english
    unique, index = np.unique(key, return_inverse=True)
    pair_foreign, pair_english = unique // len(english_words), unique % len(english_words)
    given_foreign = estimate(index, pair_foreign, cells.english_token, cells.nearness, pair_english == 0)
    given_english = estimate(index, pair_english, cells.foreign_token, cells.nearness, pair_foreign == 0)
    entries = prune(pair_foreign, pair_english, given_foreign, given_english, foreign_words, english_words)
    return pack(entries, foreign_counts, english_counts)


def meet(
    pairs: Sequence[tuple[list[str], list[str]]], foreign_words: Sequence[str], english_words: Sequence[str]
) -> Cells:
    """Every meeting of two words; each sentence has "no word" as its word 0."""
    foreign_ids = {word: i for i, word in enumerate(foreign_words)}
    english_ids = {word: i for i, word in enumerate(english_words)}
    columns: list[tuple[NDArray[np.int64], ...]] = []
    near: list[NDArray[np.float64]] = []
    foreign_start = english_start = 0
    for foreign, english in pairs:
        f = np.array([0, *(foreign_ids[word] for word in foreign)])
        e = np.array([0, *(english_ids[word] for word in english)])
        m, n = len(f), len(e)
        place_f = np.arange(m) / m
        place_e = np.arange(n) / n
        nearness = np.exp(-TENSION * np.abs(place_f[:, None] - place_e[None, :]))
        nearness[0, :] = NULL
        nearness[:, 0] = NULL
        columns.append(
            (
                np.repeat(f, n),
                np.tile(e, m),
                np.repeat(np.arange(m) + foreign_start, n),
                np.tile(np.arange(n) + english_start, m),
            )
        )
        near.append(nearness.ravel())
        foreign_start += m
        english_start += n
    whole = [np.concatenate(column) for column in zip(*columns, strict=True)]
    return Cells(whole[0], whole[1], whole[2], whole[3], np.concatenate(near))


def estimate(
    index: NDArray[np.int64],
    condition: NDArray[np.int64],
    explained: NDArray[np.int64],
    nearness: NDArray[np.float64],
    impossible: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """P(word | condition) for each unique pair, by expectation maximisation.

    ``index`` gives the unique pair of each meeting, ``condition`` the conditioning word of each unique pair,
    ``explained`` the running number of the token that each meeting would explain. "No word" is never explained.
    """
    usable = ~impossible
    table = usable.astype(np.float64)
    for _ in range(ROUNDS):
        weight = table[index] * nearness
        total = np.bincount(explained, weights=weight)
        share = weight / np.maximum(total[explained], 1e-12)
        counts = np.bincount(index, weights=share, minlength=len(table)) * usable
        sums = np.bincount(condition, weights=counts)
        # One imagined unexplained meeting: words seen once cannot become certain.
        table = counts / (sums[condition] + 0.2)
    return table


def prune(
    foreign: NDArray[np.int64],
    english: NDArray[np.int64],
    given_foreign: NDArray[np.float64],
    given_english: NDArray[np.float64],
    foreign_words: Sequence[str],
    english_words: Sequence[str],
) -> list[Entry]:
    """The pairs worth keeping: likely in one direction, possible in the other, few for each word."""
    both = np.sqrt(given_foreign * given_english)
    keep = np.flatnonzero(
        (foreign > 0) & (english > 0) & (both >= KEEP / 2) & (np.maximum(given_foreign, given_english) >= KEEP)
    )
    kept: list[Entry] = []
    seen_foreign: Counter[int] = Counter()
    seen_english: Counter[int] = Counter()
    for i in keep[np.argsort(-both[keep], kind="stable")].tolist():
        f, e = int(foreign[i]), int(english[i])
        if seen_foreign[f] >= MOST or seen_english[e] >= 2 * MOST:
            continue
        seen_foreign[f] += 1
        seen_english[e] += 1
        kept.append(Entry(foreign_words[f], english_words[e], float(given_foreign[i]), float(given_english[i])))
    return kept


if __name__ == "__main__":
    main()
