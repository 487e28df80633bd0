"""``export``, ``restore`` and ``verify`` on the command line: what goes out, back in, and whether it agrees."""

import json
from pathlib import Path

import pytest

from quoteverify.cli import main
from tests.support.full_case import full_case, stored_files


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a case and its files, which is the current one."""
    for stored_file in stored_files():
        (tmp_path / stored_file.loaded.path).write_bytes(stored_file.content)
    full_case(tmp_path / "border.qvcase").close()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def quotes(path: Path) -> list[str]:
    return [row["id"] for row in json.loads(path.read_bytes())["quotes"]]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["q1", "q2", "q3", "q4"]),
        (["--quotes", "decided"], ["q1", "q2"]),
        (["--quote", "q3", "--quote", "q2"], ["q2", "q3"]),
        (["--order", "severity"], ["q4", "q1", "q3", "q2"]),
        (["--quotes", "findings", "--no-evidence", "--profile", "bbc"], ["q1", "q3", "q4"]),
    ],
)
def test_export_chooses(options: list[str], expected: list[str], folder: Path) -> None:
    assert main(["export", "border.qvcase", "-o", "sheet.json", *options]) == 0
    assert quotes(folder / "sheet.json") == expected
    assert main(["verify", "sheet.json"]) == 0


def test_a_sheet_becomes_the_same_case_again(folder: Path) -> None:
    assert main(["export", "border.qvcase", "-o", "sheet.json"]) == 0
    (folder / "again").mkdir()
    assert main(["restore", "sheet.json", "--case", "again/border.qvcase"]) == 0
    assert main(["export", "again/border.qvcase", "-o", "again/sheet.json"]) == 0
    assert (folder / "again" / "sheet.json").read_bytes() == (folder / "sheet.json").read_bytes()


def test_a_small_sheet_is_refused_with_a_sentence(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "border.qvcase", "-o", "sheet.json", "--no-files"]) == 0
    assert main(["restore", "sheet.json", "--case", "again.qvcase"]) == 2
    error = capfd.readouterr().err
    assert "sheet.json cannot become a case again" in error
    assert not (folder / "again.qvcase").exists()


def test_names_are_replaced_and_the_list_is_kept_aside(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "border.qvcase", "--format", "html", "-o", "sheet.html", "--pseudonyms", "names.csv"]) == 0
    page = (folder / "sheet.html").read_text("utf-8")
    assert "Petrov" not in page
    assert "Person A" in page
    assert "names.csv" not in page
    assert "Иван Петров,Person A" in (folder / "names.csv").read_text("utf-8-sig")
    assert "keep it away from the sheet" in capfd.readouterr().err
    (folder / "names.csv").write_text("Ivan Petrov,The guard\nИван Петров,The guard\n", encoding="utf-8")
    assert main(["export", "border.qvcase", "--format", "md", "-o", "sheet.md", "--pseudonyms", "names.csv"]) == 0
    assert "The guard" in (folder / "sheet.md").read_text("utf-8")


def test_a_template_of_ones_own(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "house.html").write_text("<p>{{ sheet.title }}</p>", encoding="utf-8")
    assert main(["export", "border.qvcase", "--format", "html", "-o", "sheet.html", "--template", "house.html"]) == 0
    assert (folder / "sheet.html").read_text("utf-8").startswith("<p>Quote sheet: border</p>")
    before = (folder / "sheet.html").read_bytes()
    (folder / "house.html").write_text("{{ sheet.", encoding="utf-8")
    assert main(["export", "border.qvcase", "--format", "html", "-o", "sheet.html", "--template", "house.html"]) == 2
    assert "The template house.html, line 1 cannot be used" in capfd.readouterr().err
    assert (folder / "sheet.html").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["export", "border.qvcase", "--quote", "q99"], "no quote “q99”"),
        (["export", "border.qvcase", "--profile", "gazette"], "no house profile “gazette”"),
        (["export", "border.qvcase", "--format", "md", "--template", "none.md"], "none.md does not exist"),
        (["export", "border.qvcase", "--quotes", "some"], "some"),
        (["restore", "none.json", "--case", "a.qvcase"], "none.json does not exist"),
        (["restore", "article-en.txt", "--case", "a.qvcase"], "is no quote sheet"),
        (["export", "border.qvcase", "-o", "nowhere/sheet.json"], "could not be written"),
    ],
)
def test_a_wrong_call_gets_one_sentence(
    arguments: list[str], sentence: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capfd.readouterr()
    assert sentence in said.err
    assert (said.out, said.err.count("\n")) == ("", 1)
