"""Memory: what a model once computed, kept across cases so that no sentence is computed twice.

One SQLite file in the data folder. It holds hashes of what was asked and the pieces that came out, nothing that says
where a sentence stood. Losing it costs time only: a damaged file is put aside and begun anew; one that is locked, or on
a full disk, is left alone and done without.
"""

import hashlib
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from quoteverify.errors import InputError
from quoteverify.system.places import data_folder, private_file, private_folder

_SCHEMA = "CREATE TABLE IF NOT EXISTS outputs (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"
_SEPARATOR = "\x1f"
AT_ONCE = 500
PATIENCE = 5.0
"""Seconds to wait for another process that writes."""


def memory_path() -> Path:
    """Where the memory of this user lies."""
    return data_folder() / "memory.sqlite"


def key(*parts: str) -> bytes:
    """What an output is kept under: 32 bytes made of model, settings, languages and text."""
    joined = _SEPARATOR.join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).digest()


class MemoryBusy(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
        super().__init__(f"{path} could not be erased ({why}): stop the checks that run and try again.")


class TranslationMemory:
    """Open it with :func:`open_memory`. Safe to use from several threads and several processes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def recall(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What is known of ``keys``; nothing when the file cannot be read."""
        found: dict[bytes, bytes] = {}
        with self._lock, suppress(sqlite3.Error):
            for start in range(0, len(keys), AT_ONCE):
                part = keys[start : start + AT_ONCE]
                marks = ",".join("?" * len(part))
                query = f"SELECT key, value FROM outputs WHERE key IN ({marks})"  # noqa: S608  # only marks
                found.update(self._connection.execute(query, part))
        return found

    def keep(self, values: Mapping[bytes, bytes]) -> None:
        """Remember; what cannot be written is lost, which costs time only."""
        with self._lock, suppress(sqlite3.Error), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO outputs VALUES (?, ?)", values.items())

    def size(self) -> int:
        """How many outputs are remembered."""
        with self._lock:
            return int(self._connection.execute("SELECT count(*) FROM outputs").fetchone()[0])

    def erase(self) -> None:
        """Forget everything, on disk too."""
        with self._lock:
            with self._connection:
                self._connection.execute("DELETE FROM outputs")
            self._connection.execute("VACUUM")
            # What was kept lately still lies in the log beside the file.
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        with self._lock:
            self._connection.close()


def open_memory(path: Path | None = None) -> TranslationMemory | None:
    """The memory at ``path`` (by default the user's own); None where it cannot be opened or made now."""
    place = path or memory_path()
    try:
        private_folder(place.parent)
        private_file(place)
        return TranslationMemory(_connect(place))
    except sqlite3.DatabaseError as error:
        return _anew(place) if _is_damage(error) else None
    except OSError:
        return None


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether a file is what no memory can be; one that is locked, on a full disk or not writable may be whole."""
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _anew(place: Path) -> TranslationMemory | None:
    try:
        for suffix in ("-wal", "-shm"):
            place.with_name(f"{place.name}{suffix}").unlink(missing_ok=True)
        place.replace(place.with_name(f"{place.name}.damaged"))
        private_file(place)
        return TranslationMemory(_connect(place))
    except (OSError, sqlite3.Error):
        return None


def _connect(place: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(place, check_same_thread=False, timeout=PATIENCE)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute(_SCHEMA)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@dataclass(frozen=True, slots=True)
class MemorySize:
    """``outputs`` that are remembered, and the ``bytes`` they take on disk."""

    outputs: int
    bytes: int


def memory_size() -> MemorySize:
    """How large the memory of this user is; looking makes none."""
    path = memory_path()
    memory = open_memory() if path.is_file() else None
    if memory is None:
        return MemorySize(0, 0)
    with closing(memory):
        outputs = memory.size()
    return MemorySize(outputs, sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*")))


def erase_memory() -> int:
    """Forget every translation of this user, on disk too; returns how many outputs were forgotten.

    Raises MemoryBusy while another program is at work with it.
    """
    memory_path().with_name(f"{memory_path().name}.damaged").unlink(missing_ok=True)
    if not memory_path().is_file():
        return 0
    memory = open_memory()
    if memory is None:
        raise MemoryBusy(memory_path(), "it cannot be opened")
    try:
        with closing(memory):
            count = memory.size()
            memory.erase()
    except sqlite3.Error as error:
        raise MemoryBusy(memory_path(), str(error)) from None
    return count
