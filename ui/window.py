"""The window: its parts, and who is told what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QInputDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteverify import __version__
from quoteverify.checks.house import house_profile, house_profiles
from ui import words
from ui.actions import Actions
from ui.bars import fill_menus, tool_bar
from ui.casesession import CaseSession
from ui.casework import CaseWork
from ui.checker import Checker
from ui.checkrun import CheckRun, End
from ui.editing import Editing
from ui.elsewhere import Elsewhere
from ui.engines import EngineChooser
from ui.exports import Exports
from ui.lostverdicts import LostVerdicts
from ui.messages import Messages
from ui.models.entry import Field
from ui.passphrases import Passphrases
from ui.report import ReportDialog
from ui.revising import Revising
from ui.sheetjobs import SheetJobs
from ui.state import WindowState
from ui.theme import Theme
from ui.views.palette import UNLISTED, Palette
from ui.views.progress import ProgressLine
from ui.views.review import ReviewPage
from ui.views.start import StartPage, dropped
from ui.views.viewmenu import ViewMenu

if TYPE_CHECKING:
    from ui.views.models import ModelDialog

SIZE = QSize(1280, 800)
FRAME = QSize(0, 40)
"""What the system's own frame may take of the screen."""


class MainWindow(QMainWindow):
    """Start page or case, with toolbar, menus, messages and the progress of a check."""

    def __init__(self, state: WindowState, checker: Checker | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.state = state
        self.theme = Theme(self)
        self.session = CaseSession(self)
        self.session.reviewer = state.reviewer
        self.checker = checker or Checker(parent=self)
        self.checker.setParent(self)
        self.run = CheckRun(self.session, self.checker, self)
        self.writer = Checker(parent=self)  # of its own: a sheet does not wait for a check
        self.actions_ = Actions(self.theme, self.session.undo, self)
        self.messages = Messages(self.theme)
        jobs = SheetJobs(self.session, self.writer, self)
        self.casework = CaseWork(self, self.session, self.checker, jobs, self.messages, state, self.theme)
        self.exports = Exports(self, self.theme, self.session, jobs, self.messages, state)
        self.start = StartPage(self.theme, (self.actions_.new, self.actions_.open, self.actions_.sample))
        self.review = ReviewPage(self.theme, self.session, self.actions_, state)
        self.engines = EngineChooser(self.session, self.review, self.checker)
        self.editing = Editing(self.session, self.review, self.run, self.actions_, self.messages)
        self.elsewhere = Elsewhere(self, self.session, self.messages, state)
        self.passphrases = Passphrases(self, self.session, self.checker, self.messages)
        self.lost = LostVerdicts(self.session, self.messages, self)
        self.revising = Revising(self.session, self.checker, self.review, self.actions_, self.messages, state)
        self.progress = ProgressLine(self.actions_.stop)
        self._fresh = False
        self._report = ""
        self._dialog: ModelDialog | ReportDialog | None = None
        self._signer = QToolButton()
        self._signer.setAutoRaise(True)
        self._recent = QMenu(self.tr("Open &recent"), self)
        self._recent.setProperty(UNLISTED, True)
        self._rules = QMenu(self.tr("House &rules"), self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setWindowTitle("QuoteVerify")
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.restoreGeometry(state.layout("window"))
        self.actions_.record.setChecked(state.choice("record", "no") == "yes")
        self.actions_.linked.setChecked(state.choice("linked", "yes") == "yes")
        self.run.use_judge = state.choice("judge", "yes") == "yes"
        self.actions_.judge.setChecked(self.run.use_judge)
        self._show_recent()
        self._show_signer()
        self._allow()

    # Parts

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.review)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(whole)
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().addPermanentWidget(self._signer)
        self.addToolBar(tool_bar(self.actions_))
        parts = {
            "queue": (self.tr("&Queue of quotes"), self.review.queue),
            "evidence": (self.tr("&Evidence"), self.review.evidence),
            "findings": (self.tr("F&indings and record"), self.review.beside),
        }
        self.view = ViewMenu(self, parts, self.state)
        self.review.texts.show_heat(self.view.heat.isChecked())
        self.view.heat.toggled.connect(self.review.texts.show_heat)
        fill_menus(self.menuBar(), self.actions_, self._recent, self._rules, self.view)

    def _connect(self) -> None:
        actions = self.actions_
        actions.new.triggered.connect(self.casework.new)
        actions.open.triggered.connect(self.casework.open)
        actions.add_files.triggered.connect(self.casework.add)
        actions.sample.triggered.connect(self.casework.sample)
        actions.export.triggered.connect(self._on_export)
        actions.again.triggered.connect(self._on_again)
        actions.print.triggered.connect(self._on_print)
        actions.copy_markdown.triggered.connect(self._on_copy_markdown)
        actions.copy_rich.triggered.connect(self._on_copy_rich)
        actions.quit.triggered.connect(self.close)
        actions.check.triggered.connect(self.check)
        actions.recheck.triggered.connect(self.recheck)
        actions.stop.triggered.connect(self.run.cancel)
        actions.passphrase.triggered.connect(self.passphrases.ask)
        actions.reviewer.triggered.connect(self._on_reviewer)
        self._signer.clicked.connect(self._on_reviewer)
        actions.models.triggered.connect(self._on_models)
        actions.judge.toggled.connect(self._on_judge)
        actions.palette.triggered.connect(self._on_palette)
        actions.about.triggered.connect(self._on_about)
        self.start.files_wanted.connect(self.casework.new)
        self.start.case_wanted.connect(self.casework.open_case)
        self._recent.triggered.connect(self._on_recent)
        self._rules.aboutToShow.connect(self._list_rules)
        self._rules.triggered.connect(self._on_rules)
        self.casework.made.connect(self._on_made)
        self.revising.replaced.connect(self.run.abandon)
        self.revising.replaced.connect(self._on_made)
        self.session.opened.connect(self._on_opened)
        self.session.restored.connect(self._on_restored)
        self.session.refused.connect(self._on_refused)
        self.session.failed.connect(self._on_unwritten)
        self.session.moved.connect(self._on_moved)
        self.run.progressed.connect(self._on_progress)
        self.run.switched.connect(self._on_running)
        self.run.ended.connect(self._on_ended)
        self.run.revived.connect(self._on_revived)
        self.checker.broken.connect(self.messages.trouble)

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
        self.progress.show_progress(self.run.done, self.run.all, self.run.seconds_left, self.run.step)

    def _on_running(self) -> None:
        self._on_progress()
        self.progress.setVisible(self.run.running)
        self._allow()

    def _on_ended(self, end: End, message: str, report: str) -> None:
        if end is End.STOPPED:
            says = self.tr("Stopped after {count} quotes; they are kept.").format(count=len(self.session.known))
            self.messages.say(says, button=self.tr("Go on"), answer=self.check)
        elif end is End.FAILED and report:
            self._report = report
            self.messages.trouble(message, self.tr("Show the report"), self._on_report)
        elif end is End.FAILED:
            self.messages.trouble(message, self.tr("Go on"), self.check)
        else:
            count = len(self.session.known)
            self.statusBar().showMessage(self.tr("{count} quotes checked.").format(count=count), 10_000)

    def _on_revived(self) -> None:
        says = self.tr(
            "The checking process ended unexpectedly and was started again. Nothing is lost; the check goes on."
        )
        self.messages.trouble(says)

    # Cases

    def _on_made(self) -> None:
        self._fresh = True

    def _on_opened(self) -> None:
        self.run.abandon()
        assert self.session.path is not None
        self.messages.hide()
        self._show_place(self.session.path)
        self._pages.setCurrentWidget(self.review)
        fresh, self._fresh = self._fresh, False
        if fresh:
            self.check()
        elif not self.session.finished:
            says = self.tr("The check of this case is not finished: {count} quotes are done.")
            self.messages.say(says.format(count=len(self.session.known)), button=self.tr("Go on"), answer=self.check)
        else:
            self._warn()
        self._allow()

    def _on_restored(self, quote: str, field: Field) -> None:
        entry = self.session.queue.entry(quote)
        says = self.tr("The {field} on quote {quote} was still being written when the program ended; it is kept.")
        self.messages.say(says.format(field=words.field(field), quote=entry.number if entry else quote))

    def _warn(self) -> None:
        """Say what the loaders had to say about the files."""
        warnings = [f"{Path(file.path).name}: {text}" for file in self.session.files for text in file.document.warnings]
        if warnings:
            self.messages.say("\n".join(warnings))

    def _show_place(self, path: Path) -> None:
        """The case lies at this path."""
        self.state.remember(path)
        self._show_recent()
        self.setWindowTitle(f"{path.stem} – QuoteVerify")
        self.setWindowFilePath(str(path))

    def _on_moved(self) -> None:
        assert self.session.path is not None
        self._show_place(self.session.path)
        says = self.tr("The case lies at {path} now, with everything you decided.")
        self.messages.say(says.format(path=self.session.path))

    def _on_unwritten(self, message: str) -> None:
        says = self.tr("{message} What you decide is remembered until then.").format(message=message)
        self.messages.trouble(says, self.tr("Try again"), self.session.write_again)

    def _on_refused(self, message: str) -> None:
        self._fresh = False
        self.messages.trouble(message)
        self._show_recent()

    def _show_recent(self) -> None:
        recent = self.state.recent
        self._recent.clear()
        for path in recent:
            self._recent.addAction(f"{path.stem}  ({path.parent})").setData(str(path))
        self._recent.setEnabled(bool(recent))
        self.start.show_recent(recent)

    def _allow(self) -> None:
        """Only what makes sense now can be done."""
        there = self.session.path is not None
        for action in self.actions_.with_case():
            action.setEnabled(there)
        for verdict in self.actions_.verdicts.values():
            verdict.setEnabled(there)
        self.actions_.check.setEnabled(there and not self.run.running)
        self.actions_.recheck.setEnabled(there and not self.run.running)
        self.actions_.passphrase.setEnabled(there and not self.run.running)  # the check remembers in clear, or not
        self.actions_.stop.setEnabled(self.run.running)

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
            self.statusBar().showMessage(self.tr("The quote is on the clipboard as Markdown."), 5_000)

    def _on_copy_rich(self) -> None:
        if self.review.entry is not None:
            self.exports.copy_rich(self.review.entry)
            self.statusBar().showMessage(self.tr("The quote is on the clipboard as rich text."), 5_000)

    # Small questions

    def _on_recent(self, action: QAction) -> None:
        self.casework.open_case(Path(action.data()))

    def _list_rules(self) -> None:
        """The house profiles; the one of the open case is ticked."""
        self._rules.clear()
        for name in house_profiles():
            action = self._rules.addAction(house_profile(name).title)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == self.session.profile)

    def _on_rules(self, action: QAction) -> None:
        if action.data() != self.session.profile:
            self.session.profile = action.data()
            if self.session.path is not None and not self.run.running:
                self.recheck()

    def _on_reviewer(self) -> None:
        name, given = QInputDialog.getText(
            self, self.tr("Your name"), self.tr("Decisions are signed with"), text=self.state.reviewer
        )
        if given:
            self.state.keep_choice("reviewer", name.strip())
            self.session.reviewer = name.strip()
            self._show_signer()

    def _show_signer(self) -> None:
        """Whose name decisions get stands below, one click from being changed."""
        name = self.state.reviewer
        self._signer.setText(self.tr("Signed by {name}").format(name=name) if name else self.tr("Your name…"))
        self._signer.setToolTip(self.actions_.reviewer.toolTip())

    def _on_models(self) -> None:
        from ui.views.models import ModelDialog

        dialog = ModelDialog(self.checker, self)
        dialog.changed.connect(self._on_models_changed)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _on_models_changed(self) -> None:
        if self.session.path is not None:
            says = self.tr("Models changed. Check the case anew to use them; your decisions stay.")
            self.messages.say(says, button=self.tr("Check anew"), answer=self.recheck)

    def _on_judge(self, wanted: bool) -> None:
        self.state.keep_choice("judge", "yes" if wanted else "no")
        if self.run.use_judge != wanted:
            self.run.use_judge = wanted
            if self.session.path is not None:
                self.run.refresh()

    def _on_report(self) -> None:
        self._dialog = ReportDialog(self._report, self)
        self._dialog.open()

    def _on_palette(self) -> None:
        palette = Palette(self.menuBar(), self)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    def _on_about(self) -> None:
        text = self.tr("QuoteVerify {version}\nDoes this English quote say what the speaker said?\nApache License 2.0")
        QMessageBox.about(self, self.tr("About QuoteVerify"), text.format(version=__version__))

    # The window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.casework.take(dropped(event))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.theme.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already: keep the layout, end the workers, close the case."""
        self.review.keep_written()
        if not self.elsewhere.lets_go():
            event.ignore()
            return
        self.run.abandon()
        self.state.keep_layout("window", self.saveGeometry())
        self.review.keep_layout()
        self.hide()  # the rest may take a moment, and needs nobody to look at it
        self.checker.shut()
        self.writer.shut()
        self.exports.shut()
        self.session.shut()
        super().closeEvent(event)
