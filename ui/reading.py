"""Reading: files become documents in the worker, so that a hostile file cannot hurt the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quoteverify import wire
from ui.checker import Checker


class Reading(QObject):
    """Loads files one by one and tells each result."""

    read = Signal(object, object)
    """A path and its Document."""
    unreadable = Signal(object, str)
    """A path, and a sentence for the user."""

    def __init__(self, checker: Checker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checker = checker
        self._paths: dict[int, Path] = {}
        checker.said.connect(self._on_said)
        checker.died.connect(self._on_died)
        checker.broken.connect(self._on_broken)

    def load(self, paths: Sequence[Path]) -> None:
        for path in paths:
            job = self._checker.next_job()
            self._paths[job] = path
            self._checker.send(wire.Load(job, str(path)))

    def forget(self) -> None:
        """Nobody waits for the files any more."""
        for job in self._paths:
            self._checker.cancel(job)
        self._paths.clear()

    def _on_said(self, event: wire.AnyEvent) -> None:
        path = self._paths.pop(event.job, None)
        if path is None:
            return
        if isinstance(event, wire.Loaded):
            self.read.emit(path, event.document)
        elif isinstance(event, wire.Failed):
            self.unreadable.emit(path, event.message)

    def _on_died(self, job: int) -> None:
        path = self._paths.pop(job, None)
        if path is not None:
            says = self.tr("{name} made the reader crash: save it in another format and add that.")
            self.unreadable.emit(path, says.format(name=path.name))

    def _on_broken(self, message: str) -> None:
        for path in list(self._paths.values()):
            self.unreadable.emit(path, message)
        self._paths.clear()
