"""What a judge says of pairs, for measuring it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from tools.judge_training import weights
from tools.judge_training.alone import Design
from tools.judge_training.pieces import PADDING, Cutter, Piece, joined

LONGEST = 250
"""Pieces of either text; the encoder has 512 places."""


@dataclass(frozen=True)
class Score:
    """``error`` is the logit that the meaning differs, ``adequacy`` a z-score; ``places`` are the pieces of the
    rendering and ``wrong`` the chance of each, 0 to 1, that it is wrong."""

    error: float
    adequacy: float
    places: tuple[tuple[int, int], ...]
    wrong: tuple[float, ...]

    def chance(self) -> float:
        """That the meaning differs, 0 to 1."""
        return float(torch.sigmoid(torch.tensor(self.error)))

    def worst(self) -> tuple[int, int]:
        """The place of the piece that is most surely wrong; the first place of a text without pieces."""
        if not self.places:
            return 0, 0
        return self.places[max(range(len(self.wrong)), key=self.wrong.__getitem__)]


def padded(rows: Sequence[tuple[Sequence[int], Sequence[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, types and what is no padding, (rows, pieces), of sources and renderings in pieces."""
    width = max(len(source) + len(rendering) + 3 for source, rendering in rows)
    ids = torch.full((len(rows), width), PADDING)
    types, keep = torch.zeros_like(ids), torch.zeros(ids.shape, dtype=torch.bool)
    for row, (source, rendering) in enumerate(rows):
        own = joined(source, rendering)
        ids[row, : len(own)], keep[row, : len(own)] = torch.tensor(own), True
        types[row, len(source) + 2 : len(own)] = 1
    return ids, types, keep


class Scorer:
    """Scores pairs and remembers them; ``fast`` in bfloat16, whose logits are off by some hundredths."""

    def __init__(self, judge: Design, cutter: Cutter, rows: int = 48, fast: bool = False) -> None:
        self._judge, self._cut, self._rows, self._fast = judge.eval(), cutter, rows, fast
        self._known: dict[tuple[str, str], Score] = {}

    def __call__(self, pairs: Iterable[tuple[str, str]]) -> list[Score]:
        """The score of each (source, rendering)."""
        asked = list(pairs)
        fresh = [pair for pair in dict.fromkeys(asked) if pair not in self._known]
        cut = [(self._cut(source)[:LONGEST], self._cut(rendering)[:LONGEST]) for source, rendering in fresh]
        order = sorted(range(len(fresh)), key=lambda place: len(cut[place][0]) + len(cut[place][1]))
        for start in range(0, len(order), self._rows):
            places = order[start : start + self._rows]
            for place, score in zip(places, self._scores([cut[place] for place in places]), strict=True):
                self._known[fresh[place]] = score
        return [self._known[pair] for pair in asked]

    def _scores(self, rows: Sequence[tuple[list[Piece], list[Piece]]]) -> list[Score]:
        pieces = [([piece.id for piece in source], [piece.id for piece in rendering]) for source, rendering in rows]
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=self._fast):
            outputs = self._judge(*padded(pieces))
            wrong = 1 - outputs.kinds.softmax(-1)[..., 0]
        scores = []
        for row, (source, rendering) in enumerate(rows):
            start = len(source) + 2
            chances = tuple(wrong[row, start : start + len(rendering)].tolist())
            places = tuple((piece.start, piece.end) for piece in rendering)
            scores.append(Score(float(outputs.error[row]), float(outputs.adequacy[row]), places, chances))
        return scores


def read_scorer(folder: Path, file: Path | None = None, fast: bool = False) -> Scorer:
    """The judge of a folder with ``encoder.npz`` and ``tokenizer.json``; ``file`` in place of its own weights."""
    judge = weights.load_judge(folder / "encoder.npz", file or folder / "judge.safetensors")
    return Scorer(judge, Cutter(folder / "tokenizer.json"), fast=fast)
