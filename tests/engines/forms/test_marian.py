"""OPUS-MT's own archives: what they become, and what of them is refused."""

import gc
import io
import stat
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteverify.engines import open_engines
from quoteverify.engines.collection import STARTER, starter_folder
from quoteverify.engines.conversion.preparation import Runtime
from quoteverify.engines.errors import (
    AbsurdDimensions,
    DamagedModelFile,
    LfsPointer,
    LinkOut,
    ModelError,
    ModelFilesMissing,
    PickledCode,
    SubwordsOnly,
    UnknownPair,
    WrongShapes,
)
from quoteverify.engines.extra import LIBRARIES
from quoteverify.engines.forms.reading import read_model
from quoteverify.engines.forms.unpacking import UnsafeArchive
from quoteverify.engines.store import installed as store
from quoteverify.engines.store.installed import add_model, export_model, installed_models, remove_model, verify_model
from quoteverify.engines.tokens import read_tokens
from quoteverify.records.translation import Engine
from quoteverify.system.places import OVERRIDE
from tests.support.published import marian_files, write_files, write_zip
from tests.support.tiny_model import compare_briefly, write_model

SENTENCES = [
    "Мы не поедем в Минск завтра.",
    "Где ты был вчера?",
    "Он сказал, что 300 человек пришли на площадь.",
    "Я тебя не понимаю!",
    "Стой!",
]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    compare_briefly(monkeypatch)
    return tmp_path / "data"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("models") / "opus-mt-ru-en")


@pytest.fixture(scope="module")
def files(model: Path) -> dict[str, bytes]:
    return marian_files(model)


def weights_of(files: dict[str, bytes]) -> str:
    return next(name for name in files if name.endswith(".npz"))


def engine(name: str) -> Engine:
    return next(found for found in open_engines(use_judge=False).available if found.name == name)


def test_the_starter_as_such_an_archive_translates_word_for_word_as_the_starter(tmp_path: Path) -> None:
    starter = starter_folder()
    assert starter
    archive = write_zip(marian_files(starter.path, "rus eng", "eng rus"), tmp_path / "opus-2020-02-11.zip")
    added = add_model(archive)
    ours, theirs = engine(added.record.name), engine(STARTER)
    for way in (("ru", "en"), ("en", "ru")):
        texts = SENTENCES if way[0] == "ru" else ["We did not go there.", "Who told you that?", "300 people came."]
        made, wanted = ours.translate(texts, *way), theirs.translate(texts, *way)
        assert [each.text for each in made] == [each.text for each in wanted]
        pairs = [(text, each.text) for text, each in zip(texts, wanted, strict=True)]
        scores = zip(ours.score(pairs, *way), theirs.score(pairs, *way), strict=True)
        assert all(abs(mine.log_probability - other.log_probability) < 1e-3 for mine, other in scores)


