import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.findings import State
from quoteverify.records.review import Verdict
from tests.support import person
from tests.support.person import click_on, push, says, seen, sit_down, write
from tests.ui.conftest import MakeWindow
from ui.models.entry import Field
from ui.models.files import ChosenFile
from ui.state import WindowState
from ui.views.dismissal import DismissalDialog
from ui.views.newcase import NewCaseDialog
from ui.window import MainWindow

WAIT = 20_000


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.review.queue.list, key)


def checked(window: MainWindow) -> bool:
    return window.session.path is not None and window.session.finished and not window.run.running


def verdict_in(window: MainWindow, quote: str) -> Verdict | None:
    entry = window.session.queue.entry(quote)
    assert entry is not None
    return entry.decision.verdict


def test_from_dropped_files_to_a_sheet(
    qtbot: QtBot, make_window: Callable[..., MainWindow], files: tuple[Path, Path], tmp_path: Path
) -> None:
    """The main job, with a real worker process: drop, check, decide by keys, export, open again."""
    window: MainWindow = make_window()
    drop(window, *files)
    dialog = person.dialog(qtbot, NewCaseDialog)
    qtbot.waitUntil(lambda: not dialog.obstacle(), timeout=WAIT)
    with qtbot.waitSignal(window.session.check_kept, timeout=WAIT):
        dialog.accept()
    assert [entry.id for entry in window.session.queue.entries] == ["q1", "q2", "q3", "q4", "q5"]
    qtbot.waitUntil(lambda: window.review.shown and window.review.queue.current == "q1")
    sit_down(qtbot, window)
    press(qtbot, window, Qt.Key.Key_1)
    assert verdict_in(window, "q1") is Verdict.FAITHFUL
    press(qtbot, window, Qt.Key.Key_N, Qt.Key.Key_5)
    assert verdict_in(window, "q2") is Verdict.DISTORTED
    sheet = tmp_path / "sheet.json"
    window.exports.export_to("json", sheet)
    qtbot.waitUntil(sheet.exists, timeout=WAIT)
    path = window.session.path
    assert path is not None
    window.close()
    with Case.open(path) as case:
        decided = [case.decision(quote.key).verdict for quote in case.checked().quotes]
    assert decided == [Verdict.FAITHFUL, Verdict.DISTORTED, None, None, None]


def test_keys_decide_everything_about_a_quote(qtbot: QtBot, reviewed: MainWindow) -> None:
    review = reviewed.review
    press(qtbot, reviewed, Qt.Key.Key_C)
    entry = reviewed.session.queue.entry("q1")
    assert entry is not None
    assert entry.on("f1").state is State.CONFIRMED
    press(qtbot, reviewed, Qt.Key.Key_R)
    press(qtbot, reviewed, Qt.Key.Key_D)
    dialog = person.dialog(qtbot, DismissalDialog)
    assert not seen(dialog, QPushButton, "Dismiss").isEnabled()
    write(seen(dialog, QComboBox, "Reason"), "fair in spoken English")
    push(dialog, "Dismiss")
    sit_down(qtbot, reviewed)
    entry = reviewed.session.queue.entry("q1")
    assert entry is not None
    assert (entry.on("f1").state, entry.on("f1").reason) == (State.DISMISSED, "fair in spoken English")
    press(qtbot, reviewed, Qt.Key.Key_J)
    assert review.queue.current == "q2"
    press(qtbot, reviewed, Qt.Key.Key_K)
    assert review.queue.current == "q1"


@pytest.mark.parametrize(("key", "verdict"), list(zip("1234567", Verdict, strict=True)))
def test_seven_keys_give_seven_verdicts(qtbot: QtBot, reviewed: MainWindow, key: str, verdict: Verdict) -> None:
    QTest.keyClicks(reviewed.review.queue.list, key)
    assert verdict_in(reviewed, "q1") is verdict
    assert reviewed.actions_.verdicts[verdict].isChecked()


