"""A case file that is moved, damaged or made by somebody else: nothing is lost without a word."""

import os
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from quoteverify.case.case import Case, CaseDamaged, CaseGone, CaseReadOnly, NotACase
from quoteverify.errors import InputError
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets.data import json_sheet
from quoteverify.sheets.sheet import sheet_of_case
from tests.support.full_case import full_case

DISTORTED = Decision(Verdict.DISTORTED, "“should” is new", "Ada")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "border.qvcase"


@pytest.fixture
def case(path: Path) -> Iterator[Case]:
    with full_case(path) as made:
        yield made


def change(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as db:
        db.executescript(statement)
    db.close()


@pytest.mark.parametrize("replaced", [False, True])
def test_no_decision_is_acknowledged_once_the_file_is_gone(case: Case, tmp_path: Path, replaced: bool) -> None:
    case.path.unlink()
    if replaced:
        full_case(case.path).close()
    with pytest.raises(CaseGone, match=r"border\.qvcase was moved, deleted or replaced"):
        case.decide("key", DISTORTED)
    case.save_as(tmp_path / "elsewhere.qvcase")
    case.decide("key", DISTORTED)
    case.close()
    with Case.open(tmp_path / "elsewhere.qvcase") as again:
        assert again.decision("key").verdict is Verdict.DISTORTED
        assert len(again.checked().quotes) == 4


def test_a_moved_case_that_is_put_back_is_written_again(case: Case, tmp_path: Path) -> None:
    case.path.rename(tmp_path / "other")
    with pytest.raises(CaseGone):
        case.decide("key", DISTORTED)
    (tmp_path / "other").rename(case.path)
    case.decide("key", DISTORTED)
    assert case.decision("key").verdict is Verdict.DISTORTED


def test_no_flipped_bit_changes_a_case_unnoticed(case: Case, path: Path) -> None:
    whole = _content(case)
    case.close()
    sound = path.read_bytes()
    chance = random.Random(18)
    unnoticed, read = 0, 0
    for _ in range(120):
        at = chance.randrange(len(sound))
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 1 << chance.randrange(8)]) + sound[at + 1 :])
        try:
            with Case.open(path) as again:
                unnoticed += not again.damage and _content(again) != whole
                read += bool(again.damage)
        except InputError:
            pass
    assert unnoticed == 0
    assert read > 20


def _content(case: Case) -> object:
    return case.checked(), case.record(), case.files()


def test_what_is_damaged_is_named_and_the_rest_can_be_read_but_not_changed(case: Case, path: Path) -> None:
    case.close()
    change(path, "UPDATE quote SET checked = replace(checked, 'should', 'could') WHERE id = 'q1'")
    change(path, "DELETE FROM decision WHERE number = 1")
    before = path.read_bytes()
    with Case.open(path) as again:
        assert [quote.id for quote in again.checked().quotes] == ["q2", "q3", "q4"]
        assert again.damage == ("quote q1: it is not as it was written", "a decision on a quote: it is gone")
        with pytest.raises(CaseReadOnly, match="quote q1"):
            again.decide("key", DISTORTED)
        assert "quote q1" in json_sheet.write(sheet_of_case(again)).decode()
        again.save_as(path.with_name("rest.qvcase"))
        again.decide("key", DISTORTED)
    assert path.read_bytes() == before


def test_a_source_whose_bytes_are_others_is_named(case: Case, path: Path) -> None:
    case.close()
    change(
        path,
        (
            "DROP TABLE finding_grade; DROP TABLE reading; DROP TABLE seal; "
            "UPDATE file SET content = x'00' WHERE path = 'seimas-lt.txt'; PRAGMA user_version=3"
        ),
    )
    with Case.open(path) as again:
        assert again.damage == ("file seimas-lt.txt: its content does not match its SHA-256",)
        assert len(again.checked().quotes) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(NotACase, match="a pipe or a device"):
        Case.open(path)
    with pytest.raises(NotACase):
        Case.open(Path("/dev/zero"))


@pytest.mark.parametrize(
    "foreign",
    [
        "DROP TABLE revision; CREATE VIEW revision AS WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) "
        "SELECT n AS number, '' AS made, '' AS former, x'' AS content FROM x",
        "CREATE TRIGGER gone AFTER INSERT ON decision BEGIN DELETE FROM decision; END",
        "CREATE TABLE more (x)",
        "CREATE INDEX more ON decision (made)",
        "DROP TABLE handwork; CREATE TABLE handwork (number INTEGER PRIMARY KEY, version TEXT CHECK (version = 1))",
    ],
)
def test_a_case_with_anything_but_the_programs_own_tables_is_refused(case: Case, path: Path, foreign: str) -> None:
    case.close()
    change(path, foreign)
    with pytest.raises(CaseDamaged, match="not the program's own"):
        Case.open(path)


@pytest.mark.parametrize(
    "table",
    ["decision", "finding_decision", "finding_grade", "handwork", "quote", "file", "reading", "revision", "property"],
)
@pytest.mark.parametrize("value", ["x'ff'", "1e999", "-9223372036854775808", "cast(x'c328' AS TEXT)"])
def test_an_absurd_value_is_named_wherever_it_stands(case: Case, path: Path, table: str, value: str) -> None:
    case.read([ReaderDecision("B. Reader", case.checked().quotes[0].key, decision=DISTORTED)])
    case.close()
    db = sqlite3.connect(path)
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    for column in columns[1:]:
        statement = f"UPDATE {table} SET {column} = {value} WHERE rowid = (SELECT min(rowid) FROM {table})"
        if table == "property":
            statement = f"UPDATE property SET value = {value} WHERE name = 'created'"
        db.execute(statement)
    db.commit()
    db.close()
    with Case.open(path) as again:
        assert bool(again.damage) is (table != "revision")
        json_sheet.write(sheet_of_case(again))


def test_what_is_shown_before_the_proof_is_proven_before_the_first_write(case: Case, path: Path) -> None:
    key = case.checked().quotes[0].key
    case.close()
    with Case.open(path, proven=False) as again:
        assert [quote.id for _, quote in again.quotes(count=2)] == ["q1", "q2"]
        again.decide(key, DISTORTED)
        assert again.decision(key).verdict is Verdict.DISTORTED
        assert not again.damage
    change(path, "UPDATE quote SET checked = replace(checked, 'should', 'could') WHERE id = 'q1'")
    with Case.open(path, proven=False) as again:
        assert again.damage == ()
        with pytest.raises(CaseReadOnly, match="quote q1"):
            again.decide(key, DISTORTED)
    reads: list[Callable[[Case], object]] = [Case.checked, Case.record, Case.prove]
    for read in reads:
        with Case.open(path, proven=False) as again:
            read(again)
            assert again.damage == ("quote q1: it is not as it was written",)


def test_quotes_are_read_in_portions_without_loss(case: Case) -> None:
    last = -1
    found: list[CheckedQuote] = []
    while portion := dict(case.quotes(last, 3)):
        found += portion.values()
        last = max(portion)
    assert tuple(found) == case.checked().quotes
    assert case.count_quotes() == len(found) == 4
    assert case.quote_of(found[2].key) == found[2].id
    assert case.quote_of("no key") is None
