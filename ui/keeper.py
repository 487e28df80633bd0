"""Keeper: the open case file, in a thread of its own, so that a slow disk never holds up the window.

The window asks by one signal and hears by many; requests are done in the order in which they were made, so a decision
is on its way to the disk before the next key press is looked at. What a case needs is imported here when the first one
comes, so that neither the first screen nor the window's thread waits for it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from quoteverify.errors import QuoteVerifyError
from quoteverify.records.checked import CheckedCase, CheckedQuote
from quoteverify.records.document import Role
from quoteverify.records.handwork import Handwork
from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import Decision, FindingDecision
from quoteverify.system.legible import name_of_path
from ui.drafts import Draft, drop_draft, file_draft, keep_draft
from ui.embedding import embedded
from ui.models.files import ChosenFile
from ui.models.history import History, own_history
from ui.opened import CHECK, DONE, RUNNING, CaseView, NewestDecisions, OpenCase, reader_of
from ui.telling import Telling, is_large

if TYPE_CHECKING:
    from quoteverify.case.case import Case
    from quoteverify.records.dismissed import DismissedBefore


class Keeper(QObject):
    """Lives in its own thread; what is to be done is ``asked`` for."""

    opened = Signal(OpenCase)
    followed = Signal(list)
    """More entries of the case that was opened last."""
    loaded = Signal()
    """All of its quotes are told."""
    kept = Signal(list)
    """Entries that are on disk now, with what was decided about their quote earlier."""
    revised = Signal(list, tuple)
    """A corrected file is checked: every entry as it is on disk now, and every Correction; ``ended`` follows."""
    others = Signal(str, tuple)
    """The key of a quote on which a second reader decided, and what others had decided about it."""
    merged = Signal(object)
    """A reviewer's copy was taken in; a MergeReport. ``opened`` went before."""
    ended = Signal(frozenset)
    """The outcome of a whole check is on disk; the ids of its quotes."""
    sheet_ready = Signal(int, object)
    """The number with which it was asked for, and the Sheet, or None when it could not be made."""
    history_ready = Signal(object)
    recalled = Signal(object)
    """What was dismissed in any case, and why: DismissedBefore by key."""
    failed = Signal(str)
    """A sentence for the user. What could not be written waits and is written before anything else."""
    homeless = Signal(str, bool)
    """As ``failed``, but nothing can be written where the case lies: its file is gone or damaged. Whether something
    waits to be written."""
    moved = Signal(object, object)
    """The case lies at this path now, with everything that waited to be written, and has this PrivateMemory or None."""
    locked = Signal(object, str)
    """The case at this path is encrypted and its passphrase is needed; a sentence on the one that was given."""
    copy_locked = Signal(object, str)
    """As ``locked``, of the copy that is to be merged."""
    encrypted = Signal(object)
    """The open case has another passphrase; the PrivateMemory that goes with it, None where it has none now."""
    refused = Signal(str)
    """A case could not be opened or made; the one that was open stays open."""
    asked = Signal(object)
    """What is to be done here, in this thread."""
    _go_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self._waiting: deque[Callable[[Case], None]] = deque()
        self._telling: Telling | None = None
        self.asked.connect(self._do)
        self._go_on.connect(self.read_on, Qt.ConnectionType.QueuedConnection)

    def _do(self, request: Callable[[], None]) -> None:
        request()

    def open(self, path: Path, passphrase: str, reader: str | None, person: str) -> None:
        """Open a case file instead of the present one, which stays if the new one is refused.

        ``reader`` reads it blind as a second reader; with "" the ``person`` does who did so before, with None nobody.
        """
        if self._case is not None and _same(self._case.path, path):
            self._tell(self._case, reader=reader_of(self._case, person) if reader == "" else reader or "")
            return
        from quoteverify.case.case import Case
        from quoteverify.system.encryption import PassphraseNeeded, PassphraseWrong

        try:
            case = Case.open(path, passphrase, proven=not is_large(path))
        except PassphraseNeeded:
            self.locked.emit(path, "")
            return
        except PassphraseWrong as error:
            self.locked.emit(path, str(error))
            return
        except QuoteVerifyError as error:
            self.refused.emit(str(error))
            return
        try:
            draft = file_draft(case)
        except (QuoteVerifyError, msgspec.DecodeError):  # a case that cannot be written to can be read all the same
            draft = None
        self._change_to(case, draft, reader_of(case, person) if reader == "" else reader or "")

    def create(self, path: Path, files: Sequence[ChosenFile], passphrase: str = "") -> None:
        """Make a case with these files embedded, encrypted where a passphrase is given, and open it."""
        from quoteverify.case.case import Case

        try:
            stored = [embedded(file) for file in files]
            case = Case.create(path, passphrase)
        except QuoteVerifyError as error:
            self.refused.emit(str(error))
            return
        try:
            case.put_files(stored)
            case.set_property(CHECK, RUNNING)
        except QuoteVerifyError as error:
            case.close()
            path.unlink(missing_ok=True)
            self.refused.emit(str(error))
            return
        self._change_to(case)

    def add_files(self, files: Sequence[ChosenFile]) -> None:
        """Put more files into the open case and open it again: what was checked is forgotten, decisions stay."""
        if self._case is None:
            return
        try:
            stored = [*self._case.files(), *(embedded(file) for file in files)]
            self._case.put_files(sorted(stored, key=lambda one: one.loaded.role is Role.RENDERING))
            self._case.set_property(CHECK, RUNNING)
        except QuoteVerifyError as error:
            self.refused.emit(str(error))
            return
        self._tell(self._case, reader=self._reader)

    def revise(self, former: str, file: ChosenFile, by: str) -> None:
        """Put the corrected version of a file in its place and open the case again; it is to be checked then."""
        if self._case is None:
            return
        try:
            self._case.revise(former, embedded(file), by)
            self._case.set_property(CHECK, RUNNING)
        except QuoteVerifyError as error:
            self.refused.emit(str(error))
            return
        self._tell(self._case)

    def merge(self, path: Path, by: str, passphrase: str = "") -> None:
        """Take in what another reviewer decided in a copy of the open case, which may have the same passphrase."""
        if self._case is None:
            return
        from quoteverify.case.case import Case
        from quoteverify.system.encryption import PassphraseNeeded, PassphraseWrong

        own = self._case.private.passphrase if self._case.private else ""
        try:
            with Case.open(path, passphrase or own) as other:
                other.require_whole()
                report = self._case.merge(other, by)
        except (PassphraseNeeded, PassphraseWrong) as error:
            self.copy_locked.emit(path, str(error) if passphrase else "")
            return
        except QuoteVerifyError as error:
            self.refused.emit(str(error))
            return
        if self._tell(self._case):
            self.merged.emit(report)

    def save_as(self, path: Path) -> None:
        """Write the open case to another file and go on there."""
        if self._case is None:
            return
        try:
            self._case.save_as(path)
        except QuoteVerifyError as error:
            self.homeless.emit(str(error), bool(self._waiting))
            return
        self.moved.emit(path, self._case.private)
        self.write_waiting()

    def set_passphrase(self, passphrase: str) -> None:
        """Encrypt the open case under another passphrase, or write it in clear where that is empty."""
        from quoteverify.case.casefile import CaseGone, CaseReadOnly
        from quoteverify.case.dismissals import forget_case

        if self._case is None:
            return
        self.write_waiting()
        try:
            self._case.set_passphrase(passphrase)
            if passphrase:
                forget_case(name_of_path(self._case.path.stem))
        except (CaseGone, CaseReadOnly) as error:
            self.homeless.emit(str(error), bool(self._waiting))
        except QuoteVerifyError as error:
            self.refused.emit(str(error))
        else:
            self.encrypted.emit(self._case.private)

    def close(self) -> None:
        if self._case is not None:
            self.write_waiting()
            self._waiting.clear()
            self._case.close()
            self._case = None

    def keep_quotes(self, quotes: Sequence[CheckedQuote]) -> None:
        """Write checked quotes as they come in."""

        def write(case: Case) -> None:
            case.put_quotes(quotes)
            if self._telling is not None:
                self.kept.emit(list(self._telling.view.entries(quotes)))

        self._write(write)

    def begin_check(self) -> None:
        self._write(lambda case: case.set_property(CHECK, RUNNING))

    def end_check(self, outcome: CheckedCase, found: frozenset[str]) -> None:
        """Write the outcome of a check that ran to its end; ``found`` are the ids of its quotes, others are dropped.

        ``outcome`` comes without quotes: those are in the case already.
        """

        def write(case: Case) -> None:
            case.end_run(outcome, found)
            case.set_property(CHECK, DONE)
            if case.compare_revisions():
                view = CaseView(case, self._reader)
                entries = list(view.entries(case.checked().quotes, NewestDecisions.of(case)))
                self.revised.emit(entries, view.corrections())
                if self._telling is not None:
                    self._telling.view = view
            self.ended.emit(found)

        self._write(write)

    def decide(self, quote_key: str, decision: Decision) -> None:
        def write(case: Case) -> None:
            if self._reader:
                case.read([ReaderDecision(self._reader, quote_key, decision=decision)])
            else:
                case.decide(quote_key, decision)
            drop_draft(case)
            if self._reader and self._telling is not None:
                self.others.emit(quote_key, self._telling.view.others(quote_key))

        self._write(write)

    def keep_draft(self, draft: Draft) -> None:
        self._write(lambda case: keep_draft(case, draft))

    def decide_finding(self, quote_key: str, finding_key: str, decision: FindingDecision) -> None:
        def write(case: Case) -> None:
            if self._reader:
                case.read([ReaderDecision(self._reader, quote_key, finding_key, finding=decision)])
            else:
                case.decide_finding(quote_key, finding_key, decision)

        self._write(write)

    def keep_handwork(self, handwork: Handwork, by: str) -> None:
        self._write(lambda case: case.put_handwork(handwork, by))

    def recall(self) -> None:
        """Tell what was dismissed in any case."""
        from quoteverify.case.dismissals import dismissals

        self.recalled.emit(dismissals())

    def remember(self, key: str, dismissed: DismissedBefore) -> None:
        """Keep a dismissal for other cases; what lies in an encrypted one is for no other."""
        from quoteverify.case.dismissals import remember

        if self._case is None or not self._case.encrypted:
            remember(key, dismissed)

    def forget(self, keys: Sequence[str]) -> None:
        from quoteverify.case.dismissals import forget

        try:
            forget(keys)
        except QuoteVerifyError as error:
            self.failed.emit(str(error))

    def write_waiting(self) -> None:
        """Write what could not be written so far, in the order in which it was asked for."""
        from quoteverify.case.casefile import CaseGone, CaseReadOnly

        while self._case is not None and self._waiting:
            try:
                self._waiting[0](self._case)
            except (CaseGone, CaseReadOnly) as error:
                self.homeless.emit(str(error), True)
                return
            except QuoteVerifyError as error:
                self.failed.emit(str(error))
                return
            self._waiting.popleft()

    def _write(self, operation: Callable[[Case], None]) -> None:
        if self._case is not None:
            self._waiting.append(operation)
            self.write_waiting()

    def make_sheet(self, number: int) -> None:
        """Gather everything that leaves the program; given to ``sheet_ready``."""
        if self._case is not None:
            from quoteverify.sheets.sheet import sheet_of_case

            try:
                self.sheet_ready.emit(number, sheet_of_case(self._case))
            except QuoteVerifyError as error:
                self.sheet_ready.emit(number, None)
                self.failed.emit(str(error))

    def tell_history(self, quote: str, quote_key: str) -> None:
        """Gather every decision on a quote; given to ``history_ready``."""
        if self._case is not None:
            try:
                decisions, log = self._case.history(quote_key), self._case.finding_log(quote_key)
                if self._reader:
                    decisions, log = own_history(self._case.readings(quote_key), self._reader)
                self.history_ready.emit(History(quote, decisions, log))
            except QuoteVerifyError as error:
                self.failed.emit(str(error))

    @property
    def _reader(self) -> str:
        return self._telling.view.reader if self._telling else ""

    def _change_to(self, case: Case, draft: Draft | None = None, reader: str = "") -> None:
        """Show a new case; the old one is closed only when the new one could be read."""
        if self._tell(case, draft, reader):
            self.close()
            self._case = case
        else:
            case.close()

    def _tell(self, case: Case, draft: Draft | None = None, reader: str = "") -> bool:
        """Tell a case with its first quotes; :meth:`read_on` tells the others."""
        try:
            telling = Telling(case, reader, draft)
        except QuoteVerifyError as error:
            self.refused.emit(str(error))
            return False
        self._telling = telling
        self.recall()
        self.opened.emit(telling.opened)
        if case.damage:
            from quoteverify.case.casefile import CaseReadOnly

            self.homeless.emit(str(CaseReadOnly(case.path, case.damage)), False)
        return True

    def read_on(self) -> None:
        """Prove the open case, and tell the quotes of it that are not told yet, a portion at a time: what is asked for
        meanwhile comes in between. ``loaded`` ends it."""
        case, telling = self._case, self._telling
        if case is None or telling is None or telling.complete:
            return
        try:
            case.prove()
            if case.damage != telling.damage:  # what was told may be damaged itself
                self._tell(case, reader=telling.view.reader)
                return
            entries = telling.portion()
        except QuoteVerifyError as error:
            self.failed.emit(str(error))
            return
        self.followed.emit(entries)
        (self.loaded if telling.complete else self._go_on).emit()


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
