"""Measure alignment on news documents whose sentence pairs are known: NTREX, made harder with a seed.

Every document of ``ntrex_docs_LANGUAGE_dev.jsonl.gz`` is changed: neighbouring sentences of one side are merged (so
that the link is two to one), sentences are left out of either side, and sentences of another document are put in.
**Strict F1**: a link with both sides filled counts only when it has exactly the sentences of the true link on both
sides. **Moved**: a run of three to six sentences of the rendering is moved elsewhere; strict F1 over the moved ones
(precision over all links that touch them). **Source**: each rendering sentence of the benchmark is looked for among
all foreign sentences of the language; top 1. Intervals are 95 % bootstrap over documents. Run from the root::

    python -m benchmarks.alignment ../shared/bench --languages ru de pl zh lt be uk

**Scale**: two documents of 1,250, 2,500, 5,000 and 10,000 Russian and English sentences are aligned once each. The
ratio is the processor time of a size to that of half the size: 2 is linear, n log n is up to 2.2, a square 4::

    python -m benchmarks.alignment ../shared/bench --scale ../shared/corpora/ru-en/tatoeba.tsv.gz
"""

import argparse
import gzip
import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.shared import peak_memory
from quoteverify.alignment import Link, align
from quoteverify.alignment.fits import scores
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span

SEED = 7
MERGED, LEFT_OUT, ADDED = 0.15, 0.06, 0.06
SIZES = (1_250, 2_500, 5_000, 10_000)

Pairs = list[tuple[str, str]]
Gold = set[tuple[tuple[int, ...], tuple[int, ...]]]


@dataclass(frozen=True)
class Document:
    source: list[str]
    rendering: list[str]
    gold: Gold


@dataclass(frozen=True)
class Counts:
    right: int
    found: int
    true: int


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure alignment on NTREX documents.")
    parser.add_argument("bench", type=Path)
    parser.add_argument("--languages", nargs="+", default=["ru", "de", "pl", "zh", "lt", "be", "uk"])
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--quotes", type=int, default=400)
    parser.add_argument("--quick", action="store_true", help="alignment alone")
    parser.add_argument("--scale", type=Path, metavar="TSV", help="time alone, on these pairs (Russian TAB English)")
    arguments = parser.parse_args()
    if arguments.scale:
        scale(distinct(arguments.scale))
        return
    for language in arguments.languages:
        documents = read(arguments.bench / f"ntrex_docs_{language}_dev.jsonl.gz")[: arguments.documents]
        report(language, documents, 0 if arguments.quick else arguments.quotes)


def read(path: Path) -> list[Pairs]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [[(foreign, english) for foreign, english in json.loads(line)["pairs"]] for line in file]


def distinct(path: Path) -> Pairs:
    """The pairs of a file, leaving out those of which a side came before."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        every = [tuple(line.rstrip("\n").split("\t")[:2]) for line in file]
    foreign = {one[0]: one for one in reversed(every)}
    return [(one[0], one[1]) for one in {one[1]: one for one in foreign.values()}.values()]


def scale(pairs: Pairs) -> None:
    align(segments([pairs[0][0]], "ru"), segments([pairs[0][1]], "en"))  # loads the encoder and the tables
    before = 0.0
    for size in SIZES:
        source = segments([foreign for foreign, _ in pairs[:size]], "ru")
        rendering = segments([english for _, english in pairs[:size]], "en")
        start = time.process_time()
        links = align(source, rendering)
        taken = time.process_time() - start
        right = sum(link.source == link.rendering for link in links)
        peak = peak_memory() / 1024**2
        ratio = f"{taken / before:.2f}" if before else "-"
        print(f"{size:6,} sentences: {taken:5.1f} s, ratio {ratio}, peak {peak:,.0f} MB, {right:,} right", flush=True)
        before = taken


def report(language: str, documents: Sequence[Pairs], quotes: int) -> None:
    start = time.perf_counter()
    edited = [edit(pairs, documents, random.Random(f"{SEED}{number}")) for number, pairs in enumerate(documents)]
    counts = [count(one, language) for one in edited]
    moved = [count_moved(*move(pairs, random.Random(f"m{SEED}{k}")), language) for k, pairs in enumerate(documents)]
    moved = [one for one in moved if one.true]
    line = f"{language}: strict F1 {interval(counts, f1)}  P {precision(counts):.3f} R {recall(counts):.3f}"
    line += f"  moved F1 {interval(moved, f1)}"
    if quotes:
        line += f"  source top 1 {interval(find_sources(documents, language, quotes), recall)}"
    print(f"{line}  ({len(documents)} documents, {time.perf_counter() - start:.0f} s)", flush=True)


def edit(pairs: Pairs, others: Sequence[Pairs], rng: random.Random) -> Document:
    """Merge, leave out and add; see the module's docstring."""
    source: list[str] = []
    rendering: list[str] = []
    gold: Gold = set()
    k = 0
    while k < len(pairs):
        foreign, english = pairs[k]
        draw = rng.random()
        if draw < MERGED and k + 1 < len(pairs):
            next_foreign, next_english = pairs[k + 1]
            at, to = len(source), len(rendering)
            if rng.random() < 0.5:
                source += [foreign, next_foreign]
                rendering.append(f"{english} {next_english}")
                gold.add(((at, at + 1), (to,)))
            else:
                source.append(f"{foreign} {next_foreign}")
                rendering += [english, next_english]
                gold.add(((at,), (to, to + 1)))
            k += 2
            continue
        if draw < MERGED + LEFT_OUT:
            source.append(foreign) if rng.random() < 0.5 else rendering.append(english)
        else:
            if draw > 1 - ADDED:
                stranger = rng.choice(rng.choice([one for one in others if one is not pairs]))
                source.append(stranger[0]) if rng.random() < 0.5 else rendering.append(stranger[1])
            gold.add(((len(source),), (len(rendering),)))
            source.append(foreign)
            rendering.append(english)
        k += 1
    return Document(source, rendering, gold)


