"""The keeper alone: what it is given is in the case, whatever the files are called."""

import os
import sys
from pathlib import Path

import pytest

from quoteverify.case.case import Case
from quoteverify.loaders import load_document
from quoteverify.records.document import Role
from ui.keeper import Keeper
from ui.models.files import ChosenFile
from ui.opened import OpenCase


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are no text")
@pytest.mark.parametrize("name", [b"\xf0\xe5\xf7\xfc.txt", b"speech \xff.txt"])
def test_a_file_whose_name_is_not_utf_8_is_kept_under_a_legible_name(tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_text("“We will go,” he said.", "utf-8")
    keeper = Keeper()
    refused: list[str] = []
    opened: list[OpenCase] = []
    keeper.refused.connect(refused.append)
    keeper.opened.connect(opened.append)
    keeper.create(tmp_path / "a.qvcase", [ChosenFile(path, load_document(path), Role.RENDERING, "en")])
    keeper.close()
    assert refused == []
    assert len(opened) == 1
    with Case.open(tmp_path / "a.qvcase") as case:
        (file,) = case.files()
        assert "\\x" in file.loaded.path
        assert file.content == path.read_bytes()
