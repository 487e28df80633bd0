"""Argos packages: they run as they are; what is none, or hostile, is refused."""

import json
import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteverify.engines import open_engines
from quoteverify.engines.collection import STARTER, starter_folder
from quoteverify.engines.conversion.preparation import Runtime
from quoteverify.engines.errors import DamagedModelFile, ModelFilesMissing, NoTranslation, SubwordsOnly, UnknownPair
from quoteverify.engines.extra import LIBRARIES
from quoteverify.engines.forms.argos import check_model
from quoteverify.engines.forms.unpacking import UnsafeArchive
from quoteverify.engines.store.installed import add_model, export_model, installed_models, remove_model
from quoteverify.records.translation import Engine
from quoteverify.system.places import OVERRIDE
from tests.support.published import argos_files, write_files, write_zip
from tests.support.tiny_model import compare_briefly, write_model

SENTENCES = ["Мы не поедем в Минск завтра.", "Где ты был вчера?", "Он сказал, что 300 человек пришли.", "Стой!"]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    compare_briefly(monkeypatch)
    return tmp_path / "data"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    model = write_model(tmp_path_factory.mktemp("models") / "opus-mt-ru-en")
    return argos_files(model, tmp_path_factory.mktemp("converted"))


def engine(name: str) -> Engine:
    return next(found for found in open_engines(use_judge=False).available if found.name == name)


def told(**metadata: object) -> bytes:
    return json.dumps({"package_version": "1.9", "from_code": "ru", "to_code": "en"} | metadata).encode()


def test_a_package_with_the_starter_translates_word_for_word_as_the_starter(tmp_path: Path) -> None:
    starter = starter_folder()
    assert starter
    (tmp_path / "converted").mkdir()
    files = argos_files(starter.path, tmp_path / "converted")
    add_model(write_zip(files, tmp_path / "translate-ru_en-1_9.argosmodel", "ru_en/"))
    ours, theirs = engine("argos-ru-en"), engine(STARTER)
    made, wanted = ours.translate(SENTENCES, "ru", "en"), theirs.translate(SENTENCES, "ru", "en")
    assert [each.text for each in made] == [each.text for each in wanted]


