"""Files on sheets are called by their names: no sheet says where on a machine they lie."""

import json
import re
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.case.case import Case
from quoteverify.cli import main
from quoteverify.records.findings import State
from quoteverify.records.review import FindingDecision, rendering_key
from quoteverify.sheets import FORMATS
from quoteverify.sheets.naming import names_of

SECRET = "where-nobody-should-look"
ARTICLE = "The minister said: “We will sign the treaty in June.” He spoke of border violation cases’.\n"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case of two transcripts of one name, with a decision on the article as a whole."""
    folder = tmp_path_factory.mktemp(SECRET)
    for name in ("monday", "tuesday"):
        (folder / name).mkdir()
        (folder / name / "talk.txt").write_text(f"МИНИСТР: Мы подпишем договор в июне. {name}", "utf-8")
    article, path = folder / "article.txt", folder / "treaty.qvcase"
    article.write_text(ARTICLE, "utf-8")
    sources = [part for name in ("monday", "tuesday") for part in ("--source", str(folder / name / "talk.txt"))]
    check = ["check", *sources, "--rendering", str(article), "--no-model", "--no-judge", "--quiet"]
    assert main([*check, "--case", str(path), "-o", str(folder / "first.json")]) == 0
    with Case.open(path) as opened:
        for file, finding in opened.checked().findings:
            opened.decide_finding(
                rendering_key(file), finding.key, FindingDecision(State.DISMISSED, "as printed", "Ada")
            )
    return path


def unpacked(data: bytes) -> bytes:
    """What a file says, its zip parts and PDF streams unpacked."""
    found = [data]
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as archive:
            found += [archive.read(name) for name in archive.namelist()]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL) if data.startswith(b"%PDF") else ():
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            found.append(stream)
    return b"\n".join(found)


@pytest.mark.parametrize("name", FORMATS)
def test_no_sheet_says_where_files_lie(name: str, case: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet"
    assert main(["export", str(case), "--format", name, "-o", str(out), "--quiet"]) == 0
    assert SECRET.encode() not in unpacked(out.read_bytes())


def test_two_files_of_one_name_are_told_apart_by_their_folders(case: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.json"
    assert main(["export", str(case), "-o", str(out), "--quiet"]) == 0
    sheet = json.loads(out.read_bytes())
    assert [file["path"] for file in sheet["files"]] == ["monday/talk.txt", "tuesday/talk.txt", "article.txt"]
    (quote,) = [quote for quote in sheet["quotes"] if "treaty" in quote["text"]]
    assert quote["file"] == "article.txt"
    assert {passage["file"] for passage in quote["source"]} <= {"monday/talk.txt", "tuesday/talk.txt"}


def test_a_restored_case_keeps_what_was_decided(case: Path, tmp_path: Path) -> None:
    out, made = tmp_path / "sheet.json", tmp_path / "again.qvcase"
    assert main(["export", str(case), "-o", str(out), "--quiet"]) == 0
    assert main(["restore", str(out), "--case", str(made), "--quiet"]) == 0
    assert main(["export", str(made), "-o", str(tmp_path / "second.json"), "--quiet"]) == 0
    states = [finding["state"] for finding in json.loads((tmp_path / "second.json").read_bytes())["findings"]]
    assert states
    assert set(states) == {"dismissed"}


def test_verify_finds_the_files_where_the_case_says_that_they_lay(
    case: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheet.json"
    (tmp_path / case.name).write_bytes(case.read_bytes())
    assert main(["export", str(case), "-o", str(out), "--quiet"]) == 0
    capfd.readouterr()
    assert main(["verify", str(out), "--quiet"]) == 0
    assert {file["state"] for file in json.loads(capfd.readouterr().out)["files"]} == {"same"}


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c.txt"]), min_size=1, max_size=4).map("/".join), unique=True))
def test_no_two_files_are_called_alike(paths: list[str]) -> None:
    names = names_of(paths)
    assert len(set(names.values())) == len(paths)
    assert all(path.endswith(name) for path, name in names.items())


def test_a_path_of_another_system_is_a_path() -> None:
    assert names_of(["C:\\Users\\Ada\\talk.txt"]) == {"C:\\Users\\Ada\\talk.txt": "talk.txt"}
