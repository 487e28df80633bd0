"""Case: one ``.qvcase`` file that holds the sources, what the check made of them, and every decision with its history.

The file is an SQLite database with an application id and a schema version. Sources are embedded with their SHA-256.
Decisions are append-only: the newest row holds, the older ones are the history. Each is committed, and synced to
disk, before the call returns.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from quoteverify import __version__
from quoteverify.checked import CheckedCase, CheckedFinding, CheckedQuote, LoadedFile
from quoteverify.document import Document, Role
from quoteverify.errors import InputError
from quoteverify.findings import NotChecked, State
from quoteverify.handwork import NOTHING, Handwork, HandworkVersion
from quoteverify.record import CaseRecord
from quoteverify.review import OPEN, UNDECIDED, Decision, FindingDecision, now
from quoteverify.translation import EngineIdentity

T = TypeVar("T")

APPLICATION_ID = 0x51564346  # "QVCF"
SCHEMA_VERSION = 2

SCHEMA = """
CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE file (
    position INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, role TEXT NOT NULL, sha256 TEXT NOT NULL,
    content BLOB NOT NULL, document TEXT NOT NULL
);
CREATE TABLE quote (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL, checked TEXT NOT NULL
);
CREATE TABLE document_finding (position INTEGER PRIMARY KEY, path TEXT NOT NULL, checked TEXT NOT NULL);
CREATE TABLE decision (
    number INTEGER PRIMARY KEY, quote_key TEXT NOT NULL, made TEXT NOT NULL
);
CREATE TABLE finding_decision (
    number INTEGER PRIMARY KEY, quote_key TEXT NOT NULL, finding_key TEXT NOT NULL, state TEXT NOT NULL,
    reason TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL
);
CREATE TABLE handwork (number INTEGER PRIMARY KEY, version TEXT NOT NULL);
CREATE INDEX decision_of ON decision (quote_key, number);
CREATE INDEX finding_decision_of ON finding_decision (quote_key, finding_key, number);
"""

FROM_VERSION_1 = """
ALTER TABLE decision RENAME TO decision_1;
CREATE TABLE decision (number INTEGER PRIMARY KEY, quote_key TEXT NOT NULL, made TEXT NOT NULL);
INSERT INTO decision SELECT number, quote_key, json_object('verdict', verdict, 'note', note, 'reviewer', reviewer,
    'second_reader', second_reader, 'at', at) FROM decision_1;
DROP TABLE decision_1;
CREATE TABLE handwork (number INTEGER PRIMARY KEY, version TEXT NOT NULL);
CREATE INDEX decision_of ON decision (quote_key, number);
"""
"""Version 1 kept a decision in columns and knew no handwork."""


class NotACase(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} is not a QuoteVerify case file ({why}): choose a file made by this program.")


class CaseDamaged(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} is damaged ({why}): open a backup, or check the files again into a new case.")


class CaseTooNew(InputError):
    def __init__(self, path: Path, version: int) -> None:
        self.path, self.version = path, version
        super().__init__(
            f"{path} was made by a newer QuoteVerify (case version {version}; this one reads {SCHEMA_VERSION}): "
            "update the program to open it."
        )


class CaseInUse(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} is open in another window or command: close it there, then try again.")


class CaseNotWritable(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} could not be written ({why}): choose another folder or free some space.")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An embedded file: ``content`` is its bytes, whose SHA-256 is ``loaded.document.sha256``."""

    loaded: LoadedFile
    content: bytes


