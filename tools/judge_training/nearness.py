"""Nearness: how near the pieces of a source and a rendering lie to their best partners, by the untouched encoder.

Each text is read alone. The mean over all pieces of the cosine to the best partner on the other side (the greedy
matching of BERTScore, Zhang et al. 2020) ranks renderings of one source without any training; of pairs with different
sources it says little, for names and numbers lie nearer to their partners than other words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

from tools.judge_training.encoder import Encoder, read_encoder
from tools.judge_training.pieces import END, PADDING, START, Cutter
from tools.judge_training.scoring import LONGEST, Score

DEPTH = 6
"""Layers that read each text: the program has their states for its links between words."""

Scores = Callable[[Iterable[tuple[str, str]]], list[Score]]
"""Scores of (source, rendering) pairs, in order."""


class Nearness:
    """Nearness of pairs of texts, 1 where every piece has a partner just like it; remembers the states of texts."""

    def __init__(
        self, encoder: Encoder, cutter: Cutter, depth: int = DEPTH, rows: int = 48, fast: bool = False
    ) -> None:
        self._encoder, self._cut, self._rows, self._fast = encoder.eval(), cutter, rows, fast
        self._encoder.layers = self._encoder.layers[:depth]
        self._known: dict[str, Tensor] = {}

    def __call__(self, pairs: Iterable[tuple[str, str]]) -> list[float]:
        """The nearness of each (source, rendering), -1 to 1; 0 where a text has no pieces."""
        asked = list(pairs)
        self._read(text for pair in asked for text in pair)
        return [nearness(self._known[source], self._known[rendering]) for source, rendering in asked]

    def _read(self, texts: Iterable[str]) -> None:
        cut = {text: self._cut(text)[:LONGEST] for text in dict.fromkeys(texts) if text not in self._known}
        order = sorted(cut, key=lambda text: len(cut[text]))
        for start in range(0, len(order), self._rows):
            chosen = order[start : start + self._rows]
            width = len(cut[chosen[-1]]) + 2
            ids, keep = torch.full((len(chosen), width), PADDING), torch.zeros(len(chosen), width, dtype=torch.bool)
            for row, text in enumerate(chosen):
                own = [START, *(piece.id for piece in cut[text]), END]
                ids[row, : len(own)], keep[row, : len(own)] = torch.tensor(own), True
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=self._fast):
                states = F.normalize(self._encoder(ids, torch.zeros_like(ids), keep).float(), dim=-1)
            for row, text in enumerate(chosen):
                self._known[text] = states[row, 1 : len(cut[text]) + 1].half()


def nearness(source: Tensor, rendering: Tensor) -> float:
    """Of two texts' states (pieces, width) of length 1: the mean over both sides of the mean best cosine."""
    if not len(source) or not len(rendering):
        return 0.0
    cosines = source.float() @ rendering.float().T
    return float(cosines.amax(0).mean() + cosines.amax(1).mean()) / 2


def with_nearness(scores: Scores, near: Callable[[Iterable[tuple[str, str]]], list[float]], weight: float) -> Scores:
    """The same scores, to whose error logits ``weight`` times what lacks in nearness is added."""

    def mixed(pairs: Iterable[tuple[str, str]]) -> list[Score]:
        asked = list(pairs)
        found = zip(scores(asked), near(asked), strict=True)
        return [replace(score, error=score.error + weight * (1 - value)) for score, value in found]

    return mixed


def read_nearness(folder: Path, fast: bool = False) -> Nearness:
    """By the encoder of a folder with ``encoder.npz`` and ``tokenizer.json``; ``fast`` in bfloat16."""
    return Nearness(read_encoder(folder / "encoder.npz"), Cutter(folder / "tokenizer.json"), fast=fast)
