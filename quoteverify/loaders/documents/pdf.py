"""PDF with text (.pdf), by pypdfium2: lines to paragraphs by their distance, words cut at line ends rejoined.

Lines that stand in the same place on most pages (running heads, page numbers) are left out.
"""

import re
import statistics
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from quoteverify.loaders.content import Content, Extract, Format, Raw
from quoteverify.loaders.documents.pdf_forms import drawings
from quoteverify.loaders.errors import FileDamaged, FileTooLarge, NoText
from quoteverify.loaders.turns import from_passages
from quoteverify.records.document import Zone

_WHAT = "PDF"
_PAGES_LIMIT = 3000
_TEXT_LIMIT = 20_000_000
_STREAM_LIMIT, _HEAD = 12_000_000, 4000
_DRAWINGS_LIMIT = 20_000
"""Forms drawn on a page, those within forms each time; PDFium takes some 5 kB for each."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_PACKED_TWICE = re.compile(rb"/(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl)\b")
_OPERATOR = re.compile(rb"[\d)>\]\s](?:Tj|TJ|Tf|Td|Tm|re|cm|[mlc])\s|\bBT\s")
"""Instructions that draw text or lines."""
_DIGITS = re.compile(r"\d+")
_LARGER, _SAME_SIZE, _WIDER, _SHORT = 1.25, 0.12, 1.3, 0.75
_ENDS = tuple('.!?…:»”"؟。')
_HYPHEN = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line."""


@dataclass(frozen=True, slots=True)
class _Line:
    """``top`` is the height of the line on its page and ``size`` of its letters, in points."""

    text: str
    top: float
    size: float
    left: float


def load(raw: Raw) -> Content:
    """The paragraphs of a PDF. Raises FileDamaged, FileTooLarge, or NoText for pictures of pages."""
    _check_streams(raw)
    if drawings(raw.data, _DRAWINGS_LIMIT) > _DRAWINGS_LIMIT:
        raise FileDamaged(raw.path, _WHAT, f"it repeats its drawings more than {_DRAWINGS_LIMIT:,} times")
    try:
        with pdfium.PdfDocument(raw.data) as document:
            if len(document) > _PAGES_LIMIT:
                raise FileDamaged(raw.path, _WHAT, f"it has more than {_PAGES_LIMIT} pages")
            pages = list(_pages(document, raw))
            metadata = _metadata(document)
    except pdfium.PdfiumError as error:
        why = "it is protected by a password" if "password" in str(error).lower() else "it is cut off or damaged"
        raise FileDamaged(raw.path, _WHAT, why) from None
    text, blocks = from_passages(_passages(_without_running_heads(pages)))
    if not blocks:
        raise NoText(raw.path, "text but pictures of pages, which need text recognition first")
    warnings: tuple[str, ...] = ("A PDF has lines, not paragraphs: compare the order of the text with the pages.",)
    if "\ufffd" in text:
        warnings += ("Some letters of the PDF have no code: they stand as \ufffd.",)
    return Content(text, blocks, "pdf", warnings, metadata)


def _check_streams(raw: Raw) -> None:
    """Raises FileTooLarge for drawing instructions of which PDFium would make hundreds of megabytes of objects, about
    fifteen times what they are unpacked, and FileDamaged for a stream that is packed twice, as only bombs are."""
    if _PACKED_TWICE.search(raw.data):
        raise FileDamaged(raw.path, _WHAT, "a part of it is packed twice")
    whole = memoryview(raw.data)
    for match in _STREAM.finditer(raw.data):
        start = match.end()
        end = raw.data.find(b"endstream", start)
        size = _unpacked(whole[start : end if end > 0 else len(whole)])
        if size > _STREAM_LIMIT:
            raise FileTooLarge(raw.path, size, _STREAM_LIMIT)


def _unpacked(stream: memoryview) -> int:
    """The length of drawing instructions when unpacked, as far as the limit; 0 for pictures, fonts and the like."""
    unpacker = zlib.decompressobj()
    try:
        head = unpacker.decompress(stream[:_HEAD], _HEAD)
    except zlib.error:
        return len(stream) if _OPERATOR.search(stream[:_HEAD]) else 0
    if not _OPERATOR.search(head):
        return 0
    length, rest = len(head), unpacker.unconsumed_tail + bytes(stream[_HEAD:])
    try:
        while rest and not unpacker.eof and length <= _STREAM_LIMIT:
            length += len(unpacker.decompress(rest, _STREAM_LIMIT))
            rest = unpacker.unconsumed_tail
    except zlib.error:
        pass  # cut off: what could be read counts
    return length


