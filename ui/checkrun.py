"""Run: one check of the open case from start to end, across the death of a worker."""

from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from quoteverify.records.checked import CheckedQuote
from quoteverify.worker import wire
from ui.casesession import CaseSession
from ui.checker import Checker

GATHER = 120
"""Milliseconds in which results are gathered before they are written and shown together."""

DEATHS = 2
"""How often a worker may die without having checked one more quote before the check is given up."""


class End(Enum):
    DONE = auto()
    STOPPED = auto()
    FAILED = auto()


class CheckRun(QObject):
    """Sends the check, hands results to the session in small batches, and goes on where a dead worker stopped."""

    switched = Signal()
    """Running now, or no longer."""
    progressed = Signal()
    ended = Signal(object, str, str)
    """An :class:`End`, a sentence for the user, and a report where the program itself failed."""
    revived = Signal()
    """The worker died and another one goes on."""

    def __init__(self, session: CaseSession, checker: Checker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._checker = session, checker
        self.use_judge = True
        """Whether the judge is asked; changing it changes the results of the next check."""
        self._job = 0
        self._batch: list[CheckedQuote] = []
        self._deaths = 0
        self._again = False
        self._awaited: bool | None = None
        self._clock = QElapsedTimer()
        self._shown = QElapsedTimer()
        self._first = 0
        self.done = 0
        self.all = 0
        self.step = ""
        """What the check waits for, such as a model that is prepared for its first use; empty while it goes on."""
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER)
        self._gather.timeout.connect(self._hand_over)
        session.completed.connect(self._on_completed)
        checker.said.connect(self._on_said)
        checker.died.connect(self._on_died)
        checker.broken.connect(self._on_broken)

    @property
    def running(self) -> bool:
        return self._job != 0

    @property
    def seconds_left(self) -> float | None:
        """An estimate from the pace so far; None until there is one."""
        checked = self.done - self._first
        if checked < 3 or not self._clock.isValid():
            return None
        return self._clock.elapsed() / 1000 / checked * (self.all - self.done)

    def start(self, afresh: bool) -> None:
        """Check the open case, as soon as it is known what of it is checked; ``afresh`` checks all of it, else what an
        unfinished check left."""
        if self.running:
            return
        if not self._session.complete:
            self._awaited = afresh
            return
        self._deaths = 0
        self._session.begin_check(afresh)
        self._send()

    def _on_completed(self) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.start(awaited)

    def refresh(self) -> None:
        """Check what something set by hand changed; a check that runs is stopped first."""
        if self.running:
            self._again = True
            self._checker.cancel(self._job)
        else:
            self.start(afresh=False)

    def cancel(self) -> None:
        self._again = False
        if self.running:
            self._checker.cancel(self._job)

    def abandon(self) -> None:
        """Forget the check: another case comes, or the window closes. What was checked is kept."""
        self._again, self._awaited = False, None
        if self.running:
            self._checker.cancel(self._job)
            self._hand_over()
            self._job = 0
            self.switched.emit()

    def _send(self) -> None:
        self._job = self._checker.next_job()
        self.done = self.all = self._first = 0
        self.step = ""
        self._clock.invalidate()
        self._shown.invalidate()
        session = self._session
        self._checker.send(
            wire.CheckRequest(
                self._job,
                session.files,
                use_judge=self.use_judge,
                profile=session.profile,
                known=session.known,
                handwork=session.handwork,
                private=session.private,
            )
        )
        self.switched.emit()

    def _on_said(self, event: wire.AnyEvent) -> None:
        if event.job != self._job or not self._job:
            return
        if isinstance(event, wire.Checked):
            self._deaths = 0
            self._batch.append(event.quote)
            if not self._gather.isActive():
                self._gather.start()
        elif isinstance(event, wire.Whole):
            self._session.take_whole(event.found)
        elif isinstance(event, wire.CheckProgress):
            self._on_progress(event)
        elif isinstance(event, wire.Step):
            self.step = event.text
            self.progressed.emit()
        elif isinstance(event, wire.Done):
            self._hand_over()
            self._session.end_check()
            self._end(End.DONE)
        elif isinstance(event, wire.JobStopped):
            self._end(End.STOPPED)
        elif isinstance(event, wire.Failed):
            self._end(End.FAILED, event.message, event.report or "")

    def _on_progress(self, event: wire.CheckProgress) -> None:
        if not self._clock.isValid():
            self._clock.start()
            self._first = event.done
        self.done, self.all, self.step = event.done, event.all, ""
        if not self._shown.isValid() or self._shown.elapsed() > GATHER:
            self._shown.start()
            self.progressed.emit()

    def _hand_over(self) -> None:
        self._gather.stop()
        if self._batch:
            self._session.take(self._batch)
            self._batch = []

    def _on_died(self, job: int) -> None:
        if job != self._job:
            return
        self._hand_over()
        self._deaths += 1
        if self._deaths >= DEATHS:
            message = self.tr("The checking process ended twice at the same quote. What was checked before is kept.")
            self._end(End.FAILED, message)
            return
        self._send()
        self.revived.emit()

    def _on_broken(self, message: str) -> None:
        if self.running:
            self._end(End.FAILED, message)

    def _end(self, end: End, message: str = "", report: str = "") -> None:
        self._hand_over()
        self._job = 0
        again, self._again = self._again and end is not End.FAILED, False
        if again:
            self.start(afresh=False)
            return
        self.switched.emit()
        self.ended.emit(end, message, report)
