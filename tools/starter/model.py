"""A MarianMT transformer in plain PyTorch, small enough to train on two CPU cores.

The maths are those of ``transformers.MarianMTModel`` with ``scale_embedding``, static
positions, post-norm layers and tied embeddings (Vaswani et al. 2017; Junczys-Dowmunt et al.
2018, "Marian"), so that ``export`` only renames the weights.  What differs is the speed:
one matrix product for query, key and value, no branches, and logits for real tokens only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

POOL = 1 << 22


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; ``vocab`` counts the padding row, which is the last one."""

    vocab: int
    d_model: int = 256
    heads: int = 4
    ffn: int = 1024
    encoder_layers: int = 3
    decoder_layers: int = 2
    dropout: float = 0.1
    max_positions: int = 512

    @property
    def pad(self) -> int:
        return self.vocab - 1


@dataclass(frozen=True)
class Batch:
    """Padded piece ids, all (sentences, pieces); ``start`` is ``target`` shifted right."""

    source: Tensor
    start: Tensor
    target: Tensor


def sinusoids(positions: int, d_model: int) -> Tensor:
    """Positions as Marian lays them out: all sines first, then all cosines."""
    rates = torch.pow(10000.0, -torch.arange(0, d_model, 2, dtype=torch.float64) / d_model)
    angles = torch.arange(positions, dtype=torch.float64)[:, None] * rates
    return torch.cat([angles.sin(), angles.cos()], dim=1).float()


@cache
def kept(p: float) -> Tensor:
    """Four million random choices to keep or drop, kept ones scaled up; the same in every run."""
    chances = torch.full((POOL,), 1 - p)
    return torch.bernoulli(chances, generator=torch.Generator().manual_seed(1)) / (1 - p)


class Dropout(nn.Module):
    """Dropout whose masks are random windows of one pool of random choices.

    Drawing fresh ones took 8 % of a training step on two cores; a window into four million of
    them is as good as new for a network of this size.
    """

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: Tensor) -> Tensor:
        size = x.numel()
        if not self.training or self.p == 0:
            return x
        if x.is_cuda or size > POOL:
            return F.dropout(x, self.p)
        at = int(torch.randint(0, POOL - size + 1, ()))
        return x * kept(self.p)[at : at + size].view(x.shape)


