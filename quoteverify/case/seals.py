"""Seals: a digest of every row of a case, so that a bit that flipped on a disk is noticed and not believed.

The program's own connection keeps them by triggers that live in the connection, never in the file: whatever writes a
row seals it. They tell damage, not forgery: who can write the file can write its seals.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime

from quoteverify.case.schema import columns, tables
from quoteverify.records.document import Role
from quoteverify.records.findings import Category, Severity, State

Value = int | float | str | bytes | None
Row = tuple[Value, ...]
Database = Callable[[], sqlite3.Connection]
"""Gives the connection to read by: another one after a failure that ended the one before."""

OTHER_BYTES = "its content does not match its SHA-256"
"""What is wrong with a file whose text can be shown all the same."""

_KINDS: dict[str, type] = {"TEXT": str, "INTEGER": int, "BLOB": bytes}


class _Text(bytes):
    """The bytes of a text, which may not be one."""


def digest(*values: Value) -> bytes:
    """SHA-256 of the values of a row with their types and lengths."""
    made = hashlib.sha256()
    for value in values:
        kind = "t" if isinstance(value, str) else type(value).__name__[0]
        content = value if isinstance(value, bytes) else str(value).encode()
        made.update(f"{kind}{len(content)}:".encode())
        made.update(content)
    return made.digest()


def keep_seals(db: sqlite3.Connection) -> None:
    """Seal every row that this connection will write. The tables have to be there."""
    db.create_function("digest_of", -1, digest, deterministic=True)
    for table in tables():
        names = [name for name, _ in columns(table)]
        new = ", ".join(f"NEW.{name}" for name in names)
        drop = f"DELETE FROM seal WHERE part = '{table}' AND row = OLD.{names[0]};"  # noqa: S608 - the program's own names
        add = f"INSERT OR REPLACE INTO seal VALUES ('{table}', NEW.{names[0]}, digest_of({new}));"  # noqa: S608
        for event, body in (("INSERT", add), ("UPDATE", drop + add), ("DELETE", drop)):
            db.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS seal_{table}_{event} AFTER {event} ON main.{table} BEGIN {body} END"
            )


def seal_all(db: sqlite3.Connection) -> None:
    """Seal what a case of an older version holds."""
    for table in tables():
        names = [name for name, _ in columns(table)]
        db.execute(
            f"INSERT OR REPLACE INTO seal SELECT '{table}', {names[0]}, digest_of({', '.join(names)}) FROM {table}"  # noqa: S608
        )


def read_seals(database: Database, table: str) -> dict[Value, bytes]:
    """The digests of a table's rows, by the first column."""
    return dict(database().execute("SELECT row, digest FROM seal WHERE part = ?", (table,)))


def read_rows(database: Database, table: str) -> Iterator[Row]:
    """Every row of a table, in order; a text that is not UTF-8 stays bytes. What a damaged file hides is left out,
    and then sqlite3.DatabaseError is raised at the end."""
    names = ", ".join(name for name, _ in columns(table))
    first = columns(table)[0][0]
    last: set[Value] = set()
    try:
        for row in _read(database(), f"SELECT {names} FROM {table} ORDER BY {first}"):  # noqa: S608
            last.add(row[0])
            yield row
    except sqlite3.DatabaseError:
        rest = []
        try:
            for row in _read(database(), f"SELECT {names} FROM {table} ORDER BY {first} DESC"):  # noqa: S608
                if row[0] in last:
                    break
                rest.append(row)
        except sqlite3.DatabaseError:
            pass
        yield from reversed(rest)
        raise


def _read(db: sqlite3.Connection, query: str) -> Iterator[Row]:
    before = db.text_factory
    cursor = db.cursor()
    try:
        db.text_factory = _Text
        cursor.execute(query)
        while (row := cursor.fetchone()) is not None:
            yield tuple(_decoded(value) for value in row)
    finally:
        db.text_factory = before


def _decoded(value: Value) -> Value:
    if not isinstance(value, _Text):
        return value
    try:
        return value.decode()
    except UnicodeDecodeError:
        return bytes(value)


def fault(table: str, row: Row) -> str:
    """What no row of this table has and nothing that reads one could use; empty for a sound row."""
    for (name, kind), value in zip(columns(table), row, strict=True):
        if type(value) is not _KINDS[kind]:
            return f"its {name} is none"
    held = dict(zip((name for name, _ in columns(table)), row, strict=True))
    if table == "property" and held["name"] in ("created", "modified") and not _is_time(str(held["value"])):
        return "it is no time"
    if table == "file" and held["role"] not in list(Role):
        return "it is neither a source nor a rendering"
    if table == "file" and hashlib.sha256(_content(held["content"])).hexdigest() != held["sha256"]:
        return OTHER_BYTES
    if table == "finding_decision" and held["state"] not in list(State):
        return "it decides nothing"
    if table == "finding_grade" and not _is_grade(held["severity"], held["category"]):
        return "it is no severity and no kind"
    return ""


def _is_grade(severity: Value, category: Value) -> bool:
    return severity in ("", *Severity) and category in ("", *Category)


def _content(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""


def _is_time(text: str) -> bool:
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").strftime("%Y-%m-%dT%H:%M:%SZ") == text
    except ValueError:
        return False
