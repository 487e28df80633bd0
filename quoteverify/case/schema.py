"""Schema: what a case file consists of, and that it consists of nothing else.

A view that never ends, or a trigger that deletes what is written, is a program that somebody else put into the file.
"""

import re
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from quoteverify.case.casefile import DECISION_1, FROM_VERSION_1, SCHEMA, SEAL, CaseDamaged

Objects = frozenset[tuple[str, str, str]]
"""Kind, name and statement of every table and index."""

_SINCE = {"handwork": 2, "revision": 3, "seal": 4, "finding_grade": 5, "reading": 5}
"""The version of the case file that brought a table."""


def require_own_schema(path: Path, db: sqlite3.Connection, version: int) -> None:
    """Refuse a file that holds anything but the tables and indexes of its version (1 to SCHEMA_VERSION).

    Raises CaseDamaged before any of them is read.
    """
    if _objects(db) != _own(version):
        raise CaseDamaged(path, "it holds tables, views or triggers that are not the program's own")


@cache
def columns(table: str) -> tuple[tuple[str, str], ...]:
    """Name and type of every column of a table, in order."""
    with closing(_built(SCHEMA)) as db:
        return tuple((row[1], row[2]) for row in db.execute(f"PRAGMA table_info({table})"))


@cache
def tables() -> tuple[str, ...]:
    """The tables of a case that hold what people and checks made."""
    with closing(_built(SCHEMA)) as db:
        return tuple(row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"))


def tables_of(version: int) -> tuple[str, ...]:
    """Those of them that a case of an older version has with the same columns."""
    since = {**_SINCE, "decision": 2}
    return tuple(table for table in tables() if since.get(table, 1) <= version)


@cache
def _own(version: int) -> Objects:
    with closing(_built(f"{SCHEMA};{SEAL}")) as db:
        for table, since in _SINCE.items():
            if since > version:
                db.execute(f"DROP TABLE {table}")
        if version == 1:
            db.execute("DROP TABLE decision")
            db.execute(DECISION_1)
            db.execute(FROM_VERSION_1.split(";")[-2])
        return _objects(db)


def _built(statements: str) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.executescript(statements)
    return db


def _objects(db: sqlite3.Connection) -> Objects:
    rows = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master LIMIT 100")
    return frozenset((kind, name, _spaced(sql)) for kind, name, sql in rows)


def _spaced(sql: str) -> str:
    """A statement with its spaces as they do not matter."""
    return re.sub(r" ?([(),]) ?", r"\1", " ".join(str(sql).split()))
