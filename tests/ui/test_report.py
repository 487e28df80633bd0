import sys
import threading

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quoteverify.system.failure import report
from tests.support import person
from tests.support.paths import ROOT
from tests.support.person import push
from ui.report import Failures, ReportDialog


def failing(words: str) -> None:
    raise ValueError(f"cannot read “{words}”")


def test_the_report_names_the_place_and_not_a_word_of_the_document(qtbot: QtBot) -> None:
    try:
        failing("Туда идём")
    except ValueError as error:
        text = report(type(error), error.__traceback__, "Qt 6")
    assert "ValueError" in text
    assert "in failing" in text
    assert "Туда" not in text
    assert "Qt 6" in text
    assert str(ROOT) not in text
    assert "home" not in text


def test_a_failure_is_shown_once_and_can_be_copied(qtbot: QtBot, capsys: object) -> None:
    failures = Failures()
    try:
        failing("one")
    except ValueError as error:
        failures.caught(ValueError, error, error.__traceback__)
        failures.caught(ValueError, error, error.__traceback__)
    dialog = person.dialog(qtbot, ReportDialog)
    assert [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ReportDialog)] == [dialog]
    push(dialog, "Copy the report")
    assert "in failing" in QGuiApplication.clipboard().text()
    assert "Qt" in QGuiApplication.clipboard().text()
    dialog.close()


def test_a_failure_in_another_thread_is_shown_by_the_window(qtbot: QtBot, capsys: object) -> None:
    failures = Failures()
    before = sys.excepthook, threading.excepthook
    failures.install()
    try:
        with qtbot.waitSignal(failures.failed):
            threading.Thread(target=failing, args=("two",)).start()
    finally:
        sys.excepthook, threading.excepthook = before
    person.dialog(qtbot, ReportDialog).close()