def test_digits_in_a_note_are_words_not_verdicts(qtbot: QtBot, reviewed: MainWindow) -> None:
    note = seen(reviewed, QLineEdit, "Note on the verdict")
    reviewed.activateWindow()
    qtbot.waitUntil(reviewed.isActiveWindow)
    press(qtbot, reviewed, Qt.Key.Key_O)
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "says 3, not 5")
    press(qtbot, reviewed, Qt.Key.Key_J)
    entry = reviewed.session.queue.entry("q1")
    assert entry is not None
    assert entry.decision.note == "says 3, not 5"
    assert not entry.decided
    assert note.text() == ""


def test_a_click_on_a_marked_quote_chooses_it(qtbot: QtBot, reviewed: MainWindow) -> None:
    """Whatever the fonts of the machine, and so wherever the quote stands."""
    view = reviewed.review.documents.rendering.view
    qtbot.waitUntil(lambda: bool(view.labels()))  # the marks are there
    click_on(qtbot, view, "aren’t you moving")
    assert reviewed.review.queue.current == "q3"


@pytest.mark.parametrize("size", [6, 16])
def test_a_click_finds_its_quote_in_small_and_large_letters(qtbot: QtBot, reviewed: MainWindow, size: int) -> None:
    view = reviewed.review.documents.rendering.view
    qtbot.waitUntil(lambda: bool(view.labels()))
    font = view.font()
    font.setPointSize(size)
    view.setFont(font)
    click_on(qtbot, view, "every meter of")
    assert reviewed.review.queue.current == "q4"


