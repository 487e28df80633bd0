"""Loading: a file to a document, whatever its format."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from quoteverify.errors import FileMissing, FileUnreadable, InvalidLanguageTag
from quoteverify.language.identification import Identified, identify
from quoteverify.language.profiles import primary, profile
from quoteverify.language.stops import is_cut
from quoteverify.loaders.bilingual import Bilingual, sides
from quoteverify.loaders.choosing import choices_of, side_options
from quoteverify.loaders.columns import content_of
from quoteverify.loaders.content import Content, Raw
from quoteverify.loaders.errors import FileEmpty, FileTooLarge, NotBilingual
from quoteverify.loaders.registry import format_of
from quoteverify.loaders.transcripts.plain import load as load_plain
from quoteverify.loaders.transcripts.typed import content_of as typed_content
from quoteverify.localisation.sentences import told
from quoteverify.records.choices import Choices
from quoteverify.records.document import AS_IT_COMES, Document, Line, Options
from quoteverify.system.legible import name_of_path

SIZE_LIMIT = 128_000_000
_SAMPLE = 20_000
WITHOUT_STOPS = (
    "There are hardly any full stops: the text was cut where subtitles, lines, pauses and small words suggest it, and "
    "a line may hold parts of two sentences."
)
_SURE = 0.95
"""A confidence from which words count against the language that the file names, and below which they are a guess."""
_SURROGATES = re.compile("[\ud800-\udfff]")


def load_document(
    path: Path, language: str | None = None, options: Options | None = None, data: bytes | None = None
) -> Document:
    """Read a file. ``language`` (a BCP 47 tag) is what a person says its text is in; otherwise it is identified.
    ``data`` are the bytes of the file where they have been read already: whoever keeps them, or asks more than one
    thing of a file, reads it once, for it may be exchanged between two reads.

    Raises an :class:`~quoteverify.errors.InputError` whose sentence says what is wrong with the file.
    """
    if language is not None:
        primary(language)
    data = read_bytes(path) if data is None else data
    chosen, warnings = format_of(path, data)
    digest = hashlib.sha256(data).hexdigest()
    raw = Raw(path, data, options or AS_IT_COMES)
    del data
    return _document(path, digest, chosen.load(raw), language, warnings, raw.options)


def load_choices(path: Path, options: Options | None = None) -> Choices:
    """What a person can set right about how a file is read. Raises an InputError for a file that cannot be read."""
    data = read_bytes(path)
    return choices_of(format_of(path, data)[0], Raw(path, data, options or AS_IT_COMES))


def load_sides(path: Path, options: Options | None = None, data: bytes | None = None) -> tuple[Options, Options] | None:
    """How source and rendering are read from a file that is made of both: XLIFF, TMX, PO, a Word file that is a table
    of two languages. None for any other file; raises an InputError for one that cannot be read. ``data`` as for
    :func:`load_document`."""
    data = read_bytes(path) if data is None else data
    form = format_of(path, data)[0]
    options = options or AS_IT_COMES
    if form.table is None or form.columns:
        return None
    return side_options(choices_of(form, Raw(path, data, options)), options)


def load_bilingual(path: Path, languages: tuple[str, str] | None = None, options: Options | None = None) -> Bilingual:
    """Read source and rendering from one file with both: XLIFF, TMX, PO, a table, a Word table of two columns.

    ``languages`` are those of source and rendering (or the headings of their columns). The ``options`` of each
    document tell its side, so that :func:`load_document` gives it again. Raises an InputError; NotBilingual where
    the file does not hold two languages.
    """
    data = read_bytes(path)
    chosen, warnings = format_of(path, data)
    raw = Raw(path, data, options or AS_IT_COMES)
    if chosen.table is None:
        raise NotBilingual(path)
    table = chosen.table(raw)
    digest = hashlib.sha256(data).hexdigest()
    both = []
    for index in sides(table, path, languages):
        own = Raw(path, data, replace(raw.options, column=index + 1))
        both.append(_document(path, digest, content_of(table, index, own), None, warnings, own.options))
    return Bilingual(*both)


def pasted_document(text: str, name: str, language: str | None = None) -> Document:
    """A document from pasted text, read like a plain text file; ``sha256`` is that of its UTF-8 bytes. Raises
    NoText or InvalidLanguageTag."""
    if language is not None:
        primary(language)
    data = text.encode("utf-8", "replace")
    content = load_plain(Raw(Path(name), data, Options(encoding="utf-8")))
    return _document(Path(name), hashlib.sha256(data).hexdigest(), content, language, ())


def typed_document(lines: Sequence[Line], by: str, at: datetime, name: str, language: str | None = None) -> Document:
    """A document from lines typed against timecodes by the person ``by`` at the time ``at`` (with its zone); ``sha256``
    is that of its text as UTF-8. Raises InvalidLanguageTag."""
    if language is not None:
        primary(language)
    content = typed_content(lines, by, at)
    digest = hashlib.sha256(content.text.encode("utf-8", "replace")).hexdigest()
    return _document(Path(name), digest, content, language, ())


def _document(
    path: Path,
    digest: str,
    content: Content,
    language: str | None,
    warnings: tuple[str, ...],
    options: Options = AS_IT_COMES,
) -> Document:
    if _SURROGATES.search(content.text):
        content = replace(content, text=_SURROGATES.sub("\ufffd", content.text))
        warnings += ("Some characters are damaged: they stand as \ufffd.",)
    found, doubt = (Identified(language, 1.0), ()) if language else _language(content)
    return Document(
        name=name_of_path(path.name),
        text=content.text,
        sha256=digest,
        blocks=content.blocks,
        language=found.language,
        encoding=content.encoding,
        warnings=warnings + content.warnings + doubt + _without_stops(content),
        metadata=content.metadata,
        options=options,
        confidence=found.confidence,
    )


def _without_stops(content: Content) -> tuple[str, ...]:
    return (WITHOUT_STOPS,) if is_cut(content.blocks, content.text) else ()


def _language(content: Content) -> tuple[Identified, tuple[str, ...]]:
    """The language that the file names, unless its words are surely in another one; a guess is said to be one."""
    found = identify(sample(content))
    named = content.language
    try:
        same = named is None or primary(named) == found.language
    except InvalidLanguageTag:
        named, same = None, True
    if named is None and found.language is not None and found.confidence < _SURE:
        return found, (
            f"No language was given: {told(profile(found.language).name)} was guessed and is not sure. Give the "
            "language if it is another one.",
        )
    if named is None or same:
        return Identified(named or found.language, found.confidence), ()
    if found.language is None or found.confidence < _SURE:
        return Identified(named, 1 - found.confidence), ()
    spoken, written = profile(named).name, profile(found.language).name
    return found, (f"The file says its language is {told(spoken)}, but its words look like {told(written)}.",)


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
