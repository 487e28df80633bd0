"""SheetJobs: sheets are written, drawn, copied and read back by a worker; this says which, and tells how each went."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quoteverify.sheets.options import EVERYTHING, SheetOptions
from quoteverify.sheets.sheet import Sheet
from quoteverify.system.legible import path_as_text
from quoteverify.worker import wire
from ui.casesession import CaseSession
from ui.checker import Checker


@dataclass(frozen=True, slots=True)
class Wish:
    """A sheet as a person wants it: the name of a format, and what goes out in it."""

    format: str = "html"
    options: SheetOptions = EVERYTHING


class SheetJobs(QObject):
    """Every request returns the number under which ``done`` or ``failed`` answers it."""

    done = Signal(int, object)
    """The number of a request, and the event that ended it."""
    failed = Signal(int, str)
    """The number of a request, and a sentence for the user."""

    def __init__(self, session: CaseSession, writer: Checker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._writer = session, writer
        self._sheets: dict[int, tuple[Wish, Path]] = {}
        self._jobs: set[int] = set()
        session.sheet_ready.connect(self._on_sheet)
        writer.said.connect(self._on_said)
        writer.died.connect(self._on_died)
        writer.broken.connect(self._on_broken)

    def write(self, wish: Wish, path: Path) -> int:
        """Write the sheet of the open case as it is now."""
        job = self._writer.next_job()
        self._sheets[job] = (wish, path)
        self._session.make_sheet(job)
        return job

    def copy(self, path: Path, target: Path) -> int:
        """Write the bytes of one file to another place."""
        return self._send(wire.Copy(self._writer.next_job(), path_as_text(path), path_as_text(target)))

    def restore(self, sheet: Path, target: Path) -> int:
        """Make a case file of a JSON sheet that holds a whole case."""
        return self._send(wire.Restore(self._writer.next_job(), path_as_text(sheet), path_as_text(target)))

    def draw(self, path: Path, page: int, width: int) -> int:
        """Draw a page of a PDF, 0-based, ``width`` pixels wide."""
        return self._send(wire.Draw(self._writer.next_job(), path_as_text(path), page, width))

    def read(self, path: Path) -> int:
        """Read a file as the program reads any file."""
        return self._send(wire.Load(self._writer.next_job(), path_as_text(path)))

    def forget(self, job: int) -> None:
        """Nobody waits for this answer any more."""
        self._sheets.pop(job, None)
        if job in self._jobs:
            self._jobs.discard(job)
            self._writer.cancel(job)

    def _send(self, request: wire.Request) -> int:
        self._jobs.add(request.job)
        self._writer.send(request)
        return request.job

    def _on_sheet(self, job: int, sheet: Sheet | None) -> None:
        if job not in self._sheets:
            return
        wish, path = self._sheets.pop(job)
        if sheet is None:
            self.failed.emit(job, self.tr("The case could not be read to write its sheet."))
        else:
            self._send(wire.Write(job, sheet, wish.format, path_as_text(path), wish.options))

    def _on_said(self, event: wire.AnyEvent) -> None:
        if event.job not in self._jobs or not isinstance(event, wire.ENDINGS):
            return
        self._jobs.discard(event.job)
        if isinstance(event, wire.Failed):
            self.failed.emit(event.job, event.message)
        else:
            self.done.emit(event.job, event)

    def _on_died(self, job: int) -> None:
        if job in self._jobs:
            self._jobs.discard(job)
            self.failed.emit(job, self.tr("The sheet could not be written: the process that writes it ended."))

    def _on_broken(self, message: str) -> None:
        for job in tuple(self._jobs):
            self._jobs.discard(job)
            self.failed.emit(job, message)
