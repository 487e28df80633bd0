"""The window stays alive while 2,000 quotes stream in from a worker with a fake engine."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quoteverify.document import Role
from ui.application import prepare
from ui.models.files import ChosenFile
from ui.window import MainWindow

QUOTES = 2000
LIMIT = 0.050
"""Seconds."""
RUNS = 3


class Heartbeat(QObject):
    """Beats whenever the event loop has its turn; the longest work between two beats is a blocked window.

    Measured is the time that this thread itself computed, and the time that passed while the whole process computed:
    another program that takes the processor away does not make the window's own code slow.
    """

    def __init__(self) -> None:
        super().__init__()
        self._last = (time.perf_counter(), time.thread_time(), time.process_time())
        self.worst = 0.0
        self.beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time(), time.process_time())
        passed, own, whole = (new - old for new, old in zip(now, self._last, strict=True))
        self._last = now
        self.worst = max(self.worst, own, min(passed, whole))
        self.beats += 1

    def stop(self) -> None:
        self._timer.stop()


def test_the_window_is_never_held_up_while_2000_quotes_are_checked(
    qtbot: QtBot, qapp: QApplication, make_window: Callable[..., MainWindow], chosen: list[ChosenFile], case: Path
) -> None:
    """The least of three runs counts: what else the machine does can only make a step of the window look longer."""
    source, article = (file.path for file in chosen)
    source.write_text("\n".join(f"Туда идём, в {number}-й раз, и что будет?" for number in range(QUOTES)), "utf-8")
    paragraphs = (
        f"He said: “This way, go, for the time {number}, and we do not know.” So." for number in range(QUOTES)
    )
    text = "\n\n".join(paragraphs)
    prepare(qapp)
    worst = float("inf")
    for run in range(RUNS):
        own = article.with_name(f"article-{run}.txt")
        own.write_text(text, "utf-8")
        worst = min(worst, _worst_step(qtbot, make_window(), [source, own]))
        if worst < LIMIT:
            break
    assert worst < LIMIT


def _worst_step(qtbot: QtBot, window: MainWindow, files: list[Path]) -> float:
    """Check the files in a window; the seconds of its longest step."""
    window.casework.take(files)
    dialog = window.casework._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.obstacle(), timeout=30_000)
    with qtbot.waitSignal(window.desk.opened):
        dialog.accept()
    heart = Heartbeat()
    with qtbot.waitSignal(window.desk.check_kept, timeout=120_000):
        pass
    heart.stop()
    assert window.desk.queue.rowCount() == QUOTES
    assert heart.beats > 100
    assert [file.role for file in window.desk.files] == [Role.SOURCE, Role.RENDERING]
    return heart.worst
