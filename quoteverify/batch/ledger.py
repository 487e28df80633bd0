"""Ledger: what of a batch is done, so that a killed run goes on where it was.

One small SQLite file for each folder of sheets, in the user's cache: names of pairs, counts and hashes, no word of a
text. Losing it costs time only. A row is written after its sheet is in place, and holds for the same files, settings,
models and version only.
"""

import sqlite3
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from quoteverify.batch.folder import PairOfFiles
from quoteverify.batch.task import Outcome
from quoteverify.system.filehash import file_sha256
from quoteverify.system.places import cache_folder, private_file, private_folder

_SCHEMA = "CREATE TABLE IF NOT EXISTS done (pair TEXT PRIMARY KEY, basis TEXT NOT NULL, outcome BLOB NOT NULL)"


class Ledger:
    """The ledger of the sheets in ``output``; where none can be kept, nothing is remembered."""

    def __init__(self, output: Path) -> None:
        digest = sha256(str(output.resolve()).encode("utf-8", "surrogatepass")).hexdigest()
        path = cache_folder() / "batch" / f"{digest[:32]}.sqlite"
        self._connection: sqlite3.Connection | None = None
        with suppress(OSError):
            private_folder(path.parent)
            self._connection = _opened(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()

    def recall(self, pair: PairOfFiles, basis: str) -> Outcome | None:
        """The outcome of a pair that was checked on this basis; None where it is to be checked (again)."""
        if self._connection is None:
            return None
        try:
            query = "SELECT outcome FROM done WHERE pair = ? AND basis = ?"
            row = self._connection.execute(query, (_key(pair.name), basis)).fetchone()
            return msgspec.json.decode(row[0], type=Outcome) if row else None
        except (sqlite3.Error, msgspec.DecodeError):
            return None

    def keep(self, outcome: Outcome, basis: str) -> None:
        """Remember that a pair is done."""
        if self._connection is not None:
            with suppress(sqlite3.Error), self._connection:
                row = (_key(outcome.name), basis, msgspec.json.encode(outcome))
                self._connection.execute("INSERT OR REPLACE INTO done VALUES (?, ?, ?)", row)


def basis_of(pair: PairOfFiles, settings: str) -> str:
    """What the result of a pair depends on: its files and ``settings``. Raises OSError."""
    files = [
        (role, path.name, file_sha256(path))
        for role, paths in (("source", pair.sources), ("rendering", pair.renderings))
        for path in paths
    ]
    return sha256(repr((files, settings)).encode("utf-8", "surrogatepass")).hexdigest()


def _key(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")


def _opened(path: Path) -> sqlite3.Connection | None:
    private_file(path)
    for attempt in range(2):
        connection = sqlite3.connect(path)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute(_SCHEMA)
            return connection
        except sqlite3.DatabaseError:
            connection.close()
            if attempt == 0:  # damaged: begun anew
                path.unlink(missing_ok=True)
                private_file(path)
    return None
