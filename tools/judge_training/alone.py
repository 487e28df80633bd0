"""Another design of the judge: each side is read alone, and a piece is as right as its best partner is near.

The first layers of the encoder read each text of a batch once, however many examples hold it. A piece's nearness is the
cosine to its partners on the other side (late interaction as in ColBERT, Khattab and Zaharia 2020, with a softmax in
place of the best one); the error is the weighted mean of what lacks, and the marks follow the nearness of each piece.
With nothing learnt this is ``nearness.py``, less the mean states of either side.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

from tools.judge_training.batches import Batch
from tools.judge_training.categories import CATEGORIES
from tools.judge_training.encoder import Encoder
from tools.judge_training.judge import Judge, Outputs
from tools.judge_training.pieces import PADDING, START

DEPTH = 8
"""Layers of the encoder that are taken."""

FAR_OFF = -4.0
"""The cosine of what is no piece: below all others."""

EVEN = math.log(math.e - 1)
"""What ``softplus`` makes 1."""


class Alone(nn.Module):  # type: ignore[misc]
    """Reads a pair as the judge does, and says what it says; it tells no kinds of error apart."""

    def __init__(self, enc: Encoder) -> None:
        super().__init__()
        d = enc.shape.width
        self.enc = enc
        enc.layers = enc.layers[:DEPTH]
        self.centres = nn.Parameter(torch.zeros(2, d))
        self.share = nn.Linear(d, 2)
        nn.init.zeros_(self.share.weight)
        nn.init.zeros_(self.share.bias)
        self.warmth = nn.Parameter(torch.tensor(3.2))
        self.lack, self.bias = nn.Parameter(torch.tensor([12.0, 12.0])), nn.Parameter(torch.tensor(-10.0))
        self.mark, self.unmarked = nn.Parameter(torch.tensor([8.0, 8.0])), nn.Parameter(torch.tensor([3.0, 3.0]))
        self.grade = nn.Parameter(torch.tensor([1.5, -4.0]))

    def forward(self, ids: Tensor, types: Tensor, keep: Tensor) -> Outputs:
        """All (rows, pieces): ids, 0 up to the first ``</s>`` and 1 after it, what is no padding."""
        sides, split = apart(ids, types, keep)
        texts, places = torch.unique(sides.flatten(0, 1), dim=0, return_inverse=True)
        states = self.enc(texts, torch.zeros_like(texts), texts != PADDING)
        with torch.autocast(states.device.type, enabled=False):
            both = states.float()[places].view(*sides.shape, -1)
            error, near = self._compared(both[:, 0], both[:, 1], inner(sides[:, 0]), inner(sides[:, 1]))
            lost, wrong = (self.unmarked[side] - self.mark[side] * near[side] for side in (0, 1))
            position = torch.arange(ids.shape[1], device=ids.device)[None].expand(ids.shape)
            last = sides.shape[2] - 1
            wrong = wrong.gather(1, (position - split[:, None] + 1).clamp(0, last))
            kinds = torch.zeros(*ids.shape, len(CATEGORIES), device=ids.device)
            kinds[..., 0] = math.log(len(CATEGORIES) - 1) - wrong
            adequacy = self.grade[0] + self.grade[1] * (error - self.bias) / self.lack.sum()
            return Outputs(kinds, lost.gather(1, position.clamp(max=last)), error, adequacy)

    def _compared(self, left: Tensor, right: Tensor, ours: Tensor, theirs: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The error (rows) and the nearness (rows, pieces) of either side; the masks tell pieces of the text."""
        shares = [
            F.softplus(self.share(states)[..., side] + EVEN) * pieces
            for side, (states, pieces) in enumerate(((left, ours), (right, theirs)))
        ]
        one, other = (F.normalize(states - self.centres[side], dim=-1) for side, states in enumerate((left, right)))
        cosines = torch.bmm(one, other.transpose(1, 2))
        pairs = (
            cosines.masked_fill(~theirs[:, None], FAR_OFF),
            cosines.transpose(1, 2).masked_fill(~ours[:, None], FAR_OFF),
        )
        near = [(some * (some * self.warmth.exp()).softmax(-1)).sum(-1) for some in pairs]
        lacking = [
            ((1 - value) * share).sum(1) / share.sum(1).clamp(min=1e-6)
            for value, share in zip(near, shares, strict=True)
        ]
        return self.bias + self.lack[0] * lacking[0] + self.lack[1] * lacking[1], near


def apart(ids: Tensor, types: Tensor, keep: Tensor) -> tuple[Tensor, Tensor]:
    """Both texts of each row, each as if read alone, (rows, 2, pieces), and where the rendering begins (rows)."""
    split, pieces = (keep & (types == 0)).sum(1), (keep & (types == 1)).sum(1)
    width = int(torch.maximum(split, pieces + 1).max())
    position = torch.arange(width, device=ids.device)[None].expand(len(ids), width)
    last = ids.shape[1] - 1
    source = ids.gather(1, position.clamp(max=last)).masked_fill(position >= split[:, None], PADDING)
    rendering = ids.gather(1, (position + split[:, None] - 1).clamp(0, last))
    rendering = rendering.masked_fill(position > pieces[:, None], PADDING).masked_fill(position == 0, START)
    return torch.stack([source, rendering], 1), split


def inner(side: Tensor) -> Tensor:
    """What is a piece of the text itself (rows, pieces): neither padding nor the first nor the last."""
    within = side != PADDING
    within[:, 0] = False
    within[torch.arange(len(side)), (side != PADDING).sum(1) - 1] = False
    return within


def centre(judge: Alone, batch: Batch) -> None:
    """Take the mean states of either side from some examples: what all texts of a side share says nothing."""
    sides, _ = apart(batch.ids, batch.types, batch.keep)
    with torch.no_grad():
        for number in (0, 1):
            texts = torch.unique(sides[:, number], dim=0)
            states = judge.eval().enc(texts, torch.zeros_like(texts), texts != PADDING)
            judge.centres[number] = states[inner(texts)].mean(0)


Design = Judge | Alone
