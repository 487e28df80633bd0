"""A house's own Word template: its page and styles, the sheet where it says, nothing in it that runs or fetches."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt

from quoteverify.sheets import sheet_format
from quoteverify.sheets.documents.templates import TemplateBroken, WrongTemplate
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet
from quoteverify.sheets.verification import Integrity, verify
from tests.support.full_case import full_sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return full_sheet(tmp_path)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A letter of a house with a header, a style of its own for quotes, and a place for the sheet."""
    document = docx.Document()
    document.sections[0].page_width = Mm(150)
    document.sections[0].header.paragraphs[0].text = "The Border Post · fact desk"
    printed = document.styles.add_style("Quote Sheet Printed", WD_STYLE_TYPE.PARAGRAPH)
    printed.font.size = Pt(31)
    document.add_paragraph("Dear colleagues,")
    document.add_paragraph("{{ sheet }}")
    document.add_paragraph("The fact desk")
    path = tmp_path / "house.docx"
    document.save(str(path))
    return path


def made(sheet: Sheet, template: Path) -> bytes:
    return sheet_format("docx").write(apply(sheet, SheetOptions(template=str(template))))


def test_the_sheet_stands_where_the_template_says(sheet: Sheet, template: Path) -> None:
    document = docx.Document(io.BytesIO(made(sheet, template)))
    texts = [paragraph.text for paragraph in document.paragraphs if paragraph.text]
    assert texts[:2] == ["Dear colleagues,", "Quote sheet: border"]
    assert texts[-1] == "The fact desk"
    assert "{{ sheet }}" not in texts
    assert document.sections[0].header.paragraphs[0].text == "The Border Post · fact desk"


def test_the_house_says_how_a_quote_looks_and_how_wide_a_page_is(sheet: Sheet, template: Path) -> None:
    document = docx.Document(io.BytesIO(made(sheet, template)))
    quoted = next(
        paragraph
        for table in document.tables
        for cell in table.columns[0].cells
        for paragraph in cell.paragraphs
        if paragraph.text.startswith("“Ivan Petrov2 told us")
    )
    assert quoted.style is not None
    assert quoted.style.font.size == Pt(31)
    section = document.sections[0]
    margins = Mm(150) - int(section.left_margin or 0) - int(section.right_margin or 0)
    for table in document.tables:
        assert sum(int(column.width or 0) for column in table.columns) <= margins


def test_a_template_without_a_place_has_the_sheet_at_its_end(sheet: Sheet, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Letterhead")
    path = tmp_path / "head.docx"
    document.save(str(path))
    written = docx.Document(io.BytesIO(made(sheet, path)))
    assert [paragraph.text for paragraph in written.paragraphs][:2] == ["Letterhead", "Quote sheet: border"]


def test_headings_are_those_of_word_in_any_language(sheet: Sheet, tmp_path: Path) -> None:
    document = docx.Document()
    for style in document.styles:
        if style.name == "Heading 2":
            style.element.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}styleId", "berschrift2")
    path = tmp_path / "german.docx"
    document.save(str(path))
    written = docx.Document(io.BytesIO(made(sheet, path)))
    heads = [
        paragraph.text
        for paragraph in written.paragraphs
        if paragraph.style is not None and paragraph.style.style_id == "berschrift2"
    ]
    assert len(heads) == 4
    assert heads[0] == "q1 · meaning distorted"


def test_a_sheet_from_a_template_verifies(sheet: Sheet, template: Path, tmp_path: Path) -> None:
    path = tmp_path / "own.docx"
    path.write_bytes(made(sheet, template))
    assert verify(path).sheet is Integrity.SAME


def test_each_quote_is_one_table_under_its_heading(sheet: Sheet) -> None:
    document = docx.Document(io.BytesIO(sheet_format("docx").write(sheet)))
    kinds = [
        child.tag.rpartition("}")[2]
        for child in document.element.body
        if child.tag.endswith("}tbl") or ("Heading2" in str(child.xpath("./w:pPr/w:pStyle/@w:val")))
    ]
    first = kinds.index("p")
    assert kinds[first : first + 8] == ["p", "tbl"] * 4


def changed(template: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """The template with its parts changed."""
    with zipfile.ZipFile(template) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(template, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def link_outside(parts: dict[str, bytes]) -> None:
    name = "word/_rels/document.xml.rels"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    link = f'<Relationship Id="rId99" Type="{kind}" Target="https://example.org/a.png" TargetMode="External"/>'
    parts[name] = parts[name].replace(b"</Relationships>", link.encode() + b"</Relationships>")


def attach_template(parts: dict[str, bytes]) -> None:
    link_outside(parts)
    parts["word/_rels/settings.xml.rels"] = parts.pop("word/_rels/document.xml.rels")


def add_macro(parts: dict[str, bytes]) -> None:
    parts["word/vbaProject.bin"] = b"macro"


def embed_object(parts: dict[str, bytes]) -> None:
    parts["word/embeddings/oleObject1.bin"] = b"object"


def include_picture(parts: dict[str, bytes]) -> None:
    field = b'<w:p><w:r><w:instrText> INCLUDEPICTURE "https://example.org/a.png" </w:instrText></w:r></w:p></w:body>'
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"</w:body>", field)


def include_in_pieces(parts: dict[str, bytes]) -> None:
    """As Word itself cuts a field that somebody edited, inside another field."""
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    inner = f"{begin}<w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT x</w:instrText></w:r>{end}"
    field = f"<w:p>{begin}<w:r><w:instrText> PAGE </w:instrText></w:r>{inner}{end}</w:p></w:body>".encode()
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"</w:body>", field)


def exchange_data(parts: dict[str, bytes]) -> None:
    field = b'<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"/></w:p></w:body>'
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"</w:body>", field)


def import_another(parts: dict[str, bytes]) -> None:
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"</w:body>", b"<w:altChunk/></w:body>")


def declare_entities(parts: dict[str, bytes]) -> None:
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'
    parts["word/settings.xml"] = head + parts["word/settings.xml"].partition(b"?>")[2]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (link_outside, "outside itself"),
        (attach_template, "outside itself"),
        (add_macro, "vbaProject"),
        (embed_object, "oleObject1"),
        (include_picture, "INCLUDEPICTURE"),
        (include_in_pieces, "INCLUDETEXT"),
        (exchange_data, "DDEAUTO"),
        (import_another, "altChunk"),
        (declare_entities, "damaged"),
        (lambda parts: parts.pop("word/document.xml"), "Word"),
        (lambda parts: parts.update({"word/styles.xml": b"<w:styles"}), "damaged"),
    ],
)
def test_what_runs_or_fetches_is_refused_in_one_sentence(
    change: Callable[[dict[str, bytes]], None], why: str, sheet: Sheet, template: Path
) -> None:
    changed(template, change)
    with pytest.raises(TemplateBroken, match=r"house\.docx") as refused:
        made(sheet, template)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


def test_no_word_document_and_another_format_are_refused(sheet: Sheet, tmp_path: Path) -> None:
    text = tmp_path / "house.docx"
    text.write_text("no zip")
    with pytest.raises(TemplateBroken, match="no Word document"):
        made(sheet, text)
    page = tmp_path / "house.html"
    page.write_text("<p>x</p>")
    with pytest.raises(WrongTemplate, match=r"choose a \.docx file"):
        made(sheet, page)
