"""Vectors: sentences of any language as points, near when they say alike.

The mean of the untouched encoder's last hidden states over ``query: TEXT``. It sees topic better than polarity or who
did what: it pairs and ranks, and never clears a quote.
"""

from collections.abc import Sequence

import numpy as np

from quoteverify.encoder.files import EncoderFiles
from quoteverify.encoder.pieces import BEGIN, END, Cutter
from quoteverify.encoder.preparation import Say, Use, open_network, silent
from quoteverify.encoder.tensors import Array
from quoteverify.records.translation import Cancelled, never

WIDTH = 384
_PREFIX = "query: "
_LONGEST = 500
"""Pieces read at once; of a longer text the vectors of its parts are added up."""


class SentenceVectors:
    """The sentence vectors of the encoder at ``files``, prepared where it is not yet. Raises EncoderUnusable."""

    def __init__(self, files: EncoderFiles, say: Say = silent) -> None:
        self._cut = Cutter(files.tokenizer)
        self._network = open_network(files, Use.SENTENCES, say)

    def __call__(self, texts: Sequence[str], cancelled: Cancelled = never) -> Array:
        """One row of length 1 for each text; shape (len(texts), WIDTH). Raises Stopped."""
        cut = self._cut([_PREFIX + text for text in texts])
        parts = [
            (row, pieces.ids[start : start + _LONGEST])
            for row, pieces in enumerate(cut)
            for start in range(0, max(len(pieces), 1), _LONGEST)
        ]
        readings = [((BEGIN, *ids, END), (0,) * (len(ids) + 2)) for _, ids in parts]
        sums = self._network(readings, lambda states: states.sum(axis=0), cancelled)
        vectors = np.zeros((len(texts), sums[0].shape[0] if sums else WIDTH), np.float32)
        for (row, _), part in zip(parts, sums, strict=True):
            vectors[row] += part
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return vectors
