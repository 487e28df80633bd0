"""ODT: the editor's document for LibreOffice, texts side by side, findings underlined by style and numbered.

The five files of an OpenDocument text are written as they are; its styles are ``resources/templates/odt-styles.xml``.
Source: OASIS Open Document Format 1.3, part 2 (packages) and part 3 (schema).
"""

from collections.abc import Iterable, Sequence
from importlib.resources import files
from itertools import count
from xml.sax.saxutils import escape

from quoteverify.localisation.words import word
from quoteverify.sheets.archive import packed
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
from quoteverify.sheets.outline.parts import Note, Outline, Run, TextCell
from quoteverify.sheets.sheet import Sheet

MIME = "application/vnd.oasis.opendocument.text"
WIDTH = 17.4
"""Centimetres between the margins of A4."""
WIDTHS = {
    TableKind.FILES: (2, 4.2, 2, 9.2),
    TableKind.CHANGES: (4, 2.4, 1.6, 9.4),
    TableKind.TECHNICAL: (1.6, 3.2, 12.6),
}
"""Widths of columns in centimetres."""
STYLES = {Emphasis.STRONG: "qv-strong", Emphasis.SOFT: "qv-soft", Emphasis.SMALL: "qv-small", Emphasis.FINE: "qv-soft"}

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
        ("meta", "meta"),
    )
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MANIFEST = (
    f'{_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.3">'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (("/", MIME), *((f"{name}.xml", "text/xml") for name in ("content", "styles", "meta")))
    )
    + "</manifest:manifest>"
)


def write(sheet: Sheet) -> bytes:
    """The sheet as an OpenDocument text."""
    shown = outline(sheet)
    word = manifest_word(sheet, "odt")
    styles = (files("resources") / "templates" / "odt-styles.xml").read_bytes()
    parts = [
        ("mimetype", MIME.encode("ascii")),
        ("META-INF/manifest.xml", _MANIFEST.encode("utf-8")),
        ("meta.xml", _meta(shown, sheet, word).encode("utf-8")),
        ("styles.xml", styles),
        ("content.xml", _content(shown).encode("utf-8")),
    ]
    return sealed_zip(packed(parts), word)


def _meta(shown: Outline, sheet: Sheet, word: str) -> str:
    stamp = sheet.modified.removesuffix("Z")
    return (
        f'{_HEAD}<office:document-meta {_NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">'
        f"<office:meta><dc:title>{escape(shown.title)}</dc:title><dc:description>{word}</dc:description>"
        f"<dc:creator>QuoteVerify</dc:creator><dc:date>{stamp}</dc:date>"
        f"<meta:creation-date>{stamp}</meta:creation-date></office:meta></office:document-meta>"
    )


