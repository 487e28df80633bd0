from pathlib import Path

import numpy as np
import pytest

from quoteverify.encoder import reference
from quoteverify.encoder.errors import EncoderDamaged, EncoderMissing, EncoderNotPrepared
from quoteverify.encoder.files import OVERRIDE, EncoderFiles, encoder_files
from quoteverify.encoder.preparation import Use, open_network
from quoteverify.encoder.tensors import read_encoder, read_judge
from quoteverify.system.places import OVERRIDE as DATA_PLACE
from tests.support.tiny_encoder import write_encoder

READING = ((0, 9, 12, 2, 7, 30, 2), (0, 0, 0, 0, 1, 1, 1))


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EncoderFiles:
    monkeypatch.setenv(DATA_PLACE, str(tmp_path / "data"))
    return EncoderFiles(write_encoder(tmp_path / "encoder"))


@pytest.mark.parametrize(("use", "depth"), [(Use.JUDGE, 7), (Use.SENTENCES, 7), (Use.WORDS, 6)])
def test_a_conversion_computes_what_the_reference_computes(files: EncoderFiles, use: Use, depth: int) -> None:
    found = open_network(files, use)([READING], lambda states: states.copy())[0]
    encoder = read_encoder(files.encoder)
    tensors = read_judge(files.judge, encoder) if use is Use.JUDGE else encoder
    wanted = reference.states(tensors, list(READING[0]), list(READING[1]), depth)
    lengths = np.linalg.norm(found, axis=1) * np.linalg.norm(wanted, axis=1)
    assert ((found * wanted).sum(axis=1) / lengths).min() > 0.98


def test_a_network_is_prepared_once(files: EncoderFiles) -> None:
    said: list[str] = []
    open_network(files, Use.WORDS, said.append)
    open_network(files, Use.WORDS, said.append)
    assert len(said) == 1


def test_a_damaged_conversion_is_made_again(files: EncoderFiles, tmp_path: Path) -> None:
    said: list[str] = []
    before = open_network(files, Use.WORDS, said.append)([READING], lambda states: states.copy())[0]
    (made,) = (tmp_path / "data" / "cache" / "encoder").glob("*/model.bin")
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 0xFF
    made.write_bytes(content)
    after = open_network(files, Use.WORDS, said.append)([READING], lambda states: states.copy())[0]
    assert len(said) == 2
    assert np.array_equal(before, after)


def test_new_weights_of_the_judge_are_prepared_anew(files: EncoderFiles, tmp_path: Path) -> None:
    before = open_network(files, Use.JUDGE)([READING], lambda states: states.copy())[0]
    other = write_encoder(tmp_path / "other", seed=1)
    files.judge.write_bytes((other / "judge.safetensors").read_bytes())
    after = open_network(files, Use.JUDGE)([READING], lambda states: states.copy())[0]
    assert not np.allclose(before, after)


@pytest.mark.parametrize("name", ["encoder.npz", "judge.safetensors", "tokenizer.json"])
def test_what_is_missing_or_damaged_is_named(files: EncoderFiles, name: str) -> None:
    path = files.folder / name
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(EncoderDamaged, match=name):
        open_network(files, Use.JUDGE)
    path.unlink()
    with pytest.raises(EncoderMissing, match=name):
        open_network(files, Use.JUDGE)


def test_a_cache_that_cannot_be_written_is_said(
    files: EncoderFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setenv(DATA_PLACE, str(tmp_path / "taken"))
    with pytest.raises(EncoderNotPrepared, match="could not be prepared"):
        open_network(files, Use.WORDS)


def test_other_files_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = encoder_files()
    assert shipped.judge.is_file()
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    assert encoder_files().folder == tmp_path