def test_no_torch_is_needed(tmp_path: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quoteverify.engines.extra.find_spec", lambda name: None if name in LIBRARIES else object())
    added = add_model(write_zip(files, tmp_path / "opus-2020-02-11.zip"))
    assert added.preparation
    assert added.preparation.runtime is Runtime.FLOAT32
    assert engine(added.record.name).translate(["Да."], "ru", "en")


@pytest.mark.parametrize("kind", ["folder", "archive", "archive with a folder in it"])
def test_folder_and_archive_tell_languages_licence_and_hash(tmp_path: Path, files: dict[str, bytes], kind: str) -> None:
    if kind == "folder":
        path = write_files(files, tmp_path / "opus-2020-02-11")
    else:
        path = write_zip(files, tmp_path / "opus-2020-02-11.zip", "opus-2020/" if "in it" in kind else "")
    record = add_model(path).record
    assert (record.name, record.sources, record.targets) == ("opus-2020-02-11-ru-en", ("ru",), ("en",))
    assert record.licence == "cc-by-4.0"
    assert len(record.sha256) == 64
    identity = engine(record.name).identity
    assert (identity.name, identity.sha256, identity.revision) == (record.name, record.sha256, record.revision)


def test_it_is_verified_exported_carried_and_removed_like_any_model(tmp_path: Path, files: dict[str, bytes]) -> None:
    added = add_model(write_zip(files, tmp_path / "opus-2020-02-11.zip"))
    name = added.record.name
    before = [made.text for made in engine(name).translate(SENTENCES, "ru", "en")]
    assert verify_model(name).problems == ()
    carried = export_model(name, tmp_path / "m.qvmodel")
    remove_model(name)
    assert installed_models() == ()
    again = add_model(carried)
    assert again.record.fingerprint == added.record.fingerprint
    assert [made.text for made in engine(name).translate(SENTENCES, "ru", "en")] == before


def test_a_larger_model_is_kept_in_whole_numbers_where_they_are_near_enough(
    tmp_path: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quoteverify.engines.conversion.preparation.SMALL", 0)
    added = add_model(write_zip(files, tmp_path / "opus-2020-02-11.zip"))
    assert added.preparation
    assert added.preparation.int8
    assert added.preparation.runtime is (Runtime.INT8 if added.preparation.int8.close else Runtime.FLOAT32)


def test_a_model_of_several_languages_is_asked_for_one(tmp_path: Path) -> None:
    made = write_model(tmp_path / "made", "en", "sla", (">>rus<<", ">>ukr<<", ">>bel<<"))
    folder = read_model(write_files(marian_files(made, "eng", "bel rus ukr"), tmp_path / "opusTCv20210807"))
    assert folder.sources == {"en"}
    assert folder.targets == {"be", "ru", "uk"}
    name = add_model(folder.path).record.name
    scores = {
        language: engine(name).score([("We are going.", "Мы идём.")], "en", language)[0].log_probability
        for language in ("be", "ru", "uk")
    }
    assert len(set(scores.values())) == 3


@pytest.mark.parametrize("place", ["ru-en/opus-2020-02-11", "opus-mt-ru-en", "models/rus-eng"])
@pytest.mark.parametrize("as_folder", [True, False])
def test_without_a_card_the_names_of_the_folders_tell_the_languages(
    tmp_path: Path, files: dict[str, bytes], place: str, as_folder: bool
) -> None:
    bare = {name: content for name, content in files.items() if name != "README.md"}
    path = write_files(bare, tmp_path / place) if as_folder else write_zip(bare, tmp_path / f"{place}.zip")
    record = add_model(path).record
    assert (record.sources, record.targets, record.licence) == (("ru",), ("en",), "cc-by-4.0")


def test_where_nothing_tells_the_languages_the_sentence_says_how_to_name_it(
    tmp_path: Path, files: dict[str, bytes]
) -> None:
    bare = {name: content for name, content in files.items() if name != "README.md"}
    with pytest.raises(UnknownPair, match="opus-mt-ru-en"):
        add_model(write_zip(bare, tmp_path / "opus.zip"))


def test_separate_vocabularies_are_kept_apart(tmp_path: Path, files: dict[str, bytes]) -> None:
    vocabulary = next(name for name in files if name.endswith("vocab.yml"))
    own = files | {"opus.src.vocab.yml": files[vocabulary], "opus.trg.vocab.yml": files[vocabulary]}
    del own[vocabulary]
    text = own["decoder.yml"].decode().replace(vocabulary, "opus.src.vocab.yml", 1)
    own["decoder.yml"] = text.replace(vocabulary, "opus.trg.vocab.yml").encode()
    record = add_model(write_zip(own, tmp_path / "opus-2020-02-11.zip")).record
    assert {"vocab.yml", "target_vocab.yml"} <= set(record.files)
    assert engine(record.name).translate(["Да."], "ru", "en")


# What is refused


def refused(tmp_path: Path, files: dict[str, bytes], error: type[ModelError], says: str) -> None:
    for path in (write_zip(files, tmp_path / "opus-ru-en.zip"), write_files(files, tmp_path / "opus-ru-en")):
        with pytest.raises(error, match=says) as raised:
            add_model(path)
        assert "unpacked" not in str(raised.value)
        assert ".adding" not in str(raised.value)
    assert installed_models() == ()
    assert [entry.name for entry in store.store_folder().iterdir()] == []


@pytest.mark.parametrize(
    ("missing", "error", "says"),
    [
        ("source.spm", ModelFilesMissing, "lacks source.spm"),
        ("npz", ModelFilesMissing, "lacks .*npz"),
        ("vocab.yml", ModelFilesMissing, "lacks .*vocab.yml"),
    ],
)
def test_what_is_missing_is_named(
    tmp_path: Path, files: dict[str, bytes], missing: str, error: type[ModelError], says: str
) -> None:
    left = {name: content for name, content in files.items() if not name.endswith(missing)}
    folder = write_files(left, tmp_path / "opus-ru-en")
    with pytest.raises(error, match=says):
        add_model(folder)


def test_an_archive_with_bpe_is_called_by_its_name(tmp_path: Path, files: dict[str, bytes]) -> None:
    bpe = {name: content for name, content in files.items() if not name.endswith(".spm")}
    refused(tmp_path, bpe | {"source.bpe": b"#version: 0.2\n", "target.bpe": b"#version: 0.2\n"}, SubwordsOnly, "BPE")


@pytest.mark.parametrize("text", [b"- a\n- b", b"models: 3\nvocabs: x", b"\xff\xfe", b"a: &a [*a", b"{" * 5000])
def test_settings_that_name_nothing_are_refused(tmp_path: Path, files: dict[str, bytes], text: bytes) -> None:
    refused(tmp_path, files | {"decoder.yml": text}, DamagedModelFile, "decoder.yml")


def test_settings_cannot_point_out_of_the_folder(tmp_path: Path, files: dict[str, bytes]) -> None:
    outside = tmp_path / "outside.npz"
    outside.write_bytes(files[weights_of(files)])
    text = files["decoder.yml"].decode().replace(weights_of(files), "../outside.npz")
    refused(tmp_path, files | {"decoder.yml": text.encode()}, ModelFilesMissing, r"lacks outside\.npz")


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    folder = write_files(files, tmp_path / "opus-ru-en")
    (tmp_path / "elsewhere.spm").write_bytes(files["source.spm"])
    (folder / "source.spm").unlink()
    (folder / "source.spm").symlink_to(tmp_path / "elsewhere.spm")
    with pytest.raises(LinkOut, match=r"source\.spm"):
        add_model(folder)


def test_pointers_and_cut_weights_are_told_apart(tmp_path: Path, files: dict[str, bytes]) -> None:
    weights = weights_of(files)
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n"
    with pytest.raises(LfsPointer):
        add_model(write_files(files | {weights: pointer}, tmp_path / "a-ru-en"))
    with pytest.raises(DamagedModelFile):
        add_model(write_files(files | {weights: files[weights][:-2000]}, tmp_path / "b-ru-en"))


def npz(**arrays: object) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)  # type: ignore[arg-type]
    return buffer.getvalue()


def test_pickled_code_in_the_weights_is_not_run(tmp_path: Path, files: dict[str, bytes]) -> None:
    code = npz(Wemb=np.array([print], dtype=object))
    refused(tmp_path, files | {weights_of(files): code}, PickledCode, "program code")


def test_absurd_sizes_are_refused(tmp_path: Path, model: Path) -> None:
    built: dict[str, Any] = {"enc-depth": 10_000}
    refused(tmp_path, marian_files(model, **built), AbsurdDimensions, "enc-depth")


def test_a_vocabulary_that_does_not_fit_the_weights_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    vocabulary = next(name for name in files if name.endswith("vocab.yml"))
    lines = files[vocabulary].splitlines(keepends=True)
    refused(tmp_path, files | {vocabulary: b"".join(lines[:-3])}, WrongShapes, "expected")


def test_an_architecture_that_is_not_supported_is_refused_whole(tmp_path: Path, model: Path) -> None:
    refused(tmp_path, marian_files(model, type="s2s"), ModelError, "must be 'transformer'")
    gc.collect()  # a file of weights left open would be told now


def test_a_bomb_of_weights_is_not_unpacked(tmp_path: Path, files: dict[str, bytes]) -> None:
    weights = weights_of(files)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Wemb.npy", b"\0" * 60_000_000)
    with pytest.raises(DamagedModelFile, match="larger"):
        add_model(write_files(files | {weights: buffer.getvalue()}, tmp_path / "opus-ru-en"))


@pytest.mark.parametrize("name", ["../b.spm", "/tmp/b.spm", "a/../../b.spm", "C:\\b.spm", "..\\x.npz"])
def test_an_archive_that_writes_elsewhere_is_refused(tmp_path: Path, files: dict[str, bytes], name: str) -> None:
    archive = write_zip(files | {name: b"x"}, tmp_path / "opus-ru-en.zip")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UnsafeArchive, match="outside"):
        add_model(archive)
    assert [path for path in sorted(tmp_path.rglob("*")) if "data" not in path.parts] == [
        path for path in before if "data" not in path.parts
    ]


