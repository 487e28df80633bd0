"""Vectors: sentences of any language as points, near when they say alike.

The mean of the untouched encoder's last hidden states over ``query: TEXT``, less the mean of many sentences of its
language (``means.npz``, made by ``tools/language_means.py``): what all sentences of a language share says nothing of
what one of them says, and left in it presses every cosine between 0.75 and 0.95. It sees topic better than polarity or
who did what: it pairs and ranks, and never clears a quote.
"""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from quoteverify.encoder.errors import EncoderDamaged, EncoderMissing
from quoteverify.encoder.files import EncoderFiles
from quoteverify.encoder.pieces import BEGIN, END, Cutter
from quoteverify.encoder.preparation import Say, Use, open_network, silent
from quoteverify.encoder.tensors import Array
from quoteverify.language.profiles import primary
from quoteverify.records.translation import Cancelled, never

WIDTH = 384
PREFIX = "query: "
_LONGEST = 500
"""Pieces read at once; of a longer text the vectors of its parts are added up."""
_ANY = "und"
"""Under which the mean of all languages stands, for those that have none of their own."""


class SentenceVectors:
    """The sentence vectors of the encoder at ``files``, prepared where it is not yet. Raises EncoderUnusable."""

    def __init__(self, files: EncoderFiles, say: Say = silent) -> None:
        self._cut = Cutter(files.tokenizer)
        self._means = _read_means(files.means)
        self._network = open_network(files, Use.SENTENCES, say)

    def __call__(self, texts: Sequence[str], language: str, cancelled: Cancelled = never) -> Array:
        """One row of length 1 for each text; shape (len(texts), WIDTH).

        A text in a script that the encoder does not read has zeros: it is like nothing. Raises Stopped.
        """
        vectors = self.plain(texts, cancelled) - self._means.get(primary(language), self._means[_ANY])
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        vectors[[pieces.foreign for pieces in self._cut(texts)]] = 0.0
        return vectors

    @property
    def languages(self) -> frozenset[str]:
        """Primary subtags of the languages whose own mean is known."""
        return frozenset(self._means) - {_ANY}

    def plain(self, texts: Sequence[str], cancelled: Cancelled = never) -> Array:
        """The same before the language's own mean is taken away. Raises Stopped."""
        cut = self._cut([PREFIX + text for text in texts])
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


def _read_means(path: Path) -> dict[str, Array]:
    if not path.is_file():
        raise EncoderMissing(path.parent, path.name)
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            means = {name: archive[name].astype(np.float32) for name in archive.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise EncoderDamaged(path, type(error).__name__) from None
    if _ANY not in means:
        raise EncoderDamaged(path, "the mean of all languages is missing")
    return means
