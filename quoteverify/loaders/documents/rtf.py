"""Rich Text (.rtf), by striprtf; its code page and ``\\'xx`` escapes are decoded there."""

import re

from striprtf.striprtf import rtf_to_text

from quoteverify.loaders.content import Content, Extract, Format, Raw
from quoteverify.loaders.errors import FileDamaged, FileTooLarge, NoText
from quoteverify.loaders.turns import from_passages

_WHAT = "Rich Text file"
_LIMIT = 20_000_000
_CODES_LIMIT = 1_000_000
_CELL = re.compile(r"\\(?:nest)?cell(?![a-z])[ ]?")
"""The end of a table cell: a paragraph of its own, as in other formats."""
_BULLET = re.compile(r"\{\\(?:listtext|pntext)(?![a-z])[^{}]{0,300}\}")
"""The bullet or number of a list, written for programs that know no lists."""


def load(raw: Raw) -> Content:
    """The paragraphs of an RTF file. Raises FileDamaged, FileTooLarge (above 20 MB or a million codes) or NoText."""
    if len(raw.data) > _LIMIT:
        raise FileTooLarge(raw.path, len(raw.data), _LIMIT)
    codes = raw.data.count(b"\\") + raw.data.count(b"{")
    if codes > _CODES_LIMIT:
        raise FileTooLarge(raw.path, len(raw.data), len(raw.data) * _CODES_LIMIT // codes)
    if not looks_like_rtf(raw.data):
        raise FileDamaged(raw.path, _WHAT, "it does not begin like one")
    source = raw.data.decode("latin-1")
    read = _CELL.sub(r"\\par ", _BULLET.sub("", source))
    try:
        plain: str = rtf_to_text(read, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, OverflowError, RecursionError):
        raise FileDamaged(raw.path, _WHAT, "its codes are damaged") from None
    text, blocks = from_passages(Extract(line) for line in plain.split("\n"))
    if not blocks:
        raise NoText(raw.path)
    warnings: tuple[str, ...] = ()
    if not source.rstrip("\0 \r\n").endswith("}"):
        warnings = ("The file ends in the middle: its last words may be missing.",)
    return Content(text, blocks, "rtf", warnings)


def looks_like_rtf(data: bytes) -> bool:
    return data[:200].lstrip().startswith(b"{\\rtf")


FORMAT = Format(_WHAT, (".rtf",), load, looks_like_rtf, own_encoding=True)