def _pages(document: pdfium.PdfDocument, raw: Raw) -> Iterator[list[_Line]]:
    length = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        found = list(_lines(text))
        length += sum(len(line.text) for line in found)
        if length > _TEXT_LIMIT:
            raise FileTooLarge(raw.path, len(raw.data), _TEXT_LIMIT)
        text.close()
        page.close()
        yield found


def _lines(page: pdfium.PdfTextPage) -> Iterator[_Line]:
    text = page.get_text_range()
    position = 0
    for line in text.split("\r\n"):
        bare = line.strip()
        if bare:
            index = position + line.index(bare[0])
            left, _bottom, _right, top = page.get_charbox(min(index, page.count_chars() - 1), loose=True)
            size = float(pdfium_c.FPDFText_GetFontSize(page, index))
            yield _Line(bare, top, size, left)
        position += len(line) + 2


def _without_running_heads(pages: Sequence[list[_Line]]) -> list[list[_Line]]:
    """The pages without first and last lines that differ by numbers alone on most of them."""
    edges = Counter(_place(line) for lines in pages for line in {id(edge): edge for edge in _edges(lines)}.values())
    repeated = {place for place, count in edges.items() if count > 1 and count * 2 >= len(pages)}
    return [
        [line for line in lines if not (line in _edges(lines) and (_place(line) in repeated or _is_number(line)))]
        for lines in pages
    ]


def _edges(lines: list[_Line]) -> list[_Line]:
    return [*lines[:2], *lines[-2:]]


def _place(line: _Line) -> tuple[str, int]:
    return _DIGITS.sub("0", line.text), round(line.top / 4)


def _is_number(line: _Line) -> bool:
    return not _DIGITS.sub("", line.text).strip(" -–—") and len(line.text) < 8


def _passages(pages: Sequence[list[_Line]]) -> Iterator[Extract]:
    """Paragraphs; one that no sentence end closes goes on on the next page."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    size = statistics.median(line.size for line in lines)
    longest = max(len(line.text) for line in lines)
    pitches = [upper.top - lower.top for page in pages for upper, lower in pairwise(page) if upper.top > lower.top]
    pitch = statistics.median(pitches) if pitches else 0.0
    held: list[_Line] = []
    zone = Zone.HEADLINE if lines[0].size >= _LARGER * size else Zone.BODY
    for line in lines:
        larger = max(1.0, line.size / size) if size else 1.0
        if held and _parts(held[-1], line, pitch * larger, longest):
            yield Extract(_joined(held), zone)
            still = zone is Zone.HEADLINE and line.size >= _LARGER * size
            zone = Zone.HEADLINE if still else Zone.BODY
            held = []
        held.append(line)
    yield Extract(_joined(held), zone)


def _parts(last: _Line, line: _Line, pitch: float, longest: int) -> bool:
    """Whether a paragraph ends between two lines: another size, a wider gap, an indent, or a short last line."""
    if abs(last.size - line.size) > _SAME_SIZE * max(last.size, line.size):
        return True
    gap = last.top - line.top
    if gap <= 0:  # the next page or column
        return last.text.endswith(_ENDS)
    indented = line.left > last.left + line.size and last.text.endswith(_ENDS)
    return gap > _WIDER * pitch or indented or (len(last.text) < _SHORT * longest and last.text.endswith(_ENDS))


def _joined(lines: Sequence[_Line]) -> str:
    parts: list[str] = []
    for line in lines:
        if parts and parts[-1].endswith(_HYPHEN):
            parts[-1] = parts[-1][:-1]
        elif parts:
            parts.append(" ")
        parts.append(line.text)
    return "".join(parts).replace(_HYPHEN, "")


def _metadata(document: pdfium.PdfDocument) -> dict[str, str]:
    wanted = {"Title": "title", "Author": "author", "CreationDate": "date"}
    found = document.get_metadata_dict(skip_empty=True)
    return {field: str(found[key])[:1000] for key, field in wanted.items() if found.get(key)}


FORMAT = Format(_WHAT, (".pdf",), load, lambda data: b"%PDF-" in data[:1024], own_encoding=True)
