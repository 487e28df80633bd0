"""How likely each piece of an English text is, with the source and without it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from tools.judge_training.encoder import read_encoder
from tools.judge_training.pieces import Cutter, Piece
from tools.judge_training.scoring import LONGEST
from tools.reader.model import Reader, Shape
from tools.reader.pairs import UNKNOWN, English, padded_english, padded_sources


@dataclass(frozen=True)
class Reading:
    """Of an English text: ``places`` of its pieces, half-open in code points; natural logarithms of how likely each is
    ``told`` the source and ``untold``, and the end of the text after the last. An unknown piece has 0 for both."""

    places: tuple[tuple[int, int], ...]
    told: tuple[float, ...]
    untold: tuple[float, ...]

    def gains(self) -> tuple[float, ...]:
        """How much surer the source makes of each piece (pointwise mutual information, in nats)."""
        return tuple(one - other for one, other in zip(self.told, self.untold, strict=True))


class Readings:
    """Reads pairs and remembers them; ``fast`` in bfloat16."""

    def __init__(self, reader: Reader, english: English, cutter: Cutter, rows: int = 24, fast: bool = False) -> None:
        self._reader, self._english, self._cut, self._rows, self._fast = reader.eval(), english, cutter, rows, fast
        self._told: dict[tuple[str, str], tuple[float, ...]] = {}

    def __call__(self, pairs: Iterable[tuple[str, str]]) -> list[Reading]:
        """The reading of each (source, English)."""
        asked = list(pairs)
        self._read(asked)
        self._read([("", text) for _, text in asked])
        return [
            Reading(
                tuple((piece.start, piece.end) for piece in self._pieces(text)),
                self._told[source, text],
                self._told["", text],
            )
            for source, text in asked
        ]

    def _pieces(self, text: str) -> list[Piece]:
        return self._cut(text)[:LONGEST]

    def _read(self, pairs: Sequence[tuple[str, str]]) -> None:
        fresh = [pair for pair in dict.fromkeys(pairs) if pair not in self._told]
        cut = {
            (source, text): (
                [piece.id for piece in self._pieces(source)],
                self._english(piece.id for piece in self._pieces(text)),
            )
            for source, text in fresh
        }
        fresh.sort(key=lambda pair: (len(cut[pair][0]), len(cut[pair][1])))
        for start in range(0, len(fresh), self._rows):
            chosen = fresh[start : start + self._rows]
            given, said = padded_english([cut[pair][1] for pair in chosen], self._reader.padding)
            sources = padded_sources([cut[pair][0] for pair in chosen])
            blind = torch.tensor([not source for source, _ in chosen])
            for pair, likely in zip(chosen, self._likely(sources, given, said, blind), strict=True):
                self._told[pair] = likely

    def _likely(self, sources: Tensor, given: Tensor, said: Tensor, blind: Tensor) -> list[tuple[float, ...]]:
        real = said != self._reader.padding
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=self._fast):
            logits = self._reader(sources, given, real, blind)
        wanted = said[real]
        likely = logits.float().log_softmax(-1).gather(1, wanted[:, None])[:, 0]
        likely = likely.masked_fill(wanted == UNKNOWN, 0.0)
        return [tuple(row.tolist()) for row in likely.split(real.sum(1).tolist())]


def read_reader(folder: Path, file: Path, fast: bool = False) -> Readings:
    """Over the encoder of a folder with ``encoder.npz`` and ``tokenizer.json``; ``file`` is a run's checkpoint."""
    stored = torch.load(file, map_location="cpu", weights_only=True)
    known = stored["known"]
    reader = Reader(read_encoder(folder / "encoder.npz"), Shape(len(known), stored["layers"]))
    reader.load_state_dict(stored["reader"], strict=False)
    return Readings(reader, English(known), Cutter(folder / "tokenizer.json"), fast=fast)
