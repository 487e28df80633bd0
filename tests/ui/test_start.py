"""What happens at the very start: no translation library in the window's process, commands before Qt."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.paths import ROOT
from tests.support.person import press, sit_down
from tests.ui.conftest import MakeWindow
from ui.entry import wants_window
from ui.state import RecentCase, WindowState
from ui.window import MainWindow

LIBRARIES = ("torch", "transformers", "ctranslate2")


def run(code: str, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *arguments], capture_output=True, text=True, env=environment, check=True
    )
    return done.stdout


def test_the_window_is_usable_without_any_translation_library(tmp_path: Path) -> None:
    loaded = run(
        "import json, sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from PySide6.QtCore import QSettings\n"
        "application = QApplication([])\n"
        "from ui.application import prepare\n"
        "from ui.window import MainWindow\n"
        "from ui.state import WindowState\n"
        "prepare(application)\n"
        "window = MainWindow(WindowState(QSettings(sys.argv[1], QSettings.Format.IniFormat)))\n"
        "window.show()\n"
        "assert window.actions_.new.isEnabled() and window.actions_.open.isEnabled()\n"
        "window.close()\n"
        "print(json.dumps(sorted(sys.modules)))",
        str(tmp_path / "state.ini"),
    )
    modules = json.loads(loaded)
    assert not [name for name in LIBRARIES if name in modules]
    assert "quoteverify.check.checking" not in modules


def test_commands_run_before_qt_is_imported() -> None:
    loaded = run(
        "import json, sys\n"
        "sys.argv = ['quoteverify', 'quotes', 'no-such-file.txt']\n"
        "from ui.entry import main\n"
        "status = main()\n"
        "print(json.dumps([status, [name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))]]))"
    )
    assert json.loads(loaded.splitlines()[-1]) == [2, []]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["demo"], True),
        (["demo", "--headless", "-o", "x"], False),
        (["case.qvcase"], True),
        (["./transcript", "article.txt"], True),
        (["check", "--rendering", "a.txt"], False),
        (["--version"], False),
        (["models", "list"], False),
    ],
)
def test_what_opens_the_window_and_what_is_a_command(arguments: list[str], window: bool) -> None:
    assert wants_window(arguments) is window


def test_recent_cases_say_how_far_they_are_and_which_are_gone(
    qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    sit_down(qtbot, reviewed)
    press("1")
    gone = tmp_path / "gone.qvcase"
    path = reviewed.session.path
    assert path is not None
    reviewed.state.remember(RecentCase(gone, 3, 9, 1_700_000_000))
    reviewed.close()
    again = make_window()
    assert [line.splitlines()[0] for line in again.start.listed] == [path.stem, "gone"]
    assert "1 of 5 decided" in again.start.listed[0]
    assert "not there any more" in again.start.listed[1]
    sit_down(qtbot, again)
    press("Down", "Del")
    assert [line.splitlines()[0] for line in again.start.listed] == [path.stem]
    with qtbot.waitSignal(again.session.opened):
        press("Return")


def test_a_list_of_recent_cases_of_an_earlier_version_is_read(state: WindowState, tmp_path: Path) -> None:
    state.keep_choice("recent", f"{tmp_path / 'a.qvcase'}\n{tmp_path / 'b.qvcase'}\tx\t2\t3")
    assert [case.path.stem for case in state.recent] == ["a", "b"]
    assert [case.quotes for case in state.recent] == [0, 0]


def test_the_last_quote_of_a_case_is_gone_back_to(qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow) -> None:
    sit_down(qtbot, reviewed)
    press("J", "J")
    left = reviewed.review.queue.current
    reviewed.close()
    again = make_window()
    sit_down(qtbot, again)
    press("Return")
    qtbot.waitUntil(lambda: again.review.queue.current == left)
    assert left != "q1"
