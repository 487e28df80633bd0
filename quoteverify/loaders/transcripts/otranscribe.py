"""oTranscribe (.otr): JSON around HTML, with a ``span`` of seconds wherever the typist set a timecode."""

import msgspec
from lxml import etree, html

from quoteverify.loaders.content import Content, Format, Raw, lines
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.timing import SECOND, clock
from quoteverify.loaders.transcripts.json_text import read_json
from quoteverify.loaders.turns import ParagraphLines, read
from quoteverify.loaders.xml import check_tree, inline
from quoteverify.records.document import Block

_WHAT = "oTranscribe file"


class _File(msgspec.Struct):
    text: str
    media: str | None = None


def load(raw: Raw) -> Content:
    """The paragraphs, with ``[00:01:02.500]`` for each timecode in the text and its time in the block. Raises
    FileDamaged, FileTooLarge or NoText."""
    file, decoded = read_json(raw, _File, _WHAT)
    check_tree(file.text.encode("utf-8", "replace"), raw.path)
    try:
        root = html.document_fromstring(f"<div>{file.text}</div>")
    except (etree.ParserError, ValueError):
        raise NoText(raw.path, "words") from None
    for span in root.iter("span"):
        if span.get("data-timestamp") is not None:
            _write_time(span)
    marked = inline(root, {"br": "\n", "p": "\n\n", "div": "\n\n"})
    text = "\n\n".join(chunk for chunk in (_tidy(paragraph) for paragraph in marked.split("\n\n")) if chunk)
    blocks = _blocks(text)
    if not blocks:
        raise NoText(raw.path, "words")
    metadata = {"media": file.media} if file.media else {}
    return Content(text, blocks, decoded.encoding, decoded.warnings, metadata)


def _write_time(span: etree._Element) -> None:
    for child in list(span):
        span.remove(child)
    try:
        seconds = min(max(float(span.get("data-timestamp") or ""), 0.0), 1_000_000.0)
    except ValueError:
        return
    span.text = f"[{clock(round(seconds * SECOND))}] "


def _tidy(chunk: str) -> str:
    rows = (" ".join(line.split()) for line in chunk.split("\n"))
    return "\n".join(row for row in rows if row)


def _blocks(text: str) -> tuple[Block, ...]:
    paragraphs = []
    start = 0
    for chunk in text.split("\n\n"):
        paragraphs.append(ParagraphLines(lines(chunk, start)))
        start += len(chunk) + 2
    return read(text, paragraphs)


def _looks_like_otr(data: bytes) -> bool:
    head = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and b'"text"' in head and b"data-timestamp" in data[:100_000]


FORMAT = Format(_WHAT, (".otr",), load, _looks_like_otr)
