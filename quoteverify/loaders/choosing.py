"""Choosing: what a person can correct about how a file is read."""

from dataclasses import replace
from pathlib import Path

from quoteverify.loaders.bilingual import sides
from quoteverify.loaders.columns import Table, choose, language_of, letters
from quoteverify.loaders.content import Format, Raw
from quoteverify.loaders.decoding import readings
from quoteverify.loaders.errors import NotBilingual, NoText
from quoteverify.records.choices import Choices, Column
from quoteverify.records.document import Options

_ROWS, _CELL = 6, 300
"""How much of a column is shown for a person to tell it from the others."""

_FILLED = 0.8
"""A document whose table holds so much of its letters is the table."""


def choices_of(form: Format, raw: Raw) -> Choices:
    """What there is to choose about a file of this format. Raises an InputError where it cannot be read at all."""
    data = raw.data
    table = _table(form, raw)
    return Choices(
        encodings=() if form.own_encoding else readings(data),
        columns=_columns(table) if table else (),
        column=_column(form, table, raw) if table else None,
        whole=table is not None and not (form.columns or form.two_sided),
        sides=_sides(table, raw.path) if table else None,
        two_sided=form.two_sided or (table is not None and not form.columns and _fills(table, form, raw)),
        parts=form.parts(_again(raw)) if form.parts else (),
    )


def side_options(found: Choices, options: Options) -> tuple[Options, Options] | None:
    """How each side of a two-sided file is read; None for a file that is not."""
    if not found.two_sided or found.sides is None:
        return None
    source, rendering = found.sides
    return replace(options, column=source + 1), replace(options, column=rendering + 1)


def _again(raw: Raw, column: int | str | None = None) -> Raw:
    """The same file once more; decoding lets go of the bytes."""
    return Raw(raw.path, raw.data, replace(raw.options, column=column))


def _table(form: Format, raw: Raw) -> Table | None:
    """The table of a file; None where it holds none, or an empty one."""
    if form.table is None:
        return None
    try:
        table = form.table(_again(raw))
    except NoText:
        return None
    return table if table.rows else None


def _columns(table: Table) -> tuple[Column, ...]:
    return tuple(
        Column(heading, language_of(table, index), tuple(cell[:_CELL] for cell in table.column(index)[:_ROWS]))
        for index, heading in enumerate(table.headings)
    )


def _column(form: Format, table: Table, raw: Raw) -> int | None:
    """The column that is read now; None for a document that is read whole."""
    if raw.options.column is None and not (form.columns or form.two_sided):
        return None
    return choose(table, raw)


def _sides(table: Table, path: Path) -> tuple[int, int] | None:
    try:
        return sides(table, path)
    except NotBilingual:
        return None


def _fills(table: Table, form: Format, raw: Raw) -> bool:
    """Whether a document is little else than its table."""
    whole = form.load(_again(raw)).text
    return sum(letters(table, index) for index in range(len(table.headings))) >= _FILLED * sum(map(str.isalpha, whole))
