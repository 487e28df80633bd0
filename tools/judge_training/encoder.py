"""The encoder multilingual-e5-small in plain PyTorch: 12 layers, 384 wide, post-norm (Wang et al. 2024; MIT).

Its matrices come from ``encoder.npz``: blocks of 32 weights in 4 bits with a float16 scale. Attention and dropout are
written out: in bfloat16 on a CPU they run at twice the speed of PyTorch's own, which fall back to slow loops there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

MASKED = -1e4


@dataclass(frozen=True)
class Shape:
    """Sizes of the encoder; ``vocab`` counts all pieces."""

    vocab: int
    width: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 12
    positions: int = 512
    dropout: float = 0.1


class Dropped(torch.autograd.Function):  # type: ignore[misc]
    """Dropout with a random byte a value: eight times fewer random numbers than PyTorch draws on a CPU."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, p: float) -> Tensor:
        """(any shape), the share ``p`` of it set to nought, in steps of 1/256."""
        drawn = torch.randint(-(2**63), 2**63 - 1, ((x.numel() + 7) // 8,), dtype=torch.int64, device=x.device)
        kept = drawn.view(torch.uint8)[: x.numel()].view(x.shape) >= int(p * 256)
        ctx.save_for_backward(kept)
        ctx.scale = 1 / (1 - p)
        return x * kept * ctx.scale

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
        """The same values stay nought."""
        (kept,) = ctx.saved_tensors
        return grad * kept * ctx.scale, None


def dropped(x: Tensor, p: float, training: bool) -> Tensor:
    """Dropout while training."""
    return Dropped.apply(x, p) if training and p else x


class Layer(nn.Module):  # type: ignore[misc]
    """Self-attention and feed-forward, each with its norm after the sum."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        d = shape.width
        self.heads, self.p = shape.heads, shape.dropout
        self.qkv, self.o = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.n1, self.n2 = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)
        self.fi, self.fo = nn.Linear(d, shape.inner), nn.Linear(shape.inner, d)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """(rows, pieces, width) to the same; ``mask`` (rows * heads, pieces, pieces) is added to the weights."""
        rows, pieces, d = x.shape
        size = d // self.heads
        split = self.qkv(x).view(rows, pieces, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        q, k, v = split.reshape(3, rows * self.heads, pieces, size).unbind(0)
        weights = torch.baddbmm(mask.to(q.dtype), q, k.transpose(1, 2), alpha=1 / math.sqrt(size)).softmax(-1)
        a = torch.bmm(weights.to(v.dtype), v).view(rows, self.heads, pieces, size).transpose(1, 2)
        x = self.n1(x + dropped(self.o(a.reshape(rows, pieces, d)), self.p, self.training))
        return self.n2(x + dropped(self.fo(F.gelu(self.fi(x))), self.p, self.training))


class Encoder(nn.Module):  # type: ignore[misc]
    """Embeddings and layers."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.word, self.pos = nn.Embedding(shape.vocab, shape.width), nn.Embedding(shape.positions, shape.width)
        self.kind, self.n = nn.Embedding(2, shape.width), nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, ids: Tensor, types: Tensor, keep: Tensor) -> Tensor:
        """(rows, pieces) ids, token types and what is no padding, to hidden states (rows, pieces, width)."""
        x = self.n(self.word(ids) + self.pos.weight[: ids.shape[1]] + self.kind(types))
        x = dropped(x, self.shape.dropout, self.training)
        pieces = keep.shape[1]
        bias = torch.zeros(keep.shape, dtype=x.dtype, device=x.device).masked_fill(~keep, MASKED)
        mask = bias[:, None, None, :].expand(-1, self.shape.heads, pieces, -1).reshape(-1, pieces, pieces)
        if torch.is_autocast_enabled(x.device.type):
            mask = mask.to(torch.get_autocast_dtype(x.device.type))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def unpacked(scales: NDArray[np.float16], blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """4-bit blocks (rows, blocks, 16 bytes) with their scales (rows, blocks) as a matrix (rows, 32 * blocks)."""
    whole = np.concatenate([blocks & 15, blocks >> 4], -1).astype(np.float32) - 8
    return (whole * scales.astype(np.float32)[..., None]).reshape(scales.shape[0], -1)


def read_arrays(path: Path) -> dict[str, NDArray[np.float32]]:
    """The tensors of ``encoder.npz`` by name, 4-bit ones unpacked."""
    with np.load(path) as file:
        found = {}
        for name in file.files:
            if name.endswith("#d"):
                found[name[:-2]] = unpacked(file[name], file[name[:-2] + "#q"])
            elif not name.endswith("#q"):
                found[name] = file[name].astype(np.float32)
    return found


def read_encoder(path: Path) -> Encoder:
    """The untouched encoder of ``encoder.npz``."""
    found = read_arrays(path)
    shape = Shape(found["emb.word"].shape[0])
    state = {
        "word.weight": found["emb.word"],
        "pos.weight": found["emb.pos"].reshape(shape.positions, shape.width),
        "kind.weight": found["emb.type"].reshape(2, shape.width),
        "n.weight": found["emb.ln.w"],
        "n.bias": found["emb.ln.b"],
    }
    names = (("o", "ao"), ("fi", "fi"), ("fo", "fo"), ("n1", "aln"), ("n2", "oln"))
    for number in range(shape.layers):
        for ours, part in (("weight", "w"), ("bias", "b")):
            mine, theirs = f"layers.{number}", f"l{number}"
            state[f"{mine}.qkv.{ours}"] = np.concatenate([found[f"{theirs}.{name}.{part}"] for name in "qkv"])
            state |= {f"{mine}.{one}.{ours}": found[f"{theirs}.{other}.{part}"] for one, other in names}
    encoder = Encoder(shape)
    encoder.load_state_dict({name: torch.from_numpy(np.ascontiguousarray(values)) for name, values in state.items()})
    return encoder
