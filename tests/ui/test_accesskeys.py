"""Alt and a letter reach every control of a dialog, one control a letter, in every language."""

from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quoteverify.localisation.languages import languages
from tests.support import person
from tests.support.person import press, sit_down
from tests.ui.conftest import Speak
from tests.ui.test_accessibility import COMMANDS, opened
from ui.accesskeys import access_key, with_access_keys
from ui.report import ReportDialog
from ui.theme import Theme
from ui.views.help import HelpDialog
from ui.views.history import HistoryDialog
from ui.views.newcase import NewCaseDialog
from ui.views.preferences import PreferencesDialog
from ui.views.revision import RevisionDialog
from ui.views.typing import TypingDialog
from ui.window import MainWindow


def words(dialog: QWidget) -> Iterator[str]:
    """What a dialog says now of controls that can be reached: of buttons, labels of fields, and tabs."""
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not dialog:
            continue
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        elif (isinstance(widget, QLabel) and widget.buddy() is not None) or (
            isinstance(widget, QAbstractButton) and not isinstance(widget, QToolButton) and widget.text()
        ):
            yield widget.text()


def faults(dialog: QWidget) -> list[str]:
    """Words in sight that share their letter, or have none."""
    by_letter = defaultdict(list)
    for text in words(dialog):
        by_letter[access_key(text)].append(text)
    return [text for letter, texts in by_letter.items() if not letter or len(texts) > 1 for text in texts]


def faults_of_pages(dialog: QWidget) -> list[str]:
    """The faults of every page of a dialog."""
    tabs = dialog.findChild(QTabWidget)
    found = []
    for page in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(page)
        found += faults(dialog)
    return found


@pytest.mark.parametrize("tag", languages())
def test_every_control_of_a_dialog_has_a_letter_of_its_own(
    request: pytest.FixtureRequest, qtbot: QtBot, say: Speak, tag: str
) -> None:
    say(tag)
    window = request.getfixturevalue("reviewed")
    found = {}
    for name in COMMANDS:
        dialog = opened(qtbot, window, name)
        found[name] = faults_of_pages(dialog)
        dialog.close()
    assert found == {key: [] for key in COMMANDS}


RARER: dict[str, Callable[[], QDialog]] = {
    "history": lambda: HistoryDialog("“a”", []),
    "revision": lambda: RevisionDialog([], []),
    "report": lambda: ReportDialog("x"),
    "typing": lambda: TypingDialog("", "talk.mp3"),
    "help": HelpDialog,
    "adding": lambda: NewCaseDialog("folder", Theme(), present=[]),
    "message": lambda: QMessageBox(
        QMessageBox.Icon.Question,
        "x",
        "x",
        QMessageBox.StandardButton.Save | QMessageBox.StandardButton.SaveAll | QMessageBox.StandardButton.Cancel,
    ),
    "question": QInputDialog,
    "file": QFileDialog,
}


@pytest.mark.parametrize("tag", languages())
def test_the_rarer_dialogs_too(reviewed: MainWindow, qtbot: QtBot, say: Speak, tag: str) -> None:
    """The window is there, as it is for a person: it is what gives the letters."""
    assert reviewed.isVisible()
    say(tag)
    found = {}
    for name, make in RARER.items():
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        sit_down(qtbot, dialog)
        found[name] = faults_of_pages(dialog)
        dialog.close()
    assert found == {key: [] for key in RARER}


@pytest.mark.parametrize("tag", languages())
def test_no_letter_of_the_window_is_that_of_a_menu(
    request: pytest.FixtureRequest, qtbot: QtBot, say: Speak, tag: str
) -> None:
    say(tag)
    reviewed = request.getfixturevalue("reviewed")
    sit_down(qtbot, reviewed)
    reviewed.actions_.record.setChecked(True)
    menus = [action.text() for action in reviewed.menuBar().actions()]
    assert len(menus) == 7
    for page in (reviewed.review, reviewed.start):
        reviewed.show_page(page)
        marked = [text for text in (*menus, *words(reviewed)) if access_key(text)]
        assert len(marked) > len(menus)
        assert len({access_key(text) for text in marked}) == len(marked), marked


def test_what_comes_into_sight_later_has_its_letter_too(qtbot: QtBot, reviewed: MainWindow) -> None:
    dialog = opened(qtbot, reviewed, "new")
    person.seen(dialog, QCheckBox, "Encrypt the case under a passphrase").setChecked(True)
    assert "Passphrase" in " ".join(words(dialog)).replace("&", "")
    assert faults(dialog) == []
    dialog.close()


def test_a_letter_reaches_its_control(qtbot: QtBot, reviewed: MainWindow) -> None:
    dialog = opened(qtbot, reviewed, "preferences")
    assert isinstance(dialog, PreferencesDialog)
    for label in dialog.tabs.currentWidget().findChildren(QLabel):
        if isinstance(label.buddy(), QComboBox):
            press(f"Alt+{access_key(label.text())}")
            assert QApplication.focusWidget() is label.buddy(), label.text()
    box = person.seen(dialog, QCheckBox, "Evidence beside the texts")
    before = box.isChecked()
    press(f"Alt+{access_key(box.text())}")
    qtbot.waitUntil(lambda: box.isChecked() is not before)
    for page in range(dialog.tabs.count()):
        press(f"Alt+{access_key(dialog.tabs.tabText(page))}")
        assert dialog.tabs.currentIndex() == page
    dialog.close()


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (["&Save", "&Size"], ["&Save", "S&ize"]),
        (["Save", "&Size"], ["S&ave", "&Size"]),
        (["&A", "&A"], ["&A", "A"]),
        (["House && garden", "H"], ["House && &garden", "&H"]),
        (["&A", "&AB"], ["&A", "A&B"]),
        (["AB", "A"], ["A&B", "&A"]),
        (["Файл PDF"], ["&Файл PDF"]),
        (["&PDF создать", "PDF"], ["&PDF создать", "P&DF"]),
        (["Łata"], ["Ł&ata"]),
        (["100 %"], ["100 %"]),
        ([""], [""]),
    ],
)
def test_letters_are_shared_out(texts: list[str], wanted: list[str]) -> None:
    """A marked one is kept, the first of a word comes next; what a keyboard lacks comes last."""
    assert with_access_keys(texts) == wanted


@given(st.lists(st.text("&aAbBcäłфФя …", max_size=8), max_size=8), st.frozensets(st.sampled_from("abф")))
def test_letters_are_shared_out_once_each_and_words_stay(texts: list[str], taken: frozenset[str]) -> None:
    made = with_access_keys(texts, taken)
    letters = [letter for text in made if (letter := access_key(text))]
    assert len(letters) == len(set(letters))
    assert not taken & set(letters)
    assert with_access_keys(made, taken) == made
    assert [shown(text) for text in made] == [shown(text) for text in texts]


def shown(text: str) -> str:
    """A text as Qt shows it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
