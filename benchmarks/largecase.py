"""Run ``python -m benchmarks.desk large``: a case of 10,000 quotes and 50,000 sentences at the desk, in one process.

Its opening against SQLite's own reading of the same rows; the next-quote key and a filter key until all is painted, and
steps of scrolling; the longest step of the window while as many quotes come in from a worker with a fake engine. Times
of keys and scrolling are those of a screen without a graphics card, and what the window's own thread computes: another
program may take the processor away.
"""

import argparse
import hashlib
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")

import itertools

from quoteverify.records.checked import (
    CheckedCase,
    CheckedFinding,
    CheckedQuote,
    CheckedSentence,
    DocumentFindings,
    LoadedFile,
    Passage,
)
from quoteverify.records.document import Block, Document, Role, Zone
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.review import Decision, Verdict, quote_key
from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, EngineIdentity, Translation
from quoteverify.worker import wire
from quoteverify.worker.process import Report, Worker

ENGINE = EngineIdentity("fake-ru-en", "r1", "0" * 64, "fake beam=1", starter=True)
SEVERITIES = tuple(Severity)
ROUNDS = 5
KEYS = 60


def quotes_of(rendering: LoadedFile, source: LoadedFile) -> list[CheckedQuote]:
    """A quote for each line of the rendering, of every fifth line of the source."""
    said, place = [], 0
    for line in source.document.text.split("\n"):
        said.append(Span(place, place + len(line)))
        place += len(line) + 1
    found, start = [], 0
    for number, line in enumerate(rendering.document.text.split("\n\n")):
        span = Span(start + line.index("“"), start + line.index("”") + 1)
        start += len(line) + 2
        words = said[5 * number]
        passage = Passage(source.path, words, words.of(source.document.text), "ru", "Officer", segments=(5 * number,))
        found.append(_checked(number, rendering, span, passage))
    return found


def _checked(number: int, rendering: LoadedFile, span: Span, passage: Passage) -> CheckedQuote:
    text, inner = span.of(rendering.document.text), Span(span.start + 1, span.end - 1)
    own = inner.of(rendering.document.text)
    back = Translation(passage.text, -0.5)
    evidence = SentenceEvidence(ENGINE, Translation(own, -0.4), back, back, None, None, None, (), 0.6)
    severity = SEVERITIES[number % 4]
    finding = Finding(
        "term", Category.TERM, severity, 0.7, f"“{own[:8]}” says something else than the source.",
        source=passage.span, rendering=Span(inner.start, inner.start + 8), evidence=("the first word differs",),
    )  # fmt: skip
    return CheckedQuote(
        id=f"q{number + 1}",
        key=quote_key(text, [passage.text], number),
        file=rendering.path,
        quote=Quote(f"q{number + 1}", span, text, (inner,), Kind.DIRECT, Zone.BODY, "Officer"),
        language="en",
        source=(passage,),
        sentences=(CheckedSentence(inner, own, passage, evidence, 0.6, 0.9),),
        findings=(CheckedFinding(f"f{number + 1}", finding, passage.file),) if number % 3 == 0 else (),
        link=0.9,
    )


def texts(folder: Path, quotes: int) -> tuple[LoadedFile, LoadedFile]:
    """A transcript of five times as many sentences as there are quotes, and the article that quotes them."""
    said = "\n".join(f"Туда идём в {number}-й раз, и никто не знает, что там будет." for number in range(5 * quotes))
    told = "\n\n".join(
        f"He said: “We are going there for the time {number}, and nobody knows what is there.” Nobody answered him."
        for number in range(quotes)
    )
    made = []
    for name, text, role, language in (
        ("said-ru.txt", said, Role.SOURCE, "ru"),
        ("told-en.txt", told, Role.RENDERING, "en"),
    ):
        path = folder / name
        path.write_text(text, encoding="utf-8")
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        made.append(
            LoadedFile(str(path), role, Document(name, text, sha256, (Block((Span(0, len(text)),)),), language))
        )
    return made[0], made[1]


