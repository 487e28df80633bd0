"""DOCX: an editor's document, texts side by side, findings underlined by style and numbered."""

import io
from datetime import datetime
from typing import Any

import docx
from docx.enum.text import WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from quoteverify.findings import Severity
from quoteverify.sheets.manifest import manifest_word, sealed_zip
from quoteverify.sheets.outline import outline
from quoteverify.sheets.parts import MACHINE_NOTE, Outline, QuoteBlock, Run, TextCell
from quoteverify.sheets.sheet import Sheet

UNDERLINES = {
    Severity.CRITICAL: WD_UNDERLINE.DOUBLE,
    Severity.MAJOR: WD_UNDERLINE.WAVY,
    Severity.MINOR: WD_UNDERLINE.DASH,
    Severity.INFO: WD_UNDERLINE.DOTTED,
}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})
GREY = RGBColor(0x55, 0x5B, 0x63)


def write(sheet: Sheet) -> bytes:
    """The sheet as a Word document."""
    shown = outline(sheet)
    document = docx.Document()
    _page(document)
    properties = document.core_properties
    properties.title, properties.author = shown.title, "QuoteVerify"
    word = manifest_word(sheet, "docx")
    # Written past python-docx, which allows 255 characters; the standard sets no limit.
    properties._element.get_or_add_description().text = word
    properties.created = properties.modified = datetime.fromisoformat(sheet.modified).replace(tzinfo=None)
    _cover(document, shown)
    for block in shown.blocks:
        _block(document, block)
    out = io.BytesIO()
    document.save(out)
    return sealed_zip(out.getvalue(), word)


def _page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin = section.bottom_margin = Mm(16)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "DejaVu Sans", Pt(9.5)
    for script in ("w:eastAsia", "w:cs"):
        style.element.rPr.rFonts.set(qn(script), "DejaVu Sans")
    style.paragraph_format.space_after = Pt(4)
    footer = section.footer.paragraphs[0]
    footer.add_run("QuoteVerify · page ")
    _page_number(footer.add_run())


def _page_number(run: Any) -> None:
    """A PAGE field: the one field of the document, and none of it comes from a text."""
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def _cover(document: Any, shown: Outline) -> None:
    document.add_heading(shown.title, 0)
    document.add_paragraph(shown.subtitle)
    if shown.notice:
        document.add_paragraph().add_run(f"⚠ {shown.notice}").bold = True
    _table(document, ("Findings not dismissed", ""), [(str(label), _bar(count)) for label, count in shown.severities])
    _table(document, ("Verdicts", ""), [(label, _bar(count)) for label, count in shown.verdicts])
    _table(document, ("Role", "File", "Language", "SHA-256"), shown.files)
    for text in (*shown.warnings, *(shown.engines or ("No translation model was used.",)), MACHINE_NOTE):
        document.add_paragraph(text)
    for note in shown.document_notes:
        document.add_paragraph(note.line)


def _bar(count: int) -> str:
    """A count with a bar of blocks: a chart that every reader and printer shows."""
    return f"{count} {'█' * min(count, 30)}"


def _table(document: Any, head: tuple[str, ...], rows: Any) -> None:
    table = document.add_table(rows=1, cols=len(head))
    table.style = "Table Grid"
    for cell, label in zip(table.rows[0].cells, head, strict=True):
        cell.paragraphs[0].add_run(label).bold = True
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text)
    document.add_paragraph()


def _block(document: Any, block: QuoteBlock) -> None:
    document.add_heading(f"{block.id} · {block.verdict}", 2)
    line = document.add_paragraph().add_run(" · ".join(filter(None, (block.place, block.speaker))))
    line.font.color.rgb = GREY
    printed = document.add_paragraph()
    _runs(printed, block.printed)
    for run in printed.runs:
        run.font.size = Pt(12)
    if block.before:
        document.add_paragraph(f"… {block.before}")
    for row in block.rows:
        _texts(document, row)
    if block.after:
        document.add_paragraph(f"{block.after} …")
    for note in block.notes:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{note.number}. {note.severity} · {note.category}: ").bold = True
        paragraph.add_run(note.message).font.strike = note.dismissed
        if note.state:
            paragraph.add_run(f" ({note.state})").font.color.rgb = GREY
    if block.decided_by:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"Decision: {block.verdict}. ").bold = True
        paragraph.add_run(f"{block.reason} ({block.decided_by})")


def _texts(document: Any, row: tuple[TextCell, ...]) -> None:
    table = document.add_table(rows=2, cols=len(row))
    table.style = "Table Grid"
    for number, cell in enumerate(row):
        label = table.cell(0, number).paragraphs[0].add_run(" · ".join(filter(None, (cell.label, cell.caption))))
        label.bold = True
        paragraph = table.cell(1, number).paragraphs[0]
        _runs(paragraph, cell.runs, italic=cell.machine, right_to_left=cell.language in RIGHT_TO_LEFT)
    document.add_paragraph()


def _runs(paragraph: Any, runs: tuple[Run, ...], italic: bool = False, right_to_left: bool = False) -> None:
    if right_to_left:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for one in runs:
        run = paragraph.add_run(one.text)
        run.italic, run.bold = italic, one.differs
        run.font.rtl = right_to_left
        if one.severity:
            run.underline = UNDERLINES[one.severity]
        if one.notes:
            paragraph.add_run(", ".join(map(str, one.notes))).font.superscript = True
