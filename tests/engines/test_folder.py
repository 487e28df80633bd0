"""What a broken, foreign or hostile model folder gets: one sentence, and nothing is opened."""

import json
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quoteverify.engines.errors import (
    AbsurdDimensions,
    CodeInFolder,
    DamagedModelFile,
    ForeignWeights,
    LfsPointer,
    LinkOut,
    ModelError,
    ModelFilesMissing,
    NotAModelFolder,
    NotMarian,
    PickledCode,
    UnknownPair,
    WrongShapes,
)
from quoteverify.engines.folder import read_folder
from quoteverify.engines.translation.vocabulary import Vocabulary
from quoteverify.engines.weights import check_weights, load_weights
from tests.support.tiny_model import write_model

LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"a" * 64 + b"\nsize 305000000\n"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("models") / "opus-mt-ru-en")


@pytest.fixture
def model(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "opus-mt-ru-en"))


def _open(path: Path) -> None:
    folder = read_folder(path)
    check_weights(folder)
    Vocabulary(folder)


def _configure(path: Path, **values: Any) -> None:
    config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    (path / "config.json").write_text(json.dumps(config | values), encoding="utf-8")


def test_a_sound_folder_is_read(model: Path) -> None:
    _open(model)
    folder = read_folder(model)
    assert folder.name == "opus-mt-ru-en"
    assert (set(folder.sources), set(folder.targets)) == ({"ru"}, {"en"})
    assert folder.licence == "cc-by-4.0"
    assert len(folder.sha256) == 64


@pytest.mark.parametrize("name", ["model.safetensors", "source.spm", "vocab.json", "config.json"])
def test_an_lfs_pointer_is_called_by_its_name(model: Path, name: str) -> None:
    (model / name).write_bytes(LFS)
    with pytest.raises(LfsPointer, match=r"Git LFS pointer.*git lfs pull"):
        _open(model)


@pytest.mark.parametrize("name", ["model.safetensors", "source.spm", "target.spm", "vocab.json", "config.json"])
def test_a_missing_file_is_named(model: Path, name: str) -> None:
    (model / name).unlink()
    with pytest.raises(ModelFilesMissing, match=name):
        _open(model)


@pytest.mark.parametrize("keep", [0, 7, 100, 5000])
def test_truncated_weights(model: Path, keep: int) -> None:
    weights = model / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:keep])
    with pytest.raises(DamagedModelFile, match="download it again"):
        _open(model)


def _drop_tokens(model: Path) -> None:
    vocabulary = json.loads((model / "vocab.json").read_text(encoding="utf-8"))
    kept = dict(list(vocabulary.items())[: len(vocabulary) // 2])
    (model / "vocab.json").write_text(json.dumps(kept), encoding="utf-8")


def _gap(model: Path) -> None:
    vocabulary = json.loads((model / "vocab.json").read_text(encoding="utf-8"))
    (model / "vocab.json").write_text(json.dumps(vocabulary | {"<pad>": len(vocabulary) + 5}), encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (_drop_tokens, WrongShapes),
        (_gap, DamagedModelFile),
        (lambda path: (path / "vocab.json").write_text("[1, 2]"), DamagedModelFile),
        (lambda path: (path / "vocab.json").write_text("[" * 100_000), DamagedModelFile),
        (lambda path: (path / "config.json").write_bytes(b"\xff\xfe\x00"), DamagedModelFile),
        (lambda path: (path / "source.spm").write_bytes(b"no model at all"), DamagedModelFile),
        (lambda path: _configure(path, model_type="t5"), NotMarian),
        (lambda path: _configure(path, model_type="gpt2"), NotMarian),
        (lambda path: _configure(path, model_type=None), NotMarian),
        (lambda path: _configure(path, d_model=10**12), AbsurdDimensions),
        (lambda path: _configure(path, encoder_layers=-1), AbsurdDimensions),
        (lambda path: _configure(path, vocab_size=2**31), AbsurdDimensions),
        (lambda path: _configure(path, encoder_attention_heads=3, decoder_attention_heads=3), AbsurdDimensions),
        (lambda path: _configure(path, d_model="512"), AbsurdDimensions),
        (lambda path: _configure(path, d_model=True), AbsurdDimensions),
        (lambda path: _configure(path, decoder_layers=3), WrongShapes),
        (lambda path: _configure(path, encoder_ffn_dim=64), WrongShapes),
        (lambda path: _configure(path, auto_map={"AutoModel": "evil.Model"}), CodeInFolder),
        (lambda path: (path / "modeling_evil.py").write_text("print('hello')"), CodeInFolder),
        (lambda path: (path / "extra.pkl").write_bytes(b""), CodeInFolder),
    ],
)
def test_bad_folders_get_one_sentence(model: Path, spoil: Callable[[Path], object], error: type[ModelError]) -> None:
    spoil(model)
    with pytest.raises(error) as caught:
        _open(model)
    sentence = str(caught.value)
    assert str(model) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def _folder_of(path: Path, kind: str, *names: str) -> Path:
    """A folder as models of another kind are published."""
    path.mkdir()
    (path / "config.json").write_text(json.dumps({"model_type": kind}), encoding="utf-8")
    for name in names:
        (path / name).write_bytes(b"x")
    return path


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("t5", ("spiece.model", "tokenizer.json", "model.safetensors")),
        ("gpt2", ("vocab.json", "merges.txt", "model.safetensors")),
        ("m2m_100", ("sentencepiece.bpe.model", "vocab.json", "pytorch_model.bin")),
    ],
)
def test_a_model_of_another_kind_is_called_by_its_name(tmp_path: Path, kind: str, names: tuple[str, ...]) -> None:
    with pytest.raises(NotMarian, match=f"“{kind}”: only MarianMT"):
        read_folder(_folder_of(tmp_path / "model", kind, *names))


