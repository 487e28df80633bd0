from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from quoteverify.engines.memory import erase_memory, key, open_memory
from quoteverify.engines.store.hub import ENDPOINT
from tests.support import person
from tests.support.hub_server import served
from tests.support.person import answer, fill_in, give_file, push, says, seen
from tests.support.tiny_model import write_model
from tests.ui.conftest import MakeWindow, furnished
from ui.views.models import ModelDialog
from ui.window import MainWindow

WAIT = 180_000


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> MainWindow:
    monkeypatch.setenv("QUOTEVERIFY_DATA", str(tmp_path / "data"))
    return furnished(make_window, qtbot)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> ModelDialog:
    return opened(qtbot, window)


def opened(qtbot: QtBot, window: MainWindow) -> ModelDialog:
    """The dialog with the list of models, which the worker gave."""
    window.actions_.models.trigger()
    dialog = person.dialog(qtbot, ModelDialog)
    free(qtbot, dialog)
    return dialog


def busy(dialog: ModelDialog) -> bool:
    """Whether something is going on, so that nothing else can be begun."""
    return not seen(dialog, QPushButton, "Install a folder…").isEnabled()


def free(qtbot: QtBot, dialog: ModelDialog) -> None:
    qtbot.waitUntil(lambda: not busy(dialog), timeout=WAIT)


def rows(dialog: ModelDialog) -> list[str]:
    return person.column(seen(dialog, QListWidget, "Models").model())


def test_the_starter_is_shown_as_what_it_is_and_cannot_be_removed(dialog: ModelDialog) -> None:
    (row,) = rows(dialog)
    assert row.startswith("starter-ru-en · en, ru → en, ru · ")
    assert row.endswith("for trying out only")
    choose_first(dialog)
    assert not seen(dialog, QPushButton, "Remove").isEnabled()
    assert not seen(dialog, QPushButton, "Export…").isEnabled()
    assert dialog.says == ""


def test_a_folder_that_is_no_model_is_refused_with_a_sentence(
    qtbot: QtBot, dialog: ModelDialog, tmp_path: Path
) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    with qtbot.assertNotEmitted(dialog.changed):
        push(dialog, "Install a folder…")
        give_file(qtbot, folder)
        assert busy(dialog)
        free(qtbot, dialog)
    assert "holiday" in says(dialog)


def choose_first(dialog: ModelDialog) -> None:
    """Go to the first model by the keyboard."""
    models = seen(dialog, QListWidget, "Models")
    models.setFocus()
    QTest.keyClick(models, Qt.Key.Key_Home)


def test_a_dropped_folder_is_installed_exported_and_removed(qtbot: QtBot, dialog: ModelDialog, tmp_path: Path) -> None:
    """A real model, from drop to use, with the real conversion."""
    _drop(dialog, write_model(tmp_path / "opus-mt-lt-en", source="lt"))
    qtbot.waitUntil(lambda: dialog.says.startswith("translating fixed sentences"), timeout=WAIT)
    free(qtbot, dialog)
    assert dialog.says == ""
    assert rows(dialog)[0].startswith("opus-mt-lt-en · lt → en · ")
    choose_first(dialog)
    carried = tmp_path / "carried.qvmodel"
    push(dialog, "Export…")
    give_file(qtbot, carried)
    qtbot.waitUntil(lambda: carried.exists() and not busy(dialog), timeout=WAIT)
    choose_first(dialog)
    with qtbot.waitSignal(dialog.changed, timeout=WAIT):
        push(dialog, "Remove")
    assert len(rows(dialog)) == 1
    assert carried.stat().st_size > 100_000


def test_an_installation_is_stopped_in_the_middle(qtbot: QtBot, dialog: ModelDialog, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.install(write_model(tmp_path / "opus-mt-lt-en", source="lt"))
        qtbot.waitUntil(lambda: dialog.says.startswith("translating"), timeout=WAIT)
        push(dialog, "Stop")
        free(qtbot, dialog)
    assert len(rows(dialog)) == 1
    assert not [path for path in (tmp_path / "data" / "models").iterdir() if path.name[0] != "."]


def test_only_one_file_or_folder_can_be_dropped(dialog: ModelDialog, tmp_path: Path) -> None:
    assert _drag(dialog, tmp_path)
    assert not _drag(dialog, tmp_path, tmp_path / "other")
    assert not _drag(dialog)


def test_going_online_is_asked_first(
    qtbot: QtBot, window: MainWindow, dialog: ModelDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_model(tmp_path / "opus-mt-lt-en", source="lt")
    (folder / "target.spm").unlink()
    with served("Helsinki-NLP/opus-mt-lt-en", folder) as hub:
        monkeypatch.setenv(ENDPOINT, hub.address)
        window.checker.shut()  # the next worker knows the address
        push(dialog, "Fetch online…")
        fill_in(qtbot, "someone/else")
        answer(qtbot, "Cancel")
        assert hub.asked == []
        push(dialog, "Fetch online…")
        fill_in(qtbot, "Helsinki-NLP/opus-mt-lt-en")
        assert hub.asked == []
        answer(qtbot, "Fetch")
        free(qtbot, dialog)
        assert [path for path, _ in hub.asked if path.endswith("model.safetensors")]
    assert "lacks target.spm" in dialog.says


def test_the_memory_is_shown_and_erased_after_a_question(qtbot: QtBot, window: MainWindow) -> None:
    memory = open_memory()
    assert memory
    memory.keep({key(str(number)): b"1" for number in range(1200)})
    memory.close()
    dialog = opened(qtbot, window)
    assert "\n1,200 remembered translations and scores" in says(dialog)
    push(dialog, "Erase…")
    answer(qtbot, "Cancel")
    assert not busy(dialog)
    push(dialog, "Erase…")
    with qtbot.assertNotEmitted(dialog.changed):
        answer(qtbot, "Erase")
        free(qtbot, dialog)
    assert "\n0 remembered" in says(dialog)


def _drag(dialog: ModelDialog, *paths: Path) -> bool:
    """Whether files dragged over the dialog would be taken."""
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, _carried(*paths), *_PLAIN)
    event.setAccepted(False)
    dialog.dragEnterEvent(event)
    return event.isAccepted()


def _drop(dialog: ModelDialog, *paths: Path) -> None:
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, _carried(*paths), *_PLAIN))


def _carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    _KEPT.append(data)  # events do not own what they carry
    return data


_PLAIN = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
_KEPT: list[QMimeData] = []


def test_the_memory_is_counted_as_the_language_has_numbers(qtbot: QtBot, window: MainWindow) -> None:
    memory = open_memory()
    assert memory
    memory.keep({key(f"counted {number}"): b"1" for number in range(1200)})
    memory.close()
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert "\n1.200 remembered translations" in says(opened(qtbot, window))
    finally:
        QLocale.setDefault(before)
        erase_memory()
