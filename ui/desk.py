"""The desk: everything that an open case needs. It is built behind the first screen, or as soon as it is wanted."""

from __future__ import annotations

from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from quoteverify.checks.house import house_profile, house_profiles
from quoteverify.records.findings import PAIRING, QUOTES
from ui import words
from ui.casesession import CaseSession
from ui.casework import CaseWork
from ui.checker import Checker
from ui.checkrun import CheckRun, End
from ui.editing import Editing
from ui.elsewhere import Elsewhere
from ui.engines import EngineChooser
from ui.exports import Exports
from ui.listening import Listening
from ui.lostverdicts import LostVerdicts
from ui.models.entry import Field
from ui.passphrases import Passphrases
from ui.readers import Readers
from ui.report import ReportDialog
from ui.revising import Revising
from ui.sheetjobs import SheetJobs
from ui.state import RecentCase
from ui.views.progress import ProgressLine
from ui.views.review import ReviewPage

if TYPE_CHECKING:
    from ui.views.models import ModelDialog
    from ui.window import MainWindow


COUNTING = 2000
"""Milliseconds after a decision until the list of recent cases learns how far this one is."""


class Desk(QObject):
    """Knows the parts that work on a case, and who is told what."""

    def __init__(self, window: MainWindow, checker: Checker | None) -> None:
        super().__init__(window)
        self._window, self._messages, self._state = window, window.messages, window.state
        self._actions = window.actions_
        for action in self._actions.waiting():
            action.setEnabled(True)  # the parts say what has nothing to work on yet
        self.session = CaseSession(window.undo, self)
        self.session.reviewer = self._state.reviewer
        self.checker = checker or Checker(parent=self)
        self.checker.setParent(self)
        self.run = CheckRun(self.session, self.checker, self)
        self.writer = Checker(parent=self)  # of its own: a sheet does not wait for a check
        jobs = SheetJobs(self.session, self.writer, self)
        messages, state, theme = window.messages, window.state, window.theme
        self.casework = CaseWork(window, self.session, self.checker, jobs, messages, state, theme)
        self.exports = Exports(window, theme, self.session, jobs, messages, state)
        self.review = ReviewPage(theme, self.session, self._actions, state)
        self.engines = EngineChooser(self.session, self.review, self.checker)
        self.editing = Editing(self.session, self.review, self.run, self._actions, messages)
        self.elsewhere = Elsewhere(window, self.session, messages, state)
        self.passphrases = Passphrases(window, self.session, self.checker, messages)
        self.lost = LostVerdicts(self.session, messages, self)
        self.revising = Revising(self.session, self.checker, self.review, self._actions, messages, state)
        self.readers = Readers(self.session, self.review, self._actions, messages, state)
        self.listening = Listening(window, self.session, self.review, self._actions, messages, state)
        self.progress = ProgressLine(self._actions.stop)
        self._fresh = False
        self._report = ""
        self._dialog: ModelDialog | ReportDialog | None = None
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNTING)
        self._counting.timeout.connect(self._remember)
        self._connect()
        self._actions.record.setChecked(state.choice("record", "no") == "yes")
        self._actions.linked.setChecked(state.choice("linked", "yes") == "yes")
        self.run.use_judge = state.choice("judge", "yes") == "yes"
        self.allow()

    def _connect(self) -> None:
        actions = self._actions
        actions.add_files.triggered.connect(self.casework.add)
        actions.export.triggered.connect(self._on_export)
        actions.again.triggered.connect(self._on_again)
        actions.print.triggered.connect(self._on_print)
        actions.copy_markdown.triggered.connect(self._on_copy_markdown)
        actions.copy_rich.triggered.connect(self._on_copy_rich)
        actions.check.triggered.connect(self.check)
        actions.recheck.triggered.connect(self.recheck)
        actions.passphrase.triggered.connect(self.passphrases.ask)
        actions.stop.triggered.connect(self.run.cancel)
        actions.judge.toggled.connect(self._on_judge)
        self.review.desk.page_wanted.connect(self._window.frame.show_help)
        self.casework.made.connect(self._on_made)
        self.revising.replaced.connect(self.run.abandon)
        self.revising.replaced.connect(self._on_made)
        self.session.opened.connect(self._on_opened)
        self.session.completed.connect(self.allow)
        self.session.completed.connect(self.readers.greet)
        self.session.completed.connect(self._counting.start)
        self.session.changed.connect(self._counting.start)
        self.session.check_kept.connect(self._counting.start)
        self.session.restored.connect(self._on_restored)
        self.session.refused.connect(self._on_refused)
        self.session.failed.connect(self._on_unwritten)
        self.session.moved.connect(self._on_moved)
        self.run.progressed.connect(self._on_progress)
        self.run.switched.connect(self._on_running)
        self.run.ended.connect(self._on_ended)
        self.run.revived.connect(self._on_revived)
        self.checker.broken.connect(self._messages.trouble)

    def lets_go(self) -> bool:
        """Whether the window may close: everything is saved already, or it is asked what is to become of the rest."""
        self.review.keep_written()
        return self.elsewhere.lets_go()

    def shut(self) -> None:
        """End the workers and close the case."""
        self._remember()
        self.run.abandon()
        self.checker.shut()
        self.writer.shut()
        self.exports.shut()
        self.session.shut()

    # Checking

    def check(self) -> None:
        """Check what an unfinished check left, or everything."""
        if self.session.path is not None:
            self.run.start(afresh=self.session.finished)

    def recheck(self) -> None:
        """Check every quote once more."""
        if self.session.path is not None:
            self.run.start(afresh=True)

    def _on_progress(self) -> None:
        self.progress.show_progress(self.run.done, self.run.all, self.run.seconds_left, words.sentence(self.run.step))

    def _on_running(self) -> None:
        self._on_progress()
        self.progress.setVisible(self.run.running)
        self.allow()

    def _on_ended(self, end: End, message: str, report: str) -> None:
        if end is End.STOPPED:
            says = self.tr("Stopped after {count} quotes; they are kept.", "", len(self.session.known)).format(
                count=len(self.session.known)
            )
            self._messages.say(says, button=self.tr("Go on"), answer=self.check)
        elif end is End.FAILED and report:
            self._report = report
            self._messages.trouble(message, self.tr("Show the report"), self._on_report)
        elif end is End.FAILED:
            self._messages.trouble(message, self.tr("Go on"), self.check)
        else:
            self._tell_unfit()
            count = len(self.session.known)
            self._window.statusBar().showMessage(
                self.tr("{count} quotes checked.", "", count).format(count=count), 10_000
            )

    def _on_revived(self) -> None:
        says = self.tr(
            "The checking process ended unexpectedly and was started again. Nothing is lost; the check goes on."
        )
        self._messages.trouble(says)

    # Cases

    def _on_made(self) -> None:
        self._fresh = True

    def _on_opened(self) -> None:
        self.run.abandon()
        assert self.session.path is not None
        self._messages.hide()
        self._window.show_place(self.session.path)
        self._window.show_page(self.review)
        fresh, self._fresh = self._fresh, False
        if fresh:
            if not self.session.known:
                self.session.profile = self._state.choice("rules", self.session.profile)
            self.check()
        elif not self.session.finished:
            count = self.session.count
            says = self.tr("The check of this case is not finished: {count} quotes are done.", "", count)
            self._messages.say(says.format(count=count), button=self.tr("Go on"), answer=self.check)
        else:
            self._warn()
        self.allow()
        self._window.frame.show_signer(self.session.reader)

    def _remember(self) -> None:
        """Keep how much of the case is decided, for the list of recent cases."""
        path = self.session.path
        if path is not None and path.is_file():
            entries = self.session.queue.entries
            if not self.session.complete:
                self._counting.start()  # the rest of a large case is still on its way
                return
            decided = sum(entry.decided for entry in entries)
            self._state.remember(RecentCase(path, decided, len(entries), int(time())))

    def _on_restored(self, quote: str, field: Field) -> None:
        entry = self.session.queue.entry(quote)
        says = self.tr("The {field} on quote {quote} was still being written when the program ended; it is kept.")
        self._messages.say(says.format(field=words.field(field), quote=entry.number if entry else quote))

    def _warn(self) -> None:
        """Say what the loaders had to say about the files."""
        warnings = [
            f"{Path(file.path).name}: {words.sentence(text)}"
            for file in self.session.files
            for text in file.document.warnings
        ]
        if warnings:
            self._messages.say("\n".join(warnings))
        else:
            self._tell_unfit()

    def _tell_unfit(self) -> None:
        """Say that files do not seem to belong together, or have no quotes, and what to do next."""
        said = [words.sentence(item.reason) for item in self.session.not_checked if item.check in (PAIRING, QUOTES)]
        if said:
            lines = [f"{phrase[:1].upper()}{phrase[1:]}." for phrase in said]
            lines.append(
                self.tr(
                    "Where a file was taken for the wrong part, make a new case with the right one; its language is "
                    "set in the settings of the case."
                )
            )
            self._messages.say(
                "\n".join(lines), button=self.tr("Case settings…"), answer=self._actions.settings.trigger
            )

    def _on_moved(self) -> None:
        assert self.session.path is not None
        self._window.show_place(self.session.path)
        says = self.tr("The case lies at {path} now, with everything you decided.")
        self._messages.say(says.format(path=self.session.path))

    def _on_unwritten(self, message: str) -> None:
        says = self.tr("{message} What you decide is remembered until then.").format(message=message)
        self._messages.trouble(says, self.tr("Try again"), self.session.write_again)

    def _on_refused(self, message: str) -> None:
        self._fresh = False
        self._messages.trouble(message)
        self._window.show_recent()

    def allow(self) -> None:
        """Only what makes sense now can be done."""
        there = self.session.path is not None
        for action in self._actions.with_case():
            action.setEnabled(there)
        for edit in (*self._actions.quote_edits, *self._actions.links, self._actions.revise):
            edit.setEnabled(there and self.session.complete)  # an edit looks at the quotes around
        for verdict in self._actions.verdicts.values():
            verdict.setEnabled(there and self.review.entry is not None)
        self._actions.check.setEnabled(there and not self.run.running)
        self._actions.recheck.setEnabled(there and not self.run.running)
        free = there and not self.run.running
        self._actions.passphrase.setEnabled(free)  # the check remembers in clear, or not
        self._actions.stop.setEnabled(self.run.running)
        self.readers.allow()

    # A sheet

    def _on_export(self) -> None:
        self.review.keep_written()
        self.exports.open(self.review.queue.chosen_quotes)

    def _on_again(self) -> None:
        self.review.keep_written()
        self.exports.again(self.review.queue.chosen_quotes)

    def _on_print(self) -> None:
        self.review.keep_written()
        self.exports.print_sheet()

    def _on_copy_markdown(self) -> None:
        if self.review.entry is not None:
            self.exports.copy_markdown(self.review.entry)
            self._window.statusBar().showMessage(self.tr("The quote is on the clipboard as Markdown."), 5_000)

    def _on_copy_rich(self) -> None:
        if self.review.entry is not None:
            self.exports.copy_rich(self.review.entry)
            self._window.statusBar().showMessage(self.tr("The quote is on the clipboard as rich text."), 5_000)

    # Small questions

    def list_rules(self, menu: QMenu) -> None:
        """The house profiles; the one of the open case is ticked."""
        menu.clear()
        for name in house_profiles():
            action = menu.addAction(house_profile(name).title)
            action.setData(name)
            action.setObjectName(f"rules-{name}")
            action.setCheckable(True)
            action.setChecked(name == self.session.profile)

    def choose_rules(self, action: QAction) -> None:
        """Check by another house's rules."""
        if action.data() != self.session.profile:
            self.session.profile = action.data()
            if self.session.path is not None and not self.run.running:
                self.recheck()

    def ask_models(self) -> None:
        """Install, look at and remove models."""
        from ui.views.models import ModelDialog

        dialog = ModelDialog(self.checker, self._window)
        dialog.changed.connect(self._on_models_changed)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _on_models_changed(self) -> None:
        if self.session.path is not None:
            says = self.tr("Models changed. Check the case anew to use them; your decisions stay.")
            self._messages.say(says, button=self.tr("Check anew"), answer=self.recheck)

    def _on_judge(self, wanted: bool) -> None:
        if self.run.use_judge != wanted:
            self.run.use_judge = wanted
            if self.session.path is not None:
                self.run.refresh()

    def _on_report(self) -> None:
        self._dialog = ReportDialog(self._report, self._window)
        self._dialog.open()
