"""What the judge is held to: words, source, error, adequacy, and the order of renderings of one statement."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

from tools.judge_training.batches import Batch
from tools.judge_training.categories import CATEGORIES, SOURCE_RIGHT, SOURCE_WRONG, WRONG
from tools.judge_training.judge import Outputs

MARGIN = 1.5
"""Logits by which the worse of two is to be worse."""

APART = 0.4
"""Of ``differs``, above which one of two is the worse."""

UNNAMED = 0.25
"""Taken for ``differs`` where nobody said."""

FAR = 0.25
"""Weight of two examples of a group that share neither source nor rendering: they can be told apart by more than the
error."""


@dataclass(frozen=True)
class Weights:
    """How much each loss counts."""

    tokens: float = 2.0
    source: float = 1.0
    error: float = 1.0
    adequacy: float = 0.5
    ranking: float = 1.2


@dataclass(frozen=True)
class Losses:
    """Means over what a batch judges of each, nought where it judges none; ``total`` is their weighted sum."""

    tokens: Tensor
    source: Tensor
    error: Tensor
    adequacy: Tensor
    ranking: Tensor
    total: Tensor


def tokens_loss(kinds: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of each judged piece, wrong ones counted twice; a wrong piece of unknown kind must not be right."""
    logs = F.log_softmax(kinds, -1)
    named, unnamed = labels < len(CATEGORIES), labels == WRONG
    own = -logs.gather(-1, labels.clamp(max=len(CATEGORIES) - 1)[..., None])[..., 0]
    wrong = named & (labels > 0)
    missed = -torch.log1p(-logs[..., 0][unnamed].exp().clamp(max=0.9999))
    count = named.sum() + wrong.sum() + unnamed.sum()
    return (own[named].sum() + own[wrong].sum() + missed.sum()) / count.clamp(min=1)


def source_loss(source: Tensor, labels: Tensor) -> Tensor:
    """Is each judged piece of the source rendered wrongly?"""
    judged = (labels == SOURCE_RIGHT) | (labels == SOURCE_WRONG)
    if not judged.any():
        return source.sum() * 0
    return F.binary_cross_entropy_with_logits(source[judged], (labels[judged] == SOURCE_WRONG).float())


def pair_weights(batch: Batch) -> Tensor:
    """(rows, rows): how much it counts that the row is worse than the column; nought where it is not."""
    known = ~torch.isnan(batch.differs)
    differs = torch.where(known, batch.differs, UNNAMED)
    worse = differs[:, None] - differs[None] > APART
    pairs = worse & (batch.groups[:, None] == batch.groups[None]) & known[:, None] & known[None]
    near = (batch.sources[:, None] == batch.sources[None]) | (batch.renderings[:, None] == batch.renderings[None])
    return pairs * torch.where(near, 1.0, FAR)


def ranking_loss(error: Tensor, batch: Batch) -> Tensor:
    """Every pair of a group, one worse than the other: by a margin."""
    weights = pair_weights(batch)
    short = F.relu(MARGIN - (error[:, None] - error[None]))
    return (short * weights).sum() / weights.sum().clamp(min=1)


def losses(outputs: Outputs, batch: Batch, weights: Weights) -> Losses:
    """All of a batch."""
    known, assessed = ~torch.isnan(batch.differs), ~torch.isnan(batch.adequacy)
    error = outputs.error.sum() * 0
    if known.any():
        error = F.binary_cross_entropy_with_logits(outputs.error[known], batch.differs[known])
    adequacy = outputs.adequacy.sum() * 0
    if assessed.any():
        share = (assessed.float().mean() * 4).clamp(max=1)
        adequacy = share * F.smooth_l1_loss(outputs.adequacy[assessed], batch.adequacy[assessed])
    tokens, source = tokens_loss(outputs.kinds, batch.labels), source_loss(outputs.source, batch.labels)
    ranking = ranking_loss(outputs.error, batch)
    total = (
        weights.tokens * tokens
        + weights.source * source
        + weights.error * error
        + weights.adequacy * adequacy
        + weights.ranking * ranking
    )
    return Losses(tokens, source, error, adequacy, ranking, total)
