"""The sentence pairs that examples are made of: columns of one file each, line by line together."""

from __future__ import annotations

import bz2
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HELD_OUT = 600
"""Rows at the beginning that nobody trains on."""


@dataclass(frozen=True)
class Pair:
    """A sentence in ``language`` (a two-letter tag) and its English."""

    language: str
    source: str
    english: str


def column(folder: Path, number: int) -> Iterator[str]:
    """The lines of ``text.NUMBER.bz2``."""
    with bz2.open(folder / f"text.{number}.bz2", "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield line.rstrip("\n")


def read_pairs(folder: Path) -> list[Pair]:
    """All pairs but the held out ones, each once."""
    rows = zip(column(folder, 0), column(folder, 1), column(folder, 2), strict=True)
    pairs = [Pair(language, source, english) for language, source, english in rows][HELD_OUT:]
    return list(dict.fromkeys(pairs))


def read_edited(folder: Path) -> Iterator[tuple[Pair, str]]:
    """Each pair that errors are made from with its line of ``edits.xz`` (see ``sources/made.py``)."""
    rows = zip(*(column(folder, number) for number in (0, 1, 2, 5)), strict=True)
    with lzma.open(folder / "edits.xz", "rt", encoding="utf-8") as edits:
        for number, (language, source, english, wanted) in enumerate(rows):
            if wanted != "1":
                continue
            line = next(edits)
            if number >= HELD_OUT:
                yield Pair(language, source, english), line
