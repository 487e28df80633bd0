"""Meaning: sentences as vectors that can be compared across languages, kept for those that come again and again.

Where the encoder cannot be used every vector is zero, and words, names and numbers alone tell what belongs together.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from quoteverify.encoder.errors import EncoderUnusable
from quoteverify.encoder.opening import open_vectors
from quoteverify.encoder.vectors import WIDTH
from quoteverify.language.profiles import primary
from quoteverify.records.translation import Cancelled, never

Vectors = NDArray[np.float32]

KEPT = 20_000
"""Vectors kept, at 1.5 kB each; beyond, all are forgotten."""

_kept: dict[tuple[str, str], Vectors] = {}


def covers(language: str) -> bool:
    """Whether the encoder can be used and was measured on a language (a BCP 47 tag)."""
    try:
        return primary(language) in open_vectors().languages
    except EncoderUnusable:
        return False


def vectors(texts: Sequence[str], language: str, cancelled: Cancelled = never) -> Vectors:
    """One row of WIDTH numbers for each text, of length 1, or zeros where nothing is known. Raises Stopped."""
    tag = primary(language)
    missing = [text for text in dict.fromkeys(texts) if (tag, text) not in _kept]
    if len(_kept) + len(missing) > KEPT:
        _kept.clear()
        missing = list(dict.fromkeys(texts))
    try:
        made = open_vectors()(missing, language, cancelled) if missing else np.zeros((0, WIDTH), np.float32)
    except EncoderUnusable:
        return np.zeros((len(texts), WIDTH), np.float32)
    _kept.update(((tag, text), vector) for text, vector in zip(missing, made, strict=True))
    return np.stack([_kept[tag, text] for text in texts]) if texts else np.zeros((0, WIDTH), np.float32)
