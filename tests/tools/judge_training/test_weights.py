"""The shipped form, and means of judges."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from tests.tools.judge_training.conftest import tiny_judge
from tools.judge_training import weights
from tools.judge_training.encoder import unpacked
from tools.judge_training.judge import Judge


def test_large_matrices_ship_in_eight_bits_and_the_words_not_at_all(tmp_path: Path) -> None:
    state = {"a.weight": torch.randn(400, 300), "b.bias": torch.randn(5), weights.WORDS: torch.randn(900, 300)}
    weights.write_state(state, tmp_path / "judge.safetensors")
    stored = load_file(str(tmp_path / "judge.safetensors"))
    assert {name: values.dtype for name, values in stored.items()} == {
        "a.weight.int8": torch.int8,
        "a.weight.scale": torch.float16,
        "b.bias": torch.float16,
    }
    again = weights.read_state(tmp_path / "judge.safetensors")
    step = state["a.weight"].abs().amax(1, keepdim=True) / 127
    assert ((again["a.weight"] - state["a.weight"]).abs() <= step).all()


def test_a_row_of_noughts_stays_nought(tmp_path: Path) -> None:
    weights.write_state({"a": torch.zeros(400, 300)}, tmp_path / "judge.safetensors")
    assert weights.read_state(tmp_path / "judge.safetensors")["a"].eq(0).all()


def test_a_judge_takes_over_all_but_the_words(judge: Judge, tmp_path: Path) -> None:
    other = tiny_judge(seed=9)
    words = judge.enc.word.weight.clone()
    weights.write_state(other.state_dict(), tmp_path / "judge.safetensors")
    weights.put_state(judge, weights.read_state(tmp_path / "judge.safetensors"))
    assert torch.equal(judge.enc.word.weight, words)
    torch.testing.assert_close(judge.err.weight, other.err.weight, rtol=1e-2, atol=1e-3)


def test_what_lacks_is_named(judge: Judge) -> None:
    state = {name: values for name, values in judge.state_dict().items() if name != "err.bias"}
    with pytest.raises(ValueError, match=r"err\.bias"):
        weights.put_state(judge, state)


def test_a_mean_weighs() -> None:
    one, other = {"a": torch.tensor([0.0])}, {"a": torch.tensor([4.0])}
    assert weights.mean([one, other], [3, 1])["a"] == 1
    with pytest.raises(ValueError, match="same tensors"):
        weights.mean([one, {"b": torch.zeros(1)}], [1, 1])


def test_four_bit_blocks_are_unpacked() -> None:
    blocks = np.zeros((1, 1, 16), np.uint8)
    blocks[0, 0, 0] = 0x2F
    row = unpacked(np.array([[0.5]], np.float16), blocks)
    assert row.shape == (1, 32)
    assert (row[0, 0], row[0, 16], row[0, 1]) == (3.5, -3.0, -4.0)
