"""Markdown for chat and repositories: per quote the verdict and a few lines."""

import re

from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline import outline
from quoteverify.sheets.parts import MACHINE_NOTE, Note, Outline, QuoteBlock, Run
from quoteverify.sheets.sheet import Sheet

# Everything that could become markup, a link, a mention or a reference in a common dialect is escaped.
SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&@:$^=\"'/])")


def write(sheet: Sheet) -> bytes:
    """The sheet as UTF-8 Markdown (CommonMark)."""
    word = manifest_word(sheet, "md")
    # A link that nothing refers to: every reader of Markdown keeps it and none shows it.
    lines = [*_lines(outline(sheet)), f"[quoteverify-manifest]: {word}", ""]
    return sealed("\n".join(lines).encode("utf-8", "replace"), word)


def quote_as_markdown(block: QuoteBlock) -> str:
    """One quote with its verdict, for pasting."""
    return "\n".join(_block(block)).strip() + "\n"


def escaped(text: str) -> str:
    """``text`` on one line, with every character that could become markup escaped."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _lines(sheet: Outline) -> list[str]:
    lines = [f"# {escaped(sheet.title)}", "", escaped(sheet.subtitle), ""]
    if sheet.notice:
        lines += [f"**{escaped(sheet.notice)}**", ""]
    lines += ["| Role | File | Language | SHA-256 |", "|---|---|---|---|"]
    lines += ["| " + " | ".join(escaped(cell) for cell in row) + " |" for row in sheet.files]
    lines += ["", *(f"- {escaped(warning)}" for warning in sheet.warnings), ""]
    lines += [f"Engine: {escaped(engine)}  " for engine in sheet.engines] or ["No translation model was used."]
    lines += ["", escaped(MACHINE_NOTE), ""]
    lines += [
        f"- {note.severity}, {note.category}: {escaped(note.message)}{_state(note)}" for note in sheet.document_notes
    ]
    for block in sheet.blocks:
        lines += ["", *_block(block)]
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
    if block.decided_by:
        lines += ["", f"**{escaped(block.verdict)}** {escaped(block.reason)} ({escaped(block.decided_by)})"]
    return lines


def _state(note: Note) -> str:
    return f" ({escaped(note.state)})" if note.state else ""


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(
        f"**{escaped(run.text)}** [{', '.join(map(str, run.notes))}]" if run.severity else escaped_run(run.text)
        for run in runs
    )


def escaped_run(text: str) -> str:
    """Like :func:`escaped`, keeping a space at either end, which a run in the middle of a line needs."""
    left = " " if text[:1].isspace() else ""
    right = " " if text[-1:].isspace() and text.strip() else ""
    return f"{left}{escaped(text)}{right}"
