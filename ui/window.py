"""The window: its first screen, its menus, and the desk behind it that an open case needs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from quoteverify.system.legible import name_of_path, path_as_text, path_of_text
from ui.actions import Actions
from ui.appearance import SYSTEM, set_letters, set_scheme, system_wants_contrast
from ui.state import RecentCase, WindowState
from ui.theme import Theme
from ui.views.start import StartPage, dropped

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from ui.casesession import CaseSession
    from ui.casework import CaseWork
    from ui.checker import Checker
    from ui.checkrun import CheckRun
    from ui.desk import Desk
    from ui.editing import Editing
    from ui.exports import Exports
    from ui.keys import Keys
    from ui.messages import Messages
    from ui.revising import Revising
    from ui.views.help import HelpDialog
    from ui.views.progress import ProgressLine
    from ui.views.review import ReviewPage
    from ui.views.viewmenu import ViewMenu

SIZE = QSize(1280, 800)
FRAME = QSize(0, 40)
"""What the system's own frame may take of the screen."""
TURN = 5
"""Milliseconds that the window has for itself between two steps of furnishing it."""
AHEAD = (
    "quoteverify.records.checked",
    "quoteverify.records.handwork",
    "quoteverify.worker.wire",
    "quoteverify.checks.house",
    "ui.words",
    "ui.casesession",
    "ui.casework",
    "ui.views.pair",
    "ui.views.texts",
    "ui.views.review",
    "ui.editing",
    "ui.desk",
)
"""What the desk is made of, in portions that each hold the window up for a moment only."""


