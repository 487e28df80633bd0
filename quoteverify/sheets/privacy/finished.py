"""Finished sheets: the words of a file as it will be put in place, whatever its format, to look for names among them.

A template of one's own, or the title of a case, may hold a name that nothing on the sheet itself does.
"""

import html
import io
import re
import zipfile
from collections.abc import Iterator

_TAG = re.compile("<[^<>]*>")
_PACKED = re.compile(r"data:[\w/+.;=-]+,[A-Za-z0-9+/=%]+")
"""Pictures and fonts inside a text: letters by chance."""


def words_of(data: bytes) -> str:
    """The text of a finished sheet: of every part of a packed one, of every page of a PDF."""
    if data.startswith(b"%PDF"):
        return "\n".join(_pages(data))
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return "\n".join(_text(parts.read(name)) for name in parts.namelist() if _is_text(name))
    return _text(data)


def _is_text(name: str) -> bool:
    return name.endswith((".xml", ".rels", ".rdf"))


def _text(data: bytes) -> str:
    """With its tags, whose attributes hold words too, and without them: a name may be bold in part."""
    whole = _PACKED.sub("", data.decode("utf-8", "ignore"))
    return html.unescape(f"{whole}\n{_TAG.sub('', whole)}")


def _pages(data: bytes) -> Iterator[str]:
    import pypdfium2  # no other format pays for it

    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            yield page.get_textpage().get_text_bounded()