def test_a_link_in_an_archive_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    archive = write_zip(files, tmp_path / "opus-ru-en.zip")
    with zipfile.ZipFile(archive, "a") as opened:
        link = zipfile.ZipInfo("LICENSE2")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        opened.writestr(link, "/etc/passwd")
    with pytest.raises(UnsafeArchive, match="link"):
        add_model(archive)


def test_a_bomb_of_an_archive_is_not_unpacked(tmp_path: Path, files: dict[str, bytes]) -> None:
    archive = write_zip(files | {"big.npz": b"\0" * 80_000_000}, tmp_path / "opus-ru-en.zip")
    with pytest.raises(UnsafeArchive, match="larger than any model"):
        add_model(archive)


# Vocabularies

TOKEN = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), min_size=1, max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tokens=st.lists(TOKEN, min_size=1, max_size=20, unique=True))
def test_a_vocabulary_is_read_as_the_converter_reads_it(tmp_path: Path, tokens: list[str]) -> None:
    from ctranslate2.converters.marian import load_vocab

    path = tmp_path / "vocab.yml"
    lines = [f'"{token}": {number}\n' for number, token in enumerate(tokens)]
    path.write_text("".join(lines), "utf-8", newline="\n")
    try:
        wanted = load_vocab(path)
    except ValueError:
        with pytest.raises(DamagedModelFile):
            read_tokens(path)
    else:
        assert read_tokens(path) == wanted


@pytest.mark.parametrize("text", ["", "a: 0\nb: 2\n", "a: 0\nb: 0\n", "a b c", "a: x\n", '"\\xzz": 0\n', "a: 0\n- b\n"])
def test_a_vocabulary_with_gaps_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "vocab.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(DamagedModelFile):
        read_tokens(path)