def _content(shown: Outline) -> str:
    tables = _Tables()
    body = "".join(_drawn(element, tables) for element in elements(shown))
    return (
        f'{_HEAD}<office:document-content {_NAMESPACES} office:version="1.3">'
        f"<office:automatic-styles>{tables.styles()}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def _drawn(element: Element, tables: "_Tables") -> str:
    """An element as paragraphs and tables."""
    match element:
        case Title(text):
            return _paragraph(_span(text), "Title")
        case Prose(text, tone):
            return _paragraph(_span(text, STYLES[tone]))
        case Notice(text):
            return _paragraph(_span(text, "qv-strong"), "qv-box")
        case Heading(text, spare):
            return "" if spare else _heading(text, 1)
        case Charts(charts):
            return "".join(_chart(title, counts, tables) for title, counts in charts)
        case SheetFacts(title, rows):
            return tables.rows([(title, ""), *rows], (4, 13.4))
        case SheetTable(kind, head, rows):
            return tables.rows([head, *rows], WIDTHS[kind])
        case QuoteHead(quote, verdict):
            return _heading(f"{quote} · {verdict}", 2) + _paragraph(_span(element.under, "qv-soft"))
        case Printed(runs):
            return _paragraph(_runs(runs), "qv-printed")
        case Context(text) | NoFinding(text):
            return _paragraph(_span(text, "qv-soft"))
        case TextRow(cells):
            return _texts(cells, tables)
        case Note():
            return _note(element)
        case Decided(verdict, reason, by):
            told = _span(word("Decision: {verdict}", verdict=verdict), "qv-strong") + _span(
                f": {reason}" if reason else ""
            )
            return _paragraph(told) + _paragraph(_span(by, "qv-soft"))
        case Details(rows):
            return "".join(_detail(label, text) for label, text in rows)


def _chart(title: str, counts: Sequence[tuple[str, int]], tables: "_Tables") -> str:
    """Counts with bars of blocks: a chart that every reader and printer shows."""
    bars = [(label, f"{number} {'█' * min(number, 30)}") for label, number in counts]
    return tables.rows([(title, ""), *bars], (6, 11.4))


def _detail(label: str, text: str) -> str:
    return _paragraph(_span(f"{label}: ", "qv-label") + _span(text, "qv-small"), "qv-tight")


def _note(note: Note) -> str:
    head = _span(f"{note.number}. {note.title}: ", "qv-strong")
    state = _span(f" ({note.state})", "qv-soft") if note.state else ""
    message = _paragraph(head + _span(note.message, "qv-struck" if note.dismissed else "") + state, "qv-tight")
    return message + _paragraph(_span(note.grounds, "qv-soft"), "qv-indented")


def _texts(row: Sequence[TextCell], tables: "_Tables") -> str:
    """The texts side by side, each under its label; machine output in italics."""
    return tables.grid(([_cell(cell) for cell in row],), [round(WIDTH / len(row), 2)] * len(row))


def _cell(cell: TextCell) -> str:
    label = _paragraph(_span(cell.label, "qv-label"), "qv-tight")
    runs = _runs(cell.runs, "qv-machine" if cell.machine else "")
    caption = _paragraph(_span(cell.caption, "qv-soft"), "qv-tight") if cell.caption else ""
    return label + _paragraph(runs, "qv-right-to-left" if cell.right_to_left else "qv-tight") + caption


class _Tables:
    """Tables with names of their own, and the styles of the column widths that they need."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._columns: dict[float, str] = {}

    def rows(self, rows: Iterable[Sequence[str]], widths: Sequence[float]) -> str:
        """Rows of small print under a head."""
        cells = [
            [_paragraph(_span(text, "qv-small" if number else "qv-label"), "qv-tight") for text in row]
            for number, row in enumerate(rows)
        ]
        return self.grid(cells, widths)

    def grid(self, rows: Iterable[Sequence[str]], widths: Sequence[float]) -> str:
        """A table of cells that hold whole paragraphs, and a paragraph after it."""
        names = [self._columns.setdefault(width, f"qv-column-{len(self._columns) + 1}") for width in widths]
        columns = "".join(f'<table:table-column table:style-name="{name}"/>' for name in names)
        lines = "".join(
            "<table:table-row>"
            + "".join(
                f'<table:table-cell table:style-name="qv-cell" office:value-type="string">{cell}</table:table-cell>'
                for cell in row
            )
            + "</table:table-row>"
            for row in rows
        )
        name = f"Table {next(self._numbers)}"
        table = f'<table:table table:name="{name}" table:style-name="qv-table">{columns}{lines}</table:table>'
        return table + _paragraph("", "qv-tight")

    def styles(self) -> str:
        """The styles of all tables made so far."""
        columns = "".join(
            f'<style:style style:name="{name}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
            for width, name in self._columns.items()
        )
        return (
            '<style:style style:name="qv-table" style:family="table">'
            f'<style:table-properties style:width="{WIDTH}cm" table:align="left"/></style:style>'
            '<style:style style:name="qv-cell" style:family="table-cell">'
            '<style:table-cell-properties fo:border="0.02cm solid #bbbbbb" fo:padding="0.1cm"/></style:style>' + columns
        )


def _heading(text: str, level: int) -> str:
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{escape(text)}</text:h>'


def _paragraph(spans: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{spans}</text:p>'


def _runs(runs: Iterable[Run], style: str = "") -> str:
    parts: list[str] = []
    for run in runs:
        parts.append(_span(run.text, f"qv-{run.severity}" if run.severity else "qv-differs" if run.differs else style))
        if run.notes:
            parts.append(_span(", ".join(map(str, run.notes)), "qv-number"))
    return "".join(parts)


def _span(text: str, style: str = "") -> str:
    """Text in one style; a space at either end of a paragraph would be dropped, which no text here needs."""
    shown = escape(text)
    return f'<text:span text:style-name="{style}">{shown}</text:span>' if style else shown
