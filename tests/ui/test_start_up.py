"""What the first screen needs is loaded with it, and nothing else: a window that is slow to come is left alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from quoteverify.records.review import Verdict
from tests.support.paths import ROOT
from tests.support.person import dialog, press, sit_down
from ui.state import WindowState
from ui.verdictnames import VERDICTS
from ui.views.newcase import NewCaseDialog
from ui.window import MainWindow

WINDOW = """
import sys
import PySide6.QtCore
from PySide6.QtWidgets import QApplication
from ui.application import prepare
from ui.state import WindowState
from ui.window import MainWindow
application = QApplication([])
prepare(application)
window = MainWindow(WindowState(PySide6.QtCore.QSettings(sys.argv[1], PySide6.QtCore.QSettings.Format.IniFormat)))
assert not window.grab().isNull()  # painted as it is first shown
print(*sys.modules, *(f"PySide6.QtCore.{name}" for name in vars(PySide6.QtCore)))
window.close()
"""

LATER = (
    "numpy", "sqlite3", "rapidfuzz", "eldc", "simplemma", "sentencex", "lxml", "chardet", "jinja2", "docx", "fpdf",
    "ctranslate2", "tokenizers", "pymorphy3", "polib", "typer", "msgspec", "dataclasses", "importlib.resources",
    "quoteverify.alignment", "quoteverify.words", "quoteverify.encoder", "quoteverify.engines", "quoteverify.check",
    "quoteverify.checks", "quoteverify.quotes", "quoteverify.loaders", "quoteverify.names", "quoteverify.grammar",
    "quoteverify.values", "quoteverify.case", "quoteverify.sheets", "quoteverify.records", "quoteverify.language",
    "quoteverify.worker", "ui.desk", "ui.casesession", "ui.views.review", "ui.views.newcase", "ui.views.export",
    "ui.views.models", "ui.views.casesettings", "ui.views.palette", "ui.views.viewmenu", "ui.bars", "ui.words",
    "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtSvg",
    "PySide6.QtCore.Qt",
)  # fmt: skip
"""What the menus, the first file, case, edit or sheet need. The names of ``Qt`` take a fifth of an empty window."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules of a program that shows its empty window."""
    settings = tmp_path_factory.mktemp("window") / "settings.ini"
    done = subprocess.run(
        [sys.executable, "-P", "-c", WINDOW, str(settings)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(ROOT),
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("module", LATER)
def test_the_first_screen_waits_for_nothing_that_it_does_not_need(loaded: set[str], module: str) -> None:
    assert "ui.window" in loaded
    assert module not in loaded


def test_menus_and_desk_follow_behind_the_first_screen(qtbot: QtBot, state: WindowState) -> None:
    window = MainWindow(state)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished, timeout=20_000):
        window.show()
    assert [menu.title() for menu in window.menuBar().findChildren(QMenu) if menu.title()]
    assert window.session.path is None
    window.close()


def test_keys_work_before_the_menus_are_there(qtbot: QtBot, state: WindowState) -> None:
    window = MainWindow(state)
    qtbot.addWidget(window)
    window.show()
    sit_down(qtbot, window)
    press("Ctrl+N")
    dialog(qtbot, NewCaseDialog).close()
    window.close()


def test_the_seven_verdicts_of_the_menus_are_those_of_the_records() -> None:
    assert tuple(Verdict) == VERDICTS
