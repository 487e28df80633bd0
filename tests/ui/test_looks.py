"""How large everything is, which parts are there, and the commands found by their names: by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.support.person import press, sit_down, type_
from tests.ui.conftest import MakeWindow
from ui.colours import CONTRAST
from ui.views.palette import Palette
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def usual_size(reviewed: MainWindow) -> Iterator[None]:
    yield
    reviewed.view.set_size(100)


def test_everything_grows_and_shrinks_by_keys_and_stays_so(
    qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow
) -> None:
    sit_down(qtbot, reviewed)
    view = reviewed.review.documents.rendering.view
    widgets = (reviewed.review.queue.list, view, reviewed.review.texts, reviewed.review.verdicts)
    before = [widget.font().pointSizeF() for widget in widgets]

    def are(factor: float) -> bool:
        sizes = [widget.font().pointSizeF() for widget in widgets]
        return sizes == pytest.approx([factor * size for size in before], rel=0.02)

    press("Ctrl++", "Ctrl++", "Ctrl++")
    qtbot.waitUntil(lambda: are(1.5))
    again = make_window()
    assert again.view.percent == 150
    sit_down(qtbot, reviewed)
    press("Ctrl+0")
    qtbot.waitUntil(lambda: are(1))
    press("Ctrl+-")
    assert reviewed.view.percent == 90


def test_parts_go_and_stay_away(qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow) -> None:
    for name in ("evidence", "findings", "queue"):
        reviewed.view.parts[name].trigger()
    assert not reviewed.review.queue.isVisible()
    assert not reviewed.review.texts.isVisible()
    assert not reviewed.review.findings.isVisible()
    press("1")
    assert reviewed.session.queue.entries[0].decided, "keys work without the parts"
    again = make_window()
    assert again.review.queue.isHidden()


def test_high_contrast_is_white_on_black_and_goes_away_again(
    qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow
) -> None:
    """In everything, the colours with a meaning included; kept for the next time."""
    usual, strong = reviewed.view.schemes.actions()[0], reviewed.view.schemes.actions()[-1]
    before = reviewed.palette().color(QPalette.ColorRole.Window)
    try:
        strong.trigger()
        qtbot.waitUntil(lambda: reviewed.palette().color(QPalette.ColorRole.Window) == QColor("#000000"))
        assert reviewed.theme.colours is CONTRAST
        assert reviewed.review.queue.list.palette().color(QPalette.ColorRole.Base).lightness() < 40
        assert make_window().theme.colours is CONTRAST
    finally:
        usual.trigger()
    qtbot.waitUntil(lambda: reviewed.palette().color(QPalette.ColorRole.Window) == before)
    assert reviewed.theme.colours is not CONTRAST


def test_dark_is_dark_where_the_desktop_has_no_dark_of_its_own(qtbot: QtBot, reviewed: MainWindow) -> None:
    system, _, dark, *_ = reviewed.view.schemes.actions()
    before = reviewed.palette().color(QPalette.ColorRole.Window)
    try:
        dark.trigger()
        qtbot.waitUntil(lambda: reviewed.palette().color(QPalette.ColorRole.Window).lightness() < 128)
        assert reviewed.theme.dark
        assert reviewed.palette().color(QPalette.ColorRole.WindowText).lightness() > 128
    finally:
        system.trigger()
    qtbot.waitUntil(lambda: reviewed.palette().color(QPalette.ColorRole.Window) == before)


def test_full_screen_and_back(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("F11")
    qtbot.waitUntil(reviewed.isFullScreen)
    press("F11")
    qtbot.waitUntil(lambda: not reviewed.isFullScreen())


def test_a_command_is_found_by_its_name_and_done(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("Ctrl+K")
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    assert len(palette.offered) > 40
    qtbot.waitUntil(palette.isActiveWindow)
    type_("unmarked")
    assert palette.offered == ["3  Unmarked edit"]
    press("Return")
    entry = reviewed.session.queue.entries[0]
    assert entry.decision.verdict == "unmarked-edit"


@pytest.mark.parametrize("name", ["new", "export", "settings", "models"])
def test_no_dialog_is_larger_than_the_screen_at_double_size(qtbot: QtBot, reviewed: MainWindow, name: str) -> None:
    """The screen of the tests is 800 × 800 at most: smaller than any that people work on."""
    reviewed.view.set_size(200)
    qtbot.waitUntil(lambda: reviewed.font().pointSizeF() > 15)
    getattr(reviewed.actions_, name).trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    room = reviewed.screen().availableSize()
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 700
    buttons = dialog.findChildren(QDialogButtonBox)
    assert dialog.height() <= room.height()
    assert all(box.geometry().bottom() <= dialog.height() for box in buttons if box.parent() is dialog)
    dialog.close()
