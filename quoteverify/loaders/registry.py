"""The registry: every format that is read, and which of them a file is."""

from pathlib import Path

from quoteverify.loaders.content import Format
from quoteverify.loaders.documents import mail, markdown, opendocument, pdf, rtf, web, word
from quoteverify.loaders.errors import UnknownFormat
from quoteverify.loaders.subtitles import sbv, subrip, substation, ttml, webvtt
from quoteverify.loaders.tables import delimited, gettext, ods, spreadsheet, tmx, xliff
from quoteverify.loaders.transcripts import otranscribe, plain, services, whisper, whisper_cpp

FORMATS: tuple[Format, ...] = (
    plain.FORMAT,
    subrip.FORMAT,
    webvtt.FORMAT,
    ttml.FORMAT,
    substation.FORMAT,
    sbv.FORMAT,
    whisper.FORMAT,
    whisper_cpp.FORMAT,
    services.FORMAT,
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


def suffixes() -> tuple[str, ...]:
    """Every file name ending that can be read, with its dot."""
    return tuple(dict.fromkeys(suffix for form in FORMATS for suffix in form.suffixes))


def suffix_of(data: bytes) -> str:
    """The ending that a file without a name should have: by its content where that is sure, else that of plain text."""
    seen = next((form for form in FORMATS if form.recognises(data)), plain.FORMAT)
    return seen.suffixes[0]


def format_of(path: Path, data: bytes) -> tuple[Format, tuple[str, ...]]:
    """The format by content where that is sure, else by name; a name that says otherwise is a warning."""
    named = next((form for form in FORMATS if path.suffix.lower() in form.suffixes), None)
    seen = next((form for form in FORMATS if form.recognises(data)), None)
    if seen is None:
        if named is None:
            raise UnknownFormat(path, " ".join(suffixes()))
        return named, ()
    if named is None or path.suffix.lower() in seen.suffixes:
        return seen, ()
    return seen, (f"The name ends in {path.suffix}, but the file is a {seen.name}: it was read as one.",)
