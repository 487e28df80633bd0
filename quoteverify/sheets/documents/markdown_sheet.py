"""Markdown for chat and repositories: per quote the verdict and a few lines."""

from collections.abc import Iterable, Iterator, Sequence

from quoteverify.localisation.words import word
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
    change_head,
    file_head,
    quote_elements,
)
from quoteverify.sheets.outline.labels import machine_note, no_engine
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import Note, Outline, QuoteBlock, Run, TextCell
from quoteverify.sheets.sheet import Sheet


def write(sheet: Sheet) -> bytes:
    """The sheet as UTF-8 Markdown (CommonMark). Raises TemplateBroken or WrongTemplate for a template of one's own."""
    word = manifest_word(sheet, "md")
    shown, own = outline(sheet), sheet.options.template
    context = {"sheet": shown, "machine_note": machine_note(), "no_engine": no_engine(), "version": sheet.app_version}
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
    lines += [escaped(machine_note() if sheet.engines else no_engine()), ""]
    lines += [f"- {escaped(note.title)}: {escaped(note.message)}{_state(note)}" for note in sheet.document_notes]
    for block in sheet.blocks:
        lines += ["", *_block(block)]
    if sheet.changes:
        lines += ["", f"## {word('Change log')}", "", *_table(change_head(), sheet.changes)]
    lines += ["", f"## {word('Appendix: how this sheet was made')}", ""]
    lines += [f"- {escaped(label)}: {escaped(text)}" for label, text in sheet.identity]
    lines += [f"- {word('Engine: {engine}', engine=escaped(engine))}" for engine in sheet.engines]
    return [*lines, "", *_table(file_head(), sheet.files), ""]


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
