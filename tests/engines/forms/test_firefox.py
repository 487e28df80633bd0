"""Models of Firefox Translations: they translate and tell no likelihoods; what is damaged or hostile is refused.

The model has random weights: what it says is noise, and quality is measured nowhere here.
"""

import gzip
import json
import struct
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteverify.cli import main
from quoteverify.engines import open_engines
from quoteverify.engines.errors import (
    AbsurdDimensions,
    DamagedModelFile,
    FirefoxMissing,
    ModelError,
    ModelFilesMissing,
    UnknownPair,
    WrongShapes,
)
from quoteverify.engines.extra import FIREFOX
from quoteverify.engines.forms.firefox import check_weights, content
from quoteverify.engines.store.installed import add_model, export_model, installed_models, remove_model, verify_model
from quoteverify.errors import Stopped
from quoteverify.records.translation import Engine
from quoteverify.system.places import OVERRIDE
from tests.support.firefox_model import firefox_files
from tests.support.published import write_files, write_zip

pytest.importorskip(FIREFOX, reason="fxtranslate is not installed")

WEIGHTS = "model.ruen.intgemm.alphas.bin"
TEXTS = ["Мы не поедем в Минск.", "Где ты был вчера? Я ждал.", "Стой!"]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return firefox_files()


def engine(name: str = "firefox-ru-en") -> Engine:
    return next(found for found in open_engines(use_judge=False).available if found.name == name)


def raw_zstd(data: bytes) -> bytes:
    """A frame of zstd that packs nothing: raw blocks (RFC 8878)."""
    blocks = [data[at : at + 100_000] for at in range(0, len(data), 100_000)]
    made = b"\x28\xb5\x2f\xfd\xa0" + struct.pack("<I", len(data))
    for number, block in enumerate(blocks):
        last = number == len(blocks) - 1
        made += struct.pack("<I", int(last) | len(block) << 3)[:3] + block
    return made


@pytest.mark.parametrize("kind", ["plain", "gzip", "zstd", "archive", "split vocabularies"])
def test_it_is_added_and_translates_and_tells_what_it_is(tmp_path: Path, files: dict[str, bytes], kind: str) -> None:
    made = firefox_files(split=True) if kind.startswith("split") else files
    if kind == "gzip":
        made = {f"{name}.gz": gzip.compress(data, 1) for name, data in files.items()}
    if kind == "zstd":
        made = {f"{name}.zst": raw_zstd(data) for name, data in files.items()}
    folder = tmp_path / "ru-en"
    record = add_model(write_zip(made, tmp_path / "a.zip") if kind == "archive" else write_files(made, folder)).record
    assert (record.name, record.sources, record.targets) == ("firefox-ru-en", ("ru",), ("en",))
    assert record.licence == "unknown"
    said = engine().translate(TEXTS, "ru", "en")
    assert len(said) == len(TEXTS)
    assert all(each.text and each.log_probability is None for each in said)
    assert engine().identity.sha256 == record.sha256
    assert engine().identity.settings.startswith("fxtranslate ")
    assert not engine().supports("en", "ru")


def test_packed_and_plain_it_says_the_same(tmp_path: Path, files: dict[str, bytes]) -> None:
    packed = {f"{name}.gz": gzip.compress(data, 1) for name, data in files.items()}
    said = []
    for name, form in (("plain", files), ("packed", packed)):
        (first, *_) = open_engines([write_files(form, tmp_path / name)], use_judge=False).available
        said.append([each.text for each in first.translate(TEXTS, "ru", "en")])
    assert said[0] == said[1]


def test_it_is_verified_exported_and_carried_like_any_model(tmp_path: Path, files: dict[str, bytes]) -> None:
    added = add_model(write_files(files, tmp_path / "model"))
    assert verify_model("firefox-ru-en").problems == ()
    carried = export_model("firefox-ru-en", tmp_path / "m.qvmodel")
    remove_model("firefox-ru-en")
    assert add_model(carried).record.fingerprint == added.record.fingerprint
    assert engine().translate(["Да."], "ru", "en")


