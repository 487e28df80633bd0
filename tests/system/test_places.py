"""What the program keeps is for the eyes of its owner."""

import os
import sys
from pathlib import Path

import pytest

from quoteverify.engines.conversion.preparation import Runtime, cache_place, prepare
from quoteverify.engines.folder import read_folder
from quoteverify.engines.memory import memory_path, open_memory
from quoteverify.system.places import OVERRIDE
from tests.support.full_case import full_case
from tests.support.tiny_model import write_model

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a user's folders private itself")


def test_case_memory_and_prepared_models_are_made_for_their_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "home" / "data"))
    before = os.umask(0o022)
    try:
        case = full_case(tmp_path / "border.qvcase")
        case.save_as(tmp_path / "copy.qvcase")
        case.close()
        memory = open_memory()
        assert memory
        memory.close()
        folder = read_folder(write_model(tmp_path / "opus-mt-ru-en"))
        prepare(folder, cache_place(folder), Runtime.FLOAT32)
    finally:
        os.umask(before)
    for path in (tmp_path / "border.qvcase", tmp_path / "copy.qvcase", memory_path()):
        assert path.stat().st_mode & 0o777 == 0o600
    for path in (tmp_path / "home", tmp_path / "home" / "data", cache_place(folder).parent, cache_place(folder)):
        assert path.stat().st_mode & 0o777 == 0o700
