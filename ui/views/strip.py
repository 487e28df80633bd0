"""The overview strip beside a document: where its quotes lie, by colour and shape. Click or arrow keys go there."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QToolTip, QWidget

from quoteverify.records.findings import Severity
from ui import words
from ui.theme import Theme
from ui.views.marks import PaintedMark

WIDTH = 16
"""Device-independent pixels."""
SHAPE = 7
"""How high and wide a quote is drawn; those that would lie over each other are drawn once, the gravest."""


class OverviewStrip(QWidget):
    """A square is decided; undecided are a triangle (critical), a diamond (major), a circle (minor or note) and a ring
    (without a finding). A frame shows what of the text is in sight."""

    quote_clicked = Signal(str)

    def __init__(self, theme: Theme, name: str, bar: QScrollBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name, self._bar = theme, name, bar
        self._marks: Sequence[PaintedMark] = ()
        self._starts: list[int] = []
        self._length = 1
        self._current = ""
        self._places: dict[int, PaintedMark] | None = None
        self._picture = QPixmap()
        self._of: dict[str, PaintedMark] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._draw_anew)
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 40)

    def show_marks(self, marks: Iterable[PaintedMark], length: int) -> None:
        """Show where quotes stand in a text of this many characters; marks without a label go on from another."""
        self._marks = sorted((mark for mark in marks if mark.label), key=lambda mark: mark.span.start)
        self._starts = [mark.span.start for mark in self._marks]
        self._length = max(1, length)
        self._tell()
        self._draw_anew()

    def choose(self, quote: str) -> None:
        """Point out the quote of this id."""
        if quote != self._current:
            self._current = quote
            self.update()

    def shown(self) -> list[tuple[int, PaintedMark]]:
        """What is drawn: the middle of each shape in pixels from the top, and its mark; the chosen quote always is."""
        drawn, room = dict(self._gravest()), self._room()
        own = self._of.get(self._current)
        if own is not None:
            drawn[self._height(own.span.start, room) // SHAPE] = own
        return [(self._height(mark.span.start, room), mark) for mark in drawn.values()]

    def _gravest(self) -> dict[int, PaintedMark]:
        """The gravest mark of each place that has room for one shape."""
        if self._places is None:
            self._places, self._of = {}, {}
            room = self._room()
            for mark in self._marks:
                slot = self._height(mark.span.start, room) // SHAPE
                before = self._places.get(slot)
                if before is None or _weight(mark) > _weight(before):
                    self._places[slot] = mark
                self._of.setdefault(mark.quote, mark)
        return self._places

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_anew()

    def _draw_anew(self) -> None:
        self._places, self._picture = None, QPixmap()
        self.update()

    def _room(self) -> int:
        """Pixels between the first place of the text and its last."""
        return max(1, self.height() - SHAPE - 2)

    def _height(self, offset: int, room: int) -> int:
        """Where a place of the text lies, in pixels from the top."""
        return SHAPE // 2 + 1 + min(room, room * offset // self._length)

    def _tell(self) -> None:
        """What a screen reader hears."""
        decided = sum(mark.decided for mark in self._marks)
        grave = sum(mark.worst in (Severity.CRITICAL, Severity.MAJOR) for mark in self._marks if not mark.decided)
        says = self.tr("Overview of {side}: {count} quotes, {decided} decided, {grave} undecided with grave findings")
        self.setAccessibleName(says.format(side=self._name, count=len(self._marks), decided=decided, grave=grave))

    # What the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._nearest(event.position().y())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.quote_clicked.emit(mark.quote)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from quote to quote, Home and End to the first and the last."""
        row = next((row for row, mark in enumerate(self._marks) if mark.quote == self._current), -1)
        last = len(self._marks) - 1
        to = {
            Qt.Key.Key_Down.value: min(row + 1, last),
            Qt.Key.Key_Up.value: max(row - 1, 0),
            Qt.Key.Key_Home.value: 0,
            Qt.Key.Key_End.value: last,
        }.get(event.key())
        if to is None or last < 0:
            super().keyPressEvent(event)
        else:
            self.quote_clicked.emit(self._marks[to].quote)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self._nearest(event.pos().y())
            QToolTip.showText(event.globalPos(), _told(mark) if mark else "", self)
            return True
        return super().event(event)

    def _nearest(self, height: float) -> PaintedMark | None:
        if not self._marks:
            return None
        offset = int((height - SHAPE // 2 - 1) * self._length / self._room())
        after = bisect_left(self._starts, offset)
        near = self._marks[max(0, after - 1) : after + 1]
        return min(near, key=lambda mark: abs(mark.span.start - offset))

    # How it looks

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Window))
        self._paint_sight(painter)
        painter.drawPixmap(0, 0, self._drawn())
        own = self._of.get(self._current)
        if own is not None:
            self._paint(painter, self._height(own.span.start, self._room()), own, chosen=True)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _drawn(self) -> QPixmap:
        """The shapes, drawn once for as long as they stay as they are: scrolling moves only the frame."""
        ratio = self.devicePixelRatioF()
        if self._picture.isNull() or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for mark in self._gravest().values():
                self._paint(painter, self._height(mark.span.start, self._room()), mark)
            painter.end()
        return self._picture

    def _paint_sight(self, painter: QPainter) -> None:
        """Frame the part of the text that is in sight."""
        whole = self._bar.maximum() + self._bar.pageStep()
        if self._bar.maximum() <= 0 or whole <= 0:
            return
        top = self.height() * self._bar.value() // whole
        frame = QRect(0, top, self.width() - 1, max(4, self.height() * self._bar.pageStep() // whole))
        painter.fillRect(frame, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self._theme.colours.line)
        painter.drawRect(frame)

    def _paint(self, painter: QPainter, height: int, mark: PaintedMark, chosen: bool = False) -> None:
        middle = QPointF(self.width() / 2, height)
        ink = self._ink(mark)
        if chosen:
            ground = self.palette().color(QPalette.ColorRole.Highlight)
            painter.fillRect(QRectF(0, height - SHAPE / 2 - 1, self.width(), SHAPE + 2), ground)
            ink = self.palette().color(QPalette.ColorRole.HighlightedText)
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(ink)
        half = SHAPE / 2
        if mark.decided:
            painter.drawRect(QRectF(middle.x() - half + 1, middle.y() - half + 1, SHAPE - 2, SHAPE - 2))
        elif mark.worst is Severity.CRITICAL:
            painter.drawPolygon(_polygon(middle, ((0, -half), (half, half), (-half, half))))
        elif mark.worst is Severity.MAJOR:
            painter.drawPolygon(_polygon(middle, ((0, -half), (half, 0), (0, half), (-half, 0))))
        else:
            if mark.worst is None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, half - 1, half - 1)

    def _ink(self, mark: PaintedMark) -> QColor:
        colours = self._theme.colours
        if mark.decided:
            return colours.done
        return colours.severity[mark.worst] if mark.worst else colours.muted


def _polygon(middle: QPointF, corners: Sequence[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([middle + QPointF(x, y) for x, y in corners])


def _weight(mark: PaintedMark) -> int:
    """Which of several quotes in one place is drawn: the gravest that is not decided."""
    return 0 if mark.decided else 1 + (mark.worst.rank if mark.worst else 0)


def _told(mark: PaintedMark) -> str:
    state = words.severity(mark.worst) if mark.worst else ""
    return " · ".join(part for part in (mark.label, state) if part)
