"""The help: pages that come with the program, found by their words; the page about the check that flagged something."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from quoteverify.records.findings import Category
from quoteverify.records.review import Verdict
from tests.support.person import dialog, press, push, seen, sit_down, type_, waited
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
