"""Make ``resources/completeness.toml``: what speaks for words being left out or put in, and how much.

Good translations are taken as they are, and with a word or a phrase taken out of one side; logistic regression tells
the stretches that this left without a counterpart from those that were without one before. The bounds are set so that
at most so many stretches in 100 good sentences are reported. Run from the project's root::

    python -m tools.train_completeness BENCH

BENCH holds ``ntrex_docs_TAG_dev.jsonl.gz``: documents of ``pairs`` [foreign, English], translated by people.
"""

import argparse
import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quoteverify.words import Word, words
from quoteverify.words.stretches import FEATURES, Candidate, Texts, candidates, nearer

SEED = 20210806
LANGUAGES = {
    "table": ("uk", "be", "lt"),
    "table-encoded": ("ru",),
    "encoder": ("de", "pl"),
    "encoder-encoded": ("de", "pl"),
}
"""By which signals the words are compared, and the languages to learn each from."""
DELETIONS = 2
ENCODER_ONLY = ("gain", "whole")
CLEAR = {"table-encoded": {"omission": 2.5, "addition": 0.7}}
CLEAR_ELSEWHERE = {"omission": 0.7, "addition": 0.4}
"""Stretches reported as clear in 100 good sentences: fewer where less is known of the words. A part of them are cuts
and additions that the translators made indeed."""
LIKELY = {"omission": 5.0, "addition": 3.0}
PROMISING = 0.97
"""Share of the lost stretches that must pass to the encoder."""
PENALTY = 3.0
ROUNDS = 30

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A stretch: its features, whether it was taken out, its sentence, and whether that was left as it was."""

    features: dict[str, float]
    lost: bool
    intact: bool


def examples(
    pairs: Sequence[tuple[str, str]], language: str, kind: str, encode: bool, chance: random.Random
) -> Iterator[Example]:
    """The stretches of good translations, whole and with words taken out; one side is English."""
    for foreign, english in pairs:
        tags = (language, "en") if kind == "omission" else ("en", language)
        own, other = (foreign, english) if kind == "omission" else (english, foreign)
        whole = Texts(own, tags[0], other, tags[1])
        before, _ = candidates(whole)
        for one in nearer(before, whole) if encode else before:
            yield Example(one.features, False, True)
        for _ in range(DELETIONS):
            cut = without(other, words(other, tags[1]), chance)
            if cut is None:
                continue
            texts = Texts(own, tags[0], cut, tags[1])
            after, _ = candidates(texts)
            for one in nearer(after, texts) if encode else after:
                yield Example(one.features, _new(one, before), False)


def _new(one: Candidate, before: Sequence[Candidate]) -> bool:
    """Whether a word of the stretch had a counterpart before."""
    return bool(set(one.indices) - {k for other in before for k in other.indices})


def without(text: str, found: Sequence[Word], chance: random.Random) -> str | None:
    """The text without one content word, or without the words from the function words before it up to the next."""
    places = [k for k, word in enumerate(found) if word.content and not word.number]
    if len(places) < 4:
        return None
    first = last = chance.choice(places)
    if chance.random() < 0.4:
        while first > 0 and not found[first - 1].content:
            first -= 1
        while last + 1 < len(found) and found[last + 1].content:
            last += 1
    start, end = found[first].span.start, found[last].span.end
    return " ".join((text[:start] + text[end:]).split())


def fit(data: Sequence[Example], names: Sequence[str]) -> tuple[float, dict[str, float]]:
    """Logistic regression with a ridge penalty by Newton's method; (bias, weight of each feature as it is)."""
    raw = np.array([[one.features[name] for name in names] for one in data])
    mean, spread = raw.mean(axis=0), np.maximum(raw.std(axis=0), 1e-6)
    x: Matrix = np.column_stack([(raw - mean) / spread, np.ones(len(raw))])
    y = np.array([one.lost for one in data], dtype=np.float64)
    w = np.zeros(x.shape[1])
    ridge = np.diag([PENALTY] * len(names) + [0.0])
    for _ in range(ROUNDS):
        p = 1.0 / (1.0 + np.exp(-x @ w))
        w -= np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + ridge, x.T @ (p - y) + ridge @ w)
    weights = w[:-1] / spread
    return float(w[-1] - weights @ mean), dict(zip(names, weights.tolist(), strict=True))


def odds(data: Sequence[Example], bias: float, weights: dict[str, float]) -> Matrix:
    return np.array([bias + sum(weights[name] * one.features[name] for name in weights) for one in data])


def bound(values: Matrix, sentences: int, per_hundred: float) -> float:
    """The least odds that so many stretches in 100 good sentences reach."""
    allowed = max(int(sentences * per_hundred / 100), 1)
    return float(np.sort(values)[-allowed]) if len(values) >= allowed else float("-inf")


def trained(bench: Path, kind: str, signals: str, chance: random.Random) -> dict[str, object]:
    """One section of the file: the weights and bounds of one kind of stretch for one way of comparing words."""
    encode = signals.endswith("encoded")
    data: list[Example] = []
    sentences = 0
    for language in LANGUAGES[signals]:
        pairs = list(_pairs(bench, language))
        sentences += len(pairs)
        data.extend(examples(pairs, language, kind, encode, chance))
    names = [name for name in FEATURES if encode or name not in ENCODER_ONLY]
    bias, weights = fit(data, names)
    values = odds(data, bias, weights)
    intact = np.array([one.intact for one in data])
    lost = np.array([one.lost for one in data])
    clear = bound(values[intact], sentences, CLEAR.get(signals, CLEAR_ELSEWHERE)[kind])
    likely = bound(values[intact], sentences, LIKELY[kind])
    print(f"{kind} {signals}: {sentences} sentences, {int(lost.sum())} lost stretches,", end=" ")
    print(f"clear {np.mean(values[lost] >= clear):.3f}, likely {np.mean(values[lost] >= likely):.3f}")
    return {
        "bias": bias,
        "promising": float(np.quantile(values[lost], 1 - PROMISING)),
        "likely": likely,
        "clear": clear,
        "features": weights,
    }


def _pairs(bench: Path, language: str) -> Iterator[tuple[str, str]]:
    with gzip.open(bench / f"ntrex_docs_{language}_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            yield from ((foreign, english) for foreign, english in json.loads(line)["pairs"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=Path("resources/completeness.toml"))
    options = parser.parse_args()
    chance = random.Random(SEED)
    lines = ["# Made by tools/train_completeness.py: what speaks for a stretch being left out or put in.", ""]
    for kind in LIKELY:
        for signals in LANGUAGES:
            result = trained(options.bench, kind, signals, chance)
            features = result.pop("features")
            assert isinstance(features, dict)
            lines += [f"[{kind}.{signals}]", *(f"{name} = {value:.4f}" for name, value in result.items())]
            lines += [f"features.{name} = {value:.4f}" for name, value in features.items()] + [""]
    options.output.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
