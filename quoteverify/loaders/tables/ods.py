"""OpenDocument spreadsheets (.ods): the first sheet with words, as its cells show them."""

from collections.abc import Iterator

from lxml import etree

from quoteverify.loaders.archive import Archive, has_member
from quoteverify.loaders.columns import Table, from_rows, loader
from quoteverify.loaders.content import Format, Raw
from quoteverify.loaders.xml import inline, local, parse_xml

_WHAT = "OpenDocument spreadsheet"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_BREAKS = {"s": " ", "tab": " ", "line-break": "\n"}
_SKIPPED = frozenset({"annotation"})
_WIDEST = 200


def read(raw: Raw) -> Table:
    """The rows of the first sheet that holds any; at most 200 columns. Raises FileDamaged or FileTooLarge."""
    archive = Archive(raw.data, raw.path, _WHAT)
    root = parse_xml(archive.read("content.xml"), raw.path, _WHAT)
    sheets = list(root.iter(f"{_TABLE}table"))
    for sheet in sheets:
        rows = (list(_cells(row)) for row in sheet.iter(f"{_TABLE}table-row"))
        warnings = ("Only the first sheet with words was read.",) if len(sheets) > 1 else ()
        table = from_rows(rows, raw.path, warnings=warnings)
        if table.rows:
            return table
    return from_rows((), raw.path)


def _cells(row: etree._Element) -> Iterator[str]:
    count = 0
    for cell in row:
        if local(cell) not in ("table-cell", "covered-table-cell"):
            continue
        times = cell.get(f"{_TABLE}number-columns-repeated") or "1"
        repeated = int(times) if times.isdecimal() and len(times) < 6 else 1
        text = "\n".join(inline(child, _BREAKS, _SKIPPED) for child in cell if local(child) == "p")
        for _ in range(min(repeated, _WIDEST - count)):
            yield text
        count = min(count + repeated, _WIDEST)


def _is_sheet(data: bytes) -> bool:
    return b"application/vnd.oasis.opendocument.spreadsheet" in data[:200] and has_member(data, "content.xml")


FORMAT = Format(_WHAT, (".ods",), loader(read), _is_sheet, read, columns=True, own_encoding=True)
