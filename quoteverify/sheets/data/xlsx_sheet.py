"""XLSX: a sheet of quotes, one of findings, one of files, one of changes.

Every cell is text or a number, never a formula.
"""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from quoteverify.sheets.data.columns import (
    DECISION_COLUMNS,
    DETAIL_COLUMNS,
    FINDING_COLUMNS,
    FINDING_DETAIL_COLUMNS,
    QUOTE_COLUMNS,
    Row,
    finding_row,
    quote_row,
)
from quoteverify.sheets.manifest import manifest_word, sealed_zip
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import visible
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet

CELL_LIMIT = 32_767
"""Characters that a cell can hold (Excel specifications and limits)."""

CUT = " … (cut: a cell holds no more, the JSON sheet has all of it)"

NUMBERS = frozenset({"score", "confidence", "start", "end"})
WIDTHS = {
    "published": 50, "source": 50, "message": 70, "forward": 40, "back_translation": 40, "baseline": 40, "note": 40,
    "reason": 40, "gloss": 40, "suggestion": 40, "before": 40, "after": 40, "text": 70, "SHA-256": 68, "path": 40,
    "file": 22, "title": 30, "url": 30, "archive_url": 30, "speaker": 20, "verdict": 18, "language_path": 30,
}  # fmt: skip
USUAL_WIDTH = 13


def write(sheet: Sheet) -> bytes:
    """The sheet as an Excel workbook."""
    out = io.BytesIO()
    word = manifest_word(sheet, "xlsx")
    shown = outline(sheet)
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"title": shown.title, "created": datetime.fromisoformat(sheet.created), "comments": word})
        pages = _Pages(book)
        quotes = (quote_row(sheet, quote) for quote in sheet.quotes)
        pages.add("Quotes", (*QUOTE_COLUMNS, *DECISION_COLUMNS, *DETAIL_COLUMNS), quotes)
        about = ("quote", "file", "number")
        pages.add("Findings", (*about, *FINDING_COLUMNS, *FINDING_DETAIL_COLUMNS), _findings(sheet))
        files = [dict(zip(("role", "path", "language", "SHA-256"), row, strict=True)) for row in shown.files]
        notes = [
            f"QuoteVerify {sheet.app_version}",
            *shown.selection,
            *shown.engines,
            *([STARTER_NOTICE] if sheet.starter else ()),
        ]
        files += [{"role": "note", "path": note} for note in notes]
        pages.add("Files", ("role", "path", "language", "SHA-256"), files)
        numbers = sheet.numbers
        changes = (
            {"at": change.at, "by": change.by, "quote": numbers.get(change.quote, change.quote), "text": change.text}
            for change in sheet.changes
        )
        pages.add("Changes", ("at", "by", "quote", "text"), changes)
    return sealed_zip(out.getvalue(), word)


def _findings(sheet: Sheet) -> Iterable[Row]:
    for path, whole in sheet.whole_findings:
        yield {"file": path, **finding_row(whole, sheet.decision_on_whole(path, whole))}
    for quote in sheet.quotes:
        about = {"quote": quote.number or quote.checked.id, "file": quote.checked.file}
        for number, finding in enumerate(quote.checked.findings, 1):
            yield {**about, "number": str(number), **finding_row(finding, quote.decision_on(finding))}


class _Pages:
    """The pages of a workbook, each a table with a head that stays in sight."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._body = book.add_format({"text_wrap": True, "valign": "top"})

    def add(self, name: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
        page = self._book.add_worksheet(name)
        page.freeze_panes(1, 1)
        for at, column in enumerate(columns):
            page.set_column(at, at, WIDTHS.get(column, USUAL_WIDTH))
            page.write_string(0, at, column.replace("_", " "), self._head)
        for line, row in enumerate(rows, 1):
            for at, column in enumerate(columns):
                cell = row.get(column, "")
                if cell and column in NUMBERS:
                    page.write_number(line, at, float(cell), self._body)
                else:
                    page.write_string(line, at, _fitting(visible(cell)), self._body)


def _fitting(text: str) -> str:
    """A text that a cell can hold; one that is cut says so."""
    return text if len(text) <= CELL_LIMIT else text[: CELL_LIMIT - len(CUT)] + CUT
