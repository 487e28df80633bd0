"""The judge: the encoder over source and rendering together, and its heads."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from tools.judge_training.categories import CATEGORIES
from tools.judge_training.encoder import Encoder


@dataclass(frozen=True)
class Outputs:
    """Of a batch: ``kinds`` (rows, pieces, 18) and ``source`` (rows, pieces) logits, ``error`` (rows) a logit that the
    meaning differs, ``adequacy`` (rows) a z-score."""

    kinds: Tensor
    source: Tensor
    error: Tensor
    adequacy: Tensor


class Judge(nn.Module):  # type: ignore[misc]
    """Reads a pair; its names are those of the shipped file.

    The heads work in float32 even under autocast: in bfloat16 two renderings of one source would often tie.
    """

    def __init__(self, enc: Encoder) -> None:
        super().__init__()
        d = enc.shape.width
        self.enc = enc
        self.tok, self.src = nn.Linear(d, len(CATEGORIES)), nn.Linear(d, 1)
        self.hid, self.err = nn.Linear(d, d), nn.Linear(d, 1)
        self.hid2, self.da = nn.Linear(d, d), nn.Linear(d, 1)

    def forward(self, ids: Tensor, types: Tensor, keep: Tensor) -> Outputs:
        """All (rows, pieces): ids, 0 up to the first ``</s>`` and 1 after it, what is no padding."""
        hidden = self.enc(ids, types, keep)
        with torch.autocast(hidden.device.type, enabled=False):
            hidden = hidden.float()
            first = hidden[:, 0]
            return Outputs(
                self.tok(hidden),
                self.src(hidden)[..., 0],
                self.err(torch.tanh(self.hid(first)))[..., 0],
                self.da(torch.tanh(self.hid2(first)))[..., 0],
            )


def freeze(judge: nn.Module, layers: int) -> None:
    """Keep the embeddings and the first ``layers`` layers as they are: they have read far more than we can show."""
    still = [judge.enc.word, judge.enc.pos, judge.enc.kind, judge.enc.n, *judge.enc.layers[:layers]]
    for module in still:
        for parameter in module.parameters():
            parameter.requires_grad_(False)
