from pathlib import Path

import pytest

from quoteverify.errors import OutputNotWritable
from quoteverify.writing import write_file


def test_a_file_is_replaced_whole_and_nothing_else_stays_behind(tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    path.write_text("old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.json"]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "sheet.json"
    with pytest.raises(OutputNotWritable, match=r"sheet\.json could not be written"):
        write_file(path, b"")


def test_a_target_that_is_a_folder_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sheets"
    path.mkdir()
    with pytest.raises(OutputNotWritable):
        write_file(path, b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["sheets"]
