"""JSON: lossless, to its schema, and back into a case."""

import base64
import hashlib
import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.case.case import Case, CaseNotWritable, StoredFile
from quoteverify.case.record import CaseRecord
from quoteverify.records.checked import CheckedCase, CheckedQuote, LoadedFile
from quoteverify.records.document import Document, Role
from quoteverify.records.handwork import HandworkVersion
from quoteverify.records.review import Decision, FindingDecision
from quoteverify.records.translation import EngineIdentity
from quoteverify.sheets import sheet_format
from quoteverify.sheets.content import content_hash
from quoteverify.sheets.options import SheetOptions, Which
from quoteverify.sheets.restoring import NotRestorable, restore
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import sheet_of_case
from quoteverify.sheets.verification import NotASheet
from tests.support.full_case import full_case, full_record, full_sheet, stored_files
from tools.record_schema import record_schema

Json = dict[str, Any]

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
STAMPS = st.just("2026-01-02T03:04:05Z")
TIMES = st.datetimes(datetime(1970, 1, 1)).map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ"))


def write(sheet_path: Path, case: Case) -> bytes:
    content = sheet_format("json").write(sheet_of_case(case))
    sheet_path.write_bytes(content)
    return content


def read(name: str) -> Json:
    schema: Json = json.loads((files("resources") / "schemas" / name).read_text(encoding="utf-8"))
    return schema


def test_the_full_sheet_follows_its_published_schemas(tmp_path: Path) -> None:
    sheet = json.loads(sheet_format("json").write(full_sheet(tmp_path)))
    jsonschema.validate(sheet, read("sheet-1.json"))
    jsonschema.validate(sheet["record"], read("record-1.json"))


def test_the_schema_of_the_record_is_that_of_the_records() -> None:
    renew = "renew it: python tools/record_schema.py > resources/schemas/record-1.json"
    assert without_descriptions(read("record-1.json")) == without_descriptions(
        json.loads(json.dumps(record_schema()))
    ), renew


def without_descriptions(value: Any) -> Any:
    """A schema without the sentences of docstrings, which may be worded better any day."""
    if isinstance(value, dict):
        return {key: without_descriptions(inner) for key, inner in value.items() if key != "description"}
    return [without_descriptions(inner) for inner in value] if isinstance(value, list) else value


def test_every_field_that_editors_ask_for_has_a_name(tmp_path: Path) -> None:
    sheet = json.loads(sheet_format("json").write(full_sheet(tmp_path)))
    quote = sheet["quotes"][0]
    article = sheet["files"][-1]
    assert (article["title"], article["outlet"], article["date"]) == (
        "Officer let them go",
        "The Border Post",
        "2026-01-02",
    )
    assert article["archive_url"] == "https://archive.example.org/1"
    assert sheet["files"][0]["language_path"] == {"spoken": "be", "how": "interpreted live"}
    assert quote["speaker"] == "driver"
    assert (quote["speaker_said"], quote["speaker_role"]) == ("водитель", "driver of the first car")
    assert quote["speaker_confirmed"] is True
    assert quote["gloss"].startswith("Ivan Petrov said to us")
    assert quote["suggestion"].startswith("“Ivan Petrov told us")
    assert (quote["reviewer"], quote["second_reader"]) == ("Ada", "Ben")
    assert [entry["verdict"] for entry in quote["history"]] == ["paraphrase", "distorted"]
    assert quote["source"][0]["segments"] == [1, 2]
    assert [selector["type"] for selector in quote["selectors"]] == ["TextQuoteSelector", "TextPositionSelector"]
    assert sheet["findings"][0]["rule"] == "part"
    assert [entry["by"] for entry in sheet["changes"]][:2] == ["Ada", "Ben"]


def test_a_case_is_the_same_after_json(tmp_path: Path) -> None:
    with full_case(tmp_path / "border.qvcase") as case:
        before = write(tmp_path / "border.json", case)
        parts = case.files(), case.checked(), case.record()
    (tmp_path / "again").mkdir()
    restore(tmp_path / "border.json", tmp_path / "again" / "border.qvcase")
    with Case.open(tmp_path / "again" / "border.qvcase") as case:
        assert (case.files(), case.checked(), case.record()) == parts
        assert write(tmp_path / "again" / "border.json", case) == before


@st.composite
def cases(draw: Callable[..., Any]) -> tuple[list[StoredFile], CheckedCase, CaseRecord]:
    """Cases of records that say anything at all, with what SQLite and JSON ask for: names told apart."""
    contents = draw(st.lists(st.binary(max_size=20), min_size=1, max_size=2))
    loaded = []
    for number, content in enumerate(contents):
        document = draw(st.builds(Document, text=TEXTS, sha256=st.just(hashlib.sha256(content).hexdigest()),
                                  blocks=st.just(()), name=TEXTS, language=st.none() | st.just("ru"),
                                  metadata=st.dictionaries(TEXTS, TEXTS, max_size=2)))  # fmt: skip
        # Without folders, which a sheet leaves out: tests/sheets/test_naming.py.
        path = f"{number}-{draw(TEXTS)}".replace("/", "_").replace("\\", "_")
        loaded.append(StoredFile(LoadedFile(path, draw(st.sampled_from(Role)), document), content))
    full = full_quotes()
    quotes = tuple(
        replace(
            draw(st.sampled_from(full)), id=f"q{number}", key=draw(TEXTS), prefix=draw(TEXTS), before=(draw(TEXTS),)
        )
        for number in range(draw(st.integers(0, 3)))
    )
    engine = st.builds(EngineIdentity, TEXTS, TEXTS, TEXTS, TEXTS, st.booleans())
    checked = CheckedCase(
        tuple(file.loaded.record for file in loaded), quotes, engines=tuple(draw(st.lists(engine, max_size=2)))
    )
    decisions = draw(st.lists(st.tuples(TEXTS, st.builds(Decision, at=STAMPS)), max_size=3))
    found = draw(st.lists(st.tuples(TEXTS, TEXTS, st.builds(FindingDecision, reason=TEXTS, at=STAMPS)), max_size=3))
    versions = tuple(HandworkVersion(version.handwork, draw(TEXTS), version.at) for version in full_record().handwork)
    properties = {
        "created": draw(TIMES),
        "modified": draw(TIMES),
        "name": draw(TEXTS),
        "app": draw(TEXTS),
        draw(TEXTS) + "!": draw(TEXTS),
    }
    return loaded, checked, CaseRecord(properties, tuple(contents), tuple(decisions), tuple(found), versions)


