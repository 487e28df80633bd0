"""Printing: the pages of a PDF sheet, drawn from the file by the worker, painted onto paper in a thread of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, QRect, Qt, QThread, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from quoteverify.worker import wire
from ui.sheetjobs import SheetJobs

FINEST = 300
"""Dots per inch that a page is drawn in; more is not seen on paper."""


class _Painter(QObject):
    """Lives in its own thread: a page may take a printer's driver longer than a window may wait."""

    painted = Signal()
    ended = Signal()

    def __init__(self, printer: QPrinter) -> None:
        super().__init__()
        self._printer = printer
        self._painter: QPainter | None = None

    def paint(self, png: bytes) -> None:
        """Put a page onto the next sheet of paper, as large as it goes."""
        if self._painter is None:
            self._painter = QPainter(self._printer)
        else:
            self._printer.newPage()
        page = QImage.fromData(png)
        paper = self._painter.viewport()
        size = page.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (paper.width() - size.width()) // 2
        self._painter.drawImage(QRect(left, 0, size.width(), size.height()), page)
        self.painted.emit()

    def end(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        self.ended.emit()


class Printing(QObject):
    """Prints one PDF; ``ended`` tells when the printer has it all, with a sentence where something went wrong."""

    ended = Signal(str)

    _paint = Signal(bytes)
    _end = Signal()

    def __init__(self, jobs: SheetJobs, printer: QPrinter, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._path = jobs, path
        printer.setFullPage(True)  # the sheet has margins of its own
        inches = printer.paperRect(QPrinter.Unit.Inch).width()
        self._width = round(inches * min(printer.resolution(), FINEST))
        self._page = max(printer.fromPage(), 1) - 1
        self._last = printer.toPage() or None
        self._job = 0
        self._trouble = ""
        self._thread = QThread(self)
        self._painter = _Painter(printer)
        self._painter.moveToThread(self._thread)
        self._paint.connect(self._painter.paint)
        self._end.connect(self._painter.end)
        self._painter.painted.connect(self._on_painted)
        self._painter.ended.connect(self._on_ended)
        jobs.done.connect(self._on_done)
        jobs.failed.connect(self._on_failed)

    def start(self) -> None:
        self._thread.start()
        self._draw()

    def _draw(self) -> None:
        self._job = self._jobs.draw(self._path, self._page, self._width)

    def _on_done(self, job: int, event: wire.AnyEvent) -> None:
        if job == self._job and isinstance(event, wire.Drawn):
            self._last = min(self._last or event.pages, event.pages)
            self._paint.emit(event.image)

    def _on_painted(self) -> None:
        self._page += 1
        if self._last is not None and self._page < self._last:
            self._draw()
        else:
            self._finish()

    def _on_failed(self, job: int, message: str) -> None:
        if job == self._job:
            self._finish(message)

    def _finish(self, trouble: str = "") -> None:
        self._job, self._trouble = 0, trouble
        self._end.emit()  # the thread ends after that, not before: what is on its way to the paper must get there

    def _on_ended(self) -> None:
        self._thread.quit()
        self._thread.wait()
        self.ended.emit(self._trouble)
