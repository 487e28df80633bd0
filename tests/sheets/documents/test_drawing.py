"""A page of a PDF sheet as a picture, and what is no page."""

import io
from pathlib import Path

import pytest
from PIL import Image

from quoteverify.errors import InputError
from quoteverify.sheets import sheet_format
from quoteverify.sheets.documents.drawing import WIDEST, NotDrawable, draw_page
from quoteverify.sheets.sheet import sheet_of_check
from tests.support.examples import checked_case


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("drawing") / "sheet.pdf"
    path.write_bytes(sheet_format("pdf").write(sheet_of_check("border", checked_case())))
    return path


def test_a_page_is_drawn_as_wide_as_asked_and_has_ink(pdf: Path) -> None:
    png, pages = draw_page(pdf, 0, 600)
    picture = Image.open(io.BytesIO(png)).convert("L")
    assert pages >= 1
    assert picture.width in (600, 601)
    assert picture.height == pytest.approx(600 * 297 / 210, abs=3)
    assert picture.histogram()[:100] != [0] * 100, "nothing dark on the page"


def test_no_picture_is_wider_than_a_printer_needs(pdf: Path) -> None:
    assert Image.open(io.BytesIO(draw_page(pdf, 0, 10**9)[0])).width <= WIDEST + 1


@pytest.mark.parametrize("page", [99, -99])
def test_a_page_that_is_not_there(pdf: Path, page: int) -> None:
    with pytest.raises(NotDrawable, match=r"sheet\.pdf could not be drawn"):
        draw_page(pdf, page, 100)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nnot one really"])
def test_what_is_no_pdf_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"bad\.pdf"):
        draw_page(path, 0, 100)
