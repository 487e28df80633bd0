"""What happens at the very start: no translation library in the window's process, commands before Qt."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from ui.entry import wants_window

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
