from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.findings import State
from quoteverify.records.handwork import NOTHING, Alias, Handwork
from quoteverify.records.review import OPEN, UNDECIDED, Decision, Verdict
from ui.decisions import Decisions
from ui.models.entry import Field
from ui.window import MainWindow

Do = Callable[[Decisions], None]

COMMANDS: list[tuple[str, Do]] = [
    ("“Meaning distorted” for quote 2", lambda decisions: decisions.set_verdict("q2", Verdict.DISTORTED)),
    ("note on quote 2", lambda decisions: decisions.set_field("q2", Field.NOTE, "“we” became a command")),
    ("literal translation on quote 2", lambda decisions: decisions.set_field("q2", Field.GLOSS, "There we go")),
    (
        "suggested rendering on quote 2",
        lambda decisions: decisions.set_field("q2", Field.SUGGESTION, "We’re going there"),
    ),
    (
        "speaker’s name in the source on quote 2",
        lambda decisions: decisions.set_field("q2", Field.SPEAKER_SAID, "ОФИЦЕР"),
    ),
    (
        "speaker’s role on quote 2",
        lambda decisions: decisions.set_field("q2", Field.SPEAKER_ROLE, "border guard"),
    ),
    (
        "confirmation of the speaker on quote 2",
        lambda decisions: decisions.set_field("q2", Field.SPEAKER_CONFIRMED, True),
    ),
    ("second reader on quote 2", lambda decisions: decisions.set_field("q2", Field.SECOND_READER, "B. Reader")),
    ("confirming “Person” in quote 2", lambda decisions: decisions.set_finding("q2", "f2", State.CONFIRMED)),
    (
        "dismissing “Person” in quote 2",
        lambda decisions: decisions.set_finding("q2", "f2", State.DISMISSED, "fair"),
    ),
]


def state(window: MainWindow) -> tuple[object, ...]:
    entry = window.session.queue.entry("q2")
    assert entry is not None
    finding = entry.on("f2")
    return what(entry.decision), finding.state, finding.reason


def what(decision: Decision) -> Decision:
    """What was decided, whoever decided it and when."""
    return replace(decision, reviewer="", at="")


def stored(window: MainWindow) -> tuple[object, ...]:
    """What a second reader of the file finds after the window is closed."""
    entry, path = window.session.queue.entry("q2"), window.session.path
    assert entry is not None
    assert path is not None
    window.session.shut()
    with Case.open(path) as case:
        decision = case.decision(entry.checked.key)
        finding = dict(case.finding_log(entry.checked.key)).get("f2", OPEN)
    return what(decision), finding.state, finding.reason


@pytest.mark.parametrize(("name", "do"), COMMANDS)
def test_each_command_is_done_undone_and_redone_by_name(reviewed: MainWindow, name: str, do: Do) -> None:
    before = state(reviewed)
    do(reviewed.session.decisions)
    after = state(reviewed)
    assert after != before
    assert reviewed.actions_.undo.text() == f"Undo {name}"
    reviewed.actions_.undo.trigger()
    assert state(reviewed) == before
    assert reviewed.actions_.redo.text() == f"Redo {name}"
    reviewed.actions_.redo.trigger()
    assert state(reviewed) == after
    assert stored(reviewed) == after


def test_an_undone_decision_is_undone_in_the_file_and_its_history_kept(reviewed: MainWindow) -> None:
    reviewed.session.decisions.set_verdict("q2", Verdict.FAITHFUL)
    reviewed.session.undo.undo()
    entry, path = reviewed.session.queue.entry("q2"), reviewed.session.path
    assert entry is not None
    assert path is not None
    reviewed.session.shut()
    with Case.open(path) as case:
        assert [decision.verdict for decision in case.history(entry.checked.key)] == [Verdict.FAITHFUL, None]


def test_the_same_verdict_again_takes_it_back(reviewed: MainWindow) -> None:
    reviewed.session.decisions.set_verdict("q1", Verdict.FAITHFUL)
    reviewed.session.decisions.set_verdict("q1", Verdict.FAITHFUL)
    entry = reviewed.session.queue.entry("q1")
    assert entry is not None
    assert not entry.decided
    assert reviewed.actions_.undo.text() == "Undo taking back the verdict on quote 1"


def test_what_changes_nothing_is_no_step(reviewed: MainWindow) -> None:
    reviewed.session.decisions.set_field("q1", Field.NOTE, "")
    reviewed.session.decisions.set_finding("q1", "f1", State.OPEN)
    reviewed.session.decisions.set_finding("q1", "no such finding", State.CONFIRMED)
    reviewed.session.decisions.set_verdict("no such quote", Verdict.FAITHFUL)
    assert reviewed.session.undo.count() == 0


def test_a_decision_carries_name_and_time(reviewed: MainWindow) -> None:
    reviewed.session.decisions.set_verdict("q1", Verdict.FAITHFUL)
    entry = reviewed.session.queue.entry("q1")
    assert entry is not None
    assert entry.decision.reviewer == "A. Reader"
    assert entry.decision.at.endswith("Z")


def test_a_full_undo_and_redo_of_many_steps_gives_the_same_case(qtbot: QtBot, reviewed: MainWindow) -> None:
    for _, do in COMMANDS:
        do(reviewed.session.decisions)
    after = state(reviewed)
    for _ in COMMANDS:
        reviewed.session.undo.undo()
    assert state(reviewed) == (UNDECIDED, State.OPEN, "")
    for _ in COMMANDS:
        reviewed.session.undo.redo()
    assert state(reviewed) == after


def test_what_is_set_by_hand_is_one_step_and_every_version_is_in_the_file(reviewed: MainWindow) -> None:
    named = Handwork(aliases=(Alias("Лукашэнка", "Lukashenko"),))
    reviewed.session.decisions.set_handwork(named, "other names")
    reviewed.session.decisions.set_handwork(named, "the same again")
    assert reviewed.session.undo.count() == 1
    assert reviewed.actions_.undo.text() == "Undo other names"
    reviewed.actions_.undo.trigger()
    assert reviewed.session.handwork == NOTHING
    reviewed.actions_.redo.trigger()
    path = reviewed.session.path
    assert path is not None
    reviewed.session.shut()
    with Case.open(path) as case:
        assert [record.handwork for record in case.handwork_history()] == [named, NOTHING, named]
        assert {record.by for record in case.handwork_history()} == {"A. Reader"}
        assert case.checked().handwork == named


def test_a_case_opens_with_what_was_set_by_hand(qtbot: QtBot, reviewed: MainWindow) -> None:
    named = Handwork(aliases=(Alias("Лукашэнка", "Lukashenko"),))
    reviewed.session.decisions.set_handwork(named, "other names")
    path = reviewed.session.path
    assert path is not None
    with qtbot.waitSignal(reviewed.session.opened):
        reviewed.session.open(path)
    assert reviewed.session.handwork == named
