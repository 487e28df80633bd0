"""What people write about a quote beside the verdict, and the history of all that."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.findings import State
from quoteverify.records.review import Decision, FindingDecision, Verdict
from tests.support import person
from tests.support.person import press, sit_down, type_
from ui.models.entry import Field, QueueEntry
from ui.models.history import History, steps
from ui.views.history import HistoryDialog
from ui.window import MainWindow


def written(window: MainWindow, quote: str = "q1") -> Decision:
    entry = window.session.queue.entry(quote)
    assert entry is not None
    return entry.decision


def fields(window: MainWindow) -> list[QWidget]:
    """The fields of the record that are in sight, from top to bottom."""
    kinds = (QPlainTextEdit, QLineEdit)
    found = [field for field in window.review.record.findChildren(QWidget) if isinstance(field, kinds)]
    return sorted((field for field in found if field.isVisible()), key=lambda field: field.y())


def test_keys_alone_fill_the_record(qtbot: QtBot, reviewed: MainWindow) -> None:
    panel, queue = reviewed.review.record, reviewed.review.queue.list
    sit_down(qtbot, reviewed)
    press("G")
    for field in (Field.GLOSS, Field.SUGGESTION, Field.SPEAKER_SAID, Field.SPEAKER_ROLE):
        type_(f"{field} with 3 words")
        press("Tab")
    assert panel.confirmed.hasFocus()
    press("Space", "Tab")
    type_("B. Reader")
    press("Escape")
    qtbot.waitUntil(queue.hasFocus)
    made = written(reviewed)
    assert (made.gloss, made.suggestion) == ("gloss with 3 words", "suggestion with 3 words")
    assert (made.speaker_said, made.speaker_role) == ("speaker_said with 3 words", "speaker_role with 3 words")
    assert (made.speaker_confirmed, made.second_reader, made.reviewer) == (True, "B. Reader", "A. Reader")
    assert made.verdict is None, "digits in a field are no verdicts"


def test_each_field_is_a_step_of_its_own_to_undo(reviewed: MainWindow) -> None:
    reviewed.session.decisions.set_field("q1", Field.GLOSS, "Well, why stand we?")
    reviewed.session.decisions.set_field("q1", Field.SECOND_READER, "B. Reader")
    reviewed.actions_.undo.trigger()
    panel = reviewed.review.record
    assert (panel.text(Field.GLOSS), panel.text(Field.SECOND_READER)) == ("Well, why stand we?", "")


def test_what_was_not_left_yet_is_kept_when_another_quote_is_chosen(qtbot: QtBot, reviewed: MainWindow) -> None:
    panel = reviewed.review.record
    sit_down(qtbot, reviewed)
    press("G")
    type_("There we go")
    reviewed.review.choose("q2")
    assert written(reviewed).gloss == "There we go"
    assert panel.text(Field.GLOSS) == ""
    reviewed.review.choose("q1")
    assert panel.text(Field.GLOSS) == "There we go"


def test_a_decision_elsewhere_does_not_take_away_what_is_being_written(qtbot: QtBot, reviewed: MainWindow) -> None:
    panel = reviewed.review.record
    sit_down(qtbot, reviewed)
    press("G")
    type_("There we")
    reviewed.session.decisions.set_finding("q1", "f1", State.CONFIRMED)
    assert panel.text(Field.GLOSS) == "There we"


def test_the_section_is_open_again_in_the_next_window(qtbot: QtBot, reviewed: MainWindow, make_window: object) -> None:
    assert fields(reviewed) == []
    reviewed.actions_.record.trigger()
    assert len(fields(reviewed)) == 5
    path = reviewed.session.path
    assert path is not None
    reviewed.close()
    assert callable(make_window)
    again = make_window()
    assert isinstance(again, MainWindow)
    with qtbot.waitSignal(again.session.opened):
        again.session.open(path)
    assert len(fields(again)) == 5


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
    reviewed.session.decisions.set_verdict("q1", Verdict.CONDENSED)
    reviewed.session.undo.undo()
    with qtbot.waitSignal(reviewed.session.history_ready):
        reviewed.actions_.history.trigger()
    dialog = person.dialog(qtbot, HistoryDialog)
    model = dialog.table.model()
    said = {model.index(row, 2).data() for row in range(model.rowCount())}
    assert said == {"Acceptable condensation", "verdict taken back"}
    dialog.close()


def test_every_field_of_a_decision_can_be_shown(reviewed: MainWindow, quotes: list[CheckedQuote]) -> None:
    decision = Decision(gloss="a", suggestion="b", speaker_said="c", speaker_role="d", second_reader="e")
    panel = reviewed.review.record
    panel.show_entry(QueueEntry(quotes[0], decision))
    texts = (Field.GLOSS, Field.SUGGESTION, Field.SPEAKER_SAID, Field.SPEAKER_ROLE, Field.SECOND_READER)
    assert [panel.text(field) for field in texts] == ["a", "b", "c", "d", "e"]
    assert not panel.confirmed.isChecked()
