"""Colours with a meaning, in light and in dark."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QColor


class Colours(NamedTuple):
    """Colours with a meaning; each has a contrast of at least 4.5 to 1 on the ground it is used on."""

    severity: Mapping[str, QColor]
    """By the values of :class:`quoteverify.records.findings.Severity`, which the first screen does without."""
    quote: QColor
    current: QColor
    finding: QColor
    only_here: QColor
    only_here_ground: QColor
    muted: QColor
    line: QColor
    done: QColor
    notice: QColor
    trouble: QColor


LIGHT = Colours(
    severity={
        "critical": QColor("#b3261e"),
        "major": QColor("#9a5200"),
        "minor": QColor("#1d5fa8"),
        "info": QColor("#5b6068"),
    },
    quote=QColor("#eef3f8"),
    current=QColor("#fdeeb5"),
    finding=QColor("#f7cf63"),
    only_here=QColor("#8c2f00"),
    only_here_ground=QColor("#fde9dc"),
    muted=QColor("#5f656d"),
    line=QColor("#d4d8dd"),
    done=QColor("#1b7a3d"),
    notice=QColor("#e8f1fa"),
    trouble=QColor("#fdebe9"),
)

CONTRAST = Colours(
    severity={
        "critical": QColor("#ff9d94"),
        "major": QColor("#ffc36b"),
        "minor": QColor("#8fd0ff"),
        "info": QColor("#ffffff"),
    },
    quote=QColor("#20262e"),
    current=QColor("#3d3d00"),
    finding=QColor("#6b5a00"),
    only_here=QColor("#ffd000"),
    only_here_ground=QColor("#332a00"),
    muted=QColor("#e0e0e0"),
    line=QColor("#ffffff"),
    done=QColor("#7dff9b"),
    notice=QColor("#001a33"),
    trouble=QColor("#400000"),
)
"""On black; each has a contrast of at least 7 to 1 on the ground it is used on."""

DARK = Colours(
    severity={
        "critical": QColor("#ff8a80"),
        "major": QColor("#ffb25c"),
        "minor": QColor("#82b8f5"),
        "info": QColor("#a9b0b9"),
    },
    quote=QColor("#2a3440"),
    current=QColor("#443a15"),
    finding=QColor("#7d6414"),
    only_here=QColor("#ffb48f"),
    only_here_ground=QColor("#4a2d1f"),
    muted=QColor("#a3a9b1"),
    line=QColor("#474c53"),
    done=QColor("#7bd694"),
    notice=QColor("#233445"),
    trouble=QColor("#4a2624"),
)
