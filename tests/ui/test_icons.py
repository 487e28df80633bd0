"""Icons grow with the letters beside them, whether the program or the system makes these large."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.person import name_of
from ui.theme import side
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def usual_size(reviewed: MainWindow) -> Iterator[None]:
    before = QApplication.font()
    yield
    reviewed.view.set_size(100)
    QApplication.setFont(before)


def small_icons(window: QWidget) -> list[str]:
    """What has an icon of less than four fifths of the height of its letters."""
    found = []
    for widget in window.findChildren(QWidget):
        least = 0.8 * widget.fontMetrics().height()
        if widget.objectName().startswith("qt_"):  # of Qt's own making
            continue
        if isinstance(widget, QAbstractButton) and not widget.icon().isNull() and widget.isVisible():
            there = widget.icon().actualSize(widget.iconSize()).height()
        elif isinstance(widget, QLabel) and not widget.pixmap().isNull() and widget.isVisible():
            there = round(widget.pixmap().deviceIndependentSize().height())
        else:
            continue
        if there < least:
            found.append(f"{type(widget).__name__} “{name_of(widget)}”: {there} of {least}")
    return found


def look_at_all(qtbot: QtBot, window: MainWindow) -> list[str]:
    """The window with a message, the first page, and a dialog."""
    window.messages.trouble("Something went wrong.")
    found = small_icons(window)
    window.show_page(window.start)
    found += small_icons(window)
    window.show_page(window.review)
    window.actions_.keys.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    found += small_icons(dialog)
    dialog.close()
    return found


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_icons_grow_with_everything(qtbot: QtBot, reviewed: MainWindow, percent: int) -> None:
    height = reviewed.fontMetrics().height()
    reviewed.view.set_size(percent)
    qtbot.waitUntil(lambda: reviewed.fontMetrics().height() >= height * percent / 100 - 3)
    assert look_at_all(qtbot, reviewed) == []


def test_icons_are_large_beside_the_letters_of_a_system_of_large_ones(qtbot: QtBot, reviewed: MainWindow) -> None:
    height = reviewed.fontMetrics().height()
    large = QFont(QApplication.font())
    large.setPointSizeF(20)
    QApplication.setFont(large)
    qtbot.waitUntil(lambda: reviewed.fontMetrics().height() > 1.5 * height)
    assert look_at_all(qtbot, reviewed) == []


def test_icons_shrink_back(qtbot: QtBot, reviewed: MainWindow) -> None:
    before = [button.iconSize() for button in reviewed.findChildren(QAbstractButton)]
    usual = side(16)
    reviewed.view.set_size(200)
    qtbot.waitUntil(lambda: side(16) > usual)
    reviewed.view.set_size(100)
    qtbot.waitUntil(lambda: [button.iconSize() for button in reviewed.findChildren(QAbstractButton)] == before)
