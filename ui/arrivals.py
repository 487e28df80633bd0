"""Arrivals: results on their way into the queue, a few milliseconds of them at a time: the window stays quick."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ui.models.entry import QueueEntry
from ui.models.queue import QueueModel

AT_ONCE = 30
"""Quotes that are put behind the others in one go."""
SLICE = 3
"""Milliseconds that results coming in may take before the window gets its turn."""


class Arrivals(QObject):
    """Puts entries into the queue in the order in which they came."""

    changed = Signal(str)
    """The quote of this id came, or is not what it was."""
    revised = Signal()
    """What a correction made of the quotes is shown."""
    through = Signal()
    """All that came is shown."""
    ended = Signal()
    """The outcome of a whole check is shown."""

    def __init__(self, queue: QueueModel, parent: QObject) -> None:
        super().__init__(parent)
        self._queue = queue
        self._arrived: deque[QueueEntry] = deque()
        self._found: frozenset[str] | None = None
        self._revised: list[QueueEntry] = []
        self._arriving = QTimer(self)
        self._arriving.setInterval(0)
        self._arriving.timeout.connect(self._take_some)

    def clear(self) -> None:
        """Another case is open: what was on its way belongs to the former one."""
        self._arrived.clear()
        self._found = None
        self._revised = []

    def add(self, entries: Iterable[QueueEntry]) -> None:
        """Results of a check that are on disk now, or more quotes of a case that was opened."""
        self._arrived.extend(entries)
        self._arriving.start()

    def revise(self, entries: list[QueueEntry]) -> None:
        """What every quote is after a correction, to be shown once the check has ended."""
        self._revised = entries

    def end(self, found: frozenset[str]) -> None:
        """A check ran to its end; ``found`` are the ids of its quotes, others are dropped."""
        self._found = found
        self._arriving.start()

    def _take_some(self) -> None:
        """Show results for a few milliseconds; the rest waits until the window had its turn."""
        clock = QElapsedTimer()
        clock.start()
        while self._arrived and clock.elapsed() < SLICE:
            behind = self._queue.follow(list(islice(self._arrived, AT_ONCE)))
            for _ in range(behind):
                self.changed.emit(self._arrived.popleft().id)
            if behind or not self._arrived:
                continue
            entry = self._arrived.popleft()
            before = self._queue.entry(entry.id)
            self._queue.take(entry.after(before) if before else entry)
            self.changed.emit(entry.id)
        if not self._arrived:
            self._arriving.stop()
            self.through.emit()
            if self._found is not None:
                self._queue.keep_only(self._found)
                self._found = None
                self._take_revised()
                self.ended.emit()

    def _take_revised(self) -> None:
        """After a correction: show the decisions that hold, and what each quote was before."""
        entries, self._revised = self._revised, []
        for entry in entries:
            now = self._queue.entry(entry.id)
            newer = now is not None and now.decision.at > entry.decision.at
            self._queue.take(replace(entry, decision=now.decision) if now and newer else entry)
            self.changed.emit(entry.id)
        if entries:
            self.revised.emit()
