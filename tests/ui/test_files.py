from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from quoteverify.records.document import Role
from tests.support import person
from tests.support.person import press, says, seen, sit_down, write
from tests.ui.conftest import MakeWindow
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


def test_a_path_is_typed_letter_by_letter(qtbot: QtBot, make_window: MakeWindow, files: tuple[Path, Path]) -> None:
    """On the way it names folders, or folders that are not there: each is told, none is a failure."""
    window = make_window()
    window.casework.take(list(files))
    dialog = person.dialog(qtbot, NewCaseDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2 and not dialog.obstacle(), timeout=person.PATIENCE)
    target = files[0].parent / "mine"
    field = person.seen(dialog, QLineEdit, "Case file")
    person.write(field, "/")
    assert "/ is a folder: type the name of the case behind it." in dialog.obstacle()
    person.type_("nowhere-at-all/x")
    assert "There is no folder /nowhere-at-all: choose another place." in dialog.obstacle()
    for text in (".", "..", f"{files[0].parent}/"):
        person.write(field, text)
        assert "is a folder" in dialog.obstacle()
    person.write(field, str(target))
    assert dialog.obstacle() == ""
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        person.press("Return")
    assert window.session.path == target.with_suffix(".qvcase")
