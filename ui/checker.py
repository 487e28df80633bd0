"""Checker: the window's end of the worker process. Starts it, speaks the protocol, and starts it anew when it dies."""

import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QProcessEnvironment, QTimer, Signal

import quoteverify
from quoteverify.worker import wire

SLICE = 3
"""Milliseconds that incoming results may take before the window gets its turn."""

PATIENCE = 3000
"""Milliseconds that a worker has to end by itself when the window closes."""


def worker_command() -> list[str]:
    """The program and arguments of the worker. A bundled program starts itself with one argument."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "worker"]
    return [sys.executable, "-P", "-m", "quoteverify.worker"]


class Checker(QObject):
    """Sends requests and tells their events. A job that was running when the worker died ends with ``died``."""

    said = Signal(object)
    """Any event of a job that is neither cancelled nor over."""
    died = Signal(int)
    """The worker ended while this job ran; a new worker is ready for others."""
    broken = Signal(str)
    """No worker can be started: a sentence for the user."""

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command or worker_command())
        self._process: QProcess | None = None
        self._lines: deque[bytes] = deque()
        self._jobs: dict[int, wire.Request] = {}
        self._orphans: list[int] = []
        self._last = 0
        self._drain = QTimer(self)
        self._drain.setInterval(0)
        self._drain.timeout.connect(self._read_some)

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def next_job(self) -> int:
        """A number for a new job."""
        self._last += 1
        return self._last

    def send(self, request: wire.Request) -> None:
        """Send a request; a worker is started if none runs."""
        self._jobs[request.job] = request
        self._running().write(wire.line(request))

    def cancel(self, job: int) -> None:
        """Ask for a job to be stopped; its last event tells when it is."""
        if job in self._jobs and self._process is not None:
            self._process.write(wire.line(wire.Cancel(job)))

    def start(self) -> None:
        """Start the worker ahead of its first job."""
        self._running()

    def shut(self) -> None:
        """End the worker: its input closes, and it stops what it does."""
        self._drain.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._on_finished)
        process.errorOccurred.disconnect(self._on_error)
        process.closeWriteChannel()
        if not process.waitForFinished(PATIENCE):
            process.kill()
            process.waitForFinished(PATIENCE)

    def _running(self) -> QProcess:
        if self._process is None:
            process = QProcess(self)
            environment = QProcessEnvironment.systemEnvironment()
            # The worker finds this very program, wherever the user stands: with -P the current folder is not searched.
            environment.insert("PYTHONPATH", str(Path(quoteverify.__file__).parents[1]))
            environment.insert("PYTHONIOENCODING", "utf-8")
            process.setProcessEnvironment(environment)
            process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
            process.readyReadStandardOutput.connect(self._on_output)
            process.finished.connect(self._on_finished)
            process.errorOccurred.connect(self._on_error)
            process.start(self._command[0], self._command[1:])
            self._process = process
        return self._process

    def _on_output(self) -> None:
        if self._process is not None:
            while self._process.canReadLine():
                self._lines.append(bytes(self._process.readLine().data()))
        if self._lines:
            self._drain.start()

    def _read_some(self) -> None:
        """Tell events for a few milliseconds; the rest waits until the window had its turn."""
        clock = QElapsedTimer()
        clock.start()
        while self._lines and clock.elapsed() < SLICE:
            try:
                event = wire.read_event(self._lines.popleft())
            except wire.Broken:
                continue  # what is no event cannot belong to a job; a job that lost its ending ends with the worker
            if isinstance(event, wire.ENDINGS):
                self._jobs.pop(event.job, None)
            if not isinstance(event, wire.Ready):
                self.said.emit(event)
        if not self._lines:
            self._drain.stop()
            self._mourn()

    def _on_finished(self) -> None:
        self._on_output()
        self._process = None
        self._orphans = list(self._jobs)
        self._drain.start()

    def _mourn(self) -> None:
        """When all that a dead worker said is told: say which job it took along, and send the others again."""
        lost = [self._jobs[job] for job in self._orphans if job in self._jobs]
        self._orphans = []
        if lost:
            del self._jobs[lost[0].job]
            self.died.emit(lost[0].job)
        for request in lost[1:]:
            self.send(request)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self._jobs.clear()
            self.broken.emit(
                self.tr("The checking process could not be started ({program}): install QuoteVerify again.").format(
                    program=self._command[0]
                )
            )
