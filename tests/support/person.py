"""A person at the real window: presses keys where the focus is, finds things by their names, reads what is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

PATIENCE = 20_000
"""Milliseconds after which what a person waits for counts as never coming."""


Thing = TypeVar("Thing", bound=QWidget)


def sit_down(qtbot: QtBot, window: QWidget) -> None:
    """Bring a window to the front, so that its keys work."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(*keys: str) -> None:
    """Press keys one after the other, each where the focus is by then; written as in a menu: "Ctrl+F", "Down", "1"."""
    for key in keys:
        QTest.keySequence(_focused(), QKeySequence(key))


def type_(text: str) -> None:
    """Type letters of any script where the focus is."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(_focused(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def click_on(qtbot: QtBot, view: QPlainTextEdit, words: str) -> None:
    """Click into the middle of the first place with these words, after scrolling until it is in sight."""
    place = view.document().find(words)
    assert not place.isNull(), f"“{words}” is not in the text"
    place.setPosition((place.selectionStart() + place.selectionEnd()) // 2)
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: _in_sight_or_scrolled(view, place))
    point = view.cursorRect(place).center() + QPoint(1, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def name_of(widget: QWidget) -> str:
    """The name under which a screen reader announces a widget: its own, that of its label, or its text."""
    if widget.accessibleName():
        return widget.accessibleName()
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return label.text().replace("&", "")
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def seen(parent: QWidget, kind: type[Thing], name: str = "") -> Thing:
    """The widget of this kind and name that is in sight; any name where none is given."""
    found = [widget for widget in parent.findChildren(kind) if widget.isVisible() and name in ("", name_of(widget))]
    there = [name_of(widget) for widget in parent.findChildren(kind) if widget.isVisible()]
    assert len(found) == 1, f"{len(found)} of {kind.__name__} “{name}” are in sight; there are {there}"
    return found[0]


def dialog(qtbot: QtBot, kind: type[Thing]) -> Thing:
    """The dialog of this kind that stands before the window, as soon as it does; the keys work in it."""
    found = waited(qtbot, lambda: _dialog(kind))
    sit_down(qtbot, found)
    return found


def _dialog(kind: type[Thing]) -> Thing | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, kind) and found.isVisible() else None


def waited(qtbot: QtBot, look: Callable[[], Thing | None]) -> Thing:
    """What is looked for, as soon as it is there."""
    qtbot.waitUntil(lambda: look() is not None, timeout=PATIENCE)
    found = look()
    assert found is not None
    return found


def push(parent: QWidget, name: str) -> None:
    """Click a button, which must be in sight and not grey."""
    button = seen(parent, QPushButton, name)
    assert button.isEnabled(), f"“{name}” is grey"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(qtbot: QtBot, button: str) -> None:
    """Answer the question that is asked by one of its buttons."""
    push(dialog(qtbot, QMessageBox), button)


def fill_in(qtbot: QtBot, text: str) -> None:
    """Write what a small dialog asks for, and Enter."""
    asked = dialog(qtbot, QInputDialog)
    write(asked.findChildren(QLineEdit)[0], text)
    press("Return")


def give_file(qtbot: QtBot, path: Path) -> None:
    """Name a file in the dialog that asks for one."""
    asked = dialog(qtbot, QFileDialog)
    field = asked.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setFocus()
    field.setText(str(path))  # pasted: while one types, Qt offers what lies there
    QTest.keyClick(field, Qt.Key.Key_Return)


def turn_to(parent: QWidget, tab: str) -> None:
    """Click a tab."""
    bar = seen(parent, QTabBar)
    place = next(place for place in range(bar.count()) if bar.tabText(place).replace("&", "") == tab)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar.tabRect(place).center())


def open_menu(window: QWidget, title: str) -> QMenu:
    """Open a menu; whoever opens it closes it, or chooses from it."""
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title().replace("&", "") == title)
    menu.popup(window.mapToGlobal(QPoint(10, 10)))
    return menu


def choose(box: QComboBox, start: str) -> None:
    """Choose the entry of a list that begins so, by the arrow keys."""
    row = next(row for row in range(box.count()) if box.itemText(row).strip().startswith(start))
    box.setFocus()
    while box.currentIndex() != row:
        step = Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up
        before = box.currentIndex()
        QTest.keyClick(box, step)
        assert box.currentIndex() != before, f"the keys do not move “{name_of(box)}”"


def write(field: QWidget, text: str) -> None:
    """Go to a field and write a text in place of what is there."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.hasFocus(), f"“{name_of(field)}” takes no focus"
    type_(text)


def says(parent: QWidget) -> str:
    """Every sentence that is in sight and cannot be written in, a line each."""
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible() and label.text())


def column(model: QAbstractItemModel, number: int = 0) -> list[str]:
    """What stands in a column of a list or a table."""
    return [str(model.index(row, number).data() or "") for row in range(model.rowCount())]


def _in_sight_or_scrolled(view: QPlainTextEdit, place: QTextCursor) -> bool:
    """Whether a place is in sight; where it is not, the text goes on by a line."""
    if view.viewport().rect().contains(view.cursorRect(place).center()):
        return True
    view.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderSingleStepAdd)
    return False


def _focused() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None, "no window has the focus"
    return widget
