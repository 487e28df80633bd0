"""Examples in arrays, on disk and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tools.judge_training import arrays
from tools.judge_training.examples import Example, Group, crossed
from tools.judge_training.pieces import Cutter

PAIRS = crossed(("кот видит", "the cat sees"), ("дом", "the house"), 11)
LONG = Group((Example("кот " * 90, "the cat " * 45, 0.0), Example("кот", "the cat", None, adequacy=0.5)))


def test_groups_keep_their_examples_together(cutter: Cutter) -> None:
    packed = arrays.pack([PAIRS, PAIRS], cutter)
    assert packed.groups.tolist() == [0] * 4 + [1] * 4
    assert packed.sources.tolist() == [0, 0, 1, 1] * 2
    assert packed.renderings.tolist() == [0, 1, 1, 0] * 2
    assert packed.lengths.sum() == len(packed.ids) == len(packed.labels)


def test_examples_too_long_are_left_out_and_unknown_is_nan(cutter: Cutter) -> None:
    packed = arrays.pack([LONG], cutter)
    assert len(packed) == 1
    assert np.isnan(packed.differs[0])
    assert packed.adequacy[0] == 0.5


def test_what_is_saved_is_loaded(cutter: Cutter, tmp_path: Path) -> None:
    packed = arrays.pack([PAIRS], cutter)
    arrays.save(packed, tmp_path / "some.npz")
    again = arrays.load(tmp_path / "some.npz")
    assert all(
        np.array_equal(values, vars(again)[name], equal_nan=values.dtype.kind == "f")
        for name, values in vars(packed).items()
    )
    assert [path.name for path in tmp_path.iterdir()] == ["some.npz"]


def test_a_file_of_another_form_is_named(tmp_path: Path) -> None:
    np.savez(tmp_path / "old.npz", ids=np.zeros(1))
    with pytest.raises(ValueError, match=r"old\.npz has no labels"):
        arrays.load(tmp_path / "old.npz")


def test_no_groups_make_empty_arrays(cutter: Cutter) -> None:
    assert len(arrays.pack([], cutter)) == 0


def test_groups_of_joined_parts_stay_different(cutter: Cutter) -> None:
    packed = arrays.pack([PAIRS], cutter)
    assert arrays.concatenated([packed, packed]).groups.tolist() == [0] * 4 + [1] * 4
