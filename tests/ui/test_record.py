"""What people write about a quote beside the verdict, and the history of all that."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.findings import State
from quoteverify.records.review import Decision, FindingDecision, Verdict
from ui.models.entry import Field, QueueEntry
from ui.models.history import History, steps
from ui.views.history import HistoryDialog
from ui.window import MainWindow


def written(window: MainWindow, quote: str = "q1") -> Decision:
    entry = window.session.queue.entry(quote)
    assert entry is not None
    return entry.decision


def test_keys_alone_fill_the_record(qtbot: QtBot, reviewed: MainWindow) -> None:
    panel, queue = reviewed.review.record, reviewed.review.queue.list
    reviewed.activateWindow()
    qtbot.waitUntil(reviewed.isActiveWindow)
    QTest.keyClick(queue, Qt.Key.Key_G)
    qtbot.waitUntil(panel._made[Field.GLOSS].hasFocus)
    for field in (Field.GLOSS, Field.SUGGESTION, Field.SPEAKER_SAID, Field.SPEAKER_ROLE):
        QTest.keyClicks(panel._made[field], f"{field} with 3 words")
        QTest.keyClick(panel._made[field], Qt.Key.Key_Tab)
    qtbot.waitUntil(panel.confirmed.hasFocus)
    QTest.keyClick(panel.confirmed, Qt.Key.Key_Space)
    QTest.keyClick(panel.confirmed, Qt.Key.Key_Tab)
    second = panel._made[Field.SECOND_READER]
    QTest.keyClicks(second, "B. Reader")
    QTest.keyClick(second, Qt.Key.Key_Escape)
    qtbot.waitUntil(queue.hasFocus)
    made = written(reviewed)
    assert (made.gloss, made.suggestion) == ("gloss with 3 words", "suggestion with 3 words")
    assert (made.speaker_said, made.speaker_role) == ("speaker_said with 3 words", "speaker_role with 3 words")
    assert (made.speaker_confirmed, made.second_reader, made.reviewer) == (True, "B. Reader", "A. Reader")
    assert made.verdict is None, "digits in a field are no verdicts"


def test_each_field_is_a_step_of_its_own_to_undo(reviewed: MainWindow) -> None:
    reviewed.session.set_field("q1", Field.GLOSS, "Well, why stand we?")
    reviewed.session.set_field("q1", Field.SECOND_READER, "B. Reader")
    reviewed.actions_.undo.trigger()
    panel = reviewed.review.record
    assert (panel.text(Field.GLOSS), panel.text(Field.SECOND_READER)) == ("Well, why stand we?", "")


def test_what_was_not_left_yet_is_kept_when_another_quote_is_chosen(reviewed: MainWindow) -> None:
    panel = reviewed.review.record
    QTest.keyClicks(panel._made[Field.GLOSS], "There we go")
    reviewed.review.choose("q2")
    assert written(reviewed).gloss == "There we go"
    assert panel.text(Field.GLOSS) == ""
    reviewed.review.choose("q1")
    assert panel.text(Field.GLOSS) == "There we go"


def test_a_decision_elsewhere_does_not_take_away_what_is_being_written(reviewed: MainWindow) -> None:
    panel = reviewed.review.record
    QTest.keyClicks(panel._made[Field.GLOSS], "There we")
    reviewed.session.set_finding("q1", "f1", State.CONFIRMED)
    assert panel.text(Field.GLOSS) == "There we"


def test_the_section_is_open_again_in_the_next_window(qtbot: QtBot, reviewed: MainWindow, make_window: object) -> None:
    assert reviewed.review.record._area.isHidden()
    reviewed.actions_.record.trigger()
    assert not reviewed.review.record._area.isHidden()
    assert callable(make_window)
    again = make_window()
    assert isinstance(again, MainWindow)
    assert not again.review.record._area.isHidden()


def test_the_history_names_each_change_the_newest_first(quotes: list[CheckedQuote]) -> None:
    at = [f"2026-01-02T03:04:0{second}Z" for second in range(6)]
    decisions = (
        Decision(Verdict.FAITHFUL, reviewer="Ada", at=at[0]),
        Decision(Verdict.FAITHFUL, "as it is said", reviewer="Ada", at=at[1]),
        Decision(Verdict.FAITHFUL, "as it is said", reviewer="Ada", at=at[1]),
        Decision(None, "", reviewer="Ben", speaker_confirmed=True, at=at[4]),
    )
    log = (
        ("f1", FindingDecision(State.DISMISSED, "fair", "Ben", at[2])),
        ("f1", FindingDecision(State.OPEN, "", "Ada", at[3])),
        ("gone", FindingDecision(State.CONFIRMED, "", "Ada", at[5])),
    )
    told = [(step.who, step.what) for step in steps(History("q1", decisions, log), quotes[0].findings)]
    assert told[:4] == [
        ("Ada", "a finding that is no longer there confirmed"),
        ("Ben", "speaker confirmed"),
        ("Ben", "note removed"),
        ("Ben", "verdict taken back"),
    ]
    assert told[4:] == [
        ("Ada", "Negation open again"),
        ("Ben", "Negation dismissed: fair"),
        ("Ada", "note: as it is said"),
        ("Ada", "Faithful"),
    ]


def test_the_history_of_a_quote_is_shown(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.session.set_verdict("q1", Verdict.CONDENSED)
    reviewed.session.undo.undo()
    with qtbot.waitSignal(reviewed.session.history_ready):
        reviewed.actions_.history.trigger()
    dialog = reviewed.review._dialog
    assert isinstance(dialog, HistoryDialog)
    model = dialog.table.model()
    said = {model.index(row, 2).data() for row in range(model.rowCount())}
    assert said == {"Acceptable condensation", "verdict taken back"}
    dialog.close()


def test_every_field_of_a_decision_can_be_shown(reviewed: MainWindow, quotes: list[CheckedQuote]) -> None:
    decision = Decision(gloss="a", suggestion="b", speaker_said="c", speaker_role="d", second_reader="e")
    panel = reviewed.review.record
    panel.show_entry(QueueEntry(quotes[0], decision))
    assert [panel.text(field) for field in panel._made] == ["a", "b", "c", "d", "e"]
    assert not panel.confirmed.isChecked()
