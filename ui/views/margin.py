"""The margin of a document: number and severity of each quote in sight, and a tick for what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from ui.theme import GAP
from ui.views.marks import PaintedMark

if TYPE_CHECKING:
    from ui.views.document import DocumentView


class Margin(QWidget):
    """Left of the text: number, severity and a tick for what is decided."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view)
        self._view = view
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(event.rect(), view.palette().color(QPalette.ColorRole.Base))
        for height, mark in view.labels():
            self._paint_label(painter, height, mark)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._view.fontMetrics().lineSpacing()
        for height, mark in self._view.labels():
            if height <= event.position().y() < height + line:
                self._view.quote_clicked.emit(mark.quote)
                return

    def _paint_label(self, painter: QPainter, height: int, mark: PaintedMark) -> None:
        view = self._view
        colours = view.theme.colours
        metrics = QFontMetrics(view.font())
        side = metrics.height()
        area = QRect(GAP // 2, height, self.width() - GAP // 2, metrics.lineSpacing())
        font = view.font()
        current = mark.quote == view.current
        font.setBold(current)
        painter.setFont(font)
        if current:
            painter.fillRect(QRect(0, height, 3, area.height()), view.palette().color(QPalette.ColorRole.Highlight))
        painter.setPen(view.palette().color(QPalette.ColorRole.Text) if current else colours.muted)
        number = QRect(area.left() + side + 2, area.top(), area.width() - side, area.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, mark.label)
        icon, ink = self._icon(mark)
        if icon:
            pixmap = view.theme.pixmap(icon, ink, side - 2, self.devicePixelRatioF())
            painter.drawPixmap(area.left(), area.top() + 1, pixmap)

    def _icon(self, mark: PaintedMark) -> tuple[str, QColor]:
        colours = self._view.theme.colours
        if mark.decided:
            return "decided", colours.done
        if mark.worst is None:
            return "", colours.muted
        return mark.worst.value, colours.severity[mark.worst]