def test_a_check_says_that_likelihoods_were_not_asked(tmp_path: Path, files: dict[str, bytes]) -> None:
    add_model(write_files(files, tmp_path / "model"))
    (tmp_path / "talk-ru.txt").write_text("Мы не поедем в Минск завтра.\n", "utf-8")
    (tmp_path / "talk-en.txt").write_text("He said: “We will not go to Minsk tomorrow.”\n", "utf-8")
    files_given = ["--source", str(tmp_path / "talk-ru.txt"), "--rendering", str(tmp_path / "talk-en.txt")]
    call = ["check", "--no-judge", "--quiet", *files_given]
    assert main([*call, "-o", str(tmp_path / "sheet.json")]) == 0
    sheet = json.loads((tmp_path / "sheet.json").read_text("utf-8"))
    reasons = [unchecked["reason"] for unchecked in sheet["not_checked"]]
    assert [reason for reason in reasons if "firefox-ru-en only translates" in reason]
    (sentence,) = (sentence for quote in sheet["quotes"] for sentence in quote["sentences"])
    assert sentence["forward"]
    assert 0 <= sentence["score"] <= 1
    for form in ("html", "md", "csv", "docx"):
        assert main([*call, "--format", form, "-o", str(tmp_path / f"s.{form}")]) == 0


def test_it_stops_when_it_is_told_to(tmp_path: Path, files: dict[str, bytes]) -> None:
    add_model(write_files(files, tmp_path / "model"))
    with pytest.raises(Stopped):
        engine().translate(TEXTS, "ru", "en", cancelled=lambda: True)


def test_without_fxtranslate_one_sentence_says_what_to_install(
    tmp_path: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quoteverify.engines.extra.find_spec", lambda name: None if name == FIREFOX else object())
    with pytest.raises(FirefoxMissing, match=r'pip install "quoteverify\[firefox\]"'):
        add_model(write_files(files, tmp_path / "model"))
    assert installed_models() == ()


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"vocab.ruen.spm": None}, ModelFilesMissing),
        ({"vocab.ruen.spm": b"no pieces"}, ModelError),
        ({WEIGHTS: b""}, DamagedModelFile),
        ({WEIGHTS: b"\1\0\0\0\0\0\0\0" + b"\xff" * 8}, DamagedModelFile),
        ({WEIGHTS: struct.pack("<QQ", 1, 1) + struct.pack("<QQQQ", 2, 0x0404, 2, 2**60) + b"a\0"}, DamagedModelFile),
    ],
)
def test_what_cannot_be_used_is_refused_without_a_panic(
    tmp_path: Path,
    files: dict[str, bytes],
    changed: Mapping[str, bytes | None],
    error: type[Exception],
    capfd: pytest.CaptureFixture[str],
) -> None:
    kept = {name: content for name, content in {**files, **changed}.items() if content is not None}
    with pytest.raises(error):
        add_model(write_files(kept, tmp_path / "model"))
    assert "panicked" not in capfd.readouterr().err
    assert installed_models() == ()


def test_cut_off_and_absurd_weights_are_refused_without_a_panic(
    tmp_path: Path, files: dict[str, bytes], capfd: pytest.CaptureFixture[str]
) -> None:
    cut = files | {WEIGHTS: files[WEIGHTS][:-5000]}
    for number, (broken, error) in enumerate(
        (
            (cut, DamagedModelFile),
            (firefox_files(built={"enc-depth": 4000}), AbsurdDimensions),
            (firefox_files(built={"dim-vocabs": [7, 7]}), WrongShapes),
            (firefox_files(built={"dim-vocabs": "many"}), DamagedModelFile),
            (firefox_files(built={"dec-depth": 7}), WrongShapes),
            (firefox_files(built={"transformer-heads": 0}), AbsurdDimensions),
        )
    ):
        with pytest.raises(error):
            add_model(write_files(broken, tmp_path / str(number)))
    assert "panicked" not in capfd.readouterr().err


def test_where_nothing_tells_the_languages_the_sentence_says_how_to_name_it(tmp_path: Path) -> None:
    with pytest.raises(UnknownPair):
        add_model(write_files(firefox_files("zhhans"), tmp_path / "model"))
    record = add_model(write_files(firefox_files("zhhans"), tmp_path / "firefox-zh-en")).record
    assert (record.sources, record.targets) == (("zh",), ("en",))


def test_a_bomb_of_gzip_or_zstd_is_not_unpacked(tmp_path: Path) -> None:
    bomb = tmp_path / "model.ruen.intgemm.alphas.bin.gz"
    bomb.write_bytes(gzip.compress(b"\0" * 600_000_000, 1))
    with pytest.raises(DamagedModelFile, match="larger than any model"):
        content(bomb)
    claimed = tmp_path / "model.ruen.intgemm.alphas.bin.zst"
    claimed.write_bytes(b"\x28\xb5\x2f\xfd\xe0" + struct.pack("<Q", 2**40) + b"\0" * 20)
    with pytest.raises(DamagedModelFile, match="larger than any model"):
        content(claimed)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_no_bytes_trip_the_look_at_the_weights(data: bytes) -> None:
    with suppress(ModelError):
        check_weights(Path("model.bin"), struct.pack("<Q", 1) + data)
