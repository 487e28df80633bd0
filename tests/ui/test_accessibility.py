"""Everything that can be used can be named by a screen reader, and reached by the keyboard."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support import person
from tests.support.person import press, sit_down
from ui.report import ReportDialog
from ui.theme import Theme
from ui.views.help import HelpDialog
from ui.views.history import HistoryDialog
from ui.views.newcase import NewCaseDialog
from ui.views.revision import RevisionDialog
from ui.views.typing import TypingDialog
from ui.window import MainWindow

USED = (QAbstractButton, QComboBox, QLineEdit, QAbstractScrollArea, QAbstractSpinBox, QTabWidget)


def used(window: QWidget) -> Iterator[QWidget]:
    """What a person can do something with; not the parts that Qt builds such things of."""
    for widget in window.findChildren(QWidget):
        inner = any(isinstance(parent, (QComboBox, QLineEdit, QAbstractSpinBox)) for parent in parents(widget))
        part = isinstance(widget, QHeaderView) or (
            isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), (QAbstractItemView, QTabBar))
        )
        if isinstance(widget, USED) and not widget.objectName().startswith("qt_") and not inner and not part:
            yield widget


def parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def nameless(window: QWidget) -> list[str]:
    """What a screen reader would announce by its kind or by its contents alone."""
    found = []
    for widget in used(window):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractButton):
            continue
        if not _own_name(window, widget).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def _own_name(window: QWidget, widget: QWidget) -> str:
    """A name of its own, that of its label, or for a button what it says; what stands in a field is no name."""
    labelled = [label for label in window.findChildren(QLabel) if label.buddy() is widget]
    if widget.accessibleName() or labelled or not isinstance(widget, QAbstractButton):
        return widget.accessibleName() or "".join(label.text() for label in labelled)
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def roleless(window: QWidget) -> list[str]:
    """What a screen reader could not tell the kind of."""
    nothing = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    # Qt has no role for these two; what is in them has one
    told = (widget for widget in used(window) if not isinstance(widget, QScrollArea | QTabWidget))
    interfaces = ((widget, QAccessible.queryAccessibleInterface(widget)) for widget in told)
    return [type(widget).__name__ for widget, interface in interfaces if not interface or interface.role() in nothing]


def test_the_window_names_all_its_controls(reviewed: MainWindow) -> None:
    reviewed.actions_.record.setChecked(True)
    reviewed.actions_.search.trigger()
    assert nameless(reviewed) == []
    assert roleless(reviewed) == []


def test_no_two_controls_in_sight_have_one_name(reviewed: MainWindow) -> None:
    reviewed.actions_.record.setChecked(True)
    fields = (QComboBox, QLineEdit, QAbstractScrollArea)
    names = [_own_name(reviewed, widget) for widget in used(reviewed) if isinstance(widget, fields)]
    assert len(names) == len(set(names)), sorted(names)


COMMANDS = (
    *("export", "models", "dismiss", "settings", "new", "add_files", "palette", "keys", "preferences", "summary"),
    *("why", "grade", "renderings", "dismissals", "passphrase", "second_reading", "history"),
)
"""Every command that opens a dialog, but for those that choose a file."""


def opened(qtbot: QtBot, window: MainWindow, name: str) -> QDialog:
    """The dialog of a command, which has the keys."""
    sit_down(qtbot, window)
    window.review.choose("q1")
    action = getattr(window.actions_, name)
    assert action.isEnabled(), name
    QTimer.singleShot(0, action.trigger)  # a dialog of Qt's own holds the line until it is closed
    return person.dialog(qtbot, QDialog)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_dialogs_name_all_their_controls(qtbot: QtBot, reviewed: MainWindow, name: str) -> None:
    dialog = opened(qtbot, reviewed, name)
    assert nameless(dialog) == []
    assert roleless(dialog) == []
    dialog.close()


@pytest.mark.parametrize("name", COMMANDS)
def test_tab_goes_round_every_dialog_in_the_order_of_reading(qtbot: QtBot, reviewed: MainWindow, name: str) -> None:
    """Something has the keys at once, Tab reaches all that can have them and comes back, from above to below."""
    dialog = opened(qtbot, reviewed, name)
    start = QApplication.focusWidget()
    assert start is not None
    assert start.window() is dialog
    reached = [start]
    for _ in range(60):
        press("Tab")
        now = QApplication.focusWidget()
        assert now is not None
        if now is start:
            break
        reached.append(now)
    assert QApplication.focusWidget() is start, "the round of Tab never ends"
    wanted = [widget for widget in used(dialog) if widget.isVisible() and widget.isEnabled()]
    by_tab = [
        widget
        for widget in wanted
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QTabWidget)  # its bar has them
    ]
    missed = [_own_name(dialog, widget) for widget in by_tab if widget not in reached]
    assert missed == []
    # The buttons that end a dialog come last wherever they stand; the rest is read from above to below.
    ending = [button for box in dialog.findChildren(QDialogButtonBox) for button in box.buttons()]
    first = min(range(len(reached)), key=lambda place: reached[place].mapTo(dialog, QPoint()).toTuple()[::-1])
    order = [*reached[first:], *reached[:first]]
    tops = [widget.mapTo(dialog, widget.rect().center()).y() for widget in order if widget not in ending]
    steps_up = [(above, below) for above, below in pairwise(tops) if below < above - dialog.height() // 2]
    assert len(steps_up) <= 1, [_own_name(dialog, widget) for widget in order]  # two columns are read one by one
    dialog.close()


@pytest.mark.parametrize("name", COMMANDS)
def test_escape_leaves_every_dialog_and_the_keys_are_where_they_were(
    qtbot: QtBot, reviewed: MainWindow, name: str
) -> None:
    reviewed.review.queue.list.setFocus()
    dialog = opened(qtbot, reviewed, name)
    press("Escape")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not dialog)
    sit_down(qtbot, reviewed)
    assert QApplication.focusWidget() is reviewed.review.queue.list


def test_no_key_does_two_things(reviewed: MainWindow) -> None:
    """Every key of every command of the window, in menus and outside them, once."""
    keys = [
        (key.toString(), action.text())
        for action in reviewed.findChildren(QAction)
        for key in action.shortcuts()
        if action.objectName()
    ]
    keys += [
        (key.toString(), shortcut.objectName())
        for shortcut in reviewed.findChildren(QShortcut)
        for key in shortcut.keys()  # noqa: SIM118
    ]
    counted = Counter(key for key, _ in keys)
    assert [(key, name) for key, name in keys if counted[key] > 1] == []
    assert len(keys) > 60


def test_shift_f10_opens_the_menu_of_what_has_the_keys(qtbot: QtBot, reviewed: MainWindow) -> None:
    """Of the queue, both texts, the four texts, the findings and the fields; elsewhere that of the finding."""
    sit_down(qtbot, reviewed)
    review = reviewed.review
    review.choose("q1")
    reviewed.actions_.record.setChecked(True)
    note, gloss = (
        person.seen(review, kind, name)
        for kind, name in ((QLineEdit, "Note on the verdict"), (QPlainTextEdit, "Literal translation"))
    )
    wanted = (
        (review.queue.list, "Copy quote as Markdown"),
        (review.queue.list, "Confirm"),
        (review.documents.source.view, "Link to selected passage"),
        (review.documents.rendering.view, "Make selection a quote"),
        (review.texts, "Copy"),
        (review.findings.list, "Why is this flagged?"),
        (note, "Paste"),
        (gloss, "Paste"),
        (review.verdicts.findChildren(QToolButton)[0], "Why is this flagged?"),
    )
    for widget, command in wanted:
        widget.setFocus()
        press("Shift+F10")
        menu = person.waited(qtbot, lambda: QApplication.activePopupWidget())
        assert isinstance(menu, QMenu)
        said = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]
        assert command in said, (widget, said)
        menu.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda: HistoryDialog("“a”", []),
        lambda: RevisionDialog([], []),
        lambda: ReportDialog("x"),
        lambda: TypingDialog("", "talk.mp3"),
        HelpDialog,
        lambda: NewCaseDialog(str(Path.home()), Theme(), present=[]),
    ],
)
def test_the_rarer_dialogs_name_all_their_controls(qtbot: QtBot, make: Callable[[], QDialog]) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []
    assert roleless(dialog) == []


def rows(view: QAbstractItemView) -> list[str]:
    """What a screen reader says of each row of a list."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    children = (interface.child(number) for number in range(interface.childCount()))
    return [child.text(QAccessible.Text.Name) for child in children if child.role() == QAccessible.Role.ListItem]


