"""Readers: a second reader who decides blind, disagreements that are reconciled, copies of a case that are merged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from ui.actions import Actions
from ui.casesession import CaseSession
from ui.messages import Messages
from ui.models.queue import Show
from ui.state import WindowState
from ui.views.reconciling import ReconcileDialog
from ui.views.review import ReviewPage
from ui.views.start import SUFFIX

if TYPE_CHECKING:
    from quoteverify.case.merging import MergeReport


class Readers(QObject):
    """Asks for names and files, and says what became of them. While somebody reads blind, what would show the decisions
    of others, or change the quotes for them, cannot be done."""

    def __init__(
        self, session: CaseSession, review: ReviewPage, actions: Actions, messages: Messages, state: WindowState
    ) -> None:
        super().__init__(review)
        self._session, self._review, self._actions = session, review, actions
        self._messages, self._state = messages, state
        self._path: Path | None = None
        self._blind = False
        actions.second_reading.triggered.connect(self._on_second_reading)
        actions.end_reading.triggered.connect(self._on_end)
        actions.reconcile.triggered.connect(self._on_reconcile)
        actions.merge_case.triggered.connect(self._on_merge)
        session.merged.connect(self._on_merged)

    @property
    def closed_to_second(self) -> tuple[QAction, ...]:
        """What a second reader cannot do: it would show what others decided, or change the case for them."""
        actions = self._actions
        return (
            *(
                actions.export,
                actions.again,
                actions.print,
                actions.add_files,
                actions.revise,
                actions.settings,
                actions.passphrase,
            ),
            *(actions.merge_case, actions.language, actions.check, actions.recheck),
            *actions.quote_edits,
            *actions.links,
        )

    def allow(self) -> None:
        """Only what makes sense now can be done."""
        there, blind = self._session.path is not None, bool(self._session.reader)
        self._actions.merge_case.setEnabled(there and not blind)
        self._actions.end_reading.setEnabled(blind)
        self._actions.second_reading.setEnabled(not blind)
        if blind:
            for action in self.closed_to_second:
                action.setEnabled(False)

    # A second reading

    def _on_second_reading(self) -> None:
        if self._session.path is not None:
            self._ask_name(self._session.path)
            return
        dialog = QFileDialog(self._review.window(), self.tr("Case to read as second reader"), self._state.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Cases (*{suffix})").format(suffix=SUFFIX))
        dialog.fileSelected.connect(self._on_case)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_case(self, name: str) -> None:
        self._state.keep_folder(Path(name))
        self._ask_name(Path(name))

    def _ask_name(self, path: Path) -> None:
        self._path = path
        dialog = QInputDialog(self._review.window())
        dialog.setWindowTitle(self.tr("Second reading"))
        dialog.setLabelText(
            self.tr(
                "Your name as second reader. What others decided about a quote,\n"
                "their notes and findings too, is shown once your own verdict is filed."
            )
        )
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.textValueSelected.connect(self._on_name)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_name(self, name: str) -> None:
        path, reader = self._path, name.strip()
        if path is None or not reader:
            return
        deciders = {entry.decision.reviewer for entry in self._session.queue.entries if entry.decided}
        if path == self._session.path and reader in deciders:
            says = self.tr("{name} decided in this case already: a second reader is somebody else.")
            self._messages.trouble(says.format(name=reader))
            return
        self._review.keep_written()
        self._session.open(path, reader=reader)

    def _on_end(self) -> None:
        self._review.keep_written()
        if self._session.path is not None:
            self._session.open(self._session.path, reader=None)

    def greet(self) -> None:
        """A case is open: say who reads it, and where readers disagree once a second reading has ended."""
        was, self._blind = self._blind, bool(self._session.reader)
        if self._blind:
            says = self.tr(
                "You read blind as {name}: what others decided about a quote is shown once your own verdict is filed."
            )
            self._messages.say(says.format(name=self._session.reader))
        elif was:
            self._tell_disagreements(self.tr("The second reading is ended."))

    # Disagreements

    def _tell_disagreements(self, says: str) -> None:
        count = sum(bool(entry.disagreeing) for entry in self._session.queue.entries)
        if count:
            says += " " + self.tr("Readers disagree on {count} quotes.", "", count).format(count=count)
            self._messages.say(says, button=self.tr("List them"), answer=self._on_list)
        else:
            self._messages.say(says + " " + self.tr("Readers do not disagree on any quote."))

    def _on_list(self) -> None:
        self._review.queue.list_only(Show.DISAGREE)

    def _on_reconcile(self) -> None:
        entry = self._review.entry
        if entry is not None and entry.disagreeing and not self._session.reader:
            self._review.keep_written()
            dialog = ReconcileDialog(entry, self._review.window())
            dialog.agreed.connect(self._session.decisions.reconcile)
            self._review.desk.open(dialog)

    # Copies of a case

    def _on_merge(self) -> None:
        dialog = QFileDialog(self._review.window(), self.tr("Merge a reviewer’s case"), self._state.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Cases (*{suffix})").format(suffix=SUFFIX))
        dialog.fileSelected.connect(self._on_other)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_other(self, name: str) -> None:
        self._review.keep_written()
        self._session.merge(Path(name))

    def _on_merged(self, report: MergeReport) -> None:
        says = self.tr("Merged: {taken} decisions taken over, {beside} kept beside yours.").format(
            taken=report.taken, beside=report.beside
        )
        if report.elsewhere:
            count = report.elsewhere
            told = self.tr("{count} are about quotes that this case does not have; they are kept.", "", count)
            says += " " + told.format(count=count)
        if report.handwork:
            says += " " + self.tr("What was set by hand there is in the history; yours holds.")
        self._tell_disagreements(says)
