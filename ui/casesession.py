"""Case session: the open case as the window works on it, with its undo stack. What it shows is on its way to disk."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QUndoStack

from quoteverify.engines.memory import PrivateMemory
from quoteverify.records.checked import CheckedCase, CheckedFinding, CheckedQuote, DocumentFindings, LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.findings import Category, NotChecked, Severity, State
from quoteverify.records.grading import graded
from quoteverify.records.handwork import NOTHING, Handwork
from quoteverify.records.readings import OtherReading
from quoteverify.records.review import OPEN, Decision, FindingDecision, Verdict, now, rendering_key
from quoteverify.records.translation import EngineIdentity
from quoteverify.system.legible import name_of_path
from ui.arrivals import Arrivals
from ui.commands import DecideFinding, GradeFinding, SetField, SetHandwork, SetVerdict
from ui.drafts import Draft
from ui.keeper import Keeper
from ui.models.entry import Correction, Field, QueueEntry
from ui.models.files import ChosenFile
from ui.models.findings import Judged
from ui.models.queue import QueueModel
from ui.opened import OpenCase
from ui.recollection import Recollection

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
    verdict_taken = Signal(object)
    """A person took a verdict back; the QueueEntry as it was before."""
    restored = Signal(str, object)
    """The program ended while somebody wrote about the quote of this id, in this Field; what was written is kept."""

    merged = Signal(object)
    """A reviewer's copy was taken in: a MergeReport; the case is open anew."""

    _open = Signal(object, str, object, str)
    _read_on = Signal()
    _merge = Signal(object, str, str)
    _set_passphrase = Signal(str)
    _create = Signal(object, list, str)
    _add_files = Signal(list)
    _close = Signal()
    _keep_quotes = Signal(list)
    _begin_check = Signal()
    _end_check = Signal(object, frozenset)
    _decide = Signal(str, object)
    _decide_finding = Signal(str, str, object)
    _keep_draft = Signal(object)
    _keep_handwork = Signal(object, str)
    _make_sheet = Signal(int)
    _tell_history = Signal(str, str)
    _write_waiting = Signal()
    _save_as = Signal(object)
    _revise = Signal(str, object, str)

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
        self.finished = True
        self._whole: dict[str, tuple[CheckedFinding, ...]] = {}
        self._in_text: dict[str, tuple[str, ...]] = {}
        self._whole_decisions: dict[tuple[str, str], FindingDecision] = {}
        self._not_checked: tuple[NotChecked, ...] = ()
        self._engines: dict[EngineIdentity, None] = {}
        self.profile = "default"
        self.handwork = NOTHING
        self.private: PrivateMemory | None = None
        self.corrections: tuple[Correction, ...] = ()
        self._known: dict[str, str] = {}
        self.count = 0
        """How many quotes the case had when it was opened."""
        self.complete = True
        """Whether every one of them is in the queue."""
        self._loaded = True
        self._restored: tuple[str, Field] | None = None
        self._arrivals = Arrivals(self.queue, self)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(FOLLOWING)
        self._following.timeout.connect(self._read_on)
        self._thread = QThread(self)
        self._keeper = Keeper()
        self.recollection = Recollection(self._keeper, self)
        self._keeper.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    def _connect(self) -> None:
        keeper = self._keeper
        self._open.connect(keeper.open)
        self._read_on.connect(keeper.read_on)
        self._create.connect(keeper.create)
        self._add_files.connect(keeper.add_files)
        self._revise.connect(keeper.revise)
        self._merge.connect(keeper.merge)
        keeper.merged.connect(self.merged)
        keeper.others.connect(self._on_others)
        self._close.connect(keeper.close, Qt.ConnectionType.BlockingQueuedConnection)
        self._keep_quotes.connect(keeper.keep_quotes)
        self._begin_check.connect(keeper.begin_check)
        self._end_check.connect(keeper.end_check)
        self._decide.connect(keeper.decide)
        self._decide_finding.connect(keeper.decide_finding)
        self._keep_draft.connect(keeper.keep_draft)
        self._keep_handwork.connect(keeper.keep_handwork)
        self._make_sheet.connect(keeper.make_sheet)
        self._tell_history.connect(keeper.tell_history)
        self._write_waiting.connect(keeper.write_waiting)
        self._save_as.connect(keeper.save_as)
        self._set_passphrase.connect(keeper.set_passphrase)
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

    # The case

    @property
    def signer(self) -> str:
        """Whose name decisions get."""
        return self.reader or self.reviewer

    def open(self, path: Path, passphrase: str = "", reader: str | None = "") -> None:
        """Open a case; ``locked`` tells where it is encrypted and this is not its passphrase.

        A second ``reader`` reads it blind. With "" somebody who read it so before goes on, with None nobody does.
        """
        wanted = self._wanted[1] if passphrase and self._wanted[0] == path else reader
        self._wanted = path, wanted
        self._open.emit(path, passphrase, wanted, self.reviewer)

    def merge(self, path: Path, passphrase: str = "") -> None:
        """Take in what another reviewer decided in a copy of the open case; ``merged`` tells what came."""
        self._merge.emit(path, self.reviewer, passphrase)

    def set_passphrase(self, passphrase: str) -> None:
        """Encrypt the open case under another passphrase, or write it in clear where that is empty."""
        self._set_passphrase.emit(passphrase)

    def _on_encrypted(self, private: PrivateMemory | None) -> None:
        self.private = private
        self.encrypted.emit()

    def create(self, path: Path, files: Sequence[ChosenFile], passphrase: str = "") -> None:
        """Make a case of these files and open it; with a passphrase it is encrypted from its first byte."""
        self._create.emit(path, list(files), passphrase)

    def add_files(self, files: Sequence[ChosenFile]) -> None:
        """Put more files into the open case; it must be checked anew, decisions stay."""
        self._add_files.emit(list(files))

    def revise(self, former: str, file: ChosenFile) -> None:
        """Put a corrected version in the place of the file of this path; the case opens again, to be checked."""
        self._revise.emit(former, file, self.reviewer)

    def shut(self) -> None:
        """Write what is still on its way, close the case and end the thread."""
        if self._thread.isRunning():
            self._close.emit()  # done after every earlier request, and waited for
            self._thread.quit()
            self._thread.wait()

    def save_as(self, path: Path) -> None:
        """Go on with the case in another file; ``moved`` tells that it lies there, with all that was decided."""
        self._save_as.emit(path)

    def _on_moved(self, path: Path, private: PrivateMemory | None) -> None:
        self.path, self.private = path, private
        self.moved.emit()

    def write_again(self) -> None:
        """Try once more to write what could not be written."""
        self._write_waiting.emit()

    def make_sheet(self, number: int) -> None:
        """Ask for everything that leaves the program; it comes with ``sheet_ready`` under the same number."""
        self._make_sheet.emit(number)

    def ask_history(self, quote: str) -> None:
        """Ask for every decision on a quote; they come with ``history_ready``."""
        entry = self.queue.entry(quote)
        if entry is not None:
            self._tell_history.emit(quote, entry.checked.key)

    @property
    def sources(self) -> tuple[LoadedFile, ...]:
        return tuple(file for file in self.files if file.role is Role.SOURCE)

    @property
    def renderings(self) -> tuple[LoadedFile, ...]:
        return tuple(file for file in self.files if file.role is Role.RENDERING)

    @property
    def not_checked(self) -> tuple[NotChecked, ...]:
        """What could not be checked anywhere in the case."""
        return self._not_checked

    def whole(self, file: str) -> tuple[Judged, ...]:
        """The findings that belong to a rendering as a whole."""
        decided = ((found, self._whole_decisions.get((file, found.key), OPEN)) for found in self._whole.get(file, ()))
        return tuple(Judged(graded(found, decision), decision, None, file) for found, decision in decided)

    # A check

    def begin_check(self, afresh: bool) -> None:
        """Get ready for results; ``afresh`` forgets those that are there, so that every quote is checked again."""
        self.finished = False
        self._whole.clear()
        self._in_text.clear()
        self._not_checked = ()
        if afresh:
            self._known.clear()
            self._engines = {}
        self._begin_check.emit()

    @property
    def known(self) -> dict[str, str]:
        """The results that are there: the basis of each by the id of its quote."""
        return dict(self._known)

    def take(self, quotes: Sequence[CheckedQuote]) -> None:
        """Results come in; they are shown when they are on disk."""
        self._known.update((quote.id, quote.basis) for quote in quotes)
        sentences = (sentence for quote in quotes for sentence in quote.sentences)
        self._engines |= dict.fromkeys(name for sentence in sentences for name in sentence.engines)
        self._keep_quotes.emit(list(quotes))

    def take_whole(self, found: DocumentFindings) -> None:
        self._whole[found.file] = found.findings
        self._in_text[found.file] = found.quotes
        self._not_checked = tuple(dict.fromkeys((*self._not_checked, *found.not_checked)))
        self.whole_changed.emit()

    def end_check(self) -> None:
        """The check ran to its end: write the outcome, drop what it no longer found."""
        self.finished = True
        found = frozenset(quote for quotes in self._in_text.values() for quote in quotes)
        self._known = {quote: basis for quote, basis in self._known.items() if quote in found}
        outcome = CheckedCase(
            files=tuple(file.record for file in self.files),
            quotes=(),
            findings=tuple((path, finding) for path, found in self._whole.items() for finding in found),
            not_checked=self._not_checked,
            engines=tuple(self._engines),
            profile=self.profile,
            handwork=self.handwork,
        )
        self._end_check.emit(outcome, found)

    # Decisions

    def set_verdict(self, quote: str, verdict: Verdict | None) -> None:
        """Decide about a quote; the same verdict again takes it back."""
        entry = self.queue.entry(quote)
        if entry is None:
            return
        if entry.decision.verdict == verdict:
            verdict = None
        if entry.decision.verdict != verdict:
            self.undo.push(SetVerdict(self, entry, replace(self._signed(entry), verdict=verdict, reconciled="")))
            if verdict is None:
                self.verdict_taken.emit(entry)

    def reconcile(self, quote: str, verdict: Verdict, note: str) -> None:
        """Readers who disagreed agree on a verdict; what each decided stays in the history."""
        entry = self.queue.entry(quote)
        if entry is not None and not self.reader:
            who = ", ".join(other.reader for other in entry.others)
            agreed = replace(self._signed(entry), verdict=verdict, note=note, second_reader=who, reconciled=now())
            self.undo.push(SetVerdict(self, entry, agreed))

    def set_field(self, quote: str, field: Field, value: str | bool) -> None:
        """Write one of the things that a person says of a quote."""
        entry = self.queue.entry(quote)
        if entry is not None and getattr(entry.decision, field) != value:
            change: dict[str, Any] = {field.value: value}
            self.undo.push(SetField(self, entry, replace(self._signed(entry), **change), field))

    def keep_draft(self, quote: str, field: Field, text: str) -> None:
        """Keep what is being written about a quote, so that not even the end of the process loses it. It is no decision
        until it is filed."""
        entry = self.queue.entry(quote)
        if entry is not None:
            self._keep_draft.emit(Draft(entry.checked.key, field, text, self.signer, self.reader))

    def set_finding(self, quote: str, finding: str, state: State, reason: str = "") -> None:
        """Confirm, dismiss or open again one finding of a quote."""
        entry = self.queue.entry(quote)
        found = entry.finding(finding) if entry else None
        if entry is not None and found is not None:
            self.judge(Judged(found, entry.on(finding), quote), state, reason)

    def judge(self, judged: Judged, state: State, reason: str = "") -> None:
        """Confirm, dismiss or open again a finding as it is shown, of a quote or of a whole text."""
        if (judged.decision.state, judged.decision.reason) != (state, reason):
            after = replace(judged.decision, state=state, reason=reason, reviewer=self.signer)
            self.undo.push(DecideFinding(self, judged, after))

    def grade(self, judged: Judged, severity: Severity, category: Category) -> None:
        """Give a finding, as it is shown, another severity and kind. What the program said is kept beside them."""
        machine = judged.ungraded.finding
        after = replace(
            judged.decision,
            severity=None if severity is machine.severity else severity,
            category=None if category is machine.category else category,
            reviewer=self.signer,
        )
        if (after.severity, after.category) != (judged.decision.severity, judged.decision.category):
            self.undo.push(GradeFinding(self, judged, after))

    def apply(self, quote: str, decision: Decision) -> None:
        """Make a decision hold, on screen and on disk. For commands."""
        entry = self.queue.entry(quote)
        if entry is not None:
            decision = replace(decision, at=now())
            self.queue.take(entry.with_decision(decision))
            self._decide.emit(entry.checked.key, decision)
            self.changed.emit(quote)

    def apply_finding(self, judged: Judged, decision: FindingDecision) -> None:
        """Make a decision on a finding hold, on screen and on disk. For commands."""
        finding, decision = judged.checked.key, replace(decision, at=now())
        if judged.quote is None:
            self._whole_decisions[judged.file, finding] = decision
            self._decide_finding.emit(rendering_key(judged.file), finding, decision)
            self.whole_changed.emit()
            return
        entry = self.queue.entry(judged.quote)
        if entry is not None:
            self.recollection.take(entry, judged, decision, name_of_path(self.path.stem) if self.path else "")
            self.queue.take(entry.with_finding(finding, decision))
            self._decide_finding.emit(entry.checked.key, finding, decision)
            self.changed.emit(judged.quote)

    # What is set by hand

    def set_handwork(self, handwork: Handwork, label: str) -> None:
        """Put another record of what is set by hand in place; ``label`` names the step in the menu ("Undo …")."""
        if self.path is not None and handwork != self.handwork:
            self.undo.push(SetHandwork(self, handwork, label))

    def apply_handwork(self, handwork: Handwork) -> None:
        """Make a record hold, on screen and on disk. For commands."""
        before, self.handwork = self.handwork, handwork
        self._keep_handwork.emit(handwork, self.reviewer)
        if replace(before, pseudonyms=()) != replace(handwork, pseudonyms=()):
            self.handwork_changed.emit()

    def _signed(self, entry: QueueEntry) -> Decision:
        return replace(entry.decision, reviewer=self.signer)

    # What the keeper says

    def _on_opened(self, case: OpenCase) -> None:
        self.undo.clear()
        self._arrivals.clear()
        self.path = case.path
        self.reader = case.reader
        self.recollection.silent = bool(case.reader)
        self.files = case.files
        self.finished = case.finished
        self.profile = case.outcome.profile
        self.handwork = case.handwork
        self.corrections = case.corrections
        self.private = case.private
        self._not_checked = case.outcome.not_checked
        self._engines = dict.fromkeys(case.outcome.engines)
        self._whole = {}
        for path, finding in case.outcome.findings:
            self._whole[path] = (*self._whole.get(path, ()), finding)
        self._whole_decisions = dict(case.whole_decisions)
        self._known = {}
        self._know(case.entries)
        self.count, self._restored = case.count, case.restored
        self._loaded, self.complete = case.complete, False
        self.queue.reset((file.path for file in self.renderings), case.entries)
        self.opened.emit()
        if case.complete:
            self._on_through()
        else:
            self._following.start()

    def _on_followed(self, entries: list[QueueEntry]) -> None:
        """More quotes of the case that was opened."""
        self._know(entries)
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

    def _know(self, entries: Sequence[QueueEntry]) -> None:
        """Note the results that are there, and what made those of a check that did not end."""
        self._known.update((entry.id, entry.checked.basis) for entry in entries)
        if not self.finished:
            sentences = (sentence for entry in entries for sentence in entry.checked.sentences)
            self._engines |= dict.fromkeys(name for sentence in sentences for name in sentence.engines)

    def _on_revised(self, entries: list[QueueEntry], corrections: tuple[Correction, ...]) -> None:
        self.corrections = corrections
        self._arrivals.revise(entries)

    def _on_others(self, quote_key: str, others: tuple[OtherReading, ...]) -> None:
        """A second reader decided, and may see now what others had."""
        entry = next((entry for entry in self.queue.entries if entry.checked.key == quote_key), None)
        if entry is not None and entry.others != others:
            self.queue.take(replace(entry, others=others))
            self.changed.emit(entry.id)
