"""Summary: one table of all pairs, to be opened in a spreadsheet: UTF-8 with a mark, no cell a formula."""

import csv
import io
from collections.abc import Iterable

from quoteverify.batch.task import Outcome
from quoteverify.records.findings import Severity
from quoteverify.sheets.data.csv_sheet import safe_cell

NAME = "summary.csv"


def summary(outcomes: Iterable[Outcome]) -> bytes:
    """A row for each pair: how many quotes, how many open findings of each severity, or why there is no sheet."""
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(["pair", "quotes", *Severity, "error"])
    for outcome in outcomes:
        rows.writerow([safe_cell(outcome.name), outcome.quotes, *outcome.counts, safe_cell(outcome.error)])
    return out.getvalue().encode("utf-8-sig", "backslashreplace")
