"""Clipping: one quote of a sheet for the clipboard, as Markdown, as rich text, and as plain text beside that."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from quoteverify.sheets.documents.markdown_sheet import quote_as_markdown
from quoteverify.sheets.outline.blocks import quote_block
from quoteverify.sheets.outline.parts import Note, QuoteBlock, Run, TextCell, listed
from quoteverify.sheets.sheet import Sheet, SheetQuote


@dataclass(frozen=True, slots=True)
class Clipping:
    """The same quote in three forms; ``html`` is a fragment without scripts, links or classes."""

    markdown: str
    html: str
    text: str


def clip(sheet: Sheet, quote: SheetQuote) -> Clipping:
    """A quote with its texts, findings and decision, ready to paste."""
    block = quote_block(sheet, quote)
    return Clipping(quote_as_markdown(block), "".join(_html(block)), "\n".join(_text(block)) + "\n")


def _html(block: QuoteBlock) -> Iterator[str]:
    """Only elements that mail programs and word processors keep."""
    yield f"<p><b>{escape(block.id)} · {escape(block.verdict)}</b>{_soft(block.reason)}{_soft(block.decided_by)}</p>"
    yield f"<p>{escape(listed(block.place, block.speaker))}</p>"
    yield f"<blockquote>{_runs(block.printed)}</blockquote>"
    for row in block.rows:
        yield '<table border="1" cellpadding="4" cellspacing="0"><tr>'
        yield "".join(f"<th align='left'>{escape(cell.label)}</th>" for cell in row)
        yield f"</tr><tr>{''.join(_cell(cell) for cell in row)}</tr></table>"
    if block.notes:
        yield f"<ol>{''.join(_note(note) for note in block.notes)}</ol>"


def _cell(cell: TextCell) -> str:
    words = _runs(cell.runs)
    direction = "rtl" if cell.right_to_left else "ltr"
    shown = f"<i>{words}</i>" if cell.machine else words
    return f'<td valign="top" dir="{direction}" lang="{escape(cell.language)}">{shown}</td>'


def _note(note: Note) -> str:
    message = f"<s>{escape(note.message)}</s>" if note.dismissed else escape(note.message)
    return f"<li><b>{escape(note.title)}</b> {message}{_soft(note.state)}</li>"


def _soft(text: str) -> str:
    return f" ({escape(text)})" if text else ""


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.severity:
        text = f"<u><b>{text}</b></u>"
    elif run.differs:
        text = f"<u>{text}</u>"
    return text + (f"<sup>{', '.join(map(str, run.notes))}</sup>" if run.notes else "")


def _text(block: QuoteBlock) -> Iterator[str]:
    yield listed(block.id, block.verdict, block.reason, block.decided_by)
    yield "".join(run.text for run in block.printed)
    for row in block.rows:
        yield from (f"{cell.label}: {cell.text}" for cell in row)
    yield from (f"{note.number}. {note.line}" for note in block.notes)
