"""Looks: how words are set off in a text, told without colour as well."""

from PySide6.QtGui import QColor, QTextCharFormat

from quoteverify.records.findings import Severity
from ui.theme import Theme
from ui.underlines import UNDERLINES


def partner_look(theme: Theme) -> QTextCharFormat:
    """How a word and its partners look while the mouse stands on one of them: told without colour as well."""
    look = ground(theme.colours.finding)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashDotLine)
    return look


def ground(colour: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(colour)
    return look


def underlined(severity: Severity, colour: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(UNDERLINES[severity])
    look.setUnderlineColor(colour)
    return look
