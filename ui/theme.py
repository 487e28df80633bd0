"""Theme: colours with a meaning and icons, both in light and dark. The rest of the look is the platform's own.

The first screen is painted before the first icon: what draws icons is imported with it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette, QPixmap

import resources
from ui.appearance import strong_contrast
from ui.colours import CONTRAST, DARK, LIGHT, Colours

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

GAP = 8
"""The distance between things that stand beside each other, in device-independent pixels; half and double of it too."""

USUAL = 13
"""Pixels of the letters that sizes of icons are chosen for."""
_SIZES = (16, 20, 24, 32, 48, 64)


class Theme(QObject):
    """Follows the system between light and dark; ``changed`` tells when colours and icons must be taken anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dark, self._strong = _is_dark(), strong_contrast()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def colours(self) -> Colours:
        return CONTRAST if self._strong else DARK if self._dark else LIGHT

    def refresh(self) -> None:
        """Look at the system's scheme and palette again."""
        now = _is_dark(), strong_contrast()
        if now != (self._dark, self._strong):
            self._dark, self._strong = now
            self.changed.emit()

    def follow(self, window: QWidget) -> None:
        """Look again whenever the palette of a window changes: not every change of it is one of the scheme. Icons grow
        with its letters."""
        from PySide6.QtCore import QEvent

        self._repainted, self._rewritten = QEvent.Type.PaletteChange, QEvent.Type.FontChange
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() == self._repainted:
            self.refresh()
        elif event.type() == self._rewritten:
            self.changed.emit()
        return False

    def icon(self, name: str, colour: QColor | None = None) -> QIcon:
        """The icon ``resources/icons/NAME.svg`` in a colour, that of the text unless given."""
        from PySide6.QtGui import QIcon

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


def side(pixels: int) -> int:
    """How large an icon is that has ``pixels`` beside letters of the usual size: it grows with them."""
    return max(pixels, round(pixels * QFontInfo(QGuiApplication.font()).pixelSize() / USUAL))


def application_icon() -> QIcon:
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for size in (*_SIZES, 128, 256):
        icon.addPixmap(_drawn("quoteverify", "#000", size))
    return icon


def _is_dark() -> bool:
    """By the ground that windows have: the system's scheme, one chosen for the program and a palette all show there."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def blank(size: int, ratio: float = 1.0) -> QPixmap:
    """Nothing, in the size of an icon."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(QColor(0, 0, 0, 0))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _source(name: str) -> str:
    return Path(resources.__path__[0], "icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = _source(name).replace('stroke="#000"', f'stroke="{colour}"')
    pixmap = blank(size, ratio)
    pixmap.setDevicePixelRatio(1)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
