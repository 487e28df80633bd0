"""A second reader decides blind; where readers disagree they agree on a verdict; two copies of a case are merged."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.findings import State
from quoteverify.records.review import Decision, Verdict
from tests.support import person
from tests.support.person import fill_in, give_file, press, seen, sit_down, type_, write
from ui.models.queue import Show
from ui.views.history import HistoryDialog
from ui.views.reconciling import ReconcileDialog
from ui.window import MainWindow


def at(qtbot: QtBot, window: MainWindow, quote: str) -> None:
    window.review.choose(quote)
    sit_down(qtbot, window)
    window.review.queue.list.setFocus()


def read_blind(qtbot: QtBot, window: MainWindow, name: str = "Ben") -> None:
    """Begin a second reading of the open case by its key."""
    sit_down(qtbot, window)
    with qtbot.waitSignal(window.session.opened):
        press("Ctrl+Shift+R")
        fill_in(qtbot, name)
    qtbot.waitUntil(lambda: window.review.shown)
    at(qtbot, window, "q1")


@pytest.fixture
def decided(qtbot: QtBot, reviewed: MainWindow) -> MainWindow:
    """The first reader found q1 faithful, with a note, confirmed its finding, and left q2 open."""
    at(qtbot, reviewed, "q1")
    press("1", "O")
    type_("heard it twice")
    press("Return", "C")
    return reviewed


def test_what_the_first_decided_is_nowhere_until_the_second_decided(qtbot: QtBot, decided: MainWindow) -> None:
    read_blind(qtbot, decided)
    entry = decided.review.entry
    assert entry is not None
    assert entry.decision == Decision()
    assert entry.others == ()
    assert decided.review.findings.current is not None
    assert decided.review.findings.current.decision.state is State.OPEN
    assert "heard it twice" not in person.says(decided)
    press("H")
    history = person.dialog(qtbot, HistoryDialog)
    assert person.column(history.table.model(), 2) == []
    press("Escape")
    at(qtbot, decided, "q1")
    press("5")
    qtbot.waitUntil(lambda: "heard it twice" in decided.review.others.text)
    assert "Faithful" in decided.review.others.text
    assert "The readers disagree." in decided.review.others.text
    decided.review.choose("q2")
    assert decided.review.others.text == ""


def test_taking_the_verdict_back_hides_the_first_again(qtbot: QtBot, decided: MainWindow) -> None:
    read_blind(qtbot, decided)
    press("5")
    qtbot.waitUntil(lambda: decided.review.others.text != "")
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: decided.review.others.text == "")


def test_the_second_reading_is_kept_beside_the_first_and_neither_touches_the_other(
    qtbot: QtBot, decided: MainWindow, case: Path
) -> None:
    read_blind(qtbot, decided)
    press("5", "C")
    decided.close()
    with Case.open(case) as kept:
        (quote, *_) = kept.checked().quotes
        assert kept.decision(quote.key).verdict is Verdict.FAITHFUL
        readings = kept.readings(quote.key)
        assert [reading.decision.verdict for reading in readings if reading.decision] == [Verdict.DISTORTED]
        assert [reading.finding.reviewer for reading in readings if reading.finding] == ["Ben"]


def test_what_would_show_or_change_what_others_decided_cannot_be_done(qtbot: QtBot, decided: MainWindow) -> None:
    read_blind(qtbot, decided)
    actions = decided.actions_
    for action in (actions.export, actions.print, actions.merge, actions.recheck, actions.settings, actions.merge_case):
        assert not action.isEnabled(), action.text()
    assert decided.frame.signer == "Second reader: Ben"
    with qtbot.waitSignal(decided.session.opened):
        actions.end_reading.trigger()
    assert actions.export.isEnabled()
    assert decided.frame.signer == "Signed by A. Reader"


def test_who_decided_cannot_be_the_second_reader(qtbot: QtBot, decided: MainWindow) -> None:
    sit_down(qtbot, decided)
    press("Ctrl+Shift+R")
    fill_in(qtbot, "A. Reader")
    qtbot.waitUntil(lambda: "a second reader is somebody else" in decided.messages.text)
    assert decided.session.reader == ""


def test_a_second_reader_goes_on_blind_when_the_case_is_opened_again(
    qtbot: QtBot, decided: MainWindow, case: Path, make_window: Callable[..., MainWindow]
) -> None:
    read_blind(qtbot, decided)
    press("5")
    qtbot.waitUntil(lambda: decided.review.others.text != "")
    decided.close()
    decided.state.keep_choice("reviewer", "Ben")
    again = make_window()
    with qtbot.waitSignal(again.session.opened):
        again.casework.take([case])
    assert again.session.reader == "Ben"
    entry = again.session.queue.entry("q1")
    assert entry is not None
    assert entry.decision.verdict is Verdict.DISTORTED


def test_disagreements_are_listed_and_reconciled_by_keys(qtbot: QtBot, decided: MainWindow) -> None:
    read_blind(qtbot, decided)
    press("5", "J", "2")
    qtbot.waitUntil(lambda: decided.session.queue.entry("q2").decided)  # type: ignore[union-attr]
    with qtbot.waitSignal(decided.session.opened):
        decided.actions_.end_reading.trigger()
    qtbot.waitUntil(lambda: decided.review.shown)
    assert "Readers disagree on 1 quote" in decided.messages.text
    decided.messages.answer()
    assert decided.review.queue.order.shown is Show.DISAGREE
    assert person.column(decided.review.queue.list.model())[0].startswith("1  “Well, why")
    at(qtbot, decided, "q1")
    press("Ctrl+R")
    dialog = person.dialog(qtbot, ReconcileDialog)
    person.choose(seen(dialog, QComboBox, "Verdict that all agree on"), "Paraphrase")
    write(seen(dialog, QLineEdit, "Note"), "both listened again")
    press("Return")
    entry = decided.session.queue.entry("q1")
    assert entry is not None
    assert (entry.decision.verdict, entry.decision.note) == (Verdict.PARAPHRASE, "both listened again")
    assert entry.decision.second_reader == "Ben"
    assert entry.disagreeing == ()
    at(qtbot, decided, "q1")
    press("Ctrl+Z")
    entry = decided.session.queue.entry("q1")
    assert entry is not None
    assert [other.reader for other in entry.disagreeing] == ["Ben"]


def test_a_copy_that_somebody_else_reviewed_is_merged_and_disagreements_are_told(
    qtbot: QtBot, decided: MainWindow, case: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "cara.qvcase"
    shutil.copy(case, copy)
    with Case.open(copy) as theirs:
        first, second, *_ = theirs.checked().quotes
        before = theirs.decision(first.key)
        theirs.decide(second.key, Decision(Verdict.CONDENSED, "", "Cara"))
    sit_down(qtbot, decided)
    with qtbot.waitSignal(decided.session.merged):
        decided.actions_.merge_case.trigger()
        give_file(qtbot, copy)
    assert "1 decisions taken over" in decided.messages.text
    entry = decided.session.queue.entry("q2")
    assert entry is not None
    assert entry.decision.reviewer == "Cara"
    with Case.open(copy) as theirs:
        theirs.decide(first.key, replace(before, verdict=Verdict.DISTORTED, reviewer="Cara", at=""))
    at(qtbot, decided, "q1")
    press("2")
    with qtbot.waitSignal(decided.session.merged):
        decided.actions_.merge_case.trigger()
        give_file(qtbot, copy)
    assert "Readers disagree on 1 quote" in decided.messages.text
    entry = decided.session.queue.entry("q1")
    assert entry is not None
    assert entry.decision.verdict is Verdict.CONDENSED
    assert [(other.reader, other.decision.verdict) for other in entry.others] == [("Cara", Verdict.DISTORTED)]


def test_a_case_of_other_texts_is_refused_with_a_sentence(qtbot: QtBot, decided: MainWindow, tmp_path: Path) -> None:
    Case.create(tmp_path / "other.qvcase").close()
    sit_down(qtbot, decided)
    with qtbot.waitSignal(decided.session.refused):
        decided.actions_.merge_case.trigger()
        give_file(qtbot, tmp_path / "other.qvcase")
    assert "no quote in common" in decided.messages.text
