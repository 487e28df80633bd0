"""Access keys: the letters that reach the controls of a dialog with Alt, one control a letter, in every language.

Words mark a letter with "&", as in menus. The same words stand in several menus and dialogs, so a dialog has the last
word: it keeps the marked letter where that is free, and takes another one of the same words where it is not.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QMenuBar,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)


class AccessKeys(QObject):
    """Gives every dialog its letters as it comes to the front, those of Qt's own included."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._on_window)

    def _on_window(self, window: QWindow | None) -> None:
        fronts = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog))
        for dialog in fronts:
            if window is not None and dialog.windowHandle() == window:
                give_access_keys(dialog)


@dataclass(frozen=True, slots=True)
class _Named:
    """Something with a letter: a label, a button, or the tab of this number."""

    widget: QWidget
    tab: int = -1

    @property
    def text(self) -> str:
        if isinstance(self.widget, QTabBar):
            return self.widget.tabText(self.tab)
        if isinstance(self.widget, QGroupBox):
            return self.widget.title()
        assert isinstance(self.widget, QAbstractButton | QLabel)
        return self.widget.text()

    def show(self, text: str) -> None:
        if isinstance(self.widget, QTabBar):
            self.widget.setTabText(self.tab, text)
        elif isinstance(self.widget, QGroupBox):
            self.widget.setTitle(text)
        elif isinstance(self.widget, QAbstractButton | QLabel):
            self.widget.setText(text)


def give_access_keys(window: QWidget) -> None:
    """Give everything in a window that has words and can be reached a letter of its own. What stands on different pages
    of it is never seen together, and may share one."""
    bars = window.findChildren(QMenuBar)
    _share(window, frozenset(letter for bar in bars for letter in map(access_key, _titles(bar)) if letter))


def _titles(bar: QMenuBar) -> Iterator[str]:
    return (action.text() for action in bar.actions())


def _share(part: QWidget, taken: frozenset[str]) -> frozenset[str]:
    """Give letters to all in a part of a window but for those that are ``taken``; returns all that are so by then."""
    named, pages = list(_named(part)), list(_pages(part))
    for place, text in zip(named, with_access_keys([place.text for place in named], taken), strict=True):
        if place.text != text:
            place.show(text)
    here = taken | {letter for place in named if (letter := access_key(place.text))}
    return here.union(*(_share(page, here) for page in pages))


def _below(part: QWidget) -> Iterator[QWidget]:
    """What stands in a part and on none of its pages."""
    # ``children()`` of a list in Qt's own file dialog raises: some of them PySide6 cannot wrap.
    for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            yield child
            if not isinstance(child, QStackedWidget):
                yield from _below(child)


def _pages(part: QWidget) -> Iterator[QWidget]:
    stacks = [child for child in _below(part) if isinstance(child, QStackedWidget)]
    return (page for stack in stacks for number in range(stack.count()) if (page := stack.widget(number)) is not None)


def _named(part: QWidget) -> Iterator[_Named]:
    for widget in _below(part):
        if isinstance(widget, QTabBar):
            yield from (_Named(widget, tab) for tab in range(widget.count()))
        elif isinstance(widget, QLabel):
            if widget.buddy() is not None:
                yield _Named(widget)
        elif isinstance(widget, QToolButton):
            if widget.defaultAction() is None and access_key(widget.text()):
                yield _Named(widget)
        elif isinstance(widget, QAbstractButton) or (isinstance(widget, QGroupBox) and widget.isCheckable()):
            yield _Named(widget)


# Words and letters


def access_key(text: str) -> str:
    """The letter that a text marks, in lower case; empty where it marks none."""
    return _split(text)[1]


def with_access_keys(texts: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """The texts, each with a letter marked that no other one and nothing in ``taken`` has.

    A marked letter is kept where that can be; a text marks none where nothing of it is left.
    """
    not_free = frozenset(taken)
    wishes = [[letter for letter in _wishes(text) if letter not in not_free] for text in texts]
    owners: dict[str, int] = {}
    for number, text in enumerate(texts):
        marked = access_key(text)
        if marked in wishes[number]:
            owners.setdefault(marked, number)
    settled = frozenset(owners.values())
    for number in range(len(texts)):
        if number not in settled:
            _settle(number, wishes, owners, set())
    given = {number: letter for letter, number in owners.items()}
    return [_marked(text, given.get(number, "")) for number, text in enumerate(texts)]


def _settle(number: int, wishes: Sequence[Sequence[str]], owners: dict[str, int], asked: set[str]) -> bool:
    """Find a letter for a text: one that is free, else one whose owner has another to go to."""
    for letter in (letter for letter in wishes[number] if letter not in owners):
        owners[letter] = number
        return True
    for letter in (letter for letter in wishes[number] if letter not in asked):
        asked.add(letter)
        if _settle(owners[letter], wishes, owners, asked):
            owners[letter] = number
            return True
    return False


def _split(text: str) -> tuple[str, str]:
    """A text without its mark ("&&", which is shown as "&", stays), and the letter that it marked."""
    bare, letter, place = "", "", 0
    while place < len(text):
        if text[place] != "&":
            bare += text[place]
        elif text[place + 1 : place + 2] == "&":
            bare += "&&"
            place += 1
        elif not letter:
            letter = text[place + 1 : place + 2].casefold()
        place += 1
    return bare, letter


def _wishes(text: str) -> list[str]:
    """The letters that a text could mark, the best first: the marked one, first letters of words, all others; those
    that every keyboard of the language has before those with accents."""
    bare, marked = _split(text)
    letters = [(place, letter) for place, letter in enumerate(bare) if letter.isalpha()]
    own_script = [letter for _, letter in letters if not letter.isascii() and not _accented(letter)]

    def cost(place: int, letter: str) -> tuple[bool, bool, bool, int]:
        foreign = bool(own_script) and (letter.isascii() or _accented(letter))
        inside = place > 0 and bare[place - 1].isalnum()
        return letter.casefold() != marked, foreign or _accented(letter), inside, place

    ordered = sorted(letters, key=lambda found: cost(*found))
    return list(dict.fromkeys(letter.casefold() for _, letter in ordered))


def _accented(letter: str) -> bool:
    """Whether a letter is a Latin one that needs more than its own key on some keyboards: "ł", "ą", "ö"."""
    return not letter.isascii() and unicodedata.name(letter, "").startswith("LATIN")


def _marked(text: str, letter: str) -> str:
    """A text that marks this letter at the place that is best to see."""
    bare, marked = _split(text)
    if letter == marked:
        return text
    places = [place for place, found in enumerate(bare) if letter and found.casefold() == letter]
    if not places:
        return bare
    place = next((place for place in places if place == 0 or not bare[place - 1].isalnum()), places[0])
    return f"{bare[:place]}&{bare[place:]}"
