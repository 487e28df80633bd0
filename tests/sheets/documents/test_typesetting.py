"""Lines on PDF pages: within their width, no word lost, in every script."""

from collections.abc import Iterator

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.records.findings import Severity
from quoteverify.sheets.documents.typesetting import SIZE, Paper, Piece


@pytest.fixture(scope="module")
def paper() -> Iterator[Paper]:
    paper = Paper("Lines", "2026-01-02T03:04:05Z")
    yield paper
    paper.output()  # which closes the font files


def letters(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("aW .-ёщéį中国。العربية"), max_size=120), st.floats(8, 80))
def test_lines_keep_their_width_and_every_letter(paper: Paper, text: str, width: float) -> None:
    lines = paper.broken((Piece(text),), width, SIZE)
    assert letters("".join(placed.text for line in lines for placed in line)) == letters(text)
    ends = [line[-1].left + line[-1].width for line in lines]
    assert all(end <= width + 0.01 or len(line[-1].text) == 1 for end, line in zip(ends, lines, strict=True))


def test_styles_stay_with_their_words(paper: Paper) -> None:
    pieces = (Piece("Of course "), Piece("should", "B", Severity.MAJOR), Piece("1", raised=True), Piece(" go"))
    (line,) = paper.broken(pieces, 100, SIZE)
    assert [(placed.text, placed.piece.mark, placed.piece.raised) for placed in line] == [
        ("Of course ", None, False),
        ("should", Severity.MAJOR, False),
        ("1", None, True),
        (" go", None, False),
    ]
    assert line[2].width < paper.measure("1", Piece("1"), SIZE)


def read(paper: Paper) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(bytes(paper.output()))
    return [page.get_textpage().get_text_range() for page in document]


def test_a_long_text_runs_over_pages_that_are_numbered() -> None:
    paper = Paper("Long", "2026-01-02T03:04:05Z")
    paper.text_line("слово " * 3000)
    paper.write_page_numbers("QuoteVerify")
    pages = read(paper)
    assert len(pages) > 2
    assert sum(page.count("слово") for page in pages) == 3000
    assert [f"page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)


def test_what_looks_like_a_field_is_text() -> None:
    paper = Paper("Field", "2026-01-02T03:04:05Z")
    paper.text_line("{nb} **bold** {{ x }} \\ (a) <b>")
    (page,) = read(paper)
    assert "{nb} **bold** {{ x }} \\ (a) <b>" in page


def test_a_letter_that_no_font_has_loses_no_other() -> None:
    paper = Paper("Rare", "2026-01-02T03:04:05Z")
    paper.text_line("a\U00013000b 𓀀 c")
    (page,) = read(paper)
    assert {"a", "b", "c"} <= set(page)
