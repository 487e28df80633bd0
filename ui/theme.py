"""Theme: colours with a meaning and icons, both in light and dark. The rest of the look is the platform's own."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QTextCharFormat
from PySide6.QtSvg import QSvgRenderer

from quoteverify.records.findings import Severity

GAP = 8
"""The distance between things that stand beside each other, in device-independent pixels; half and double of it too."""

_SIZES = (16, 20, 24, 32, 48)

UNDERLINES = {
    Severity.CRITICAL: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.MAJOR: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Severity.MINOR: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.INFO: QTextCharFormat.UnderlineStyle.DotLine,
}
"""How a finding is underlined: the severity can be told without colour."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours with a meaning; each has a contrast of at least 4.5 to 1 on the ground it is used on."""

    severity: dict[Severity, QColor]
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
        Severity.CRITICAL: QColor("#b3261e"),
        Severity.MAJOR: QColor("#9a5200"),
        Severity.MINOR: QColor("#1d5fa8"),
        Severity.INFO: QColor("#5b6068"),
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

DARK = Colours(
    severity={
        Severity.CRITICAL: QColor("#ff8a80"),
        Severity.MAJOR: QColor("#ffb25c"),
        Severity.MINOR: QColor("#82b8f5"),
        Severity.INFO: QColor("#a9b0b9"),
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


class Theme(QObject):
    """Follows the system between light and dark; ``changed`` tells when colours and icons must be taken anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dark = _is_dark()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def colours(self) -> Colours:
        return DARK if self._dark else LIGHT

    def refresh(self) -> None:
        """Look at the system's scheme and palette again."""
        dark = _is_dark()
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()

    def icon(self, name: str, colour: QColor | None = None) -> QIcon:
        """The icon ``resources/icons/NAME.svg`` in a colour, that of the text unless given."""
        palette = QGuiApplication.palette()
        icon = QIcon()
        states = (
            (QIcon.Mode.Normal, colour or palette.color(QPalette.ColorRole.ButtonText)),
            (
                QIcon.Mode.Disabled,
                palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
            ),
        )
        for mode, ink in states:
            for size in _SIZES:
                icon.addPixmap(_drawn(name, ink.name(), size), mode)
        return icon

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon drawn ``size`` device-independent pixels wide for a screen of ``ratio`` pixels each."""
        return _drawn(name, colour.name(), size, ratio)


def application_icon() -> QIcon:
    icon = QIcon()
    for size in (*_SIZES, 128, 256):
        icon.addPixmap(_drawn("quoteverify", "#000", size))
    return icon


def _is_dark() -> bool:
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme != Qt.ColorScheme.Unknown:
        return scheme == Qt.ColorScheme.Dark
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


@cache
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    drawing = _source(name).replace('stroke="#000"', f'stroke="{colour}"')
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
