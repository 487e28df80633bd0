"""Nothing is cut off, broken within a word, or said twice, at any size of window and letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from tests.support.person import PATIENCE, choose, dialog, press, seen, sit_down, waited
from tests.ui.conftest import MakeWindow, take_check
from ui.models.files import ChosenFile
from ui.motion import still
from ui.views.help import HelpDialog
from ui.views.preferences import PreferencesDialog
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def usual(reviewed: MainWindow) -> Iterator[None]:
    yield
    reviewed.view.set_size(100)
    reviewed.view.motions.actions()[0].trigger()


def table(window: MainWindow) -> QTextTable:
    """The table of the four texts."""
    frames = window.review.texts.document().rootFrame().childFrames()
    found = next(frame for frame in frames if isinstance(frame, QTextTable))
    assert isinstance(found, QTextTable)
    return found


def test_the_four_texts_stand_in_two_columns_where_four_are_too_narrow(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.resize(1280, 800)
    reviewed.review.choose("q1")
    texts = reviewed.review.texts
    texts.resize(900, 300)
    assert table(reviewed).columns() == 4
    wide = sorted(texts.toPlainText().split())
    texts.resize(420, 300)
    assert table(reviewed).columns() == 2
    assert sorted(texts.toPlainText().split()) == wide  # nothing is missing, nothing is said twice
    under = table(reviewed).cellAt(2, 0).firstCursorPosition().block().text()
    assert under.startswith("Back-translation")  # below the source, in its language
    texts.resize(900, 300)
    assert table(reviewed).columns() == 4


def test_no_scroll_bar_stays_under_the_texts_after_zooming_back(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    reviewed.resize(1024, 700)
    reviewed.review.choose("q1")
    bar = reviewed.review.texts.horizontalScrollBar()
    for _ in range(6):
        press("Ctrl++")
    qtbot.waitUntil(lambda: reviewed.view.percent == 200)
    assert bar.maximum() == 0
    press("Ctrl+0")
    qtbot.waitUntil(lambda: reviewed.view.percent == 100)
    assert bar.maximum() == 0
    assert not bar.isVisible()


def test_the_chosen_finding_stays_in_sight_when_the_record_opens(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    reviewed.resize(1000, 660)
    reviewed.review.choose("q1")
    findings = reviewed.review.findings.list
    for _ in range(findings.model().rowCount()):
        press("F")
    press("G")
    chosen = findings.currentIndex()
    qtbot.waitUntil(lambda: findings.viewport().rect().intersects(findings.visualRect(chosen)), timeout=PATIENCE)
    assert findings.visualRect(chosen).top() >= 0


def test_nothing_is_said_about_models_before_there_is_a_quote(make_window: MakeWindow, reviewed: MainWindow) -> None:
    assert reviewed.review.engine.isVisible()
    fresh = make_window()
    fresh.show_page(fresh.review)
    assert not fresh.review.engine.isVisible()


def test_a_verdict_has_one_tick_in_its_menu_and_one_on_its_button(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    reviewed.review.choose("q1")
    press("5")
    action = reviewed.actions_.verdicts["distorted"]
    assert action.isChecked()
    assert "✓" not in action.text()
    buttons = [button.text() for button in reviewed.review.verdicts.findChildren(QToolButton)]
    assert [text for text in buttons if "✓" in text] == ["✓ 5  Distorted"]
    press("2")
    buttons = [button.text() for button in reviewed.review.verdicts.findChildren(QToolButton)]
    assert [text for text in buttons if "✓" in text] == ["✓ 2  Condensed"]


def test_pictures_of_the_help_fit_the_page(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.frame.show_help("tour")

    def look() -> HelpDialog | None:
        active = QApplication.activeWindow()
        return active if isinstance(active, HelpDialog) else None

    shown = waited(qtbot, look)
    for width in (900, 700, 1100):
        shown.resize(width, 600)
        qtbot.waitUntil(lambda: shown.page.horizontalScrollBar().maximum() == 0, timeout=PATIENCE)
    shown.close()


def test_rows_of_the_queue_can_be_one_line_each(qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow) -> None:
    rows = reviewed.review.queue.list
    before = rows.visualRect(rows.model().index(0, 0)).height()
    sit_down(qtbot, reviewed)
    press("Ctrl+,")
    shown = dialog(qtbot, PreferencesDialog)
    choose(seen(shown, QComboBox, "Rows of the queue"), "Compact")
    shown.close()
    after = rows.visualRect(rows.model().index(0, 0)).height()
    assert after < 0.7 * before
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))
    again = make_window()
    assert again.view.density == "compact"
    heights = {rows.sizeHintForRow(row) for row in range(rows.model().rowCount())}
    assert len(heights) == 1
    reviewed.view.densities.actions()[0].trigger()
    assert rows.visualRect(rows.model().index(0, 0)).height() == before


def test_nothing_moves_for_who_wants_it_so(qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow) -> None:
    hints = QApplication.styleHints()
    blinking = hints.cursorFlashTime()
    sit_down(qtbot, reviewed)
    press("Ctrl+,")
    shown = dialog(qtbot, PreferencesDialog)
    choose(seen(shown, QComboBox, "Motion"), "Nothing moves")
    shown.close()
    assert still()
    assert hints.cursorFlashTime() == 0
    assert not reviewed.isAnimated()
    progress = reviewed.progress
    progress.show_progress(0, 0, None)
    assert progress.moving is False
    assert make_window().view.motions.checkedAction().data() == "less"
    assert still()
    reviewed.view.motions.actions()[2].trigger()
    assert hints.cursorFlashTime() == blinking
    progress.show_progress(0, 0, None)
    assert progress.moving is True
    progress.show_progress(3, 9, None)
    assert progress.moving is False


def test_a_desktop_without_animations_asks_for_stillness(qtbot: QtBot, reviewed: MainWindow) -> None:
    """As far as its style tells: the duration of animations there is none."""
    from PySide6.QtWidgets import QProxyStyle, QStyle

    class Quiet(QProxyStyle):
        def styleHint(self, hint, option=None, widget=None, returned=None):  # type: ignore[no-untyped-def]  # noqa: N802
            if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
                return 0
            return super().styleHint(hint, option, widget, returned)

    before = QApplication.style().objectName()
    QApplication.setStyle(Quiet(before))
    reviewed.view.motions.actions()[0].trigger()
    assert still()
    QApplication.setStyle(before)
    reviewed.view.motions.actions()[0].trigger()
    assert not still()


def test_long_names_of_buttons_take_no_room_from_the_texts(qtbot: QtBot, reviewed: MainWindow) -> None:
    """Other languages have longer words for “Confirm”: in a small window the icons stand for them."""
    buttons = [button for button in reviewed.review.findings.findChildren(QToolButton) if button.isVisible()]
    for action in (reviewed.actions_.confirm, reviewed.actions_.dismiss, reviewed.actions_.reopen):
        action.setText("Bestätigungsvermerk anbringen")
    assert reviewed.minimumSizeHint().width() <= 1000
    reviewed.resize(1000, 700)
    qtbot.waitUntil(lambda: reviewed.width() == 1000)
    assert reviewed.review.documents.width() >= 480
    icons = {button.toolButtonStyle() for button in buttons}
    assert icons == {Qt.ToolButtonStyle.ToolButtonIconOnly}
    assert all(button.toolTip() for button in buttons)


@pytest.mark.parametrize("checked", [False, True])
def test_boxes_to_tick_are_seen_in_high_contrast(qtbot: QtBot, reviewed: MainWindow, checked: bool) -> None:
    """A style draws no frame on black: an empty box could not be told from nothing, nor a grey one."""
    reviewed.view.schemes.actions()[3].trigger()
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(checked)
    box.show()
    seen_ = box.grab().toImage()
    colours = [seen_.pixelColor(x, y) for x in range(seen_.width()) for y in range(seen_.height())]
    assert max(colour.lightness() for colour in colours) == 255 or any(colour.red() == 255 for colour in colours)
    small = box.sizeHint().height()
    reviewed.view.set_size(200)
    assert box.sizeHint().height() > 1.5 * small  # it grows with the letters
    reviewed.view.schemes.actions()[0].trigger()


def test_verdicts_are_grey_until_there_is_a_quote(
    qtbot: QtBot,
    make_window: MakeWindow,
    chosen: list[ChosenFile],
    files: tuple[Path, Path],
    quotes: list[CheckedQuote],
    tmp_path: Path,
) -> None:
    window = make_window()
    with qtbot.waitSignal(window.session.opened):
        window.session.create(tmp_path / "new.qvcase", chosen)
    verdicts = window.actions_.verdicts.values()
    assert not any(action.isEnabled() for action in verdicts)
    take_check(qtbot, window, files, quotes)
    qtbot.waitUntil(lambda: all(action.isEnabled() for action in verdicts))
