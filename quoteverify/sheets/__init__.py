"""Sheets: the formats in which a case leaves the program.

To add a format: write a module in ``documents`` (for people) or ``data`` (for programs) with ``write(sheet) -> bytes``;
add a function here that imports it only when it is asked for, since most formats bring a large library; and give it a
line in ``FORMATS``. Tests run over every line: the new format needs a reference (``tests/sheets/test_reference.py``).
What a document shows comes from ``outline``, what a table or another program is told from ``content``; the options of a
sheet have been applied before any format sees it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from quoteverify.errors import InputError
from quoteverify.localisation.words import speaking
from quoteverify.sheets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """``name`` as on the command line; ``write`` gives the bytes of the file; a binary one needs a file to go to."""

    name: str
    suffix: str
    write: Callable[[Sheet], bytes]
    binary: bool = False


class UnknownSheetFormat(InputError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"There is no format “{name}”: choose one of {', '.join(FORMATS)}.")


def sheet_format(name: str) -> SheetFormat:
    """The format of a name or of what else it is called. Raises UnknownSheetFormat."""
    form = FORMATS.get(ALIASES.get(name, name))
    if form is None:
        raise UnknownSheetFormat(name)
    return form


def _json(sheet: Sheet) -> bytes:
    from quoteverify.sheets.data.json_sheet import write

    return write(sheet)


def _csv(sheet: Sheet) -> bytes:
    from quoteverify.sheets.data.csv_sheet import write

    return write(sheet)


def _xlsx(sheet: Sheet) -> bytes:
    from quoteverify.sheets.data.xlsx_sheet import write

    return write(sheet)


def _html(sheet: Sheet) -> bytes:
    from quoteverify.sheets.documents.html_sheet import write

    with speaking(sheet.options.language):
        return write(sheet)


def _pdf(sheet: Sheet) -> bytes:
    from quoteverify.sheets.documents.pdf_sheet import write

    with speaking(sheet.options.language):
        return write(sheet)


def _docx(sheet: Sheet) -> bytes:
    from quoteverify.sheets.documents.docx_sheet import write

    with speaking(sheet.options.language):
        return write(sheet)


def _odt(sheet: Sheet) -> bytes:
    from quoteverify.sheets.documents.odt_sheet import write

    with speaking(sheet.options.language):
        return write(sheet)


def _markdown(sheet: Sheet) -> bytes:
    from quoteverify.sheets.documents.markdown_sheet import write

    with speaking(sheet.options.language):
        return write(sheet)


def _annotation(sheet: Sheet) -> bytes:
    from quoteverify.sheets.data.annotation_sheet import write

    return write(sheet)


def _claimreview(sheet: Sheet) -> bytes:
    from quoteverify.sheets.data.claimreview_sheet import write

    return write(sheet)


def _xliff(sheet: Sheet) -> bytes:
    from quoteverify.sheets.data.xliff_sheet import write

    return write(sheet)


def _tmx(sheet: Sheet) -> bytes:
    from quoteverify.sheets.data.tmx_sheet import write

    return write(sheet)


_EVERY = (
    SheetFormat("json", ".json", _json),
    SheetFormat("csv", ".csv", _csv),
    SheetFormat("xlsx", ".xlsx", _xlsx, binary=True),
    SheetFormat("html", ".html", _html),
    SheetFormat("pdf", ".pdf", _pdf, binary=True),
    SheetFormat("docx", ".docx", _docx, binary=True),
    SheetFormat("odt", ".odt", _odt, binary=True),
    SheetFormat("md", ".md", _markdown),
    SheetFormat("jsonld", ".jsonld", _annotation),
    SheetFormat("claimreview", ".json", _claimreview),
    SheetFormat("xliff", ".xlf", _xliff),
    SheetFormat("tmx", ".tmx", _tmx),
)
FORMATS: dict[str, SheetFormat] = {form.name: form for form in _EVERY}
ALIASES = {"markdown": "md"}
