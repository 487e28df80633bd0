"""Fonts: those that ship with the program, where the system cannot draw the letters of its texts."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

FAMILY = "DejaVu Sans"


def complete(application: QApplication) -> None:
    """Add the program's own fonts to a system without any for Cyrillic; each letter would be a box without them.

    That is asked of Cyrillic alone: names that stand for no font at all are said to have Latin.
    """
    if QFontMetrics(application.font()).inFontUcs4(ord("ж")):
        return  # as nearly always; the list of all families takes longer than the rest of the start
    from PySide6.QtGui import QFont, QFontDatabase

    if QFontDatabase.families(QFontDatabase.WritingSystem.Cyrillic):
        return
    from importlib.resources import as_file, files

    for font in (files("resources") / "fonts").iterdir():
        if font.name.endswith(".ttf"):
            with as_file(font) as path:
                QFontDatabase.addApplicationFont(str(path))
    application.setFont(QFont(FAMILY, max(application.font().pointSize(), 10)))
