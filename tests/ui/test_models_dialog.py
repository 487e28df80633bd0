from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quoteverify import wire
from ui.views.models import ModelDialog
from ui.window import MainWindow

WAIT = 30_000


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


def test_an_empty_store_offers_to_install_and_nothing_to_remove(dialog: ModelDialog) -> None:
    assert [dialog._list.item(row).text() for row in range(dialog._list.count())] == [
        "None yet: the starter model is used."
    ]
    assert not dialog._remove.isEnabled()
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


def test_an_installed_model_is_shown_with_languages_and_size(qtbot: QtBot, dialog: ModelDialog) -> None:
    dialog._job, dialog._changing = 7, True
    model = wire.Model("opus-mt-ru-en", ("ru",), ("en",), "abcdef0123456789", 312_000_000)
    with qtbot.waitSignal(dialog.changed):
        dialog._on_said(wire.Installed(7, (model,)))
    assert dialog._list.item(0).text() == "opus-mt-ru-en · ru → en · abcdef012345 · 312 MB"
    dialog._list.setCurrentRow(0)
    assert dialog._remove.isEnabled()