@pytest.mark.parametrize("name", ["tf_model.h5", "flax_model.msgpack", "rust_model.ot"])
def test_weights_for_another_library_alone_are_no_use(model: Path, name: str) -> None:
    (model / name).write_bytes(b"x" * 100)
    _open(model)
    (model / "model.safetensors").unlink()
    with pytest.raises(ForeignWeights, match=f"another library only \\({name}\\)"):
        _open(model)


def test_a_target_vocabulary_of_the_wrong_size(model: Path) -> None:
    (model / "target_vocab.json").write_text(json.dumps({"</s>": 0, "<unk>": 1, "<pad>": 2}), encoding="utf-8")
    with pytest.raises(WrongShapes, match="target_vocab"):
        _open(model)


class _Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return (Path("pwned").touch, ())


def test_pickled_code_is_not_run(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(model.parent)
    (model / "model.safetensors").unlink()
    (model / "pytorch_model.bin").write_bytes(pickle.dumps({"model.shared.weight": _Evil()}))
    with pytest.raises(ModelError):
        _open(model)
    assert not (model.parent / "pwned").exists()


def test_code_in_a_pytorch_file_is_named(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.chdir(model.parent)
    (model / "model.safetensors").unlink()
    torch.save({"model.shared.weight": _Evil()}, model / "pytorch_model.bin")
    with pytest.raises(PickledCode, match="program code"):
        _open(model)
    assert not (model.parent / "pwned").exists()


def test_pytorch_weights_are_the_same_as_safetensors(model: Path) -> None:
    import torch

    before = load_weights(read_folder(model))
    torch.save({name: torch.from_numpy(value) for name, value in before.items()}, model / "pytorch_model.bin")
    (model / "model.safetensors").unlink()
    after = load_weights(read_folder(model))
    assert before.keys() == after.keys()
    assert all((before[name] == after[name]).all() for name in before)


def test_a_truncated_pytorch_file(model: Path) -> None:
    import torch

    (model / "model.safetensors").unlink()
    torch.save({"model.shared.weight": torch.zeros(10, 10)}, model / "pytorch_model.bin")
    whole = (model / "pytorch_model.bin").read_bytes()
    (model / "pytorch_model.bin").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError):
        _open(model)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("x")
    with pytest.raises(NotAModelFolder):
        read_folder(tmp_path / "x")


def test_the_pair_must_be_known(model: Path) -> None:
    (model / "tokenizer_config.json").write_text("{}")
    nameless = model.rename(model.parent / "model")
    with pytest.raises(UnknownPair, match="opus-mt-ru-en"):
        read_folder(nameless)


@pytest.mark.parametrize(
    ("source", "target", "tokens", "sources", "targets"),
    [
        ("zle", "en", (), {"ru", "uk", "be"}, {"en"}),
        ("en", "sla", (">>rus<<", ">>bel<<"), {"en"}, {"ru", "be"}),
        ("mul", "en", (), {"*"}, {"en"}),
        ("ru", "en", (">>rus<<", ">>eng<<"), {"ru", "en"}, {"ru", "en"}),
        ("eng", "zho", (">>cmn_Hans<<", ">>cmn_Hant<<"), {"en"}, {"zh"}),
    ],
)
def test_group_and_multi_target_models(
    tmp_path: Path, source: str, target: str, tokens: tuple[str, ...], sources: set[str], targets: set[str]
) -> None:
    folder = read_folder(write_model(tmp_path / "model", source, target, tokens))
    assert (set(folder.sources), set(folder.targets)) == (sources, targets)


def test_the_target_is_asked_for_by_its_token(tmp_path: Path) -> None:
    folder = read_folder(write_model(tmp_path / "model", "en", "zho", (">>cmn_Hant<<", ">>cmn_Hans<<")))
    assert Vocabulary(folder).source("Good morning.", "zh").tokens[0] == ">>cmn_Hans<<"


def test_the_pair_stands_in_the_folder_name(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "opus-mt-tc-big-fr-en")
    (folder / "tokenizer_config.json").unlink()
    assert read_folder(folder).sources == {"fr"}


def test_a_link_out_of_a_model_folder_is_refused_but_not_that_of_a_hub_cache(tmp_path: Path) -> None:
    model = write_model(tmp_path / "models--a--opus-mt-ru-en" / "snapshots" / "opus-mt-ru-en")
    for other in ("blobs", "elsewhere"):
        place = model.parent.parent / other / "weights"
        place.parent.mkdir()
        (model / "model.safetensors").rename(place)
        (model / "model.safetensors").symlink_to(place)
        if other == "blobs":
            assert read_folder(model).weights.is_file()
            (model / "model.safetensors").unlink()
            place.rename(model / "model.safetensors")
    with pytest.raises(LinkOut, match=r"model\.safetensors is a link"):
        read_folder(model)


@pytest.mark.parametrize("name", ["source.spm", "vocab.json", "model.safetensors"])
def test_an_empty_file_is_named(tmp_path: Path, name: str) -> None:
    model = write_model(tmp_path / "opus-mt-ru-en")
    (model / name).write_bytes(b"")
    with pytest.raises(DamagedModelFile, match=rf"{name} cannot be used \(it is empty\)"):
        read_folder(model)
