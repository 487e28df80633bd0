"""Sheets as they stood when somebody last looked at them: what changes must be meant.

Renew them with: python -m tests.sheets.test_reference
"""

import csv
import io
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.archive import members
from quoteverify.sheets.manifest import read_manifest
from quoteverify.sheets.sheet import Sheet
from tests.support.full_case import full_sheet
from tests.support.paths import DATA

FOLDER = DATA / "sheets"
ENDINGS = {"xlsx": "csv", "pdf": "txt", "docx": "xml", "odt": "xml"}
"""What is kept of a binary format: what it says, not how it is packed."""


def reference(name: str, sheet: Sheet) -> str:
    """What a sheet says, without its manifest, which changes with every word."""
    content = sheet_format(name).write(sheet)
    if name == "xlsx":
        out = io.StringIO(newline="")
        for page in openpyxl.load_workbook(io.BytesIO(content)):
            csv.writer(out, lineterminator="\n").writerows([[page.title], *page.iter_rows(values_only=True)])
        return out.getvalue()
    if name == "pdf":
        pages = pypdfium2.PdfDocument(content)
        return "\n".join(page.get_textpage().get_text_range() for page in pages).replace("\r\n", "\n")
    if name in ("docx", "odt"):
        part = dict(members(content))["word/document.xml" if name == "docx" else "content.xml"]
        return part.decode().replace("><w:p>", ">\n<w:p>").replace("><text:p ", ">\n<text:p ")
    text = content.decode("utf-8-sig").replace("\r\n", "\n")
    if name == "json":
        return "\n".join(line for line in text.split("\n") if not line.startswith(('  "manifest"', '  "record"')))
    found = read_manifest(Path(name), content)
    assert found is not None
    word = next(part for part in text.replace('"', " ").replace(",", " ").split() if part.startswith("QVM1."))
    return text.replace(word.removesuffix("?>"), "MANIFEST")


def path_of(name: str) -> Path:
    return FOLDER / f"border.{name}.{ENDINGS.get(name, 'txt')}"


def sheet(folder: Path) -> Sheet:
    """The full sheet, the version of the program left out."""
    return replace(full_sheet(folder), app_version="1.0")


@pytest.mark.parametrize("name", list(FORMATS))
def test_a_sheet_is_as_it_was(name: str, tmp_path: Path) -> None:
    kept = path_of(name).read_text(encoding="utf-8")
    assert reference(name, sheet(tmp_path)) == kept, "if it is meant: python -m tests.sheets.test_reference"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shown = sheet(Path(folder))
    for name in FORMATS:
        path_of(name).write_text(reference(name, shown), encoding="utf-8")
        print(path_of(name), file=sys.stderr)


if __name__ == "__main__":
    main()
