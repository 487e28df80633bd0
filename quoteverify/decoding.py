"""Decoding: bytes to text, with the encoding named and every guess made visible."""

import codecs
from dataclasses import dataclass
from pathlib import Path

import chardet

from quoteverify.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000


class FileBinary(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} is not a text but binary data: choose the text, subtitle or document file itself.")


class WronglyEncoded(InputError):
    def __init__(self, path: Path, encoding: str) -> None:
        self.path, self.encoding = path, encoding
        super().__init__(f"{path} is not encoded in {encoding}: choose another encoding.")


class UnknownEncoding(InputError):
    def __init__(self, encoding: str) -> None:
        self.encoding = encoding
        super().__init__(f"“{encoding}” is not an encoding: write one like utf-8, cp1251 or koi8-r.")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """``text`` without a byte order mark; ``encoding`` a Python codec name; ``warnings`` sentences for the user."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, path: Path, encoding: str | None = None, declared: str | None = None) -> DecodedText:
    """Decode a file's bytes: as ``encoding`` when a person chose one, else by byte order mark, as UTF-8, as UTF-16
    without a mark, as the file itself ``declared``, and at last by a guess that is reported as one.

    Raises FileBinary, WronglyEncoded or UnknownEncoding.
    """
    if encoding is not None:
        return _chosen(data, path, encoding)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], path, name)
    if b"\0" in data:
        return _wide(data, path)
    try:
        return _checked(data.decode("utf-8"), path, "utf-8")
    except UnicodeDecodeError:
        return _guessed(data, path, declared)


def _chosen(data: bytes, path: Path, encoding: str) -> DecodedText:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name)
    except LookupError:
        raise UnknownEncoding(encoding) from None
    except UnicodeDecodeError:
        raise WronglyEncoded(path, encoding) from None
    return DecodedText(text.removeprefix("\ufeff"), name)


def _strict(data: bytes, path: Path, name: str) -> DecodedText:
    try:
        return _checked(data.decode(name), path, name)
    except UnicodeDecodeError:
        raise WronglyEncoded(path, f"{name}, though it begins with that byte order mark") from None


def _checked(text: str, path: Path, name: str) -> DecodedText:
    controls = sum(text.count(chr(code)) for code in (*range(9), *range(14, 27), *range(28, 32), 127))
    if controls > 8 + len(text) // 200:
        raise FileBinary(path)
    return DecodedText(text, name)


def _wide(data: bytes, path: Path) -> DecodedText:
    """UTF-16 without a mark: the high bytes of a script stand close together, so one half of the bytes is far less
    varied than the other."""
    sample = data[: _SAMPLE & ~1]
    even, odd = set(sample[0::2]), set(sample[1::2])
    name = "utf-16-le" if len(odd) <= len(even) else "utf-16-be"
    try:
        found = _checked(data.decode(name), path, name)
    except UnicodeDecodeError:
        raise FileBinary(path) from None
    letters = sum(char.isalnum() or char.isspace() for char in found.text[:5000])
    if "\0" in found.text or letters < 0.6 * len(found.text[:5000]):
        raise FileBinary(path)
    return found


def _guessed(data: bytes, path: Path, declared: str | None) -> DecodedText:
    for name in (declared, chardet.detect(data[:_SAMPLE])["encoding"]):
        if not name:
            continue
        try:
            found = _checked(data.decode(name), path, codecs.lookup(name).name)
        except (LookupError, UnicodeDecodeError):
            continue
        if name == declared:
            return found
        warning = f"The encoding was guessed as {found.encoding}: if letters look wrong, choose another."
        return DecodedText(found.text, found.encoding, (warning,))
    raise FileBinary(path)
