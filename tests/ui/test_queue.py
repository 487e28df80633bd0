from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.findings import State
from quoteverify.records.review import Decision, FindingDecision, Verdict
from tests.support.person import press, says, seen, sit_down, write
from ui.models.entry import QueueEntry
from ui.models.queue import ENTRY, QueueModel, QueueOrder, Show, SortOrder
from ui.window import MainWindow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qtbot: QtBot, quotes: list[CheckedQuote]) -> QueueModel:
    model = QueueModel()
    model.reset([quotes[0].file], [QueueEntry(quote) for quote in quotes])
    return model


def shown(order: QueueOrder) -> list[str]:
    return [order.index(row, 0).data(ENTRY).number for row in range(order.rowCount())]


def test_the_model_keeps_its_promises_while_quotes_come_change_and_go(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = QueueModel()
    order = QueueOrder()
    order.setSourceModel(model)
    testers = [QAbstractItemModelTester(each, FATAL) for each in (model, order)]
    order.order_by(SortOrder.SEVERITY)
    order.show_only(Show.UNDECIDED)
    model.reset([quotes[0].file], [])
    for quote in reversed(quotes):
        model.take(QueueEntry(quote))
    model.take(QueueEntry(quotes[2]).with_decision(Decision(Verdict.FAITHFUL)))
    order.look_for("border")
    model.keep_only(frozenset({"q1", "q4"}))
    model.reset([quotes[0].file], [QueueEntry(quotes[0])])
    assert len(testers) == 2


def test_quotes_stand_in_the_order_of_the_text_however_they_come(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = QueueModel()
    model.reset([quotes[0].file], [])
    for place in (3, 0, 4, 1, 2):
        model.take(QueueEntry(quotes[place]))
    assert [entry.id for entry in model.entries] == [quote.id for quote in quotes]


def test_a_quote_that_moved_changes_its_place(model: QueueModel, quotes: list[CheckedQuote]) -> None:
    moved = replace(quotes[0].quote, span=quotes[4].quote.span.shift(5))
    model.take(QueueEntry(replace(quotes[0], quote=moved)))
    assert [entry.id for entry in model.entries] == ["q2", "q3", "q4", "q5", "q1"]


def test_gravest_first_and_back_to_the_order_of_the_text(model: QueueModel) -> None:
    order = QueueOrder()
    order.setSourceModel(model)
    order.order_by(SortOrder.SEVERITY)
    assert shown(order) == ["1", "5", "2", "3", "4"]
    order.order_by(SortOrder.TEXT)
    assert shown(order) == ["1", "2", "3", "4", "5"]


def test_a_filter_narrows_the_queue_and_follows_decisions(model: QueueModel) -> None:
    order = QueueOrder()
    order.setSourceModel(model)
    order.show_only(Show.UNDECIDED)
    model.take(model.entries[1].with_decision(Decision(Verdict.FAITHFUL)))
    assert shown(order) == ["1", "3", "4", "5"]
    order.show_only(Show.DECIDED)
    assert shown(order) == ["2"]
    order.show_only(Show.SERIOUS)
    assert shown(order) == ["1", "2", "5"]


def test_search_looks_into_the_source_too(model: QueueModel) -> None:
    order = QueueOrder()
    order.setSourceModel(model)
    order.look_for("ТУДА")
    assert shown(order) == ["2"]


def test_a_dismissed_finding_no_longer_weighs(quotes: list[CheckedQuote]) -> None:
    entry = QueueEntry(quotes[0])
    assert entry.worst is not None
    assert entry.with_finding("f1", FindingDecision(State.DISMISSED, "fair")).worst is None


def test_decisions_hold_after_a_new_check_only_while_the_texts_stay(quotes: list[CheckedQuote]) -> None:
    decided = (
        QueueEntry(quotes[0])
        .with_decision(Decision(Verdict.FAITHFUL))
        .with_finding("f1", FindingDecision(State.CONFIRMED))
    )
    same = QueueEntry(quotes[0]).after(decided)
    assert (same.decision.verdict, same.on("f1").state) == (Verdict.FAITHFUL, State.CONFIRMED)
    other = QueueEntry(replace(quotes[0], key="another")).after(decided)
    assert not other.decided
    assert other.on("f1").state is State.OPEN


def test_next_undecided_goes_around_and_stops_when_all_is_decided(reviewed: MainWindow) -> None:
    queue = reviewed.review.queue
    queue.choose("q4")
    reviewed.session.decisions.set_verdict("q5", Verdict.FAITHFUL)
    assert queue.next_undecided()
    assert queue.current == "q1"
    for quote in ("q1", "q2", "q3", "q4"):
        reviewed.session.decisions.set_verdict(quote, Verdict.FAITHFUL)
    assert not queue.next_undecided()


def test_choosing_a_hidden_quote_takes_the_filter_away(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    write(seen(reviewed, QLineEdit, "Filter by words"), "border")
    assert reviewed.review.queue.order.rowCount() == 1
    reviewed.review.choose("q1")
    assert reviewed.review.queue.current == "q1"


def test_a_screen_reader_hears_number_state_severity_and_words(model: QueueModel) -> None:
    from PySide6.QtCore import Qt

    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1, Officer, undecided, Critical, “Well, why are we standing still?”"


def test_quotes_are_numbered_without_gaps_whatever_comes_and_goes(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = [QueueEntry(quote) for quote in quotes]
    model.reset([quotes[0].file], entries)

    def shown() -> list[tuple[str, str]]:
        return [(entry.id, entry.number) for entry in model.entries]

    model.keep_only(frozenset({"q1", "q3", "q5"}))
    assert shown() == [("q1", "1"), ("q3", "2"), ("q5", "3")]
    with qtbot.waitSignal(model.dataChanged):
        model.take(entries[1])
    assert shown() == [("q1", "1"), ("q2", "2"), ("q3", "3"), ("q5", "4")]
    last = quotes[4].quote
    moved = replace(quotes[0], quote=replace(last, id="q1", span=last.span.shift(1)))
    model.take(QueueEntry(moved))
    assert shown() == [("q2", "1"), ("q3", "2"), ("q5", "3"), ("q1", "4")]
    model.take(entries[0])
    assert shown() == [("q1", "1"), ("q2", "2"), ("q3", "3"), ("q5", "4")]
    assert tester.model() is model


def test_many_quotes_come_behind_the_others_at_once_as_far_as_they_are_new(quotes: list[CheckedQuote]) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = [QueueEntry(quote) for quote in quotes]
    model.reset([quotes[0].file], entries[:2])
    assert model.follow([entries[2], entries[3], entries[1], entries[4]]) == 2
    assert model.follow([entries[1]]) == 0
    assert model.follow([entries[4]]) == 1
    assert model.follow([]) == 0
    assert [(entry.id, entry.number) for entry in model.entries] == [
        ("q1", "1"), ("q2", "2"), ("q3", "3"), ("q4", "4"), ("q5", "5"),
    ]  # fmt: skip
    assert [model.row(f"q{number}") for number in range(1, 6)] == [0, 1, 2, 3, 4]
    assert tester.model() is model


def test_the_list_keeps_its_width_whatever_is_listed(qtbot: QtBot, reviewed: MainWindow) -> None:
    """The words of how many are hidden made it wider, and both texts were laid out anew with each filter."""
    sit_down(qtbot, reviewed)
    review = reviewed.review
    views = (review.queue, review.documents.source.view, review.documents.rendering.view)
    qtbot.waitUntil(lambda: review.shown)
    widths = []
    for show in (Show.ALL, Show.UNDECIDED, Show.DECIDED, Show.DISAGREE):
        review.queue.list_only(show)
        press("Tab")  # lets the layout settle
        widths.append([view.width() for view in views])
    assert widths == [widths[0]] * 4
    assert "hidden" in says(review.queue)
