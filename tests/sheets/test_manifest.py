"""Manifest and verification in every format; the same bytes for the same case."""

import base64
import io
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from quoteverify.case.case import Case
from quoteverify.cli import main
from quoteverify.loaders.errors import FileDamaged
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.manifest import manifest_word, read_manifest
from quoteverify.sheets.options import QuoteOrder, SheetOptions, Which
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import sheet_of_case
from quoteverify.sheets.verification import Integrity, NotASheet, verify
from tests.support.full_case import full_case, stored_files

CHOICE = SheetOptions(quotes=Which.DECIDED, order=QuoteOrder.VERDICT, evidence=False)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with its files beside it, and a sheet in every format, whole and chosen."""
    path = tmp_path_factory.mktemp("manifest")
    for stored_file in stored_files():
        (path / stored_file.loaded.path).write_bytes(stored_file.content)
    with full_case(path / "border.qvcase") as case:
        sheet = sheet_of_case(case)
    for name in FORMATS:
        (path / f"whole.{name}").write_bytes(sheet_format(name).write(sheet))
        (path / f"chosen.{name}").write_bytes(sheet_format(name).write(apply(sheet, CHOICE)))
    return path


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    """A copy of it all, to be changed."""
    return shutil.copytree(written, tmp_path / "copy")


@pytest.mark.parametrize("name", list(FORMATS))
def test_a_sheet_agrees_until_something_is_changed(name: str, folder: Path) -> None:
    for label in ("whole", "chosen"):
        found = verify(folder / f"{label}.{name}")
        assert found.agrees
        assert (found.sheet, found.case) == (Integrity.SAME, Integrity.SAME)
        assert {state for _, state in found.files} == {Integrity.SAME}
        assert len(found.files) == 5


@pytest.mark.parametrize("name", list(FORMATS))
def test_a_changed_sheet_case_or_file_is_told(name: str, folder: Path) -> None:
    path = folder / f"whole.{name}"
    (folder / "officer-ru.txt").write_text("other")
    with Case.open(folder / "border.qvcase") as case:
        case.decide(case.checked().quotes[2].key, Decision(Verdict.FAITHFUL, "", "Ada"))
    path.write_bytes(changed(path.read_bytes()))
    found = verify(path)
    assert not found.agrees
    assert (found.sheet, found.case) == (Integrity.CHANGED, Integrity.CHANGED)
    assert dict(found.files)["officer-ru.txt"] is Integrity.CHANGED
    assert dict(found.files)["article-en.txt"] is Integrity.SAME


def changed(content: bytes) -> bytes:
    """A sheet with one word changed, packed again where it is a container."""
    if not content.startswith(b"PK"):
        return content.replace(b"opposes", b"supports") if b"opposes" in content else content + b"\n"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, old.read(entry).replace(b"opposes", b"supports"))
    return out.getvalue()


@pytest.mark.parametrize("name", ["docx", "odt", "xlsx"])
def test_packing_a_container_again_changes_nothing(name: str, folder: Path) -> None:
    path = folder / f"whole.{name}"
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        for entry in reversed(old.infolist()):
            new.writestr(entry.filename, old.read(entry))
    path.write_bytes(out.getvalue())
    assert verify(path).sheet is Integrity.SAME


def test_a_case_and_files_that_are_gone_are_missing_not_changed(folder: Path) -> None:
    (folder / "border.qvcase").unlink()
    (folder / "seimas-lt.txt").unlink()
    found = verify(folder / "whole.html")
    assert found.agrees
    assert found.case is Integrity.MISSING
    assert dict(found.files)["seimas-lt.txt"] is Integrity.MISSING


def test_a_false_manifest_in_a_text_deceives_nobody(folder: Path) -> None:
    path = folder / "whole.md"
    content = path.read_bytes()
    false = b"QVM1." + base64.urlsafe_b64encode(b'{"format":"md"}') + b"." + b"a" * 64
    path.write_bytes(false + b"\n" + content)
    assert verify(path).sheet is Integrity.CHANGED
    assert read_manifest(path, false) is None


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"<html></html>", b"QVM1.e30=." + b"0" * 64, b"{}"])
def test_what_has_no_manifest_is_no_sheet(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(content)
    with pytest.raises(NotASheet, match="no quote sheet with a manifest"):
        verify(path)


def test_a_damaged_container_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cut.docx"
    path.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(FileDamaged):
        verify(path)


def test_a_masked_sheet_is_compared_by_the_list_of_the_case(folder: Path) -> None:
    with Case.open(folder / "border.qvcase") as case:
        sheet = sheet_of_case(case)
    path = folder / "masked.html"
    path.write_bytes(sheet_format("html").write(apply(sheet, SheetOptions(pseudonyms=True))))
    assert verify(path).case is Integrity.SAME
    assert b"Petrov" not in base64.urlsafe_b64decode(
        manifest_word(apply(sheet, SheetOptions(pseudonyms=True)), "html").split(".")[1]
    )


@pytest.mark.parametrize("name", list(FORMATS))
def test_two_exports_of_one_case_are_the_same_bytes(name: str, folder: Path) -> None:
    with Case.open(folder / "border.qvcase") as case:
        assert sheet_format(name).write(sheet_of_case(case)) == (folder / f"whole.{name}").read_bytes()


@pytest.mark.parametrize("name", ["json", "html"])
def test_a_check_can_be_repeated_to_the_byte(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Without a case the stamp is the present moment, or what SOURCE_DATE_EPOCH says."""
    (tmp_path / "talk-ru.txt").write_text("Мы не против.", encoding="utf-8")
    (tmp_path / "talk-en.txt").write_text("“We are against it,” he said.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    outputs = []
    for _ in range(2):
        files = ["--source", "talk-ru.txt", "--rendering", "talk-en.txt"]
        assert main(["check", "--no-model", "--quiet", *files, "--format", name]) == 0
        outputs.append(capfdbinary.readouterr().out)
    assert outputs[0] == outputs[1]
    assert b"2023-11-14T22:13:20Z" in outputs[0]


def test_the_manifest_of_json_names_its_hash(folder: Path) -> None:
    manifest = json.loads((folder / "whole.json").read_bytes())["manifest"]
    assert manifest["algorithm"] == "sha256"
    assert len(manifest["content"]) == 64
