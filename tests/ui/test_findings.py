from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from quoteverify.checked import CheckedQuote
from quoteverify.findings import State
from quoteverify.review import FindingDecision
from ui.models.entry import Entry
from ui.models.findings import FindingsModel
from ui.window import MainWindow


def test_the_model_keeps_its_promises(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = FindingsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entry = Entry(quotes[0])
    model.show(entry, quotes[1].findings)
    model.show(entry.with_finding("f1", FindingDecision(State.CONFIRMED)), quotes[1].findings)
    model.show(Entry(quotes[2]))
    model.show(None)
    assert tester.model() is model


def test_a_decision_changes_the_row_and_keeps_the_choice(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = FindingsModel()
    entry = Entry(quotes[0])
    model.show(entry)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(entry.with_finding("f1", FindingDecision(State.CONFIRMED)))
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Critical, Negation, Confirmed, Difference number 1: the rendering says something else."


def test_what_cannot_be_decided_offers_no_decision(reviewed: MainWindow, quotes: list[CheckedQuote]) -> None:
    """A finding on the whole text belongs to no quote."""
    actions = reviewed.actions_
    reviewed.review.choose("q1")
    assert actions.confirm.isEnabled()
    assert not actions.reopen.isEnabled()
    reviewed.review._findings.show(None, quotes[0].findings)
    reviewed.review.findings.step(0)
    assert not actions.confirm.isEnabled()
    assert not actions.dismiss.isEnabled()


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
    return [one for one in view.selections() if one.format.background().color() == colour]
