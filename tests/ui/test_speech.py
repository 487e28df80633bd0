"""The language of the window: its own words, those of findings, and Qt's own."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from quoteverify.localisation.languages import ENGLISH, languages
from quoteverify.records.findings import Category, Finding, Severity
from tests.ui.conftest import MakeWindow, Speak, furnished
from ui import words
from ui.speech import SYSTEM, choice, choose, spoken, wanted
from ui.state import WindowState
from ui.window import MainWindow


def test_the_window_speaks_german(say: Speak, make_window: MakeWindow, qtbot: QtBot) -> None:
    say("de")
    window = furnished(make_window, qtbot)
    menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert menus == ["Datei", "Bearbeiten", "Ansicht", "Beurteilung", "Zitate", "Prüfung", "Hilfe"]
    assert window.actions_.new.text() == "&Neuer Fall…"


@pytest.mark.parametrize("tag", [tag for tag in languages() if tag != ENGLISH])
def test_no_menu_of_a_language_is_left_in_english(tag: str, make_window: MakeWindow, say: Speak, qtbot: QtBot) -> None:
    english = {action.text() for action in _menus(furnished(make_window, qtbot))}
    say(tag)
    told = {action.text() for action in _menus(furnished(make_window, qtbot))}
    names = {known.name for known in languages().values()}
    assert not (english & told) - names - {""}


def _menus(window: MainWindow) -> list[QAction]:
    menus = [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]
    return [action for menu in menus for action in (menu.menuAction(), *menu.actions())]


def test_findings_are_told_in_the_language_of_the_window(say: Speak) -> None:
    finding = Finding("addition", Category.ADDITION, Severity.MAJOR, 0.7, "“Sofia” was not said.")
    assert words.sentence(finding.message) == "“Sofia” was not said."
    say("de")
    assert words.sentence(finding.message) == "“Sofia” wurde nicht gesagt."
    assert words.statement("said next: Ну, чё") == "als Nächstes gesagt: Ну, чё"
    assert words.language("lt") == "Litauisch"


def test_qt_s_own_words_follow(say: Speak, qtbot: QtBot) -> None:
    say("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    line = QLineEdit()
    qtbot.addWidget(line)
    assert "Kopieren" in " ".join(
        action.text().replace("&", "") for action in line.createStandardContextMenu().actions()
    )


def test_a_number_picks_the_form_of_its_noun(say: Speak, qapp: QApplication) -> None:
    def checked(count: int) -> str:
        return QCoreApplication.translate("Desk", "{count} quotes checked.", "", count).format(count=count)

    say(ENGLISH)
    assert [checked(1), checked(2)] == ["1 quote checked.", "2 quotes checked."]
    say("de")
    assert [checked(1), checked(2)] == ["1 Zitat geprüft.", "2 Zitate geprüft."]


def test_dates_and_numbers_follow_the_language(say: Speak) -> None:
    say("de")
    assert QLocale().language() is QLocale.Language.German
    assert QLocale().decimalPoint() == ","
    assert "05.01.26" in words.moment("2026-01-05T12:00:00Z")


def test_the_window_is_mirrored_by_its_words_alone(
    say: Speak, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, state: WindowState
) -> None:
    """On a system in Arabic, for which there are no words, the window speaks English from left to right."""
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("ar_EG")))
    assert wanted(state) == ENGLISH
    say(wanted(state))
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("system", "tag"), [("de_AT", "de"), ("C", ENGLISH), ("ar_EG", ENGLISH)])
def test_the_system_s_language_is_spoken_where_there_is_one(
    system: str, tag: str, monkeypatch: pytest.MonkeyPatch, state: WindowState
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    assert wanted(state) == tag


def test_a_language_is_chosen_in_the_menu_and_spoken_from_the_next_start_on(
    make_window: MakeWindow, state: WindowState, qtbot: QtBot
) -> None:
    window = furnished(make_window, qtbot)
    assert choice(state) == SYSTEM
    named = {action.text(): action for action in window.view.languages.actions()}
    assert {"English", "Deutsch"} <= set(named)
    named["Deutsch"].trigger()
    assert wanted(state) == "de"
    assert "started again" in window.messages.text
    assert spoken() == ENGLISH


def test_a_choice_that_is_no_language_is_the_system_s(state: WindowState, tmp_path: Path) -> None:
    choose(state, "tlh")
    assert choice(state) == SYSTEM


@pytest.mark.parametrize("tag", [*languages()])
def test_no_letter_opens_two_entries_of_one_menu(tag: str, make_window: MakeWindow, say: Speak, qtbot: QtBot) -> None:
    say(tag)
    window = furnished(make_window, qtbot)
    assert list(_shared(window.menuBar().actions())) == []


def _shared(entries: Sequence[QAction]) -> Iterator[tuple[str, ...]]:
    """The texts of the entries of one menu that have their underlined letter in common, and of the menus below it."""
    of_letter: dict[str, list[str]] = {}
    for entry in entries:
        for letter in re.findall(r"&(\w)", entry.text().replace("&&", "")):
            of_letter.setdefault(letter.casefold(), []).append(entry.text())
        below = entry.menu()
        if isinstance(below, QMenu):
            yield from _shared(below.actions())
    yield from (tuple(texts) for texts in of_letter.values() if len(texts) > 1)
