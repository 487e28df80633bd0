"""Appearance: how large the letters of the whole program are, those of the texts, and whether it is light or dark."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui.state import WindowState

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of letters in percent of the system's."""
SYSTEM, CONTRAST = "system", "contrast"
"""Schemes of colours: as the system has it, and white on black."""
COMFORTABLE, COMPACT = "comfortable", "compact"
"""How the rows of the queue are drawn: in two lines, and in one."""
STRONG, PAINTED = "high contrast", "palette of its own"
"""Properties of the application: what is drawn now, and whether its palette is not the style's."""
TEXT_STEPS = (100, 115, 130, 150, 175, 200)
"""Sizes of the letters of the texts in percent of the others."""
OUTLINES = """
QCheckBox::indicator { width: 1em; height: 1em; border: 1px solid #ffffff; background: #000000; }
QCheckBox::indicator:checked { background: #ffd000; image: url("%s"); }
QCheckBox::indicator:disabled { border-color: #8c8c8c; }
QCheckBox::indicator:checked:disabled { background: #8c8c8c; }
"""
"""What high contrast adds to a style that draws no frame on black; with the place of a tick."""
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
        application.setStyleSheet(application.styleSheet())  # what it measures in letters
    return percent


def letters() -> int:
    """How large letters are now, in percent of the system's size."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    base = application.property(BASE)
    return round(100 * application.font().pointSizeF() / base) if base else 100


def set_scheme(name: str) -> None:
    """``light``, ``dark``, ``contrast`` for white on black, or anything else for the system's own."""
    from PySide6.QtCore import Qt  # takes as long to load as a third of the first screen

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    strong = name == CONTRAST or (name == SYSTEM and system_wants_contrast())
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, CONTRAST: Qt.ColorScheme.Dark}
    application.setProperty(STRONG, strong)
    if application.property(PAINTED):
        application.setPalette(QPalette())  # the style's own again
    wanted = schemes.get(name, Qt.ColorScheme.Unknown)
    QGuiApplication.styleHints().setColorScheme(wanted)
    dark = application.palette().color(QPalette.ColorRole.Window).lightness() < 128
    # A desktop without a theme of its own does not follow the wish.
    application.setStyleSheet("")  # under one, widgets would not follow another palette
    own = _black_and_white() if strong else dark_palette() if wanted is Qt.ColorScheme.Dark and not dark else None
    if own is not None:
        application.setPalette(own)
    application.setProperty(PAINTED, own is not None)
    if strong:
        tick = Path(resources.__path__[0], "icons", "confirm.svg").as_posix()
        application.setStyleSheet(OUTLINES % tick)


def strong_contrast() -> bool:
    """Whether everything is drawn in white and bright colours on black."""
    application = QApplication.instance()
    return bool(application and application.property(STRONG))


def system_wants_contrast() -> bool:
    """Whether the system asks programs for high contrast, as far as this Qt can tell."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)  # from Qt 6.10 on
    if accessibility is None:
        return False
    return str(accessibility().contrastPreference()).endswith("HighContrast")


def dark_palette() -> QPalette:
    """A dark palette as desktops have it, for one that has none."""
    palette = QPalette(QColor("#33363b"), QColor("#2a2c30"))
    role = QPalette.ColorRole
    for part, colour in (
        (role.Base, "#1e2023"),
        (role.AlternateBase, "#26282c"),
        (role.Text, "#e4e6e9"),
        (role.WindowText, "#e4e6e9"),
        (role.ButtonText, "#e4e6e9"),
        (role.ToolTipBase, "#33363b"),
        (role.ToolTipText, "#e4e6e9"),
        (role.PlaceholderText, "#8d939b"),
        (role.Highlight, "#2f6ea5"),
        (role.HighlightedText, "#ffffff"),
        (role.Link, "#82b8f5"),
        (role.LinkVisited, "#b69cf5"),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor("#7d838b"))
    return palette


def _black_and_white() -> QPalette:
    black, white, yellow = QColor("#000000"), QColor("#ffffff"), QColor("#ffd000")
    palette = QPalette(black, black)
    role = QPalette.ColorRole
    for part in (role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText, role.PlaceholderText):
        palette.setColor(part, white)
    palette.setColor(role.Window, black)
    for part in (role.Base, role.AlternateBase, role.ToolTipBase):
        palette.setColor(part, QColor("#1c1c1c"))  # where one reads and writes: styles draw no frame on black
    palette.setColor(role.Button, QColor("#3a3a3a"))
    for part in (role.Light, role.Midlight, role.Mid, role.Dark):
        palette.setColor(part, QColor("#8c8c8c"))  # the frames of buttons and fields
    palette.setColor(role.Highlight, yellow)
    palette.setColor(role.HighlightedText, black)
    palette.setColor(role.Link, yellow)
    palette.setColor(role.LinkVisited, yellow)
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor("#a8a8a8"))
    return palette


class TextLook(NamedTuple):
    """How the texts are set: the family of their letters, empty for that of the program, and their size in percent."""

    family: str = ""
    percent: int = 115

    @classmethod
    def kept(cls, state: WindowState) -> "TextLook":
        """As it was chosen; as the program has it where the choice cannot be read."""
        size = state.choice("text-size", "")
        percent = int(size) if size.isdecimal() and int(size) in TEXT_STEPS else cls().percent
        return cls(state.choice("text-font", ""), percent)

    def keep(self, state: WindowState) -> None:
        state.keep_choice("text-font", self.family)
        state.keep_choice("text-size", str(self.percent))
