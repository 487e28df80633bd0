"""Underlines: how findings are marked under the words."""

from PySide6.QtGui import QTextCharFormat

from quoteverify.records.findings import Severity

UNDERLINES = {
    Severity.CRITICAL: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.MAJOR: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Severity.MINOR: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.INFO: QTextCharFormat.UnderlineStyle.DotLine,
}
"""How a finding is underlined: the severity can be told without colour."""
