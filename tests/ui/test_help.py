"""The help: pages that come with the program, found by their words; the page about the check that flagged something."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from quoteverify.records.findings import Category
from quoteverify.records.review import Verdict
from tests.support.person import dialog, press, push, seen, sit_down, type_, waited
from tests.ui.conftest import MakeWindow, Speak, furnished
from ui.guides import FOLDER, guides
from ui.views.help import HelpDialog
from ui.views.why import WhyDialog
from ui.window import MainWindow


def opened(qtbot: QtBot) -> HelpDialog:
    """The help, as soon as it is the window that has the keys."""

    def look() -> HelpDialog | None:
        window = QApplication.activeWindow()
        return window if isinstance(window, HelpDialog) else None

    return waited(qtbot, look)


def test_every_kind_of_finding_and_every_verdict_has_a_page() -> None:
    names = {guide.name for guide in guides()}
    assert {f"checks/{category.value}" for category in Category} <= names
    assert {f"verdicts/{verdict.value}" for verdict in Verdict} <= names
    assert {"index", "tour", "verdicts", "checks", "privacy"} <= names


def test_help_is_searched_by_keys(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("Shift+F1")
    shown = opened(qtbot)
    press("Ctrl+F")
    assert QApplication.focusWidget() is seen(shown, QLineEdit)
    type_("polite or familiar")
    assert "Register" in shown.offered
    assert len(shown.offered) < 5
    assert "polite" in shown.page.toPlainText()
    press("Esc")
    assert not shown.isVisible()


@pytest.mark.parametrize(
    ("action", "head"),
    [
        ("help_verdicts", "The seven verdicts"),
        ("help_findings", "The checks"),
        ("help_privacy", "What leaves this computer"),
        ("guide", "QuoteVerify"),
    ],
)
def test_each_entry_of_the_menu_opens_its_page(qtbot: QtBot, reviewed: MainWindow, action: str, head: str) -> None:
    sit_down(qtbot, reviewed)
    getattr(reviewed.actions_, action).trigger()
    shown = opened(qtbot)
    assert shown.page.toPlainText().startswith(head)
    shown.close()


def test_why_leads_to_the_page_about_the_check(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("F", "W")
    why = dialog(qtbot, WhyDialog)
    kind = why.windowTitle().removeprefix("Why this is flagged: ")
    push(why, "About this check")
    shown = opened(qtbot)
    assert shown.page.toPlainText().startswith(kind)
    assert "An example" in shown.page.toPlainText()
    shown.close()


def test_links_lead_from_page_to_page_and_back_and_never_elsewhere(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("Shift+F1")
    shown = opened(qtbot)
    shown.show_page("verdicts")
    shown.page.setFocus()
    press("Tab", "Return")
    qtbot.waitUntil(lambda: shown.page.toPlainText().startswith("Faithful"))
    assert shown.list.currentItem().text() == "Faithful"
    push(shown, "Back")
    assert shown.page.toPlainText().startswith("The seven verdicts")
    where = shown.page.source()
    shown.page.anchorClicked.emit("https://example.org")
    assert shown.page.source() == where
    assert where.toLocalFile().startswith(str(FOLDER))
    shown.close()


@pytest.mark.parametrize(
    ("tag", "verdicts", "negation"),
    [
        ("de", "Die sieben Urteile", "Verneinung"),
        ("ru", "Семь вердиктов", "Отрицание"),
        ("uk", "Сім вердиктів", "Заперечення"),
        ("be", "Сем вердыктаў", "Адмаўленне"),
        ("lt", "Septynios išvados", "Neiginys"),
        ("pl", "Siedem werdyktów", "Przeczenie"),
    ],
)
def test_the_help_is_in_the_language_of_the_window(
    tag: str, verdicts: str, negation: str, say: Speak, make_window: MakeWindow, qtbot: QtBot
) -> None:
    say(tag)
    window = furnished(make_window, qtbot)
    sit_down(qtbot, window)
    window.actions_.help_verdicts.trigger()
    shown = opened(qtbot)
    assert shown.page.toPlainText().startswith(verdicts)
    assert verdicts in shown.offered
    assert not shown.untranslated.isVisible()
    window.frame.show_help("checks/negation")
    assert shown.page.toPlainText().startswith(negation)
    assert shown.list.currentItem().text() == negation
    press("Ctrl+F")
    type_(negation)
    assert negation in shown.offered
    shown.close()


def test_a_page_that_is_not_translated_is_in_english_and_says_so(
    say: Speak, make_window: MakeWindow, qtbot: QtBot
) -> None:
    say("de")
    window = furnished(make_window, qtbot)
    sit_down(qtbot, window)
    window.actions_.guide.trigger()
    shown = opened(qtbot)
    assert "House profiles (auf Englisch)" in shown.offered
    assert not shown.untranslated.isVisible()
    shown.show_page("json-schema")
    assert shown.page.toPlainText().startswith("Sheets for other programs")
    assert shown.untranslated.isVisible()
    assert "nicht übersetzt" in shown.untranslated.text()
    shown.show_page("house-profiles")
    shown.page.anchorClicked.emit(QUrl.fromLocalFile(str(FOLDER / "verdicts.md")))
    assert shown.page.toPlainText().startswith("Die sieben Urteile"), "a link leads back into the language"
    assert not shown.untranslated.isVisible()
    shown.close()


def test_pages_are_sorted_as_the_language_sorts() -> None:
    titles = [guide.title for guide in guides("uk") if guide.name.startswith("checks/")]
    assert titles.index("Атрибуція") < titles.index("Ідіома") < titles.index("Кількість")
    assert [guide.language for guide in guides("uk")][-4:] == ["en"] * 4
