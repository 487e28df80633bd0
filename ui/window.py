"""The window: its first screen, its menus, and the desk behind it that an open case needs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from quoteverify.system.legible import name_of_path
from ui.actions import Actions
from ui.appearance import SYSTEM, set_letters, set_scheme, system_wants_contrast
from ui.state import RecentCase, WindowState
from ui.theme import Theme
from ui.views.start import StartPage, dropped

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from ui.casesession import CaseSession
    from ui.casework import CaseWork
    from ui.checker import Checker
    from ui.checkrun import CheckRun
    from ui.desk import Desk
    from ui.editing import Editing
    from ui.exports import Exports
    from ui.frame import Frame
    from ui.keys import Keys
    from ui.messages import Messages
    from ui.revising import Revising
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
        self._frame: Frame | None = None
        self._desk: Desk | None = None
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
        actions.judge.toggled.connect(self._on_judge)
        self.start.files_wanted.connect(self._on_new)
        self.start.case_wanted.connect(self._on_case)
        self.start.unlisted.connect(self._on_unlisted)

    def show_recent(self) -> None:
        """List the cases that were opened lately."""
        recent = self.state.recent
        self.start.show_recent(recent)
        if self._frame is not None:
            self._frame.list_recent([case.path for case in recent])

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
        """Icons, tools, menus, messages and the status bar."""
        assert self.frame is not None

    @property
    def frame(self) -> Frame:
        """What stands around the pages."""
        if self._frame is None:
            from ui.accesskeys import AccessKeys
            from ui.frame import Frame

            if self.state.choice("scheme", SYSTEM) == SYSTEM and system_wants_contrast():
                set_scheme(SYSTEM)
            self.theme.follow(self)
            self.start.draw()
            self._frame = Frame(self)
            self._column.insertWidget(0, self._frame.messages)
            AccessKeys(self)
        return self._frame

    def _take_place(self) -> None:
        assert self.desk is not None

    @property
    def desk(self) -> Desk:
        """What works on a case."""
        if self._desk is None:
            from ui.accesskeys import give_access_keys
            from ui.desk import Desk
            from ui.views.fitting import fit_icons
            from ui.views.focusring import FocusRing

            self._desk = Desk(self, self._checker)
            FocusRing(self)
            review = self._desk.review
            self._pages.addWidget(review)
            self.view.take_parts({"queue": review.queue, "evidence": review.evidence, "findings": review.beside})
            review.panes.put_evidence(self.view.beside.isChecked())
            self.view.beside.toggled.connect(review.panes.put_evidence)
            review.texts.show_heat(self.view.heat.isChecked())
            self.view.heat.toggled.connect(review.texts.show_heat)
            review.queue.set_density(self.view.density)
            self.view.density_chosen.connect(review.queue.set_density)
            self.statusBar().insertPermanentWidget(0, self._desk.progress)
            give_access_keys(self)
            fit_icons(self)
        return self._desk

    @property
    def messages(self) -> Messages:
        return self.frame.messages

    @property
    def keys(self) -> Keys:
        return self.frame.keys

    @property
    def view(self) -> ViewMenu:
        return self.frame.view

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

    def _on_judge(self, wanted: bool) -> None:
        self.state.keep_choice("judge", "yes" if wanted else "no")

    def _on_unlisted(self, path: Path) -> None:
        self.state.forget(path)
        self.show_recent()

    # The window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.casework.take(dropped(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already: keep the layout, and let the desk go."""
        if self._desk is not None and not self._desk.lets_go():
            event.ignore()
            return
        self._steps.clear()
        self.state.keep_layout("window", self.saveGeometry())
        if self._desk is not None:
            self._desk.review.panes.keep()
        self.hide()  # the rest may take a moment, and needs nobody to look at it
        if self._desk is not None:
            self._desk.shut()
        super().closeEvent(event)
