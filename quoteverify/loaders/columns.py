"""Tables: files with columns, from which a person chooses one; two of them, side by side, are a bilingual file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from quoteverify.language.identification import identify
from quoteverify.language.profiles import known, primary, profile
from quoteverify.loaders.content import Content, Extract, Raw, compose
from quoteverify.loaders.errors import NoColumn, NoText, TableTooLarge
from quoteverify.loaders.timing import SECOND, CueOrder, milliseconds
from quoteverify.loaders.turns import from_passages, with_ends
from quoteverify.records.document import Cue

SOURCE, TARGET = "source", "target"
"""The headings of a file that is bilingual by its format."""
_SAMPLE = 4000
_CELLS_LIMIT = 2_000_000
_LATEST = 1_000_000.0


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
        start = _time(row, meaning.start)
        end = _time(row, meaning.end)
        cue: Cue | None = order.cue(start, start if end is None else end) if start is not None else None
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
    return Meaning(*(_named(table.headings, role) for role in ("speaker", "start", "end")))


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


def _time(row: Sequence[str], index: int | None) -> int | None:
    """A cell as milliseconds: a timecode, or seconds."""
    if index is None or not row[index]:
        return None
    found = milliseconds(row[index])
    if found is not None:
        return found
    try:
        seconds = float(row[index].replace(",", "."))
    except ValueError:
        return None
    return round(seconds * SECOND) if 0 <= seconds < _LATEST else None
