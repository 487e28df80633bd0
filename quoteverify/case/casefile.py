"""Case file: the SQLite file under a case. Its tables, their older versions, and what can be wrong with a file."""

import sqlite3
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from quoteverify import __version__
from quoteverify.case.revision import KeptRevision
from quoteverify.errors import FileMissing, FileUnreadable, InputError
from quoteverify.records.checked import CheckedCase, CheckedFinding, CheckedQuote, LoadedFile
from quoteverify.records.findings import Category, Severity, State
from quoteverify.records.review import FindingDecision
from quoteverify.records.spans import Span
from quoteverify.system.encryption import connect_encrypted, is_encrypted

T = TypeVar("T")

APPLICATION_ID = 0x51564346  # "QVCF"
SCHEMA_VERSION = 5
PATIENCE = 0.2
"""Seconds to wait for another process that has the case open."""

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
CREATE TABLE revision (number INTEGER PRIMARY KEY, made TEXT NOT NULL, former TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE finding_grade (number INTEGER PRIMARY KEY, severity TEXT NOT NULL, category TEXT NOT NULL);
CREATE TABLE reading (
    number INTEGER PRIMARY KEY, reader TEXT NOT NULL, quote_key TEXT NOT NULL, finding_key TEXT NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX decision_of ON decision (quote_key, number);
CREATE INDEX reading_of ON reading (quote_key, number);
CREATE INDEX finding_decision_of ON finding_decision (quote_key, finding_key, number);
"""

SEAL = """
CREATE TABLE seal (part TEXT NOT NULL, row NOT NULL, digest BLOB NOT NULL, PRIMARY KEY (part, row)) WITHOUT ROWID
"""
"""The digest of every row of the other tables (:mod:`quoteverify.case.seals`)."""

DECISION_1 = """
CREATE TABLE decision (
    number INTEGER PRIMARY KEY, quote_key TEXT NOT NULL, verdict TEXT, note TEXT NOT NULL,
    reviewer TEXT NOT NULL, second_reader TEXT NOT NULL, at TEXT NOT NULL
)
"""
"""The table that version 1 kept decisions in."""

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

FROM_VERSION_2 = """
CREATE TABLE revision (number INTEGER PRIMARY KEY, made TEXT NOT NULL, former TEXT NOT NULL, content BLOB NOT NULL)
"""
"""Version 2 knew no corrected files."""

FROM_VERSION_4 = """
CREATE TABLE finding_grade (number INTEGER PRIMARY KEY, severity TEXT NOT NULL, category TEXT NOT NULL);
CREATE TABLE reading (
    number INTEGER PRIMARY KEY, reader TEXT NOT NULL, quote_key TEXT NOT NULL, finding_key TEXT NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX reading_of ON reading (quote_key, number)
"""
"""Version 4 knew one reader only, and the severities of the program only. A row of ``finding_grade`` has the number of
the decision on a finding that it belongs to; "" leaves the program's own."""


class NotACase(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} is not a QuoteVerify case file ({why}): choose a file made by this program.")


class CaseDamaged(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
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
        self.path, self.why = path, why
        super().__init__(f"{path} could not be written ({why}): choose another folder or free some space.")


class CaseGone(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} was moved, deleted or replaced while it was open: nothing more is written there; save the case "
            "under another name, or put the file back."
        )


class CaseReadOnly(InputError):
    """``damage`` are phrases that name what cannot be read."""

    def __init__(self, path: Path, damage: tuple[str, ...]) -> None:
        self.path, self.damage = path, damage
        super().__init__(
            f"{path} is damaged ({'; '.join(damage)}): the rest can be read and exported but not changed; open a "
            "backup, or save the rest under another name."
        )


class FileInCase(InputError):
    def __init__(self, file: str) -> None:
        self.file = file
        super().__init__(f"{file} is in this case already, in another part: give the corrected version another name.")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An embedded file: ``content`` is its bytes, whose SHA-256 is ``loaded.document.sha256``."""

    loaded: LoadedFile
    content: bytes


def upgrade(db: sqlite3.Connection, version: int) -> None:
    """Bring the tables of an older version to the present one, step by step."""
    for statements in (FROM_VERSION_1, FROM_VERSION_2, SEAL, FROM_VERSION_4)[version - 1 :]:
        build(db, statements)


def read_version(path: Path, db: sqlite3.Connection) -> int:
    """The version of the tables, 1 to SCHEMA_VERSION. Raises CaseTooNew or CaseDamaged."""
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise CaseTooNew(path, version)
    if version < 1:
        raise CaseDamaged(path, f"there is no case version {version}")
    return version


def build(db: sqlite3.Connection, statements: str) -> None:
    """Make or change tables, and note that they are of the present version."""
    for statement in statements.split(";"):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def is_there(path: Path) -> bool:
    """Whether a case, or anything else, stands at a path. Raises CaseNotWritable where nothing can."""
    try:
        return path.exists()
    except OSError as error:
        raise CaseNotWritable(path, error.strerror or str(error)) from error


@contextmanager
def new_case_file(path: Path) -> Iterator[Path]:
    """A place beside ``path`` to make a case file at, which is moved to ``path`` when all went well; otherwise nothing
    stays behind. Raises CaseNotWritable."""
    if is_there(path):
        raise CaseNotWritable(path, "it exists already")
    part = part_of(path)
    try:
        drop_part(path)
        yield part
        part.replace(path)
    except CaseNotWritable as error:
        raise CaseNotWritable(path, error.why) from error
    except OSError as error:
        raise CaseNotWritable(path, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            drop_part(path)


def part_of(path: Path) -> Path:
    """Where a case that is to lie at ``path`` is written first."""
    return path.with_name(f".{path.name}.part")


def drop_part(path: Path) -> None:
    """Remove what a killed program left of a case that was to lie at ``path``. Raises OSError."""
    part = part_of(path)
    part.unlink(missing_ok=True)
    part.with_name(f"{part.name}-journal").unlink(missing_ok=True)


def require_header(path: Path) -> None:
    """Look at a file's first bytes before SQLite does, which would write into an empty one. Raises FileMissing,
    FileUnreadable or NotACase."""
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise NotACase(path, "it is no file but a pipe or a device")
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if is_encrypted(path):
        return
    if not header.startswith(b"SQLite format 3\0"):
        raise NotACase(path, "it is another kind of file")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotACase(path, "another program made it")


def connect(path: Path, passphrase: str = "") -> sqlite3.Connection:
    """The database at ``path``, with a passphrase an encrypted one. Raises EncryptionMissing, PassphraseWrong or
    sqlite3.DatabaseError."""
    if passphrase:
        db = cast(sqlite3.Connection, connect_encrypted(path, passphrase, PATIENCE))
    else:
        db = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("PRAGMA synchronous = FULL")
    return db


def explained(path: Path, error: sqlite3.DatabaseError | UnicodeDecodeError) -> InputError:
    """The sentence for what SQLite says; of a damaged schema it may say what is no text."""
    text = "its schema cannot be read" if isinstance(error, UnicodeDecodeError) else str(error)
    if "locked" in text:
        return CaseInUse(path)
    if "readonly" in text or "unable to open" in text:
        return CaseNotWritable(path, text)
    return CaseDamaged(path, text)


def add_finding_decisions(db: sqlite3.Connection, made: Iterable[tuple[str, str, FindingDecision]]) -> None:
    """Add decisions on findings, each with the key of its quote and its own."""
    for quote, finding, decision in made:
        number = db.execute(
            "INSERT INTO finding_decision (quote_key, finding_key, state, reason, reviewer, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (quote, finding, decision.state, decision.reason, decision.reviewer, decision.at),
        ).lastrowid
        if decision.severity or decision.category:
            grade = (number, decision.severity or "", decision.category or "")
            db.execute("INSERT OR REPLACE INTO finding_grade VALUES (?, ?, ?)", grade)


FINDING_DECISIONS = (
    "SELECT quote_key, finding_key, state, reason, reviewer, at, coalesce(severity, ''), coalesce(category, '')"
    " FROM finding_decision LEFT JOIN finding_grade USING (number)"
)
"""Asks for rows that :func:`finding_decision_of_row` reads."""


def finding_decision_of_row(row: Sequence[str]) -> tuple[str, str, FindingDecision]:
    """The keys of quote and finding, and the decision."""
    quote, finding, state, reason, reviewer, at, severity, category = row
    grade = Severity(severity) if severity else None, Category(category) if category else None
    return quote, finding, FindingDecision(State(state), reason, reviewer, at, *grade)


def add_revisions(db: sqlite3.Connection, revisions: Iterable[KeptRevision]) -> None:
    rows = [(written(revision.made), written(revision.former), revision.content) for revision in revisions]
    db.executemany("INSERT INTO revision (made, former, content) VALUES (?, ?, ?)", rows)


def note_run(db: sqlite3.Connection, checked: CheckedCase) -> None:
    found = [(path, written(finding)) for path, finding in checked.findings]
    db.executemany("INSERT INTO document_finding (path, checked) VALUES (?, ?)", found)
    notes = {
        "not_checked": written(checked.not_checked),
        "engines": written(checked.engines),
        "profile": checked.profile,
        "app": __version__,
    }
    db.executemany("INSERT OR REPLACE INTO property VALUES (?, ?)", notes.items())


def replace_files(db: sqlite3.Connection, files: Sequence[StoredFile]) -> None:
    for table in ("file", "quote", "document_finding"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - the names stand above
    db.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?)", map(file_row, range(len(files)), files))


def file_row(position: int, file: StoredFile) -> tuple[int, str, str, str, bytes, str]:
    loaded = file.loaded
    return (
        position,
        loaded.path,
        loaded.role,
        loaded.document.sha256,
        file.content,
        written(loaded.document),
    )


_PLACED = (CheckedQuote, CheckedFinding)
"""Records that name places in texts."""


_DECODERS: dict[Any, msgspec.json.Decoder[Any]] = {}


def _decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    """Made once for each kind of record: a case has thousands of one kind."""
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.json.Decoder(kind)
    return _DECODERS[kind]


def read_as(path: Path, text: str, kind: type[T]) -> T:
    """A record as :func:`written` made it. Raises CaseDamaged."""
    try:
        value = _decoder(kind).decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise CaseDamaged(path, str(error)) from error
    if isinstance(value, _PLACED) and not all(0 <= span.start <= span.end for span in _spans(value)):
        raise CaseDamaged(path, "a place in it ends before it begins")
    return value


def _spans(checked: CheckedQuote | CheckedFinding) -> Iterator[Span]:
    """Every place that a checked quote or finding names."""
    if isinstance(checked, CheckedFinding):
        yield from (span for span in (checked.finding.source, checked.finding.rendering) if span is not None)
        return
    yield checked.quote.span
    yield from checked.quote.utterances
    yield from (passage.span for passage in checked.passages)
    for sentence in checked.sentences:
        yield sentence.span
        if sentence.source is not None:
            yield sentence.source.span
    for finding in checked.findings:
        yield from _spans(finding)


def written(value: object) -> str:
    return msgspec.json.encode(value).decode("utf-8")
