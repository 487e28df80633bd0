"""Markdown for chat and repositories: per quote the verdict and a few lines."""

from collections.abc import Iterable, Iterator, Sequence

from quoteverify.sheets.documents.escaping import escaped, escaped_run
from quoteverify.sheets.documents.templates import render_own
from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline.elements import (
    Context,
    Decided,
    Details,
    NoFinding,
    Printed,
    QuoteElement,
    QuoteHead,
    TextRow,
    quote_elements,
)
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import MACHINE_NOTE, NO_ENGINE, Note, Outline, QuoteBlock, Run, TextCell
from quoteverify.sheets.sheet import Sheet


def write(sheet: Sheet) -> bytes:
    """The sheet as UTF-8 Markdown (CommonMark). Raises TemplateBroken or WrongTemplate for a template of one's own."""
    word = manifest_word(sheet, "md")
    shown, own = outline(sheet), sheet.options.template
    context = {"sheet": shown, "machine_note": MACHINE_NOTE, "no_engine": NO_ENGINE, "version": sheet.app_version}
    text = render_own(own, ".md", "Markdown", context) if own else "\n".join(_lines(shown))
    # A link that nothing refers to: every reader of Markdown keeps it and none shows it.
    return sealed(f"{text}\n[quoteverify-manifest]: {word}\n".encode("utf-8", "replace"), word)


def quote_as_markdown(block: QuoteBlock) -> str:
    """One quote with its verdict, for pasting."""
    return "\n".join(_block(block)).strip() + "\n"


def _lines(sheet: Outline) -> list[str]:
    lines = [f"# {escaped(sheet.title)}", "", escaped(sheet.subtitle), ""]
    lines += [f"**{escaped(text)}**  " for text in sheet.selection]
    if sheet.notice:
        lines += [f"**{escaped(sheet.notice)}**", ""]
    lines += [f"- Readers disagree on {escaped(quote)}: {escaped(text)}" for quote, text in sheet.disagreements]
    told = [f"{label}: {text}" for label, text in sheet.published]
    lines += [*(f"- {escaped(text)}" for text in (*told, *sheet.warnings)), ""]
    lines += [escaped(MACHINE_NOTE if sheet.engines else NO_ENGINE), ""]
    lines += [f"- {escaped(note.title)}: {escaped(note.message)}{_state(note)}" for note in sheet.document_notes]
    for block in sheet.blocks:
        lines += ["", *_block(block)]
    if sheet.changes:
        lines += ["", "## Change log", "", *_table(("Time", "Who", "Quote", "What"), sheet.changes)]
    lines += ["", "## Appendix: how this sheet was made", ""]
    lines += [f"- {escaped(label)}: {escaped(text)}" for label, text in sheet.identity]
    lines += [f"- Engine: {escaped(engine)}" for engine in sheet.engines]
    return [*lines, "", *_table(("Role", "File", "Language", "SHA-256"), sheet.files), ""]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [" | ".join(escaped(cell) for cell in row) for row in (head, *rows)]
    return [f"| {lines[0]} |", f"|{'---|' * len(head)}", *(f"| {line} |" for line in lines[1:])]


def _block(block: QuoteBlock) -> Iterator[str]:
    return (line for element in quote_elements(block) for line in _drawn(element))


def _drawn(element: QuoteElement) -> Sequence[str]:
    """An element of a quote in lines. What chat has no room for is left out: the source around the quote."""
    match element:
        case QuoteHead(quote, verdict, place, speaker):
            by = f" · {escaped(speaker)}" if speaker else ""
            return (f"## {escaped(quote)}: {escaped(verdict)}", "", f"{escaped(place)}{by}", "")
        case Printed(runs):
            return (f"> {_runs(runs)}", "")
        case TextRow(cells):
            return (*(f"- {escaped(cell.label)}: {_emphasised(cell)}" for cell in cells), "")
        case Note():
            head = f"{element.number}. **{escaped(element.title)}**"
            return (f"{head} {escaped(element.message)}{_state(element)}", f"   {escaped(element.grounds)}")
        case Decided(verdict, reason, by):
            return ("", f"**{escaped(verdict)}** {escaped(reason)} ({escaped(by)})")
        case Details(rows):
            return ("", *(f"- {escaped(label)}: {escaped(text)}" for label, text in rows))
        case Context() | NoFinding():
            return ()


def _emphasised(cell: TextCell) -> str:
    """The text of a cell; machine output in italics."""
    text = escaped(cell.text)
    return f"*{text}*" if cell.machine and text else text


def _state(note: Note) -> str:
    return f" ({escaped(note.state)})" if note.state else ""


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(
        f"**{escaped(run.text)}** [{', '.join(map(str, run.notes))}]" if run.severity else escaped_run(run.text)
        for run in runs
    )