def test_a_case_opens_again_with_every_decision(
    qtbot: QtBot, reviewed: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    path = reviewed.session.path
    assert path is not None
    reviewed.session.decisions.set_verdict("q4", Verdict.PARAPHRASE)
    reviewed.session.decisions.set_field("q4", Field.NOTE, "shortened")
    reviewed.close()
    again: MainWindow = make_window()
    with qtbot.waitSignal(again.session.opened):
        again.casework.take([path])
    entry = again.session.queue.entry("q4")
    assert entry is not None
    assert (entry.decision.verdict, entry.decision.note) == (Verdict.PARAPHRASE, "shortened")
    assert [judged.checked.key for judged in again.session.whole(entry.checked.file)] == ["whole"]
    assert [case.path for case in again.state.recent] == [path]


def test_layout_and_choices_are_kept(
    qtbot: QtBot, reviewed: MainWindow, state: WindowState, make_window: Callable[..., MainWindow]
) -> None:
    reviewed.actions_.linked.trigger()
    reviewed.resize(1000, 700)
    reviewed.close()
    again: MainWindow = make_window()
    assert not again.actions_.linked.isChecked()
    assert not again.review.documents.linked
    assert again.height() == 700  # the width may be cut to the screen


# Bad input: one clear message, nothing lost


def foreign(path: Path) -> None:
    path.write_text("not a case at all, but long enough to look like a file of some kind", encoding="utf-8")


def other_database(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE x (y)")
    db.close()


def empty(path: Path) -> None:
    path.touch()


@pytest.mark.parametrize("make", [foreign, other_database, empty])
def test_a_foreign_file_is_refused_and_the_open_case_stays(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    bad = tmp_path / "bad.qvcase"
    make(bad)
    content = bad.read_bytes()
    with qtbot.waitSignal(reviewed.session.refused):
        reviewed.casework.take([bad])
    assert "bad.qvcase" in reviewed.messages.text
    assert reviewed.session.queue.rowCount() == 5
    assert bad.read_bytes() == content
    reviewed.session.decisions.set_verdict("q1", Verdict.FAITHFUL)
    assert verdict_in(reviewed, "q1") is Verdict.FAITHFUL


def test_a_damaged_case_is_refused(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    path = reviewed.session.path
    assert path is not None
    reviewed.close()
    damaged = tmp_path / "damaged.qvcase"
    content = path.read_bytes()
    damaged.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    window: MainWindow = make_window()
    with qtbot.waitSignal(window.session.refused):
        window.casework.take([damaged])
    assert "damaged" in window.messages.text
    assert window.session.path is None


def test_a_case_opened_twice_is_refused_with_a_reason(
    qtbot: QtBot, reviewed: MainWindow, case: Path, make_window: Callable[..., MainWindow]
) -> None:
    second: MainWindow = make_window()
    with qtbot.waitSignal(second.session.refused):
        second.casework.take([case])
    assert "is open in another window" in second.messages.text
    with qtbot.waitSignal(reviewed.session.opened):
        reviewed.casework.take([case])  # the same case in its own window is no mistake


def test_a_vanished_case_is_named(qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window: MainWindow = make_window()
    with qtbot.waitSignal(window.session.refused):
        window.casework.take([tmp_path / "gone.qvcase"])
    assert "gone.qvcase" in window.messages.text


def test_a_source_that_vanished_or_changed_before_the_case_was_made(
    qtbot: QtBot, make_window: Callable[..., MainWindow], chosen: list[ChosenFile], case: Path
) -> None:
    window: MainWindow = make_window()
    chosen[0].path.write_text("Другие слова.", encoding="utf-8")
    with qtbot.waitSignal(window.session.refused):
        window.session.create(case, chosen)
    assert "changed while the case was made" in window.messages.text
    chosen[0].path.unlink()
    with qtbot.waitSignal(window.session.refused):
        window.session.create(case, chosen)
    assert "does not exist" in window.messages.text
    assert not case.exists()


def test_sources_that_vanish_later_do_not_matter(
    qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path], make_window: Callable[..., MainWindow]
) -> None:
    """They are embedded in the case."""
    path = reviewed.session.path
    assert path is not None
    reviewed.close()
    for file in files:
        file.unlink()
    window: MainWindow = make_window()
    with qtbot.waitSignal(window.session.opened):
        window.casework.take([path])
    with qtbot.waitSignal(window.session.check_kept, timeout=WAIT):
        window.desk.recheck()
    assert window.session.queue.rowCount() == 5


def test_a_folder_is_refused(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window: MainWindow = make_window()
    drop(window, tmp_path)
    assert "is a folder" in window.messages.text


def test_a_file_that_cannot_be_read_is_named_in_the_dialog(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window: MainWindow = make_window()
    drop(window, tmp_path / "missing-ru.txt")
    dialog = person.dialog(qtbot, NewCaseDialog)
    qtbot.waitUntil(lambda: "missing-ru.txt" in says(dialog), timeout=WAIT)
    dialog.reject()


def test_a_file_that_cannot_be_read_stays_named_when_others_are_read(
    qtbot: QtBot, make_window: Callable[..., MainWindow], files: tuple[Path, Path], tmp_path: Path
) -> None:
    """The next file that was read took the sentence away, and one was missing without a word."""
    window: MainWindow = make_window()
    window.casework.take([tmp_path / "missing-en.txt", *files])
    dialog = person.dialog(qtbot, NewCaseDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2 and not dialog.obstacle(), timeout=WAIT)
    assert "missing-en.txt" in says(dialog)
    seen(dialog, QPushButton, "Create and check")
    window.casework.take([files[0]])
    qtbot.waitUntil(lambda: "missing-en.txt" not in says(dialog), timeout=WAIT)
    dialog.reject()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files, which Windows has not")
def test_a_disk_that_takes_no_more_loses_no_decision(qtbot: QtBot, reviewed: MainWindow) -> None:
    import resource

    entry, path = reviewed.session.queue.entry("q1"), reviewed.session.path
    assert entry is not None
    assert path is not None
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, hard))
    try:
        with qtbot.waitSignal(reviewed.session.failed):
            reviewed.session.decisions.set_verdict("q1", Verdict.FAITHFUL)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "could not be written" in reviewed.messages.text
    reviewed.messages.answer()
    reviewed.session.shut()
    with Case.open(path) as case:
        assert case.decision(entry.checked.key).verdict is Verdict.FAITHFUL


def test_the_judge_can_be_switched_off_and_stays_off(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.actions_.judge.isChecked()
    window.actions_.judge.trigger()
    assert not window.run.use_judge
    again = make_window()
    assert not again.actions_.judge.isChecked()
    assert not again.run.use_judge
