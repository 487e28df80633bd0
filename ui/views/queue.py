"""The queue of quotes: a narrow list with number, state, gravest finding, speaker and the beginning of the quote."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import words
from ui.models.entry import QueueEntry
from ui.models.queue import ENTRY, QueueModel, QueueOrder, Show, SortOrder
from ui.state import WindowState
from ui.theme import GAP, Theme
from ui.views.labels import Muted

Index = QModelIndex | QPersistentModelIndex


COUNTING = 50
"""Milliseconds in which changes are gathered before the quotes are counted anew."""


class QueueDelegate(QStyledItemDelegate):
    """Two lines a quote: what it is and how it stands, then its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(120, 2 * option.fontMetrics.lineSpacing() + GAP + 2)

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
        self._paint_state(painter, top, entry, ink if chosen else None)
        painter.setPen(ink)
        text = " ".join(entry.checked.quote.text.split())
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        below = QRect(area.left(), area.top() + line + 1, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(self._theme.colours.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRect, entry: QueueEntry, ink: QColor | None) -> None:
        """Number, tick or ring with the verdict, and at the right the gravest finding in a word and a shape."""
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
            grave = ink or colours.severity[entry.worst]
            right -= painter.fontMetrics().horizontalAdvance(word)
            painter.setPen(grave)
            painter.drawText(QRect(right, area.top(), area.width(), area.height()), Qt.AlignmentFlag.AlignVCenter, word)
            right -= side + 3
            painter.drawPixmap(right, area.top() + 1, self._theme.pixmap(entry.worst.value, grave, side, ratio))
        verdict = entry.decision.verdict
        said = words.short_verdict(verdict) if verdict else entry.checked.quote.speaker or ""
        painter.setPen(ink or (colours.done if verdict else colours.muted))
        room = max(0, right - left - GAP)
        shown = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)

    def _text_colour(self, painter: QPainter) -> QColor:
        parent = self.parent()
        return parent.palette().color(QPalette.ColorRole.Text) if isinstance(parent, QWidget) else painter.pen().color()


class QueueView(QWidget):
    """The list with its search line, filter and order."""

    chosen = Signal(str)
    """The id of the quote the user went to; empty when none is left."""

    def __init__(self, theme: Theme, model: QueueModel, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._state = state
        self.order = QueueOrder(self)
        self.order.setSourceModel(model)
        self.list = QListView()
        self.list.setModel(self.order)
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its delegate draws
        self.list.setItemDelegate(QueueDelegate(theme, self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Quotes"))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find in quotes and sources"))
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self.tr("Find in quotes and sources"))
        self._search.textChanged.connect(self.order.look_for)
        self._show = self._combo(self.tr("Which quotes are listed"))
        self._order = self._combo(self.tr("How the quotes are sorted"))
        self._count = Muted(theme)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNTING)
        self._counting.timeout.connect(self._on_rows)
        self._fill_combos()
        self._lay_out()
        for signal in (self.order.rowsInserted, self.order.rowsRemoved, self.order.modelReset, self.order.dataChanged):
            signal.connect(self._counting.start)
        theme.changed.connect(self.list.viewport().update)
        self._on_rows()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        return combo

    def _fill_combos(self) -> None:
        shows = {
            Show.ALL: self.tr("All quotes"),
            Show.UNDECIDED: self.tr("Undecided"),
            Show.FINDINGS: self.tr("With findings"),
            Show.SERIOUS: self.tr("Major or critical"),
            Show.DECIDED: self.tr("Decided"),
            Show.REVISED: self.tr("Changed by a correction"),
            Show.UNSURE: self.tr("Unsure of the passage"),
        }
        orders = {
            SortOrder.TEXT: self.tr("As in the text"),
            SortOrder.SEVERITY: self.tr("Gravest first"),
            SortOrder.SPEAKER: self.tr("By speaker"),
            SortOrder.VERDICT: self.tr("By verdict"),
        }
        for show, name in shows.items():
            self._show.addItem(name, show)
        for order, name in orders.items():
            self._order.addItem(name, order)
        self._show.currentIndexChanged.connect(self._on_show)
        self._order.currentIndexChanged.connect(self._on_order)
        self._show.setCurrentIndex(max(0, self._show.findData(self._state.choice("show", Show.ALL))))
        self._order.setCurrentIndex(max(0, self._order.findData(self._state.choice("order", SortOrder.TEXT))))

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(GAP // 2)
        choices.addWidget(self._show, 1)
        choices.addWidget(self._order, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addWidget(self._search)
        column.addLayout(choices)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)

    @property
    def current(self) -> str:
        """The id of the chosen quote; empty when there is none."""
        entry = self.list.currentIndex().data(ENTRY)
        return entry.id if isinstance(entry, QueueEntry) else ""

    @property
    def chosen_quotes(self) -> tuple[str, ...]:
        """The ids of the quotes that are selected, in the order shown; none where only the current one is."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        entries = (self.order.index(row, 0).data(ENTRY) for row in rows)
        return tuple(entry.id for entry in entries if isinstance(entry, QueueEntry)) if len(rows) > 1 else ()

    def choose(self, quote: str) -> bool:
        """Go to a quote; False when the filter hides it."""
        row = self._model.row(quote)
        if row is None:
            return False
        index = self.order.mapFromSource(self._model.index(row))
        if not index.isValid():
            return False
        self._go(index)
        return True

    def show_all(self) -> None:
        """Take filter and search away."""
        self._search.clear()
        self._show.setCurrentIndex(self._show.findData(Show.ALL))

    def step(self, by: int) -> None:
        """Go ``by`` rows down, or up when negative."""
        index = self.order.index(max(0, min(self.list.currentIndex().row() + by, self.order.rowCount() - 1)), 0)
        if index.isValid():
            self._go(index)

    def next_undecided(self) -> bool:
        """Go to the next quote without a verdict in the order shown, around the end; False when there is none."""
        count = self.order.rowCount()
        start = self.list.currentIndex().row()
        for offset in range(1, count + 1):
            index = self.order.index((start + offset) % count, 0)
            entry = index.data(ENTRY)
            if isinstance(entry, QueueEntry) and not entry.decided and entry.id != self.current:
                self._go(index)
                return True
        return False

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _go(self, index: QModelIndex) -> None:
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _on_current(self, current: QModelIndex) -> None:
        entry = current.data(ENTRY)
        self.chosen.emit(entry.id if isinstance(entry, QueueEntry) else "")

    def _on_show(self) -> None:
        show = Show(self._show.currentData())
        self._state.keep_choice("show", show)
        self.order.show_only(show)
        self._on_rows()

    def _on_order(self) -> None:
        order = SortOrder(self._order.currentData())
        self._state.keep_choice("order", order)
        self.order.order_by(order)

    def _on_rows(self) -> None:
        entries = self._model.entries
        decided = sum(entry.decided for entry in entries)
        text = self.tr("{decided} of {all} decided").format(decided=decided, all=len(entries))
        hidden = len(entries) - self.order.rowCount()
        self._count.setText(text + (self.tr(" · {hidden} hidden").format(hidden=hidden) if hidden else ""))
