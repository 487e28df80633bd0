"""The list of commands: what stands in the menus, with its keys, and that list as a file."""

import csv
import io
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

UNLISTED = "unlisted"
"""The property of a menu whose entries are no commands, such as the cases opened lately."""


class Command(NamedTuple):
    """A command as a person reads it. ``keys`` are written as on this system; ``menu`` is where it stands."""

    name: str
    keys: str
    menu: str


def commands(menu: QMenuBar | QMenu, title: str = "") -> Iterator[tuple[str, QAction]]:
    """Every command under a menu, with the name of its menu."""
    if menu.property(UNLISTED):
        return
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from commands(below, f"{title} › {plain(action.text())}" if title else plain(action.text()))
        elif not action.isSeparator() and action.text():
            yield title, action


def told(action: QAction, menu: str) -> Command:
    keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys_of(action))
    return Command(plain(action.text()), keys, menu)


def keys_of(action: QAction) -> list[QKeySequence]:
    """The keys of a command that are worth telling. A system has several for one thing ("Ctrl+Z, F14, Undo"): the first
    that keyboards have is told, the others work all the same."""
    there = [key for key in action.shortcuts() if _on_keyboards(key)]
    return [key for key in there if key.toString() not in _alternatives()] or there[:1]


def _on_keyboards(key: QKeySequence) -> bool:
    """Whether usual keyboards have a key: letters and signs, what moves and writes, F1 to F12."""
    combined = (key[place] for place in range(key.count()))  # type: ignore[index] # which PySide6's stubs do not know
    return all(part.key() <= Qt.Key.Key_F12 for part in combined)


@cache
def _alternatives() -> frozenset[str]:
    """What the system offers for something beside the first key."""
    bindings = [
        [key.toString() for key in QKeySequence.keyBindings(standard) if _on_keyboards(key)]
        for standard in QKeySequence.StandardKey
    ]
    firsts = {keys[0] for keys in bindings if keys}
    return frozenset(key for keys in bindings for key in keys[1:]) - firsts


def plain(text: str) -> str:
    """The text of an action without the mark of its letter and the tick of a chosen verdict."""
    return text.replace("&", "").strip()


def as_text(heads: Command, rows: Sequence[Command]) -> str:
    """Columns side by side, as in a mail."""
    every = [heads, *rows]
    wide = [max(len(row[column]) for row in every) for column in range(2)]
    return "".join(f"{row.name:<{wide[0]}}  {row.keys:<{wide[1]}}  {row.menu}".rstrip() + "\n" for row in every)


def as_html(heads: Command, rows: Sequence[Command]) -> str:
    """A page to print and to pin up."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in heads)
    lines = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    style = "table{border-collapse:collapse;font:14px sans-serif}td,th{border:1px solid #999;padding:2px 8px}"
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>QuoteVerify</title><style>{style}</style></head>\n'
        f"<body><table>\n<tr>{head}</tr>\n{lines}</table></body></html>\n"
    )


def as_csv(heads: Command, rows: Sequence[Command]) -> str:
    """For a spreadsheet."""
    out = io.StringIO()
    csv.writer(out).writerows([heads, *rows])
    return out.getvalue()


WRITERS = {".txt": as_text, ".html": as_html, ".csv": as_csv}
"""By the ending of the file's name."""
