"""One quote is the current one, and what a person decides or writes reaches it: driven by keys in the real window."""

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.review import Verdict
from quoteverify.records.spans import Span
from tests.support.paths import ROOT
from tests.support.person import choose, press, seen, sit_down, type_
from tests.ui.conftest import MakeWindow
from ui.merging import why_not
from ui.models.queue import Show
from ui.window import MainWindow


def note_on(window: MainWindow, quote: str) -> str:
    entry = window.session.queue.entry(quote)
    assert entry is not None
    return entry.decision.note


def is_shown(window: MainWindow, quote: str) -> bool:
    """Whether a quote is current, highlighted and in sight in the queue, and in sight in its text."""
    queue, view = window.review.queue, window.review.documents.rendering.view
    index, entry = queue.list.currentIndex(), window.review.entry
    if entry is None or entry.id != quote or queue.current != quote:
        return False
    in_queue = queue.list.viewport().rect().intersects(queue.list.visualRect(index))
    start = view.height_of(entry.checked.quote.span.start)
    return queue.list.selectionModel().isSelected(index) and in_queue and 0 <= start < view.viewport().height()


def test_a_note_goes_to_the_quote_decided_before_though_the_filter_wants_it_no_more(
    qtbot: QtBot, reviewed: MainWindow
) -> None:
    sit_down(qtbot, reviewed)
    reviewed.review.queue.list_only(Show.UNDECIDED)
    reviewed.review.queue.list.setFocus()
    press("J", "J", "5")
    assert is_shown(reviewed, "q3")
    press("O")
    type_("an order, not a plan")
    press("Return")
    assert note_on(reviewed, "q3") == "an order, not a plan"
    assert [note_on(reviewed, quote) for quote in ("q1", "q2", "q4", "q5")] == [""] * 4
    press("J")
    assert is_shown(reviewed, "q4")
    assert reviewed.review.queue.order.rowCount() == 4, "the decided quote is listed no more once it is left"


@pytest.mark.parametrize("show", [Show.DECIDED, Show.SERIOUS, Show.UNSURE])
def test_another_filter_keeps_the_quote_or_goes_forward(qtbot: QtBot, reviewed: MainWindow, show: Show) -> None:
    sit_down(qtbot, reviewed)
    reviewed.session.decisions.set_verdict("q2", Verdict.FAITHFUL)
    reviewed.review.choose("q3")
    reviewed.review.queue.list_only(show)
    after = {Show.DECIDED: "q3", Show.SERIOUS: "q5", Show.UNSURE: "q3"}[show]
    qtbot.waitUntil(lambda: is_shown(reviewed, after))


