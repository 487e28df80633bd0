"""Pictures of what is seen less often: every dialog, two renderings side by side, a second reader, a large case.

Drawn by :mod:`tools.make_pictures` into a folder of one's own only: nothing of it stands in the documents.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit, QTabWidget, QWidget

from tools import make_pictures
from tools.make_pictures import before, keep, pause, wait_until
from ui.views.newcase import NewCaseDialog
from ui.views.typing import TypingDialog
from ui.window import MainWindow

SECOND = (
    "What the officer said\n\n“Well, what are we standing for? Forward, come on! We are going that way. Of course "
    "we are going that way. What are you standing there for?” the officer called, according to another newsroom.\n"
)
"""A second rendering of the words of the sample."""
COMMANDS = "summary why grade keys preferences settings palette renderings dismissals passphrase second_reading"
"""The actions whose dialogs are drawn, by their names."""


def draw_dialogs(window: MainWindow, scheme: str) -> None:
    """Every dialog that a command opens on the sample case, each of its tabs."""
    window.review.choose("q2")
    pause()
    for name in COMMANDS.split():
        action = getattr(window.actions_, name)
        if not action.isEnabled():
            print(f"{name} cannot be drawn: it is grey", flush=True)
            continue
        action.trigger()
        _draw_tabs(before(QDialog), name, scheme)
    window.actions_.search.trigger()
    window.review.finder.findChildren(QLineEdit)[0].setText("go")
    keep(window, "find", scheme)
    window.review.finder.hide()
    window.frame.show_help("tour")
    pause()
    shown = next(widget for widget in QApplication.topLevelWidgets() if _is_help(widget))
    keep(shown, "tour", scheme).close()
    draw_typing(window, scheme)
    _draw_menus(window, scheme)


def _is_help(widget: QWidget) -> bool:
    return type(widget).__name__ == "HelpDialog" and widget.isVisible()


def _draw_tabs(dialog: QDialog, name: str, scheme: str) -> None:
    tabs = dialog.findChild(QTabWidget)
    for place in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(place)
        keep(dialog, f"dialog-{name}-{place}" if tabs else f"dialog-{name}", scheme)
    dialog.close()
    pause(100)


def _draw_menus(window: MainWindow, scheme: str) -> None:
    for number, action in enumerate(window.menuBar().actions()):
        menu = window.view if action.menu() is None else action.menu()
        assert isinstance(menu, QWidget)
        menu.show()
        keep(menu, f"menu-{number}", scheme)
        menu.close()


def draw_renderings(window: MainWindow, scheme: str) -> None:
    """A second rendering is added, and both stand side by side."""
    second = Path("second-en.txt")
    second.write_text(SECOND, encoding="utf-8")
    window.casework.add()
    dialog = before(NewCaseDialog)
    window.casework.take([second])
    wait_until(lambda: dialog.model.rowCount() == 1 and not dialog.obstacle())
    keep(dialog, "dialog-add-files", scheme)
    dialog.accept()
    wait_until(lambda: len(window.session.files) == 4 and window.session.finished and not window.run.running)
    pause()
    window.review.choose(next(entry.id for entry in window.session.queue.entries if len(entry.checked.sentences) > 3))
    window.actions_.renderings.trigger()
    shown = before(QDialog)
    keep(shown, "dialog-renderings-real", scheme)
    shown.close()


def draw_readers(window: MainWindow, scheme: str) -> None:
    """A second reader decides blind; disagreements are listed and reconciled."""
    window.actions_.second_reading.trigger()
    asked = before(QInputDialog)
    asked.setTextValue("R. Second")
    asked.accept()
    wait_until(lambda: window.session.reader == "R. Second" and window.review.shown and bool(window.review.entry))
    window.review.choose(window.session.queue.entries[0].id)
    window.actions_.verdicts["faithful"].trigger()
    pause()
    keep(window, "second-reader", scheme)
    window.actions_.end_reading.trigger()
    wait_until(lambda: not window.session.reader and window.review.shown and bool(window.review.entry))
    window.review.choose(window.session.queue.entries[0].id)
    pause()
    keep(window, "disagreement", scheme)
    if window.actions_.reconcile.isEnabled():
        window.actions_.reconcile.trigger()
        _draw_tabs(before(QDialog), "reconcile", scheme)


def draw_typing(window: MainWindow, scheme: str) -> None:
    dialog = TypingDialog("M. Editor", "talk.mp3", parent=window)
    dialog.show()
    keep(dialog, "dialog-typing", scheme).close()


def draw_large_case(window: MainWindow, scheme: str, quotes: int) -> None:
    """The review of a case of so many quotes."""
    from benchmarks.largecase import make_case, texts

    folder = Path("large")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    case = folder / "large.qvcase"
    make_case(case, texts(folder, quotes))
    window.session.open(case)
    wait_until(lambda: window.session.complete and window.review.shown and not window.review.marking)
    keep(window, "large", scheme)
    window.review.queue.step(quotes // 2)
    make_pictures.pause(1500)
    keep(window, "large-middle", scheme)
    window.actions_.summary.trigger()
    _draw_tabs(before(QDialog), "large-summary", scheme)
    window.close()
