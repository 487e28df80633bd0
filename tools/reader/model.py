"""The reader: the first layers of the untouched encoder, and a decoder over them that predicts English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from tools.judge_training.encoder import Encoder
from tools.judge_training.pieces import PADDING
from tools.reader.pairs import FIRST
from tools.starter.model import Marian
from tools.starter.model import Shape as DecoderShape

DEPTH = 8
"""Layers of the encoder: those in which languages lie nearest to each other."""


@dataclass(frozen=True)
class Shape:
    """Of the decoder, as wide as the encoder; ``known`` counts the English pieces."""

    known: int
    layers: int = 2
    dropout: float = 0.1


class Reader(nn.Module):  # type: ignore[misc]
    """The encoder never learns, so that what is learnt from some languages holds for all."""

    def __init__(self, encoder: Encoder, shape: Shape) -> None:
        super().__init__()
        self.encoder = encoder
        encoder.layers = encoder.layers[:DEPTH]
        for value in encoder.parameters():
            value.requires_grad = False
        width = encoder.shape.width
        self.decoder = Marian(
            DecoderShape(
                shape.known + FIRST + 1,
                d_model=width,
                heads=max(1, width // 64),
                ffn=4 * width,
                encoder_layers=0,
                decoder_layers=shape.layers,
                dropout=shape.dropout,
            )
        )
        self.register_buffer("centre", torch.zeros(width))
        self.register_buffer("spread", torch.ones(width))
        self.entry, self.entry_norm = nn.Linear(width, width), nn.LayerNorm(width)
        self.exit = nn.Linear(width, width)

    @property
    def padding(self) -> int:
        return self.decoder.shape.pad

    def learning(self) -> Iterator[nn.Parameter]:
        """All that learns."""
        return (value for value in self.parameters() if value.requires_grad)

    def learnt(self) -> dict[str, Tensor]:
        """All that the encoder's file does not have."""
        return {name: value for name, value in self.state_dict().items() if not name.startswith("encoder.")}

    def begin(self, known: Sequence[int], sources: Tensor) -> None:
        """English pieces begin as the encoder knows them; states of some sources (rows, pieces) tell the usual ones."""
        rows = self.encoder.word.weight[torch.tensor(known)]
        rows = (rows - rows.mean(0)) / rows.std() * rows.shape[1] ** -0.5
        self.decoder.embedding.weight.data[FIRST : FIRST + len(known)] = rows
        states = self.states(sources)[sources != PADDING].float()
        self.centre.copy_(states.mean(0))
        self.spread.copy_(states.std(0).clamp(min=1e-6))

    def states(self, sources: Tensor) -> Tensor:
        """(rows, pieces) to what the encoder makes of them, (rows, pieces, width)."""
        with torch.no_grad():
            return self.encoder.eval()(sources, torch.zeros_like(sources), sources != PADDING)

    def forward(self, sources: Tensor, given: Tensor, real: Tensor, blind: Tensor) -> Tensor:
        """The logits (pieces, known) of what comes next wherever ``real``; rows that are ``blind`` see no source."""
        states = (self.states(sources).float() - self.centre) / self.spread
        memory = self.entry_norm(self.entry(states)) * ~blind[:, None, None]
        hidden = (sources == PADDING)[:, None, None, :]
        mask = torch.zeros(hidden.shape, device=memory.device)
        mask = mask.masked_fill(hidden, torch.finfo(mask.dtype).min)
        read, _ = self.decoder.decode(given, memory, mask)
        return self.decoder.logits((read + self.exit(read))[real])
