"""Finding desk: what a person does about the current finding — confirm, dismiss, reopen, grade it, ask why."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QDialog, QLineEdit, QWidget

from quoteverify.records.findings import State
from ui.actions import Actions
from ui.casesession import CaseSession
from ui.models.findings import Judged
from ui.views.dismissal import DismissalDialog
from ui.views.dismissals import DismissalsDialog
from ui.views.findings import FindingsView
from ui.views.grading import GradeDialog
from ui.views.why import WhyDialog


class FindingDesk(QObject):
    """Turns keys, buttons and the menu of the findings into decisions on the session."""

    page_wanted = Signal(str)
    """The name of a page of help."""

    def __init__(self, session: CaseSession, actions: Actions, findings: FindingsView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._actions, self._findings, self._page = session, actions, findings, parent
        self._dialog: QDialog | None = None
        actions.confirm.triggered.connect(self._on_confirm)
        actions.dismiss.triggered.connect(self._on_dismiss)
        actions.dismiss_again.triggered.connect(self._on_dismiss_again)
        actions.dismissals.triggered.connect(self._on_dismissals)
        actions.reopen.triggered.connect(self._on_reopen)
        actions.grade.triggered.connect(self._on_grade)
        actions.why.triggered.connect(self._on_why)
        actions.finding_menu.triggered.connect(self._on_menu)
        actions.finding_down.triggered.connect(self._on_down)
        actions.finding_up.triggered.connect(self._on_up)
        findings.list.customContextMenuRequested.connect(self._on_menu_at)
        findings.pointed.connect(self.allow)

    def allow(self, judged: Judged | None) -> None:
        """Only what changes the state of a finding can be done to it."""
        state = judged.decision.state if judged else None
        self._actions.confirm.setEnabled(state is not None and state is not State.CONFIRMED)
        self._actions.reopen.setEnabled(state is not None and state is not State.OPEN)
        self._actions.dismiss_again.setEnabled(judged is not None and judged.before is not None)
        for action in (self._actions.dismiss, self._actions.grade, self._actions.why):
            action.setEnabled(state is not None)

    def open(self, dialog: QDialog) -> None:
        """Show a dialog before the window; it is gone when it is closed."""
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def offered(self) -> tuple[QAction, ...]:
        actions = self._actions
        return actions.confirm, actions.dismiss, actions.dismiss_again, actions.reopen, actions.grade, actions.why

    def _on_confirm(self) -> None:
        self._decide(self._findings.current, State.CONFIRMED)

    def _on_reopen(self) -> None:
        self._decide(self._findings.current, State.OPEN)

    def _on_dismiss(self) -> None:
        judged = self._findings.current
        if judged is not None:
            dialog = DismissalDialog(judged, self._page)
            dialog.accepted.connect(self._on_reason)
            self.open(dialog)

    def _on_reason(self) -> None:
        if isinstance(self._dialog, DismissalDialog):
            self._decide(self._dialog.judged, State.DISMISSED, self._dialog.reason)

    def _on_dismiss_again(self) -> None:
        judged = self._findings.current
        if judged is not None and judged.before is not None:
            self._decide(judged, State.DISMISSED, judged.before.reason)

    def _on_dismissals(self) -> None:
        dialog = DismissalsDialog(self._session.recollection.known, self._page)
        dialog.forgotten.connect(self._session.recollection.forget)
        self.open(dialog)

    def _on_grade(self) -> None:
        judged = self._findings.current
        if judged is not None:
            dialog = GradeDialog(judged, self._page)
            dialog.accepted.connect(self._on_graded)
            self.open(dialog)

    def _on_graded(self) -> None:
        if isinstance(self._dialog, GradeDialog):
            self._session.decisions.grade(self._dialog.judged, self._dialog.severity, self._dialog.category)

    def _on_why(self) -> None:
        judged = self._findings.current
        if judged is not None:
            dialog = WhyDialog(judged, self._page)
            dialog.page_wanted.connect(self.page_wanted)
            self.open(dialog)

    def _on_menu(self) -> None:
        """The menu of the list, text or field that has the keys; anywhere else that of the finding."""
        now = self._page.focusWidget()
        if isinstance(now, QAbstractScrollArea | QLineEdit) and now is not self._findings.list:
            if isinstance(now, QAbstractItemView):
                middle = now.visualRect(now.currentIndex()).center()
            elif isinstance(now, QLineEdit):
                middle = now.cursorRect().center()
            else:
                middle = now.rect().center()
            target = now.viewport() if isinstance(now, QAbstractScrollArea) else now
            reason = QContextMenuEvent.Reason.Keyboard
            QCoreApplication.sendEvent(target, QContextMenuEvent(reason, middle, target.mapToGlobal(middle)))
        else:
            self._findings.offer(self.offered)

    def _on_menu_at(self, place: QPoint) -> None:
        self._findings.offer(self.offered, place)

    def _on_down(self) -> None:
        self._findings.step(1)

    def _on_up(self) -> None:
        self._findings.step(-1)

    def _decide(self, judged: Judged | None, state: State, reason: str = "") -> None:
        if judged is not None:
            self._session.decisions.judge(judged, state, reason)
