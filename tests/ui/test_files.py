from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QTableView
from pytestqt.qtbot import QtBot

from quoteverify.records.document import Role
from tests.support.person import press, says, seen, sit_down, write
from ui.models.files import LANGUAGE, ROLE, ChosenFile, FilesModel
from ui.models.files import chosen as taken_for
from ui.theme import Theme
from ui.views.newcase import NewCaseDialog


def test_the_model_keeps_its_promises(qtbot: QtBot, chosen: list[ChosenFile]) -> None:
    model = FilesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for file in (*chosen, chosen[0]):
        model.add(file)
    assert model.rowCount() == 2
    assert model.setData(model.index(0, ROLE), Role.RENDERING.value)
    assert not model.setData(model.index(0, 0), "no such change")
    model.remove([0, 1])
    assert tester.model() is model


def test_english_is_taken_for_the_rendering_and_can_be_changed(qtbot: QtBot, chosen: list[ChosenFile]) -> None:
    model = FilesModel()
    for file in chosen:
        model.add(taken_for(file.path, file.document))
    assert [file.role for file in model.files] == [Role.SOURCE, Role.RENDERING]
    model.setData(model.index(0, LANGUAGE), "be")
    assert model.data(model.index(0, LANGUAGE)) == "be (chosen)"


def test_the_dialog_says_what_is_missing(qtbot: QtBot, chosen: list[ChosenFile], tmp_path: Path) -> None:
    dialog = NewCaseDialog(str(tmp_path), Theme())
    qtbot.addWidget(dialog)
    assert dialog.obstacle().startswith("Add the transcript and the English rendering")
    dialog.expect(2)
    assert dialog.obstacle() == "Reading…"
    dialog.add(chosen[1])
    dialog.drop("officer-ru.txt could not be read.")
    assert dialog.obstacle() == ""
    dialog.show()
    assert "officer-ru.txt could not be read." in says(dialog)
    assert dialog.place.path == tmp_path / "article-en.qvcase"
    dialog.model.setData(dialog.model.index(0, LANGUAGE), "not a tag")
    assert "is not a language tag" in dialog.obstacle()


def test_the_dialog_never_proposes_a_name_that_exists(qtbot: QtBot, chosen: list[ChosenFile], tmp_path: Path) -> None:
    (tmp_path / "article-en.qvcase").touch()
    dialog = NewCaseDialog(str(tmp_path), Theme())
    qtbot.addWidget(dialog)
    dialog.expect(1)
    dialog.add(chosen[1])
    assert dialog.place.path == tmp_path / "article-en 2.qvcase"


@pytest.mark.parametrize(("typed", "expected"), [("be – Belarusian", "be"), ("pt-BR", "pt-BR")])
def test_the_language_is_chosen_from_names_or_typed(
    qtbot: QtBot, chosen: list[ChosenFile], tmp_path: Path, typed: str, expected: str
) -> None:
    dialog = NewCaseDialog(str(tmp_path), Theme())
    qtbot.addWidget(dialog)
    dialog.expect(1)
    dialog.add(chosen[0])
    dialog.show()
    sit_down(qtbot, dialog)
    table = seen(dialog, QTableView, "Files")
    table.setFocus()
    press("End", "F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QComboBox)
    write(editor, typed)

    press("Return")
    qtbot.waitUntil(lambda: dialog.model.files[0].language == expected)
