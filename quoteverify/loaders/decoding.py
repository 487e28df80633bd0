"""Decoding: bytes to text, with the encoding named and every guess made visible."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

import chardet

from quoteverify.errors import InputError
from quoteverify.language.identification import likeness
from quoteverify.records.choices import EncodingChoice

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = (
    *("cp1251", "koi8-r", "koi8-u", "cp866", "mac-cyrillic", "iso8859-5", "cp1257", "cp1250", "iso8859-2", "cp1252"),
    *("iso8859-15", "cp1254", "cp1253", "cp1255", "cp1256"),
)
"""In the order of preference where several give the same text."""
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1f]")
_SAMPLE = 200_000
_UNMISTAKABLE = 6
"""So many letters beyond ASCII that are valid UTF-8 make a line surely that."""
_TELLING = 8000
_SHOWN = 160
_RARE = frozenset({"mac-cyrillic", "koi8-t", "kz1048", "ptcp154", "iso8859-3", "iso8859-4", "iso8859-10"})
_RARENESS, _CLOSE, _ODDITY = 0.05, 0.04, 3.0
_ODD_SYMBOL = re.compile(
    r"[^\W\d_][^\w\s\x21-\x7e’‘ʼ·–—…«»“”„][^\W\d_]"
    r"|[^\w\s\x00-\x7f’‘‚„“”«»‹›…–—−•·№§°©®™€£¥¿¡×½¼¾\u00ad\u200b-\u200f]"
)
"""A symbol between two letters, or one that texts hardly ever hold: box drawings, mathematics, controls."""
_ODD_LETTER = re.compile(
    r"[a-zà-öø-ÿа-яёіїєґўќѓђћџљњјѕ][À-ÖØ-ÞА-ЯЁІЇЄҐЎЌЃЂЋЏЉЊЈЅ]|[\u0400-\u04ff][\u00c0-\u024f]|[\u00c0-\u024f][\u0400-\u04ff]"
)
"""A capital after a small letter, or two scripts in one word."""


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


def readings(data: bytes) -> tuple[EncodingChoice, ...]:
    """The encodings in which all of the bytes can be read, the likeliest first, with different results; one alone
    for a text that looks the same in all of them."""
    best = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    names = [best] if best else []
    sample = data[: _SAMPLE & ~3]
    if b"\0" in sample:
        names += ["utf-16-le", "utf-16-be"]
    lines = b"\n".join(_telling_lines(data))
    names += [
        "utf-8",
        *(reading.encoding for reading in sorted(_readings(data), key=lambda reading: -reading.plausibility)),
    ]
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        try:
            data.decode(name)
            shown = (sample if name.startswith("utf-16") else lines or sample).decode(name, "ignore")
        except UnicodeDecodeError:
            continue
        found.setdefault(" ".join(shown.removeprefix("\ufeff").split())[:_SHOWN], name)
    return tuple(EncodingChoice(name, shown) for shown, name in found.items())


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
        return _with_stray_nulls(data, path, declared) or _wide(data, path)
    try:
        return _checked(data.decode("utf-8"), path, "utf-8")
    except UnicodeDecodeError:
        return _damaged(data, path) or _guessed(data, path, declared)


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


def _with_stray_nulls(data: bytes, path: Path, declared: str | None) -> DecodedText | None:
    """Text of one byte a letter with a few NUL bytes in it, without them; None for what may be UTF-16."""
    bare = data.replace(b"\0", b"")
    if len(bare) * 4 < len(data) * 3 or _CONTROLS.search(bare):
        return None
    found = decode(bare, path, None, declared)
    warning = f"The file holds {len(data) - len(bare)} NUL bytes, which were left out: it may be damaged."
    return DecodedText(found.text, found.encoding, (*found.warnings, warning))


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


def _damaged(data: bytes, path: Path) -> DecodedText | None:
    """UTF-8 with some bytes cut off or lines in another encoding; None when no line is surely UTF-8."""
    lines = data.splitlines(keepends=True)
    texts = [_as_utf8(line) for line in lines]
    if not any(text is not None and sum(not char.isascii() for char in text) >= _UNMISTAKABLE for text in texts):
        return None
    alien = [line for line, text in zip(lines, texts, strict=True) if text is None]
    warnings: tuple[str, ...] = ()
    if alien:
        other = _guessed(b"\n".join(alien), path, None).encoding
        texts = [line.decode(other) if text is None else text for line, text in zip(lines, texts, strict=True)]
        warnings = (f"Lines not in UTF-8 like the others: {len(alien)}. They were read as {other}.",)
    whole = "".join(text for text in texts if text is not None)
    if "\ufffd" in whole:
        warnings += ("Some characters are damaged or cut off: they stand as \ufffd.",)
    return DecodedText(_checked(whole, path, "utf-8").text, "utf-8", warnings)


def _as_utf8(line: bytes) -> str | None:
    """A line whose damage is small, damaged characters replaced; None where it is hardly UTF-8."""
    text = line.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    return text if damaged * 4 <= sum(not char.isascii() for char in text) - damaged else None


def _guessed(data: bytes, path: Path, declared: str | None) -> DecodedText:
    if declared:
        try:
            return _checked(data.decode(declared), path, codecs.lookup(declared).name)
        except (LookupError, UnicodeDecodeError):
            pass
    found = _readings(data)
    best = max(found, key=lambda reading: reading.plausibility, default=None)
    if best is None:
        raise FileBinary(path)
    rivals = [
        reading.encoding
        for reading in found
        if reading is not best and reading.plausibility > best.plausibility - _CLOSE
    ]
    warning = f"The encoding was guessed as {best.encoding}: if letters look wrong, choose another."
    if rivals:
        others = " or ".join(rivals[:3])
        warning = (
            f"The encoding was guessed as {best.encoding}; it may also be {others}: if letters look wrong, choose "
            "another."
        )
    text = _checked(data.decode(best.encoding), path, best.encoding).text
    return DecodedText(text, best.encoding, (warning,))


@dataclass(frozen=True, slots=True)
class _Candidate:
    encoding: str
    plausibility: float


def _readings(data: bytes) -> list[_Candidate]:
    """The encodings in which all of the bytes can be read, with different results for a sample of them.

    chardet adds the East Asian ones and rare others to the candidates; its choice among the candidates themselves is
    not followed: it takes short cp1251 texts for Mac Cyrillic and short cp1257 ones for Western.
    """
    sample = b" ".join(_telling_lines(data))
    said = chardet.detect(data[:_SAMPLE])["encoding"]
    names = [*_CANDIDATES, codecs.lookup(said).name] if said else _CANDIDATES
    found: list[_Candidate] = []
    seen: set[str] = set()
    for name in dict.fromkeys(names):
        try:
            text = sample.decode(name)
            data.decode(name)
        except UnicodeDecodeError:
            continue
        if text not in seen:
            seen.add(text)
            found.append(_Candidate(name, _plausibility(text) - _RARENESS * (name in _RARE)))
    return found


def _telling_lines(data: bytes) -> list[bytes]:
    """Lines with other bytes than ASCII, up to some kilobytes: what tells encodings apart."""
    lines, size = [], 0
    for line in data[:_SAMPLE].splitlines():
        if not line.isascii():
            lines.append(line[:_TELLING])
            size += len(lines[-1])
        if size > _TELLING:
            break
    return lines


def _plausibility(text: str) -> float:
    """Rises with the likeness to a language; falls with symbols inside words and capitals after small letters."""
    foreign = sum(not char.isascii() for char in text) or 1
    odd = len(_ODD_SYMBOL.findall(text)) + len(_ODD_LETTER.findall(text))
    return likeness(text) - _ODDITY * odd / foreign
