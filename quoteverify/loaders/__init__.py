"""Loaders: a file to a document. A format is one module and one line in ``FORMATS``; see ``docs/formats.md``."""

import hashlib
from pathlib import Path

from quoteverify.document import Document
from quoteverify.errors import FileMissing, FileUnreadable
from quoteverify.identification import identify
from quoteverify.languages import primary
from quoteverify.loaders import markdown, plain, subrip, web, webvtt, word
from quoteverify.loaders.content import Content, Format, Options, Raw
from quoteverify.loaders.errors import FileEmpty, FileTooLarge, UnknownFormat

FORMATS: tuple[Format, ...] = (
    plain.FORMAT,
    subrip.FORMAT,
    webvtt.FORMAT,
    word.FORMAT,
    web.FORMAT,
    markdown.FORMAT,
)
SIZE_LIMIT = 128_000_000
_SAMPLE = 20_000


def suffixes() -> tuple[str, ...]:
    """Every file name ending that can be read, with its dot."""
    return tuple(suffix for one in FORMATS for suffix in one.suffixes)


def load_document(path: Path, language: str | None = None, options: Options | None = None) -> Document:
    """Read a file. ``language`` (a BCP 47 tag) is what a person says its text is in; otherwise it is identified.

    Raises an :class:`~quoteverify.errors.InputError` whose sentence says what is wrong with the file.
    """
    tag = primary(language) if language else None
    data = read_bytes(path)
    chosen, warnings = _format(path, data)
    content = chosen.load(Raw(path, data, options or Options()))
    return Document(
        name=path.name,
        text=content.text,
        sha256=hashlib.sha256(data).hexdigest(),
        blocks=content.blocks,
        language=tag or identify(sample(content)).language,
        encoding=content.encoding,
        warnings=warnings + content.warnings,
        metadata=content.metadata,
    )


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises FileMissing, FileUnreadable, FileEmpty or FileTooLarge (above 128 MB)."""
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise FileTooLarge(path, size, SIZE_LIMIT)
        data = path.read_bytes() if path.is_file() else None
    except (FileNotFoundError, NotADirectoryError):
        raise FileMissing(path) from None
    except (OSError, ValueError) as error:
        raise FileUnreadable(path, getattr(error, "strerror", None) or str(error)) from None
    if data is None:
        raise FileUnreadable(path, "it is not a file")
    if not data.strip(b" \t\r\n\0"):
        raise FileEmpty(path)
    return data


def _format(path: Path, data: bytes) -> tuple[Format, tuple[str, ...]]:
    """The format by content where that is sure, else by name; a name that says otherwise is a warning."""
    named = next((one for one in FORMATS if path.suffix.lower() in one.suffixes), None)
    head = data[:4096]
    seen = next((one for one in FORMATS if one.recognises(head)), None)
    if seen is None or seen is named:
        if named is None:
            raise UnknownFormat(path, " ".join(suffixes()))
        return named, ()
    if named is None:
        return seen, ()
    return seen, (f"The name ends in {path.suffix}, but the file is a {seen.name}: it was read as one.",)


def sample(content: Content) -> str:
    """The first words of a content, enough to tell the language."""
    parts: list[str] = []
    length = 0
    for block in content.blocks:
        for piece in block.pieces:
            parts.append(content.text[piece.start : min(piece.end, piece.start + _SAMPLE)])
            length += len(parts[-1])
        if length > _SAMPLE:
            break
    return "\n".join(parts)


__all__ = ["FORMATS", "Content", "Format", "Options", "Raw", "load_document", "read_bytes", "sample", "suffixes"]
