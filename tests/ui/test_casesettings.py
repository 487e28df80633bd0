"""What people know of a case, written in a dialog and kept as one step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.handwork import (
    NOTHING,
    Alias,
    EngineChoice,
    Handwork,
    LanguageChoice,
    LanguagePath,
    Place,
    Pseudonym,
    Publication,
    QuoteChange,
    SourceLink,
)
from quoteverify.records.spans import Span
from tests.support import person
from tests.support.person import choose, press, says, seen, turn_to, write
from ui.views.casesettings import CaseSettingsDialog
from ui.views.languagebox import LanguageBox
from ui.views.pairs import PairsTable
from ui.window import MainWindow


@pytest.fixture
def full(reviewed: MainWindow, quotes: list[CheckedQuote]) -> Handwork:
    """Something of every kind."""
    source, english = (file.path for file in reviewed.session.files)
    quote = Place(english, quotes[0].quote.span, quotes[0].quote.text)
    return Handwork(
        quotes=(QuoteChange(english, (), (quotes[1].quote,)), QuoteChange(english, (quotes[2].quote,), ())),
        links=(SourceLink(quote, (Place(source, Span(0, 6), "ОФИЦЕР"),)), SourceLink(replace(quote, text="Gone"), ())),
        languages=(LanguageChoice(source, "be"), LanguageChoice(source, "uk", Span(0, 6), "ОФИЦЕР")),
        engines=(EngineChoice("ru", "en", "opus", Place(source, Span(0, 6), "ОФИЦЕР")),),
        paths=(LanguagePath(source, "lt", "interpreted live"),),
        aliases=(Alias("Лукашэнка", "Lukashenko"),),
        pseudonyms=(Pseudonym("Ivan", "Witness A"),),
        publications=(Publication(english, title="At the border", date="2021-08"),),
    )


def shown(qtbot: QtBot, reviewed: MainWindow, made: Handwork) -> CaseSettingsDialog:
    reviewed.session.decisions.set_handwork(made, "test")
    reviewed.run.abandon()
    reviewed.actions_.settings.trigger()
    return person.dialog(qtbot, CaseSettingsDialog)


def fill(table: PairsTable, row: int, *texts: str) -> None:
    for column, text in enumerate(texts):
        item = table.table.item(row, column)
        assert item is not None
        item.setText(text)


def test_a_dialog_that_is_only_looked_at_changes_nothing(qtbot: QtBot, reviewed: MainWindow, full: Handwork) -> None:
    dialog = shown(qtbot, reviewed, full)
    assert dialog.handwork == full
    steps = reviewed.session.undo.count()
    dialog.accept()
    assert reviewed.session.undo.count() == steps
    assert shown(qtbot, reviewed, NOTHING).handwork == NOTHING


def test_what_is_written_is_one_step_to_undo(qtbot: QtBot, reviewed: MainWindow) -> None:
    dialog = shown(qtbot, reviewed, NOTHING)
    source, english = (file.path for file in reviewed.session.files)
    write(seen(dialog, LanguageBox, "Language of officer-ru.txt"), "be")
    choose(seen(dialog, LanguageBox, "Spoken in, officer-ru.txt"), "lt – Lithuanian")
    write(seen(dialog, QLineEdit, "On the way, officer-ru.txt"), "interpreted live")
    turn_to(dialog, "Publication")
    write(seen(dialog, QLineEdit, "Outlet"), "The Paper")
    fill(dialog.names, 0, "Лукашэнка", "Lukashenko")
    fill(dialog.names, 1, "Менск", "Minsk")
    fill(dialog.pseudonyms, 0, "Ivan", "Witness A")
    dialog.accept()
    reviewed.run.abandon()
    assert reviewed.session.handwork == Handwork(
        languages=(LanguageChoice(source, "be"),),
        paths=(LanguagePath(source, "lt", "interpreted live"),),
        aliases=(Alias("Лукашэнка", "Lukashenko"), Alias("Менск", "Minsk")),
        pseudonyms=(Pseudonym("Ivan", "Witness A"),),
        publications=(Publication(english, outlet="The Paper"),),
    )
    assert reviewed.actions_.undo.text() == "Undo case settings"
    reviewed.actions_.undo.trigger()
    reviewed.run.abandon()
    assert reviewed.session.handwork == NOTHING


def test_a_tag_that_is_typed_and_entered_is_taken_as_typed(qtbot: QtBot, reviewed: MainWindow) -> None:
    dialog = shown(qtbot, reviewed, NOTHING)
    write(seen(dialog, LanguageBox, "Language of officer-ru.txt"), "pt-BR")
    press("Return")
    reviewed.run.abandon()
    assert reviewed.session.handwork.languages == (LanguageChoice(reviewed.session.files[0].path, "pt-BR"),)


def test_what_is_wrong_is_said_and_the_dialog_stays_open(qtbot: QtBot, reviewed: MainWindow) -> None:
    dialog = shown(qtbot, reviewed, NOTHING)
    language = seen(dialog, LanguageBox, "Language of officer-ru.txt")
    write(language, "kein Tag")
    dialog.accept()
    assert dialog.isVisible()
    assert "is not a language tag" in says(dialog)
    write(language, "")
    turn_to(dialog, "Publication")
    date = seen(dialog, QLineEdit, "Date (2021-08-19)")
    write(date, "yesterday")
    dialog.accept()
    assert "“yesterday” is no date" in says(dialog)
    write(date, "2021-08-19")
    fill(dialog.names, 0, "Менск", "")
    dialog.accept()
    assert "“Менск” has no counterpart" in says(dialog)
    fill(dialog.names, 0, "Менск", "Minsk")
    dialog.accept()
    reviewed.run.abandon()
    assert not dialog.isVisible()


def test_what_was_set_by_hand_is_listed_and_can_be_taken_away(
    qtbot: QtBot, reviewed: MainWindow, full: Handwork
) -> None:
    dialog = shown(qtbot, reviewed, full)
    lines = [dialog.made.list.item(row).text() for row in range(dialog.made.list.count())]
    assert lines == [
        "Quote made: “This way, go.”",
        "Quote removed: “Why aren’t you moving?”",
        "“Well, why are we standing still?”: linked to “ОФИЦЕР”",
        "“Gone”: stands in no source\nDoes not fit the text as it is now, and is not applied.",
        "Language uk: “ОФИЦЕР” in officer-ru.txt",
        "Model opus for ru → en: “ОФИЦЕР”",
    ]
    dialog.made.list.item(3).setSelected(True)
    dialog.made.list.item(4).setSelected(True)
    next(button for button in dialog.made.findChildren(QPushButton)).click()
    left = dialog.handwork
    assert left == replace(full, links=full.links[:1], languages=full.languages[:1])


def test_pseudonyms_alone_ask_for_no_check(reviewed: MainWindow) -> None:
    reviewed.session.decisions.set_handwork(Handwork(pseudonyms=(Pseudonym("Ivan", "A"),)), "test")
    assert not reviewed.run.running
    reviewed.session.decisions.set_handwork(Handwork(aliases=(Alias("Менск", "Minsk"),)), "test")
    assert reviewed.run.running
    reviewed.run.abandon()


def test_the_dialog_takes_a_case_of_many_files(qtbot: QtBot, reviewed: MainWindow) -> None:
    files = [replace(file, path=f"{number}/{file.path}") for number in range(20) for file in reviewed.session.files]
    dialog = CaseSettingsDialog([LoadedFile(file.path, file.role, file.document) for file in files], NOTHING)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.handwork == NOTHING
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
