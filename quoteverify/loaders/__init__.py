"""Loaders: a file to a document. A format is one module and one line in ``FORMATS``; see ``docs/formats.md``."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from quoteverify.document import Document
from quoteverify.errors import FileMissing, FileUnreadable, InvalidLanguageTag
from quoteverify.identification import identify
from quoteverify.languages import primary
from quoteverify.loaders import (
    delimited,
    gettext,
    mail,
    markdown,
    ods,
    opendocument,
    otranscribe,
    pdf,
    plain,
    rtf,
    sbv,
    spreadsheet,
    subrip,
    substation,
    tmx,
    ttml,
    web,
    webvtt,
    whisper,
    whisper_cpp,
    word,
    xliff,
)
from quoteverify.loaders.bilingual import Bilingual, sides
from quoteverify.loaders.content import Content, Format, Options, Raw
from quoteverify.loaders.errors import FileEmpty, FileTooLarge, NotBilingual, UnknownFormat
from quoteverify.loaders.tables import Table, content_of
from quoteverify.loaders.typed import Line
from quoteverify.loaders.typed import content_of as typed_content

FORMATS: tuple[Format, ...] = (
    plain.FORMAT,
    subrip.FORMAT,
    webvtt.FORMAT,
    ttml.FORMAT,
    substation.FORMAT,
    sbv.FORMAT,
    whisper.FORMAT,
    whisper_cpp.FORMAT,
    otranscribe.FORMAT,
    word.FORMAT,
    opendocument.FORMAT,
    pdf.FORMAT,
    rtf.FORMAT,
    web.FORMAT,
    markdown.FORMAT,
    mail.FORMAT,
    delimited.FORMAT,
    spreadsheet.FORMAT,
    ods.FORMAT,
    xliff.FORMAT,
    tmx.FORMAT,
    gettext.FORMAT,
)
SIZE_LIMIT = 128_000_000
_SAMPLE = 20_000
_SURE = 0.95
"""A confidence from which the words count against the language that the file names."""
_SURROGATES = re.compile("[\ud800-\udfff]")


def suffixes() -> tuple[str, ...]:
    """Every file name ending that can be read, with its dot."""
    return tuple(dict.fromkeys(suffix for one in FORMATS for suffix in one.suffixes))


def load_document(path: Path, language: str | None = None, options: Options | None = None) -> Document:
    """Read a file. ``language`` (a BCP 47 tag) is what a person says its text is in; otherwise it is identified.

    Raises an :class:`~quoteverify.errors.InputError` whose sentence says what is wrong with the file.
    """
    if language is not None:
        primary(language)
    data = read_bytes(path)
    chosen, warnings = _format(path, data)
    digest = hashlib.sha256(data).hexdigest()
    raw = Raw(path, data, options or Options())
    del data
    return _document(path, digest, chosen.load(raw), language, warnings)


def load_table(path: Path, options: Options | None = None) -> Table | None:
    """The columns of a file that has some, for a person to choose from; None for a file of another kind. Raises an
    InputError for a file that cannot be read."""
    data = read_bytes(path)
    chosen = _format(path, data)[0]
    return chosen.table(Raw(path, data, options or Options())) if chosen.table else None


def load_bilingual(path: Path, languages: tuple[str, str] | None = None, options: Options | None = None) -> Bilingual:
    """Read source and rendering from one file with both: XLIFF, TMX, PO, a table, a Word table of two columns.

    ``languages`` are those of source and rendering (or the headings of their columns). Raises an InputError;
    NotBilingual where the file does not hold two languages.
    """
    data = read_bytes(path)
    chosen, warnings = _format(path, data)
    raw = Raw(path, data, options or Options())
    if chosen.table is None:
        raise NotBilingual(path)
    table = chosen.table(raw)
    digest = hashlib.sha256(data).hexdigest()
    chosen_raw = Raw(path, data, Options(raw.options.encoding, column=1))
    source, rendering = (
        _document(path, digest, content_of(table, index, chosen_raw), None, warnings)
        for index in sides(table, path, languages)
    )
    return Bilingual(source, rendering)


def pasted_document(text: str, name: str, language: str | None = None) -> Document:
    """A document from pasted text, read like a plain text file; ``sha256`` is that of its UTF-8 bytes. Raises
    NoText or InvalidLanguageTag."""
    if language is not None:
        primary(language)
    data = text.encode("utf-8", "replace")
    content = plain.load(Raw(Path(name), data, Options(encoding="utf-8")))
    return _document(Path(name), hashlib.sha256(data).hexdigest(), content, language, ())


def typed_document(lines: Sequence[Line], by: str, at: datetime, name: str, language: str | None = None) -> Document:
    """A document from lines typed against timecodes by the person ``by`` at the time ``at`` (with its zone); ``sha256``
    is that of its text as UTF-8. Raises InvalidLanguageTag."""
    if language is not None:
        primary(language)
    content = typed_content(lines, by, at)
    digest = hashlib.sha256(content.text.encode("utf-8", "replace")).hexdigest()
    return _document(Path(name), digest, content, language, ())


def _document(path: Path, digest: str, content: Content, language: str | None, warnings: tuple[str, ...]) -> Document:
    if _SURROGATES.search(content.text):
        content = replace(content, text=_SURROGATES.sub("\ufffd", content.text))
        warnings += ("Some characters are damaged: they stand as \ufffd.",)
    tag, doubt = (language, ()) if language else _language(content)
    return Document(
        name=path.name,
        text=content.text,
        sha256=digest,
        blocks=content.blocks,
        language=tag,
        encoding=content.encoding,
        warnings=warnings + content.warnings + doubt,
        metadata=content.metadata,
    )


def _language(content: Content) -> tuple[str | None, tuple[str, ...]]:
    """The language that the file names, unless its words are surely in another one."""
    found = identify(sample(content))
    told = content.language
    try:
        same = told is None or primary(told) == found.language
    except InvalidLanguageTag:
        told, same = None, True
    if told is None or same:
        return told or found.language, ()
    if found.language is None or found.confidence < _SURE:
        return told, ()
    return found.language, (f"The file says its language is {told}, but its words look like {found.language}.",)


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
    seen = next((one for one in FORMATS if one.recognises(data)), None)
    if seen is None:
        if named is None:
            raise UnknownFormat(path, " ".join(suffixes()))
        return named, ()
    if named is None or path.suffix.lower() in seen.suffixes:
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


__all__ = [
    "FORMATS",
    "Bilingual",
    "Content",
    "Format",
    "Line",
    "Options",
    "Raw",
    "Table",
    "load_bilingual",
    "load_document",
    "load_table",
    "pasted_document",
    "read_bytes",
    "sample",
    "suffixes",
    "typed_document",
]
