"""What a person sets for all cases: in one dialog, at once, and the same the next time; by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from tests.support.person import dialog, press, push, seen, sit_down, turn_to, type_
from tests.ui.conftest import MakeWindow
from ui.views.keys import KeysDialog
from ui.views.preferences import PreferencesDialog
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def usual_size(reviewed: MainWindow) -> Iterator[None]:
    yield
    reviewed.view.set_size(100)
    reviewed.view.schemes.actions()[0].trigger()


def preferences(qtbot: QtBot, window: MainWindow) -> PreferencesDialog:
    sit_down(qtbot, window)
    press("Ctrl+,")
    return dialog(qtbot, PreferencesDialog)


def pick(shown: PreferencesDialog, box: str, wanted: str) -> None:
    """Choose a line of a box by walking it with the arrow keys."""
    field = seen(shown, QComboBox, box)
    field.setFocus()
    press("Home")
    while field.currentText() != wanted:
        before = field.currentText()
        press("Down")
        assert field.currentText() != before, f"{box} does not offer {wanted}"


def test_the_texts_get_a_size_of_their_own_and_keep_it(
    qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow
) -> None:
    view = reviewed.review.documents.rendering.view
    before = view.font().pointSizeF()
    shown = preferences(qtbot, reviewed)
    turn_to(shown, "Reading")
    pick(shown, "Size of the texts", "150 % of the rest")
    assert view.font().pointSizeF() == pytest.approx(before * 150 / 115, rel=0.02)
    assert reviewed.review.queue.list.font().pointSizeF() < before
    again = make_window()
    assert again.review.documents.rendering.view.font().pointSizeF() == pytest.approx(view.font().pointSizeF())


def test_what_the_menus_switch_is_switched_here_too(qtbot: QtBot, reviewed: MainWindow) -> None:
    shown = preferences(qtbot, reviewed)
    pick(shown, "Size of everything", "125 %")
    assert reviewed.view.percent == 125
    pick(shown, "Colours", "Dark")
    assert reviewed.state.choice("scheme", "") == "dark"
    seen(shown, QCheckBox, "Evidence").setFocus()
    press("Space")
    assert not reviewed.view.parts["evidence"].isChecked()
    assert not reviewed.review.evidence.isVisible()
    turn_to(shown, "Checking")
    seen(shown, QCheckBox, "Use the judge").setFocus()
    press("Space")
    assert not reviewed.actions_.judge.isChecked()


def test_name_format_and_rules_are_kept(qtbot: QtBot, reviewed: MainWindow) -> None:
    shown = preferences(qtbot, reviewed)
    turn_to(shown, "Sheets")
    pick(shown, "Format", "DOCX")
    assert reviewed.exports.format == "docx"
    turn_to(shown, "Checking")
    box = seen(shown, QComboBox, "House rules of new cases")
    box.setFocus()
    press("End")
    assert reviewed.state.choice("rules", "") == box.currentData() != "default"
    turn_to(shown, "You and the keys")
    name = seen(shown, QLineEdit, "Decisions are signed with")
    name.setFocus()
    press("Ctrl+A")
    type_("B. Reader")
    press("Tab")
    assert reviewed.state.reviewer == "B. Reader"
    assert reviewed.session.reviewer == "B. Reader"


def test_the_keys_are_one_step_away(qtbot: QtBot, reviewed: MainWindow) -> None:
    shown = preferences(qtbot, reviewed)
    turn_to(shown, "You and the keys")
    push(shown, "Keys…")
    dialog(qtbot, KeysDialog).close()


def test_a_size_that_somebody_spoiled_counts_as_none(make_window: MakeWindow, reviewed: MainWindow) -> None:
    reviewed.state.keep_choice("text-size", "huge")
    assert make_window().review.documents.rendering.view.font().pointSizeF() > 0


def test_every_page_fits_the_screen_at_double_size(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.view.set_size(200)
    qtbot.waitUntil(lambda: reviewed.font().pointSizeF() > 15)
    shown = preferences(qtbot, reviewed)
    assert shown.height() <= reviewed.screen().availableSize().height()
    assert seen(shown, QTabWidget).count() == 5


def test_evidence_goes_beside_the_texts_and_stays_there(
    qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow
) -> None:
    texts, evidence = reviewed.review.documents, reviewed.review.texts
    reviewed.resize(1200, 700)
    before = texts.height()
    reviewed.view.beside.trigger()
    qtbot.waitUntil(lambda: texts.height() > before)
    assert texts.mapTo(reviewed, texts.rect().topRight()).x() < evidence.mapTo(reviewed, evidence.rect().topLeft()).x()
    reviewed.close()
    again = make_window()
    assert again.view.beside.isChecked()
    again.view.beside.trigger()
    assert again.review.documents.window() is again


def test_texts_have_the_room_in_a_small_window(qtbot: QtBot, reviewed: MainWindow) -> None:
    """At 1000 × 700 the two texts have most of the width beside queue and findings, and most of the height."""
    reviewed.resize(1000, 700)
    texts = reviewed.review.documents
    qtbot.waitUntil(lambda: reviewed.width() == 1000)
    assert texts.width() >= 500
    assert texts.height() > reviewed.review.evidence.height()
    for part in ("queue", "evidence", "findings"):
        reviewed.view.parts[part].trigger()
    qtbot.waitUntil(lambda: texts.width() > 980)
    assert texts.height() > 400