class FakeWorker(Worker):
    """Sends the quotes of the files as quickly as it can."""

    def check(self, request: wire.CheckRequest, _cancelled: Cancelled, tell: Report) -> wire.Event:
        source, rendering = sorted(request.files, key=lambda file: file.role is Role.RENDERING)
        quotes = quotes_of(rendering, source)
        names = tuple(quote.id for quote in quotes)
        tell(wire.Whole(request.job, DocumentFindings(rendering.path, (), (), names)))
        for done, quote in enumerate(quotes, 1):
            tell(wire.Checked(request.job, quote))
            tell(wire.CheckProgress(request.job, done, len(quotes)))
        return wire.Done(request.job)


def make_case(path: Path, files: Sequence[LoadedFile]) -> None:
    """The case with every second quote decided."""
    from quoteverify.case.case import Case, StoredFile

    quotes = tuple(quotes_of(files[1], files[0]))
    with Case.create(path) as case:
        stored = [StoredFile(file, Path(file.path).read_bytes()) for file in files]
        case.put_run(stored, CheckedCase(tuple(file.record for file in files), quotes, engines=(ENGINE,)))
        record = case.record()
        verdict = Decision(Verdict.FAITHFUL, "", "A", "", record.properties["created"])
        decided = tuple((quote.key, verdict) for quote in quotes[::2])
        case.put_record(type(record)(properties=record.properties, decisions=decided))


def raw_read(path: Path) -> float:
    """Seconds in which SQLite reads every row of the case."""
    start = time.perf_counter()
    db = sqlite3.connect(path)
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        db.execute(f"SELECT * FROM {table}").fetchall()
    db.close()
    return time.perf_counter() - start


def tail(times: Sequence[float]) -> float:
    """The 95th percentile, in milliseconds."""
    return 1000 * sorted(times)[int(0.95 * len(times))]


