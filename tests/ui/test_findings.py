from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.findings import State
from quoteverify.records.review import FindingDecision
from ui.models.entry import QueueEntry
from ui.models.findings import FindingsModel, Judged
from ui.views.dismissal import DismissalDialog
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


def test_a_decision_changes_the_row_and_keeps_the_choice(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = FindingsModel()
    entry = QueueEntry(quotes[0])
    model.show(entry)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(entry.with_finding("f1", FindingDecision(State.CONFIRMED)))
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Critical, Negation, Confirmed, Difference number 1: the rendering says something else."


def test_only_what_changes_the_state_of_a_finding_is_offered(reviewed: MainWindow) -> None:
    actions = reviewed.actions_
    reviewed.review.choose("q1")
    assert actions.confirm.isEnabled()
    assert not actions.reopen.isEnabled()
    actions.confirm.trigger()
    assert not actions.confirm.isEnabled()
    assert actions.reopen.isEnabled()
    reviewed.review._findings.show(None)
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
    assert [judged.quote for judged in review._findings.rows] == ["q3", None]
    reviewed.actions_.dismiss.trigger()
    assert isinstance(review._dialog, DismissalDialog)
    review._dialog._reason.setEditText("a plural’s apostrophe")
    review._dialog._dismiss.click()
    review.choose("q1")
    assert [judged.decision.reason for judged in session.whole(article)] == ["a plural’s apostrophe"]
    assert review._findings.rows[-1].decision.state is State.DISMISSED
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
    assert [selection.cursor.selectedText() for selection in lit(review.documents.rendering.view)] == ["This"]
    assert [selection.cursor.selectedText() for selection in lit(review.documents.source.view)] == ["Туда идём."]


def test_what_could_not_be_checked_is_said(reviewed: MainWindow) -> None:
    reviewed.review.choose("q1")
    assert reviewed.review.findings._unchecked.text() == "Not checked (1): no model for lt → en"


def lit(view: object) -> list:  # type: ignore[type-arg]
    from ui.views.document import DocumentView

    assert isinstance(view, DocumentView)
    colour = view._theme.colours.finding
    return [selection for selection in view.selections() if selection.format.background().color() == colour]
