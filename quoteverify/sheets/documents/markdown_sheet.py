"""Markdown for chat and repositories: per quote the verdict and a few lines."""

from quoteverify.sheets.documents.escaping import escaped, escaped_run
from quoteverify.sheets.documents.templates import render_own
from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import MACHINE_NOTE, NO_ENGINE, Note, Outline, QuoteBlock, Run
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
    lines += ["| Role | File | Language | SHA-256 |", "|---|---|---|---|"]
    lines += ["| " + " | ".join(escaped(cell) for cell in row) + " |" for row in sheet.files]
    told = [f"{label}: {text}" for label, text in (*sheet.identity, *sheet.published)]
    lines += ["", *(f"- {escaped(text)}" for text in (*told, *sheet.warnings)), ""]
    lines += [f"Engine: {escaped(engine)}  " for engine in sheet.engines] or [escaped(NO_ENGINE)]
    lines += ["", escaped(MACHINE_NOTE), ""]
    lines += [
        f"- {note.severity}, {note.category}: {escaped(note.message)}{_state(note)}" for note in sheet.document_notes
    ]
    for block in sheet.blocks:
        lines += ["", *_block(block)]
    if sheet.changes:
        lines += ["", "## Change log", "", "| Time | Who | Quote | What |", "|---|---|---|---|"]
        lines += ["| " + " | ".join(escaped(cell) for cell in row) + " |" for row in sheet.changes]
    return [*lines, ""]


def _block(block: QuoteBlock) -> list[str]:
    speaker = f" · {escaped(block.speaker)}" if block.speaker else ""
    lines = [f"## {escaped(block.id)}: {escaped(block.verdict)}", "", f"{escaped(block.place)}{speaker}", ""]
    lines += [f"> {_runs(block.printed)}", ""]
    for row in block.rows:
        for cell in row:
            text = escaped(cell.text)
            lines.append(f"- {escaped(cell.label)}: {f'*{text}*' if cell.machine and text else text}")
        lines.append("")
    for note in block.notes:
        lines.append(f"{note.number}. **{note.severity}, {note.category}** {escaped(note.message)}{_state(note)}")
        lines.append(f"   {escaped(note.grounds)}")
    if block.decided_by:
        lines += ["", f"**{escaped(block.verdict)}** {escaped(block.reason)} ({escaped(block.decided_by)})"]
    lines += ["", *(f"- {escaped(label)}: {escaped(text)}" for label, text in block.details)]
    lines += [f"- Not checked: {escaped(text)}" for text in block.not_checked]
    return lines


def _state(note: Note) -> str:
    return f" ({escaped(note.state)})" if note.state else ""


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(
        f"**{escaped(run.text)}** [{', '.join(map(str, run.notes))}]" if run.severity else escaped_run(run.text)
        for run in runs
    )
