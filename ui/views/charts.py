"""Charts: bars with their labels and numbers, told apart by length, pattern and words, so that colour is not needed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import GAP

PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.Dense6Pattern,
)


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    count: int
    ink: QColor


class BarChart(QWidget):
    """One bar a row; a screen reader hears every label with its number."""

    def __init__(self, title: str, bars: Sequence[Bar], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = bars
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.said)

    @property
    def said(self) -> str:
        """The chart in words."""
        return ", ".join(f"{bar.label}: {bar.count}" for bar in self._bars)

    def sizeHint(self) -> QSize:
        return QSize(360, self._line * len(self._bars))

    @property
    def _line(self) -> int:
        return self.fontMetrics().lineSpacing() + GAP

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        labels = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + GAP
        number = metrics.horizontalAdvance("0" * len(str(max((bar.count for bar in self._bars), default=0)))) + GAP
        most = max((bar.count for bar in self._bars), default=0)
        room = max(0, self.width() - labels - number)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        for row, bar in enumerate(self._bars):
            area = QRect(0, row * self._line, self.width(), self._line)
            painter.setPen(text)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, bar.label)
            width = room * bar.count // most if most else 0
            drawn = QRect(labels, area.top() + GAP // 2, width, area.height() - GAP)
            if width:
                painter.setPen(bar.ink)
                painter.setBrush(QBrush(bar.ink, PATTERNS[row % len(PATTERNS)]))
                painter.drawRect(drawn.adjusted(0, 0, -1, -1))
            painter.setPen(text)
            beside = QRect(labels + width + GAP // 2, area.top(), number + GAP, area.height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(bar.count))
        painter.end()
