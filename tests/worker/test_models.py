"""The models and the memory of this computer, as the worker tells the window."""

from pathlib import Path

import pytest

from quoteverify.engines.conversion.preparation import silent
from quoteverify.engines.memory import key, open_memory
from quoteverify.engines.store.installed import NoSuchModel
from quoteverify.records.translation import never
from quoteverify.system.places import OVERRIDE
from quoteverify.worker import models as stock
from quoteverify.worker import wire
from tests.support.tiny_model import compare_briefly, write_model


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    return tmp_path


def _there(request: stock.Asked) -> wire.Installed:
    return stock.manage(request, never, silent)


def test_installed_models_come_before_the_starter(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compare_briefly(monkeypatch)
    said: list[str] = []
    request = wire.Install(1, str(write_model(place / "opus-mt-mul-en", source="mul")))
    made = stock.manage(request, never, said.append)
    assert [model.name for model in made.models] == ["opus-mt-mul-en", "starter-ru-en"]
    first, starter = made.models
    assert (first.sources, first.targets, first.licence, first.starter) == (("*",), ("en",), "cc-by-4.0", False)
    assert first.runtime in ("int8", "float32")
    assert starter.starter
    assert {"checking the files", "copying", "converting"} <= set(said)
    assert _there(wire.ListModels(2)) == wire.Installed(2, made.models, 0, 0)
    _there(wire.Export(3, "opus-mt-mul-en", str(place / "carried.qvmodel")))
    assert [model.name for model in _there(wire.Uninstall(4, "opus-mt-mul-en")).models] == ["starter-ru-en"]
    carried = _there(wire.Install(5, str(place / "carried.qvmodel")))
    assert (carried.models[0].name, carried.models[0].revision) == ("opus-mt-mul-en", first.revision)


def test_the_memory_is_told_and_erased(place: Path) -> None:
    memory = open_memory()
    assert memory
    memory.keep({key("a"): b"1", key("b"): b"2"})
    memory.close()
    there = _there(wire.ListModels(1))
    assert there.remembered == 2
    assert there.memory_bytes >= (place / "data" / "memory.sqlite").stat().st_size
    assert _there(wire.Erase(2)).remembered == 0


def test_what_is_not_there_is_an_input_error(place: Path) -> None:
    for request in (wire.Uninstall(1, "nothing"), wire.Export(2, "nothing", str(place / "x"))):
        with pytest.raises(NoSuchModel):
            _there(request)
    assert not (place / "x").exists()
