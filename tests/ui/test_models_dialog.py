from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from quoteverify.engines.memory import key, open_memory
from quoteverify.engines.store.hub import ENDPOINT
from quoteverify.worker import wire
from tests.support.hub_server import served
from tests.support.tiny_model import write_model
from ui.views.models import ModelDialog
from ui.window import MainWindow

WAIT = 180_000


@pytest.fixture
def dialog(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> ModelDialog:
    monkeypatch.setenv("QUOTEVERIFY_DATA", str(tmp_path / "data"))
    window = make_window()
    window.actions_.models.trigger()
    dialog = window._dialog
    assert isinstance(dialog, ModelDialog)
    qtbot.waitUntil(dialog._folder.isEnabled, timeout=WAIT)
    return dialog


def test_the_starter_is_shown_as_what_it_is_and_cannot_be_removed(dialog: ModelDialog) -> None:
    (row,) = _rows(dialog)
    assert row.startswith("starter-ru-en · en, ru → en, ru · ")
    assert row.endswith("for trying out only")
    dialog._list.setCurrentRow(0)
    assert not dialog._remove.isEnabled()
    assert not dialog._export.isEnabled()
    assert dialog.says == ""


def test_a_folder_that_is_no_model_is_refused_with_a_sentence(
    qtbot: QtBot, dialog: ModelDialog, tmp_path: Path
) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.install(folder)
        assert not dialog._folder.isEnabled()
        qtbot.waitUntil(dialog._folder.isEnabled, timeout=WAIT)
    assert "holiday" in dialog.says


def _rows(dialog: ModelDialog) -> list[str]:
    return [dialog._list.item(row).text() for row in range(dialog._list.count())]


def _free(qtbot: QtBot, dialog: ModelDialog) -> None:
    qtbot.waitUntil(dialog._folder.isEnabled, timeout=WAIT)


def _answer(dialog: ModelDialog, role: QMessageBox.ButtonRole) -> None:
    """Answer the question that is open."""
    box = dialog.findChildren(QMessageBox)[-1]
    next(button for button in box.buttons() if box.buttonRole(button) is role).click()


YES, NO = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole


def test_a_dropped_folder_is_installed_exported_and_removed(qtbot: QtBot, dialog: ModelDialog, tmp_path: Path) -> None:
    """A real model, from drop to use, with the real conversion."""
    _drop(dialog, write_model(tmp_path / "opus-mt-lt-en", source="lt"))
    qtbot.waitUntil(lambda: dialog.says.startswith("translating fixed sentences"), timeout=WAIT)
    _free(qtbot, dialog)
    assert dialog.says == ""
    assert _rows(dialog)[0].startswith("opus-mt-lt-en · lt → en · ")
    dialog._list.setCurrentRow(0)
    carried = tmp_path / "carried.qvmodel"
    dialog._send(wire.Export(dialog._checker.next_job(), "opus-mt-lt-en", str(carried)))
    _free(qtbot, dialog)
    dialog._list.setCurrentRow(0)
    with qtbot.waitSignal(dialog.changed, timeout=WAIT):
        dialog._remove.click()
    assert len(_rows(dialog)) == 1
    assert carried.stat().st_size > 100_000


def test_an_installation_is_stopped_in_the_middle(qtbot: QtBot, dialog: ModelDialog, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.install(write_model(tmp_path / "opus-mt-lt-en", source="lt"))
        qtbot.waitUntil(lambda: dialog.says.startswith("translating"), timeout=WAIT)
        assert dialog._stop.isVisible()
        dialog._stop.click()
        _free(qtbot, dialog)
    assert len(_rows(dialog)) == 1
    assert not [path for path in (tmp_path / "data" / "models").iterdir() if path.name[0] != "."]


def test_only_one_file_or_folder_can_be_dropped(dialog: ModelDialog, tmp_path: Path) -> None:
    assert _drag(dialog, tmp_path)
    assert not _drag(dialog, tmp_path, tmp_path / "other")
    assert not _drag(dialog)


def test_going_online_is_asked_first(
    qtbot: QtBot, dialog: ModelDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_model(tmp_path / "opus-mt-lt-en", source="lt")
    (folder / "target.spm").unlink()
    with served("Helsinki-NLP/opus-mt-lt-en", folder) as hub:
        monkeypatch.setenv(ENDPOINT, hub.address)
        dialog._checker.shut()  # the next worker knows the address
        dialog._on_wanted("someone/else")
        _answer(dialog, NO)
        assert hub.asked == []
        dialog._on_wanted("Helsinki-NLP/opus-mt-lt-en")
        assert hub.asked == []
        _answer(dialog, YES)
        _free(qtbot, dialog)
        assert [path for path, _ in hub.asked if path.endswith("model.safetensors")]
    assert "lacks target.spm" in dialog.says


def test_the_memory_is_shown_and_erased_after_a_question(qtbot: QtBot, dialog: ModelDialog) -> None:
    memory = open_memory()
    assert memory
    memory.keep({key(str(number)): b"1" for number in range(1200)})
    memory.close()
    dialog._send(wire.ListModels(dialog._checker.next_job()))
    _free(qtbot, dialog)
    assert dialog._memory.text().startswith("1,200 remembered translations and scores")
    dialog._erase.click()
    _answer(dialog, NO)
    assert dialog._folder.isEnabled()
    dialog._erase.click()
    with qtbot.assertNotEmitted(dialog.changed):
        _answer(dialog, YES)
        _free(qtbot, dialog)
    assert dialog._memory.text().startswith("0 remembered")


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
