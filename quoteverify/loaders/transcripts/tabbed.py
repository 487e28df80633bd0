"""Plain text whose lines are columns with tabs between: time, speaker, words, in any order, with or without a head row.

Transcription programs and spreadsheets give it ("00:05⇥Anna⇥We waited."); the text stays as it is in the file.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from quoteverify.loaders.columns import Meaning, Table, choose_text, cue_of, from_rows, meaning_of
from quoteverify.loaders.cues import trim
from quoteverify.loaders.timing import CueOrder
from quoteverify.loaders.turns import with_ends
from quoteverify.records.document import Block
from quoteverify.records.spans import Span

_FEWEST = 2
"""Rows at least."""


def tabbed(text: str) -> tuple[tuple[Block, ...], tuple[str, ...]] | None:
    """The blocks of a text in columns, and what to say of it; None for any other text. A column of speakers or times
    must be there: words with a tab in them are no table."""
    rows = [tuple(_cells(text, line)) for line in _lines(text)]
    if len(rows) < _FEWEST or len({len(row) for row in rows}) != 1 or len(rows[0]) < _FEWEST:
        return None
    table = from_rows([[cell.of(text) for cell in row] for row in rows], Path())
    meaning = meaning_of(table)
    if meaning == Meaning(None, None, None) or len(table.rows) < _FEWEST - (len(table.rows) < len(rows)):
        return None
    words = choose_text(table)
    order = CueOrder()
    blocks = tuple(with_ends(list(_blocks(rows[len(rows) - len(table.rows) :], table, meaning, words, order))))
    return (blocks, order.warnings()) if blocks else None


def _lines(text: str) -> Iterator[Span]:
    """The lines with the tabs around them, which are the edges of empty cells; no blank ones."""
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield Span(start, start + len(line.rstrip("\r\n")))
        start += len(line)


def _cells(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    for cell in line.of(text).split("\t"):
        yield trim(text, Span(start, start + len(cell)))
        start += len(cell) + 1


def _blocks(
    rows: Sequence[Sequence[Span]], table: Table, meaning: Meaning, words: int, order: CueOrder
) -> Iterator[Block]:
    for number, (row, cells) in enumerate(zip(rows, table.rows, strict=True)):
        if not len(row[words]):
            continue
        speaker = cells[meaning.speaker] or None if meaning.speaker is not None else None
        cue = cue_of(table, number, meaning, order)
        yield Block((row[words],), speaker=speaker, cue=cue, paragraph=number)
