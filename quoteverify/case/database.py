"""The database of a case: one ``.qvcase`` file, opened, locked, looked over and written to in whole transactions.

It is an SQLite database with an application id and a schema version; see :mod:`quoteverify.case.casefile`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from quoteverify import __version__
from quoteverify.case.casefile import (
    APPLICATION_ID,
    SCHEMA,
    SCHEMA_VERSION,
    SEAL,
    CaseGone,
    CaseNotWritable,
    CaseReadOnly,
    build,
    connect,
    explained,
    is_there,
    new_case_file,
    read_as,
    read_version,
    require_header,
    upgrade,
)
from quoteverify.case.schema import require_own_schema
from quoteverify.case.seals import keep_seals, seal_all
from quoteverify.case.soundness import damage_of, rest_of
from quoteverify.errors import InputError
from quoteverify.records.review import now
from quoteverify.system.legible import name_of_path
from quoteverify.system.places import private_file

T = TypeVar("T")


class CaseDatabase:
    """An open case file. Holds a lock until closed, so that two windows cannot overwrite each other.

    ``damage`` are phrases about what could not be read of it; then the rest is open for reading only.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.damage: tuple[str, ...] = ()
        self._db = connection
        self._place = _place(path)

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new, empty case. Raises CaseNotWritable when the file exists or cannot be written."""
        if is_there(path):
            raise CaseNotWritable(path, "it exists already")
        try:
            private_file(path)
            case = cls(path, connect(path))
            with case._transaction() as db:
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                build(db, f"{SCHEMA};{SEAL}")
                keep_seals(db)
                stamp = now()
                rows = [
                    ("created", stamp),
                    ("modified", stamp),
                    ("app", __version__),
                    ("name", name_of_path(path.stem)),
                ]
                db.executemany("INSERT INTO property VALUES (?, ?)", rows)
        except (OSError, sqlite3.OperationalError) as error:
            why = error.strerror if isinstance(error, OSError) else None
            raise CaseNotWritable(path, why or str(error)) from error
        return case

    @classmethod
    def open(cls, path: Path) -> Self:
        """An existing case. Raises FileMissing, FileUnreadable, NotACase, CaseDamaged, CaseTooNew or CaseInUse."""
        require_header(path)
        try:
            connection = connect(path)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            raise explained(path, error) from error
        case = cls(path, connection)
        try:
            case._require_sound()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            connection.close()
            raise explained(path, error) from error
        except InputError:
            connection.close()
            raise
        return case

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.IntegrityError):
            raise explained(self.path, error) from error

    def _require_sound(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("COMMIT")
        version = read_version(self.path, self._db)
        require_own_schema(self.path, self._db, version)
        self.damage = damage_of(self._db, version)
        if self.damage:
            whole, self._db = self._db, rest_of(self.path, self._db, version)
            whole.close()
            return
        if version < SCHEMA_VERSION:
            with self._transaction() as db:
                upgrade(db, version)
                keep_seals(db)
                seal_all(db)
        keep_seals(self._db)

    def require_whole(self) -> None:
        """Raises CaseReadOnly where a part of the case is damaged."""
        if self.damage:
            raise CaseReadOnly(self.path, self.damage)

    def save_as(self, path: Path) -> None:
        """Write all that is open to a new file and go on there: the way out where the file is gone, or damaged.

        Raises CaseNotWritable, and then the case is as it was.
        """
        with new_case_file(path) as part:
            private_file(part)
            copy = connect(part)
            try:
                self._db.backup(copy)
            except sqlite3.DatabaseError as error:
                raise CaseNotWritable(path, str(error)) from error
            finally:
                copy.close()
        moved = type(self).open(path)
        self._db.close()
        self.path, self.damage, self._db, self._place = path, (), moved._db, moved._place

    def _require_place(self) -> None:
        """What is written has to lie where a person will look for it. Raises CaseGone."""
        if _place(self.path) != self._place:
            raise CaseGone(self.path)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything inside is written, or nothing is. Raises CaseGone, CaseReadOnly or CaseNotWritable."""
        self.require_whole()
        self._require_place()
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db
            self._db.execute("COMMIT")
            self._require_place()
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise CaseNotWritable(self.path, str(error)) from error
            raise

    def _touch(self, db: sqlite3.Connection) -> None:
        db.execute("INSERT OR REPLACE INTO property VALUES ('modified', ?)", (now(),))

    def _read(self, text: str, kind: type[T]) -> T:
        return read_as(self.path, text, kind)


def _place(path: Path) -> tuple[int, int] | None:
    """Which file stands at a path, None where none does. The file is not opened: closing it again would end SQLite's
    locks on it (https://www.sqlite.org/howtocorrupt.html, 2.2)."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
