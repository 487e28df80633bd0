"""Legible: names and sentences as they may be shown, kept and sent to a terminal, whatever a file is called."""

import os
import re
from pathlib import Path, PurePath
from urllib.parse import quote_from_bytes, unquote_to_bytes

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters (C0, DEL, C1) but for tab and line feed: to a terminal they are orders."""

_RAW = "raw:"
"""How a path begins that is no printable text: its bytes follow, as a URL has them."""

SHOWN = 60
"""Characters of a text that are repeated in a sentence about it."""


def name_of_path(path: PurePath | str) -> str:
    """A path as text. Bytes in it that are not UTF-8, which no case or sheet could hold, are written like ``\\xff``."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def path_as_text(path: PurePath) -> str:
    """A path as one line of text from which :func:`path_of_text` makes it again, whatever bytes its name has."""
    text = str(path)
    return text if text.isprintable() and not text.startswith(_RAW) else _RAW + quote_from_bytes(os.fsencode(text))


def path_of_text(text: str) -> Path:
    return Path(os.fsdecode(unquote_to_bytes(text.removeprefix(_RAW)))) if text.startswith(_RAW) else Path(text)


def without_controls(text: str) -> str:
    """The text with a sign for each control character: ``␛`` for an escape, ``�`` for one that has no sign."""
    return _CONTROL.sub(lambda found: _sign(ord(found[0])), text)


def _sign(code: int) -> str:
    if code == 0x7F:
        return "␡"
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def shown(text: str, longest: int = SHOWN) -> str:
    """A text as a sentence repeats it: on one line, in marks, cut when it is longer than ``longest`` characters."""
    line = " ".join(text.split())
    line = line if len(line) <= longest else f"{line[: longest - 1]}…"
    return line if line[:1] in "“„«\"'‘" else f"“{line}”"


def name_of(path: str) -> str:
    """The name of a file without its folders, whichever system wrote the path."""
    return PurePath(path.replace("\\", "/")).name
