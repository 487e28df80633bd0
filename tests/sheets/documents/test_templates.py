"""Templates of one's own: they look as they like, and nothing in them acts or ends in silence."""

from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from quoteverify.errors import FileMissing
from quoteverify.sheets import sheet_format
from quoteverify.sheets.documents import templates as own_templates
from quoteverify.sheets.documents.templates import TemplateBroken, WrongTemplate
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet
from quoteverify.sheets.verification import Integrity, verify
from tests.support.full_case import full_sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return full_sheet(tmp_path)


def with_template(sheet: Sheet, folder: Path, text: str, suffix: str = ".html") -> str:
    path = folder / f"house{suffix}"
    path.write_text(text, encoding="utf-8")
    shown = apply(sheet, SheetOptions(template=str(path)))
    return sheet_format("html" if suffix == ".html" else "md").write(shown).decode()


def test_a_template_shows_what_it_likes(sheet: Sheet, tmp_path: Path) -> None:
    text = "<h1>The Post</h1>{% for block in sheet.blocks %}<p>{{ block.id }}: {{ block.verdict }}</p>{% endfor %}"
    page = with_template(sheet, tmp_path, text)
    assert page.startswith("<h1>The Post</h1><p>q1: meaning distorted</p><p>q2: faithful</p>")
    path = tmp_path / "own.html"
    path.write_text(page, encoding="utf-8")
    assert verify(path).sheet is Integrity.SAME


def test_markdown_has_templates_too(sheet: Sheet, tmp_path: Path) -> None:
    page = with_template(sheet, tmp_path, "{% for one in sheet.blocks %}- {{ one.speaker }}\n{% endfor %}", ".md")
    assert page.startswith("- driver\n- Jonas Petraitis\n")


HOSTILE = "<script>alert(1)</script> [x](javascript:1) **b** {{ 7 * 7 }}"


@pytest.mark.parametrize(
    "text",
    [
        "{{ x }}",
        "{% autoescape false %}{{ x }}{% endautoescape %}",
        "{{ x|e|replace('&lt;', '<') }}",
        "{% set y %}{{ x }}{% endset %}{{ y.unescape() }}",
        "{% macro m(y) %}{{ y }}{% endmacro %}{{ m(x) }}",
        "{{ [x, x]|join('<hr>') }}",
        "{{ '<b>' ~ x }}",
        "{{ x|upper|lower }}",
        "{{ '%s'|format(x) }}",
    ],
)
def test_no_way_of_writing_a_value_makes_markup_of_it(text: str, sheet: Sheet, tmp_path: Path) -> None:
    hostile = replace(sheet, name=HOSTILE)
    source = "<p>" + text.replace("x", "sheet.title").replace("auto" + "sheet.titleescape", "autoescape") + "</p>"
    source = source.replace("sheet.titlee", "xe").replace("ne" + "sheet.titlet", "next")
    page = with_template(hostile, tmp_path, source)
    assert "<script" not in page
    assert "<b>" not in page


def test_a_value_is_text_in_markdown(sheet: Sheet, tmp_path: Path) -> None:
    page = with_template(
        replace(sheet, name=HOSTILE), tmp_path, "{{ sheet.title }} {{ [sheet.title]|join(', ') }}", ".md"
    )
    tokens = MarkdownIt("commonmark").parse(page)
    kinds = {inner.type for token in tokens for inner in (token, *(token.children or ()))}
    assert kinds.isdisjoint({"html_block", "html_inline", "link_open", "image", "strong_open"})


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{% for %}", "line 1"),
        ("one\n{{ sheet.nothing }}", "line 2"),
        ("{{ sheet.__class__.__mro__ }}", "unsafe"),
        ("{% include '/etc/passwd' %}", "cannot be used"),
        ("{{ 'a' * 10000000000 }}", "between numbers only"),
        ("{{ 10 ** 1000000 }}", "no powers"),
        ("{% for a in range(1000000000) %}x{% endfor %}", "cannot be used"),
        ("{{ sheet.title|safe }}", "safe"),
        ("{{ sheet.title|urlize }}", "urlize"),
        ("<script>x = 1</script>", "<script>"),
        ("<p onclick='x'>a</p>", "onclick"),
        ("<a href='https://example.org'>a</a>", "href"),
        ("<img src='https://example.org/a.png'>", "src"),
        ("<meta http-equiv='refresh' content='0; url=x'>", "<meta>"),
        ("{{ 1 / 0 }}", "division"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "does not end"),
    ],
)
def test_a_broken_or_acting_template_is_refused_with_one_sentence(
    text: str, why: str, sheet: Sheet, tmp_path: Path
) -> None:
    with pytest.raises(TemplateBroken, match=r"house\.html") as refused:
        with_template(sheet, tmp_path, text)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_template_that_does_not_end_is_stopped(sheet: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_templates, "LONGEST", 1000)
    text = "{% for a in range(1000) %}{% for b in range(1000) %}{{ a }}{% endfor %}{% endfor %}"
    with pytest.raises(TemplateBroken, match="does not end"):
        with_template(sheet, tmp_path, text)


def test_a_picture_inside_the_file_is_a_letterhead(sheet: Sheet, tmp_path: Path) -> None:
    assert "data:image/png" in with_template(sheet, tmp_path, "<img alt='' src='data:image/png;base64,iVBORw0KGgo='>")


def test_a_template_for_another_format_is_refused(sheet: Sheet, tmp_path: Path) -> None:
    path = tmp_path / "house.md"
    path.write_text("x")
    with pytest.raises(WrongTemplate, match=r"choose a \.html file"):
        sheet_format("html").write(apply(sheet, SheetOptions(template=str(path))))
    with pytest.raises(FileMissing):
        sheet_format("html").write(apply(sheet, SheetOptions(template=str(tmp_path / "none.html"))))
