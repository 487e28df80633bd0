"""Processes: the pairs of a batch on the cores of this computer, a process each with one thread of the engine.

A process that ends over a pair takes nothing with it but its pair, which another tries once more.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import IO, Any, cast

from quoteverify.batch.folder import PairOfFiles
from quoteverify.batch.task import BatchSettings, Result, failed
from quoteverify.errors import QuoteVerifyError
from quoteverify.system.processor import CORES

ONE_THREAD = {CORES: "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
ATTEMPTS = 2
_APART: dict[str, Any] = {"creationflags": 0x200} if sys.platform == "win32" else {"process_group": 0}
"""Ctrl+C in a terminal reaches a whole group of processes; those here are ended by the one that started them."""


class ProcessEnded(QuoteVerifyError):
    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(f"the process that checked it ended ({status})")


def process_command() -> list[str]:
    """How one of the processes is started. ``-P`` keeps the current folder, which may be anybody's, off the path."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "batch-process"]
    return [sys.executable, "-P", "-m", "quoteverify.batch"]


class CheckingProcess:
    """One process and the pipes to it. Raises OSError where it cannot be started."""

    def __init__(self, settings: BatchSettings) -> None:
        pipe = subprocess.PIPE
        environment = {**os.environ, **ONE_THREAD}
        command = process_command()
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment, **_APART)  # noqa: S603
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)
        self._settings: BatchSettings | None = settings

    def check(self, pair: PairOfFiles) -> Result:
        """What comes of a pair. Raises ProcessEnded."""
        try:
            if self._settings is not None:
                pickle.dump(self._settings, self._requests)
                self._settings = None
            pickle.dump(pair, self._requests)
            self._requests.flush()
            return cast("Result", pickle.load(self._answers))  # noqa: S301 - from the process started here
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):
            self.end()
            raise ProcessEnded(self._process.wait()) from None

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._requests, self._answers):
            with suppress(OSError, ValueError):
                pipe.close()


def check_in_processes(
    pairs: Sequence[PairOfFiles], settings: BatchSettings, count: int
) -> Generator[Result, None, None]:
    """The results of pairs, checked by so many processes at once, in the order in which they come.

    Raises OSError where no process can be started; all of them end with the iteration.
    """
    crew = _Crew(pairs, settings)
    try:
        crew.start(min(count, len(pairs)))
        for _ in pairs:
            yield crew.next()
    finally:
        crew.end()


class _Crew:
    """The processes at work, and a thread for each that hands it pairs."""

    def __init__(self, pairs: Sequence[PairOfFiles], settings: BatchSettings) -> None:
        self._settings = settings
        self._waiting: SimpleQueue[PairOfFiles] = SimpleQueue()
        for pair in pairs:
            self._waiting.put(pair)
        self._done: SimpleQueue[Result | OSError] = SimpleQueue()
        self._running: set[CheckingProcess] = set()
        self._lock = Lock()
        self._stopped = False
        self._first_done = Event()
        self._threads: list[Thread] = []

    def start(self, count: int) -> None:
        for number in range(count):
            self._threads.append(Thread(target=self._serve, args=(number,), daemon=True))
            self._threads[-1].start()

    def next(self) -> Result:
        """The next result, whichever pair it is of. Raises OSError."""
        result = self._done.get()
        if isinstance(result, OSError):
            raise result
        self._first_done.set()
        return result

    def end(self) -> None:
        with self._lock:
            self._stopped = True
            for process in self._running:
                process.end()
        self._first_done.set()
        for thread in self._threads:
            thread.join()

    def _serve(self, number: int) -> None:
        if number:
            self._first_done.wait()  # the first prepares what a model needs once, for all
        process: CheckingProcess | None = None
        with suppress(Empty):
            while not self._stopped:
                pair = self._waiting.get_nowait()
                try:
                    process, result = self._attempt(pair, process)
                except OSError as error:
                    self._done.put(error)
                    return
                if not self._stopped:
                    self._done.put(result)
        if process is not None:
            self._forget(process)

    def _attempt(self, pair: PairOfFiles, process: CheckingProcess | None) -> tuple[CheckingProcess | None, Result]:
        for attempt in range(1, ATTEMPTS + 1):
            process = process or self._start()
            try:
                return process, process.check(pair)
            except ProcessEnded as error:
                self._forget(process)
                process = None
                if attempt == ATTEMPTS or self._stopped:
                    return None, failed(pair.name, error)
        raise AssertionError("no attempt was made")

    def _start(self) -> CheckingProcess:
        process = CheckingProcess(self._settings)
        with self._lock:
            if self._stopped:
                process.end()
            self._running.add(process)
        return process

    def _forget(self, process: CheckingProcess) -> None:
        with self._lock:
            self._running.discard(process)
        process.end()