def move(pairs: Pairs, rng: random.Random) -> tuple[Document, frozenset[int]]:
    """Move a run of rendering sentences elsewhere; with the rendering indices that were moved."""
    size = rng.randint(3, 6)
    if len(pairs) < 2 * size + 2:
        return Document([], [], set()), frozenset()
    at = rng.randrange(len(pairs) - size + 1)
    order = [k for k in range(len(pairs)) if not at <= k < at + size]
    places = [k for k in range(len(order) + 1) if abs(k - at) >= size]
    if not places:
        return Document([], [], set()), frozenset()
    to = rng.choice(places)
    order[to:to] = range(at, at + size)
    gold: Gold = {((k,), (place,)) for place, k in enumerate(order)}
    return (
        Document([foreign for foreign, _ in pairs], [pairs[k][1] for k in order], gold),
        frozenset(range(to, to + size)),
    )


def segments(texts: Sequence[str], language: str) -> list[Segment]:
    found = []
    position = 0
    for index, text in enumerate(texts):
        found.append(Segment(index, text, (Span(position, position + len(text)),), language, paragraph=index))
        position += len(text) + 1
    return found


def aligned(document: Document, language: str) -> list[Link]:
    links = align(segments(document.source, language), segments(document.rendering, "en"))
    return [link for link in links if link.source and link.rendering]


def count(document: Document, language: str) -> Counts:
    found = {(link.source, link.rendering) for link in aligned(document, language)}
    return Counts(len(found & document.gold), len(found), len(document.gold))


def count_moved(document: Document, moved: frozenset[int], language: str) -> Counts:
    if not moved:
        return Counts(0, 0, 0)
    found = {(link.source, link.rendering) for link in aligned(document, language) if moved & set(link.rendering)}
    true = {one for one in document.gold if moved & set(one[1])}
    return Counts(len(found & true), len(found), len(true))


def find_sources(documents: Sequence[Pairs], language: str, quotes: int) -> list[Counts]:
    """Top 1 of each sampled rendering sentence among all foreign sentences; one count for each document."""
    source = segments([foreign for pairs in documents for foreign, _ in pairs], language)
    places = [(k, number) for number, pairs in enumerate(documents) for k in range(len(pairs))]
    chosen = sorted(random.Random(SEED).sample(range(len(places)), min(quotes, len(places))))
    flat = [pair for pairs in documents for pair in pairs]
    hits: dict[int, list[bool]] = {}
    for at, fits in zip(chosen, scores([flat[at][1] for at in chosen], "en", source), strict=True):
        best = int(fits[:, 0].argmax())
        hits.setdefault(places[at][1], []).append(source[best].text == flat[at][0])
    return [Counts(sum(one), len(one), len(one)) for one in hits.values()]


def f1(counts: Sequence[Counts]) -> float:
    return 2 * sum(c.right for c in counts) / max(sum(c.found + c.true for c in counts), 1)


def precision(counts: Sequence[Counts]) -> float:
    return sum(c.right for c in counts) / max(sum(c.found for c in counts), 1)


def recall(counts: Sequence[Counts]) -> float:
    return sum(c.right for c in counts) / max(sum(c.true for c in counts), 1)


def interval(counts: Sequence[Counts], measure: Callable[[Sequence[Counts]], float]) -> str:
    """The measure with its 95 % bootstrap interval over documents."""
    draws = np.random.default_rng(SEED).integers(0, len(counts), (1000, len(counts)))
    values = sorted(measure([counts[i] for i in draw]) for draw in draws.tolist())
    return f"{measure(counts):.3f} [{values[25]:.3f}, {values[974]:.3f}]"


if __name__ == "__main__":
    main()
