"""DOCX: an editor's document, a table for each quote, findings underlined by style and numbered.

python-docx makes the package and its footer; the body is written as XML at once, which is twenty times faster than
element by element. How things look is left to the styles of ``resources/templates/docx-styles.xml``, so that a house
can give them a look of its own in a template. Source of the elements and their order: ECMA-376, part 1, chapter 17.
"""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from quoteverify.localisation.words import word
from quoteverify.records.findings import Severity
from quoteverify.sheets.documents.docx_base import Base, own_base, usual_base
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
    QuoteElement,
    QuoteHead,
    SheetFacts,
    SheetTable,
    TableKind,
    TextRow,
    Title,
    closing_elements,
    cover_elements,
    quote_elements,
)
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import Note, QuoteBlock, Run, TextCell
from quoteverify.sheets.sheet import Sheet

MARKS = {
    Severity.CRITICAL: "QuoteSheetCritical",
    Severity.MAJOR: "QuoteSheetMajor",
    Severity.MINOR: "QuoteSheetMinor",
    Severity.INFO: "QuoteSheetInfo",
}
TONES = {
    Emphasis.STRONG: "QuoteSheetText",
    Emphasis.SOFT: "QuoteSheetSoft",
    Emphasis.SMALL: "QuoteSheetSmall",
    Emphasis.FINE: "QuoteSheetFine",
}
COLUMNS = 12
"""Of a quote's table: one to four texts stand side by side in it."""
SHARES = {
    TableKind.FILES: (11, 33, 11, 45),
    TableKind.CHANGES: (24, 14, 9, 53),
    TableKind.TECHNICAL: (9, 18, 73),
}
"""How columns share the width between the margins."""


def write(sheet: Sheet) -> bytes:
    """The sheet as a Word document. Raises TemplateBroken or WrongTemplate for a template of one's own."""
    shown, own = outline(sheet), sheet.options.template
    word = manifest_word(sheet, "docx")
    base = own_base(own) if own else usual_base()
    properties = base.document.core_properties
    properties.title, properties.author = shown.title, "QuoteVerify"
    # Written past python-docx, which allows 255 characters; the standard sets no limit.
    properties._element.get_or_add_description().text = word
    properties.created = properties.modified = datetime.fromisoformat(sheet.modified).replace(tzinfo=None)
    drawing = _Drawing(base)
    drawn = [*map(drawing.element, cover_elements(shown)), *map(drawing.quote, shown.blocks)]
    drawn += map(drawing.element, closing_elements(shown))
    base.insert(_parsed("".join(drawn)))
    out = io.BytesIO()
    base.document.save(out)
    return sealed_zip(out.getvalue(), word)


