"""ODT: the editor's document for LibreOffice, texts side by side, findings underlined by style and numbered."""

import io
from datetime import datetime

from odfdo import Cell, Document, Element, Header, Paragraph, Row, Span, Style, Table

from quoteverify.findings import Severity
from quoteverify.sheets.manifest import manifest_word, sealed_zip
from quoteverify.sheets.outline import outline
from quoteverify.sheets.parts import MACHINE_NOTE, Outline, QuoteBlock, Run, TextCell
from quoteverify.sheets.sheet import Sheet

UNDERLINES = {
    Severity.CRITICAL: ("solid", "double"),
    Severity.MAJOR: ("wave", "single"),
    Severity.MINOR: ("dash", "single"),
    Severity.INFO: ("dotted", "single"),
}


def write(sheet: Sheet) -> bytes:
    """The sheet as an OpenDocument text."""
    shown = outline(sheet)
    document = Document("text")
    document.body.clear()
    stamp = datetime.fromisoformat(sheet.modified).replace(tzinfo=None)
    meta = document.meta
    meta.title, meta.creator = shown.title, "QuoteVerify"
    meta.creation_date = meta.date = stamp
    meta.description = word = manifest_word(sheet, "odt")
    _styles(document)
    _cover(document.body, shown)
    for number, block in enumerate(shown.blocks, 1):
        _block(document.body, block, number)
    out = io.BytesIO()
    document.save(out)
    return sealed_zip(out.getvalue(), word)


def _styles(document: Document) -> None:
    for severity, (style, kind) in UNDERLINES.items():
        text = Style("text", name=f"qv-{severity}", area="text")
        text.set_properties(
            {
                "style:text-underline-style": style,
                "style:text-underline-type": kind,
                "style:text-underline-width": "auto",
            },
            area="text",
        )
        document.insert_style(text, automatic=False)
    for name, properties in {
        "qv-machine": {"fo:font-style": "italic"},
        "qv-differs": {"fo:font-weight": "bold"},
        "qv-strong": {"fo:font-weight": "bold"},
        "qv-number": {"style:text-position": "super 60%"},
        "qv-struck": {"style:text-line-through-style": "solid"},
    }.items():
        text = Style("text", name=name, area="text")
        text.set_properties(properties, area="text")
        document.insert_style(text, automatic=False)


def _cover(body: Element, shown: Outline) -> None:
    body.append(Header(1, shown.title))
    body.append(Paragraph(shown.subtitle))
    if shown.notice:
        body.append(_paragraph((f"⚠ {shown.notice}", "qv-strong")))
    counts = [(str(label), f"{count} {'█' * min(count, 30)}") for label, count in shown.severities]
    body.append(_table("Severities", [("Findings not dismissed", ""), *counts]))
    verdicts = [(label, f"{count} {'█' * min(count, 30)}") for label, count in shown.verdicts]
    body.append(_table("Verdicts", [("Verdicts", ""), *verdicts]))
    body.append(_table("Files", [("Role", "File", "Language", "SHA-256"), *shown.files]))
    for text in (*shown.warnings, *(shown.engines or ("No translation model was used.",)), MACHINE_NOTE):
        body.append(Paragraph(text))
    for note in shown.document_notes:
        body.append(Paragraph(note.line))


def _block(body: Element, block: QuoteBlock, number: int) -> None:
    body.append(Header(2, f"{block.id} · {block.verdict}"))
    body.append(Paragraph(" · ".join(filter(None, (block.place, block.speaker)))))
    body.append(_runs(block.printed))
    if block.before:
        body.append(Paragraph(f"… {block.before}"))
    for line, row in enumerate(block.rows, 1):
        body.append(_texts(f"Texts {number}.{line}", row))
    if block.after:
        body.append(Paragraph(f"{block.after} …"))
    for note in block.notes:
        parts = [(f"{note.number}. {note.severity} · {note.category}: ", "qv-strong")]
        parts.append((note.message, "qv-struck" if note.dismissed else ""))
        parts.append((f" ({note.state})" if note.state else "", ""))
        body.append(_paragraph(*parts))
    if block.decided_by:
        strong = (f"Decision: {block.verdict}. ", "qv-strong")
        body.append(_paragraph(strong, (f"{block.reason} ({block.decided_by})", "")))


def _texts(name: str, row: tuple[TextCell, ...]) -> Table:
    table = Table(name)
    head, body = Row(), Row()
    for cell in row:
        label = Cell()
        label.append(_paragraph((" · ".join(filter(None, (cell.label, cell.caption))), "qv-strong")))
        head.append(label)
        text = Cell()
        text.append(_runs(cell.runs, "qv-machine" if cell.machine else ""))
        body.append(text)
    table.append(head)
    table.append(body)
    return table


def _table(name: str, rows: list[tuple[str, ...]]) -> Table:
    table = Table(name)
    for number, row in enumerate(rows):
        line = Row()
        for text in row:
            cell = Cell()
            cell.append(_paragraph((text, "" if number else "qv-strong")))
            line.append(cell)
        table.append(line)
    return table


def _runs(runs: tuple[Run, ...], style: str = "") -> Paragraph:
    parts: list[tuple[str, str]] = []
    for run in runs:
        parts.append((run.text, f"qv-{run.severity}" if run.severity else "qv-differs" if run.differs else style))
        if run.notes:
            parts.append((", ".join(map(str, run.notes)), "qv-number"))
    return _paragraph(*parts)


def _paragraph(*parts: tuple[str, str]) -> Paragraph:
    """A paragraph of (text, style name) parts; no style for an empty name."""
    paragraph = Paragraph()
    for text, style in parts:
        if text:
            paragraph.append(Span(text, style=style or None))
    return paragraph
