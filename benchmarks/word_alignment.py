"""Measure word alignment without a model: alignment error rate (Och and Ney 2003) on gold links, English to Russian.

AER = 1 - 2 |found and true| / (|found| + |true|): the gold set has sure links only. Run from the project's root::

    python -m benchmarks.word_alignment ../shared/bench/xlwa_ru_dev.jsonl.gz
"""

import argparse
import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from quoteverify.words import compare, words

SEED = 7


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure word alignment on gold links.")
    parser.add_argument("gold", type=Path)
    arguments = parser.parse_args()
    with gzip.open(arguments.gold, "rt", encoding="utf-8") as file:
        counts = [count(json.loads(line)) for line in file]
    draws = np.random.default_rng(SEED).integers(0, len(counts), (1000, len(counts)))
    values = sorted(error_rate([counts[i] for i in draw]) for draw in draws.tolist())
    right, found, true = (sum(column) for column in zip(*counts, strict=True))
    print(
        f"AER {error_rate(counts):.3f} [{values[25]:.3f}, {values[974]:.3f}]  precision {right / found:.3f}"
        f"  recall {right / true:.3f}  ({len(counts)} sentence pairs)"
    )


def count(row: dict[str, list[str]]) -> tuple[int, int, int]:
    """(right, found, true) links of one pair; punctuation is counted as aligned when both sides have the same mark
    once, which is all that a reader would see there."""
    english, russian = row["en"], row["ru"]
    compared = compare(" ".join(russian), "ru", " ".join(english), "en")
    of_russian = token_of(russian, [word.span.start for word in words(" ".join(russian), "ru")])
    of_english = token_of(english, [word.span.start for word in words(" ".join(english), "en")])
    found = {(of_english[link.rendering], of_russian[link.source]) for link in compared.links}
    for mark in ".?!":
        if english[-1] == mark == russian[-1]:
            found.add((len(english) - 1, len(russian) - 1))
    true = {(int(left), int(right)) for left, right in (pair.split("-") for pair in row["align"])}
    return len(found & true), len(found), len(true)


def token_of(tokens: Sequence[str], starts: Sequence[int]) -> list[int]:
    """For each offset into the tokens joined by spaces, the index of the token that it lies in."""
    ends = np.cumsum([len(token) + 1 for token in tokens])
    return [int(k) for k in np.searchsorted(ends, starts, side="right")]


def error_rate(counts: Sequence[tuple[int, int, int]]) -> float:
    right, found, true = (sum(column) for column in zip(*counts, strict=True))
    return float(1.0 - 2.0 * right / (found + true))


if __name__ == "__main__":
    main()
