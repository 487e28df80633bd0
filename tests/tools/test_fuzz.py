"""A short form of ``make fuzz``: each reader on its sound files and on some damaged ones, the same each time."""

from pathlib import Path

import pytest

from tools.fuzz import READERS, fuzz, seeds, tried


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_says_a_sentence_or_reads(tmp_path: Path, reader: str) -> None:
    for seed in seeds(reader)[::5]:
        tried(reader, tmp_path, seed, 0)
    fuzz(reader, 25, tmp_path)
