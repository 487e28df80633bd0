import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.case.case import (
    APPLICATION_ID,
    Case,
    CaseDamaged,
    CaseInUse,
    CaseNotWritable,
    CaseTooNew,
    NotACase,
    StoredFile,
)
from quoteverify.records.checked import CheckedFinding, LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.findings import Category, Severity, State
from quoteverify.records.handwork import Alias, Handwork, Place, SourceLink
from quoteverify.records.review import Decision, FindingDecision, Verdict, rendering_key
from quoteverify.records.spans import Span
from quoteverify.sheets.sheet import sheet_of_case
from tests.support.examples import (
    RENDERING_BYTES,
    SOURCE_BYTES,
    checked_case,
    checked_quote,
    rendering_document,
    source_document,
)

KEY = checked_quote().key


def stored_files() -> list[StoredFile]:
    return [
        StoredFile(LoadedFile("officer-ru.txt", Role.SOURCE, source_document()), SOURCE_BYTES),
        StoredFile(LoadedFile("article-en.txt", Role.RENDERING, rendering_document()), RENDERING_BYTES),
    ]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "border.qvcase") as made:
        made.put_run(stored_files(), checked_case())
        yield made


def test_what_was_put_in_comes_out_again(case: Case) -> None:
    case.close()
    with Case.open(case.path) as again:
        assert again.checked() == checked_case()
        assert list(again.files()) == stored_files()


def test_decisions_survive_a_new_check_and_keep_their_history(case: Case) -> None:
    case.decide(KEY, Decision(Verdict.PARAPHRASE, "first thought", "Ada", at="2026-01-01T00:00:00Z"))
    case.decide(KEY, Decision(Verdict.DISTORTED, "“should” is new", "Ada", "Ben", "2026-01-02T00:00:00Z"))
    case.decide_finding(KEY, "f" * 16, FindingDecision(State.DISMISSED, "house style", "Ada", "2026-01-02T00:00:00Z"))
    case.put_run(stored_files(), checked_case())
    case.close()
    with Case.open(case.path) as again:
        assert again.decision(KEY).verdict is Verdict.DISTORTED
        assert [decision.note for decision in again.history(KEY)] == ["first thought", "“should” is new"]
        assert dict(again.finding_log(KEY))["f" * 16].reason == "house style"


def test_a_quote_that_nobody_decided_is_open(case: Case) -> None:
    assert case.decision(KEY).verdict is None
    assert case.finding_log(KEY) == ()


def test_a_decision_is_on_disk_when_the_call_returns(case: Case, tmp_path: Path) -> None:
    case.decide(KEY, Decision(Verdict.FAITHFUL, reviewer="Ada"))
    copy = tmp_path / "copy.qvcase"
    copy.write_bytes(case.path.read_bytes())
    with Case.open(copy) as other:
        assert other.decision(KEY).verdict is Verdict.FAITHFUL


def test_a_case_that_is_open_elsewhere_is_refused_and_stays_whole(case: Case) -> None:
    with pytest.raises(CaseInUse, match="open in another window"):
        Case.open(case.path)
    assert case.checked() == checked_case()


def test_a_failed_write_leaves_the_old_state(case: Case) -> None:
    twice = stored_files()[:1] * 2
    with pytest.raises(sqlite3.IntegrityError):
        case.put_run(twice, checked_case())
    assert list(case.files()) == stored_files()
    assert case.checked() == checked_case()


def test_an_existing_file_is_never_overwritten_by_a_new_case(case: Case) -> None:
    with pytest.raises(CaseNotWritable, match="exists already"):
        Case.create(case.path)


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaseNotWritable, match=r"border\.qvcase could not be written"):
        Case.create(tmp_path / "nowhere" / "border.qvcase")


def test_a_finding_about_a_whole_text_is_decided_under_the_key_of_its_rendering(case: Case) -> None:
    """The same words in another rendering are another finding."""
    whole = CheckedFinding("e" * 16, replace(checked_quote().findings[0].finding, source=None))
    found = (("article-en.txt", whole), ("other-en.txt", whole))
    case.put_run(stored_files(), replace(checked_case(), findings=found))
    dismissal = FindingDecision(State.DISMISSED, "a plural’s apostrophe", "Ada", "2026-01-02T00:00:00Z")
    case.decide_finding(rendering_key("article-en.txt"), whole.key, dismissal)
    sheet = sheet_of_case(case)
    assert sheet.decision_on_whole("article-en.txt", whole) == dismissal
    assert sheet.decision_on_whole("other-en.txt", whole).state is State.OPEN


def test_the_file_says_what_it_is(case: Case) -> None:
    case.close()
    header = case.path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\0" * 200])
def test_a_foreign_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.qvcase"
    path.write_bytes(content)
    with pytest.raises((NotACase, CaseDamaged), match=r"other\.qvcase is"):
        Case.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE anything (x)")
    database.close()
    with pytest.raises(NotACase):
        Case.open(path)


