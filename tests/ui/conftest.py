"""A real window on a real case, with a worker whose engine is a fake."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ui.checker import Checker
from ui.state import WindowState
from ui.window import MainWindow

SOURCE = "ОФИЦЕР: Ну, чё стоим? Давай, вперёд!\nТуда идём.\nЧё стоишь?\nЗакройте каждый метр границы.\n"
ARTICLE = (
    "An officer spoke. “Well, why are we standing still?” he said. He added: “This way, go.”\n\n"
    "“Why aren’t you moving?” he asked. Later: “Close every meter of the border.” A quoted “term” stood there.\n"
)

MakeWindow = Callable[..., MainWindow]


def worker_command(*arguments: str) -> list[str]:
    return [sys.executable, "-P", str(Path(__file__).with_name("fake_worker.py")), *arguments]


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    kept = WindowState(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    kept.keep_choice("reviewer", "A. Reader")
    return kept


@pytest.fixture
def make_window(qtbot: QtBot, state: WindowState) -> Iterator[MakeWindow]:
    """A function that makes a shown window; its arguments go to the fake worker."""
    made: list[MainWindow] = []

    def make(*arguments: str, command: list[str] | None = None) -> MainWindow:
        window = MainWindow(state, Checker(command or worker_command(*arguments)))
        made.append(window)
        window.show()
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A Russian transcript and an English article about it."""
    source, article = tmp_path / "officer-ru.txt", tmp_path / "article-en.txt"
    source.write_text(SOURCE, encoding="utf-8")
    article.write_text(ARTICLE, encoding="utf-8")
    return source, article
