"""Links: which pieces of two texts render each other, by the states in the middle of the untouched encoder."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from quoteverify.encoder.files import EncoderFiles
from quoteverify.encoder.pieces import BEGIN, END, Cutter, Pieces
from quoteverify.encoder.preparation import Say, Use, open_network, silent
from quoteverify.encoder.tensors import Array
from quoteverify.encoder.vectors import WIDTH
from quoteverify.records.translation import Cancelled, never

_LONGEST = 500


@dataclass(frozen=True)
class States:
    """The pieces of a text and a row of length 1 for each."""

    pieces: Pieces
    vectors: Array


class PieceStates:
    """The states of the encoder at ``files``, prepared where it is not yet. Raises EncoderUnusable."""

    def __init__(self, files: EncoderFiles, say: Say = silent) -> None:
        self._cut = Cutter(files.tokenizer)
        self._network = open_network(files, Use.WORDS, say)

    def __call__(self, texts: Sequence[str], cancelled: Cancelled = never) -> list[States]:
        """The states of each text, in order. Raises Stopped."""
        cut = self._cut(texts)
        parts = [
            (row, pieces.ids[start : start + _LONGEST])
            for row, pieces in enumerate(cut)
            for start in range(0, len(pieces), _LONGEST)
        ]
        readings = [((BEGIN, *ids, END), (0,) * (len(ids) + 2)) for _, ids in parts]
        found: list[list[Array]] = [[np.zeros((0, WIDTH), np.float32)] for _ in texts]
        for (row, _), states in zip(parts, self._network(readings, _normalised, cancelled), strict=True):
            found[row].append(states)
        return [States(pieces, _joined(rows)) for pieces, rows in zip(cut, found, strict=True)]


def _joined(rows: list[Array]) -> Array:
    return np.concatenate(rows[1:]) if len(rows) > 1 else rows[0]


def _normalised(states: Array) -> Array:
    inner = states[1:-1]
    normalised: Array = inner / np.maximum(np.linalg.norm(inner, axis=1, keepdims=True), 1e-9)
    return normalised
