"""Everything that can be used can be named by a screen reader, and reached by the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support import person
from ui.views.history import HistoryDialog
from ui.window import MainWindow

USED = (QAbstractButton, QComboBox, QLineEdit, QAbstractScrollArea)


def used(window: QWidget) -> Iterator[QWidget]:
    """What a person can do something with; not the parts that Qt builds such things of."""
    for widget in window.findChildren(QWidget):
        inner = any(isinstance(parent, (QComboBox, QLineEdit, QAbstractItemView)) for parent in parents(widget))
        if isinstance(widget, USED) and not widget.objectName().startswith("qt_") and not inner:
            yield widget


def parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in used(window):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractButton):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not (interface and interface.text(QAccessible.Text.Name).strip()):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_the_window_names_all_its_controls(reviewed: MainWindow) -> None:
    reviewed.actions_.record.setChecked(True)
    assert nameless(reviewed) == []


@pytest.mark.parametrize("name", ["export", "models", "dismiss"])
def test_the_dialogs_name_all_their_controls(qtbot: QtBot, reviewed: MainWindow, name: str) -> None:
    reviewed.review.choose("q1")
    getattr(reviewed.actions_, name).trigger()
    dialog = person.dialog(qtbot, QDialog)
    assert nameless(dialog) == []
    dialog.close()


def test_the_history_names_its_table(qtbot: QtBot) -> None:
    dialog = HistoryDialog("“a”", [])
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_window_fits_a_small_screen(reviewed: MainWindow, right_to_left: bool) -> None:
    if right_to_left:
        reviewed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reviewed.actions_.record.setChecked(True)
    least = reviewed.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 660
