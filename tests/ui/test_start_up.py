"""What the first screen needs is loaded with it, and nothing else: a window that is slow to come is left alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT

WINDOW = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui.state import WindowState
from ui.window import MainWindow
application = QApplication([])
window = MainWindow(WindowState(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
window.show()
application.processEvents()
print(*sys.modules)
window.close()
"""

LATER = (
    "numpy", "rapidfuzz", "eldc", "simplemma", "sentencex", "lxml", "chardet", "jinja2", "docx", "fpdf", "ctranslate2",
    "tokenizers", "pymorphy3", "polib", "typer",
    "quoteverify.alignment.documents", "quoteverify.alignment.passage", "quoteverify.words", "quoteverify.encoder",
    "quoteverify.engines.collection", "quoteverify.check", "quoteverify.checks.registry", "quoteverify.quotes",
    "quoteverify.loaders", "quoteverify.names", "quoteverify.grammar", "quoteverify.values", "quoteverify.case.case",
    "quoteverify.sheets.outline", "quoteverify.sheets.documents", "quoteverify.sheets.data",
    "ui.views.newcase", "ui.views.export", "ui.views.models", "ui.views.casesettings", "PySide6.QtPrintSupport",
)  # fmt: skip
"""What the first file, case, edit or sheet needs."""


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
