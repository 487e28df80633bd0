"""Which piece translates which, from the pairs alone.

IBM Model 1 (Brown et al. 1993) with a pull to the diagonal as in fast_align (Dyer et al.
2013).  The posteriors teach the decoder's cross-attention where to look (Chen et al. 2016,
"Guided alignment training"); a Marian network trained from nothing finds that out late.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Ids = NDArray[np.int64]
Reals = NDArray[np.float32]
DIAGONAL = 4.0


@dataclass(frozen=True)
class Links:
    """Every possible link of every pair, flat: its two pieces, its target, its prior."""

    source: Ids
    target: Ids
    slot: Ids
    prior: Reals
    slots: int


def all_links(pairs: list[tuple[list[int], list[int]]]) -> Links:
    """Lay out the links of all pairs one after another."""
    sources, targets, slots, priors = [], [], [], []
    count = 0
    for source, target in pairs:
        m, n = len(source), len(target)
        sources.append(np.tile(np.asarray(source, dtype=np.int64), n))
        targets.append(np.repeat(np.asarray(target, dtype=np.int64), m))
        slots.append(np.repeat(np.arange(count, count + n), m))
        here = (np.arange(n, dtype=np.float32)[:, None] + 0.5) / n
        there = (np.arange(m, dtype=np.float32)[None, :] + 0.5) / m
        priors.append(np.exp(-DIAGONAL * np.abs(here - there)).ravel())
        count += n
    return Links(
        np.concatenate(sources),
        np.concatenate(targets),
        np.concatenate(slots),
        np.concatenate(priors).astype(np.float32),
        count,
    )


def train_table(pairs: list[tuple[list[int], list[int]]], vocab: int, rounds: int = 5) -> Reals:
    """p(target piece | source piece) as a dense table, by expectation maximisation."""
    links = all_links(pairs)
    cells = links.source * vocab + links.target
    used, cell = np.unique(cells, return_inverse=True)
    table = np.ones(len(used), dtype=np.float32)
    row = used // vocab
    for _ in range(rounds):
        weight = table[cell] * links.prior
        total = np.bincount(links.slot, weight, minlength=links.slots)
        counts = np.bincount(cell, weight / total[links.slot], minlength=len(used))
        sums = np.bincount(row, counts, minlength=vocab)
        table = (counts / sums[row]).astype(np.float32)
    dense = np.zeros(vocab * vocab, dtype=np.float32)
    dense[used] = table
    return dense.reshape(vocab, vocab)


def posteriors(table: Tensor, source: Tensor, target: Tensor, pad: int, eos: int) -> Tensor:
    """Where each target piece should look (b, n, m), given padded ids with tag and end.

    The end of the target looks at the end of the source; nothing looks at the tag or at
    padding.  Rows of padding are all zero.
    """
    scores = table[source[:, None, :], target[:, :, None]].float() + 1e-6
    m, n = source.shape[1], target.shape[1]
    here = (torch.arange(n, device=source.device) + 0.5)[None, :, None]
    there = (torch.arange(m, device=source.device) - 0.5)[None, None, :]
    ours = (target != pad).sum(1)[:, None, None] - 1
    theirs = (source != pad).sum(1)[:, None, None] - 2
    distance = (here / ours.clamp(min=1) - there / theirs.clamp(min=1)).abs()
    scores = scores * torch.exp(-DIAGONAL * distance)
    ends = (source == eos)[:, None, :]
    is_end = (target == eos)[:, :, None]
    scores = torch.where(is_end, ends.float(), scores.masked_fill(ends, 0))
    scores = scores.masked_fill((source == pad)[:, None, :], 0)
    scores[:, :, 0] = 0
    scores = scores.masked_fill((target == pad)[:, :, None], 0)
    total = scores.sum(-1, keepdim=True)
    return scores / total.clamp(min=1e-9)