class Case:
    """An open case file. Holds a lock until closed, so that two windows cannot overwrite each other."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._db = connection

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new, empty case. Raises CaseNotWritable when the file exists or cannot be written."""
        if path.exists():
            raise CaseNotWritable(path, "it exists already")
        try:
            case = cls(path, _connect(path))
            with case._transaction() as db:
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                _build(db, SCHEMA)
                stamp = now()
                rows = [("created", stamp), ("modified", stamp), ("app", __version__), ("name", path.stem)]
                db.executemany("INSERT INTO property VALUES (?, ?)", rows)
        except sqlite3.OperationalError as error:
            raise CaseNotWritable(path, str(error)) from error
        return case

    @classmethod
    def open(cls, path: Path) -> Self:
        """An existing case. Raises NotACase, CaseDamaged, CaseTooNew or CaseInUse."""
        _require_header(path)
        try:
            connection = _connect(path)
        except sqlite3.DatabaseError as error:
            raise _explained(path, error) from error
        case = cls(path, connection)
        try:
            case._require_sound()
        except sqlite3.DatabaseError as error:
            connection.close()
            raise _explained(path, error) from error
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

    def _require_sound(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("COMMIT")
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise CaseTooNew(self.path, version)
        verdict = self._db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise CaseDamaged(self.path, verdict)
        if version < SCHEMA_VERSION:
            with self._transaction() as db:
                _build(db, FROM_VERSION_1)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything inside is written, or nothing is."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db
            self._db.execute("COMMIT")
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise CaseNotWritable(self.path, str(error)) from error
            raise

    # What is known of the case

    def properties(self) -> Mapping[str, str]:
        """name, created, modified (ISO 8601 UTC), app, and what the last run noted: profile, engines."""
        return dict(self._db.execute("SELECT name, value FROM property ORDER BY name"))

    def set_property(self, name: str, value: str) -> None:
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO property VALUES (?, ?)", (name, value))
            self._touch(db)

    def files(self) -> tuple[StoredFile, ...]:
        """The embedded files, in the order given."""
        rows = self._db.execute("SELECT path, role, content, document FROM file ORDER BY position")
        return tuple(
            StoredFile(LoadedFile(path, Role(role), self._read(document, Document)), content)
            for path, role, content, document in rows
        )

    def checked(self) -> CheckedCase:
        """What the last check made of the files."""
        properties = self.properties()
        rows = self._db.execute("SELECT checked FROM quote ORDER BY position")
        found = self._db.execute("SELECT path, checked FROM document_finding ORDER BY position")
        return CheckedCase(
            files=tuple(file.loaded.record for file in self.files()),
            quotes=tuple(self._read(row[0], CheckedQuote) for row in rows),
            findings=tuple((path, self._read(text, CheckedFinding)) for path, text in found),
            not_checked=self._read(properties.get("not_checked", "[]"), tuple[NotChecked, ...]),
            engines=self._read(properties.get("engines", "[]"), tuple[EngineIdentity, ...]),
            profile=properties.get("profile", "default"),
            handwork=self.handwork(),
        )

    # What a check writes

    def put_files(self, files: Sequence[StoredFile]) -> None:
        """Replace the embedded files and forget what was checked; decisions stay."""
        with self._transaction() as db:
            _replace_files(db, files)
            self._touch(db)

    def put_quote(self, quote: CheckedQuote) -> None:
        """Add one checked quote, or replace the one with its id."""
        self.put_quotes((quote,))

    def put_quotes(self, quotes: Iterable[CheckedQuote]) -> None:
        """Add checked quotes as they come in, or replace those with their ids; all of them or none."""
        with self._transaction() as db:
            db.executemany(
                "INSERT INTO quote (id, key, checked) VALUES (?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET key = excluded.key, checked = excluded.checked",
                [(quote.id, quote.key, _written(quote)) for quote in quotes],
            )

    def end_run(self, checked: CheckedCase, found: Collection[str]) -> None:
        """Note how a run ended whose quotes were put one by one: what ``checked`` says besides its quotes.

        ``found`` are the ids of the quotes of this run; those of earlier runs are dropped.
        """
        with self._transaction() as db:
            known = [row[0] for row in db.execute("SELECT id FROM quote")]
            db.executemany("DELETE FROM quote WHERE id = ?", [(one,) for one in known if one not in found])
            db.execute("DELETE FROM document_finding")
            _note_run(db, checked)
            self._touch(db)

    def put_run(self, files: Sequence[StoredFile], checked: CheckedCase) -> None:
        """Replace files and results by those of one whole run, at once; decisions stay."""
        with self._transaction() as db:
            _replace_files(db, files)
            rows = [(one.id, one.key, _written(one)) for one in checked.quotes]
            db.executemany("INSERT INTO quote (id, key, checked) VALUES (?, ?, ?)", rows)
            _note_run(db, checked)
            self._touch(db)

    # What a person decides

    def decide(self, quote_key: str, decision: Decision) -> None:
        """Write a verdict or a note; it is on disk when this returns."""
        with self._transaction() as db:
            made = replace(decision, at=decision.at or now())
            db.execute("INSERT INTO decision (quote_key, made) VALUES (?, ?)", (quote_key, _written(made)))
            self._touch(db)

    def decide_finding(self, quote_key: str, finding_key: str, decision: FindingDecision) -> None:
        """Write that a finding is confirmed, dismissed or open; it is on disk when this returns."""
        with self._transaction() as db:
            db.execute(
                "INSERT INTO finding_decision (quote_key, finding_key, state, reason, reviewer, at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    quote_key,
                    finding_key,
                    decision.state,
                    decision.reason,
                    decision.reviewer,
                    decision.at or now(),
                ),
            )
            self._touch(db)

    def decision(self, quote_key: str) -> Decision:
        """The newest decision on a quote; undecided when there is none."""
        history = self.history(quote_key)
        return history[-1] if history else UNDECIDED

    def history(self, quote_key: str) -> tuple[Decision, ...]:
        """Every decision on a quote, oldest first."""
        rows = self._db.execute("SELECT made FROM decision WHERE quote_key = ? ORDER BY number", (quote_key,))
        return tuple(self._read(row[0], Decision) for row in rows)

    def finding_decision(self, quote_key: str, finding_key: str) -> FindingDecision:
        """The newest decision on a finding; open when there is none."""
        history = self.finding_history(quote_key, finding_key)
        return history[-1] if history else OPEN

    def finding_history(self, quote_key: str, finding_key: str) -> tuple[FindingDecision, ...]:
        """Every decision on a finding, oldest first."""
        rows = self._db.execute(
            "SELECT state, reason, reviewer, at FROM finding_decision "
            "WHERE quote_key = ? AND finding_key = ? ORDER BY number",
            (quote_key, finding_key),
        )
        return tuple(FindingDecision(State(row[0]), *row[1:]) for row in rows)

    def finding_log(self, quote_key: str) -> tuple[tuple[str, FindingDecision], ...]:
        """Every decision on the findings of a quote with the key of the finding, oldest first.

        A ``dict`` of it holds the newest decision on each. Decisions on a rendering as a whole stand under its
        ``rendering_key``.
        """
        rows = self._db.execute(
            "SELECT finding_key, state, reason, reviewer, at FROM finding_decision WHERE quote_key = ? ORDER BY number",
            (quote_key,),
        )
        return tuple((row[0], FindingDecision(State(row[1]), *row[2:])) for row in rows)

    def put_handwork(self, handwork: Handwork, by: str) -> None:
        """Write what is set by hand now, instead of the version before; it is on disk when this returns."""
        with self._transaction() as db:
            version = HandworkVersion(handwork, by, now())
            db.execute("INSERT INTO handwork (version) VALUES (?)", (_written(version),))
            self._touch(db)

    def handwork(self) -> Handwork:
        """What is set by hand now."""
        row = self._db.execute("SELECT version FROM handwork ORDER BY number DESC LIMIT 1").fetchone()
        return self._read(row[0], HandworkVersion).handwork if row else NOTHING

    def handwork_history(self) -> tuple[HandworkVersion, ...]:
        """Every version of what was set by hand, oldest first."""
        rows = self._db.execute("SELECT version FROM handwork ORDER BY number")
        return tuple(self._read(row[0], HandworkVersion) for row in rows)

    # All of it at once

    def record(self) -> CaseRecord:
        """Everything that is kept besides the documents and what was checked."""
        decided = self._db.execute("SELECT quote_key, made FROM decision ORDER BY number")
        found = self._db.execute(
            "SELECT quote_key, finding_key, state, reason, reviewer, at FROM finding_decision ORDER BY number"
        )
        return CaseRecord(
            properties=self.properties(),
            contents=tuple(row[0] for row in self._db.execute("SELECT content FROM file ORDER BY position")),
            decisions=tuple((key, self._read(made, Decision)) for key, made in decided),
            finding_decisions=tuple((row[0], row[1], FindingDecision(State(row[2]), *row[3:])) for row in found),
            handwork=self.handwork_history(),
        )

    def put_record(self, record: CaseRecord) -> None:
        """Add the decisions and handwork of another case, and take over what it notes of itself, its times too."""
        with self._transaction() as db:
            decisions = [(key, _written(one)) for key, one in record.decisions]
            db.executemany("INSERT INTO decision (quote_key, made) VALUES (?, ?)", decisions)
            db.executemany(
                "INSERT INTO finding_decision (quote_key, finding_key, state, reason, reviewer, at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (quote, finding, one.state, one.reason, one.reviewer, one.at)
                    for quote, finding, one in record.finding_decisions
                ],
            )
            versions = [(_written(one),) for one in record.handwork]
            db.executemany("INSERT INTO handwork (version) VALUES (?)", versions)
            db.executemany("INSERT OR REPLACE INTO property VALUES (?, ?)", record.properties.items())

    def _touch(self, db: sqlite3.Connection) -> None:
        db.execute("INSERT OR REPLACE INTO property VALUES ('modified', ?)", (now(),))

    def _read(self, text: str, kind: type[T]) -> T:
        try:
            return msgspec.json.decode(text, type=kind)
        except (msgspec.DecodeError, ValueError) as error:
            raise CaseDamaged(self.path, str(error)) from error


