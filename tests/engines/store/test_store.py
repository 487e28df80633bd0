"""The model store: what is added, exported and removed, and what an interruption leaves."""

import json
import shutil
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from quoteverify.engines import open_engines
from quoteverify.engines.conversion.preparation import Runtime
from quoteverify.engines.errors import ConverterMissing, LfsPointer, ModelError
from quoteverify.engines.extra import LIBRARIES
from quoteverify.engines.store import installed as store
from quoteverify.engines.store.archive import NotAnArchive
from quoteverify.engines.store.installed import (
    NameTaken,
    NoSuchModel,
    add_model,
    export_model,
    installed_models,
    remove_model,
    verify_model,
)
from quoteverify.errors import FileMissing, Stopped
from quoteverify.system.places import OVERRIDE
from tests.support.tiny_model import compare_briefly, write_model


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("models") / "opus-mt-ru-en")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    compare_briefly(monkeypatch)
    return tmp_path / "data"


@pytest.fixture(scope="module")
def installed(original: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one model, made once."""
    folder = tmp_path_factory.mktemp("installed") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(OVERRIDE, str(folder))
        compare_briefly(patch)
        add_model(original)
    return folder


@pytest.fixture
def filled(installed: Path, data: Path) -> Path:
    return Path(shutil.copytree(installed, data))


def _everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_added_model_is_recorded_and_used(filled: Path, original: Path) -> None:
    (model,) = installed_models()
    assert model.record.name == "opus-mt-ru-en"
    assert (model.record.sources, model.record.targets) == (("ru",), ("en",))
    assert model.record.licence == "cc-by-4.0"
    assert model.record.size == sum(path.stat().st_size for path in original.iterdir())
    assert set(model.record.files) == {path.name for path in original.iterdir()}
    assert model.preparation
    assert model.preparation.runtime in (Runtime.INT8, Runtime.FLOAT32)
    assert model.preparation.float32 is not None
    assert model.preparation.float32.same
    engine = open_engines().between("ru", "en")
    assert engine is not None
    assert engine.identity.name == "opus-mt-ru-en"
    assert engine.identity.sha256 == model.record.sha256
    (made,) = engine.translate(["Доброе утро."], "ru", "en")
    assert made.log_probability is not None
    assert made.log_probability <= 0


def test_adding_it_again_changes_nothing(filled: Path, original: Path) -> None:
    before = _everything(filled)
    add_model(original)
    assert _everything(filled) == before


def test_another_model_of_the_same_name_is_refused(filled: Path, tmp_path: Path) -> None:
    before = _everything(filled)
    with pytest.raises(NameTaken, match="remove it first"):
        add_model(write_model(tmp_path / "opus-mt-ru-en", seed=1))
    assert _everything(filled) == before


def test_a_bad_folder_leaves_nothing(data: Path, original: Path, tmp_path: Path) -> None:
    bad = Path(shutil.copytree(original, tmp_path / "opus-mt-ru-en"))
    (bad / "model.safetensors").write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    with pytest.raises(LfsPointer):
        add_model(bad)
    assert _everything(data) == {}
    with pytest.raises(FileMissing):
        add_model(tmp_path / "nowhere")


@pytest.mark.parametrize("moment", range(8))
def test_stopped_at_any_moment_nothing_changes(data: Path, original: Path, moment: int) -> None:
    asked = iter(range(1000))
    with pytest.raises(Stopped):
        add_model(original, cancelled=lambda: next(asked) >= moment)
    assert _everything(data) == {}
    assert installed_models() == ()


@pytest.mark.parametrize(("module", "function"), [(store, "prepare"), (store, "read_model"), (shutil, "copyfile")])
def test_failing_in_the_middle_leaves_the_old_state(
    data: Path, original: Path, monkeypatch: pytest.MonkeyPatch, module: ModuleType, function: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("the plug was pulled")

    monkeypatch.setattr(module, function, fail)
    with pytest.raises(OSError, match="plug"):
        add_model(original)
    assert _everything(data) == {}


def test_a_model_half_written_by_a_killed_process_is_not_seen(filled: Path) -> None:
    half = filled / "models" / ".adding-abc" / "model"
    half.mkdir(parents=True)
    (half / "record.json").write_text("{}")
    (filled / "models" / "no-record").mkdir()
    assert [model.record.name for model in installed_models()] == ["opus-mt-ru-en"]


def test_verify_names_the_file_that_changed(filled: Path) -> None:
    assert verify_model("opus-mt-ru-en").problems == ()
    (filled / "models" / "opus-mt-ru-en" / "vocab.json").write_text("{}")
    (filled / "models" / "opus-mt-ru-en" / "source.spm").unlink()
    problems = verify_model("opus-mt-ru-en").problems
    assert len(problems) == 2
    assert "source.spm is missing" in problems[0]
    assert "vocab.json has changed" in problems[1]
    with pytest.raises(ModelError, match=r"source\.spm"):
        export_model("opus-mt-ru-en", filled / "x.qvmodel")
    assert not (filled / "x.qvmodel").exists()


def test_a_removed_model_is_gone(filled: Path) -> None:
    remove_model("opus-mt-ru-en")
    assert installed_models() == ()
    assert [path for path in _everything(filled) if path.startswith("models")] == []
    with pytest.raises(NoSuchModel, match="none is installed"):
        remove_model("opus-mt-ru-en")


def test_names_cannot_leave_the_store(filled: Path) -> None:
    for name in ("..", "../..", "/", "", "opus-mt-ru-en/.."):
        with pytest.raises(NoSuchModel):
            remove_model(name)
    assert len(installed_models()) == 1


def test_an_exported_model_installs_elsewhere(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = export_model("opus-mt-ru-en", tmp_path / "any name.qvmodel").read_bytes()
    again = export_model("opus-mt-ru-en", tmp_path / "again.qvmodel").read_bytes()
    assert first == again
    before = installed_models()[0].record
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "elsewhere"))
    after = add_model(tmp_path / "any name.qvmodel").record
    assert (after.name, after.revision) == (before.name, before.revision)
    assert (after.sha256, after.fingerprint, after.files) == (before.sha256, before.fingerprint, before.files)
    assert after.sources == ("ru",)


@pytest.mark.parametrize(
    ("name", "why"), [("../evil.txt", "which no model has"), ("model.py", "which no model has"), ("a/b", "no model")]
)
def test_archives_with_foreign_files_are_refused(data: Path, tmp_path: Path, name: str, why: str) -> None:
    bad = tmp_path / "bad.qvmodel"
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("config.json", "{}")
        archive.writestr(name, "x")
    with pytest.raises(NotAnArchive, match=why):
        add_model(bad)
    assert _everything(data) == {}


@pytest.mark.parametrize("label", ['{"name": "../../x", "revision": ""}', '{"name": "x"}', "[", "9" * 9000])
def test_archives_that_lie_about_their_name_are_refused(data: Path, tmp_path: Path, label: str) -> None:
    bad = tmp_path / "bad.qvmodel"
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("exported.json", label)
    with pytest.raises(NotAnArchive, match=r"exported\.json"):
        add_model(bad)
    assert _everything(data) == {}


def test_broken_archives_are_refused(filled: Path, tmp_path: Path) -> None:
    whole = export_model("opus-mt-ru-en", tmp_path / "whole.qvmodel").read_bytes()
    for number, content in enumerate([b"", b"no archive", whole[:1000], whole[: len(whole) // 2], whole[5000:]]):
        bad = tmp_path / f"bad{number}.qvmodel"
        bad.write_bytes(content)
        with pytest.raises(ModelError):
            add_model(bad)


def test_a_conversion_that_differs_is_not_used(data: Path, original: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # With other positions the converted model is sound in itself but says something else.
    monkeypatch.setattr(
        "quoteverify.engines.conversion.converting.sinusoids", lambda sizes: __import__("numpy").ones((128, 16))
    )
    model = add_model(original)
    assert model.preparation
    assert model.preparation.runtime is Runtime.REFERENCE
    assert model.preparation.float32 is not None
    assert not model.preparation.float32.same
    engine = open_engines().between("ru", "en")
    assert engine is not None
    assert "transformers" in engine.identity.settings


def test_a_padding_row_that_is_not_zero_is_noticed(data: Path, tmp_path: Path) -> None:
    """CTranslate2 starts from a zero embedding and would convert such a model without complaint."""
    from safetensors.numpy import load_file, save_file

    folder = write_model(tmp_path / "opus-mt-ru-en")
    tensors = load_file(folder / "model.safetensors")
    tensors["model.shared.weight"][-1] = np.random.default_rng(1).standard_normal(16) * 3
    save_file(tensors, folder / "model.safetensors")
    preparation = add_model(folder).preparation
    assert preparation
    assert preparation.runtime is Runtime.REFERENCE


def test_an_int8_model_that_strays_falls_back(data: Path, original: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quoteverify.engines.conversion.comparison.TOLERANCE", -1.0)
    model = add_model(original)
    assert model.preparation
    assert model.preparation.runtime is Runtime.FLOAT32
    assert model.preparation.int8 is not None
    record = json.loads((model.prepared / "prepared.json").read_text())
    assert record["runtime"] == "float32"


def test_a_lost_conversion_is_made_again(filled: Path) -> None:
    """So is one that an older version made."""
    (model,) = installed_models()
    assert model.preparation
    (model.prepared / "model.bin").unlink()
    (lost,) = installed_models()
    assert lost.preparation is None
    engine = open_engines().between("ru", "en")
    assert engine
    assert engine.identity.name == "opus-mt-ru-en"
    (again,) = installed_models()
    assert again.preparation == model.preparation


def test_a_folder_without_a_record_does_not_block_its_name(data: Path, original: Path) -> None:
    (data / "models" / "opus-mt-ru-en").mkdir(parents=True)
    assert installed_models() == ()
    add_model(original)
    assert len(installed_models()) == 1


@pytest.fixture
def plain(filled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with an installed model, but without the extra that converts models."""
    for name in LIBRARIES:
        monkeypatch.setitem(sys.modules, name, None)
    return filled


def test_without_what_converts_models_one_sentence_says_what_to_install(plain: Path, tmp_path: Path) -> None:
    published = write_model(tmp_path / "opus-mt-lt-en", source="lt")
    pickled = Path(shutil.copytree(published, tmp_path / "opus-mt-uk-en"))
    (pickled / "model.safetensors").unlink()
    (pickled / "pytorch_model.bin").write_bytes(b"weights")
    before = _everything(plain / "models")
    for folder in (published, pickled):
        with pytest.raises(ConverterMissing, match=r'^[^\n]*pip install "quoteverify\[convert\]"[^\n]*try again\.$'):
            add_model(folder)
        with pytest.raises(ConverterMissing):
            open_engines([folder])
    assert _everything(plain / "models") == before


def test_an_installed_model_and_the_starter_translate_without_what_converts_models(plain: Path) -> None:
    engines = open_engines()
    used = engines.between("ru", "en"), engines.between("en", "ru")
    for engine, text, way in zip(used, ("Да.", "Yes."), (("ru", "en"), ("en", "ru")), strict=True):
        assert engine is not None
        assert engine.translate([text], *way)[0].text
    assert [engine.identity.starter for engine in used if engine] == [False, True]
    assert all(engine.identity.settings.startswith("ctranslate2") for engine in used if engine)
