"""The file of the open case is taken away: nothing that was decided is lost."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.review import Verdict
from tests.support import person
from tests.support.person import PATIENCE, answer, give_file, press, push, seen, sit_down
from ui.window import MainWindow


@pytest.fixture
def homeless(qtbot: QtBot, reviewed: MainWindow, case: Path) -> MainWindow:
    """A window whose case was deleted by somebody else, and in which a verdict was given since."""
    case.rename(case.with_suffix(".gone"))
    sit_down(qtbot, reviewed)
    reviewed.review.queue.list.setFocus()
    press("5")
    qtbot.waitUntil(lambda: "was moved, deleted or replaced" in reviewed.messages.text, timeout=PATIENCE)
    return reviewed


def decided(path: Path) -> list[Verdict | None]:
    with Case.open(path) as case:
        return [case.decision(quote.key).verdict for quote in case.checked().quotes]


def test_the_case_is_saved_elsewhere_with_every_decision(qtbot: QtBot, homeless: MainWindow, tmp_path: Path) -> None:
    push(homeless.messages, "Save elsewhere…")
    rescued = tmp_path / "rescued.qvcase"
    give_file(qtbot, rescued)
    qtbot.waitUntil(lambda: str(rescued) in homeless.messages.text, timeout=PATIENCE)
    assert homeless.windowTitle() == "rescued – QuoteVerify"
    assert homeless.state.recent[0].path == rescued
    sit_down(qtbot, homeless)
    homeless.review.queue.list.setFocus()
    press("J", "1")
    homeless.close()
    assert decided(rescued)[:3] == [Verdict.DISTORTED, Verdict.FAITHFUL, None]


def test_who_chooses_no_place_is_asked_again(qtbot: QtBot, homeless: MainWindow) -> None:
    push(homeless.messages, "Save elsewhere…")
    person.dialog(qtbot, QFileDialog).reject()
    qtbot.waitUntil(lambda: "was moved, deleted or replaced" in homeless.messages.text, timeout=PATIENCE)
    assert seen(homeless.messages, QPushButton, "Save elsewhere…").isEnabled()
    homeless.close()
    answer(qtbot, "Close and lose them")


def test_closing_loses_no_decision_unasked(qtbot: QtBot, homeless: MainWindow, tmp_path: Path) -> None:
    homeless.close()
    answer(qtbot, "Cancel")
    assert homeless.isVisible()
    homeless.close()
    answer(qtbot, "Save elsewhere…")
    rescued = tmp_path / "rescued.qvcase"
    give_file(qtbot, rescued)
    qtbot.waitUntil(lambda: str(rescued) in homeless.messages.text, timeout=PATIENCE)
    assert homeless.close()
    assert not homeless.isVisible()
    assert decided(rescued)[0] is Verdict.DISTORTED


def test_what_is_given_up_is_given_up_by_a_button(qtbot: QtBot, homeless: MainWindow) -> None:
    homeless.close()
    answer(qtbot, "Close and lose them")
    assert not homeless.isVisible()


def test_a_place_that_takes_no_file_is_named_and_another_can_be_given(
    qtbot: QtBot, homeless: MainWindow, tmp_path: Path
) -> None:
    push(homeless.messages, "Save elsewhere…")
    taken = tmp_path / "taken.qvcase"
    homeless.session.save_as(tmp_path / "no such folder" / "a.qvcase")
    qtbot.waitUntil(lambda: "a.qvcase" in homeless.messages.text, timeout=PATIENCE)
    give_file(qtbot, taken)
    qtbot.waitUntil(lambda: str(taken) in homeless.messages.text, timeout=PATIENCE)
    homeless.close()
    assert decided(taken)[0] is Verdict.DISTORTED
