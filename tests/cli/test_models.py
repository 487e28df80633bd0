"""The ``models`` commands: what a person types, reads and gets as exit status."""

import json
import sqlite3
from pathlib import Path

import pytest

from quoteverify.cli import main
from quoteverify.engines.memory import key, open_memory
from quoteverify.system.places import OVERRIDE
from tests.support.tiny_model import compare_briefly, write_model


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    compare_briefly(monkeypatch)
    return write_model(tmp_path / "opus-mt-lt-en", source="lt")


def _names(capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    assert main(["models", "list"]) == 0
    return [row["name"] for row in json.loads(capsys.readouterr().out) if not row["starter"]]


def test_a_model_s_whole_life(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _names(capsys) == []
    assert main(["models", "add", str(folder)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "opus-mt-lt-en is installed (lt → en" in said.err
    assert _names(capsys) == ["opus-mt-lt-en"]
    assert main(["models", "verify"]) == 0
    assert main(["models", "export", "opus-mt-lt-en", "-o", "carried.qvmodel", "--quiet"]) == 0
    assert main(["models", "remove", "opus-mt-lt-en"]) == 0
    assert _names(capsys) == []
    assert main(["models", "add", "carried.qvmodel"]) == 0
    (installed,) = _names(capsys)
    changed = folder.parent / "data" / "models" / installed / "README.md"
    changed.write_text("changed", encoding="utf-8")
    assert main(["models", "verify"]) == 2
    assert "README.md has changed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (["add", "nowhere"], "does not exist"),
        (["remove", "nothing"], "No model called “nothing” is installed"),
        (["verify", "nothing"], "No model called"),
        (["export", "nothing", "-o", "x"], "No model called"),
        (["fetch", "a/b/c"], "names no model"),
    ],
)
def test_wrong_calls_get_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], call: list[str], sentence: str
) -> None:
    assert main(["models", *call]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert not (folder.parent / "x").exists()


def test_the_memory_is_measured_and_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    place = tmp_path / "data" / "memory.sqlite"

    def shown() -> dict[str, int]:
        assert main(["memory"]) == 0
        row: dict[str, int] = json.loads(capsys.readouterr().out)
        return row

    assert (shown()["outputs"], shown()["bytes"]) == (0, 0)
    assert not place.exists()
    memory = open_memory()
    assert memory
    memory.keep({key(str(number)): b"secret words" * 100 for number in range(50)})
    memory.close()
    assert shown()["outputs"] == 50
    assert shown()["bytes"] > 50 * 1200
    assert main(["memory", "--erase"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "50 remembered" in said.err
    assert shown()["outputs"] == 0
    assert all(b"secret words" not in path.read_bytes() for path in place.parent.iterdir())


def test_a_memory_that_is_at_work_is_not_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    monkeypatch.setattr("quoteverify.engines.memory.PATIENCE", 0.1)
    memory = open_memory()
    assert memory
    memory.keep({key("a"): b"1"})
    other = sqlite3.connect(tmp_path / "memory.sqlite")
    other.execute("BEGIN IMMEDIATE")
    assert main(["memory", "--erase"]) == 2
    said = capsys.readouterr()
    assert "stop the checks that run" in said.err
    assert said.err.count("\n") == 1
    other.close()
    assert memory.size() == 1
    memory.close()
