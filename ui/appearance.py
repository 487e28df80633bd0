"""Appearance: how large the letters of the whole program are, those of the texts, and whether it is light or dark."""

from typing import NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.state import WindowState

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of letters in percent of the system's."""
TEXT_STEPS = (100, 115, 130, 150, 175, 200)
"""Sizes of the letters of the texts in percent of the others."""
BASE = "letters at 100 percent"
"""The application's property that holds the system's size in points."""


def set_letters(percent: int) -> int:
    """Make every letter this large, in percent of the system's size, as far as the steps go; returns how large."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    percent = max(STEPS[0], min(percent, STEPS[-1]))
    font = application.font()
    base = application.property(BASE) or font.pointSizeF()
    application.setProperty(BASE, base)
    size = base * percent / 100
    if abs(font.pointSizeF() - size) > 0.01:
        font.setPointSizeF(size)
        application.setFont(font)
    return percent


def set_scheme(name: str) -> None:
    """``light``, ``dark``, or anything else for the system's own."""
    from PySide6.QtCore import Qt  # takes as long to load as a third of the first screen

    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    wanted = schemes.get(name, Qt.ColorScheme.Unknown)
    QGuiApplication.styleHints().setColorScheme(wanted)


class Reading(NamedTuple):
    """How the texts are set: the family of their letters, empty for that of the program, and their size in percent."""

    family: str = ""
    percent: int = 115

    @classmethod
    def kept(cls, state: WindowState) -> "Reading":
        """As it was chosen; as the program has it where the choice cannot be read."""
        size = state.choice("text-size", "")
        percent = int(size) if size.isdecimal() and int(size) in TEXT_STEPS else cls().percent
        return cls(state.choice("text-font", ""), percent)

    def keep(self, state: WindowState) -> None:
        state.keep_choice("text-font", self.family)
        state.keep_choice("text-size", str(self.percent))
