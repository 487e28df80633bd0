"""Worker: ``python -m quoteverify.worker`` does the window's heavy work in a process of its own, see ``wire``.

A native library that crashes on a hostile file or a broken model takes this process with it and nothing else.
"""

import logging
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread
from typing import BinaryIO

from quoteverify.checks.house import house_profile
from quoteverify.engines import Engines, open_engines
from quoteverify.engines.memory import PrivateMemory
from quoteverify.errors import QuoteVerifyError, Stopped
from quoteverify.loaders import load_choices, load_document, load_sides, pasted_document, read_bytes, typed_document
from quoteverify.records.checked import DocumentFindings
from quoteverify.records.translation import Cancelled
from quoteverify.sheets import sheet_format
from quoteverify.sheets.documents.drawing import draw_page
from quoteverify.sheets.finishing import finish
from quoteverify.sheets.restoring import restore
from quoteverify.system.failure import log_failure, report
from quoteverify.system.legible import path_of_text
from quoteverify.system.processor import lower_priority
from quoteverify.system.writing import write_file
from quoteverify.worker import wire
from quoteverify.worker.models import manage

LOGGER = logging.getLogger(__name__)

Report = Callable[[wire.Event], None]


class Worker:
    """Reads requests in a thread, so that a cancel is heard while a job runs, and does the jobs one by one."""

    def __init__(self, requests: BinaryIO, events: BinaryIO) -> None:
        self._requests = requests
        self._events = events
        self._writing = Lock()
        self._waiting: SimpleQueue[wire.Request | None] = SimpleQueue()
        self._cancelled: set[int] = set()
        self._closed = False
        self._engines: tuple[tuple[tuple[str, ...], bool, bool, PrivateMemory | None], Engines] | None = None
        self._job = 0

    def run(self) -> None:
        """Serve until the requests end."""
        Thread(target=self._listen, daemon=True).start()
        self._tell(wire.Ready(0))
        while (request := self._waiting.get()) is not None:
            self._tell(self._do(request))

    def _listen(self) -> None:
        try:
            for data in self._requests:
                request = wire.read_request(data)
                if isinstance(request, wire.Cancel):
                    self._cancelled.add(request.job)
                else:
                    self._waiting.put(request)
        except (wire.Broken, OSError) as error:
            log_failure(LOGGER, "the window sent what is no request", error)
        finally:
            self._closed = True
            self._waiting.put(None)

    def _tell(self, event: wire.Event) -> None:
        with self._writing:
            self._events.write(wire.line(event))
            self._events.flush()

    def _do(self, request: wire.Request) -> wire.Event:
        """Do one job. Whatever happens, it ends with exactly one event."""

        def cancelled() -> bool:
            return self._closed or request.job in self._cancelled

        self._job = request.job
        try:
            if cancelled():
                return wire.JobStopped(request.job)
            return self.perform(request, cancelled, self._tell)
        except Stopped:
            return wire.JobStopped(request.job)
        except QuoteVerifyError as error:
            return wire.Failed(request.job, str(error))
        except Exception as error:  # noqa: BLE001 - the window must hear that the job ended
            log_failure(LOGGER, f"job {request.job} failed", error)
            text = report(type(error), error.__traceback__)
            message = f"The program itself failed ({type(error).__name__}). What was finished before is kept."
            return wire.Failed(request.job, message, text)

    def perform(self, request: wire.Request, cancelled: Cancelled, tell: Report) -> wire.Event:
        """Do one job and return its ending. Raises Stopped or another QuoteVerifyError."""
        if isinstance(request, (wire.Load, wire.Look, wire.Paste, wire.Type)):
            return _read(request)
        if isinstance(request, wire.Write):
            made = finish(request.sheet, request.options, sheet_format(request.format))
            write_file(path_of_text(request.path), made.content)
            return wire.Written(request.job, made.names)
        if isinstance(request, wire.Copy):
            write_file(path_of_text(request.target), read_bytes(path_of_text(request.path)))
            return wire.Written(request.job)
        if isinstance(request, wire.Restore):
            restore(path_of_text(request.path), path_of_text(request.target))
            return wire.Written(request.job)
        if isinstance(request, wire.Draw):
            return wire.Drawn(request.job, *draw_page(path_of_text(request.path), request.page, request.width))
        if isinstance(request, (wire.ListModels, wire.Install, wire.Fetch, wire.Uninstall, wire.Export, wire.Erase)):
            if not isinstance(request, wire.ListModels):
                self._engines = None
            return manage(request, cancelled, lambda phrase: tell(wire.Step(request.job, phrase)))
        assert isinstance(request, wire.CheckRequest)
        return self.check(request, cancelled, tell)

    def check(self, request: wire.CheckRequest, cancelled: Cancelled, tell: Report) -> wire.Event:
        """A whole check; each result is sent as soon as it is ready."""
        # Imported here: a file can be read before all the checks and their language data are loaded.
        from quoteverify.check.checking import check

        engines = self._opened(request)
        rules = house_profile(request.profile)

        def progress(done: int, in_all: int) -> None:
            tell(wire.CheckProgress(request.job, done, in_all))

        results = check(request.files, engines, rules, cancelled, progress, request.known, request.handwork)
        for result in results:
            if isinstance(result, DocumentFindings):
                tell(wire.Whole(request.job, result))
            else:
                tell(wire.Checked(request.job, result))
        return wire.Done(request.job)

    def _opened(self, request: wire.CheckRequest) -> Engines:
        """The engines of a job; models stay open for the next job that asks for the same."""
        asked = (request.models, request.use_model, request.use_judge, request.private)
        if self._engines is None or self._engines[0] != asked:
            paths = [Path(path) for path in request.models]
            opened = open_engines(paths, request.use_model, self._step, self._stopped, *asked[2:])
            self._engines = asked, opened
        return self._engines[1]

    def _step(self, phrase: str) -> None:
        """Engines outlive the job they were opened for: what they report belongs to the job that is running."""
        self._tell(wire.Step(self._job, phrase))

    def _stopped(self) -> bool:
        return self._closed or self._job in self._cancelled


def _read(request: wire.Load | wire.Look | wire.Paste | wire.Type) -> wire.Event:
    """Read a document, or find out what can be chosen about how it is read."""
    if isinstance(request, wire.Paste):
        return wire.Loaded(request.job, pasted_document(request.text, request.name, request.language))
    if isinstance(request, wire.Type):
        moment = datetime.fromisoformat(request.at)
        typed = typed_document(request.lines, request.by, moment, request.name, request.language)
        return wire.Loaded(request.job, typed)
    path = path_of_text(request.path)
    if isinstance(request, wire.Look):
        return wire.Looked(request.job, load_choices(path, request.options))
    data = read_bytes(path)
    document = load_document(path, request.language, request.options, data)
    sides = load_sides(path, request.options, data) if request.options.column is None else None
    return wire.Loaded(request.job, document, sides)


def main() -> None:
    """Speak over the standard streams; what libraries print goes to standard error instead."""
    events = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    lower_priority()
    Worker(sys.stdin.buffer, events).run()
