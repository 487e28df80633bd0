"""Centring: the same network with the states between its parts moved to lie about zero, for whole numbers.

CTranslate2 scales each row of states to 127 steps by its largest number, and some places of the states hold large
numbers that hardly change from piece to piece. What is constant there is taken out of the states (out of a norm's
bias) and put into the biases behind them: into those of the linear map that reads them, through its weights, and into
the one that the residual path adds. In real numbers nothing changes, in whole ones the steps become finer.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from quoteverify.encoder.reference import traced
from quoteverify.encoder.tensors import Array, Tensors, layers


def centred(tensors: Tensors, readings: Iterable[tuple[list[int], list[int]]], depth: int) -> dict[str, Array]:
    """The first ``depth`` layers with the mean states of some texts (numbers of pieces, kinds) taken out.

    The last hidden states are as they were. Other tensors stay.
    """
    means = _means(tensors, readings, depth)
    moved = dict(tensors)
    width = len(tensors["n.bias"])
    centre = means["n"]
    moved["n.bias"] = tensors["n.bias"] - centre
    last = min(depth, layers(tensors)) - 1
    for number in range(last + 1):
        prefix = f"layers.{number}."
        attended, between = means[f"{prefix}o"], means[f"{prefix}n1"]
        after = means[f"{prefix}n2"] if number < last else np.zeros(width, np.float32)
        reading = _read(tensors, f"{prefix}qkv", centre)
        reading[2 * width :] -= attended
        moved[f"{prefix}qkv.bias"] = reading
        moved[f"{prefix}o.bias"] = _read(tensors, f"{prefix}o", attended) + centre
        moved[f"{prefix}n1.bias"] = tensors[f"{prefix}n1.bias"] - between
        moved[f"{prefix}fi.bias"] = _read(tensors, f"{prefix}fi", between)
        moved[f"{prefix}fo.bias"] = tensors[f"{prefix}fo.bias"] + between
        moved[f"{prefix}n2.bias"] = tensors[f"{prefix}n2.bias"] - after
        centre = after
    return moved


def _read(tensors: Tensors, name: str, centre: Array) -> Array:
    """The bias of a linear map whose input has lost ``centre``."""
    result: Array = tensors[f"{name}.bias"] + tensors[f"{name}.weight"] @ centre
    return result


def _means(tensors: Tensors, readings: Iterable[tuple[list[int], list[int]]], depth: int) -> Mapping[str, Array]:
    """The mean of what each part is given, over all pieces of the texts."""
    found: dict[str, list[Array]] = {}
    for ids, kinds in readings:
        for name, states in traced(tensors, ids, kinds, depth):
            found.setdefault(name, []).append(states)
    return {name: np.concatenate(parts).mean(axis=0, dtype=np.float32) for name, parts in found.items()}
