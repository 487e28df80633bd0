"""The findings of the chosen quote: severity in word, shape and underline; what differs; what it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QPainter, QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.findings import State
from ui import words
from ui.models.findings import JUDGED, FindingsModel, Judged
from ui.theme import GAP, Theme
from ui.underlines import UNDERLINES
from ui.views.labels import Muted
from ui.views.toolrow import ToolRow
from ui.words import tip

Index = QModelIndex | QPersistentModelIndex

_PENS = {
    QTextCharFormat.UnderlineStyle.SingleUnderline: Qt.PenStyle.SolidLine,
    QTextCharFormat.UnderlineStyle.DashUnderline: Qt.PenStyle.DashLine,
    QTextCharFormat.UnderlineStyle.DotLine: Qt.PenStyle.DotLine,
}


class FindingDelegate(QStyledItemDelegate):
    """A head line (severity, category, state), the message, and the evidence in smaller type."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        judged = index.data(JUDGED)
        assert isinstance(judged, Judged)
        width = self._view.viewport().width()
        body = self._body(judged, option, width - 2 * GAP)
        return QSize(width, round(body.size().height()) + option.fontMetrics.lineSpacing() + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        judged = index.data(JUDGED)
        assert isinstance(judged, Judged)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if option.state & QStyle.StateFlag.State_Selected:
            # The colour of the finding's words in the texts: what belongs together looks alike.
            painter.fillRect(option.rect, self._theme.colours.current)
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Highlight))
        area = option.rect.adjusted(GAP, GAP // 2, -GAP, -GAP // 2)
        line = option.fontMetrics.lineSpacing()
        self._paint_head(painter, QRect(area.left(), area.top(), area.width(), line), judged, option)
        body = self._body(judged, option, area.width())
        painter.translate(area.left(), area.top() + line + GAP // 2)
        body.drawContents(painter, QRectF(0, 0, area.width(), body.size().height()))
        painter.restore()
        painter.save()
        painter.setPen(self._theme.colours.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRect, judged: Judged, option: QStyleOptionViewItem) -> None:
        finding = judged.checked.finding
        dismissed = judged.decision.state is State.DISMISSED
        colours = self._theme.colours
        ink = colours.muted if dismissed else colours.severity[finding.severity]
        side = area.height() - 1
        painter.drawPixmap(
            area.topLeft(),
            self._theme.pixmap(finding.severity.value, ink, side, painter.device().devicePixelRatio()),
        )
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(ink)
        left = area.left() + side + GAP // 2
        word = words.severity(finding.severity)
        painter.drawText(QRect(left, area.top(), area.width(), area.height()), Qt.AlignmentFlag.AlignVCenter, word)
        width = painter.fontMetrics().horizontalAdvance(word)
        self._paint_sample(painter, left, left + width, area.bottom(), judged)
        left += width + GAP
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        category, metrics = words.category(finding.category), painter.fontMetrics()
        state = self._state(judged)
        room = max(0, area.right() - left - metrics.horizontalAdvance(state) - GAP)
        if (
            judged.decision.state is State.OPEN
            and judged.quote is not None
            and metrics.horizontalAdvance(category) > room
        ):
            state = f"{round(100 * finding.confidence)} %"  # what is found comes before how sure it is
            room = max(0, area.right() - left - metrics.horizontalAdvance(state) - GAP)
        name = metrics.elidedText(category, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(colours.muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, state)

    def _paint_sample(self, painter: QPainter, left: int, right: int, bottom: int, judged: Judged) -> None:
        """The underline with which the finding is marked in the texts."""
        style = UNDERLINES[judged.checked.finding.severity]
        pen = painter.pen()
        if style in _PENS:
            pen.setStyle(_PENS[style])
            painter.setPen(pen)
            painter.drawLine(left, bottom, right, bottom)
            return
        for place in range(left, right - 1, 4):  # a wave
            painter.drawLine(place, bottom, place + 2, bottom - 2)
            painter.drawLine(place + 2, bottom - 2, place + 4, bottom)

    def _state(self, judged: Judged) -> str:
        if judged.quote is None:
            state = "" if judged.decision.state is State.OPEN else words.state(judged.decision.state)
            return " · ".join(part for part in (state, self.tr("whole text")) if part)
        if judged.decision.state is State.OPEN:
            return self.tr("{percent} % sure").format(percent=round(100 * judged.checked.finding.confidence))
        return words.state(judged.decision.state)

    def _body(self, judged: Judged, option: QStyleOptionViewItem, width: int) -> QTextDocument:
        """Message and evidence, laid out to a width."""
        finding = judged.checked.finding
        body = QTextDocument()
        body.setDocumentMargin(0)
        body.setDefaultFont(option.font)
        body.setTextWidth(width)
        look = QTextCharFormat()
        look.setForeground(option.palette.color(QPalette.ColorRole.Text))
        look.setFontStrikeOut(judged.decision.state is State.DISMISSED)
        small = QTextCharFormat()
        small.setForeground(self._theme.colours.muted)
        small.setFontPointSize(option.font.pointSizeF() * 0.92)
        cursor = QTextCursor(body)
        cursor.insertText(words.sentence(finding.message), look)
        if judged.machine is not None:
            cursor.insertBlock()
            by = judged.decision.reviewer or self.tr("a person")
            says = self.tr("Graded by {name}; {machine}").format(name=by, machine=words.own_grade(judged.machine))
            cursor.insertText(says, small)
        if judged.decision.reason:
            cursor.insertBlock()
            cursor.insertText(self.tr("Reason: {reason}").format(reason=judged.decision.reason), small)
        if judged.before is not None:
            cursor.insertBlock()
            cursor.insertText("↺ " + words.dismissed_before(judged.before), small)
        for statement in finding.evidence:
            cursor.insertBlock()
            cursor.insertText("– " + words.statement(statement), small)
        return body


class FindingsList(QListView):
    """Lays its rows out anew when its width changes, as their height follows from it, and keeps the chosen one in
    sight."""

    def __init__(self) -> None:
        super().__init__()
        self._showing = QTimer(self)  # after the rows are laid out
        self._showing.setSingleShot(True)
        self._showing.setInterval(0)
        self._showing.timeout.connect(self._show_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._showing.start()

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())


class FindingsView(QWidget):
    """The list, its three actions, and what could not be checked."""

    pointed = Signal(object)
    """The chosen finding as :class:`Judged`, or None."""

    def __init__(
        self, theme: Theme, model: FindingsModel, actions: tuple[QAction, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.list = FindingsList()
        self.list.setModel(model)
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the delegate draws
        self.list.setItemDelegate(FindingDelegate(theme, self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)
        self._head = QLabel()
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        self._unchecked = Muted(theme)
        self._unchecked.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        column.addWidget(self._unchecked)
        column.addWidget(ToolRow(actions))
        theme.changed.connect(self.list.viewport().update)
        self._on_reset()

    @property
    def current(self) -> Judged | None:
        judged = self.list.currentIndex().data(JUDGED)
        return judged if isinstance(judged, Judged) else None

    def offer(self, actions: Sequence[QAction], place: QPoint | None = None) -> None:
        """Open a menu of what can be done about the current finding, at a place of the list or below its head."""
        if self.current is None:
            return
        if place is None:
            self.list.scrollTo(self.list.currentIndex())
            place = self.list.visualRect(self.list.currentIndex()).topLeft() + QPoint(3 * GAP, 3 * GAP)
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(actions)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def show_unchecked(self, quote: CheckedQuote | None) -> None:
        """Say what could not be judged, each reason once with its checks; without a quote nothing was judged yet."""
        if quote is None:
            self._head.setText(self.tr("Findings"))
        reasons: dict[str, list[str]] = {}
        for unchecked in quote.not_checked if quote else ():
            reasons.setdefault(words.sentence(unchecked.reason), []).append(unchecked.check)
        lines = [f"{reason}: {', '.join(sorted(set(checks)))}" for reason, checks in reasons.items()]
        text = "\n".join(lines)
        self._unchecked.setToolTip(tip(text))
        first = next(iter(reasons), "")
        shown = self.tr("Not checked ({count}): {reason}").format(count=sum(map(len, reasons.values())), reason=first)
        self._unchecked.setText(shown)
        self._unchecked.setVisible(bool(reasons))

    def step(self, by: int) -> None:
        """Go ``by`` findings down, or up when negative."""
        row = max(0, min(self.list.currentIndex().row() + by, self._model.rowCount() - 1))
        index = self._model.index(row)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_reset(self) -> None:
        own = sum(judged.quote is not None for judged in self._model.rows)
        self._head.setText(self.tr("Findings ({count})").format(count=own) if own else self.tr("No findings"))
        self.pointed.emit(None)
        if own:
            self.step(0)

    def _on_current(self, current: QModelIndex) -> None:
        judged = current.data(JUDGED)
        self.pointed.emit(judged if isinstance(judged, Judged) else None)
