"""Copying: all that an open case holds, written to a new file, in clear or under a passphrase."""

import sqlite3
from pathlib import Path

from quoteverify.case.casefile import APPLICATION_ID, SCHEMA, SEAL, build, connect
from quoteverify.case.schema import tables
from quoteverify.system.places import private_file


def copy_case(db: sqlite3.Connection, to: Path, passphrase: str) -> None:
    """Write every row, and its seal as it is, to a new file for its owner alone; no passphrase leaves it in clear.

    Raises OSError, EncryptionMissing, or sqlite3.DatabaseError.
    """
    private_file(to)
    copy = connect(to, passphrase)
    try:
        copy.execute("BEGIN IMMEDIATE")
        copy.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        build(copy, f"{SCHEMA};{SEAL}")
        for table in (*tables(), "seal"):
            rows = db.execute(f"SELECT * FROM {table}")  # noqa: S608 - the program's own names
            marks = ", ".join("?" * len(rows.description))
            copy.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - the program's own names
        copy.execute("COMMIT")
    finally:
        copy.close()