class MainWindow(QMainWindow):
    """Shows the first screen at once. Menus and desk follow when that is painted, or when something asks for them."""

    furnished = Signal()
    """Menus and desk are there, and nothing more is loaded behind the screen."""

    def __init__(self, state: WindowState, checker: Checker | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.state = state
        set_letters(int(state.choice("zoom", "100")))
        scheme = state.choice("scheme", SYSTEM)
        if scheme != SYSTEM:
            set_scheme(scheme)
        self._checker = checker
        self.theme = Theme(self)
        self.undo = QUndoStack(self)
        self.actions_ = Actions(self.theme, self.undo, self)
        first = ((self.actions_.new, "new"), (self.actions_.open, "open"), (self.actions_.sample, "sample"))
        self.start = StartPage(self.theme, first)
        self.addActions([action for action, _ in first])  # their keys work before the menus are there
        self._messages: Messages | None = None
        self._view: ViewMenu | None = None
        self._desk: Desk | None = None
        self._help: HelpDialog | None = None
        self._steps: deque[Callable[[], object]] = deque()
        self._painted = False
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setWindowTitle("QuoteVerify")
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.restoreGeometry(state.layout("window"))
        self.actions_.judge.setChecked(state.choice("judge", "yes") == "yes")
        for action in self.actions_.waiting():
            action.setEnabled(False)
        self.show_recent()
        self.start.take_keys()

    # The first screen

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        whole = QWidget()
        self._column = column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        actions = self.actions_
        actions.new.triggered.connect(self._on_new)
        actions.open.triggered.connect(self._on_open)
        actions.sample.triggered.connect(self._on_sample)
        actions.quit.triggered.connect(self.close)
        actions.reviewer.triggered.connect(self._on_reviewer)
        actions.models.triggered.connect(self._on_models)
        actions.judge.toggled.connect(self._on_judge)
        actions.palette.triggered.connect(self._on_palette)
        actions.preferences.triggered.connect(self._on_preferences)
        actions.keys.triggered.connect(self._on_keys)
        actions.tour.triggered.connect(self._on_tour)
        for action, page in (
            (actions.guide, "index"),
            (actions.help_verdicts, "verdicts"),
            (actions.help_findings, "checks"),
            (actions.help_privacy, "privacy"),
        ):
            action.triggered.connect(partial(self.show_help, page))
        actions.about.triggered.connect(self._on_about)
        self.start.files_wanted.connect(self._on_new)
        self.start.case_wanted.connect(self._on_case)
        self.start.unlisted.connect(self._on_unlisted)

    def show_recent(self) -> None:
        """List the cases that were opened lately."""
        recent = self.state.recent
        self.start.show_recent(recent)
        if self._view is not None:
            self._list_recent([case.path for case in recent])

    # What follows

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            ahead = (partial(import_module, name) for name in AHEAD)
            self._steps = deque((self._furnish, *ahead, self._take_place, self.furnished.emit))
            QTimer.singleShot(TURN, self._on_step)

    def _on_step(self) -> None:
        """One step of furnishing the window, which has its turn before the next one."""
        if self._steps:
            self._steps.popleft()()
            QTimer.singleShot(TURN, self._on_step)

    def _furnish(self) -> None:
        """Tools, menus, messages and the status bar."""
        if self._view is not None:
            return
        from PySide6.QtWidgets import QMenu, QToolButton

        from ui.bars import fill_menus, tool_bar
        from ui.commandlist import UNLISTED, commands
        from ui.keys import Keys
        from ui.messages import Messages
        from ui.views.viewmenu import ViewMenu

        if self.state.choice("scheme", SYSTEM) == SYSTEM and system_wants_contrast():
            set_scheme(SYSTEM)
        self._recent = QMenu(self.tr("Open &recent"), self)
        self._recent.setProperty(UNLISTED, True)
        self._recent.triggered.connect(self._on_recent)
        self._rules = QMenu(self.tr("House &rules"), self)
        self._rules.aboutToShow.connect(self._on_rules_wanted)
        self._rules.triggered.connect(self._on_rules)
        self._list_recent([case.path for case in self.state.recent])
        self._messages = Messages(self.theme)
        self._column.insertWidget(0, self._messages)
        self._view = ViewMenu(self, self.state)
        self._view.said.connect(self._messages.say)
        self.actions_.draw()
        fill_menus(self.menuBar(), self.actions_, self._recent, self._rules, self._view)
        self._keys = Keys(self.state, self)
        self._keys.take([action for _, action in commands(self.menuBar())])
        self.addToolBar(tool_bar(self.actions_))
        self._signer = QToolButton()
        self._signer.setAutoRaise(True)
        self._signer.clicked.connect(self._on_reviewer)
        self.show_signer()
        self.statusBar().addPermanentWidget(self._signer)

    def _list_recent(self, cases: Sequence[Path]) -> None:
        self._recent.clear()
        for path in cases:
            self._recent.addAction(name_of_path(f"{path.stem}  ({path.parent})")).setData(path_as_text(path))
        self._recent.setEnabled(bool(cases))

    def _take_place(self) -> None:
        assert self.desk is not None

    @property
    def desk(self) -> Desk:
        """What works on a case."""
        if self._desk is None:
            self._furnish()
            from ui.desk import Desk
            from ui.views.focusring import FocusRing

            self._desk = Desk(self, self._checker)
            FocusRing(self)
            review = self._desk.review
            self._pages.addWidget(review)
            self.view.take_parts({"queue": review.queue, "evidence": review.evidence, "findings": review.beside})
            review.put_evidence(self.view.beside.isChecked())
            self.view.beside.toggled.connect(review.put_evidence)
            review.texts.show_heat(self.view.heat.isChecked())
            self.view.heat.toggled.connect(review.texts.show_heat)
            review.queue.set_density(self.view.density)
            self.view.density_chosen.connect(review.queue.set_density)
            self.statusBar().insertPermanentWidget(0, self._desk.progress)
        return self._desk

    @property
    def messages(self) -> Messages:
        self._furnish()
        assert self._messages is not None
        return self._messages

    @property
    def keys(self) -> Keys:
        self._furnish()
        return self._keys

    @property
    def view(self) -> ViewMenu:
        self._furnish()
        assert self._view is not None
        return self._view

    @property
    def session(self) -> CaseSession:
        return self.desk.session

    @property
    def run(self) -> CheckRun:
        return self.desk.run

    @property
    def checker(self) -> Checker:
        return self.desk.checker

    @property
    def casework(self) -> CaseWork:
        return self.desk.casework

    @property
    def exports(self) -> Exports:
        return self.desk.exports

    @property
    def review(self) -> ReviewPage:
        return self.desk.review

    @property
    def editing(self) -> Editing:
        return self.desk.editing

    @property
    def revising(self) -> Revising:
        return self.desk.revising

    @property
    def progress(self) -> ProgressLine:
        return self.desk.progress

    # What the desk asks for

    def show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def show_place(self, path: Path) -> None:
        """The open case lies at this path."""
        self.state.remember(RecentCase(path, at=int(time())))
        self.show_recent()
        self.setWindowTitle(f"{name_of_path(path.stem)} – QuoteVerify")
        self.setWindowFilePath(name_of_path(path))

    # What the user does

    def _on_new(self) -> None:
        self.casework.new()

    def _on_open(self) -> None:
        self.casework.open()

    def _on_sample(self) -> None:
        self.casework.sample()

    def _on_case(self, path: Path) -> None:
        self.casework.open_case(path)

    def _on_unlisted(self, path: Path) -> None:
        self.state.forget(path)
        self.show_recent()

    def _on_recent(self, action: QAction) -> None:
        self.casework.open_case(path_of_text(action.data()))

    def _on_rules_wanted(self) -> None:
        self.desk.list_rules(self._rules)

    def _on_rules(self, action: QAction) -> None:
        self.desk.choose_rules(action)

    def _on_judge(self, wanted: bool) -> None:
        self.state.keep_choice("judge", "yes" if wanted else "no")

    def _on_reviewer(self) -> None:
        from PySide6.QtWidgets import QInputDialog

        name, given = QInputDialog.getText(
            self, self.tr("Your name"), self.tr("Decisions are signed with"), text=self.state.reviewer
        )
        if given:
            self._sign(name.strip())

    def _sign(self, name: str) -> None:
        """Sign decisions with this name from now on."""
        self.state.keep_choice("reviewer", name)
        self.session.reviewer = name
        self.show_signer()

    @property
    def signer(self) -> str:
        """What stands below about whose name decisions get."""
        self._furnish()
        return self._signer.text()

    def show_signer(self) -> None:
        """Whose name decisions get stands below, one click from being changed."""
        name = self.state.reviewer
        reader = self._desk.session.reader if self._desk is not None else ""
        if reader:
            self._signer.setText(self.tr("Second reader: {name}").format(name=reader))
        else:
            self._signer.setText(self.tr("Signed by {name}").format(name=name) if name else self.tr("Your name…"))
        self._signer.setEnabled(not reader)
        self.actions_.reviewer.setEnabled(not reader)
        self._signer.setToolTip(self.actions_.reviewer.toolTip())

    def _on_models(self) -> None:
        self.desk.ask_models()

    def _on_palette(self) -> None:
        from ui.views.palette import Palette

        palette = Palette(self.menuBar(), self)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    def _on_preferences(self) -> None:
        from ui.views.preferences import PreferencesDialog

        dialog = PreferencesDialog(self.state, self.view, self.actions_, self.exports.format, self)
        dialog.reading_changed.connect(self.review.set_reading)
        dialog.reviewer_changed.connect(self._sign)
        dialog.format_chosen.connect(self.exports.choose_format)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_keys(self) -> None:
        from ui.commandlist import commands
        from ui.views.keys import KeysDialog

        dialog = KeysDialog(self.keys, list(commands(self.menuBar())), self.state.folder, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_tour(self) -> None:
        self.show_help("tour")
        self.casework.sample()

    def show_help(self, page: str) -> None:
        """Show a page of help beside the case, by its name ("checks/negation")."""
        from ui.views.help import HelpDialog

        if self._help is None:
            self._help = HelpDialog(self)
        self._help.show_page(page)

    def _on_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        from quoteverify import __version__

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
        """Everything is saved already: keep the layout, and let the desk go."""
        if self._desk is not None and not self._desk.lets_go():
            event.ignore()
            return
        self._steps.clear()
        self.state.keep_layout("window", self.saveGeometry())
        if self._desk is not None:
            self._desk.review.keep_layout()
        self.hide()  # the rest may take a moment, and needs nobody to look at it
        if self._desk is not None:
            self._desk.shut()
        super().closeEvent(event)
