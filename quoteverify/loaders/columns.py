"""Tables: files with columns, from which a person chooses one; two of them, side by side, are a bilingual file."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from quoteverify.language.identification import identify
from quoteverify.language.profiles import known, primary, profile
from quoteverify.loaders.content import Content, Extract, Raw, compose
from quoteverify.loaders.errors import NoColumn, NoText, TableTooLarge
from quoteverify.loaders.timing import SECOND, SENTENCE_END, CueOrder, stamp
from quoteverify.loaders.turns import from_passages, with_ends
from quoteverify.records.document import Cue

SOURCE, TARGET = "source", "target"
"""The headings of a file that is bilingual by its format."""
_SAMPLE = 4000
_CELLS_LIMIT = 2_000_000
_LATEST = 1_000_000.0
_LONGEST_LINE = 100
"""Whole numbers that lines last for longer are milliseconds."""
_WORDIER = 2
"""How many times as many letters the words have as the names of those who say them."""
_NAME, _FEW_ROWS = 40, 4
"""Letters of a name; rows in which each may name another speaker."""
_RANGE = re.compile(r"[\[(<#]?([\d:;.,]{4,13})(?:[ \t]*(?:-->|[-–—])[ \t]*([\d:;.,]{4,13}))?[\])>#]?")
_SECONDS = re.compile(r"\d{1,6}[.,]\d{1,9}")


@dataclass(frozen=True, slots=True)
class Table:
    """``headings`` name the columns, ``rows`` are as long as they are, ``languages`` are those that the file itself
    names. A heading is the column's number, from 1, where the file names none."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    languages: tuple[str | None, ...]
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()

    def column(self, index: int) -> tuple[str, ...]:
        return tuple(row[index] for row in self.rows)


class Meaning(NamedTuple):
    """Which columns hold speakers and times, None where there is none."""

    speaker: int | None
    start: int | None
    end: int | None


def from_rows(
    rows: Iterable[Sequence[str]], path: Path, encoding: str = "utf-8", warnings: tuple[str, ...] = ()
) -> Table:
    """A table of rows of any length, blank ones left out; the first may be its headings. Raises TableTooLarge."""
    kept: list[Sequence[str]] = []
    width = 0
    for row in rows:
        if any(row):
            kept.append(row)
            width = max(width, max(index for index, cell in enumerate(row, 1) if cell))
            if len(kept) * width > _CELLS_LIMIT:
                raise TableTooLarge(path, _CELLS_LIMIT)
    even = [tuple(cell.strip() for cell in row[:width]) + ("",) * (width - len(row)) for row in kept]
    headings = tuple(str(number) for number in range(1, width + 1))
    if even and _is_heading(even[0], even[1:]):
        headings = tuple(cell or number for cell, number in zip(even[0], headings, strict=True))
        even = even[1:]
    return Table(headings, tuple(even), (None,) * width, encoding, warnings)


def loader(read: Callable[[Raw], Table]) -> Callable[[Raw], Content]:
    """A loader of the one column that is chosen, with the speakers and times that stand beside it."""

    def load(raw: Raw) -> Content:
        table = read(raw)
        if not table.rows:
            raise NoText(raw.path)
        index = choose(table, raw)
        return content_of(table, index, raw)

    return load


def content_of(table: Table, index: int, raw: Raw) -> Content:
    """One column as text, a paragraph for each row; ``paragraph`` of a block is the number of its row, from 0.
    Raises NoText for an empty one."""
    meaning = meaning_of(table)
    order = CueOrder()
    passages = []
    for number, row in enumerate(table.rows):
        if not row[index]:
            continue
        cue = cue_of(table, number, meaning, order)
        speaker = row[meaning.speaker] or None if meaning.speaker is not None else None
        passages.append(Extract(row[index], speaker=speaker, cue=cue, paragraph=number))
    told = table.languages[index]
    text, blocks = compose(passages) if told or meaning != _NOTHING else from_passages(passages)
    if not blocks:
        raise NoText(raw.path, f"text in column {table.headings[index]}")
    blocks = tuple(with_ends(blocks))
    warnings = table.warnings + order.warnings()
    if raw.options.column is None and sum(any(table.column(i)) for i in range(len(table.headings))) > 1:
        warnings += (f"The column “{table.headings[index]}” was read: choose another one if that is wrong.",)
    return Content(text, blocks, table.encoding, warnings, language=told)


_NOTHING = Meaning(None, None, None)


def choose(table: Table, raw: Raw) -> int:
    """The column a person chose, or the one named like text, or the one with the most letters. Raises NoColumn."""
    wanted = raw.options.column
    if wanted is not None:
        found = find(table, wanted)
        if found is None:
            raise NoColumn(raw.path, str(wanted), table.headings)
        return found
    if any(table.languages) or table.headings[0] == SOURCE:
        return 0
    return choose_text(table)


def choose_text(table: Table) -> int:
    """The column named like text, or the one with the most letters that holds neither speakers nor times."""
    named = _named(table.headings, "text")
    if named is not None and any(table.column(named)):
        return named
    taken = set(meaning_of(table))
    free = [index for index in range(len(table.headings)) if index not in taken] or [0]
    return max(free, key=lambda index: letters(table, index))


def find(table: Table, wanted: str | int) -> int | None:
    """The index of a column by its number from 1, or by its heading, language, or number written as text."""
    if isinstance(wanted, int):
        return wanted - 1 if 1 <= wanted <= len(table.headings) else None
    folded = wanted.strip().casefold()
    for index, heading in enumerate(table.headings):
        if heading.casefold() == folded:
            return index
    for index, language in enumerate(table.languages):
        if language and folded in (language.casefold(), primary(language)):
            return index
    number = int(folded) if folded.isdecimal() and len(folded) < 6 else 0
    return number - 1 if 1 <= number <= len(table.headings) else None


