"""A long day at the window: what was shown for a quote is gone when the next one is."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quoteverify.records.review import Verdict
from tests.support.person import press, sit_down
from ui.window import MainWindow


def objects(window: MainWindow) -> int:
    """How many objects of Qt the window has, with the windows beside it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(window.findChildren(QObject)) + len(QApplication.topLevelWidgets())


def work(qtbot: QtBot, window: MainWindow, rounds: int) -> None:
    """Go through the quotes, decide, confirm findings, and take some of it back."""
    for number in range(rounds):
        press("J", "F", "C", "2" if number % 2 else "5", "K", "3", "Ctrl+Z", "N")
    qtbot.waitUntil(lambda: any(entry.decision.verdict is not None for entry in window.session.queue.entries))


def test_a_day_of_review_leaves_no_objects_behind(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    work(qtbot, reviewed, 5)
    before = objects(reviewed)
    work(qtbot, reviewed, 100)
    assert {entry.decision.verdict for entry in reviewed.session.queue.entries} & set(Verdict)
    assert objects(reviewed) <= before