def full_quotes() -> tuple[CheckedQuote, ...]:
    with tempfile.TemporaryDirectory() as folder, full_case(Path(folder) / "a.qvcase") as case:
        return case.checked().quotes


@settings(max_examples=20, deadline=None)
@given(cases())
def test_any_case_is_the_same_after_json(made: tuple[list[StoredFile], CheckedCase, CaseRecord]) -> None:
    stored, checked, record = made
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "again").mkdir()
        with Case.create(folder / "a.qvcase") as case:
            case.put_run(stored, checked)
            case.put_record(record)
            before = write(folder / "a.json", case)
            parts = case.files(), case.checked(), case.record()
        restore(folder / "a.json", folder / "again" / "a.qvcase")
        with Case.open(folder / "again" / "a.qvcase") as case:
            assert (case.files(), case.checked(), case.record()) == parts
            assert write(folder / "again" / "a.json", case) == before


def test_a_sheet_without_files_says_so_instead_of_making_half_a_case(tmp_path: Path) -> None:
    sheet = apply(full_sheet(tmp_path), SheetOptions(files=False))
    path = tmp_path / "small.json"
    path.write_bytes(sheet_format("json").write(sheet))
    assert b"officer" in path.read_bytes()
    assert json.loads(path.read_bytes())["record"] is None
    with pytest.raises(NotRestorable, match="leaves its files out"):
        restore(path, tmp_path / "small.qvcase")
    assert not (tmp_path / "small.qvcase").exists()


def test_a_sheet_of_some_quotes_tells_nothing_of_the_others(tmp_path: Path) -> None:
    sheet = apply(full_sheet(tmp_path), SheetOptions(quotes=Which.CHOSEN, ids=("q3",)))
    text = sheet_format("json").write(sheet).decode()
    assert "The talks will begin" in text
    assert "nebalsavome" not in text
    assert "конечно" not in text
    assert "thither we go" not in text


def resealed(content: Json) -> bytes:
    """What somebody makes who knows how a manifest is made."""
    content["manifest"]["content"] = content_hash(content)
    return json.dumps(content).encode()


def change_span(content: Json) -> None:
    content["record"]["checked"]["quotes"][0]["quote"]["span"] = {"start": 9, "end": 3}


def change_number(content: Json) -> None:
    content["record"]["checked"]["quotes"][0]["quote"]["span"] = {"start": 0, "end": 10**30}


def change_file(content: Json) -> None:
    content["record"]["record"]["contents"][0] = base64.b64encode(b"other").decode()


def drop_file(content: Json) -> None:
    content["record"]["record"]["contents"].pop()


def twice_the_quote(content: Json) -> None:
    content["record"]["checked"]["quotes"].append(content["record"]["checked"]["quotes"][0])


def surrogate(content: Json) -> None:
    content["record"]["checked"]["quotes"][0]["prefix"] = "\udc80"


def no_name(content: Json) -> None:
    content["record"]["record"]["properties"].pop("name")


def no_record(content: Json) -> None:
    content["record"] = "whole"


CHANGES = (change_span, change_number, change_file, drop_file, twice_the_quote, surrogate, no_name, no_record)


@pytest.mark.parametrize("change", CHANGES)
def test_a_hostile_sheet_is_refused_with_one_sentence(change: Callable[[Json], None], tmp_path: Path) -> None:
    content = json.loads(sheet_format("json").write(full_sheet(tmp_path)))
    change(content)
    path = tmp_path / "hostile.json"
    path.write_bytes(resealed(content))
    with pytest.raises(NotRestorable, match=r"hostile\.json cannot become a case again") as refused:
        restore(path, tmp_path / "hostile.qvcase")
    assert "\n" not in str(refused.value)
    assert not [path.name for path in tmp_path.iterdir() if path.name.endswith((".part", "hostile.qvcase"))]


def test_a_changed_sheet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "changed.json"
    path.write_bytes(sheet_format("json").write(full_sheet(tmp_path)).replace(b"meaning", b"leaning"))
    with pytest.raises(NotRestorable, match="changed after it was written"):
        restore(path, tmp_path / "changed.qvcase")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 100_000, b'{"schema": "urn:quoteverify:sheet:1"}', b"\xff\xfe", b"null"]
)
def test_what_is_no_sheet_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with pytest.raises(NotASheet):
        restore(path, tmp_path / "other.qvcase")


def test_a_case_that_exists_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "border.json"
    path.write_bytes(sheet_format("json").write(full_sheet(tmp_path)))
    with pytest.raises(CaseNotWritable, match="exists already"):
        restore(path, tmp_path / "border.qvcase")


def test_the_files_come_back_byte_for_byte(tmp_path: Path) -> None:
    content = json.loads(sheet_format("json").write(full_sheet(tmp_path)))
    assert [base64.b64decode(encoded) for encoded in content["record"]["record"]["contents"]] == [
        stored_file.content for stored_file in stored_files()
    ]
