"""The queue of quotes: a model in document order, and the sorted and filtered form that the view shows."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from quoteverify.case.numbering import numbered
from ui import words
from ui.models.entry import QueueEntry
from ui.words import tip

Index = QModelIndex | QPersistentModelIndex

Place = tuple[int, int, int, str]

ENTRY = int(Qt.ItemDataRole.UserRole)
"""The role that gives the :class:`QueueEntry` of a row."""


class QueueModel(QAbstractListModel):
    """Every quote of the case in the order of the files and of the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[QueueEntry] = []
        self._places: list[Place] = []
        self._by_id: dict[str, QueueEntry] = {}
        self._files: dict[str, int] = {}

    @property
    def entries(self) -> Sequence[QueueEntry]:
        return self._entries

    def entry(self, quote: str) -> QueueEntry | None:
        return self._by_id.get(quote)

    def row(self, quote: str) -> int | None:
        """The row of a quote's id."""
        entry = self._by_id.get(quote)
        return None if entry is None else bisect_left(self._places, self._place(entry))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.number}  {entry.checked.quote.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.checked.quote.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def reset(self, files: Iterable[str], entries: Iterable[QueueEntry]) -> None:
        """Show another case; ``files`` are the paths of its renderings in order."""
        self.beginResetModel()
        self._files = {path: place for place, path in enumerate(files)}
        self._entries = sorted(entries, key=self._place)
        self._places = [self._place(entry) for entry in self._entries]
        self._by_id = {entry.id: entry for entry in self._entries}
        self._renumber(0, 0)
        self.endResetModel()

    def take(self, entry: QueueEntry) -> None:
        """Put an entry in its place, instead of the one with its id if there is one."""
        row = self.row(entry.id)
        if row is not None and self._places[row] == self._place(entry):
            self._entries[row] = self._by_id[entry.id] = replace(entry, name=self._entries[row].name)
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        if row is not None:
            self._move(row, entry)
            return
        row = bisect_left(self._places, self._place(entry))
        self.beginInsertRows(QModelIndex(), row, row)
        entry = replace(entry, name=self._name(entry, row))
        self._entries.insert(row, entry)
        self._places.insert(row, self._place(entry))
        self._by_id[entry.id] = entry
        self.endInsertRows()
        self._number(row + 1)

    def follow(self, entries: Sequence[QueueEntry]) -> int:
        """Put entries behind all others at once, as long as each is new and stands behind the one before; how many."""
        first, places = len(self._entries), self._places
        last = places[-1] if places else None
        count = 0
        for entry in entries:
            place = self._place(entry)
            if entry.id in self._by_id or (last is not None and place <= last):
                break
            last, count = place, count + 1
        if not count:
            return 0
        self.beginInsertRows(QModelIndex(), first, first + count - 1)
        for row, entry in enumerate(entries[:count], first):
            named = replace(entry, name=self._name(entry, row))
            self._entries.append(named)
            places.append(self._place(named))
            self._by_id[named.id] = named
        self.endInsertRows()
        return count

    def _move(self, row: int, entry: QueueEntry) -> None:
        """Put an entry that stands elsewhere in the text now into its new place."""
        first = row
        to = bisect_left(self._places, self._place(entry))
        moves = to not in (row, row + 1)
        if moves:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to)
        entry = replace(entry, name=self._entries[row].name)
        del self._entries[row], self._places[row]
        row = to - 1 if to > row else to
        self._entries.insert(row, entry)
        self._places.insert(row, self._place(entry))
        self._by_id[entry.id] = entry
        if moves:
            self.endMoveRows()
        self._number(min(row, first), max(row, first))

    def near(self, quote: str) -> str:
        """The id of the quote that takes the place of one about to go: one that shares words with it, else the next in
        the text, else the last before it; empty when none is left."""
        gone, row = self._by_id[quote], self.row(quote)
        assert row is not None
        others = self._entries[:row] + self._entries[row + 1 :]
        sharing = (
            entry
            for entry in others
            if entry.checked.file == gone.checked.file and entry.checked.quote.span.overlaps(gone.checked.quote.span)
        )
        return next((entry.id for entry in (*sharing, *others[row:], *reversed(others[:row]))), "")

    def keep_only(self, quotes: frozenset[str]) -> None:
        """Drop the quotes that a new check no longer found."""
        for row in reversed(range(len(self._entries))):
            if self._entries[row].id not in quotes:
                self._remove(row)

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._by_id[self._entries[row].id]
        del self._entries[row], self._places[row]
        self.endRemoveRows()
        self._number(row)

    def _name(self, entry: QueueEntry, row: int) -> str:
        """How the quote that stands in a row is called: it counts on from the one above in the same text."""
        above = self._entries[row - 1] if row else None
        same = above is not None and above.checked.file == entry.checked.file
        count = int(above.name.rpartition("q")[2]) + 1 if above is not None and same else 1
        return numbered(count, self._files.get(entry.checked.file, len(self._files)), len(self._files))

    def _number(self, first: int, until: int = 0) -> None:
        """Number the quotes anew from a row on: to the row ``until`` at least, and on until one has its number."""
        end = self._renumber(first, until)
        if first < end:
            self.dataChanged.emit(self.index(first), self.index(end - 1))

    def _renumber(self, first: int, until: int) -> int:
        """As :meth:`_number`, and nobody is told; the row after the last one that was numbered."""
        row = first
        while row < len(self._entries):
            entry = self._entries[row]
            name = self._name(entry, row)
            if entry.name == name and row > until:
                break
            self._entries[row] = self._by_id[entry.id] = replace(entry, name=name)
            row += 1
        return row

    def _place(self, entry: QueueEntry) -> Place:
        """Where an entry stands: no two quotes share a place."""
        span = entry.checked.quote.span
        return self._files.get(entry.checked.file, len(self._files)), span.start, -span.end, entry.id

    def _spoken(self, entry: QueueEntry) -> str:
        """What a screen reader says of a row."""
        verdict = entry.decision.verdict
        state = words.verdict(verdict) if verdict else self.tr("undecided")
        worst = words.severity(entry.worst) if entry.worst else self.tr("no finding")
        speaker = entry.checked.quote.speaker
        disagree = self.tr("readers disagree") if entry.disagreeing else ""
        parts = (entry.number, speaker or "", state, disagree, worst, entry.checked.quote.text)
        return ", ".join(part for part in parts if part)


