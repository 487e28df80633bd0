"""Memory: what a model once computed, kept across cases so that no sentence is computed twice.

One SQLite file in the data folder. It holds hashes of what was asked and the pieces that came out, nothing that says
where a sentence stood. Losing it costs time only: a damaged file is put aside and begun anew; one that is locked, or on
a full disk, is left alone and done without.

An encrypted case has a memory of its own beside it, under the same passphrase: nothing of it goes into the other.
"""

import hashlib
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from quoteverify.errors import InputError
from quoteverify.system.encryption import EncryptionMissing, PassphraseWrong, connect_encrypted
from quoteverify.system.places import data_folder, private_file, private_folder

_SCHEMA = "CREATE TABLE IF NOT EXISTS outputs (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"
_SEPARATOR = "\x1f"
AT_ONCE = 500
PATIENCE = 5.0
"""Seconds to wait for another process that writes."""
_BESIDE = ("-wal", "-shm")
_PRIVATE = "memory-*.sqlite*"


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


@dataclass(frozen=True, slots=True)
class PrivateMemory:
    """Where an encrypted case remembers: ``name`` (the salt of its file, 32 hexadecimal digits) tells it from others.
    Without a name nothing is remembered: the case is not there yet."""

    name: str = ""
    passphrase: str = field(default="", repr=False)

    @property
    def path(self) -> Path:
        return data_folder() / f"memory-{self.name}.sqlite"

    def open(self) -> "TranslationMemory | None":
        return open_memory(self.path, self.passphrase) if self.name else None

    def forget(self) -> None:
        """Nothing can be read of it any more once its passphrase is another: remove it."""
        _remove(self.path)


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
        with self._lock, suppress(sqlite3.Error):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                self._connection.executemany("INSERT OR REPLACE INTO outputs VALUES (?, ?)", values.items())
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def size(self) -> int:
        """How many outputs are remembered."""
        with self._lock:
            return int(self._connection.execute("SELECT count(*) FROM outputs").fetchone()[0])

    def erase(self) -> None:
        """Forget everything, on disk too."""
        with self._lock:
            self._connection.execute("DELETE FROM outputs")
            self._connection.execute("VACUUM")
            # What was kept lately still lies in the log beside the file.
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        with self._lock:
            self._connection.close()


def open_memory(path: Path | None = None, passphrase: str = "") -> TranslationMemory | None:
    """The memory at ``path`` (by default the user's own), with a passphrase an encrypted one; None where it cannot be
    opened or made now."""
    place = path or memory_path()
    try:
        private_folder(place.parent)
        private_file(place)
        return TranslationMemory(_connect(place, passphrase))
    except sqlite3.DatabaseError as error:
        return _anew(place, passphrase) if _is_damage(error) else None
    except PassphraseWrong:
        return _anew(place, passphrase)  # the passphrase is that of the case: it is the file that is damaged
    except (OSError, EncryptionMissing):
        return None


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether a file is what no memory can be; one that is locked, on a full disk or not writable may be whole."""
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _anew(place: Path, passphrase: str) -> TranslationMemory | None:
    try:
        for suffix in _BESIDE:
            place.with_name(f"{place.name}{suffix}").unlink(missing_ok=True)
        place.replace(place.with_name(f"{place.name}.damaged"))
        private_file(place)
        return TranslationMemory(_connect(place, passphrase))
    except (OSError, sqlite3.Error):
        return None


def _remove(place: Path) -> None:
    for suffix in ("", *_BESIDE, ".damaged"):
        with suppress(OSError):
            place.with_name(f"{place.name}{suffix}").unlink(missing_ok=True)


def _connect(place: Path, passphrase: str) -> sqlite3.Connection:
    if passphrase:
        connection = cast(sqlite3.Connection, connect_encrypted(place, passphrase, PATIENCE, check_same_thread=False))
    else:
        connection = sqlite3.connect(place, check_same_thread=False, timeout=PATIENCE, isolation_level=None)
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
    """``outputs`` that are remembered, those of encrypted cases not counted, and the ``bytes`` all take on disk."""

    outputs: int
    bytes: int


def memory_size() -> MemorySize:
    """How large the memory of this user is; looking makes none."""
    path = memory_path()
    memory = open_memory() if path.is_file() else None
    outputs = 0
    if memory is not None:
        with closing(memory):
            outputs = memory.size()
    kept = [file for pattern in (f"{path.name}*", _PRIVATE) for file in path.parent.glob(pattern)]
    return MemorySize(outputs, sum(file.stat().st_size for file in kept))


def erase_memory() -> int:
    """Forget every translation of this user, on disk too; returns how many outputs were forgotten, those of encrypted
    cases not counted.

    Raises MemoryBusy while another program is at work with it.
    """
    memory_path().with_name(f"{memory_path().name}.damaged").unlink(missing_ok=True)
    for private in data_folder().glob(_PRIVATE):
        with suppress(OSError):
            private.unlink()
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
