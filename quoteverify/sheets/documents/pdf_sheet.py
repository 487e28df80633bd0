"""PDF: the printed sheet, with its own fonts; readable in black and white."""

from collections.abc import Iterable, Sequence

from quoteverify.records.findings import Severity
from quoteverify.sheets.documents.typesetting import INK, LARGE, LEADING, MARGIN, SIZE, SMALL, SOFT, Line, Paper, Piece
from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import MACHINE_NOTE, NO_ENGINE, Note, Outline, QuoteBlock, Run, TextCell, listed
from quoteverify.sheets.sheet import Sheet

GAP = 3.0
"""Millimetres between columns."""
LABEL = 32.0
"""Millimetres that labels of details take."""


def write(sheet: Sheet) -> bytes:
    """The sheet as PDF."""
    shown = outline(sheet)
    word = manifest_word(sheet, "pdf")
    paper = Paper(shown.title, sheet.modified)
    paper.set_keywords(word)
    _cover(paper, shown)
    for block in shown.blocks:
        _block(paper, block)
    if shown.changes:
        paper.space(5)
        _heading(paper, "Change log")
        _table(paper, ("Time", "Who", "Quote", "What"), shown.changes, (36, 24, 16, 102))
    paper.write_page_numbers("QuoteVerify")
    return sealed(bytes(paper.output()), word)


def _cover(paper: Paper, shown: Outline) -> None:
    paper.text_line(shown.title, "B", 17)
    paper.text_line(shown.subtitle, size=SMALL, grey=SOFT)
    for text in shown.selection:
        paper.text_line(text, "B")
    if shown.notice:
        _notice(paper, f"⚠ {shown.notice}")
    paper.space(4)
    top = paper.cursor
    _counts(paper, "Findings not dismissed", [(str(label), count) for label, count in shown.severities], MARGIN)
    below, paper.cursor = paper.cursor, top
    _counts(paper, "Verdicts", list(shown.verdicts), MARGIN + paper.room / 2)
    paper.cursor = max(below, paper.cursor)
    paper.space(4)
    _heading(paper, "This sheet")
    _details(paper, (*shown.identity, *shown.published))
    paper.space(4)
    _heading(paper, "Files")
    _table(paper, ("Role", "File", "Language", "SHA-256"), shown.files, (17, 32, 20, 109))
    for text in shown.warnings:
        paper.text_line(text, size=SMALL)
    paper.space(4)
    _heading(paper, "Machine evidence")
    for text in shown.engines or (NO_ENGINE,):
        paper.text_line(text, size=SMALL)
    paper.text_line(MACHINE_NOTE, size=SMALL, grey=SOFT)
    if shown.document_notes:
        paper.space(4)
        _heading(paper, "About the whole text")
    for note in shown.document_notes:
        _note(paper, note)


def _heading(paper: Paper, text: str) -> None:
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


def _counts(paper: Paper, title: str, counts: Sequence[tuple[str, int]], left: float) -> None:
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
    paper: Paper, columns: Sequence[Sequence[Line]], widths: Sequence[float], size: float, grey: int = INK
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


def _block(paper: Paper, block: QuoteBlock) -> None:
    paper.space(5)
    paper.need(34)
    paper.rule(MARGIN, paper.w - MARGIN, 60)
    paper.cursor += 1.5
    paper.text_line(f"{block.id} · {block.verdict}", "B", LARGE)
    speaker = f"speaker as printed: {block.speaker}" if block.speaker else ""
    paper.text_line(listed(block.place, speaker), size=SMALL, grey=SOFT)
    paper.space(1)
    paper.write_lines(_pieces(block.printed), LARGE)
    paper.space(1.5)
    if block.before:
        paper.text_line(block.before, size=SMALL, grey=SOFT)
    for row in block.rows:
        _texts(paper, row)
    if block.after:
        paper.text_line(block.after, size=SMALL, grey=SOFT)
    paper.space(1)
    for note in block.notes:
        _note(paper, note)
    if not block.notes:
        paper.text_line("No finding.", size=SIZE, grey=SOFT)
    if block.decided_by:
        paper.space(1)
        reason = f": {block.reason}" if block.reason else ""
        paper.write_lines((Piece("Decision: ", "B"), Piece(block.verdict, "B"), Piece(reason)), SIZE)
        paper.text_line(block.decided_by, size=SMALL, grey=SOFT)
    paper.space(1)
    _details(paper, (*block.details, *(("Not checked", text) for text in block.not_checked)))


def _note(paper: Paper, note: Note) -> None:
    grave = "B" if note.severity in (Severity.CRITICAL, Severity.MAJOR) else ""
    mark = "dismissed · " if note.dismissed else ""
    state = f" ({note.state})" if note.state else ""
    head = Piece(f"{note.number}  {mark}{note.severity} · {note.category}  ", "B")
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
