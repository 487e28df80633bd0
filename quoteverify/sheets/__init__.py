"""Sheets: the formats in which a case leaves the program. One format, one module, one registry line."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from quoteverify.errors import InputError
from quoteverify.sheets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Format:
    """``name`` as on the command line; ``module`` has ``write(sheet) -> bytes``; a binary one needs a file."""

    name: str
    suffix: str
    module: str
    binary: bool = False

    @property
    def write(self) -> Callable[[Sheet], bytes]:
        write: Callable[[Sheet], bytes] = import_module(f"{__name__}.{self.module}").write
        return write


FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        Format("json", ".json", "json_sheet"),
        Format("csv", ".csv", "csv_sheet"),
        Format("xlsx", ".xlsx", "xlsx_sheet", binary=True),
        Format("html", ".html", "html_sheet"),
        Format("pdf", ".pdf", "pdf_sheet", binary=True),
        Format("docx", ".docx", "docx_sheet", binary=True),
        Format("odt", ".odt", "odt_sheet", binary=True),
        Format("md", ".md", "markdown_sheet"),
        Format("jsonld", ".jsonld", "annotation_sheet"),
        Format("claimreview", ".json", "claimreview_sheet"),
        Format("xliff", ".xlf", "xliff_sheet"),
        Format("tmx", ".tmx", "tmx_sheet"),
    )
}


class UnknownFormat(InputError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"There is no format “{name}”: choose one of {', '.join(FORMATS)}.")


def sheet_format(name: str) -> Format:
    """The format of a name. Raises UnknownFormat."""
    if name not in FORMATS:
        raise UnknownFormat(name)
    return FORMATS[name]
