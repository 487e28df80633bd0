"""DOCX: an editor's document, texts side by side, findings underlined by style and numbered.

python-docx makes the package, its styles and its footer; the body is written as XML at once, which is twenty times
faster than element by element. Source of the elements and their order: ECMA-376, part 1, chapter 17.
"""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from quoteverify.records.findings import Severity
from quoteverify.sheets.manifest import manifest_word, sealed_zip
from quoteverify.sheets.outline.elements import (
    Charts,
    Context,
    Decided,
    Details,
    Element,
    Emphasis,
    Heading,
    NoFinding,
    Notice,
    Printed,
    Prose,
    QuoteHead,
    SheetFacts,
    SheetTable,
    TableKind,
    TextRow,
    Title,
    elements,
)
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import Note, Run, TextCell
from quoteverify.sheets.sheet import Sheet

UNDERLINES = {
    Severity.CRITICAL: "double",
    Severity.MAJOR: "wave",
    Severity.MINOR: "dash",
    Severity.INFO: "dotted",
}
FONT, EAST_ASIAN_FONT = "Arial", "Microsoft YaHei"
"""Word has these for every script in the tests; LibreOffice substitutes its own."""
WIDTH = 9866
"""Twentieths of a point between the margins of A4."""
SMALL, LARGE = 16, 24
"""Type sizes in half points."""
GREY = "555B63"
WIDTHS = {TableKind.FILES: (1100, 3300, 1100, 4366), TableKind.CHANGES: (2300, 1400, 900, 5266)}
"""Widths of columns in twentieths of a point."""


def write(sheet: Sheet) -> bytes:
    """The sheet as a Word document."""
    shown = outline(sheet)
    word = manifest_word(sheet, "docx")
    document = docx.Document()
    _page(document)
    properties = document.core_properties
    properties.title, properties.author = shown.title, "QuoteVerify"
    # Written past python-docx, which allows 255 characters; the standard sets no limit.
    properties._element.get_or_add_description().text = word
    properties.created = properties.modified = datetime.fromisoformat(sheet.modified).replace(tzinfo=None)
    drawn = "".join(map(_drawn, elements(shown)))
    body = parse_xml(f"<w:body {nsdecls('w')}>{drawn}</w:body>")
    section = document.element.body[-1]
    for element in list(body):
        section.addprevious(element)
    out = io.BytesIO()
    document.save(out)
    return sealed_zip(out.getvalue(), word)


def _page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin = section.bottom_margin = Mm(16)
    for name, size in (("Normal", 9.5), ("Title", 20), ("Heading 1", 12), ("Heading 2", 12)):
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.rPr.rFonts
        for attribute in list(fonts.attrib):
            if attribute.endswith("Theme"):
                del fonts.attrib[attribute]
        fonts.set(qn("w:cs"), FONT)
        fonts.set(qn("w:eastAsia"), EAST_ASIAN_FONT)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
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


def _drawn(element: Element) -> str:
    """An element as paragraphs and tables."""
    match element:
        case Title(text):
            return _paragraph(_run(text), style="Title")
        case Prose(text, tone):
            size = SMALL if tone in (Emphasis.SMALL, Emphasis.FINE) else 0
            grey = tone in (Emphasis.SOFT, Emphasis.FINE)
            return _paragraph(_run(text, bold=tone is Emphasis.STRONG, size=size, grey=grey))
        case Notice(text):
            return _paragraph(_run(text, bold=True), boxed=True)
        case Heading(text, spare):
            return "" if spare else _paragraph(_run(text), style="Heading1")
        case Charts(charts):
            return "".join(_chart(title, counts) for title, counts in charts)
        case SheetFacts(title, rows):
            return _table([(title, ""), *rows], (2400, 7466))
        case SheetTable(kind, head, rows):
            return _table([head, *rows], WIDTHS[kind])
        case QuoteHead(quote, verdict):
            heading = _paragraph(_run(f"{quote} · {verdict}"), style="Heading2", ruled=True)
            return heading + _paragraph(_run(element.under, grey=True))
        case Printed(runs):
            return _paragraph(_runs(runs, size=LARGE))
        case Context(text) | NoFinding(text):
            return _paragraph(_run(text, grey=True))
        case TextRow(cells):
            return _texts(cells)
        case Note():
            return _note(element)
        case Decided(verdict, reason, by):
            told = _run(f"Decision: {verdict}", bold=True) + _run(f": {reason}" if reason else "")
            return _paragraph(told) + _paragraph(_run(by, grey=True))
        case Details(rows):
            return "".join(_detail(label, text) for label, text in rows)


