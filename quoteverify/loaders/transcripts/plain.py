"""Plain text: an article, or a transcript with ``NAME:`` labels and ``[00:01:02]`` timecodes."""

import re
from collections.abc import Iterator

from quoteverify.loaders.content import Content, Format, Raw, lines, never_sure
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.turns import ParagraphLines, read
from quoteverify.records.spans import Span

_BLANK = re.compile(r"(?:\r\n|\n|\r)(?:[ \t\u00a0]*(?:\r\n|\n|\r))+")


def load(raw: Raw) -> Content:
    """The paragraphs (separated by blank lines) and turns of a text. Raises NoText for white space alone."""
    decoded = raw.decode()
    text = decoded.text
    chunks = (lines(chunk.of(text), chunk.start) for chunk in _chunks(text))
    blocks = read(text, [ParagraphLines(chunk) for chunk in chunks if chunk])
    if not blocks:
        raise NoText(raw.path)
    return Content(text, blocks, decoded.encoding, decoded.warnings)


def _chunks(text: str) -> Iterator[Span]:
    start = 0
    for match in _BLANK.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


FORMAT = Format("plain text", (".txt", ".text"), load, never_sure)
