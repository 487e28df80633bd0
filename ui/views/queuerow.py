"""A row of the queue as it is drawn: two lines, what the quote is and how it stands, then its words; or all in one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import words
from ui.models.entry import QueueEntry
from ui.models.queue import ENTRY
from ui.theme import GAP, Theme

Index = QModelIndex | QPersistentModelIndex


class QueueDelegate(QStyledItemDelegate):
    """Two lines a quote: what it is and how it stands, then its words. A compact one has one line: how it stands by
    shapes alone, which its accessible text and its tip say in words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.compact = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        line = option.fontMetrics.lineSpacing()
        return QSize(120, line + GAP if self.compact else 2 * line + GAP + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        assert isinstance(entry, QueueEntry)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        area = option.rect.adjusted(GAP, GAP // 2, -GAP, -GAP // 2)
        line = option.fontMetrics.lineSpacing()
        top = QRect(area.left(), area.top(), area.width(), line)
        room = self._paint_state(painter, top, entry, ink if chosen else None)
        painter.setPen(ink)
        below = room if self.compact else QRect(area.left(), area.top() + line + 1, area.width(), line)
        text = " ".join(entry.checked.quote.text.split())
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(self._theme.colours.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRect, entry: QueueEntry, ink: QColor | None) -> QRect:
        """Number, tick or ring with the verdict, and at the right the gravest finding in a word and a shape; returns
        the room between them. In one line that is left free for the quote's own words."""
        colours = self._theme.colours
        side = area.height() - 2
        ratio = painter.device().devicePixelRatio()
        done = ink or (colours.done if entry.decided else colours.muted)
        painter.drawPixmap(
            area.left(),
            area.top() + 1,
            self._theme.pixmap("decided" if entry.decided else "undecided", done, side, ratio),
        )
        font = QFont(painter.font())
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(ink or self._text_colour(painter))
        left = area.left() + side + GAP // 2
        painter.drawText(
            QRect(left, area.top(), area.width(), area.height()), Qt.AlignmentFlag.AlignVCenter, entry.number
        )
        left += painter.fontMetrics().horizontalAdvance(entry.number) + GAP
        painter.setFont(font)
        right = area.right()
        if entry.worst is not None:
            word = words.severity(entry.worst)
            if self.compact or left + side + 3 + painter.fontMetrics().horizontalAdvance(word) > right:
                word = ""  # large letters in a narrow list: the shape of its own says it
            grave = ink or colours.severity[entry.worst]
            right -= painter.fontMetrics().horizontalAdvance(word)
            painter.setPen(grave)
            painter.drawText(QRect(right, area.top(), area.width(), area.height()), Qt.AlignmentFlag.AlignVCenter, word)
            right -= side + 3
            painter.drawPixmap(right, area.top() + 1, self._theme.pixmap(entry.worst.value, grave, side, ratio))
        between = QRect(left, area.top(), max(0, right - left - GAP), area.height())
        if self.compact:
            return between
        verdict = entry.decision.verdict
        said = words.short_verdict(verdict) if verdict else entry.checked.quote.speaker or ""
        said = f"≠ {said}" if entry.disagreeing else said
        painter.setPen(ink or (colours.done if verdict else colours.muted))
        shown = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, between.width())
        painter.drawText(between, Qt.AlignmentFlag.AlignVCenter, shown)
        return between

    def _text_colour(self, painter: QPainter) -> QColor:
        parent = self.parent()
        return parent.palette().color(QPalette.ColorRole.Text) if isinstance(parent, QWidget) else painter.pen().color()