def test_a_newer_case_asks_for_a_newer_program(case: Case) -> None:
    case.close()
    with sqlite3.connect(case.path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(CaseTooNew, match="version 99"):
        Case.open(case.path)


def test_damaged_results_are_reported_not_guessed(case: Case) -> None:
    case.close()
    with sqlite3.connect(case.path) as database:
        database.execute("UPDATE quote SET checked = '{\"id\": 3}'")
    database.close()
    with Case.open(case.path) as again:
        assert again.checked().quotes == ()
        assert again.damage == ("quote q1: it is not as it was written",)


@settings(deadline=None)
@given(cut=st.integers(1, 40_000))
def test_a_truncated_case_gives_a_sentence_or_everything(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    folder = tmp_path_factory.mktemp("cut")
    path = folder / "whole.qvcase"
    with Case.create(path) as made:
        made.put_run(stored_files(), checked_case())
    data = path.read_bytes()
    path.write_bytes(data[: max(len(data) - cut, 1)])
    try:
        with Case.open(path) as again:
            assert again.damage or again.checked() == checked_case()
    except (NotACase, CaseDamaged):
        pass


def test_what_was_set_by_hand_survives_and_keeps_its_versions(case: Case) -> None:
    first = Handwork(aliases=(Alias("Лукашэнка", "Lukashenko"),))
    second = replace(first, links=(SourceLink(Place("article-en.txt", Span(0, 4)), ()),))
    case.put_handwork(first, "Ada")
    case.put_handwork(second, "Ben")
    case.put_run(stored_files(), checked_case())
    case.close()
    with Case.open(case.path) as again:
        assert again.handwork() == second
        assert [(version.handwork, version.by) for version in again.handwork_history()] == [
            (first, "Ada"),
            (second, "Ben"),
        ]


def test_a_case_of_the_first_version_opens_with_its_decisions(case: Case) -> None:
    case.close()
    with sqlite3.connect(case.path) as db:
        db.executescript(
            "DROP TABLE finding_grade; DROP TABLE reading; "
            "DROP TABLE decision; DROP TABLE handwork; DROP TABLE revision; DROP TABLE seal; CREATE TABLE decision ("
            "number INTEGER PRIMARY KEY, quote_key TEXT NOT NULL, verdict TEXT, note TEXT NOT NULL, "
            "reviewer TEXT NOT NULL, "
            "second_reader TEXT NOT NULL, at TEXT NOT NULL); CREATE INDEX decision_of ON decision (quote_key, number); "
            "INSERT INTO decision VALUES (1, 'k', 'distorted', 'why', 'Ada', 'Ben', '2026-01-01T00:00:00Z'); "
            "INSERT INTO decision VALUES (2, 'k', NULL, '', 'Ada', '', '2026-01-02T00:00:00Z'); PRAGMA user_version = 1"
        )
    db.close()
    for _ in range(2):
        with Case.open(case.path) as again:
            assert again.history("k") == (
                Decision(Verdict.DISTORTED, "why", "Ada", "Ben", "2026-01-01T00:00:00Z"),
                Decision(None, "", "Ada", "", "2026-01-02T00:00:00Z"),
            )
            assert again.handwork() == Handwork()
            assert again.checked() == checked_case()


def test_a_case_of_the_fourth_version_opens_with_its_findings_and_takes_grades(case: Case) -> None:
    decided = FindingDecision(State.DISMISSED, "right", "Ada", "2026-01-01T00:00:00Z")
    case.decide_finding("k", "f", decided)
    case.close()
    with sqlite3.connect(case.path) as db:
        db.executescript(
            "DROP TABLE finding_grade; DROP TABLE reading; "
            "DELETE FROM seal WHERE part IN ('finding_grade', 'reading'); PRAGMA user_version = 4"
        )
    db.close()
    graded = replace(decided, severity=Severity.MINOR, category=Category.TERM)
    with Case.open(case.path) as again:
        assert again.damage == ()
        assert again.finding_log("k") == (("f", decided),)
        again.decide_finding("k", "f", graded)
    with Case.open(case.path) as again:
        assert again.finding_log("k") == (("f", decided), ("f", graded))


def test_a_case_of_the_second_version_opens_and_takes_corrected_files(case: Case) -> None:
    case.close()
    with sqlite3.connect(case.path) as db:
        db.executescript(
            "DROP TABLE finding_grade; DROP TABLE reading; DROP TABLE revision; DROP TABLE seal; "
            "PRAGMA user_version = 2"
        )
    db.close()
    with Case.open(case.path) as again:
        assert again.revisions() == ()
        assert again.checked() == checked_case()
        again.revise("article-en.txt", stored_files()[1], "Ada")
        assert [revision.made.by for revision in again.revisions()] == ["Ada"]
