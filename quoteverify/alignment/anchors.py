"""Anchors: sentence pairs that are each other's nearest, and the heaviest chain of them in reading order.

Up to EXACT pairs every sentence is compared with every other. Beyond, blocks of CHUNK sentences are compared first and
sentences only within the few blocks that are likest, so that time and memory grow with the number of sentences; what is
left of the square is a thousandth.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.space import Vectors, View
from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled

EXACT = 4_000_000
"""Sentence pairs that are all compared: two documents of 2,000 sentences."""
CHUNK = 32
LIKEST = 6
"""Blocks of the rendering that a block of the source is compared with."""
BLOCK = 512
BEYOND = 1.05
"""How far above the next best a pair must be to be an anchor."""

Anchor = tuple[int, int, float]
"""Source index, rendering index, similarity."""


def anchors(views: Sequence[View], threshold: float, cancelled: Cancelled) -> list[Anchor]:
    """Sentence pairs that are each other's nearest, by source index, with their similarity."""
    left, right = joint(views)
    best_of_right = np.full(len(right), -1.0, dtype=np.float32)
    owner_of_right = np.zeros(len(right), dtype=np.int64)
    best_of_left: list[tuple[int, float, float]] = []
    for start, stop, columns in compared(left, right):
        if cancelled():
            raise Stopped
        block = left[start:stop] @ right[columns].T
        rows = np.arange(stop - start)
        tops = block.max(axis=0)
        better = tops > best_of_right[columns]
        best_of_right[columns[better]] = tops[better]
        owner_of_right[columns[better]] = block.argmax(axis=0)[better] + start
        top = block.argmax(axis=1)
        values = block[rows, top]
        block[rows, top] = -1.0
        best_of_left.extend(zip(columns[top].tolist(), values.tolist(), block.max(axis=1).tolist(), strict=True))
    return [
        (i, j, value)
        for i, (j, value, second) in enumerate(best_of_left)
        if owner_of_right[j] == i and value > threshold and value > BEYOND * second
    ]


def compared(left: Vectors, right: Vectors) -> Iterator[tuple[int, int, NDArray[np.int64]]]:
    """Runs of source sentences (start, stop), each with the rendering sentences that it is compared with."""
    every = np.arange(len(right))
    if len(left) * len(right) <= EXACT:
        yield from ((start, min(start + BLOCK, len(left)), every) for start in range(0, len(left), BLOCK))
        return
    starts_left, starts_right = np.arange(0, len(left), CHUNK), np.arange(0, len(right), CHUNK)
    sums = np.add.reduceat(left, starts_left), np.add.reduceat(right, starts_right)
    # What all blocks share says nothing about which belong together.
    products = unit(sums[0] - sums[0].mean(axis=0)) @ unit(sums[1] - sums[1].mean(axis=0)).T
    for start, likeness in zip(starts_left.tolist(), products, strict=True):
        likest = starts_right[np.sort(np.argsort(-likeness)[:LIKEST])]
        yield start, min(start + CHUNK, len(left)), np.concatenate([every[at : at + CHUNK] for at in likest])


def joint(views: Sequence[View]) -> tuple[Vectors, Vectors]:
    """All views of each sentence in one row, so that a product of rows is the weighted similarity."""
    left = np.concatenate([unit(view.source) * view.share**0.5 for view in views], axis=1)
    right = np.concatenate([unit(view.rendering) * view.share**0.5 for view in views], axis=1)
    return left, right


def unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = vectors / np.maximum(lengths, 1e-9)
    return scaled


def chain(found: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest set of anchors in rising order on both sides (weighted longest increasing subsequence)."""
    if not found:
        return []
    size = max(j for _, j, _ in found) + 2
    tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)  # Fenwick tree of prefix maxima
    previous: list[int] = []
    best = (0.0, -1)
    for index, (_, j, weight) in enumerate(found):
        total, before = (0.0, -1)
        k = j  # anchors with a smaller rendering index
        while k > 0:
            if tree[k][0] > total:
                total, before = tree[k]
            k -= k & -k
        previous.append(before)
        here = (total + weight, index)
        best = max(best, here)
        k = j + 1
        while k <= size:
            if here[0] > tree[k][0]:
                tree[k] = here
            k += k & -k
    links = []
    at = best[1]
    while at >= 0:
        links.append(found[at][:2])
        at = previous[at]
    return links[::-1]