def test_painted_rows_are_heard_with_all_that_is_painted(reviewed: MainWindow) -> None:
    """Number, speaker, verdict and severity of a quote; severity, kind, state and words of a finding."""
    reviewed.review.choose("q1")
    assert rows(reviewed.review.queue.list)[0] == (
        "1, Officer, undecided, Critical, “Well, why are we standing still?”"
    )
    assert rows(reviewed.review.findings.list)[0] == (
        "Critical, Negation, Open, 80 % sure, Difference number 1: the rendering says something else., "
        "the first word differs"
    )


def test_the_keyboard_reaches_every_part_of_the_window(qtbot: QtBot, reviewed: MainWindow) -> None:
    """By Tab alone, and back to where it began."""
    sit_down(qtbot, reviewed)
    start = reviewed.review.queue.list
    start.setFocus()
    reached: list[QWidget] = []
    for _ in range(200):
        press("Tab")
        now = QApplication.focusWidget()
        assert now is not None
        if now is start:
            break
        reached.append(now)
    assert QApplication.focusWidget() is start, "the round of Tab never ends"
    wanted = [widget for widget in used(reviewed) if widget.isVisible() and widget.isEnabled()]
    by_tab = [widget for widget in wanted if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    missed = [_own_name(reviewed, widget) for widget in by_tab if widget not in reached and widget is not start]
    assert missed == []


def test_the_focus_is_seen_wherever_it_is(qtbot: QtBot, reviewed: MainWindow) -> None:
    """Each control looks another when it has the keys than when it has not."""
    sit_down(qtbot, reviewed)
    reviewed.review.choose("q1")
    start = reviewed.review.queue.list
    start.setFocus()
    alike: list[str] = []
    for _ in range(200):
        press("Tab")
        now = QApplication.focusWidget()
        assert now is not None
        # A caret that blinks is no mark; what is written in is told by its frame.
        has = now.grab().toImage()
        reviewed.setFocus()
        if now.grab().toImage() == has:
            alike.append(f"{type(now).__name__} “{_own_name(reviewed, now)}”")
        now.setFocus()
        if now is start:
            break
    assert alike == []


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_window_fits_a_small_screen(reviewed: MainWindow, right_to_left: bool) -> None:
    if right_to_left:
        reviewed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reviewed.actions_.record.setChecked(True)
    least = reviewed.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 660


@pytest.mark.parametrize("tab", range(5))
def test_no_tab_of_the_case_settings_holds_the_keys_captive(qtbot: QtBot, reviewed: MainWindow, tab: int) -> None:
    """In a table Tab went from cell to cell for ever."""
    dialog = opened(qtbot, reviewed, "settings")
    tabs = dialog.findChildren(QTabWidget)[0]
    tabs.setCurrentIndex(tab)
    ending = dialog.findChildren(QDialogButtonBox)[0].buttons()
    for _ in range(40):
        press("Tab")
        if QApplication.focusWidget() in ending:
            break
    assert QApplication.focusWidget() in ending
    dialog.close()
