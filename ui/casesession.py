"""Case session: the open case as the window works on it, with its undo stack. What it shows is on its way to disk."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ParamSpec

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QUndoStack

from quoteverify.engines.memory import PrivateMemory
from quoteverify.records.checked import CheckedCase, CheckedQuote, DocumentFindings, LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.findings import NotChecked
from quoteverify.records.grading import graded
from quoteverify.records.handwork import NOTHING
from quoteverify.records.readings import OtherReading
from ui.arrivals import Arrivals
from ui.decisions import Decisions
from ui.keeper import Keeper
from ui.models.entry import Correction, Field, QueueEntry
from ui.models.files import ChosenFile
from ui.models.findings import Judged
from ui.models.queue import QueueModel
from ui.opened import OpenCase
from ui.recollection import Recollection
from ui.results import Results

P = ParamSpec("P")

FOLLOWING = 250
"""Milliseconds until the rest of a case follows: first the window shows what it has."""


class CaseSession(QObject):
    """Owns the queue and the keeper's thread, and fills the window's undo stack."""

    opened = Signal()
    """Another case is open, with the first of its quotes; the others follow while the window is used."""
    completed = Signal()
    """Every quote of the case that was opened last is in the queue."""
    changed = Signal(str)
    """The quote of this id, its decision or a decision on its findings, is not what it was."""
    whole_changed = Signal()
    """What was found in a rendering as a whole, or a decision on it, is not what it was."""
    check_kept = Signal()
    """The outcome of a whole check is on disk."""
    revised = Signal()
    """A corrected file is checked: ``corrections`` tell what became of its quotes."""
    handwork_changed = Signal()
    """What is set by hand is not what it was; results are still those of before. Pseudonyms change none."""
    refused = Signal(str)
    failed = Signal(str)
    homeless = Signal(str, bool)
    """Nothing can be written where the case lies: a sentence that says why, and whether something waits for it."""
    locked = Signal(object, str)
    """The case at this path is encrypted and its passphrase is needed; a sentence on the one that was given."""
    copy_locked = Signal(object, str)
    """As ``locked``, of the copy that is to be merged."""
    encrypted = Signal()
    """The open case has another passphrase, or none any more."""
    moved = Signal()
    """The open case lies at another path now."""
    sheet_ready = Signal(int, object)
    """The number with which a sheet was asked for, and the Sheet, or None when it could not be made."""
    history_ready = Signal(object)
    restored = Signal(str, object)
    """The program ended while somebody wrote about the quote of this id, in this Field; what was written is kept."""
    merged = Signal(object)
    """A reviewer's copy was taken in: a MergeReport; the case is open anew."""

    _close = Signal()

    def __init__(self, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.queue = QueueModel(self)
        self.undo = undo
        self.reviewer = ""
        self.reader = ""
        """The name of a second reader who reads blind; empty for whoever decides for the case."""
        self._wanted: tuple[Path, str | None] = Path(), ""
        self.path: Path | None = None
        self.files: tuple[LoadedFile, ...] = ()
        self._results = Results()
        self.profile = "default"
        self.handwork = NOTHING
        self.private: PrivateMemory | None = None
        self.corrections: tuple[Correction, ...] = ()
        self.count = 0
        """How many quotes the case had when it was opened."""
        self.complete = True
        """Whether every one of them is in the queue."""
        self._loaded = True
        self._restored: tuple[str, Field] | None = None
        self._arrivals = Arrivals(self.queue, self)
        self._thread = QThread(self)
        self.keeper = Keeper()
        self.recollection = Recollection(self.keeper, self)
        self.decisions = Decisions(self)
        self.keeper.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    def _connect(self) -> None:
        keeper = self.keeper
        keeper.merged.connect(self.merged)
        keeper.others.connect(self._on_others)
        self._close.connect(keeper.close, Qt.ConnectionType.BlockingQueuedConnection)
        keeper.opened.connect(self._on_opened)
        keeper.followed.connect(self._on_followed)
        keeper.loaded.connect(self._on_loaded)
        self._arrivals.through.connect(self._on_through)
        keeper.kept.connect(self._arrivals.add)
        keeper.revised.connect(self._on_revised)
        keeper.ended.connect(self._arrivals.end)
        self._arrivals.changed.connect(self.changed)
        self._arrivals.revised.connect(self.revised)
        self._arrivals.ended.connect(self.check_kept)
        keeper.failed.connect(self.failed)
        keeper.homeless.connect(self.homeless)
        keeper.moved.connect(self._on_moved)
        keeper.locked.connect(self.locked)
        keeper.copy_locked.connect(self.copy_locked)
        keeper.encrypted.connect(self._on_encrypted)
        keeper.refused.connect(self.refused)
        keeper.sheet_ready.connect(self.sheet_ready)
        keeper.history_ready.connect(self.history_ready)

    def ask(self, request: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        """Let the keeper do something in its own thread, after all that was asked for before."""
        self.keeper.asked.emit(partial(request, *args, **kwargs))

    # The case

    def open(self, path: Path, passphrase: str = "", reader: str | None = "") -> None:
        """Open a case; ``locked`` tells where it is encrypted and this is not its passphrase.

        A second ``reader`` reads it blind. With "" somebody who read it so before goes on, with None nobody does.
        """
        wanted = self._wanted[1] if passphrase and self._wanted[0] == path else reader
        self._wanted = path, wanted
        self.ask(self.keeper.open, path, passphrase, wanted, self.reviewer)

    def merge(self, path: Path, passphrase: str = "") -> None:
        """Take in what another reviewer decided in a copy of the open case; ``merged`` tells what came."""
        self.ask(self.keeper.merge, path, self.reviewer, passphrase)

    def set_passphrase(self, passphrase: str) -> None:
        """Encrypt the open case under another passphrase, or write it in clear where that is empty."""
        self.ask(self.keeper.set_passphrase, passphrase)

    def _on_encrypted(self, private: PrivateMemory | None) -> None:
        self.private = private
        self.encrypted.emit()

    def create(self, path: Path, files: Sequence[ChosenFile], passphrase: str = "") -> None:
        """Make a case of these files and open it; with a passphrase it is encrypted from its first byte."""
        self.ask(self.keeper.create, path, list(files), passphrase)

    def add_files(self, files: Sequence[ChosenFile]) -> None:
        """Put more files into the open case; it must be checked anew, decisions stay."""
        self.ask(self.keeper.add_files, list(files))

    def revise(self, former: str, file: ChosenFile) -> None:
        """Put a corrected version in the place of the file of this path; the case opens again, to be checked."""
        self.ask(self.keeper.revise, former, file, self.reviewer)

    def shut(self) -> None:
        """Write what is still on its way, close the case and end the thread."""
        if self._thread.isRunning():
            self._close.emit()  # done after every earlier request, and waited for
            self._thread.quit()
            self._thread.wait()

    def save_as(self, path: Path) -> None:
        """Go on with the case in another file; ``moved`` tells that it lies there, with all that was decided."""
        self.ask(self.keeper.save_as, path)

    def _on_moved(self, path: Path, private: PrivateMemory | None) -> None:
        self.path, self.private = path, private
        self.moved.emit()

    def write_again(self) -> None:
        """Try once more to write what could not be written."""
        self.ask(self.keeper.write_waiting)

    def make_sheet(self, number: int) -> None:
        """Ask for everything that leaves the program; it comes with ``sheet_ready`` under the same number."""
        self.ask(self.keeper.make_sheet, number)

    def ask_history(self, quote: str) -> None:
        """Ask for every decision on a quote; they come with ``history_ready``."""
        entry = self.queue.entry(quote)
        if entry is not None:
            self.ask(self.keeper.tell_history, quote, entry.checked.key)

    @property
    def sources(self) -> tuple[LoadedFile, ...]:
        return tuple(file for file in self.files if file.role is Role.SOURCE)

    @property
    def renderings(self) -> tuple[LoadedFile, ...]:
        return tuple(file for file in self.files if file.role is Role.RENDERING)

    @property
    def not_checked(self) -> tuple[NotChecked, ...]:
        """What could not be checked anywhere in the case."""
        return self._results.not_checked

    def whole(self, file: str) -> tuple[Judged, ...]:
        """The findings that belong to a rendering as a whole."""
        decided = ((found, self.decisions.on_whole(file, found.key)) for found in self._results.whole(file))
        return tuple(Judged(graded(found, decision), decision, None, file) for found, decision in decided)

    # A check

    def begin_check(self, afresh: bool) -> None:
        """Get ready for results; ``afresh`` forgets those that are there, so that every quote is checked again."""
        self._results.begin(afresh)
        self.ask(self.keeper.begin_check)

    @property
    def finished(self) -> bool:
        """Whether the last check ran to its end."""
        return self._results.finished

    @property
    def known(self) -> dict[str, str]:
        """The results that are there: the basis of each by the id of its quote."""
        return self._results.known

    def take(self, quotes: Sequence[CheckedQuote]) -> None:
        """Results come in; they are shown when they are on disk."""
        self._results.take(quotes)
        self.ask(self.keeper.keep_quotes, list(quotes))

    def take_whole(self, found: DocumentFindings) -> None:
        self._results.take_whole(found)
        self.whole_changed.emit()

    def end_check(self) -> None:
        """The check ran to its end: write the outcome, drop what it no longer found."""
        files = tuple(file.record for file in self.files)
        case = CheckedCase(files, (), profile=self.profile, handwork=self.handwork)
        self.ask(self.keeper.end_check, *self._results.end(case))

    # What the keeper says

    def _on_opened(self, case: OpenCase) -> None:
        self.undo.clear()
        self._arrivals.clear()
        self.path, self.reader = case.path, case.reader
        self.recollection.silent = bool(case.reader)
        self.files = case.files
        self._results = Results.of_case(case.outcome, case.finished)
        self.profile = case.outcome.profile
        self.handwork = case.handwork
        self.corrections, self.private = case.corrections, case.private
        self.decisions.begin(case.whole_decisions)
        self._results.take(entry.checked for entry in case.entries)
        self.count, self._restored = case.count, case.restored
        self._loaded, self.complete = case.complete, False
        self.queue.reset((file.path for file in self.renderings), case.entries)
        self.opened.emit()
        if case.complete:
            self._on_through()
        else:
            QTimer.singleShot(FOLLOWING, partial(self.ask, self.keeper.read_on))

    def _on_followed(self, entries: list[QueueEntry]) -> None:
        """More quotes of the case that was opened."""
        self._results.take(entry.checked for entry in entries)
        self._arrivals.add(entries)

    def _on_loaded(self) -> None:
        self._loaded = True
        self._arrivals.add(())

    def _on_through(self) -> None:
        """All that came so far is in the queue."""
        if self.complete or not self._loaded:
            return
        self.complete = True
        self.completed.emit()
        if self._restored is not None:
            self.restored.emit(*self._restored)
            self._restored = None

    def _on_revised(self, entries: list[QueueEntry], corrections: tuple[Correction, ...]) -> None:
        self.corrections = corrections
        self._arrivals.revise(entries)

    def _on_others(self, quote_key: str, others: tuple[OtherReading, ...]) -> None:
        """A second reader decided, and may see now what others had."""
        entry = next((entry for entry in self.queue.entries if entry.checked.key == quote_key), None)
        if entry is not None and entry.others != others:
            self.queue.take(replace(entry, others=others))
            self.changed.emit(entry.id)