def letters(table: Table, index: int) -> int:
    return sum(sum(char.isalpha() for char in cell) for cell in table.column(index))


def language_of(table: Table, index: int) -> str | None:
    """The language that the file names for a column, else the one its text is in."""
    told = table.languages[index]
    return told or identify("\n".join(table.column(index))[:_SAMPLE]).language


def meaning_of(table: Table) -> Meaning:
    """Which columns hold speakers and times: by their headings, else by what stands in them."""
    if any(heading != str(number) for number, heading in enumerate(table.headings, 1)):
        return Meaning(*(_named(table.headings, role) for role in ("speaker", "start", "end")))
    return _meaning_of_cells(table) if not any(table.languages) and len(table.headings) > 1 else _NOTHING


def _meaning_of_cells(table: Table) -> Meaning:
    columns = [[cell for cell in table.column(index) if cell] for index in range(len(table.headings))]
    timed = [index for index, cells in enumerate(columns) if cells and all(map(_is_time, cells))]
    free = [index for index in range(len(columns)) if index not in timed and columns[index]]
    if not free:
        return _NOTHING
    words = max(free, key=lambda index: letters(table, index))
    said = [index for index in free if _are_sentences(columns[index])]
    if words not in said and _are_names(columns[words], bool(timed)):
        words = max(said or [words], key=lambda index: letters(table, index))
    speakers = [
        index
        for index in free
        if index != words
        and (words in said or letters(table, words) >= _WORDIER * letters(table, index))
        and index not in said
        and _are_names(columns[index], bool(timed))
    ]
    start, end = (*timed, None, None)[:2]
    return Meaning(speakers[0] if speakers else None, start, end)


def _is_time(cell: str) -> bool:
    """Whether a cell is a time, from and until, or seconds with decimals."""
    return _from_until(cell)[0] is not None or _SECONDS.fullmatch(cell) is not None


def _are_names(cells: Sequence[str], timed: bool) -> bool:
    """Whether a column holds those who speak: short names with capitals that come again, or stand beside times."""
    distinct = {cell.casefold() for cell in cells}
    short = all(len(cell) <= _NAME and not cell[0].islower() and cell[0].isalpha() for cell in cells)
    if not short or any(cell[-1] in "?!…:;" for cell in cells):
        return False
    return (timed and len(cells) <= _FEW_ROWS) or len(distinct) * 2 <= len(cells) + 1


def _are_sentences(cells: Sequence[str]) -> bool:
    """Whether a column holds what is said: short answers beside long names are told by how they end."""
    return sum(SENTENCE_END.search(cell) is not None for cell in cells) * 2 > len(cells)


def _named(headings: Sequence[str], role: str) -> int | None:
    return next((i for i, heading in enumerate(headings) if heading.casefold() in _heading_words()[role]), None)


@cache
def _heading_words() -> dict[str, frozenset[str]]:
    """Headings of the columns whose meaning is known, lower case, in every language that has a profile."""
    found: dict[str, set[str]] = {}
    for tag in known():
        for role, words in profile(tag).headings.entries():
            found.setdefault(role, set()).update(words)
    return {role: frozenset(words) for role, words in found.items()}


def _is_heading(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether a first row is headings: one of them is known, or all are short, different words above longer cells."""
    filled = [cell for cell in first if cell]
    if not filled:
        return False
    if any(cell.casefold() in words for cell in filled for words in _heading_words().values()):
        return True
    if len(set(filled)) < len(first) or any(len(cell) > 24 or cell[-1] in ".!?…" for cell in filled):
        return False
    return len(first) > 1 and any(len(cell) > 40 for row in rest for cell in row)


def cue_of(table: Table, number: int, meaning: Meaning, order: CueOrder) -> Cue | None:
    """When a row was said; None where it tells no time."""
    row = table.rows[number]
    unit = SECOND if _in_seconds(table, meaning) else 1
    start, until = _time(row, meaning.start, unit)
    end, _ = _time(row, meaning.end, unit)
    end = until if end is None else end
    return order.cue(start, start if end is None else end) if start is not None else None


def _in_seconds(table: Table, meaning: Meaning) -> bool:
    """Whether plain numbers are seconds; Whisper's tables have whole milliseconds from and until."""
    if meaning.start is None or meaning.end is None:
        return True
    pairs = [(row[meaning.start], row[meaning.end]) for row in table.rows]
    whole = [int(end) - int(start) for start, end in pairs if start.isdecimal() and end.isdecimal()]
    return len(whole) < len(pairs) or not whole or sorted(whole)[len(whole) // 2] < _LONGEST_LINE


def _time(row: Sequence[str], index: int | None, unit: int) -> tuple[int | None, int | None]:
    """A cell as milliseconds, from and until: a timecode, two of them, or a number of ``unit`` milliseconds."""
    if index is None or not row[index]:
        return None, None
    start, end = _from_until(row[index])
    if start is not None:
        return start, end
    try:
        count = float(row[index].replace(",", "."))
    except ValueError:
        return None, None
    return (round(count * unit), None) if 0 <= count * unit < _LATEST * SECOND else (None, None)


def _from_until(cell: str) -> tuple[int | None, int | None]:
    match = _RANGE.fullmatch(cell)
    if match is None:
        return None, None
    return stamp(match[1]), stamp(match[2]) if match[2] else None