class Attention(nn.Module):
    """Multi-head attention with the projections of one input in one matrix."""

    def __init__(self, shape: Shape, cross: bool) -> None:
        super().__init__()
        d = shape.d_model
        self.heads = shape.heads
        self.q = nn.Linear(d, d) if cross else None
        self.kv = nn.Linear(d, 2 * d) if cross else nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)

    def split(self, x: Tensor, parts: int) -> tuple[Tensor, ...]:
        b, n, _ = x.shape
        return x.view(b, n, parts, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)

    def project(self, x: Tensor, memory: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        if self.q is None or memory is None:
            q, k, v = self.split(self.kv(x), 3)
            return q, k, v
        (q,) = self.split(self.q(x), 1)
        k, v = self.split(self.kv(memory), 2)
        return q, k, v

    def forward(self, x: Tensor, memory: Tensor | None, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Mixed values (b, n, d) and the weights (b, heads, n, m).

        Written out because at ten pieces a sentence it beats the fused kernel on a CPU, and
        because guided alignment wants the weights.
        """
        q, k, v = self.project(x, memory)
        scores = (q / math.sqrt(q.shape[-1])) @ k.transpose(2, 3)
        weights = (scores + mask).softmax(-1)
        b, n, d = x.shape
        joined: Tensor = self.out((weights @ v).transpose(1, 2).reshape(b, n, d))
        return joined, weights


class Layer(nn.Module):
    """One encoder or decoder layer, normalised after each residual sum."""

    def __init__(self, shape: Shape, decoder: bool) -> None:
        super().__init__()
        d = shape.d_model
        self.drop = Dropout(shape.dropout)
        self.attention = Attention(shape, cross=False)
        self.attention_norm = nn.LayerNorm(d)
        self.cross = Attention(shape, cross=True) if decoder else None
        self.cross_norm = nn.LayerNorm(d) if decoder else None
        self.fc1 = nn.Linear(d, shape.ffn)
        self.fc2 = nn.Linear(shape.ffn, d)
        self.norm = nn.LayerNorm(d)

    def forward(
        self, x: Tensor, own_mask: Tensor, memory: Tensor | None = None, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """New states and the weights of the last attention in the layer."""
        mixed, weights = self.attention(x, None, own_mask)
        x = self.attention_norm(x + self.drop(mixed))
        if self.cross is not None and self.cross_norm is not None and memory is not None:
            mixed, weights = self.cross(x, memory, mask)
            x = self.cross_norm(x + self.drop(mixed))
        hidden = self.fc2(F.relu(self.fc1(x)))
        return self.norm(x + self.drop(hidden)), weights


class Marian(nn.Module):
    """Encoder, decoder and tied embedding whose padding row stays zero.

    The padding row gets no gradient: the lookup skips it (``padding_idx``) and the logits
    are taken over all rows but the last, so no update can move it.  CTranslate2 and OPUS-MT
    begin decoding from a zero embedding, which is that row.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.drop = Dropout(shape.dropout)
        self.embedding = nn.Embedding(shape.vocab, shape.d_model, padding_idx=shape.pad)
        self.logits_bias = nn.Parameter(torch.zeros(shape.vocab - 1))
        self.encoder = nn.ModuleList(Layer(shape, decoder=False) for _ in range(shape.encoder_layers))
        self.decoder = nn.ModuleList(Layer(shape, decoder=True) for _ in range(shape.decoder_layers))
        positions = sinusoids(shape.max_positions, shape.d_model)
        self.register_buffer("positions", positions, persistent=False)
        self.initialise()

    def initialise(self) -> None:
        """Xavier for matrices (.02 leaves attention flat for long at this size)."""
        for name, value in self.named_parameters():
            if value.dim() < 2:
                continue
            if name.endswith("kv.weight"):
                for part in value.detach().split(self.shape.d_model):
                    nn.init.xavier_uniform_(part)
            elif not name.startswith("embedding"):
                nn.init.xavier_uniform_(value)
        for name, value in self.named_parameters():
            if name.endswith("bias"):
                nn.init.zeros_(value)
        nn.init.normal_(self.embedding.weight, std=self.shape.d_model**-0.5)
        self.embedding.weight.data[self.shape.pad] = 0

    def embed(self, ids: Tensor) -> Tensor:
        x = self.embedding(ids) * math.sqrt(self.shape.d_model)
        x = x + self.positions[: ids.shape[1]]
        dropped: Tensor = self.drop(x)
        return dropped

    def encode(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Memory (b, m, d) and the additive mask (b, 1, 1, m) that hides padding."""
        x = self.embed(source)
        hidden = (source == self.shape.pad)[:, None, None, :]
        mask = torch.zeros(hidden.shape, dtype=x.dtype, device=x.device)
        mask = mask.masked_fill(hidden, torch.finfo(x.dtype).min)
        for layer in self.encoder:
            x, _ = layer(x, mask)
        return x, mask

    def decode(self, start: Tensor, memory: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Decoder states (b, n, d) and the last layer's cross-attention weights."""
        x = self.embed(start)
        length = start.shape[1]
        lowest = torch.finfo(x.dtype).min
        causal = torch.full((length, length), lowest, dtype=x.dtype, device=x.device).triu(1)
        weights = mask
        for layer in self.decoder:
            x, weights = layer(x, causal, memory, mask)
        return x, weights

    def logits(self, states: Tensor) -> Tensor:
        """Scores of every piece but padding, which is never an answer."""
        return F.linear(states, self.embedding.weight[:-1], self.logits_bias)
