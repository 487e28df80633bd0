"""A real window on a real case, with a worker whose engine is a fake."""

import hashlib
import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quoteverify.localisation.languages import ENGLISH
from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.document import Block, Document, Role
from quoteverify.records.spans import Span
from quoteverify.system.places import OVERRIDE
from ui.checker import Checker
from ui.models.files import ChosenFile
from ui.speech import speak
from ui.state import WindowState
from ui.window import MainWindow

SOURCE = "ОФИЦЕР: Ну, чё стоим? Давай, вперёд!\nТуда идём.\nЧё стоишь?\nЗакройте каждый метр границы.\n"
ARTICLE = (
    "An officer spoke. “Well, why are we standing still?” he said. He added: “This way, go.”\n\n"
    "“Why aren’t you moving?” he asked. Later: “Close every meter of the border.” A quoted “term” stood there.\n"
)

FAKE = Path(__file__).with_name("fake_worker.py")

MakeWindow = Callable[..., MainWindow]
Speak = Callable[[str], None]


def worker_command(*arguments: str) -> list[str]:
    return [sys.executable, "-P", str(FAKE), *arguments]


@pytest.fixture(autouse=True, scope="session")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What the program remembers lies in a folder of the tests' own; models that are prepared there stay for all."""
    folder = tmp_path_factory.mktemp("data")
    before = os.environ.get(OVERRIDE)
    os.environ[OVERRIDE] = str(folder)
    yield folder
    os.environ.pop(OVERRIDE)
    if before is not None:
        os.environ[OVERRIDE] = before


@pytest.fixture(autouse=True)
def nothing_dismissed(data_folder: Path) -> None:
    """No test knows what another one dismissed."""
    (data_folder / "dismissals.sqlite").unlink(missing_ok=True)


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


def fake_worker() -> Any:
    """The module of the fake worker, for its quotes."""
    specification = importlib.util.spec_from_file_location("fake_worker", FAKE)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def loaded(path: Path, role: Role) -> LoadedFile:
    """A text file as a loader would give it."""
    content = path.read_bytes()
    text = content.decode("utf-8")
    language = "ru" if role is Role.SOURCE else "en"
    blocks = (Block((Span(0, len(text)),)),)
    return LoadedFile(str(path), role, Document(path.name, text, hashlib.sha256(content).hexdigest(), blocks, language))


@pytest.fixture
def chosen(files: tuple[Path, Path]) -> list[ChosenFile]:
    """Both files as the dialog for a new case hands them on."""
    parts = zip(files, (Role.SOURCE, Role.RENDERING), strict=True)
    return [
        ChosenFile(path, loaded(path, role).document, role, loaded(path, role).document.language or "")
        for path, role in parts
    ]


@pytest.fixture
def quotes(files: tuple[Path, Path]) -> list[CheckedQuote]:
    """Five checked quotes of the article, the last without a source."""
    made: list[CheckedQuote] = fake_worker().fake_quotes(
        loaded(files[1], Role.RENDERING), [loaded(files[0], Role.SOURCE)]
    )
    return made


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return tmp_path / "officer.qvcase"


def take_check(qtbot: QtBot, window: MainWindow, files: tuple[Path, Path], quotes: list[CheckedQuote]) -> None:
    """The open case gets its quotes checked; no worker is needed."""
    window.session.begin_check(afresh=True)
    with qtbot.waitSignal(window.session.check_kept):
        window.session.take_whole(
            fake_worker().found_in(loaded(files[1], Role.RENDERING), [loaded(files[0], Role.SOURCE)])
        )
        window.session.take(quotes)
        window.session.end_check()
    qtbot.waitUntil(lambda: window.review.shown)


@pytest.fixture
def reviewed(
    qtbot: QtBot,
    make_window: MakeWindow,
    files: tuple[Path, Path],
    chosen: list[ChosenFile],
    quotes: list[CheckedQuote],
    case: Path,
) -> MainWindow:
    """A window with a checked case; no worker was needed."""
    window = make_window()
    with qtbot.waitSignal(window.session.opened):
        window.session.create(case, chosen)
    take_check(qtbot, window, files, quotes)
    window.messages.hide()
    return window


@pytest.fixture
def say(qapp: QApplication) -> Iterator[Speak]:
    """A function that makes the window speak a language until the test ends."""
    before = QLocale()
    there = set(qapp.findChildren(QTranslator))
    yield lambda tag: speak(qapp, tag)
    for translator in set(qapp.findChildren(QTranslator)) - there:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    speak(qapp, ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def furnished(make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    """A window with its menus, which come after its first screen."""
    window = make_window()
    with qtbot.waitSignal(window.furnished, timeout=20_000):
        pass
    return window
