"""Nothing that is part of a window is shown as a window of its own, not even for a moment."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support import person
from tests.ui.conftest import MakeWindow
from tests.ui.test_accessibility import COMMANDS, opened
from tests.ui.test_accesskeys import RARER
from ui.window import MainWindow


class Watch(QObject):
    """Writes down every window that is shown and is neither the main one, a dialog, nor a menu."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt names it
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            box = watched.metaObject().className() == "QComboBoxPrivateContainer"
            if not isinstance(watched, QDialog | QMainWindow | QMenu) and not box:
                self.seen.append(f"{type(watched).__name__} “{person.name_of(watched)}”")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_no_part_of_a_dialog_flashes_up(qtbot: QtBot, reviewed: MainWindow, watch: Watch) -> None:
    for name in COMMANDS:
        opened(qtbot, reviewed, name).close()
        assert watch.seen == [], name
    for name, make in RARER.items():
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        assert watch.seen == [], name


def test_no_part_of_the_window_flashes_up(qtbot: QtBot, make_window: MakeWindow, watch: Watch) -> None:
    window = make_window()
    with qtbot.waitSignal(window.furnished, timeout=20_000):
        pass
    window.messages.say("Something happened.")
    window.show_page(window.review)
    assert watch.seen == []
