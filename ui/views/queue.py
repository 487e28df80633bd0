"""The queue of quotes: a narrow list with number, state, gravest finding, speaker and the beginning of the quote."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.appearance import COMPACT
from ui.models.entry import QueueEntry
from ui.models.queue import ENTRY, QueueModel, QueueOrder, Show, SortOrder
from ui.state import WindowState
from ui.theme import GAP, Theme
from ui.views.labels import Muted, MutedLine
from ui.views.queuerow import QueueDelegate
from ui.words import tip

COUNTING = 50
"""Milliseconds in which changes are gathered before the quotes are counted anew."""


class QueueView(QWidget):
    """The list with its filters and order. One quote is the current one: it is highlighted and in sight, whatever is
    listed, and only a person or its own end makes another one current."""

    chosen = Signal(str)
    """The id of the quote the user went to; empty when none is left."""

    def __init__(self, theme: Theme, model: QueueModel, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._state = state
        self._current = ""
        model.rowsAboutToBeRemoved.connect(self._on_going)  # heard before the list chooses another row for itself
        self.order = QueueOrder(self)
        self.order.setSourceModel(model)
        self.list = QListView()
        self.list.setModel(self.order)
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its delegate draws
        self._rows = QueueDelegate(theme, self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Quotes"))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.list.viewport().installEventFilter(self)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Filter by words"))
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self.tr("Filter by words"))
        self._search.textChanged.connect(self._on_words)
        self._show = self._combo(self.tr("Which quotes are listed"))
        self._order = self._combo(self.tr("How the quotes are sorted"))
        self._count = MutedLine(theme)  # a list that grew with its words would lay both texts out anew
        self._empty = Muted(theme)
        self._empty.setWordWrap(True)
        self._empty.setMargin(GAP)
        self.waiting = False
        """Whether quotes are still to come, as a check runs."""
        self.filling = False
        """Whether quotes of the case are still to be read from it."""
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNTING)
        self._counting.timeout.connect(self._on_rows)
        self._fill_combos()
        self._lay_out()
        self._was_in_sight = False
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.setInterval(0)
        self._showing.timeout.connect(self.show_current)
        for signal in (self.order.rowsInserted, self.order.rowsRemoved, self.order.modelReset, self.order.dataChanged):
            signal.connect(self._counting.start)
        self.order.modelReset.connect(self._on_other_case)
        for signal in (
            self.order.rowsAboutToBeInserted,
            self.order.rowsAboutToBeRemoved,
            self.order.layoutAboutToBeChanged,
        ):
            signal.connect(self._on_rows_changing)
        for signal in (self.order.rowsInserted, self.order.rowsRemoved, self.order.layoutChanged):
            signal.connect(self._on_rows_changed)
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
            Show.DISAGREE: self.tr("Readers disagree"),
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
        choices = QVBoxLayout()  # one above the other: their words are longer in other languages
        choices.setSpacing(GAP // 2)
        choices.addWidget(self._show)
        choices.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addWidget(self._search)
        column.addLayout(choices)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)

    @property
    def current(self) -> str:
        """The id of the chosen quote; empty when there is none."""
        return self._current

    @property
    def chosen_quotes(self) -> tuple[str, ...]:
        """The names ("q3") of the quotes that are selected, in the order shown; none where only the current one is."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        entries = (self.order.index(row, 0).data(ENTRY) for row in rows)
        return tuple(entry.name for entry in entries if isinstance(entry, QueueEntry)) if len(rows) > 1 else ()

    def choose(self, quote: str) -> bool:
        """Go to a quote; one that the filters hide is listed for as long as it is the current one. False when there
        is no such quote."""
        row = self._model.row(quote)
        if row is None:
            return False
        self.order.keep(quote)
        self._go(self.order.mapFromSource(self._model.index(row)))
        return True

    def list_only(self, show: Show) -> None:
        """Choose among the filters."""
        self._show.setCurrentIndex(self._show.findData(show))

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

    def set_density(self, density: str) -> None:
        """Draw each quote in two lines, or in one for COMPACT."""
        self._rows.compact = density == COMPACT
        self.list.doItemsLayout()
        self._showing.start()

    def focus_filter(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def show_current(self) -> None:
        """Bring the current quote into sight."""
        self.list.scrollTo(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list of another size still shows the current quote."""
        if event.type() == QEvent.Type.Resize:
            self._showing.start()
        return super().eventFilter(watched, event)

    def _go(self, index: QModelIndex) -> None:
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _on_current(self, current: QModelIndex) -> None:
        entry = current.data(ENTRY)
        quote = entry.id if isinstance(entry, QueueEntry) else ""
        if quote != self._current:
            self._current = quote
            self.chosen.emit(quote)
            self.order.keep(quote)

    def _on_selected(self) -> None:
        """The current quote is always highlighted, also when others are taken into the selection or out of it."""
        index, selection = self.list.currentIndex(), self.list.selectionModel()
        if index.isValid() and not selection.isSelected(index):
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    def _on_going(self, _parent: QModelIndex, first: int, last: int) -> None:
        """The current quote is about to go, as an edit in the text is taken back: what has its place is next."""
        row = self._model.row(self._current)
        if row is not None and first <= row <= last:
            self.choose(self._model.near(self._current))

    def _on_other_case(self) -> None:
        self._current = ""
        self.order.keep("")

    def _on_show(self) -> None:
        show = Show(self._show.currentData())
        self._state.keep_choice("show", show)
        self.order.show_only(show)
        self._on_narrowed()

    def _on_words(self, text: str) -> None:
        self.order.look_for(text)
        self._on_narrowed()

    def _on_narrowed(self) -> None:
        """Other quotes are listed: stay with the current one if it is among them, else go forward to the next that is;
        where none follows, the current one stays listed."""
        entry = self._model.entry(self._current)
        if entry is not None and not self.order.wants(entry):
            self.step(1)
        elif entry is None:
            self.step(0)
        self.show_current()
        self._on_rows()

    def _on_order(self) -> None:
        order = SortOrder(self._order.currentData())
        self._state.keep_choice("order", order)
        self.order.order_by(order)
        self.show_current()
        if order is SortOrder.SEVERITY:
            self._show_gravest()

    def _show_gravest(self) -> None:
        """Bring the gravest into sight; where the current quote lies too far below for both, work goes on there."""
        current, first = self.list.currentIndex(), self.order.index(0, 0)
        self.list.scrollToTop()
        if current.isValid() and not self.list.viewport().rect().contains(self.list.visualRect(current)):
            self._go(first)

    def _on_rows_changing(self) -> None:
        """Results come in or a decision moves a row: who looks at another part of the list is not disturbed."""
        shown = self.list.visualRect(self.list.currentIndex())
        self._was_in_sight = self.list.viewport().rect().intersects(shown)

    def _on_rows_changed(self) -> None:
        if self._was_in_sight:
            self._showing.start()

    @property
    def teaches(self) -> str:
        """What an empty list says to do next; empty where quotes are listed."""
        return "" if self._empty.isHidden() else self._empty.text()

    def _teach(self) -> None:
        """An empty list says why it is empty and what to do."""
        if self._model.entries:
            says = self.tr("No quote is like that: choose “All quotes”, or clear the words.")
        elif self.waiting:
            says = self.tr("The quotes appear here as they are checked.")
        else:
            says = self.tr(
                "No quotes were found in the English text. Select words there and press Q to make them a quote; or see "
                "with File › Add files whether the right text was taken for the English one."
            )
        self._empty.setText(says)
        self._empty.setVisible(self.order.rowCount() == 0)

    @property
    def counted(self) -> str:
        """What is said below the list about how many there are."""
        return self._count.text()

    def count(self) -> None:
        """Say anew how many quotes there are, and what to do where there is none."""
        self._on_rows()

    def _on_rows(self) -> None:
        self._teach()
        entries = self._model.entries
        decided = sum(entry.decided for entry in entries)
        text = self.tr("{decided} of {all} decided").format(decided=decided, all=len(entries))
        text += self.tr(" · the rest is being read") if self.filling else ""
        hidden = len(entries) - self.order.rowCount()
        text += self.tr(" · {hidden} hidden").format(hidden=hidden) if hidden else ""
        self._count.setText(text)
        self._count.setToolTip(tip(text))
