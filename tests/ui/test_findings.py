from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QTextBrowser
from pytestqt.qtbot import QtBot

from quoteverify.loaders import load_document
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.document import Role
from quoteverify.records.findings import Category, State
from quoteverify.records.review import FindingDecision
from tests.support import person
from tests.support.person import press, push, says, seen, sit_down, write
from tests.ui.conftest import MakeWindow
from ui.explanations import explanation
from ui.models.entry import QueueEntry
from ui.models.files import ChosenFile
from ui.models.findings import FindingsModel, Judged
from ui.views.dismissal import DismissalDialog
from ui.views.document import DocumentView
from ui.views.why import WhyDialog
from ui.window import MainWindow


def test_the_model_keeps_its_promises(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = FindingsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entry = QueueEntry(quotes[0])
    model.show(entry, [Judged(finding, file="a") for finding in quotes[1].findings])
    model.show(entry.with_finding("f1", FindingDecision(State.CONFIRMED)))
    model.show(QueueEntry(quotes[2]))
    model.show(None)
    assert tester.model() is model


def test_nothing_is_said_about_findings_before_there_is_a_quote(
    qtbot: QtBot, make_window: MakeWindow, chosen: list[ChosenFile], case: Path
) -> None:
    """“No findings” stood there while the quotes were still looked for."""
    window = make_window()
    with qtbot.waitSignal(window.session.opened):
        window.session.create(case, chosen)
    shown = says(window.review.findings)
    assert "Findings" in shown
    assert "No findings" not in shown


def test_a_decision_changes_the_row_and_keeps_the_choice(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = FindingsModel()
    entry = QueueEntry(quotes[0])
    model.show(entry)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(entry.with_finding("f1", FindingDecision(State.CONFIRMED)))
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    words = "Difference number 1: the rendering says something else., the first word differs"
    assert spoken == f"Critical, Negation, Confirmed, 80 % sure, {words}"


def test_only_what_changes_the_state_of_a_finding_is_offered(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path
) -> None:
    actions = reviewed.actions_
    reviewed.review.choose("q1")
    assert actions.confirm.isEnabled()
    assert not actions.reopen.isEnabled()
    actions.confirm.trigger()
    assert not actions.confirm.isEnabled()
    assert actions.reopen.isEnabled()
    assert reviewed.session.path is not None
    empty = tmp_path / "empty-en.txt"
    empty.write_text("Nobody is quoted here.", encoding="utf-8")
    file = ChosenFile(empty, load_document(empty), Role.RENDERING, "en")
    with qtbot.waitSignal(reviewed.session.opened):
        reviewed.session.create(tmp_path / "empty.qvcase", [file])
    assert not actions.dismiss.isEnabled()


def test_a_finding_about_the_whole_text_is_dismissed_undone_and_kept(
    qtbot: QtBot, reviewed: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    """It stands with every quote of its rendering, holds in a new check, and is in the case when that opens again."""
    review, session = reviewed.review, reviewed.session
    article, case = session.renderings[0].path, session.path
    assert case is not None
    review.choose("q3")
    review.findings.step(1)
    assert person.column(review.findings.list.model()) == [
        "Difference number 3: the rendering says something else.",
        "A closing mark without an opening one.",
    ]
    reviewed.actions_.dismiss.trigger()
    dialog = person.dialog(qtbot, DismissalDialog)
    write(seen(dialog, QComboBox, "Reason"), "a plural’s apostrophe")
    push(dialog, "Dismiss")
    review.choose("q1")
    assert [judged.decision.reason for judged in session.whole(article)] == ["a plural’s apostrophe"]
    review.findings.step(1)
    assert review.findings.current is not None
    assert review.findings.current.decision.state is State.DISMISSED
    reviewed.actions_.undo.trigger()
    assert reviewed.actions_.redo.text() == "Redo dismissing “Quote marks” in the whole text"
    assert [judged.decision.state for judged in session.whole(article)] == [State.OPEN]
    reviewed.actions_.redo.trigger()
    reviewed.close()
    again = make_window()
    with qtbot.waitSignal(again.session.opened):
        again.casework.take([case])
    assert [judged.decision.reason for judged in again.session.whole(article)] == ["a plural’s apostrophe"]


def test_pointing_at_a_finding_lights_its_words_on_both_sides(reviewed: MainWindow) -> None:
    review = reviewed.review
    review.choose("q2")
    review.findings.step(0)
    assert lit(reviewed, review.documents.rendering.view) == ["This"]
    assert lit(reviewed, review.documents.source.view) == ["Туда идём."]


def test_the_menu_of_a_finding_opens_by_the_keyboard_and_decides(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.review.choose("q1")
    sit_down(qtbot, reviewed)
    reviewed.review.findings.list.setFocus()
    press("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = ["Confirm", "Dismiss…", "Dismiss as before", "Reopen", "Severity and kind…", "Why is this flagged?"]
    assert [action.text() for action in menu.actions()] == offered
    assert [action.isEnabled() for action in menu.actions()] == [True, True, False, False, True, True]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert reviewed.review.findings.current is not None
    assert reviewed.review.findings.current.decision.state is State.CONFIRMED


def test_a_right_click_on_a_finding_offers_the_same(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.review.choose("q3")
    view = reviewed.review.findings.list
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    reviewed.actions_.confirm.trigger()
    (whole,) = reviewed.session.whole(reviewed.session.renderings[0].path)
    assert whole.decision.state is State.CONFIRMED


def test_why_a_finding_is_flagged_is_told_by_one_key(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.review.choose("q1")
    sit_down(qtbot, reviewed)
    reviewed.review.queue.list.setFocus()
    press("W")
    dialog = person.dialog(qtbot, WhyDialog)
    page = seen(dialog, QTextBrowser, "Why this is flagged: Negation").toPlainText()
    assert "One side denies what the other does not." in page
    assert "aren’t moving" in page
    assert "Difference number 1: the rendering says something else." in page
    assert "Critical: what it does to the meaning. 80 % sure" in page
    press("Escape")
    assert not dialog.isVisible()


@pytest.mark.parametrize("category", list(Category))
def test_every_kind_of_finding_is_explained(category: Category) -> None:
    looked_for, false_alarm = explanation(category)
    assert looked_for != false_alarm
    assert all(text.endswith(".") and len(text) > 20 for text in (looked_for, false_alarm))


def test_what_could_not_be_checked_is_said(reviewed: MainWindow) -> None:
    reviewed.review.choose("q1")
    assert "Not checked (1): no model for lt → en" in says(reviewed.review.findings)


def lit(window: MainWindow, view: DocumentView) -> list[str]:
    """The words that are set off in the colour of a finding."""
    colour = window.theme.colours.finding
    return [
        selection.cursor.selectedText()
        for selection in view.selections()
        if selection.format.background().color() == colour
    ]
