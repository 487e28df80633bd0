from pathlib import Path

import numpy as np
import pytest

from quoteverify.encoder import reference
from quoteverify.encoder.centring import centred
from quoteverify.encoder.tensors import read_encoder, read_judge
from tests.support.tiny_encoder import LAYERS, write_encoder

TEXTS = [([0, 9, 12, 2, 7, 30, 2], [0, 0, 0, 0, 1, 1, 1]), ([0, 40, 41, 2, 60, 2], [0, 0, 0, 0, 1, 1])]
UNSEEN = [0, 22, 23, 24, 2, 50, 51, 2], [0, 0, 0, 0, 0, 1, 1, 1]


@pytest.mark.parametrize("depth", [1, 6, LAYERS])
def test_a_centred_network_computes_the_same_for_texts_it_was_not_centred_on(tmp_path: Path, depth: int) -> None:
    folder = write_encoder(tmp_path / "encoder")
    tensors = read_judge(folder / "judge.safetensors", read_encoder(folder / "encoder.npz"))
    moved = centred(tensors, TEXTS, depth)
    wanted, found = (reference.states(some, *UNSEEN, depth) for some in (tensors, moved))
    assert np.abs(wanted - found).max() < 1e-4


def test_between_its_parts_states_lie_about_zero(tmp_path: Path) -> None:
    tensors = read_encoder(write_encoder(tmp_path / "encoder") / "encoder.npz")
    moved = centred(tensors, TEXTS, LAYERS)
    middle = [np.abs(states.mean(axis=0)).max() for states in _joined(moved)[:-1]]
    assert max(middle) < 1e-4


def _joined(tensors: dict[str, np.ndarray]) -> list[np.ndarray]:
    """The states of both texts between the parts of the network, in order."""
    traces = [[states for _, states in reference.traced(tensors, *text)] for text in TEXTS]
    return [np.concatenate(parts) for parts in zip(*traces, strict=True)]
