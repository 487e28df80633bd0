"""Tables as text (.csv, .tsv): the delimiter is the one that gives most rows the same number of cells."""

import csv
import io
from collections import Counter

from quoteverify.loaders.columns import Table, from_rows, loader
from quoteverify.loaders.content import Format, Raw, never_sure
from quoteverify.loaders.errors import FileDamaged

_WHAT = "table"
_DELIMITERS = ",;\t|"
_PROBE = 200
_CELL_LIMIT = 16_000_000
_LONG_CELL = 60

csv.field_size_limit(_CELL_LIMIT)


def read(raw: Raw) -> Table:
    """The rows of a CSV or TSV file. Raises FileDamaged."""
    decoded = raw.decode()
    text = decoded.text
    delimiter = "\t" if raw.path.suffix.lower() in (".tsv", ".tab") else _delimiter(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise FileDamaged(raw.path, _WHAT, str(error)) from None
    warnings = decoded.warnings
    if len({len(row) for row in rows if row}) > 1:
        warnings += ("The rows have different numbers of cells: a delimiter or quotation mark may be wrong.",)
    if any(cell.count("\n") > _LONG_CELL for row in rows for cell in row):
        warnings += ("One cell holds very many lines: a quotation mark may be missing in the file.",)
    return from_rows(rows, raw.path, decoded.encoding, warnings)


def _delimiter(text: str) -> str:
    lines = text[:200_000].splitlines(keepends=True)[:_PROBE]
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
        except csv.Error:
            continue
        width, rows = max(widths.items(), key=lambda candidate: (candidate[0] > 1, candidate[1]), default=(1, 0))
        score = rows / max(widths.total(), 1) if width > 1 else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


FORMAT = Format(_WHAT, (".csv", ".tsv", ".tab"), loader(read), never_sure, read, columns=True)
