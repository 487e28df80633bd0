"""CSV: one row per quote and finding (a quote without findings has one row), UTF-8 with BOM.

Findings about a whole text have rows of their own, without a quote.
"""

import csv
import io
from collections.abc import Iterator

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
from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline.outline import engine_line
from quoteverify.sheets.sheet import Sheet

COLUMNS = (
    *QUOTE_COLUMNS, *FINDING_COLUMNS, *DECISION_COLUMNS, "app", "engine", *DETAIL_COLUMNS, *FINDING_DETAIL_COLUMNS,
    "manifest",
)  # fmt: skip

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write(sheet: Sheet) -> bytes:
    """The sheet as CSV; no cell can become a formula. The manifest stands in the first row."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(COLUMNS)
    word = manifest_word(sheet, "csv")
    rows = list(_rows(sheet)) or [{}]
    rows[0]["manifest"] = word
    for row in rows:
        table.writerow([safe_cell(row.get(name, "")) for name in COLUMNS])
    return sealed(out.getvalue().encode("utf-8-sig", "backslashreplace"), word)


def safe_cell(cell: str) -> str:
    """A cell that a spreadsheet shows as text: an apostrophe before what it would take for a formula."""
    return "'" + cell if cell.startswith(FORMULA_STARTS) else cell


def _rows(sheet: Sheet) -> Iterator[Row]:
    engine = {
        "app": f"QuoteVerify {sheet.app_version}",
        "engine": "; ".join(engine_line(engine) for engine in sheet.case.engines),
    }
    for path, whole in sheet.whole_findings:
        yield {"file": path, **finding_row(whole, sheet.decision_on_whole(path, whole)), **engine}
    for quote in sheet.quotes:
        row = quote_row(sheet, quote)
        for finding in quote.checked.findings:
            yield {**row, **finding_row(finding, quote.decision_on(finding)), **engine}
        if not quote.checked.findings:
            yield {**row, **engine}
