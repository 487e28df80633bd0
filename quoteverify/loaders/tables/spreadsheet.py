"""Excel workbooks (.xlsx): the first sheet with words, read from its XML so that a sparse sheet costs no memory."""

import re
from collections.abc import Iterator

from lxml import etree

from quoteverify.loaders.archive import Archive, has_member
from quoteverify.loaders.columns import Table, from_rows, loader
from quoteverify.loaders.content import Format, Raw
from quoteverify.loaders.timing import HOUR, clock
from quoteverify.loaders.xml import inline, parse_xml

_WHAT = "Excel workbook"
_SHEET = re.compile(r"xl/worksheets/sheet(\d{1,4})\.xml")
_REFERENCE = re.compile(r"([A-Z]{1,3})\d{1,7}")
_CLOCK_FORMAT = re.compile(r"h+:m|m+:s", re.IGNORECASE)
_BUILT_IN_CLOCKS = frozenset({18, 19, 20, 21, 45, 46, 47})
_WIDEST = 200
_DAY = 24 * HOUR


def read(raw: Raw) -> Table:
    """The rows of the first sheet that holds any; at most 200 columns. Raises FileDamaged or FileTooLarge."""
    archive = Archive(raw.data, raw.path, _WHAT)
    strings = _strings(archive, raw)
    clocks = _clocks(archive, raw)
    names = sorted(
        (name for name in archive.names() if _SHEET.fullmatch(name)), key=lambda name: int(_SHEET.sub(r"\1", name))
    )
    for name in names:
        root = parse_xml(archive.read(name), raw.path, _WHAT)
        rows = (list(_cells(row, strings, clocks)) for row in root.iter("{*}row"))
        warnings = ("Only the first sheet with words was read.",) if len(names) > 1 else ()
        table = from_rows(rows, raw.path, warnings=warnings)
        if table.rows:
            return table
    return from_rows((), raw.path)


def _strings(archive: Archive, raw: Raw) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.names():
        return []
    root = parse_xml(archive.read("xl/sharedStrings.xml"), raw.path, _WHAT)
    return [_words(item) for item in root.iter("{*}si")]


def _words(element: etree._Element) -> str:
    """The text of a string item, without the phonetic guides of East Asian text."""
    return inline(element, skipped=frozenset({"rPh", "rPr"}))


def _clocks(archive: Archive, raw: Raw) -> frozenset[int]:
    """The cell styles that show a number as hours, minutes and seconds."""
    if "xl/styles.xml" not in archive.names():
        return frozenset()
    root = parse_xml(archive.read("xl/styles.xml"), raw.path, _WHAT)
    custom = {
        form.get("numFmtId") for form in root.iter("{*}numFmt") if _CLOCK_FORMAT.search(str(form.get("formatCode")))
    }
    custom |= {str(number) for number in _BUILT_IN_CLOCKS}
    styles = root.findall("{*}cellXfs/{*}xf")
    return frozenset(index for index, style in enumerate(styles) if style.get("numFmtId") in custom)


def _cells(row: etree._Element, strings: list[str], clocks: frozenset[int]) -> Iterator[str]:
    """The cells of a row, with empty ones for those that the file leaves out."""
    count = 0
    for cell in row.iter("{*}c"):
        index = _column(cell.get("r"), count)
        if not count <= index < _WIDEST:
            continue
        for _ in range(index - count):
            yield ""
        yield _value(cell, strings, clocks)
        count = index + 1


def _column(reference: str | None, otherwise: int) -> int:
    match = _REFERENCE.fullmatch(reference or "")
    if match is None:
        return otherwise
    number = 0
    for letter in match[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: etree._Element, strings: list[str], clocks: frozenset[int]) -> str:
    kind = cell.get("t")
    if kind == "inlineStr":
        return "".join(_words(item) for item in cell.iter("{*}is"))
    value = (cell.findtext("{*}v") or "").strip()
    if kind == "s":
        return strings[int(value)] if value.isdecimal() and int(value) < len(strings) else ""
    if kind is None or kind == "n":
        return _number(value, cell.get("s"), clocks)
    return value


def _number(value: str, style: str | None, clocks: frozenset[int]) -> str:
    if style and style.isdecimal() and int(style) in clocks:
        try:
            days = float(value)
        except ValueError:
            return value
        return clock(round(days * _DAY)) if 0 <= days < 10 else value
    return value.removesuffix(".0")


FORMAT = Format(
    _WHAT,
    (".xlsx", ".xlsm"),
    loader(read),
    lambda data: has_member(data, "xl/workbook.xml"),
    read,
    columns=True,
    own_encoding=True,
)
