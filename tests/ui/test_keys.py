"""Which key does what: shown by F1 and by ?, changed, given back, saved as a list; all by keys."""

import csv
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.person import dialog, press, push, seen, sit_down, type_
from tests.ui.conftest import MakeWindow
from ui.views.keys import KeysDialog
from ui.window import MainWindow


def keys_of(qtbot: QtBot, window: MainWindow, by: str = "F1") -> KeysDialog:
    sit_down(qtbot, window)
    press(by)
    return dialog(qtbot, KeysDialog)


def give(shown: KeysDialog, command: str, key: str) -> None:
    """Find a command by its name, press its new key, and give it."""
    seen(shown, QLineEdit, "Type a command or a key").setFocus()
    press("Ctrl+A", "Del")
    type_(command)
    field = seen(shown, QKeySequenceEdit)
    field.setFocus()
    press(key)
    push(shown, "Give this key")


def give_back(shown: KeysDialog, command: str) -> None:
    seen(shown, QLineEdit, "Type a command or a key").setFocus()
    press("Ctrl+A", "Del")
    type_(command)
    push(shown, "Its own key")


@pytest.mark.parametrize("by", ["F1", "?"])
def test_every_command_stands_with_its_key_and_is_found_by_either(qtbot: QtBot, reviewed: MainWindow, by: str) -> None:
    shown = keys_of(qtbot, reviewed, by)
    assert len(shown.offered) > 50
    type_("meaning distorted")
    assert [(command.name, command.keys) for command in shown.offered] == [("5  Distorted", "5")]
    press("Ctrl+A")
    type_("shift+f5")
    assert [command.name for command in shown.offered] == ["Check all anew"]


def test_only_keys_that_a_keyboard_has_are_told(qtbot: QtBot, reviewed: MainWindow) -> None:
    """The system has keys of old keyboards for undoing too, and second ones; "F1, ?" are both the program's."""
    reviewed.actions_.undo.setShortcuts(QKeySequence.listFromString("Ctrl+Z; F14; Undo"))
    reviewed.actions_.search.setShortcuts(QKeySequence.listFromString("Find; Ctrl+F"))
    shown = keys_of(qtbot, reviewed)
    keys = {command.name: command.keys for command in shown.offered}
    assert keys["Undo"] == "Ctrl+Z"
    assert keys["Find"] == "Ctrl+F"
    assert keys["Keys…"] == "F1, ?"
    assert keys["Larger"].startswith("Ctrl++")
    assert not [name for name, told in keys.items() if re.search(r"F1[3-9]|F[23]\d|Undo|Redo|Zoom|Open|New|Find", told)]
    alternatives = [name for name, told in keys.items() if told.count(", ")]
    assert set(alternatives) <= {"Keys…", "Larger"}


def test_a_key_is_changed_works_at_once_and_the_next_time(
    qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow
) -> None:
    shown = keys_of(qtbot, reviewed)
    give(shown, "5  distorted", "X")
    assert shown.said == "“5  Distorted” is done by X now."
    press("Esc")
    sit_down(qtbot, reviewed)
    press("X")
    assert reviewed.session.queue.entries[0].decision.verdict == "distorted"
    press("5")
    assert reviewed.session.queue.entries[0].decision.verdict == "distorted", "5 takes nothing back any more"
    assert "(X)" in reviewed.actions_.verdicts["distorted"].toolTip()
    again = make_window()
    assert again.keys.changed(again.actions_.verdicts["distorted"])
    assert "(X)" in again.actions_.verdicts["distorted"].toolTip()


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("Ctrl+E", "is the key of “Export…”. Give that another key first."),
        ("F1", "is the key of “Keys…”. Give that another key first."),
        ("Ctrl+C", "copies, cuts, pastes or selects in every text: choose another key."),
        ("Down", "moves and writes in lists and texts: choose another key."),
    ],
)
def test_a_key_that_is_taken_is_refused_with_a_sentence(qtbot: QtBot, reviewed: MainWindow, key: str, why: str) -> None:
    shown = keys_of(qtbot, reviewed)
    give(shown, "meaning distorted", key)
    assert shown.said.endswith(why)
    assert shown.offered[0].keys == "5"


def test_keys_go_back_one_by_one_and_all_together(qtbot: QtBot, reviewed: MainWindow) -> None:
    shown = keys_of(qtbot, reviewed)
    give(shown, "history", "Ctrl+J")
    push(shown, "Its own key")
    assert [command.keys for command in shown.offered if command.name == "History…"] == ["H"]
    give(shown, "history", "Ctrl+J")
    give(shown, "record", "H")
    push(shown, "Its own key")
    push(shown, "All as at first")
    assert not any(reviewed.keys.changed(action) for action in (reviewed.actions_.history, reviewed.actions_.record))


def test_a_key_that_another_command_has_by_now_is_not_taken_back(qtbot: QtBot, reviewed: MainWindow) -> None:
    shown = keys_of(qtbot, reviewed)
    give(shown, "history", "Ctrl+J")
    give(shown, "record", "H")
    give_back(shown, "history")
    assert shown.said == "H is the key of “Record”. Give that another key first."


@pytest.mark.parametrize("ending", ["txt", "html", "csv"])
def test_the_list_is_saved(qtbot: QtBot, reviewed: MainWindow, tmp_path: Path, ending: str) -> None:
    shown = keys_of(qtbot, reviewed)
    path = tmp_path / f"keys.{ending}"
    shown.save_to(path)
    text = path.read_text("utf-8")
    assert "Export…" in text
    assert "Ctrl+E" in text
    if ending == "csv":
        rows = list(csv.reader(text.splitlines()))
        assert rows[0] == ["Command", "Keys", "Menu"]
        assert len(rows) == len(shown.offered) + 1


def test_a_list_that_cannot_be_saved_is_said(qtbot: QtBot, reviewed: MainWindow, tmp_path: Path) -> None:
    shown = keys_of(qtbot, reviewed)
    shown.save_to(tmp_path / "no-such-folder" / "keys.txt")
    assert "could not be written" in shown.said


def test_no_two_commands_share_a_key(reviewed: MainWindow) -> None:
    from ui.commandlist import commands

    listed = [action for _, action in commands(reviewed.menuBar())]
    assert [reviewed.keys.refusal(action, key) for action in listed for key in action.shortcuts()] == [
        "" for action in listed for _ in action.shortcuts()
    ]
    names = [action.objectName() for action in listed]
    assert all(names)
    assert len(names) == len(set(names))
