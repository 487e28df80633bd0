"""What the menus ask where no case is needed: nothing waits behind such a question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from quoteverify import __version__
from tests.support.person import dialog, press, sit_down, write
from ui.window import MainWindow


def test_your_name_is_asked_without_holding_anything_up(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    reviewed.actions_.reviewer.trigger()  # comes back at once
    asked = dialog(qtbot, QInputDialog)
    assert asked.windowModality() is Qt.WindowModality.WindowModal
    assert asked.textValue() == "A. Reader"
    write(asked.findChildren(QLineEdit)[0], "  Ona Petrauskienė ")
    press("Return")
    assert reviewed.frame.signer == "Signed by Ona Petrauskienė"
    sit_down(qtbot, reviewed)
    press("1")
    assert reviewed.session.queue.entries[0].decision.reviewer == "Ona Petrauskienė"


def test_a_name_is_left_as_it_was(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    reviewed.actions_.reviewer.trigger()
    write(dialog(qtbot, QInputDialog).findChildren(QLineEdit)[0], "Somebody else")
    press("Escape")
    assert reviewed.frame.signer == "Signed by A. Reader"


def test_about_holds_nothing_up_either(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    reviewed.actions_.about.trigger()
    shown = dialog(qtbot, QMessageBox)
    assert __version__ in shown.text()
    assert shown.windowModality() is Qt.WindowModality.WindowModal
    press("Escape")
    assert not shown.isVisible()
