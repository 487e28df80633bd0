"""Soundness: what of a case file can still be read, and what is damaged, named so that a person knows what to redo."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from quoteverify.case.casefile import APPLICATION_ID, SCHEMA, SEAL, CaseDamaged, build, read_as
from quoteverify.case.schema import columns, tables_of
from quoteverify.case.seals import OTHER_BYTES, Database, Row, Value, digest, fault, keep_seals, read_rows, read_seals
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.review import now
from quoteverify.system.encryption import unreadable_pages

_CALLED: Mapping[str, str] = {
    "property": "a note of the case",
    "file": "a file",
    "quote": "a quote",
    "document_finding": "a finding on a whole text",
    "decision": "a decision on a quote",
    "finding_decision": "a decision on a finding",
    "finding_grade": "a severity or kind given to a finding",
    "reading": "a decision of another reader",
    "handwork": "a version of what was set by hand",
    "revision": "a former version of a file",
}
_SEALED = 4
"""The version of the case file from which rows are sealed."""


@dataclass(slots=True)
class _Found:
    """The sound rows by table, and phrases about the rest."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    damage: list[str] = field(default_factory=list)


def damage_of(database: Database, version: int) -> tuple[str, ...]:
    """Phrases about what is damaged in a case of this version; empty for a whole one."""
    found = _Found()
    for table in tables_of(version):
        _look(database, table, version, found, keep=False)
    if not found.damage:
        found.damage.extend(_structure(database()))
    return tuple(found.damage)


def rest_of(path: Path, database: Database, version: int) -> sqlite3.Connection:
    """A copy in memory of what is sound in a damaged case. Raises CaseDamaged where that is too little."""
    if version == 1:
        raise CaseDamaged(path, "in a part that its version does not let be told from the rest")
    found = _Found()
    for table in tables_of(version):
        _look(database, table, version, found, keep=True)
    if not any(rows for table, rows in found.rows.items() if table != "property"):
        raise CaseDamaged(path, "nothing in it can be read")
    rest = sqlite3.connect(":memory:", isolation_level=None)
    build(rest, f"{SCHEMA};{SEAL}")
    rest.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    keep_seals(rest)
    for table, rows in found.rows.items():
        marks = ", ".join("?" * len(columns(table)))
        rest.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)  # noqa: S608 - the program's own names
    _complete(path, rest)
    return rest


def _look(database: Database, table: str, version: int, found: _Found, keep: bool) -> None:
    """Go through a table; its sound rows are kept where they are wanted."""
    sound: list[Row] = []
    bad: Counter[str] = Counter()
    present: set[Value] = set()
    seals = _seals(database, table, version, bad)
    try:
        for row in read_rows(database, table):
            present.add(row[0])
            why = fault(table, row)
            if not why and seals is not None and seals.get(row[0]) != digest(*row):
                why = "it is not as it was written"
            if why:
                bad[f"{_named(table, row)}: {why}"] += 1
            if keep and why in ("", OTHER_BYTES):
                sound.append(row)
    except sqlite3.DatabaseError as error:
        bad[f"{_CALLED[table]}: {error}"] += 1
    for _ in set(seals or ()) - present:
        bad[f"{_CALLED[table]}: it is gone"] += 1
    found.rows[table] = sound
    found.damage.extend(f"{what} ({count} times)" if count > 1 else what for what, count in bad.items())


def _seals(database: Database, table: str, version: int, bad: Counter[str]) -> dict[Value, bytes] | None:
    if version < _SEALED:
        return None
    try:
        return read_seals(database, table)
    except sqlite3.DatabaseError:
        bad["the digests of its rows cannot be read"] += 1
        return None


def _named(table: str, row: Row) -> str:
    """What a person calls a row, where it has a name of its own."""
    name = row[0] if table == "property" else row[1]
    called = {"property": "the note", "file": "file", "quote": "quote"}.get(table)
    return f"{called} {name}" if called and isinstance(name, str) else _CALLED[table]


def _structure(db: sqlite3.Connection) -> list[str]:
    """What is amiss in pages that hold no row, or between tables and indexes."""
    if pages := unreadable_pages(db):
        return [f"its structure: {len(pages)} pages cannot be decrypted"]
    try:
        verdict = str(db.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        verdict = str(error)
    return [] if verdict == "ok" else [f"its structure: {' '.join(verdict.split())[:80]}"]


def _complete(path: Path, rest: sqlite3.Connection) -> None:
    """Leave out the quotes of files that are gone, and name what every case has."""
    files = {row[0] for row in rest.execute("SELECT path FROM file")}
    for name, text in rest.execute("SELECT id, checked FROM quote").fetchall():
        quote = read_as(path, text, CheckedQuote)
        if not {quote.file, *(passage.file for passage in quote.passages)} <= files:
            rest.execute("DELETE FROM quote WHERE id = ?", (name,))
    rest.execute("DELETE FROM document_finding WHERE path NOT IN (SELECT path FROM file)")
    rest.execute("DELETE FROM finding_grade WHERE number NOT IN (SELECT number FROM finding_decision)")
    stamp = now()
    for name, value in (("name", path.stem), ("created", stamp), ("modified", stamp)):
        rest.execute("INSERT OR IGNORE INTO property VALUES (?, ?)", (name, value))
