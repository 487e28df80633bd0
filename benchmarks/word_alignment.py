"""Measure the links between words that the program shows: error rate on gold links, and what other languages tell.

    python -m benchmarks.word_alignment [--sample 120] [--show N]

Gold (xlwa, English to Russian, sure links only): AER = 1 - 2 |found and true| / (|found| + |true|) (Och and Ney 2003),
with the encoder and the tables, and with the tables alone. For languages without gold links the tables themselves
tell (for de, pl, zh single-word embeddings of another encoder): a pair of content words that is sure by them, neither
having another partner in the sentence (NTREX), should be linked; the tables are kept from the program then, so that it
has to find them by the states and places of words.
"""

import argparse
import random
from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks.shared import Row, interval, rows, share
from quoteverify.words import compare, words
from quoteverify.words.association import Matrix, association
from quoteverify.words.comparison import WordLink
from quoteverify.words.linking import Pair, link_words

LANGUAGES = ("ru", "uk", "be", "lt", "pl", "de", "zh")
SURE, DOUBT = 0.8, 0.2
Counts = tuple[int, int, int]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure links between words.")
    parser.add_argument("--sample", type=int, default=120, help="sentences of each language without gold links")
    parser.add_argument("--show", type=int, default=0, help="print the links of so many sentences of each language")
    options = parser.parse_args()
    gold = rows("xlwa_ru_dev")
    pairs: list[Pair] = [(" ".join(row["ru"]), "ru", " ".join(row["en"]), "en") for row in gold]
    _report("tables alone", gold, pairs, [compare(*pair).links for pair in pairs])
    _report("as the program links", gold, pairs, link_words(pairs))
    _report("encoder, no tables or letters", gold, pairs, link_words(pairs, known=_nothing))
    for language in LANGUAGES:
        _sure(language, options.sample)
    for language in LANGUAGES if options.show else ():
        _show(list(_news(language, options.show)))


def _report(label: str, gold: Sequence[Row], pairs: Sequence[Pair], links: Sequence[Sequence[WordLink]]) -> None:
    counts = [count(*each) for each in zip(gold, pairs, links, strict=True)]
    low, high = interval(counts, error_rate)
    right, found, true = (sum(column) for column in zip(*counts, strict=True))
    print(
        f"{label:30} AER {error_rate(counts):.3f} [{low:.3f}, {high:.3f}]  precision {right / found:.3f}"
        f"  recall {right / true:.3f}  ({len(counts)} sentence pairs)",
        flush=True,
    )


def count(row: Row, pair: Pair, links: Sequence[WordLink]) -> Counts:
    """(right, found, true) links of one pair; punctuation is counted as aligned when both sides have the same mark
    once, which is all that a reader would see there."""
    english, russian = row["en"], row["ru"]
    of_russian = token_of(russian, [word.span.start for word in words(pair[0], "ru")])
    of_english = token_of(english, [word.span.start for word in words(pair[2], "en")])
    found = {(of_english[link.rendering], of_russian[link.source]) for link in links}
    for mark in ".?!":
        if english[-1] == mark == russian[-1]:
            found.add((len(english) - 1, len(russian) - 1))
    true = {(int(left), int(right)) for left, right in (pair.split("-") for pair in row["align"])}
    return len(found & true), len(found), len(true)


def token_of(tokens: Sequence[str], starts: Sequence[int]) -> list[int]:
    """For each offset into the tokens joined by spaces, the index of the token that it lies in."""
    ends = np.cumsum([len(token) + 1 for token in tokens])
    return [int(k) for k in np.searchsorted(ends, starts, side="right")]


def error_rate(counts: Sequence[Counts]) -> float:
    right, found, true = (sum(column) for column in zip(*counts, strict=True))
    return float(1.0 - 2.0 * right / (found + true))


def _nothing(source: Sequence[object], _source: str, rendering: Sequence[object], _rendering: str) -> Matrix:
    return np.zeros((len(source), len(rendering)), np.float32)


def _news(language: str, sample: int) -> Iterator[Pair]:
    every = [pair for row in rows(f"ntrex_docs_{language}_dev") for pair in row["pairs"]]
    for source, english in random.Random(7).sample(every, min(sample, len(every))):
        yield source, language, english, "en"


def _sure(language: str, sample: int) -> None:
    """How often two words of which the tables are sure are linked with each other, and with others as well."""
    pairs = list(_news(language, sample))
    right, wrong = [], []
    for pair, links in zip(pairs, link_words(pairs, known=_nothing), strict=True):
        for i, j in _sure_pairs(pair):
            content = {
                link.rendering for link in links if link.source == i and words(*pair[2:])[link.rendering].content
            }
            right.append(j in content)
            wrong.append(bool(content - {j}))
    low, high = interval(right, share)
    print(
        f"{language}: words sure by tables, linked with each other {share(right):5.1f} % [{low:.1f}, {high:.1f}],"
        f" with another {share(wrong):4.1f} %  (n = {len(right)})",
        flush=True,
    )


def _sure_pairs(pair: Pair) -> Iterator[tuple[int, int]]:
    source, rendering = words(*pair[:2]), words(*pair[2:])
    table = association(source, pair[1], rendering, pair[3])
    for i, j in zip(*np.nonzero(table >= SURE), strict=True):
        alone = (table[i] >= DOUBT).sum() == 1 and (table[:, j] >= DOUBT).sum() == 1
        if alone and source[i].content and rendering[j].content:
            yield int(i), int(j)


def _show(pairs: Sequence[Pair]) -> None:
    for pair, links in zip(pairs, link_words(pairs), strict=True):
        print(f"\n{pair[0]}\n{pair[2]}\n  " + " · ".join(_named(pair, links)))


def _named(pair: Pair, links: Sequence[WordLink]) -> Iterator[str]:
    source, rendering = words(*pair[:2]), words(*pair[2:])
    for link in links:
        yield f"{source[link.source].span.of(pair[0])} = {rendering[link.rendering].span.of(pair[2])}"


if __name__ == "__main__":
    main()
