"""Case: one ``.qvcase`` file that holds the sources, what the check made of them, and every decision with its history.

Sources are embedded with their SHA-256. Decisions are append-only: the newest row holds, the older ones are the
history. Each is committed, and synced to disk, before the call returns.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from quoteverify.case.casefile import (
    APPLICATION_ID,
    FINDING_DECISIONS,
    CaseDamaged,
    CaseGone,
    CaseInUse,
    CaseNotWritable,
    CaseReadOnly,
    CaseTooNew,
    FileInCase,
    NotACase,
    StoredFile,
    add_finding_decisions,
    add_revisions,
    file_row,
    finding_decision_of_row,
    note_run,
    replace_files,
    written,
)
from quoteverify.case.merging import MergeReport, NothingInCommon, additions
from quoteverify.case.moving import Move
from quoteverify.case.readings import CaseReadings, add_readings
from quoteverify.case.record import CaseRecord
from quoteverify.case.revision import Former, KeptRevision, Revision, compared
from quoteverify.records.checked import CheckedCase, CheckedFinding, CheckedQuote, LoadedFile
from quoteverify.records.document import Document, Role
from quoteverify.records.findings import NotChecked
from quoteverify.records.handwork import NOTHING, Handwork, HandworkVersion
from quoteverify.records.readings import ReaderDecision, disagreeing, of_others
from quoteverify.records.review import UNDECIDED, Decision, FindingDecision, now, rendering_key
from quoteverify.records.translation import EngineIdentity
from quoteverify.system.legible import name_of_path

__all__ = [
    "APPLICATION_ID",
    "Case",
    "CaseDamaged",
    "CaseGone",
    "CaseInUse",
    "CaseNotWritable",
    "CaseReadOnly",
    "CaseTooNew",
    "FileInCase",
    "NotACase",
    "StoredFile",
]


class Case(CaseReadings):
    """What an open case file holds, and what is written to it."""

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
        contents = self._db.execute("SELECT content FROM file ORDER BY position")
        return tuple(StoredFile(file, row[0]) for file, row in zip(self.loaded(), contents, strict=True))

    def loaded(self) -> tuple[LoadedFile, ...]:
        """What the loaders made of the embedded files, in the order given."""
        rows = self._db.execute("SELECT path, role, document FROM file ORDER BY position")
        return tuple(LoadedFile(path, Role(role), self._read(document, Document)) for path, role, document in rows)

    def checked(self) -> CheckedCase:
        """What the last check made of the files."""
        self.prove()
        return replace(self.outcome(self.loaded()), quotes=tuple(quote for _, quote in self.quotes()))

    def quotes(self, after: int = -1, count: int = -1) -> Iterator[tuple[int, CheckedQuote]]:
        """Each checked quote with its position, in the order in which they were checked: those after a position, so
        many of them (-1 for all)."""
        query = "SELECT position, checked FROM quote WHERE position > ? ORDER BY position LIMIT ?"
        for position, checked in self._db.execute(query, (after, count)):
            yield position, self._read(checked, CheckedQuote)

    def count_quotes(self) -> int:
        count: int = self._db.execute("SELECT count(*) FROM quote").fetchone()[0]
        return count

    def quote_of(self, key: str) -> str | None:
        """The id of the quote with this key; None when the case has none now."""
        row = self._db.execute("SELECT id FROM quote WHERE key = ? ORDER BY position", (key,)).fetchone()
        return row[0] if row else None

    def outcome(self, files: Sequence[LoadedFile]) -> CheckedCase:
        """What the last check made of the case as a whole; ``files`` are its files, and no quote comes with it."""
        properties = self.properties()
        found = self._db.execute("SELECT path, checked FROM document_finding ORDER BY position")
        return CheckedCase(
            files=tuple(file.record for file in files),
            quotes=(),
            findings=tuple((path, self._read(text, CheckedFinding)) for path, text in found),
            not_checked=(
                *self._read(properties.get("not_checked", "[]"), tuple[NotChecked, ...]),
                *(NotChecked("case file", f"damaged: {what}") for what in self.damage),
            ),
            engines=self._read(properties.get("engines", "[]"), tuple[EngineIdentity, ...]),
            profile=properties.get("profile", "default"),
            handwork=self.handwork(),
        )

    # What a check writes

    def put_files(self, files: Sequence[StoredFile]) -> None:
        """Replace the embedded files and forget what was checked; decisions stay."""
        with self._transaction() as db:
            replace_files(db, files)
            self._touch(db)

    def put_quotes(self, quotes: Iterable[CheckedQuote]) -> None:
        """Add checked quotes as they come in, or replace those with their ids; all of them or none."""
        with self._transaction() as db:
            db.executemany(
                "INSERT INTO quote (id, key, checked) VALUES (?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET key = excluded.key, checked = excluded.checked",
                [(quote.id, quote.key, written(quote)) for quote in quotes],
            )

    def end_run(self, checked: CheckedCase, found: Collection[str]) -> None:
        """Note how a run ended whose quotes were put one by one: what ``checked`` says besides its quotes.

        ``found`` are the ids of the quotes of this run; those of earlier runs are dropped.
        """
        with self._transaction() as db:
            known = [row[0] for row in db.execute("SELECT id FROM quote")]
            db.executemany("DELETE FROM quote WHERE id = ?", [(quote,) for quote in known if quote not in found])
            db.execute("DELETE FROM document_finding")
            note_run(db, checked)
            self._touch(db)

    def put_run(self, files: Sequence[StoredFile], checked: CheckedCase) -> None:
        """Replace files and results by those of one whole run, at once; decisions stay."""
        with self._transaction() as db:
            replace_files(db, files)
            rows = [(quote.id, quote.key, written(quote)) for quote in checked.quotes]
            db.executemany("INSERT INTO quote (id, key, checked) VALUES (?, ?, ?)", rows)
            note_run(db, checked)
            self._touch(db)

    # What a person decides

    def decide(self, quote_key: str, decision: Decision) -> None:
        """Write a verdict or a note; it is on disk when this returns."""
        with self._transaction() as db:
            made = replace(decision, at=decision.at or now())
            db.execute("INSERT INTO decision (quote_key, made) VALUES (?, ?)", (quote_key, written(made)))
            self._touch(db)

    def decide_finding(self, quote_key: str, finding_key: str, decision: FindingDecision) -> None:
        """Write that a finding is confirmed, dismissed or open; it is on disk when this returns."""
        with self._transaction() as db:
            add_finding_decisions(db, [(quote_key, finding_key, replace(decision, at=decision.at or now()))])
            self._touch(db)

    def decision(self, quote_key: str) -> Decision:
        """The newest decision on a quote; undecided when there is none."""
        history = self.history(quote_key)
        return history[-1] if history else UNDECIDED

    def decisions(self) -> dict[str, Decision]:
        """The newest decision on every quote that somebody decided about, by the quote's key."""
        rows = self._db.execute(
            "SELECT quote_key, made FROM decision WHERE number IN (SELECT max(number) FROM decision GROUP BY quote_key)"
        )
        return {key: self._read(made, Decision) for key, made in rows}

    def finding_decisions(self) -> tuple[tuple[str, str, FindingDecision], ...]:
        """The newest decision on every finding that somebody decided about, with the keys of quote and finding."""
        newest = "SELECT max(number) FROM finding_decision GROUP BY quote_key, finding_key"
        rows = self._db.execute(f"{FINDING_DECISIONS} WHERE number IN ({newest})")
        return tuple(finding_decision_of_row(row) for row in rows)

    def history(self, quote_key: str) -> tuple[Decision, ...]:
        """Every decision on a quote, oldest first."""
        rows = self._db.execute("SELECT made FROM decision WHERE quote_key = ? ORDER BY number", (quote_key,))
        return tuple(self._read(row[0], Decision) for row in rows)

    def finding_log(self, quote_key: str) -> tuple[tuple[str, FindingDecision], ...]:
        """Every decision on the findings of a quote with the key of the finding, oldest first.

        A ``dict`` of it holds the newest decision on each. Decisions on a rendering as a whole stand under its
        ``rendering_key``.
        """
        rows = self._db.execute(f"{FINDING_DECISIONS} WHERE quote_key = ? ORDER BY number", (quote_key,))
        return tuple(finding_decision_of_row(row)[1:] for row in rows)

    def put_handwork(self, handwork: Handwork, by: str) -> None:
        """Write a new version of what is set by hand; it is on disk when this returns."""
        with self._transaction() as db:
            version = HandworkVersion(handwork, by, now())
            db.execute("INSERT INTO handwork (version) VALUES (?)", (written(version),))
            self._touch(db)

    def handwork(self) -> Handwork:
        """What is set by hand now."""
        row = self._db.execute("SELECT version FROM handwork ORDER BY number DESC LIMIT 1").fetchone()
        return self._read(row[0], HandworkVersion).handwork if row else NOTHING

    def handwork_history(self) -> tuple[HandworkVersion, ...]:
        """Every version of what was set by hand, oldest first."""
        rows = self._db.execute("SELECT version FROM handwork ORDER BY number")
        return tuple(self._read(row[0], HandworkVersion) for row in rows)

    # Corrected files

    def revise(self, file: str, new: StoredFile, by: str) -> Revision:
        """Put the corrected version of a file, ``new``, in place of the one at the path ``file``.

        The former one is kept with its results; what was set by hand moves to the new text. What depended on the
        former text is to be checked, and :meth:`compare_revisions` called then. Raises FileInCase where the new path is
        that of another file, KeyError where ``file`` is none of the case.
        """
        files = {file.loaded.path: file for file in self.files()}
        old, path = files[file], new.loaded.path
        if path != file and path in files:
            raise FileInCase(path)
        quotes = self.checked().quotes
        is_source = old.loaded.role is Role.SOURCE
        stale = [quote for quote in quotes if file in ({quote.file, *(passage.file for passage in quote.passages)})]
        move = Move(file, old.loaded.document.text, path, new.loaded.document.text)
        handwork = move.handwork(self.handwork())
        hashes = old.loaded.document.sha256, new.loaded.document.sha256
        revision = Revision(file, path, *hashes, by, now(), tuple(move.left))
        former = Former(old.loaded, quotes if is_source else tuple(stale))
        with self._transaction() as db:
            add_revisions(db, [KeptRevision(revision, former, old.content)])
            (position,) = db.execute("SELECT position FROM file WHERE path = ?", (file,)).fetchone()
            db.execute("DELETE FROM file WHERE path = ?", (file,))
            db.execute("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?)", file_row(position, new))
            db.executemany("DELETE FROM quote WHERE id = ?", [(quote.id,) for quote in stale])
            db.execute("DELETE FROM document_finding WHERE path = ?", (file,))
            if handwork != self.handwork():
                db.execute(
                    "INSERT INTO handwork (version) VALUES (?)", (written(HandworkVersion(handwork, by, now())),)
                )
            if path != file:
                self._carry(db, [(rendering_key(file), rendering_key(path))])
            self._touch(db)
        return revision

    def compare_revisions(self) -> tuple[Revision, ...]:
        """After a check: say what became of the quotes of every file corrected since the check before, and let the
        decisions hold of those that did not change."""
        waiting = [(number, revision) for number, revision in enumerate(self.revisions()) if not revision.made.compared]
        checked, files = self.checked(), [file.loaded for file in self.files()]
        numbers = [row[0] for row in self._db.execute("SELECT number FROM revision ORDER BY number")]
        done = [(numbers[place], compared(kept, checked.quotes, files)) for place, kept in waiting]
        with self._transaction() as db:
            for number, revision in done:
                db.execute("UPDATE revision SET made = ? WHERE number = ?", (written(revision), number))
                self._carry(db, revision.kept())
        return tuple(revision for _, revision in done)

    def revisions(self) -> tuple[KeptRevision, ...]:
        """Every corrected file with its former version, oldest first."""
        rows = self._db.execute("SELECT made, former, content FROM revision ORDER BY number")
        return tuple(
            KeptRevision(self._read(made, Revision), self._read(former, Former), data) for made, former, data in rows
        )

    def _carry(self, db: sqlite3.Connection, keys: Sequence[tuple[str, str]]) -> None:
        """Copy the newest decisions from each first key to the second: the same quote has a new key now."""
        made = [(key, self.decision(old), dict(self.finding_log(old))) for old, key in keys]
        for key, decision, on_findings in made:
            if decision != self.decision(key):
                db.execute("INSERT INTO decision (quote_key, made) VALUES (?, ?)", (key, written(decision)))
            present = dict(self.finding_log(key))
            moved = [
                (key, finding, on_finding)
                for finding, on_finding in on_findings.items()
                if present.get(finding) != on_finding
            ]
            add_finding_decisions(db, moved)

    # All of it at once

    def record(self) -> CaseRecord:
        """Everything that is kept besides the documents and what was checked."""
        self.prove()
        decided = self._db.execute("SELECT quote_key, made FROM decision ORDER BY number")
        found = self._db.execute(f"{FINDING_DECISIONS} ORDER BY number")
        return CaseRecord(
            properties=self.properties(),
            contents=tuple(row[0] for row in self._db.execute("SELECT content FROM file ORDER BY position")),
            decisions=tuple((key, self._read(made, Decision)) for key, made in decided),
            finding_decisions=tuple(finding_decision_of_row(row) for row in found),
            handwork=self.handwork_history(),
            revisions=self.revisions(),
            readings=self.readings(),
        )

    def merge(self, other: "Case", by: str) -> MergeReport:
        """Take in what another reviewer decided in a copy of this case; nothing of either is lost.

        Raises NothingInCommon, and then this case is as it was.
        """
        mine, keys = self.checked().quotes, {quote.key for quote in other.checked().quotes}
        own = {quote.key for quote in mine}
        if not own & keys:
            raise NothingInCommon(self.path, other.path)
        made = additions(self.record(), other.record(), name_of_path(other.path.stem))
        with self._transaction() as db:
            decisions = [(key, written(decision)) for key, decision in made.decisions]
            db.executemany("INSERT INTO decision (quote_key, made) VALUES (?, ?)", decisions)
            add_finding_decisions(db, made.finding_decisions)
            add_readings(db, made.readings)
            if made.handwork:
                versions = [*made.handwork, HandworkVersion(self.handwork(), by, now())]  # this case's own still holds
                db.executemany("INSERT INTO handwork (version) VALUES (?)", [(written(each),) for each in versions])
            if not made.nothing:
                self._touch(db)
        known = own | {rendering_key(file.loaded.path) for file in self.files()}
        about: dict[str, list[ReaderDecision]] = {key: [] for key in own}
        for reading in self.readings():
            about.get(reading.quote_key, []).append(reading)
        return MergeReport(
            taken=len(made.decisions) + len(made.finding_decisions),
            beside=len(made.readings),
            disagreements=tuple(
                quote.id for quote in mine if disagreeing(self.decision(quote.key), of_others(about[quote.key]))
            ),
            elsewhere=sum(row[0] not in known for row in (*made.decisions, *made.finding_decisions)),
            handwork=bool(made.handwork),
        )

    def put_record(self, record: CaseRecord) -> None:
        """Add the decisions and handwork of another case, and take over its properties, including its times."""
        with self._transaction() as db:
            decisions = [(key, written(decision)) for key, decision in record.decisions]
            db.executemany("INSERT INTO decision (quote_key, made) VALUES (?, ?)", decisions)
            add_finding_decisions(db, record.finding_decisions)
            add_revisions(db, record.revisions)
            add_readings(db, record.readings)
            versions = [(written(version),) for version in record.handwork]
            db.executemany("INSERT INTO handwork (version) VALUES (?)", versions)
            db.executemany("INSERT OR REPLACE INTO property VALUES (?, ?)", record.properties.items())