class Desk:
    """A window on a case, its events run by hand."""

    def __init__(self, folder: Path, command: list[str] | None = None) -> None:
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from ui.application import freeze, prepare
        from ui.checker import Checker
        from ui.state import WindowState
        from ui.window import MainWindow

        self.application = QApplication.instance() or QApplication([])
        prepare(self.application)  # type: ignore[arg-type]
        freeze()
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(WindowState(settings), Checker(command) if command else None)
        self.window.resize(1366, 768)
        self.window.show()
        assert self.window.desk is not None

    def wait(self, ready: Callable[[], bool]) -> float:
        """Run events until something holds; the seconds until then."""
        start = time.perf_counter()
        while not ready():
            self.application.processEvents()
            time.sleep(0.0005)
        return time.perf_counter() - start

    def open(self, path: Path) -> tuple[float, float]:
        """Open a case; the seconds until it is there with its texts and first quotes, and until every quote is."""
        window = self.window
        start = time.perf_counter()
        window.session.open(path)
        self.wait(lambda: window.session.path == path and window.review.shown)
        usable = time.perf_counter() - start
        self.wait(lambda: window.session.complete)
        return usable, time.perf_counter() - start

    def press(self, key: str, times: int) -> list[float]:
        """Seconds from a key until all that follows is painted, for each of so many presses."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        self.window.review.queue.list.setFocus()
        return [self._timed(lambda: QTest.keySequence(self.window, QKeySequence(key))) for _ in range(times)]

    def filter(self, times: int) -> list[float]:
        """Seconds from a key in the choice of filters until the list is painted."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QComboBox

        name = "Which quotes are listed"
        box = next(box for box in self.window.findChildren(QComboBox) if box.accessibleName() == name)
        box.setFocus()
        keys = [Qt.Key.Key_Down, Qt.Key.Key_Up]
        return [self._timed(partial(QTest.keyClick, box, key)) for _ in range(times // 2) for key in keys]

    def scroll(self, times: int) -> list[float]:
        """Seconds of a step of scrolling in both texts and in the queue."""
        review, taken = self.window.review, []
        bars = [
            review.documents.rendering.view.verticalScrollBar(),
            review.queue.list.verticalScrollBar(),
        ]
        for bar in bars:
            page = bar.pageStep() // 2
            taken += [self._timed(partial(bar.setValue, step * page)) for step in range(times)]
        return taken

    def _timed(self, act: Callable[[], object]) -> float:
        self.application.processEvents()
        start = time.thread_time()
        act()
        for _ in range(3):  # what is put off to the next turn belongs to it
            self.application.processEvents()
        return time.thread_time() - start

    def longest_step(self, act: Callable[[], object], ready: Callable[[], bool]) -> float:
        """The longest work of the window's thread between two turns of its events, in seconds of its own computing."""
        from PySide6.QtCore import QTimer

        beats = [time.thread_time()]
        timer = QTimer()
        timer.setInterval(2)
        timer.timeout.connect(lambda: beats.append(time.thread_time()))
        timer.start()
        act()
        while not ready():
            self.application.processEvents()
            time.sleep(0.0005)
        timer.stop()
        return max(later - earlier for earlier, later in itertools.pairwise(beats))

    def close(self) -> None:
        """Close the window and let go of it: what it still had to show is no work of the next one."""
        self.window.close()
        self.window.deleteLater()
        self.application.processEvents()


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quotes", type=int, default=10_000)
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.worker:
        FakeWorker(sys.stdin.buffer, sys.stdout.buffer).run()
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["QUOTEVERIFY_DATA"] = name
        files = texts(folder, chosen.quotes)
        path = folder / "large.qvcase"
        make_case(path, files)
        measure(folder, path, files)


def measure(folder: Path, path: Path, files: Sequence[LoadedFile]) -> None:
    size = path.stat().st_size / 1e6
    raws, opened = [], []
    for _ in range(ROUNDS):  # in turn: what else the machine does holds up both
        raws.append(raw_read(path))
        desk = Desk(folder)
        opened.append(desk.open(path))
        if len(opened) < ROUNDS:
            desk.close()
    raw = min(raws)
    usable, whole = (min(times) for times in zip(*opened, strict=True))
    print(f"case of {size:.0f} MB: SQLite reads its rows in {raw:.2f} s")
    print(f"opened {usable:.2f} s: {usable / raw:.1f} times that")
    print(f"every quote in the queue {whole:.2f} s: {whole / raw:.1f} times that")
    desk.wait(lambda: not desk.window.review.marking)
    for what, times, limit in (
        ("next-quote key", desk.press("J", KEYS), 50),
        ("filter key", desk.filter(KEYS // 2), 50),
        ("scrolling step", desk.scroll(KEYS), 16),
    ):
        median = 1000 * statistics.median(times)
        print(f"{what}: median {median:.0f} ms, 95th percentile {tail(times):.0f} ms (limit {limit} ms)")
    desk.close()
    worker = Desk(folder, [sys.executable, "-P", __file__, "--worker"])
    longest = _checking(worker, folder, files)
    print(f"longest step of the window while they are checked: {1000 * longest:.0f} ms (limit 50 ms)")
    worker.close()


def _checking(desk: Desk, folder: Path, files: Sequence[LoadedFile]) -> float:
    from ui.models.files import ChosenFile

    window = desk.window
    given = [ChosenFile(Path(file.path), file.document, file.role, file.document.language or "") for file in files]
    window.session.create(folder / "fresh.qvcase", given)
    desk.wait(lambda: window.session.path is not None and window.review.shown)
    kept: list[bool] = []
    window.session.check_kept.connect(lambda: kept.append(True))
    return desk.longest_step(window.desk.check, lambda: bool(kept))


if __name__ == "__main__":
    main(sys.argv[1:])