def _build(db: sqlite3.Connection, statements: str) -> None:
    """Bring the tables to the present version."""
    for statement in statements.split(";"):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _require_header(path: Path) -> None:
    """Look at a file's first bytes before SQLite does, which would write into an empty one. Raises NotACase."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise NotACase(path, error.strerror or str(error)) from error
    if not header.startswith(b"SQLite format 3\0"):
        raise NotACase(path, "it is another kind of file")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotACase(path, "another program made it")


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=0.2)
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("PRAGMA synchronous = FULL")
    return db


def _explained(path: Path, error: sqlite3.DatabaseError) -> InputError:
    text = str(error)
    if "locked" in text:
        return CaseInUse(path)
    if "readonly" in text or "unable to open" in text:
        return CaseNotWritable(path, text)
    return CaseDamaged(path, text)


def _note_run(db: sqlite3.Connection, checked: CheckedCase) -> None:
    found = [(path, _written(one)) for path, one in checked.findings]
    db.executemany("INSERT INTO document_finding (path, checked) VALUES (?, ?)", found)
    notes = {
        "not_checked": _written(checked.not_checked),
        "engines": _written(checked.engines),
        "profile": checked.profile,
        "app": __version__,
    }
    db.executemany("INSERT OR REPLACE INTO property VALUES (?, ?)", notes.items())


def _replace_files(db: sqlite3.Connection, files: Sequence[StoredFile]) -> None:
    for table in ("file", "quote", "document_finding"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - the names stand above
    db.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?)", map(_file_row, range(len(files)), files))


def _file_row(position: int, file: StoredFile) -> tuple[int, str, str, str, bytes, str]:
    loaded = file.loaded
    return (
        position,
        loaded.path,
        loaded.role,
        loaded.document.sha256,
        file.content,
        _written(loaded.document),
    )


def _written(value: object) -> str:
    return msgspec.json.encode(value).decode("utf-8")
