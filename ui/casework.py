"""Casework: how a case comes onto the session. Its dialogs are not waited for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from quoteverify.records.choices import Choices
from quoteverify.records.document import Options, Role
from ui.casesession import CaseSession
from ui.checker import Checker
from ui.filereader import FileReader
from ui.messages import Messages
from ui.models.files import ChosenFile
from ui.sample import sample_case, sample_files
from ui.sheetjobs import SheetJobs
from ui.state import WindowState
from ui.theme import Theme
from ui.views.start import SUFFIX, free_path

if TYPE_CHECKING:
    from ui.views.newcase import NewCaseDialog


class CaseWork(QObject):
    """New, more files, open, sample. ``made`` tells that the case that opens next was just made or added to."""

    made = Signal()

    def __init__(
        self,
        window: QWidget,
        session: CaseSession,
        checker: Checker,
        jobs: SheetJobs,
        messages: Messages,
        state: WindowState,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._checker = window, session, checker
        self._messages, self._state, self._theme = messages, state, theme
        self.reader = FileReader(checker, self)
        self.reader.read.connect(self._on_read)
        self.reader.split.connect(self._on_split)
        self.reader.looked.connect(self._on_looked)
        self.reader.unreadable.connect(self._on_unreadable)
        self._jobs = jobs
        self._restoring: tuple[int, Path] | None = None
        jobs.done.connect(self._on_restored)
        jobs.failed.connect(self._on_not_restored)
        self._dialog: NewCaseDialog | None = None
        self._sample: dict[Path, Role] = {}
        self._sampled: list[ChosenFile] = []

    # Files for a case

    def new(self) -> None:
        """Ask for the files of a new case and for what they are."""
        self._show_dialog(self._state.folder)

    def add(self) -> None:
        """Ask for more files for the open case."""
        present = [Path(file.path) for file in self._session.files]
        self._show_dialog(self._state.folder, present)

    def take(self, paths: Sequence[Path]) -> None:
        """Files were dropped or given: a case or a sheet is opened, anything else becomes a new one."""
        from quoteverify.sheets.data.json_sheet import is_sheet

        cases = [path for path in paths if path.suffix == SUFFIX or is_sheet(path)]
        if cases:
            self.open_case(cases[0])
            return
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self._messages.trouble(self.tr("{name} is a folder: drop the files in it.").format(name=folders[0].name))
            return
        if paths:
            self._load(paths)

    def _show_dialog(self, folder: str, present: Sequence[Path] | None = None) -> NewCaseDialog:
        if self._dialog is None:
            from ui.views.newcase import NewCaseDialog

            self._dialog = NewCaseDialog(folder, self._theme, self._state.reviewer, present, self._window)
            self._dialog.files_wanted.connect(self._ask_for_files)
            self._dialog.dropped.connect(self.take)
            self._dialog.pasted.connect(self.reader.paste)
            self._dialog.typed.connect(self.reader.type)
            self._dialog.look_wanted.connect(self.reader.look)
            self._dialog.pane.options_chosen.connect(self._on_options)
            self._dialog.pane.sides_wanted.connect(self._on_sides)
            self._dialog.accepted.connect(self._on_accepted)
            self._dialog.finished.connect(self._on_dialog_over)
            self._dialog.open()
        return self._dialog

    def _ask_for_files(self) -> None:
        dialog = self._file_dialog(self.tr("Transcript and English rendering"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def _load(self, paths: Sequence[Path]) -> None:
        dialog = self._show_dialog(str(paths[0].parent))
        self._state.keep_folder(paths[0])
        dialog.expect(len(paths))
        self.reader.load(paths)

    def _on_files(self, names: Sequence[str]) -> None:
        self.take([Path(name) for name in names])

    def _on_options(self, file: ChosenFile, options: Options) -> None:
        if self._dialog is not None:
            self._dialog.expect(1)
            self.reader.load_again(file, options)

    def _on_sides(self, file: ChosenFile, sides: tuple[Options, Options]) -> None:
        if self._dialog is not None:
            self._dialog.split(file.path)
            self.reader.load_sides(file.path, sides)

    def _on_split(self, path: Path) -> None:
        if self._dialog is not None:
            self._dialog.split(path)

    def _on_looked(self, path: Path, choices: Choices) -> None:
        if self._dialog is not None:
            self._dialog.take_choices(path, choices)

    def _on_read(self, file: ChosenFile) -> None:
        if file.path in self._sample:
            self._sampled.append(replace(file, role=self._sample.pop(file.path)))
            if not self._sample:
                self._make(sample_case(), sorted(self._sampled, key=lambda file: file.role is Role.RENDERING))
        elif self._dialog is not None:
            self._dialog.add(file)

    def _on_unreadable(self, path: Path, message: str) -> None:
        if self._dialog is not None and path not in self._sample:
            self._dialog.drop(message)
        else:
            self._sample.clear()
            self._messages.trouble(message)

    def _on_accepted(self) -> None:
        if self._dialog is None:
            return
        files = sorted(self._dialog.model.files, key=lambda file: file.role is Role.RENDERING)
        if self._dialog.adding:
            self.made.emit()
            self._session.add_files(files)
        else:
            self._make(self._dialog.place.path, files, self._dialog.place.passphrase)

    def _on_dialog_over(self) -> None:
        self.reader.forget()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _make(self, path: Path, files: Sequence[ChosenFile], passphrase: str = "") -> None:
        self.made.emit()
        self._session.create(path, files, passphrase)

    # A case that is there

    def open(self) -> None:
        dialog = self._file_dialog(self.tr("Open a case"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Cases and JSON sheets (*{suffix} *.json)").format(suffix=SUFFIX))
        dialog.fileSelected.connect(self._on_case)
        dialog.open()

    def open_case(self, path: Path) -> None:
        """Open a case, or make one of a JSON sheet first, beside it."""
        from quoteverify.sheets.data.json_sheet import is_sheet

        if is_sheet(path):
            target = free_path(path.with_suffix(SUFFIX))
            self._restoring = self._jobs.restore(path, target), target
        else:
            self._session.open(path)

    def _on_restored(self, job: int) -> None:
        if self._restoring is not None and job == self._restoring[0]:
            (_, path), self._restoring = self._restoring, None
            self._session.open(path)

    def _on_not_restored(self, job: int, message: str) -> None:
        if self._restoring is not None and job == self._restoring[0]:
            self._restoring = None
            self._messages.trouble(message)

    def sample(self) -> None:
        """Open the sample case; make it if it was never opened."""
        case = sample_case()
        if case.exists():
            self.open_case(case)
            return
        self._sample = dict(sample_files())
        self._sampled = []
        self.reader.load(list(self._sample))

    def _on_case(self, name: str) -> None:
        self._state.keep_folder(Path(name))
        self.open_case(Path(name))

    def _file_dialog(self, title: str) -> QFileDialog:
        parent = self._dialog or self._window
        dialog = QFileDialog(parent, title, self._state.folder)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
