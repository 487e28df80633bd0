"""PDF: the printed sheet, with its own fonts, shaped by HarfBuzz; readable in black and white."""

from datetime import UTC, datetime
from functools import cache
from importlib.resources import as_file, files

from fpdf import FPDF, FontFace, XPos, YPos
from fpdf.enums import TableCellFillMode

from quoteverify.findings import Severity
from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline import outline
from quoteverify.sheets.parts import MACHINE_NOTE, Outline, QuoteBlock, Run, TextCell
from quoteverify.sheets.sheet import Sheet

FAMILY = "DejaVu"
FACES = {
    "": "DejaVuSans.ttf",
    "B": "DejaVuSans-Bold.ttf",
    "I": "DejaVuSans-Oblique.ttf",
    "BI": "DejaVuSans-BoldOblique.ttf",
}
FALLBACKS = {"CJK": "DroidSansFallbackFull.ttf", "Devanagari": "Lohit-Devanagari.ttf"}
SIZE, SMALL, LARGE = 9.0, 7.5, 11.5
LONGEST_CELL = 700
"""Characters that fit into a cell of the side-by-side table on one page; longer texts stand under each other."""
LINE = 4.6
"""Line height in millimetres at the normal size."""


class _Paper(FPDF):
    """An A4 page with a footer."""

    def __init__(self, title: str, stamp: str) -> None:
        super().__init__(format="A4")
        self.set_margins(16, 15)
        self.set_auto_page_break(True, 16)
        self.set_title(title)
        self.set_creator("QuoteVerify")
        self.set_lang("en")
        self.set_creation_date(datetime.fromisoformat(stamp).astimezone(UTC))
        for style, data in _faces().items():
            self.add_font(FAMILY, style, data)
        for name, data in _fallbacks().items():
            self.add_font(name, "", data)
        self.set_fallback_fonts(list(FALLBACKS), exact_match=False)
        self.set_text_shaping(True)
        self.set_font(FAMILY, size=SIZE)

    def footer(self) -> None:
        self.set_y(-12)
        self.set_font(FAMILY, size=SMALL)
        self.cell(0, 5, f"QuoteVerify · page {self.page_no()} of {{nb}}", align="R")

    def text_line(self, text: str, style: str = "", size: float = SIZE) -> None:
        """A paragraph across the page."""
        self.set_font(FAMILY, style, size)
        self.multi_cell(0, LINE * size / SIZE, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def write(sheet: Sheet) -> bytes:
    """The sheet as PDF."""
    shown = outline(sheet)
    word = manifest_word(sheet, "pdf")
    paper = _Paper(shown.title, sheet.modified)
    paper.set_keywords(word)
    paper.add_page()
    _cover(paper, shown)
    for block in shown.blocks:
        _block(paper, block)
    return sealed(bytes(paper.output()), word)


def _cover(paper: _Paper, shown: Outline) -> None:
    paper.text_line(shown.title, "B", 16)
    paper.text_line(shown.subtitle, size=SMALL)
    if shown.notice:
        paper.ln(2)
        paper.set_font(FAMILY, "B", SIZE)
        paper.multi_cell(
            0, LINE + 1, f"⚠ {shown.notice}", align="L", border=1, padding=2, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )
    paper.ln(2)
    _chart(paper, "Findings not dismissed", [(str(label), count) for label, count in shown.severities])
    _chart(paper, "Verdicts", list(shown.verdicts))
    paper.text_line("Files", "B")
    head = ("Role", "File", "Language", "SHA-256")
    if any(len(path) > LONGEST_CELL for _, path, _, _ in shown.files):
        for row in shown.files:
            paper.text_line(" · ".join(row), size=SMALL)
    else:
        _table(paper, (head, *shown.files), (18, 58, 20, 82))
    for text in (*shown.warnings, *(shown.engines or ("No translation model was used.",)), MACHINE_NOTE):
        paper.text_line(text, size=SMALL)
    for note in shown.document_notes:
        paper.text_line(note.line)


def _chart(paper: _Paper, title: str, counts: list[tuple[str, int]]) -> None:
    """Labels, numbers and bars; the numbers say it, the bars show it."""
    paper.text_line(title, "B")
    longest = max((count for _, count in counts), default=0)
    for label, count in counts:
        paper.set_font(FAMILY, size=SIZE)
        paper.cell(52, LINE, label)
        paper.cell(12, LINE, str(count), align="R")
        if count:
            paper.set_fill_color(70)
            paper.rect(paper.get_x() + 3, paper.get_y() + 0.9, 80 * count / longest, LINE - 1.8, style="F")
        paper.ln(LINE)
    paper.set_fill_color(255)
    paper.ln(2)


def _table(paper: _Paper, rows: tuple[tuple[str, ...], ...], widths: tuple[int, ...]) -> None:
    paper.set_font(FAMILY, size=SMALL)
    head = FontFace(emphasis="BOLD", fill_color=(235, 236, 238))
    with paper.table(rows, col_widths=widths, headings_style=head, line_height=LINE, text_align="LEFT"):
        pass
    paper.ln(2)


def _block(paper: _Paper, block: QuoteBlock) -> None:
    if paper.will_page_break(30):
        paper.add_page()
    paper.ln(3)
    paper.set_draw_color(120)
    paper.line(paper.l_margin, paper.get_y(), paper.w - paper.r_margin, paper.get_y())
    paper.ln(2)
    paper.text_line(f"{block.id} · {block.verdict}", "B", LARGE)
    paper.text_line(" · ".join(filter(None, (block.place, block.speaker))), size=SMALL)
    _printed(paper, block.printed)
    if block.before:
        paper.text_line(f"… {block.before}", size=SMALL)
    for row in block.rows:
        _texts(paper, row)
    if block.after:
        paper.text_line(f"{block.after} …", size=SMALL)
    for note in block.notes:
        style = "B" if note.severity in (Severity.CRITICAL, Severity.MAJOR) else ""
        paper.text_line(f"{note.number}. {note.line}", style)
    if block.decided_by:
        paper.text_line(f"Decision: {block.verdict}. {block.reason} ({block.decided_by})", "B")


def _printed(paper: _Paper, runs: tuple[Run, ...]) -> None:
    """The published words; what a finding is about is underlined, bold where it is grave, and numbered."""
    for run in runs:
        grave = run.severity in (Severity.CRITICAL, Severity.MAJOR)
        paper.set_font(FAMILY, ("B" if grave else "") + ("U" if run.severity else ""), LARGE)
        paper.write(LINE * 1.3, run.text)
        if run.notes:
            paper.set_font(FAMILY, "B", SMALL)
            paper.write(LINE * 1.3, f"[{', '.join(map(str, run.notes))}]")
    paper.ln(LINE * 1.6)


def _texts(paper: _Paper, row: tuple[TextCell, ...]) -> None:
    """The texts side by side; machine output in italics."""
    if any(len(cell.text) + len(cell.caption) > LONGEST_CELL for cell in row):
        _stacked(paper, row)
        return
    paper.set_font(FAMILY, size=SMALL)
    head = FontFace(emphasis="BOLD", fill_color=(235, 236, 238))
    with paper.table(
        headings_style=head, line_height=LINE, text_align="LEFT", cell_fill_mode=TableCellFillMode.NONE
    ) as table:
        labels = table.row()
        texts = table.row()
        for cell in row:
            labels.cell(" · ".join(filter(None, (cell.label, cell.caption))))
            texts.cell(cell.text, style=FontFace(emphasis="ITALICS") if cell.machine else None)
    paper.ln(1.5)


def _stacked(paper: _Paper, row: tuple[TextCell, ...]) -> None:
    for cell in row:
        paper.text_line(" · ".join(filter(None, (cell.label, cell.caption))), "B", SMALL)
        paper.text_line(cell.text, "I" if cell.machine else "", SMALL)
    paper.ln(1.5)


@cache
def _faces() -> dict[str, str]:
    return {style: _path(name) for style, name in FACES.items()}


@cache
def _fallbacks() -> dict[str, str]:
    return {name: _path(file) for name, file in FALLBACKS.items()}


def _path(name: str) -> str:
    """The fonts stand in a folder in every way this program is installed; ``as_file`` says where."""
    with as_file(files("resources") / "fonts" / name) as path:
        return str(path)
