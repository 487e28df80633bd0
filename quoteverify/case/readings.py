"""Readings of a case: what second readers decided, kept beside the decisions that hold and never in their place."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quoteverify.case.casefile import written
from quoteverify.case.database import CaseDatabase
from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import Decision, FindingDecision, now


class CaseReadings(CaseDatabase):
    """What an open case holds of other readers."""

    def read(self, readings: Iterable[ReaderDecision]) -> None:
        """Add what a reader decided, with its time; it is on disk when this returns."""
        with self._transaction() as db:
            add_readings(db, [_stamped(reading) for reading in readings])
            self._touch(db)

    def readings(self, quote_key: str | None = None) -> tuple[ReaderDecision, ...]:
        """What other readers decided about a quote and its findings, or about all of them, oldest first."""
        query = "SELECT reader, quote_key, finding_key, made FROM reading"
        rows = (
            self._db.execute(f"{query} ORDER BY number")
            if quote_key is None
            else self._db.execute(f"{query} WHERE quote_key = ? ORDER BY number", (quote_key,))
        )
        return tuple(self._reading(*row) for row in rows)

    def readers(self) -> tuple[str, ...]:
        """The names of other readers."""
        rows = self._db.execute("SELECT reader FROM reading GROUP BY reader ORDER BY min(number)")
        return tuple(row[0] for row in rows)

    def _reading(self, reader: str, quote: str, finding: str, made: str) -> ReaderDecision:
        if finding:
            return ReaderDecision(reader, quote, finding, finding=self._read(made, FindingDecision))
        return ReaderDecision(reader, quote, decision=self._read(made, Decision))


def add_readings(db: sqlite3.Connection, readings: Sequence[ReaderDecision]) -> None:
    db.executemany(
        "INSERT INTO reading (reader, quote_key, finding_key, made) VALUES (?, ?, ?, ?)",
        [
            (reading.reader, reading.quote_key, reading.finding_key, written(reading.finding or reading.decision))
            for reading in readings
        ],
    )


def _stamped(reading: ReaderDecision) -> ReaderDecision:
    stamp = now()
    if reading.decision is not None:
        return replace(reading, decision=replace(reading.decision, at=reading.decision.at or stamp))
    finding = reading.finding
    return replace(reading, finding=finding and replace(finding, at=finding.at or stamp))
