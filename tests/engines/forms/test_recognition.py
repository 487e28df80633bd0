"""What people have that is no model for this program is called by its name, with what to do, in one sentence."""

from pathlib import Path

import pytest

from quoteverify.engines import open_engines
from quoteverify.engines.errors import ModelError, OtherKind
from quoteverify.engines.store.installed import add_model, installed_models
from quoteverify.system.places import OVERRIDE
from tests.support.published import marian_files
from tests.support.tiny_model import write_model


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))


def hub_cache(place: Path) -> tuple[Path, Path]:
    cache = place / "models--Helsinki-NLP--opus-mt-ru-en"
    version = cache / "snapshots" / "e1d0a6b4c3f2"
    version.parent.mkdir(parents=True)
    made = write_model(place / "opus-mt-ru-en")
    (cache / "blobs").mkdir()
    version.mkdir()
    for file in made.iterdir():
        file.rename(cache / "blobs" / file.name)
        (version / file.name).symlink_to(cache / "blobs" / file.name)
    return cache, version


def told(path: Path) -> str:
    with pytest.raises(OtherKind) as raised:
        add_model(path)
    sentence = str(raised.value)
    assert installed_models() == ()
    assert sentence.startswith(str(path))
    assert sentence.count(". ") == 0
    if path.is_dir():
        with pytest.raises(OtherKind):
            open_engines([path])
    return sentence


def test_a_hub_cache_says_which_folder_to_give(tmp_path: Path) -> None:
    cache, version = hub_cache(tmp_path)
    assert str(version) in told(cache)
    (engine, *_) = open_engines([version], use_judge=False).available
    assert engine.supports("ru", "en")


def test_a_hub_cache_without_a_version_says_so(tmp_path: Path) -> None:
    (tmp_path / "models--a--b" / "snapshots").mkdir(parents=True)
    assert "download the model again" in told(tmp_path / "models--a--b")


def written(path: Path, content: bytes = b"\0\0\0\0") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_an_onnx_export_is_called_by_its_name(tmp_path: Path) -> None:
    for name in ("onnx/encoder_model.onnx", "encoder_model_quantized.onnx"):
        folder = tmp_path / name.replace("/", "-")
        written(folder / name)
        written(folder / "config.json", b'{"model_type": "marian"}')
        assert "ONNX" in told(folder)
    assert "ONNX" in told(written(tmp_path / "decoder.onnx"))


def test_a_gguf_is_called_by_its_name(tmp_path: Path) -> None:
    assert "GGUF" in told(written(tmp_path / "folder" / "llama-q4.gguf", b"GGUF\3\0\0\0").parent)
    assert "GGUF" in told(written(tmp_path / "model.bin", b"GGUF\3\0\0\0"))


def test_safetensors_without_configuration_are_called_by_their_name(tmp_path: Path) -> None:
    model = write_model(tmp_path / "opus-mt-ru-en")
    alone = written(tmp_path / "alone" / "model.safetensors", (model / "model.safetensors").read_bytes())
    assert "config.json" in told(alone.parent)
    assert "config.json" in told(alone)
    assert "config.json" in told(alone.rename(tmp_path / "weights"))


def test_marian_weights_alone_are_called_by_their_name(tmp_path: Path) -> None:
    files = marian_files(write_model(tmp_path / "opus-mt-ru-en"))
    weights = next(name for name in files if name.endswith(".npz"))
    assert "the whole archive" in told(written(tmp_path / weights, files[weights]))


@pytest.mark.parametrize("content", [b"", b"x", b"PK\3\4", b"PK\5\6" + b"\0" * 18])
def test_any_other_file_is_refused_too(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ModelError):
        add_model(written(tmp_path / "something.zip", content))
