"""The database of a case: one ``.qvcase`` file, opened, locked, looked over and written to in whole transactions.

It is an SQLite database with an application id and a schema version; see :mod:`quoteverify.case.casefile`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    NotACase,
    build,
    connect,
    drop_part,
    explained,
    is_there,
    new_case_file,
    part_of,
    read_as,
    read_version,
    require_header,
    upgrade,
)
from quoteverify.case.copying import copy_case
from quoteverify.case.schema import require_own_schema
from quoteverify.case.seals import keep_seals, seal_all
from quoteverify.case.soundness import damage_of, rest_of
from quoteverify.engines.memory import PrivateMemory
from quoteverify.errors import InputError
from quoteverify.records.review import now
from quoteverify.system.encryption import PassphraseNeeded, is_encrypted, is_spent, salt_of
from quoteverify.system.legible import name_of_path
from quoteverify.system.places import private_file

T = TypeVar("T")


class CaseDatabase:
    """An open case file. Holds a lock until closed, so that two windows cannot overwrite each other.

    ``damage`` are phrases about what could not be read of it; then the rest is open for reading only. Where the proof
    was put off, they are known once it is made, at the latest before the first write. ``private`` is
    where what models compute for an encrypted case is remembered; None for a case in clear.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, passphrase: str = "") -> None:
        self.path = path
        self.damage: tuple[str, ...] = ()
        self._db = connection
        self._passphrase = passphrase
        self._place = _place(path)
        self.private: PrivateMemory | None = None
        self._proven = True

    @classmethod
    def create(cls, path: Path, passphrase: str = "") -> Self:
        """A new, empty case, encrypted where a passphrase is given. Raises CaseNotWritable when the file exists or
        cannot be written, EncryptionMissing."""
        if is_there(path):
            raise CaseNotWritable(path, "it exists already")
        try:
            private_file(path)
            case = cls(path, connect(path, passphrase), passphrase)
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
            case.private = _private(path, passphrase)
        except (OSError, sqlite3.OperationalError) as error:
            why = error.strerror if isinstance(error, OSError) else None
            raise CaseNotWritable(path, why or str(error)) from error
        return case

    @classmethod
    def open(cls, path: Path, passphrase: str = "", proven: bool = True) -> Self:
        """An existing case; one in clear needs no passphrase, and then none is looked at. Where it need not be
        ``proven`` at once, its first quotes can be shown before every row was looked at; :meth:`prove` is to follow.

        Raises FileMissing, FileUnreadable, NotACase, CaseDamaged, CaseTooNew or CaseInUse; PassphraseNeeded,
        PassphraseWrong or EncryptionMissing for an encrypted one.
        """
        require_header(path)
        encrypted = is_encrypted(path)
        if encrypted and not passphrase:
            raise PassphraseNeeded(path)
        passphrase = passphrase if encrypted else ""
        try:
            connection = connect(path, passphrase)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            raise explained(path, error) from error
        case = cls(path, connection, passphrase)
        try:
            case._require_sound(proven)
            case.private = _private(path, passphrase)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            case.close()
            raise explained(path, error) from error
        except InputError:
            case.close()
            raise
        return case

    @property
    def encrypted(self) -> bool:
        return bool(self._passphrase)

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

    def _require_sound(self, proven: bool) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("COMMIT")
        with suppress(OSError):
            drop_part(self.path)  # it is ours to write, so nobody writes that now
        if self._db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotACase(self.path, "another program made it")
        version = read_version(self.path, self._db)
        require_own_schema(self.path, self._db, version)
        self._proven = proven or version < SCHEMA_VERSION
        if self._proven:
            self._look_over(version)
        if self.damage:
            return
        if version < SCHEMA_VERSION:
            with self._transaction() as db:
                upgrade(db, version)
                keep_seals(db)
                seal_all(db)
        keep_seals(self._db)

    def prove(self) -> None:
        """Look at every row, where that was put off; ``damage`` tells what is damaged. Raises CaseDamaged where too
        little is left."""
        if self._proven:
            return
        self._proven = True
        try:
            self._look_over(SCHEMA_VERSION)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            raise explained(self.path, error) from error

    def _look_over(self, version: int) -> None:
        """Find what is damaged; then go on with a copy of the rest, in memory."""
        self.damage = damage_of(self._database, version)
        if self.damage:
            rest = rest_of(self.path, self._database, version)
            self._db.close()
            self._db = rest

    def _database(self) -> sqlite3.Connection:
        """The connection, begun anew where a page that cannot be decrypted ended it."""
        if is_spent(self._db):
            self._db.close()
            self._db = connect(self.path, self._passphrase)
        return self._db

    def require_whole(self) -> None:
        """Raises CaseReadOnly where a part of the case is damaged."""
        self.prove()
        if self.damage:
            raise CaseReadOnly(self.path, self.damage)

    def save_as(self, path: Path) -> None:
        """Write all that is open to a new file and go on there: the way out where the file is gone, or damaged.

        Raises CaseNotWritable, and then the case is as it was.
        """
        self.prove()
        with new_case_file(path) as part:
            self._copy(part, self._passphrase, path)
        moved = type(self).open(path, self._passphrase)
        self._db.close()
        self.path, self.damage, self._db, self._place = path, (), moved._db, moved._place
        self.private = moved.private

    def set_passphrase(self, passphrase: str) -> None:
        """Encrypt the case under another passphrase, or with "" write it in clear. The file is the former one or the
        new one at any moment; the bytes of the former one may stay on the disk where they were, and in backups.

        What models computed for it under the former passphrase is forgotten. Raises CaseReadOnly, CaseGone,
        CaseNotWritable or EncryptionMissing, and then the case is as it was.
        """
        self.require_whole()
        self._require_place()
        former = self.private
        try:
            drop_part(self.path)
            self._copy(part_of(self.path), passphrase, self.path)
            self._db.close()
            try:
                # Its journal holds pages as they were, and one that a killed program left does not go with it.
                self.path.with_name(f"{self.path.name}-journal").unlink(missing_ok=True)
                part_of(self.path).replace(self.path)
            except OSError:
                passphrase = self._passphrase
                raise
            finally:
                changed = type(self).open(self.path, passphrase)
                self._db, self._place, self._passphrase = changed._db, changed._place, changed._passphrase
                self.private = changed.private
        except OSError as error:
            raise CaseNotWritable(self.path, error.strerror or str(error)) from error
        finally:
            with suppress(OSError):
                drop_part(self.path)
        if former is not None:
            former.forget()

    def _copy(self, to: Path, passphrase: str, path: Path) -> None:
        """Write all that is open to a new file that is to lie at ``path``. Raises OSError or CaseNotWritable."""
        try:
            copy_case(self._db, to, passphrase)
        except sqlite3.DatabaseError as error:
            raise CaseNotWritable(path, str(error)) from error

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


def _private(path: Path, passphrase: str) -> PrivateMemory | None:
    """What an encrypted case remembers by; each encryption of a case has a salt of its own. Raises OSError."""
    return PrivateMemory(salt_of(path), passphrase) if passphrase else None


def _place(path: Path) -> tuple[int, int] | None:
    """Which file stands at a path, None where none does. The file is not opened: closing it again would end SQLite's
    locks on it (https://www.sqlite.org/howtocorrupt.html, 2.2)."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
