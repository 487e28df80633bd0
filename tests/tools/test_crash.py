"""A short form of what ``make crash`` does: ten kills."""

import random
from pathlib import Path

import pytest

from tools.crash import kills


@pytest.mark.parametrize(("name", "count"), [("review", 4), ("check", 2), ("export", 2), ("convert", 2)])
def test_nothing_that_was_acknowledged_is_lost_by_a_kill(tmp_path: Path, name: str, count: int) -> None:
    told, _ = kills(name, tmp_path, count, random.Random(count))
    assert told >= count