def _parsed(xml: str) -> list[Any]:
    return list(parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"))


class _Drawing:
    """Draws elements for the page of ``base``."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def element(self, element: Element) -> str:
        """An element of the cover or the appendix as paragraphs and tables."""
        match element:
            case Title(text):
                return _paragraph(_run(text), self._base.title)
            case Prose(text, tone):
                return _paragraph(_run(text, "QuoteSheetStrong" if tone is Emphasis.STRONG else ""), TONES[tone])
            case Notice(text):
                return _paragraph(_run(text), "QuoteSheetNotice")
            case Heading(text, spare):
                return "" if spare else _paragraph(_run(text), self._base.heading)
            case Charts(charts):
                return "".join(self._chart(title, counts) for title, counts in charts)
            case SheetFacts(title, rows):
                return self._rows([(title, ""), *rows], (24, 76))
            case SheetTable(kind, head, rows):
                return self._rows([head, *rows], SHARES[kind])
            case _:
                return "".join(_in_cell(element))

    def quote(self, block: QuoteBlock) -> str:
        """A quote: its heading, and one table with everything else."""
        head, *rest = quote_elements(block)
        rows: list[list[str]] = []
        for _, together in groupby(rest, _share):
            cell = ""
            for element in together:
                if isinstance(element, TextRow):
                    rows.append([_cell(text) for text in element.cells])
                else:
                    cell += _in_cell(element)
            rows += [[cell]] if cell else []
        widths = [[self._base.width // len(row)] * len(row) for row in rows]
        return self._heading(head) + self._table(rows, widths, COLUMNS)

    def _heading(self, head: QuoteElement) -> str:
        if not isinstance(head, QuoteHead):
            raise TypeError(f"a quote begins with its head, not with {head}")
        named = _paragraph(_run(f"{head.id} · {head.verdict}"), self._base.subheading)
        return named + _paragraph(_run(head.under), "QuoteSheetSoft", follows=True)

    def _chart(self, title: str, counts: Sequence[tuple[str, int]]) -> str:
        """Counts with bars of blocks: a chart that every reader and printer shows."""
        bars = [(label, f"{count} {'█' * min(count, 30)}") for label, count in counts]
        return self._rows([(title, ""), *bars], (34, 66))

    def _rows(self, rows: Sequence[Sequence[str]], shares: Sequence[int]) -> str:
        """Rows of small print under a head; ``shares`` are hundredths of the width."""
        cells = [
            [_paragraph(_run(text, "" if number else "QuoteSheetStrong"), "QuoteSheetSmall") for text in row]
            for number, row in enumerate(rows)
        ]
        widths = [self._base.width * share // 100 for share in shares]
        return self._table(cells, [widths] * len(cells), 0)

    def _table(self, rows: Sequence[Sequence[str]], widths: Sequence[Sequence[int]], columns: int) -> str:
        """A table of cells that hold whole paragraphs, and a paragraph after it: two tables would join without one.

        ``columns`` is into how many equal ones the width is cut, so that rows may have fewer cells; nought where every
        row has its own cells.
        """
        grid = [self._base.width // columns] * columns if columns else list(widths[0])
        lines = "".join(
            _line(map(_table_cell, row, own, [columns // len(row) if columns else 0] * len(row)), len(row) > 1)
            for row, own in zip(rows, widths, strict=True)
        )
        width = f'<w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        look = f'<w:tblStyle w:val="QuoteSheetTable"/>{width}<w:tblLayout w:type="fixed"/>'
        cut = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
        table = f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{cut}</w:tblGrid>{lines}</w:tbl>"
        return table + _paragraph("", "QuoteSheetText")


def _share(element: QuoteElement) -> str:
    """What shares a cell of a quote's table: the decision with the quote, findings with one another."""
    match element:
        case Printed() | Decided():
            return "quote"
        case Note() | NoFinding():
            return "findings"
        case _:
            return type(element).__name__


def _in_cell(element: Element) -> str:
    """What stands over the whole width of a quote's table, or below the cover."""
    match element:
        case Printed(runs):
            return _paragraph(_runs(runs), "QuoteSheetPrinted")
        case Context(text) | NoFinding(text):
            return _paragraph(_run(text), "QuoteSheetSoft")
        case Note():
            return _note(element)
        case Decided(verdict, reason, by):
            told = _run(word("Decision: {verdict}", verdict=verdict), "QuoteSheetStrong") + _run(
                f": {reason}" if reason else ""
            )
            return _paragraph(told, "QuoteSheetText") + _paragraph(_run(by), "QuoteSheetSoft")
        case Details(rows):
            return "".join(
                _paragraph(_run(f"{label}: ", "QuoteSheetStrong") + _run(text), "QuoteSheetSmall")
                for label, text in rows
            )
        case _:
            raise TypeError(f"{element} stands on no page by itself")


def _note(note: Note) -> str:
    head = _run(f"{note.number}. {note.title}: ", "QuoteSheetStrong")
    state = _run(f" ({note.state})", "QuoteSheetAside") if note.state else ""
    message = _run(note.message, "QuoteSheetDismissed" if note.dismissed else "")
    return _paragraph(head + message + state, "QuoteSheetFinding") + _paragraph(_run(note.grounds), "QuoteSheetGrounds")


def _cell(cell: TextCell) -> str:
    """A text under its label; machine output in italics."""
    label = _paragraph(_run(cell.label), "QuoteSheetLabel")
    runs = _runs(cell.runs, machine=cell.machine, right_to_left=cell.right_to_left)
    caption = _paragraph(_run(cell.caption), "QuoteSheetFine") if cell.caption else ""
    return label + _paragraph(runs, "QuoteSheetText", right_to_left=cell.right_to_left) + caption


def _line(cells: Iterable[str], together: bool) -> str:
    """``together`` keeps it on one page, if one can hold it. A paragraph that is kept with the next one would keep the
    whole table on one."""
    return f"<w:tr>{'<w:trPr><w:cantSplit/></w:trPr>' if together else ''}{''.join(cells)}</w:tr>"


def _table_cell(content: str, width: int, span: int) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>{content}</w:tc>'


def _paragraph(runs: str, style: str, right_to_left: bool = False, follows: bool = False) -> str:
    """``follows`` keeps it on the page of what comes after it."""
    looks = (
        f'<w:pStyle w:val="{style}"/>' + ("<w:keepNext/>" if follows else "") + ("<w:bidi/>" if right_to_left else "")
    )
    return f"<w:p><w:pPr>{looks}</w:pPr>{runs}</w:p>"


def _runs(runs: Iterable[Run], machine: bool = False, right_to_left: bool = False) -> str:
    return "".join(_marked(run, machine, right_to_left) for run in runs)


def _marked(run: Run, machine: bool, right_to_left: bool) -> str:
    usual = ("QuoteSheetMachineDiffers" if machine else "QuoteSheetDiffers") if run.differs else ""
    style = MARKS[run.severity] if run.severity else usual or ("QuoteSheetMachine" if machine else "")
    numbers = _run(", ".join(map(str, run.notes)), "QuoteSheetNumber") if run.notes else ""
    return _run(run.text, style, right_to_left) + numbers


def _run(text: str, style: str = "", right_to_left: bool = False) -> str:
    """Text in one character style."""
    looks = (f'<w:rStyle w:val="{style}"/>' if style else "") + ("<w:rtl/>" if right_to_left else "")
    return f'<w:r>{f"<w:rPr>{looks}</w:rPr>" if looks else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
