"""How words, heads and the table of the four texts look, in the colours of the theme."""

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from quoteverify.records.findings import Severity
from ui.theme import GAP, Theme
from ui.underlines import UNDERLINES


class TextLooks:
    """Made anew each time, as the theme is now."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def hot(self, error: float) -> QTextCharFormat:
        colour = QColor(self._theme.colours.severity[Severity.CRITICAL])
        colour.setAlphaF(error)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(colour)
        return look

    def table(self, columns: int) -> QTextTableFormat:
        look = QTextTableFormat()
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns)
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(self._theme.colours.line)
        look.setBorderCollapse(True)
        look.setCellPadding(GAP * 0.75)
        look.setCellSpacing(0)
        look.setHeaderRowCount(1)
        return look

    def differing(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(self._theme.colours.muted)
        return look

    def underlined(self, severity: Severity) -> QTextCharFormat:
        """The words of a finding; a mere note has no colour of its own."""
        look = QTextCharFormat()
        look.setUnderlineStyle(UNDERLINES[severity])
        look.setUnderlineColor(self._theme.colours.severity[severity])
        if severity is not Severity.INFO:
            look.setBackground(self._theme.colours.only_here_ground)
        return look

    def muted(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colours.muted)
        return look

    def bold(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def spaced(self) -> QTextBlockFormat:
        look = QTextBlockFormat()
        look.setTopMargin(GAP / 2)
        return look
