"""XLSX for the desk: a sheet of quotes, one of findings, one of files.

Every cell is text or a number, never a formula.
"""

import io
from datetime import datetime
from typing import Any

import xlsxwriter

from quoteverify.sheets.outline import outline, visible
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, SheetQuote

CELL_LIMIT = 32_767
"""Characters that a cell can hold (Excel specifications and limits)."""

QUOTE_COLUMNS = (
    ("quote", 8), ("file", 22), ("zone", 10), ("kind", 10), ("speaker", 20), ("published", 50), ("source", 50),
    ("machine translation", 40), ("back-translation", 40), ("baseline", 40), ("score", 8), ("verdict", 22),
    ("note", 40), ("reviewer", 16), ("second reader", 16), ("decided", 20),
)  # fmt: skip
FINDING_COLUMNS = (
    ("quote", 8), ("number", 8), ("severity", 10), ("category", 16), ("confidence", 10), ("message", 80),
    ("state", 12), ("reason", 40), ("reviewer", 16), ("decided", 20),
)  # fmt: skip
FILE_COLUMNS = (("role", 12), ("file", 40), ("language", 10), ("SHA-256", 68))


def write(sheet: Sheet) -> bytes:
    """The sheet as an Excel workbook."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"title": f"Quote sheet: {sheet.name}", "created": _time(sheet.created)})
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        quotes = [_quote(one) for one in sheet.quotes]
        _table(book, "Quotes", QUOTE_COLUMNS, quotes, head, body)
        findings = [row for quote in sheet.quotes for row in _findings(quote)]
        _table(book, "Findings", FINDING_COLUMNS, findings, head, body)
        shown = outline(sheet)
        notes: list[tuple[Any, ...]] = [("engine", engine, "", "") for engine in shown.engines]
        if sheet.starter:
            notes.append(("note", STARTER_NOTICE, "", ""))
        _table(book, "Files", FILE_COLUMNS, [*shown.files, *notes], head, body)
    return out.getvalue()


def _table(
    book: Any, name: str, columns: tuple[tuple[str, int], ...], rows: list[tuple[Any, ...]], head: Any, body: Any
) -> None:
    page = book.add_worksheet(name)
    page.freeze_panes(1, 1)
    for number, (label, width) in enumerate(columns):
        page.set_column(number, number, width)
        page.write_string(0, number, label, head)
    for line, row in enumerate(rows, 1):
        for number, cell in enumerate(row):
            if isinstance(cell, float | int):
                page.write_number(line, number, cell, body)
            else:
                page.write_string(line, number, visible(cell)[:CELL_LIMIT], body)


def _quote(one: SheetQuote) -> tuple[Any, ...]:
    checked, decision, quote = one.checked, one.decision, one.checked.quote
    signals = []
    for name in ("forward", "back", "baseline"):
        texts = (getattr(sentence.evidence, name, None) for sentence in checked.sentences)
        signals.append(" ".join(text.text for text in texts if text))
    scores = [sentence.score for sentence in checked.sentences if sentence.score is not None]
    source = " ".join(passage.text for passage in checked.source)
    return (
        *(checked.id, checked.file, quote.zone, quote.kind, quote.speaker or "", quote.text, source, *signals),
        round(min(scores), 2) if scores else "",
        decision.verdict.label if decision.verdict else "",
        *(decision.note, decision.reviewer, decision.second_reader, decision.at),
    )


def _findings(one: SheetQuote) -> list[tuple[Any, ...]]:
    rows = []
    for number, checked in enumerate(one.checked.findings, 1):
        finding, decision = checked.finding, one.decision_on(checked)
        rows.append(
            (
                *(one.checked.id, number, finding.severity, finding.category, round(finding.confidence, 2)),
                *(finding.message, decision.state, decision.reason, decision.reviewer, decision.at),
            )
        )
    return rows


def _time(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp)