def test_sorting_and_resizing_keep_the_quote_in_sight(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    reviewed.review.choose("q4")
    for box in reviewed.review.queue.findChildren(QComboBox):
        if box.findData("severity") >= 0:
            box.setCurrentIndex(box.findData("severity"))
    qtbot.waitUntil(lambda: is_shown(reviewed, "q4"))
    for width, height in ((760, 560), (1000, 580), (700, 500)):
        reviewed.resize(width, height)
        qtbot.waitUntil(lambda: is_shown(reviewed, "q4"))


def test_enter_files_the_note_and_gives_the_keys_back(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("O")
    type_("heard twice")
    press("Return")
    with qtbot.waitSignal(reviewed.session.history_ready):
        press("H")
    assert note_on(reviewed, "q1") == "heard twice"
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_control_and_enter_files_the_note_and_goes_on(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("3", "O")
    type_("a cut without a mark")
    press("Ctrl+Return")
    assert note_on(reviewed, "q1") == "a cut without a mark"
    assert is_shown(reviewed, "q2")
    press("1")
    assert reviewed.session.queue.entries[1].decision.verdict is Verdict.FAITHFUL


def test_escape_gives_the_keys_back_and_the_field_says_so(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("O")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert "Esc: back to the keys" in reviewed.review.verdicts.said
    type_("as she says")
    press("Esc", "2")
    assert field.text() == "as she says"
    assert reviewed.session.queue.entries[0].decision.verdict is Verdict.CONDENSED
    assert note_on(reviewed, "q1") == "as she says"


def test_enter_in_the_record_gives_the_keys_back_too(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("G")
    type_("Well, why stand we")
    press("Return", "4")
    entry = reviewed.session.queue.entries[0]
    assert (entry.decision.gloss, entry.decision.verdict) == ("Well, why stand we", Verdict.PARAPHRASE)


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from tests.support.person import press, type_
from ui.state import WindowState
from ui.window import MainWindow
application = QApplication([])
window = MainWindow(WindowState(QSettings(sys.argv[2], QSettings.Format.IniFormat)))
window.show()
def write():
    press("O")
    type_("he said: perhaps")
    window.session.make_sheet(1)  # answered when all that was typed is with the keeper
window.session.sheet_ready.connect(lambda *_: os.kill(os.getpid(), signal.SIGKILL))
waiting = QTimer(interval=20)
def look():
    if window.review.shown and window.isActiveWindow():
        waiting.stop()
        write()
waiting.timeout.connect(look)
window.session.opened.connect(waiting.start)
window.casework.take([Path(sys.argv[1])])
application.exec()
"""


def test_a_note_being_written_survives_the_end_of_the_process(
    qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow, case: Path, tmp_path: Path
) -> None:
    reviewed.close()
    command = [sys.executable, "-c", KILLED, str(case), str(tmp_path / "other.ini")]
    ended = subprocess.run(command, cwd=ROOT, timeout=60, check=False)
    assert ended.returncode == -9
    again = make_window()
    with qtbot.waitSignal(again.session.restored):
        again.casework.take([case])
    assert note_on(again, "q1") == "he said: perhaps"
    assert "still being written" in again.messages.text
    again.close()
    with Case.open(case) as kept:
        assert [kept.decision(quote.key).note for quote in kept.checked().quotes][:2] == ["he said: perhaps", ""]


def test_a_filed_note_leaves_no_draft(qtbot: QtBot, reviewed: MainWindow, case: Path) -> None:
    sit_down(qtbot, reviewed)
    press("O")
    type_("done")
    press("Return")
    reviewed.close()
    with sqlite3.connect(case) as db:
        assert db.execute("SELECT value FROM property WHERE name = 'draft'").fetchall() == [("",)]
    db.close()


@pytest.mark.parametrize("key", ["M", "S", "W", "P", "Shift+P", "U", "Del"])
def test_no_single_key_edits_quotes_or_links(qtbot: QtBot, reviewed: MainWindow, key: str) -> None:
    sit_down(qtbot, reviewed)
    press(key)
    assert reviewed.session.undo.count() == 0
    assert reviewed.messages.text == ""


def test_a_merge_across_the_narrators_words_is_refused(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("Ctrl+Shift+M")
    assert reviewed.session.undo.count() == 0
    assert "what nobody said" in reviewed.messages.text


def test_the_words_of_two_speakers_are_not_merged(quotes: list[CheckedQuote]) -> None:
    text = "“Why?” “Go.”"
    first = replace(quotes[0].quote, span=Span(0, 6), speaker="Alyaksandr Lukashenka")
    second = replace(quotes[1].quote, span=Span(7, 12), speaker="An officer")
    assert "two speakers, Alyaksandr Lukashenka and An officer" in why_not(text, first, second)
    assert why_not(text, first, replace(second, speaker="Lukashenka")) == ""
    assert why_not("“Go,” he said, “now.”", replace(first, span=Span(0, 5)), replace(first, span=Span(15, 21))) == ""


def test_the_same_verdict_twice_is_taken_back_and_said_with_undo(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("1", "1")
    assert reviewed.messages.text == "The verdict “Faithful” on quote 1 is taken back."
    reviewed.messages.answer()
    assert reviewed.session.queue.entries[0].decision.verdict is Verdict.FAITHFUL


def test_gravest_first_brings_the_gravest_into_sight_and_work_goes_on_there(qtbot: QtBot, reviewed: MainWindow) -> None:
    """A quote that still stands in sight beside the gravest stays the current one; one far below gives way."""
    queue = reviewed.review.queue
    sit_down(qtbot, reviewed)
    order = seen(queue, QComboBox, "How the quotes are sorted")
    reviewed.review.choose("q4")
    choose(order, "Gravest first")
    assert queue.current == "q4"
    assert queue.list.viewport().rect().contains(queue.list.visualRect(queue.order.index(0, 0)))
    choose(order, "As in the text")
    reviewed.resize(reviewed.width(), reviewed.minimumSizeHint().height())
    queue.list.setFixedHeight(queue.list.visualRect(queue.order.index(0, 0)).height() * 2)
    reviewed.review.choose("q4")
    choose(order, "Gravest first")
    assert queue.current == "q1"
    assert queue.list.viewport().rect().contains(queue.list.visualRect(queue.order.index(0, 0)))
