"""A person at the real window: presses keys where the focus is, and looks for words before clicking on them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

PATIENCE = 20_000
"""Milliseconds after which what a person waits for counts as never coming."""


def sit_down(qtbot: QtBot, window: QWidget) -> None:
    """Bring a window to the front, so that its keys work."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(*keys: str) -> None:
    """Press keys one after the other, each where the focus is by then; written as in a menu: "Ctrl+F", "Down", "1"."""
    for key in keys:
        QTest.keySequence(_focused(), QKeySequence(key))


def type_(text: str) -> None:
    """Type letters where the focus is."""
    for letter in text:
        QTest.keyClicks(_focused(), letter)


def click_on(qtbot: QtBot, view: QPlainTextEdit, words: str) -> None:
    """Click into the middle of the first place with these words, after scrolling until it is in sight."""
    place = view.document().find(words)
    assert not place.isNull(), f"“{words}” is not in the text"
    place.setPosition((place.selectionStart() + place.selectionEnd()) // 2)
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: _in_sight_or_scrolled(view, place))
    point = view.cursorRect(place).center() + QPoint(1, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


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
