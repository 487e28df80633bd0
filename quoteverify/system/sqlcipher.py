"""SQLCipher: connections to encrypted files that behave, and fail, as those of :mod:`sqlite3` do; loaded on demand."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2


class EncryptedConnection(dbapi2.Connection):  # type: ignore[misc]
    """``spent`` once it met a page that cannot be decrypted."""

    spent = False

    def cursor(self, *_: Any) -> "_Cursor":
        made: _Cursor = super().cursor(_Cursor)
        return made

    def execute(self, *statement: Any) -> "_Cursor":
        return self.cursor().execute(*statement)

    def executemany(self, *statement: Any) -> "_Cursor":
        return self.cursor().executemany(*statement)


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]
    def execute(self, *statement: Any) -> "_Cursor":
        with _as_sqlite3(self.connection):
            super().execute(*statement)
        return self

    def executemany(self, *statement: Any) -> "_Cursor":
        with _as_sqlite3(self.connection):
            super().executemany(*statement)
        return self

    def __next__(self) -> Any:
        with _as_sqlite3(self.connection):
            return super().__next__()

    def fetchone(self) -> Any:
        with _as_sqlite3(self.connection):
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with _as_sqlite3(self.connection):
            return list(super().fetchall())


def open_connection(path: Path, passphrase: str, timeout: float, check_same_thread: bool) -> EncryptedConnection:
    """Every statement a transaction of its own, unless one is begun. What is wrong shows with the first statement.

    From now on a crash of this process writes no image of its memory, which holds texts and passphrase, to the disk.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    db: EncryptedConnection = dbapi2.connect(
        str(path),
        isolation_level=None,
        timeout=timeout,
        check_same_thread=check_same_thread,
        factory=EncryptedConnection,
    )
    db.execute("PRAGMA cipher_log_level = NONE")  # it would tell standard error of every wrong passphrase
    db.set_key(passphrase)
    return db


@contextmanager
def _as_sqlite3(db: EncryptedConnection) -> Iterator[None]:
    try:
        yield
    except dbapi2.Error as error:
        db.spent = db.spent or getattr(error, "sqlite_errorcode", 0) & 0xFF in _SPOILED
        same: type[sqlite3.Error] = getattr(sqlite3, type(error).__name__)
        translated = same(*error.args)
        translated.sqlite_errorcode = getattr(error, "sqlite_errorcode", 0)
        raise translated from error


_SPOILED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)
