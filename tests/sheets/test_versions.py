"""Every sheet says what made it: the version of the program and each model with its hash."""

import io
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from quoteverify.sheets import FORMATS
from tests.support.full_case import full_sheet


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_the_program_and_every_model_with_its_hash(name: str, tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    content = FORMATS[name].write(sheet)
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            text = " ".join(parts.read(part).decode("utf-8", "replace") for part in parts.namelist())
    elif content.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(content)
        text = " ".join(page.get_textpage().get_text_range() for page in document)
        document.close()
    else:
        text = content.decode("utf-8-sig")
    plain = "".join(text.replace("\\", "").split())
    assert sheet.case.engines
    for said in (sheet.app_version, *(part for engine in sheet.case.engines for part in (engine.name, engine.sha256))):
        assert said in plain, said
