"""Drawing: a page of a PDF sheet as a picture, made from the file itself, for the preview and for the printer."""

import io
from pathlib import Path

import pypdfium2

from quoteverify.errors import InputError
from quoteverify.loaders import read_bytes

WIDEST = 5000
"""Pixels; A4 at 600 dots per inch."""


class NotDrawable(InputError):
    def __init__(self, path: Path, page: int) -> None:
        self.path, self.page = path, page
        super().__init__(f"Page {page + 1} of {path} could not be drawn: export the sheet and open it in a PDF viewer.")


def draw_page(path: Path, page: int, width: int) -> tuple[bytes, int]:
    """A page, 0-based, as PNG ``width`` pixels wide (at most WIDEST), and the number of pages.

    Raises FileMissing, FileUnreadable or NotDrawable.
    """
    try:
        with pypdfium2.PdfDocument(read_bytes(path)) as document:
            drawn = document[page]
            bitmap = drawn.render(scale=max(1, min(width, WIDEST)) / drawn.get_width())
            picture = io.BytesIO()
            bitmap.to_pil().save(picture, "PNG", compress_level=1)
            return picture.getvalue(), len(document)
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise NotDrawable(path, page) from error
