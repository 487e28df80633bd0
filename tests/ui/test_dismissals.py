"""A dismissed finding that comes again, in another case, is shown with the reason, never hidden; it can be erased."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from quoteverify.case.dismissals import dismissals
from quoteverify.cli import main
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.findings import State
from tests.support import person
from tests.support.person import press, push, seen, sit_down, write
from tests.ui.conftest import take_check
from ui.models.files import ChosenFile
from ui.models.findings import JUDGED, Judged
from ui.views.dismissal import DismissalDialog
from ui.views.dismissals import DismissalsDialog
from ui.window import MainWindow

REASON = "A native speaker confirmed it"

Another = Callable[[], MainWindow]


def dismiss(qtbot: QtBot, window: MainWindow) -> None:
    press("D")
    dialog = person.dialog(qtbot, DismissalDialog)
    write(seen(dialog, QComboBox, "Reason"), REASON)
    press("Return")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    sit_down(qtbot, window)


def at(qtbot: QtBot, window: MainWindow, quote: str) -> None:
    window.review.choose(quote)
    sit_down(qtbot, window)
    window.review.queue.list.setFocus()


def shown(window: MainWindow) -> Judged:
    judged = window.review.findings.list.currentIndex().data(JUDGED)
    assert isinstance(judged, Judged)
    return judged


def spoken(window: MainWindow) -> str:
    return str(window.review.findings.list.currentIndex().data(int(Qt.ItemDataRole.AccessibleTextRole)))


@pytest.fixture
def other_case(
    qtbot: QtBot, make_window: Callable[..., MainWindow], files: tuple[Path, Path], chosen: list[ChosenFile],
    quotes: list[CheckedQuote], tmp_path: Path,
) -> Another:  # fmt: skip
    """A function that makes another case of the same texts in a window of its own."""

    def make() -> MainWindow:
        window = make_window()
        with qtbot.waitSignal(window.session.opened):
            window.session.create(tmp_path / "second.qvcase", chosen)
        take_check(qtbot, window, files, quotes)
        return window

    return make


def test_it_is_shown_open_with_the_reason_and_dismissed_again_by_one_key(
    qtbot: QtBot, reviewed: MainWindow, other_case: Another
) -> None:
    at(qtbot, reviewed, "q1")
    dismiss(qtbot, reviewed)
    reviewed.close()
    second = other_case()
    at(qtbot, second, "q1")
    assert shown(second).decision.state is State.OPEN
    assert f"dismissed before: {REASON} (A. Reader" in spoken(second)
    assert "officer" in spoken(second)
    press("Shift+D")
    assert shown(second).decision.state is State.DISMISSED
    assert shown(second).decision.reason == REASON


def test_the_reason_stands_ready_in_the_dialog(qtbot: QtBot, reviewed: MainWindow, other_case: Another) -> None:
    at(qtbot, reviewed, "q1")
    dismiss(qtbot, reviewed)
    reviewed.close()
    second = other_case()
    at(qtbot, second, "q1")
    press("D")
    assert person.dialog(qtbot, DismissalDialog).reason == REASON
    press("Escape")


def test_another_finding_of_the_same_kind_is_not_taken_for_it(qtbot: QtBot, reviewed: MainWindow) -> None:
    at(qtbot, reviewed, "q1")
    dismiss(qtbot, reviewed)
    for quote in ("q2", "q3", "q4", "q5"):
        reviewed.review.choose(quote)
        assert "dismissed before" not in spoken(reviewed)


def test_a_dismissal_that_is_undone_is_forgotten_and_redone_remembered(qtbot: QtBot, reviewed: MainWindow) -> None:
    at(qtbot, reviewed, "q1")
    dismiss(qtbot, reviewed)
    qtbot.waitUntil(lambda: len(dismissals()) == 1)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: dismissals() == {})
    press("Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: len(dismissals()) == 1)


def test_what_is_remembered_is_read_and_erased_by_keys(
    qtbot: QtBot, reviewed: MainWindow, other_case: Another, capsys: pytest.CaptureFixture[str]
) -> None:
    at(qtbot, reviewed, "q1")
    dismiss(qtbot, reviewed)
    reviewed.close()
    assert main(["memory", "--dismissals"]) == 0
    assert [row["reason"] for row in json.loads(capsys.readouterr().out)] == [REASON]
    second = other_case()
    at(qtbot, second, "q1")
    second.actions_.dismissals.trigger()
    dialog = person.dialog(qtbot, DismissalsDialog)
    assert person.column(dialog.table.model(), 3) == [REASON]
    press("Del")
    assert person.column(dialog.table.model(), 3) == []
    assert "dismissed before" not in spoken(second)
    press("Escape")
    qtbot.waitUntil(lambda: dismissals() == {})


def test_everything_is_erased_by_one_button_and_by_the_command(
    qtbot: QtBot, reviewed: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    at(qtbot, reviewed, "q1")
    dismiss(qtbot, reviewed)
    at(qtbot, reviewed, "q2")
    dismiss(qtbot, reviewed)
    qtbot.waitUntil(lambda: len(dismissals()) == 2)
    assert main(["memory", "--erase-dismissals"]) == 0
    assert "2 remembered dismissals" in capsys.readouterr().err
    reviewed.actions_.dismissals.trigger()
    dialog = person.dialog(qtbot, DismissalsDialog)
    push(dialog, "Erase all")
    assert dialog.table.rowCount() == 0
    entry = reviewed.session.queue.entry("q1")
    assert entry is not None
    assert entry.on(entry.checked.findings[0].key).reason == REASON
