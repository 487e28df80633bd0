"""Plain text: an article, or a transcript with ``NAME:`` labels and ``[00:01:02]`` timecodes, or in columns."""

import re
from collections.abc import Iterator

from quoteverify.loaders.content import Content, Format, Raw, lines, never_sure
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.transcripts.tabbed import tabbed
from quoteverify.loaders.turns import ParagraphLines, read
from quoteverify.records.spans import Span

_BLANK = re.compile(r"(?:\r\n|\n|\r)(?:[ \t\u00a0]*(?:\r\n|\n|\r))+")

_EMPHASISED = re.compile(r"(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]*[^\s*_]\1")


def load(raw: Raw) -> Content:
    """The paragraphs (separated by blank lines) and turns of a text. Raises NoText for white space alone."""
    decoded = raw.decode()
    text = decoded.text
    columns = tabbed(text)
    if columns is not None:
        return Content(text, columns[0], decoded.encoding, decoded.warnings + columns[1])
    chunks = (lines(chunk.of(text), chunk.start) for chunk in _chunks(text))
    blocks = read(text, [_paragraph(text, chunk) for chunk in chunks if chunk])
    if not blocks:
        raise NoText(raw.path)
    return Content(text, blocks, decoded.encoding, decoded.warnings)


def _paragraph(text: str, lines: tuple[Span, ...]) -> ParagraphLines:
    """A paragraph; one that stands between asterisks or low lines is emphasised, as in mail and notes."""
    whole = Span(lines[0].start, lines[-1].end)
    mark = _EMPHASISED.fullmatch(text, whole.start, whole.end)
    if mark is None:
        return ParagraphLines(lines)
    width = len(mark[1])
    first, last = lines[0], lines[-1]
    inner = (Span(first.start + width, first.end), *lines[1:])
    inner = (*inner[:-1], Span(inner[-1].start, last.end - width))
    return ParagraphLines(inner, stressed=inner)


def _chunks(text: str) -> Iterator[Span]:
    start = 0
    for match in _BLANK.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


FORMAT = Format("plain text", (".txt", ".text"), load, never_sure)
