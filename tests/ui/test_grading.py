"""A person gives findings another severity and kind, by keyboard; what the program said is kept and shown."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.findings import Category, Severity
from quoteverify.sheets import sheet_format
from quoteverify.sheets.sheet import sheet_of_case
from tests.support import person
from tests.support.person import press, push, says, seen, sit_down
from ui.models.findings import JUDGED, Judged
from ui.views.grading import GradeDialog
from ui.views.history import HistoryDialog
from ui.window import MainWindow


def grade(qtbot: QtBot, window: MainWindow, severity: str, kind: str = "") -> None:
    """Grade the current finding by the keys of the dialog."""
    press("S")
    dialog = person.dialog(qtbot, GradeDialog)
    person.choose(seen(dialog, QComboBox, "Severity"), severity)
    if kind:
        person.choose(seen(dialog, QComboBox, "Kind"), kind)
    press("Return")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    sit_down(qtbot, window)


def shown(window: MainWindow) -> Judged:
    judged = window.review.findings.list.currentIndex().data(JUDGED)
    assert isinstance(judged, Judged)
    return judged


@pytest.fixture
def at_first(qtbot: QtBot, reviewed: MainWindow) -> MainWindow:
    """The window with the keys in the queue, at the first quote, whose finding is critical."""
    reviewed.review.choose("q1")
    sit_down(qtbot, reviewed)
    reviewed.review.queue.list.setFocus()
    return reviewed


def test_a_finding_is_graded_by_keys_and_counts_so_everywhere(qtbot: QtBot, at_first: MainWindow) -> None:
    grade(qtbot, at_first, "Minor", "Term")
    finding = shown(at_first).checked.finding
    assert (finding.severity, finding.category) == (Severity.MINOR, Category.TERM)
    entry = at_first.session.queue.entry("q1")
    assert entry is not None
    assert entry.worst is Severity.MINOR
    row = at_first.review.findings.list.model().index(0, 0)
    spoken = str(row.data(int(Qt.ItemDataRole.AccessibleTextRole)))
    assert spoken.startswith("Minor, Term, Open, the program said: Critical, Negation")


def test_a_grade_is_undone_redone_and_told_in_the_history(qtbot: QtBot, at_first: MainWindow) -> None:
    grade(qtbot, at_first, "Minor")
    assert at_first.actions_.undo.text() == "Undo severity and kind of “Negation” in quote 1"
    press("Ctrl+Z")
    assert shown(at_first).checked.finding.severity is Severity.CRITICAL
    press("Ctrl+Shift+Z")
    assert shown(at_first).checked.finding.severity is Severity.MINOR
    press("H")
    history = person.dialog(qtbot, HistoryDialog)
    told = person.column(history.table.model(), 2)
    assert told[0] == "Negation: graded Minor"
    press("Escape")


def test_confirming_and_dismissing_keep_the_grade(qtbot: QtBot, at_first: MainWindow) -> None:
    grade(qtbot, at_first, "Note")
    press("C")
    assert shown(at_first).checked.finding.severity is Severity.INFO
    press("R")
    assert shown(at_first).checked.finding.severity is Severity.INFO


def test_what_the_program_says_is_one_button_away(qtbot: QtBot, at_first: MainWindow) -> None:
    grade(qtbot, at_first, "Minor")
    press("S")
    dialog = person.dialog(qtbot, GradeDialog)
    assert "The program says: Critical, Negation." in says(dialog)
    push(dialog, "As the program says")
    assert shown(at_first).machine is None
    assert shown(at_first).checked.finding.severity is Severity.CRITICAL


def test_a_grade_is_in_the_case_and_on_the_sheet_with_the_programs_own(
    qtbot: QtBot, at_first: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    path = at_first.session.path
    assert path is not None
    grade(qtbot, at_first, "Minor", "Term")
    at_first.close()
    with Case.open(path) as case:
        sheet = sheet_of_case(case)
    content = json.loads(sheet_format("json").write(sheet))
    finding = content["quotes"][0]["findings"][0]
    assert (finding["severity"], finding["category"]) == ("minor", "term")
    assert finding["machine"] == {"severity": "critical", "category": "negation"}
    again = make_window()
    with qtbot.waitSignal(again.session.opened):
        again.casework.take([path])
    entry = again.session.queue.entry("q1")
    assert entry is not None
    assert entry.worst is Severity.MINOR


def test_a_finding_about_the_whole_text_is_graded(qtbot: QtBot, at_first: MainWindow) -> None:
    press("F")
    grade(qtbot, at_first, "Major")
    (whole,) = at_first.session.whole(at_first.session.renderings[0].path)
    assert whole.checked.finding.severity is Severity.MAJOR
    press("Ctrl+Z")
    (whole,) = at_first.session.whole(at_first.session.renderings[0].path)
    assert whole.checked.finding.severity is Severity.MINOR
