"""PDF: the printed sheet, with its own fonts; readable in black and white."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from quoteverify.localisation.words import spoken, word
from quoteverify.records.findings import Severity
from quoteverify.sheets.documents.typesetting import (
    INK,
    LARGE,
    LEADING,
    MARGIN,
    SIZE,
    SMALL,
    SOFT,
    Paper,
    Piece,
    SetLine,
)
from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline.elements import (
    Charts,
    Context,
    Decided,
    Details,
    Element,
    Emphasis,
    Heading,
    NoFinding,
    Notice,
    Printed,
    Prose,
    QuoteHead,
    SheetFacts,
    SheetTable,
    TableKind,
    TextRow,
    Title,
    elements,
)
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import Note, Run, TextCell
from quoteverify.sheets.sheet import Sheet

GAP = 3.0
"""Millimetres between columns."""
LABEL = 32.0
"""Millimetres that labels of details take."""
WIDTHS = {
    TableKind.FILES: (17, 32, 20, 109),
    TableKind.CHANGES: (40, 24, 16, 98),
    TableKind.TECHNICAL: (16, 32, 130),
}
"""Widths of columns in millimetres."""


def write(sheet: Sheet) -> bytes:
    """The sheet as PDF."""
    shown = outline(sheet)
    word = manifest_word(sheet, "pdf")
    paper = Paper(shown.title, sheet.modified)
    paper.set_lang(spoken())
    paper.set_keywords(word)
    for element in elements(shown):
        _draw(paper, element)
    paper.write_page_numbers("QuoteVerify")
    return sealed(bytes(paper.output()), word)


def _draw(paper: Paper, element: Element) -> None:
    """An element at the cursor."""
    match element:
        case Title(text):
            paper.text_line(text, "B", 17)
        case Prose(text, tone):
            _words(paper, text, tone)
        case Notice(text):
            _notice(paper, text)
        case Heading(text):
            _heading(paper, text)
        case Charts(charts):
            _charts(paper, charts)
        case SheetFacts(_, rows):
            _details(paper, rows)
        case SheetTable(kind, head, rows):
            _table(paper, head, rows, WIDTHS[kind])
        case QuoteHead():
            _quote_head(paper, element)
        case Printed(runs):
            paper.space(1)
            paper.write_lines(_pieces(runs), LARGE)
            paper.space(1.5)
        case Context(text):
            _words(paper, text, Emphasis.SOFT)
        case TextRow(cells):
            _texts(paper, cells)
        case Note():
            _note(paper, element)
        case NoFinding(text):
            paper.text_line(text, grey=SOFT)
        case Decided(verdict, reason, by):
            paper.space(1)
            told = Piece(f": {reason}" if reason else "")
            paper.write_lines((Piece(word("Decision: {verdict}", verdict=verdict), "B"), told), SIZE)
            _words(paper, by, Emphasis.SOFT)
        case Details(rows):
            paper.space(1)
            _details(paper, rows)
        case _:
            assert_never(element)


def _words(paper: Paper, text: str, tone: Emphasis) -> None:
    if tone is Emphasis.STRONG:
        paper.text_line(text, "B")
    else:
        paper.text_line(text, size=SMALL, grey=INK if tone is Emphasis.SMALL else SOFT)


def _heading(paper: Paper, text: str) -> None:
    paper.space(4)
    paper.need(14)
    paper.text_line(text.upper(), "B", SMALL, SOFT)
    paper.space(0.6)


def _notice(paper: Paper, text: str) -> None:
    lines = paper.broken((Piece(text, "B"),), paper.room - 6, SIZE)
    paper.space(2)
    paper.set_draw_color(40)
    paper.set_line_width(0.4)
    paper.rect(MARGIN, paper.cursor, paper.room, len(lines) * SIZE * LEADING + 4)
    paper.cursor += 2
    for line in lines:
        paper.put(line, MARGIN + 3, SIZE)
        paper.cursor += SIZE * LEADING
    paper.cursor += 2


def _charts(paper: Paper, charts: Sequence[tuple[str, Sequence[tuple[str, int]]]]) -> None:
    """Charts side by side, sharing the width of the page."""
    paper.space(4)
    top = lowest = paper.cursor
    for number, (title, counts) in enumerate(charts):
        paper.cursor = top
        _chart(paper, title, counts, MARGIN + number * paper.room / len(charts))
        lowest = max(lowest, paper.cursor)
    paper.cursor = lowest


def _chart(paper: Paper, title: str, counts: Sequence[tuple[str, int]], left: float) -> None:
    """Labels, numbers and bars; the numbers say it, the bars show it."""
    paper.write_lines((Piece(title.upper(), "B"),), SMALL, SOFT, left)
    longest = max((count for _, count in counts), default=0)
    for label, count in counts:
        paper.write_lines((Piece(label),), SIZE, left=left)
        paper.cursor -= SIZE * LEADING
        number = Piece(str(count))
        width = paper.measure(number.text, number, SIZE)
        paper.write_lines((number,), SIZE, left=left + 56 - width)
        if count:
            paper.set_fill_color(70)
            paper.rect(left + 58, paper.cursor - SIZE * LEADING + 0.9, 24 * count / longest, 2.8, style="F")


def _table(paper: Paper, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[float]) -> None:
    """Rows of small print under a head, with a line under each."""
    for number, row in enumerate((head, *rows)):
        face = "" if number else "B"
        columns = [
            paper.broken((Piece(text, face),), width - GAP / 2, SMALL) for text, width in zip(row, widths, strict=True)
        ]
        _side_by_side(paper, columns, widths, SMALL)
        paper.cursor += 0.5
        paper.rule(MARGIN, paper.w - MARGIN)
        paper.cursor += 0.7


def _side_by_side(
    paper: Paper, columns: Sequence[Sequence[SetLine]], widths: Sequence[float], size: float, grey: int = INK
) -> None:
    """Columns of lines, line by line, so that a long text runs on over the next page beside the others."""
    for at in range(max(map(len, columns), default=0)):
        paper.need(size * LEADING)
        left = MARGIN
        for lines, width in zip(columns, widths, strict=True):
            if at < len(lines):
                paper.put(lines[at], left, size, grey, width - GAP)
            left += width
        paper.cursor += size * LEADING


def _quote_head(paper: Paper, head: QuoteHead) -> None:
    paper.space(5)
    paper.need(34)
    paper.rule(MARGIN, paper.w - MARGIN, 60)
    paper.cursor += 1.5
    paper.text_line(f"{head.id} · {head.verdict}", "B", LARGE)
    _words(paper, head.under, Emphasis.SOFT)


def _note(paper: Paper, note: Note) -> None:
    grave = "B" if note.severity in (Severity.CRITICAL, Severity.MAJOR) else ""
    state = f" ({note.state})" if note.state else ""
    head = Piece(f"{note.number}  {note.title}  ", "B")
    paper.write_lines((head, Piece(note.message, grave, struck=note.dismissed), Piece(state)), SIZE)
    paper.write_lines((Piece(note.grounds),), SMALL, SOFT, MARGIN + 4)
    paper.space(0.6)


def _details(paper: Paper, details: Iterable[tuple[str, str]]) -> None:
    """Labels with what they say, in small print."""
    for label, text in details:
        columns = [
            paper.broken((Piece(label, "B"),), LABEL - GAP, SMALL),
            paper.broken((Piece(text),), paper.room - LABEL, SMALL),
        ]
        _side_by_side(paper, columns, (LABEL, paper.room - LABEL + GAP), SMALL)


def _texts(paper: Paper, row: Sequence[TextCell]) -> None:
    """The texts side by side; machine output in italics."""
    width = (paper.room + GAP) / len(row)
    widths = [width] * len(row)
    labels = [paper.broken((Piece(cell.label.upper(), "B"),), width - GAP, SMALL) for cell in row]
    captions = [paper.broken((Piece(cell.caption),), width - GAP, SMALL) for cell in row]
    texts = [paper.broken(_pieces(cell.runs, "I" if cell.machine else ""), width - GAP, SIZE) for cell in row]
    paper.need(5 * SIZE * LEADING)
    _side_by_side(paper, labels, widths, SMALL, SOFT)
    _side_by_side(paper, texts, widths, SIZE)
    _side_by_side(paper, captions, widths, SMALL, SOFT)
    paper.space(1.5)


def _pieces(runs: Iterable[Run], face: str = "") -> list[Piece]:
    pieces: list[Piece] = []
    for run in runs:
        bold = run.differs or run.severity in (Severity.CRITICAL, Severity.MAJOR)
        pieces.append(Piece(run.text, ("B" if bold else "") + face, run.severity))
        if run.notes:
            pieces.append(Piece(", ".join(map(str, run.notes)), "B", raised=True))
    return pieces
