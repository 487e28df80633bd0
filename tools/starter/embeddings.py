"""A start for the piece embeddings in which translations already lie close together.

Pieces that occur in the same pair, in either language, are counted; the positive pointwise
mutual information of those counts is factored (Levy and Goldberg 2014; sentence ids as
contexts across languages, Levy et al. 2017).  With tied embeddings the decoder then begins
by naming words about the same thing as the word it looks at.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Reals = NDArray[np.float32]


def cooccurrence(pairs: list[tuple[list[int], list[int]]], vocab: int) -> Reals:
    """How often two pieces stand in the same pair; short pairs count for more."""
    counts = np.zeros(vocab * vocab, dtype=np.float64)
    cells, weights = [], []
    for source, target in pairs:
        pieces = np.unique(np.asarray(source + target, dtype=np.int64))
        cells.append((pieces[:, None] * vocab + pieces[None, :]).ravel())
        weights.append(np.full(len(pieces) ** 2, 1.0 / len(pieces), dtype=np.float32))
        if len(cells) == 20_000:
            counts += np.bincount(np.concatenate(cells), np.concatenate(weights), vocab * vocab)
            cells, weights = [], []
    if cells:
        counts += np.bincount(np.concatenate(cells), np.concatenate(weights), vocab * vocab)
    return counts.reshape(vocab, vocab).astype(np.float32)


def pmi(counts: Reals) -> Reals:
    """Positive pointwise mutual information, contexts smoothed by the power .75."""
    np.fill_diagonal(counts, 0)
    total = counts.sum()
    rows = counts.sum(1, keepdims=True)
    columns = counts.sum(0, keepdims=True) ** 0.75
    columns /= columns.sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.log(counts / total / ((rows / total) * columns))
    positive: Reals = np.where(counts > 0, np.maximum(values, 0), 0).astype(np.float32)
    return positive


def bilingual_start(pairs: list[tuple[list[int], list[int]]], vocab: int, d_model: int, noise: float = 0.3) -> Tensor:
    """Rows (vocab, d_model) of norm about 1; rows of unseen pieces are random.

    A share of noise keeps pieces apart that always occur together.
    """
    matrix = torch.from_numpy(pmi(cooccurrence(pairs, vocab)))
    left, strength, _ = torch.svd_lowrank(matrix, q=d_model, niter=3)
    rows = left * strength.sqrt()
    seen = rows.norm(dim=1) > 1e-6
    rows[seen] -= rows[seen].mean(0)
    rows = torch.nn.functional.normalize(rows, dim=1)
    rotation, _ = torch.linalg.qr(torch.randn(d_model, d_model))
    random = torch.nn.functional.normalize(torch.randn(vocab, d_model), dim=1)
    mixed = torch.where(seen[:, None], rows @ rotation + noise * random, random)
    return torch.nn.functional.normalize(mixed, dim=1)
