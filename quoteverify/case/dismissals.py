"""Dismissals: what a person once dismissed and why, so that it is recognised when it comes again in another case.

One SQLite file in the data folder, for its owner alone. A dismissal is kept under the check, the kind and the two
phrases that the finding sets against each other: another version of an article, or another article, may bring the same.
It is only ever offered. A file that is damaged is put aside and begun anew; one that cannot be written is done without.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import msgspec

from quoteverify.errors import InputError
from quoteverify.records.dismissed import DismissedBefore
from quoteverify.system.places import data_folder, private_file, private_folder

_SCHEMA = "CREATE TABLE IF NOT EXISTS dismissal (key TEXT PRIMARY KEY, made TEXT NOT NULL) WITHOUT ROWID"
PATIENCE = 2.0
"""Seconds to wait for another process that writes."""


class DismissalsBusy(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
        super().__init__(f"{path} could not be changed ({why}): close other windows of the program and try again.")


def dismissals_path() -> Path:
    """Where the dismissals of this user lie."""
    return data_folder() / "dismissals.sqlite"


def dismissals() -> dict[str, DismissedBefore]:
    """Everything that is remembered, by key; looking makes no file."""
    if not dismissals_path().is_file():
        return {}
    with suppress(OSError, sqlite3.Error), _opened() as db:
        rows = db.execute("SELECT key, made FROM dismissal").fetchall()
        return dict(_readable(rows))
    return {}


def remember(key: str, dismissed: DismissedBefore) -> None:
    """Keep a dismissal in place of an earlier one of the same finding. Where nothing can be written, nothing is kept:
    the case itself has the decision."""
    with suppress(OSError, sqlite3.Error), _opened() as db:
        db.execute("INSERT OR REPLACE INTO dismissal VALUES (?, ?)", (key, msgspec.json.encode(dismissed).decode()))


def forget(keys: Sequence[str]) -> None:
    """Erase dismissals, on disk too. Raises DismissalsBusy."""
    if dismissals_path().is_file():
        with _explained(), _opened() as db:
            db.executemany("DELETE FROM dismissal WHERE key = ?", [(key,) for key in keys])


def forget_case(name: str) -> None:
    """Erase what was dismissed in the case of this name, on disk too. Raises DismissalsBusy."""
    forget([key for key, dismissed in dismissals().items() if dismissed.case == name])


def forget_all() -> int:
    """Erase every dismissal; returns how many there were. Raises DismissalsBusy."""
    dismissals_path().with_name(f"{dismissals_path().name}.damaged").unlink(missing_ok=True)
    if not dismissals_path().is_file():
        return 0
    with _explained(), _opened() as db:
        (count,) = db.execute("SELECT count(*) FROM dismissal").fetchone()
        db.execute("DELETE FROM dismissal")
        db.execute("VACUUM")
    return int(count)


def _readable(rows: Sequence[tuple[str, str]]) -> Iterator[tuple[str, DismissedBefore]]:
    for key, made in rows:
        with suppress(msgspec.DecodeError, msgspec.ValidationError):
            yield key, msgspec.json.decode(made, type=DismissedBefore)


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise DismissalsBusy(dismissals_path(), str(error)) from error


@contextmanager
def _opened() -> Iterator[sqlite3.Connection]:
    """The file, open for one step; a damaged one is put aside first."""
    place = dismissals_path()
    private_folder(place.parent)
    private_file(place)
    try:
        with closing(_connect(place)) as db:
            yield db
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            place.replace(place.with_name(f"{place.name}.damaged"))
        raise


def _connect(place: Path) -> sqlite3.Connection:
    db = sqlite3.connect(place, timeout=PATIENCE, isolation_level=None)
    try:
        db.execute("PRAGMA secure_delete = ON")
        db.execute(_SCHEMA)
    except sqlite3.Error:
        db.close()
        raise
    return db
