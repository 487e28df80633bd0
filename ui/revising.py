"""Revising: a corrected version takes the place of a file of the case; afterwards it is said what became of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import SIDES
from quoteverify.system.legible import name_of
from ui.actions import Actions
from ui.casesession import CaseSession
from ui.checker import Checker
from ui.filereader import FileReader
from ui.messages import Messages
from ui.models.files import ChosenFile
from ui.state import WindowState
from ui.views.pair import Panel
from ui.views.review import ReviewPage
from ui.views.revision import RevisionDialog, summary


class Revising(QObject):
    """Asks for the corrected file, has it read as the former one was, and hands it to the session."""

    replaced = Signal()
    """The case that opens next is the present one with a corrected file: it is to be checked."""

    def __init__(
        self,
        session: CaseSession,
        checker: Checker,
        review: ReviewPage,
        actions: Actions,
        messages: Messages,
        state: WindowState,
    ) -> None:
        super().__init__(review)
        self._session, self._review, self._messages, self._state = session, review, messages, state
        self._former: LoadedFile | None = None
        self._dialog: RevisionDialog | None = None
        self._reader = FileReader(checker, self)
        self._reader.read.connect(self._on_read)
        self._reader.split.connect(self._on_split)
        self._reader.unreadable.connect(self._on_unreadable)
        self._menu = QMenu(review)
        self._menu.aboutToShow.connect(self._list_files)
        self._menu.triggered.connect(self._on_file)
        actions.revise.setMenu(self._menu)
        actions.corrections.triggered.connect(self.show_corrections)
        for panel in (review.documents.source, review.documents.rendering):
            panel.view.menu_wanted.connect(self._offer(panel))
        session.revised.connect(self._on_revised)

    # A corrected file

    def ask(self, former: str) -> None:
        """Ask for the corrected version of the file of this path."""
        name = name_of(former)
        dialog = QFileDialog(
            self._review.window(), self.tr("Corrected version of {name}").format(name=name), self._state.folder
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.replace(former, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def replace(self, former: str, path: Path) -> None:
        """Read ``path`` and put it in the place of the file of the path ``former``."""
        self._former = next((file for file in self._session.files if file.path == former), None)
        if self._former is None:
            return
        self._state.keep_folder(path)
        side = next((ending for ending in SIDES.values() if former.endswith(ending)), "")
        document = self._former.document
        wanted = ChosenFile(path.with_name(path.name + side), document, self._former.role, "", path if side else None)
        self._reader.load_again(wanted, document.options)

    def _on_read(self, file: ChosenFile) -> None:
        former, self._former = self._former, None
        if former is None:
            return
        if file.document.sha256 == former.document.sha256:
            self._messages.say(self.tr("{name} is the same text as before.").format(name=file.path.name))
            return
        told = former.document.confidence == 1.0 and former.document.language is not None
        language = former.document.language or "" if told else file.language
        self.replaced.emit()
        self._session.revise(former.path, replace(file, role=former.role, language=language, told=told))

    def _on_split(self, path: Path) -> None:
        self._reader.forget()
        self._on_unreadable(path, self.tr("{name} holds two texts: give one of them.").format(name=path.name))

    def _on_unreadable(self, _path: Path, message: str) -> None:
        self._former = None
        self._messages.trouble(message)

    # What became of it

    def _on_revised(self) -> None:
        newest = self._session.corrections[-1].made
        says = f"{name_of(newest.file)}: {summary(newest)}"
        if newest.left:
            says += " " + self.tr("Some of what was set by hand has no clear place any more.")
        self._messages.say(says, button=self.tr("Show"), answer=self.show_corrections)

    def show_corrections(self) -> None:
        """Show what every correction of the case did."""
        if not self._session.corrections:
            self._messages.say(self.tr("No file of this case was replaced by a corrected version."))
            return
        dialog = RevisionDialog(self._session.corrections, self._session.queue.entries, self._review.window())
        dialog.quote_clicked.connect(self._review.choose)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    # Where it is offered

    def _list_files(self) -> None:
        self._menu.clear()
        for file in self._session.files:
            self._menu.addAction(self.tr("{name}…").format(name=name_of(file.path))).setData(file.path)

    def _on_file(self, action: QAction) -> None:
        self.ask(action.data())

    def _offer(self, panel: Panel) -> Callable[[QMenu], None]:
        def offer(menu: QMenu) -> None:
            menu.addSeparator()
            menu.addAction(self.tr("Replace by a corrected version…")).triggered.connect(lambda: self.ask(panel.file))

        return offer
