"""Sheets in a language of their own."""

import io
import json
import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from jsonschema import validate

from quoteverify.cli import main
from quoteverify.localisation.languages import ENGLISH, languages
from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet
from quoteverify.sheets.verification import Integrity, verify
from tests.support.full_case import full_sheet
from tests.support.paths import ROOT

DOCUMENTS = ("html", "pdf", "docx", "odt", "md")
ENGLISH_WORDS = re.compile(
    r"\b(Findings|Verdicts|Appendix|Change log|Machine evidence|Speaker|Published|Source|Decision|confidence|checked|"
    r"dismissed|January|obligation|chosen by|not known|Not checked)\b"
)


def text_of(name: str, content: bytes) -> str:
    if name == "pdf":
        return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))
    if name in ("docx", "odt"):
        part = "word/document.xml" if name == "docx" else "content.xml"
        return re.sub(r"<[^>]+>", "\n", zipfile.ZipFile(io.BytesIO(content)).read(part).decode())
    text = content.decode("utf-8-sig")
    return re.sub(r"<(style|!--).*?(</style>|-->)|<[^>]+>", "\n", text, flags=re.DOTALL) if name == "html" else text


def german(sheet: Sheet) -> Sheet:
    return apply(sheet, SheetOptions(language="de"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_speaks_german_and_leaves_the_texts_alone(name: str, tmp_path: Path) -> None:
    content = sheet_format(name).write(german(full_sheet(tmp_path)))
    text = text_of(name, content)
    said = text.replace("\\", "")
    for words in ("Zitatbogen", "Original", "Rückübersetzung", "5. Januar 2026", "Änderungsverlauf"):
        assert words.casefold() in said.casefold()
    assert not ENGLISH_WORDS.findall(said)
    assert "中国反对这一决定" in said
    assert "We did not vote for this law" in " ".join(said.split())
    assert "fügt eine Verpflichtung hinzu; das Original sagt" in " ".join(said.split())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_english_documents_are_as_they_were(name: str, tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    assert sheet_format(name).write(apply(sheet, SheetOptions(language=ENGLISH))) == sheet_format(name).write(
        apply(sheet, SheetOptions())
    )


@pytest.mark.parametrize("name", sorted(set(FORMATS) - set(DOCUMENTS)))
def test_what_programs_read_stays_english(name: str, tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    content = sheet_format(name).write(german(sheet))
    if name == "json":
        found = json.loads(content)
        assert found["options"]["language"] == "de"
        message = found["quotes"][0]["findings"][0]["message"]
        assert message == "“should” adds an obligation; the source says «идём»."
        told = "“should” fügt eine Verpflichtung hinzu; das Original sagt «идём»."
        assert found["translated"]["language"] == "de"
        assert found["translated"]["sentences"][message] == told
        validate(found, json.loads((ROOT / "resources" / "schemas" / "sheet-1.json").read_text(encoding="utf-8")))
        path = tmp_path / "sheet.json"
        path.write_bytes(content)
        assert verify(path).agrees
    else:
        assert b"Verpflichtung" not in content


def test_the_language_names_the_sheet_but_not_its_case(tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    path = tmp_path / "sheet.html"
    path.write_bytes(sheet_format("html").write(german(sheet)))
    assert verify(path).sheet is Integrity.SAME


@pytest.mark.parametrize("tag", list(languages()))
def test_every_language_gives_every_document(tag: str, tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    for name in DOCUMENTS:
        assert sheet_format(name).write(apply(sheet, SheetOptions(language=tag)))


def test_html_names_its_language(tmp_path: Path) -> None:
    content = sheet_format("html").write(german(full_sheet(tmp_path)))
    assert b'<html lang="de">' in content


def test_export_takes_a_language_and_refuses_one_without_words(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    full_sheet(tmp_path)
    (case,) = tmp_path.glob("*.qvcase")
    out = tmp_path / "sheet.md"
    assert main(["export", str(case), "--format", "md", "--language", "de", "-o", str(out)]) == 0
    assert "# Zitatbogen" in out.read_text(encoding="utf-8")
    assert main(["export", str(case), "--format", "md", "--language", "tlh", "-o", str(tmp_path / "no.md")]) == 2
    assert "choose one of en," in capfd.readouterr().err
    assert not (tmp_path / "no.md").exists()


@pytest.mark.parametrize(
    ("tag", "head"), [("uk", "# Аркуш цитат"), ("pl", "# Arkusz cytatów"), ("en", "# Quote sheet")]
)
def test_check_writes_its_sheet_in_a_language_and_speaks_english_itself(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], tag: str, head: str
) -> None:
    source, article = tmp_path / "said.txt", tmp_path / "told.txt"
    source.write_text("ОФИЦЕР: У нас пять машин.\n", encoding="utf-8")
    article.write_text("“We have six cars,” the officer said.\n", encoding="utf-8")
    out = tmp_path / "sheet.md"
    files = ["--source", str(source), "--rendering", str(article), "--no-model", "--no-judge"]
    assert main(["check", *files, "--language", tag, "--format", "md", "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8").startswith(head)
    if tag != "en":
        assert not re.search("[а-яёіїєą-ż]{3}", capfd.readouterr().err)


def test_check_refuses_a_language_without_words_before_it_reads_anything(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "gone.txt")
    assert main(["check", "--rendering", missing, "--language", "tlh"]) == 2
    assert "choose one of en," in capfd.readouterr().err


def test_a_check_for_programs_keeps_its_words_whatever_the_language(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """JSON stays as the contract has it; the other language stands beside."""
    article = tmp_path / "told.txt"
    article.write_text("“We have six cars,” the officer said. “We have six cars.”\n", encoding="utf-8")
    files = ["--rendering", str(article), "--no-model", "--no-judge"]
    assert main(["check", *files, "--quiet"]) == 0
    plain = json.loads(capfd.readouterr().out)
    assert main(["check", *files, "--quiet", "--language", "lt"]) == 0
    other = json.loads(capfd.readouterr().out)
    assert {name: other[name] for name in ("quotes", "findings", "not_checked")} == {
        name: plain[name] for name in ("quotes", "findings", "not_checked")
    }