class SortOrder(StrEnum):
    TEXT = "text"
    SEVERITY = "severity"
    SPEAKER = "speaker"
    VERDICT = "verdict"


class Show(StrEnum):
    ALL = "all"
    UNDECIDED = "undecided"
    FINDINGS = "findings"
    SERIOUS = "serious"
    DECIDED = "decided"
    REVISED = "revised"
    UNSURE = "unsure"
    DISAGREE = "disagree"


class QueueOrder(QSortFilterProxyModel):
    """The queue as the user wants it: sorted, narrowed to a state, and to the words looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = SortOrder.TEXT
        self._show = Show.ALL
        self._words = ""
        self._kept = ""
        self._mask: list[bool] | None = None
        self.setDynamicSortFilter(True)

    @property
    def shown(self) -> Show:
        return self._show

    def order_by(self, order: SortOrder) -> None:
        """The order of the text is the model's own and needs no sorting."""
        self._order = order
        self.invalidate()
        self.sort(-1 if order is SortOrder.TEXT else 0)

    def show_only(self, show: Show) -> None:
        self._show = show
        self._ask_all()

    def look_for(self, text: str) -> None:
        """Keep the quotes that contain ``text`` in their words, their source or their speaker, whatever the case."""
        self._words = text.casefold().strip()
        self._ask_all()

    def _ask_all(self) -> None:
        """Ask anew which quotes are listed, all at once: Qt asks row by row, which takes its time for thousands."""
        model = self.sourceModel()
        assert isinstance(model, QueueModel)
        self._mask = [entry.id == self._kept or self.wants(entry) for entry in model.entries]
        self.invalidate()
        self._mask = None

    def keep(self, quote: str) -> None:
        """List the quote of this id whatever is asked for, and no longer the one that was kept before: what a person
        is at work on does not go away under the hands."""
        before, self._kept = self._kept, quote
        model = self.sourceModel()
        assert isinstance(model, QueueModel)
        for changed in {before, quote} if before != quote else ():
            entry, row = model.entry(changed), model.row(changed)
            if entry is not None and row is not None and not self.wants(entry):
                model.dataChanged.emit(model.index(row), model.index(row))  # only this row is asked about again

    def wants(self, entry: QueueEntry) -> bool:
        """Whether a quote is what was asked for; the one that is kept may be listed without."""
        return _WANTED[self._show](entry) and (not self._words or self._words in _searched(entry))

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002
        if self._mask is not None:
            return self._mask[source_row]
        model = self.sourceModel()
        assert isinstance(model, QueueModel)
        entry = model.entries[source_row]
        return entry.id == self._kept or self.wants(entry)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, QueueModel)
        left, right = source_left.row(), source_right.row()
        return self._rank(model.entries[left], left) < self._rank(model.entries[right], right)

    def _rank(self, entry: QueueEntry, row: int) -> tuple[object, ...]:
        """What the queue is sorted by; the order of the text decides between equals."""
        if self._order is SortOrder.SEVERITY:
            return (-1 - entry.worst.rank if entry.worst else 0), row
        if self._order is SortOrder.SPEAKER:
            return (entry.checked.quote.speaker or "\uffff").casefold(), row
        if self._order is SortOrder.VERDICT:
            return entry.decision.verdict or "", row
        return (row,)


_WANTED: Mapping[Show, Callable[[QueueEntry], bool]] = {
    Show.ALL: lambda _: True,
    Show.UNDECIDED: lambda entry: not entry.decided,
    Show.DECIDED: lambda entry: entry.decided,
    Show.REVISED: lambda entry: entry.before is not None,
    Show.UNSURE: lambda entry: entry.unsure,
    Show.DISAGREE: lambda entry: bool(entry.disagreeing),
    Show.FINDINGS: lambda entry: entry.worst is not None,
    Show.SERIOUS: lambda entry: entry.worst is not None and entry.worst.rank >= 2,
}
"""Which quotes each choice lists; only that of the present choice is asked, once for every quote of a case."""


def _searched(entry: QueueEntry) -> str:
    checked = entry.checked
    parts = (checked.quote.text, checked.quote.speaker or "", *(passage.text for passage in checked.source))
    return "\n".join(parts).casefold()
