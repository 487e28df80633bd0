"""Two reviewers' copies of a case are merged: decisions of both are kept, disagreements listed, nothing lost."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.case.case import Case
from quoteverify.case.merging import Additions, NothingInCommon, additions
from quoteverify.case.record import CaseRecord
from quoteverify.cli import main
from quoteverify.records.findings import State
from quoteverify.records.handwork import Alias, Handwork
from quoteverify.records.readings import OtherReading, ReaderDecision, disagreeing, of_others
from quoteverify.records.review import UNDECIDED, Decision, FindingDecision, Verdict
from quoteverify.sheets import sheet_format
from quoteverify.sheets.restoring import restore
from quoteverify.sheets.sheet import sheet_of_case
from tests.support.full_case import full_case, full_checked, stored_files

ADA = Decision(Verdict.FAITHFUL, "says so", "Ada", at="2026-02-01T08:00:00Z")
BEN = Decision(Verdict.DISTORTED, "“should” is new", "Ben", at="2026-02-01T09:00:00Z")
KEYS = [quote.key for quote in full_checked().quotes]


def reviewed(path: Path, *made: tuple[int, Decision]) -> Path:
    """A copy of one case with these decisions, each on the quote of its number from 0."""
    with Case.create(path) as case:
        case.put_run(stored_files(), full_checked())
        for number, decision in made:
            case.decide(KEYS[number], decision)
    return path


def test_what_only_the_other_decided_is_taken_over_and_both_verdicts_on_one_quote_are_kept(tmp_path: Path) -> None:
    mine = reviewed(tmp_path / "ada.qvcase", (0, ADA), (1, ADA))
    theirs = reviewed(tmp_path / "ben.qvcase", (0, BEN), (2, BEN))
    with Case.open(mine) as case, Case.open(theirs) as other:
        report = case.merge(other, "Ada")
        assert (report.taken, report.beside, report.disagreements) == (1, 1, ("q1",))
        assert [case.decision(key).verdict for key in KEYS[:3]] == [ADA.verdict, ADA.verdict, BEN.verdict]
        assert of_others(case.readings(KEYS[0])) == (OtherReading("Ben", BEN),)
        assert case.merge(other, "Ada").taken == 0
        assert len(case.readings()) == 1


def test_one_who_went_on_from_the_others_copy_is_taken_over_whole(tmp_path: Path) -> None:
    mine = reviewed(tmp_path / "ada.qvcase", (0, ADA))
    theirs = reviewed(tmp_path / "ben.qvcase", (0, ADA), (0, BEN))
    with Case.open(mine) as case, Case.open(theirs) as other:
        report = case.merge(other, "Ada")
        assert case.history(KEYS[0]) == (ADA, BEN)
        assert report.disagreements == ()
        assert other.merge(case, "Ben").taken == 0
        assert other.history(KEYS[0]) == (ADA, BEN)


def test_the_same_person_in_two_copies_is_told_apart_by_the_case(tmp_path: Path) -> None:
    mine = reviewed(tmp_path / "office.qvcase", (0, ADA))
    theirs = reviewed(tmp_path / "home.qvcase", (0, replace(BEN, reviewer="Ada")))
    with Case.open(mine) as case, Case.open(theirs) as other:
        case.merge(other, "Ada")
        assert case.readers() == ("Ada (home)",)


def test_findings_and_what_was_set_by_hand_are_kept_too(tmp_path: Path) -> None:
    finding = full_checked().quotes[0].findings[0].key
    mine, theirs = reviewed(tmp_path / "ada.qvcase"), reviewed(tmp_path / "ben.qvcase")
    with Case.open(mine) as case, Case.open(theirs) as other:
        case.decide_finding(KEYS[0], finding, FindingDecision(State.CONFIRMED, "", "Ada"))
        other.decide_finding(KEYS[0], finding, FindingDecision(State.DISMISSED, "house style", "Ben"))
        other.put_handwork(Handwork(aliases=(Alias("Петров", "Petrov"),)), "Ben")
        report = case.merge(other, "Ada")
        assert report.handwork
        assert dict(case.finding_log(KEYS[0]))[finding].state is State.CONFIRMED
        assert [reading.finding and reading.finding.reason for reading in case.readings(KEYS[0])] == ["house style"]
        assert case.handwork() == Handwork()
        assert Handwork(aliases=(Alias("Петров", "Petrov"),)) in [made.handwork for made in case.handwork_history()]


def test_cases_of_other_texts_are_refused_and_nothing_changes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = reviewed(tmp_path / "ada.qvcase", (0, ADA))
    Case.create(tmp_path / "other.qvcase").close()
    before = mine.read_bytes()
    assert main(["merge", str(mine), str(tmp_path / "other.qvcase")]) == 2
    assert "no quote in common" in capsys.readouterr().err
    assert mine.read_bytes() == before
    with Case.open(mine) as case, Case.open(tmp_path / "other.qvcase") as other, pytest.raises(NothingInCommon):
        case.merge(other, "Ada")


def test_the_command_says_what_it_did_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = reviewed(tmp_path / "ada.qvcase", (0, ADA))
    theirs = reviewed(tmp_path / "ben.qvcase", (0, BEN), (1, BEN))
    assert main(["merge", str(mine), str(theirs)]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {
        "taken": 1, "beside": 1, "disagreements": ["q1"], "elsewhere": 0, "handwork": False,
    }  # fmt: skip
    assert "disagree on 1 quote." in said.err


def test_disagreements_are_on_every_kind_of_sheet_and_come_back_with_a_restored_case(tmp_path: Path) -> None:
    with full_case(tmp_path / "border.qvcase") as case:
        case.read([ReaderDecision("Cara", KEYS[0], decision=replace(ADA, note="heard it twice"))])
        sheet = sheet_of_case(case)
    for name in ("html", "md", "csv", "json"):
        said = sheet_format(name).write(sheet).decode("utf-8-sig")
        assert "heard it twice" in said, name
    content = json.loads(sheet_format("json").write(sheet))
    assert content["quotes"][0]["disagreement"] is True
    assert "readings" not in content["quotes"][1]
    (tmp_path / "sheet.json").write_bytes(sheet_format("json").write(sheet))
    restore(tmp_path / "sheet.json", tmp_path / "again.qvcase")
    with Case.open(tmp_path / "again.qvcase") as again:
        assert [reading.reader for reading in again.readings(KEYS[0])] == ["Cara"]


def test_readers_who_agreed_afterwards_disagree_no_longer_until_one_reads_again() -> None:
    other = OtherReading("Ben", BEN)
    assert disagreeing(ADA, [other]) == (other,)
    assert disagreeing(UNDECIDED, [other]) == ()
    agreed = replace(ADA, reconciled="2026-02-02T08:00:00Z")
    assert disagreeing(agreed, [other]) == ()
    later = OtherReading("Ben", replace(BEN, at="2026-02-03T08:00:00Z"))
    assert disagreeing(agreed, [later]) == (later,)


NAMES = st.sampled_from(["Ada", "Ben", ""])
KEYED = st.sampled_from(["k1", "k2", "k3"])
TIMES = st.integers(0, 3).map(lambda minute: f"2026-01-01T00:0{minute}:00Z")
DECISIONS = st.builds(
    Decision, verdict=st.sampled_from([None, *list(Verdict)[:3]]), note=st.sampled_from(["", "why"]), reviewer=NAMES,
    at=TIMES,
)  # fmt: skip
ON_FINDINGS = st.builds(FindingDecision, state=st.sampled_from(State), reviewer=NAMES, at=TIMES)
READINGS = st.builds(ReaderDecision, reader=st.sampled_from(["Cara", "Ben"]), quote_key=KEYED, decision=DECISIONS)
RECORDS = st.builds(
    CaseRecord,
    decisions=st.lists(st.tuples(KEYED, DECISIONS), max_size=6).map(tuple),
    finding_decisions=st.lists(st.tuples(KEYED, st.just("f"), ON_FINDINGS), max_size=4).map(tuple),
    readings=st.lists(READINGS, max_size=3).map(tuple),
)


def merged(own: CaseRecord, made: Additions) -> CaseRecord:
    return replace(
        own,
        decisions=own.decisions + made.decisions,
        finding_decisions=own.finding_decisions + made.finding_decisions,
        readings=own.readings + made.readings,
    )


def held(record: CaseRecord) -> Counter[object]:
    """Everything that anybody decided, whether it holds or stands beside."""
    return Counter(
        [
            *((quote, "", decision) for quote, decision in record.decisions),
            *record.finding_decisions,
            *(
                (reading.quote_key, reading.finding_key, reading.decision or reading.finding)
                for reading in record.readings
            ),
        ]
    )


@given(RECORDS, RECORDS)
def test_whatever_two_reviewers_did_nothing_of_either_is_lost(own: CaseRecord, other: CaseRecord) -> None:
    after = merged(own, additions(own, other, "copy"))
    for record in (own, other):
        assert set(held(record)) <= set(held(after))
    assert after.decisions[: len(own.decisions)] == own.decisions
    assert additions(after, other, "copy").nothing


@given(RECORDS, RECORDS)
def test_a_verdict_of_ones_own_holds_unless_the_other_went_on_from_it(own: CaseRecord, other: CaseRecord) -> None:
    after = merged(own, additions(own, other, "copy"))
    for quote in {key for key, _ in own.decisions}:
        mine = [decision for key, decision in own.decisions if key == quote]
        now = [decision for key, decision in after.decisions if key == quote]
        theirs = [decision for key, decision in other.decisions if key == quote]
        assert now in (mine, theirs)
