"""Reference: the network computed step by step in float32, against which a conversion is held.

Slow and plain: one text at a time, nothing approximated but the error function, to 1e-7 (the series of Numerical
Recipes for its complement).
"""

from collections.abc import Iterator

import numpy as np

from quoteverify.encoder.conversion import EPSILON, HEAD_WIDTH
from quoteverify.encoder.tensors import Array, Tensors, layers

_SERIES = (
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806,
    0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
)  # fmt: skip


def states(tensors: Tensors, ids: list[int], types: list[int], depth: int = 99) -> Array:
    """The hidden states of one text after ``depth`` layers; shape (pieces, width)."""
    *_, (_, hidden) = traced(tensors, ids, types, depth)
    return hidden


def traced(tensors: Tensors, ids: list[int], types: list[int], depth: int = 99) -> Iterator[tuple[str, Array]]:
    """What stands between the parts of the network, each of shape (pieces, width), in order.

    Under the name of a norm what it gives (``n``, ``layers.0.n1``, ``layers.0.n2`` …), under ``layers.0.o`` what the
    attention of a layer gathers. The last are the hidden states after ``depth`` layers.
    """
    hidden = tensors["word"][ids] + tensors["pos"][: len(ids)] + tensors["kind"][types]
    hidden = _norm(hidden, tensors, "n")
    yield "n", hidden
    for number in range(min(depth, layers(tensors))):
        prefix = f"layers.{number}."
        gathered = _attended(hidden, tensors, prefix)
        yield f"{prefix}o", gathered
        hidden = _norm(hidden + _linear(gathered, tensors, f"{prefix}o"), tensors, f"{prefix}n1")
        yield f"{prefix}n1", hidden
        inner = _gelu(_linear(hidden, tensors, f"{prefix}fi"))
        hidden = _norm(hidden + _linear(inner, tensors, f"{prefix}fo"), tensors, f"{prefix}n2")
        yield f"{prefix}n2", hidden


def _attended(hidden: Array, tensors: Tensors, prefix: str) -> Array:
    length, width = hidden.shape
    query, key, value = (
        part.reshape(length, width // HEAD_WIDTH, HEAD_WIDTH).transpose(1, 0, 2)
        for part in np.split(_linear(hidden, tensors, f"{prefix}qkv"), 3, axis=-1)
    )
    weights = query @ key.transpose(0, 2, 1) / np.float32(HEAD_WIDTH**0.5)
    weights = np.exp(weights - weights.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    joined: Array = (weights @ value).transpose(1, 0, 2).reshape(length, width)
    return joined


def _linear(values: Array, tensors: Tensors, name: str) -> Array:
    result: Array = values @ tensors[f"{name}.weight"].T + tensors[f"{name}.bias"]
    return result


def _norm(values: Array, tensors: Tensors, name: str) -> Array:
    centred = values - values.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(EPSILON))
    result: Array = centred / spread * tensors[f"{name}.weight"] + tensors[f"{name}.bias"]
    return result


def _gelu(values: Array) -> Array:
    scaled = values / np.sqrt(np.float32(2))
    step = 1 / (1 + 0.5 * np.abs(scaled))
    series = np.polynomial.polynomial.polyval(step, _SERIES)
    complement = step * np.exp(-scaled * scaled + series)
    error = np.where(scaled >= 0, 1 - complement, complement - 1)
    result: Array = (values * 0.5 * (1 + error)).astype(np.float32)
    return result
