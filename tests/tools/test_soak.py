"""A short form of ``make soak``."""

import sys
from pathlib import Path

import pytest

from tools.soak import ARTICLES, soak


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read as Linux tells it")
def test_cases_that_are_closed_leave_nothing_in_memory(tmp_path: Path) -> None:
    memory, left = soak(3 * ARTICLES, tmp_path)
    assert left == {}
    assert memory[-1] - memory[0] < 32_000_000