def _chart(title: str, counts: Sequence[tuple[str, int]]) -> str:
    """Counts with bars of blocks: a chart that every reader and printer shows."""
    bars = [(label, f"{count} {'█' * min(count, 30)}") for label, count in counts]
    return _table([(title, ""), *bars], (3400, 6466))


def _detail(label: str, text: str) -> str:
    return _paragraph(_run(f"{label}: ", bold=True, size=SMALL) + _run(text, size=SMALL), tight=True)


def _note(note: Note) -> str:
    mark = "dismissed · " if note.dismissed else ""
    head = _run(f"{note.number}. {mark}{note.severity} · {note.category}: ", bold=True)
    state = _run(f" ({note.state})", grey=True) if note.state else ""
    message = _paragraph(head + _run(note.message, struck=note.dismissed) + state, tight=True)
    return message + _paragraph(_run(note.grounds, size=SMALL, grey=True), indent=280)


def _texts(row: Sequence[TextCell]) -> str:
    """The texts side by side, each under its label; machine output in italics."""
    return _grid(([_cell(cell) for cell in row],), [WIDTH // len(row)] * len(row))


def _cell(cell: TextCell) -> str:
    label = _paragraph(_run(cell.label, bold=True, size=SMALL, grey=True), tight=True)
    runs = _runs(cell.runs, italic=cell.machine, right_to_left=cell.right_to_left)
    caption = _paragraph(_run(cell.caption, size=SMALL, grey=True), tight=True) if cell.caption else ""
    return label + _paragraph(runs, right_to_left=cell.right_to_left, tight=True) + caption


def _table(rows: Iterable[Sequence[str]], widths: Sequence[int]) -> str:
    cells = [
        [_paragraph(_run(text, bold=not number, size=SMALL), tight=True) for text in row]
        for number, row in enumerate(rows)
    ]
    return _grid(cells, widths)


def _grid(rows: Iterable[Sequence[str]], widths: Sequence[int]) -> str:
    """A table of cells that hold whole paragraphs, and a paragraph after it: two tables would join without one."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for cell, width in zip(row, widths, strict=True)
        )
        + "</w:tr>"
        for row in rows
    )
    borders = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    width = f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
    look = f'{width}<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
    return (
        f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>{_paragraph('', tight=True)}"
    )


def _paragraph(
    runs: str,
    style: str = "",
    right_to_left: bool = False,
    tight: bool = False,
    boxed: bool = False,
    ruled: bool = False,
    indent: int = 0,
) -> str:
    edges = ("top", "left", "bottom", "right") if boxed else ("top",) if ruled else ()
    borders = "".join(f'<w:{edge} w:val="single" w:sz="8" w:space="4" w:color="444444"/>' for edge in edges)
    looks = (
        f'<w:pStyle w:val="{style}"/>' if style else "",
        "<w:keepNext/>" if style else "",
        f"<w:pBdr>{borders}</w:pBdr>" if borders else "",
        "<w:bidi/>" if right_to_left else "",
        '<w:spacing w:before="0" w:after="20"/>' if tight else "",
        f'<w:ind w:left="{indent}"/>' if indent else "",
    )
    return f"<w:p><w:pPr>{''.join(looks)}</w:pPr>{runs}</w:p>"


def _runs(runs: Iterable[Run], italic: bool = False, right_to_left: bool = False, size: int = 0) -> str:
    parts: list[str] = []
    for run in runs:
        underline = UNDERLINES[run.severity] if run.severity else ""
        parts.append(_run(run.text, run.differs, italic, size, underline=underline, right_to_left=right_to_left))
        if run.notes:
            parts.append(_run(", ".join(map(str, run.notes)), True, size=size, raised=True))
    return "".join(parts)


def _run(
    text: str,
    bold: bool = False,
    italic: bool = False,
    size: int = 0,
    grey: bool = False,
    struck: bool = False,
    underline: str = "",
    raised: bool = False,
    right_to_left: bool = False,
) -> str:
    """Text in one style; the order of its properties is that of the schema."""
    looks = (
        "<w:b/><w:bCs/>" if bold else "",
        "<w:i/><w:iCs/>" if italic else "",
        "<w:strike/>" if struck else "",
        f'<w:color w:val="{GREY}"/>' if grey else "",
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "",
        f'<w:u w:val="{underline}"/>' if underline else "",
        '<w:vertAlign w:val="superscript"/>' if raised else "",
        "<w:rtl/>" if right_to_left else "",
    )
    return f'<w:r><w:rPr>{"".join(looks)}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