@pytest.mark.parametrize("kind", ["folder", "archive", "archive with a folder in it"])
def test_it_runs_as_it_is_without_torch_and_tells_what_it_is(
    tmp_path: Path, files: dict[str, bytes], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quoteverify.engines.extra.find_spec", lambda name: None if name in LIBRARIES else object())
    if kind == "folder":
        path = write_files(files, tmp_path / "translate-ru_en-1_9")
    else:
        path = write_zip(files, tmp_path / "ru_en.argosmodel", "translate-ru_en-1_9/" if "in it" in kind else "")
    added = add_model(path)
    assert (added.record.name, added.record.revision) == ("argos-ru-en", "1.9")
    assert (added.record.sources, added.record.targets) == (("ru",), ("en",))
    assert added.preparation
    assert added.preparation.runtime is Runtime.PUBLISHED
    assert engine("argos-ru-en").identity.sha256 == added.record.sha256
    assert engine("argos-ru-en").translate(["Да."], "ru", "en")
    assert not engine("argos-ru-en").supports("en", "ru")


def test_the_pickled_model_beside_it_is_left_where_it_is(tmp_path: Path, files: dict[str, bytes]) -> None:
    assert any(name.endswith(".pt") for name in files)
    added = add_model(write_zip(files, tmp_path / "ru_en.argosmodel", "ru_en/"))
    assert not [path for path in added.path.rglob("*") if path.suffix == ".pt"]


def test_it_is_exported_and_carried_like_any_model(tmp_path: Path, files: dict[str, bytes]) -> None:
    added = add_model(write_zip(files, tmp_path / "ru_en.argosmodel"))
    carried = export_model("argos-ru-en", tmp_path / "m.qvmodel")
    remove_model("argos-ru-en")
    assert add_model(carried).record.fingerprint == added.record.fingerprint


def test_two_models_do_not_make_a_third_by_a_detour(tmp_path: Path, files: dict[str, bytes]) -> None:
    add_model(write_zip(files | {"metadata.json": told(to_code="en")}, tmp_path / "a.argosmodel"))
    add_model(write_zip(files | {"metadata.json": told(from_code="en", to_code="de")}, tmp_path / "b.argosmodel"))
    assert open_engines(use_judge=False).able("ru", "de") == ()


@pytest.mark.parametrize(("code", "tag"), [("zt", "zh"), ("pb", "pt"), ("nb", "nb"), ("ur", "ur")])
def test_codes_of_its_own_are_understood(tmp_path: Path, files: dict[str, bytes], code: str, tag: str) -> None:
    record = add_model(write_zip(files | {"metadata.json": told(from_code=code)}, tmp_path / "a.argosmodel")).record
    assert record.sources == (tag,)


@pytest.mark.parametrize(
    ("changed", "error", "says"),
    [
        ({"metadata.json": told(type="sbd")}, NoTranslation, "type “sbd”"),
        ({"metadata.json": told(target_prefix="__en__")}, NoTranslation, "several languages"),
        ({"metadata.json": told(from_code=7)}, UnknownPair, "which languages"),
        ({"metadata.json": told(from_code="../../x")}, UnknownPair, "which languages"),
        ({"metadata.json": b"[]"}, DamagedModelFile, "metadata.json"),
        ({"metadata.json": b"{" * 9000}, DamagedModelFile, "metadata.json"),
        ({"sentencepiece.model": None}, ModelFilesMissing, "lacks sentencepiece.model"),
        ({"sentencepiece.model": None, "bpe.model": b"x"}, SubwordsOnly, "BPE"),
        ({"sentencepiece.model": b"no such thing"}, DamagedModelFile, "SentencePiece"),
        ({"model/model.bin": None}, ModelFilesMissing, "lacks model.bin"),
        ({"model/shared_vocabulary.json": None}, ModelFilesMissing, "vocabulary"),
        ({"model/shared_vocabulary.json": b'["a", 3]'}, DamagedModelFile, "no token"),
        ({"../model.bin": b"x"}, UnsafeArchive, "outside"),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_reason(
    tmp_path: Path,
    files: dict[str, bytes],
    changed: dict[str, bytes | None],
    error: type[Exception],
    says: str,
) -> None:
    kept = {name: content for name, content in (files | changed).items() if content is not None}
    with pytest.raises(error, match=says):
        add_model(write_zip(kept, tmp_path / "ru_en.argosmodel"))
    assert installed_models() == ()


def test_a_model_cut_off_or_with_absurd_tensors_is_not_opened(tmp_path: Path, files: dict[str, bytes]) -> None:
    whole = files["model/model.bin"]
    path = tmp_path / "model.bin"
    path.write_bytes(whole)
    check_model(path)
    for damaged in (b"", whole[:40], whole[:-200_000] if len(whole) > 200_000 else whole[: len(whole) // 2]):
        path.write_bytes(damaged)
        with pytest.raises(DamagedModelFile):
            check_model(path)
    head = struct.pack("<IH", 6, 16) + b"TransformerSpec\0" + struct.pack("<II", 7, 1)
    path.write_bytes(head + struct.pack("<H", 2) + b"a\0" + struct.pack("<BIIBI", 2, 2**31, 2**31, 0, 2**31))
    with pytest.raises(DamagedModelFile):
        check_model(path)


def test_a_model_that_does_not_translate_is_called_by_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(struct.pack("<IH", 6, 12) + b"WhisperSpec\0" + struct.pack("<II", 3, 0))
    with pytest.raises(DamagedModelFile, match="WhisperSpec"):
        check_model(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_no_bytes_trip_the_look_at_a_model(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(struct.pack("<IH", 6, 16) + b"TransformerSpec\0" + content)
    with suppress(DamagedModelFile):
        check_model(path)
