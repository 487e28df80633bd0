"""Exports: how a case leaves the window: as a file, onto paper, onto the clipboard. Its dialogs are not waited for."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from quoteverify.records.checked import CheckedCase
from quoteverify.sheets import FORMATS
from quoteverify.sheets.options import EVERYTHING, SheetOptions, Which
from quoteverify.sheets.sheet import SheetQuote, sheet_of_check
from quoteverify.system.leftovers import workplace
from quoteverify.system.legible import name_of_path, path_as_text, path_of_text
from quoteverify.system.places import fleeting_folder
from quoteverify.worker import wire
from ui.casesession import CaseSession
from ui.messages import Messages
from ui.models.entry import QueueEntry
from ui.opening import open_file, show_in_folder
from ui.sheetjobs import SheetJobs, Wish
from ui.state import WindowState
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from quoteverify.sheets.documents.clipping import Clipping
    from ui.printing import Printing
    from ui.views.export import ExportDialog

PREVIEWS = 16_000_000
"""Bytes that the previews of a sheet may take."""


class Exports(QObject):
    """The dialog, the same again, printing, and copying one quote."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        session: CaseSession,
        jobs: SheetJobs,
        messages: Messages,
        state: WindowState,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._session = window, theme, session
        self._jobs, self._messages, self._state = jobs, messages, state
        self._folder: Path | None = None
        self._places = ExitStack()
        self._made = 0
        self._saving: dict[int, Path] = {}
        self._names: dict[Path, tuple[str, ...]] = {}
        self._to_print: tuple[int, QPrinter, Path] | None = None
        self._printing: Printing | None = None
        self.dialog: ExportDialog | None = None
        jobs.done.connect(self._on_done)
        jobs.failed.connect(self._on_failed)

    def shut(self) -> None:
        """Take the previews away."""
        self._places.close()
        self._folder = None

    # A file

    def open(self, chosen: Sequence[str]) -> None:
        """Ask what goes out; ``chosen`` are the ids of the quotes chosen in the queue."""
        if self._session.path is None:
            return
        from ui.views.export import ExportDialog, Outset

        pseudonyms = bool(self._session.handwork.pseudonyms)
        outset = Outset(self._wish(), chosen, pseudonyms, self._new_folder(), name_of_path(self._session.path.stem))
        self.dialog = ExportDialog(self._theme, self._jobs, outset, self._window)
        self.dialog.save_wanted.connect(self._on_save)
        self.dialog.print_wanted.connect(self._on_print)
        self.dialog.finished.connect(self._on_over)
        self.dialog.open()

    def again(self, chosen: Sequence[str]) -> None:
        """Write the same sheet to the same file once more; the first time, ask."""
        target = self._target()
        wish = self._wish()
        if target is None or (wish.options.quotes is Which.CHOSEN and not chosen):
            self.open(chosen)
            return
        ids = tuple(chosen) if wish.options.quotes is Which.CHOSEN else ()
        self.export_to(wish.format, target, replace(wish.options, ids=ids))

    def export_to(self, name: str, path: Path, options: SheetOptions = EVERYTHING) -> None:
        """Write a sheet in the format of this name; the suffix is added where it is missing."""
        wish, path = Wish(name, options), _suffixed(path, name)
        self._remember(wish, path)
        self._saving[self._jobs.write(wish, path)] = path

    def _on_save(self) -> None:
        if self.dialog is None or self.dialog.made is None:
            return
        name = self.dialog.wish.format
        dialog = QFileDialog(self.dialog, self.tr("Save the quote sheet"), self._state.folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{name.upper()} (*{FORMATS[name].suffix})")
        dialog.selectFile(self.dialog.made.name)
        dialog.fileSelected.connect(self._on_target)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_target(self, chosen: str) -> None:
        self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save the very file of the preview, and close the dialog."""
        if self.dialog is None or self.dialog.made is None:
            return
        wish, made = self.dialog.wish, self.dialog.made
        path = _suffixed(path, wish.format)
        self._state.keep_folder(path)
        self._remember(wish, path)
        self._saving[self._jobs.copy(made, path)] = path
        self._names[path] = self.dialog.names
        self.dialog.accept()

    def _on_over(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    # Paper

    def print_sheet(self) -> None:
        """Print the sheet with the options used last."""
        self._ask_printer(self._wish())

    def _on_print(self) -> None:
        if self.dialog is not None:
            self._ask_printer(self.dialog.wish)

    def _ask_printer(self, wish: Wish) -> None:
        if self._session.path is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name_of_path(self._session.path.stem))
        dialog = QPrintDialog(printer, self.dialog or self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.print_to(printer, wish))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own "open" wants a slot by name

    def print_to(self, printer: QPrinter, wish: Wish) -> None:
        """Print the sheet of a wish, whatever its format, as its PDF looks."""
        if self._session.path is not None and self._printing is None:
            path = self._new_folder() / f"{name_of_path(self._session.path.stem)}.pdf"
            self._to_print = self._jobs.write(Wish("pdf", wish.options), path), printer, path
            self._messages.say(self.tr("The sheet is being printed…"))

    def _print(self, printer: QPrinter, path: Path) -> None:
        from ui.printing import Printing

        self._printing = Printing(self._jobs, printer, path, self)
        self._printing.ended.connect(lambda trouble: self._on_printed(path, trouble))
        self._printing.start()

    def _on_printed(self, path: Path, trouble: str) -> None:
        if self._printing is not None:
            self._printing.deleteLater()
            self._printing = None
        names = self._names.pop(path, ())
        if trouble:
            self._messages.trouble(trouble)
        else:
            self._tell(self.tr("The sheet is printed."), names)

    def _tell(self, says: str, names: Sequence[str]) -> None:
        """Say that a sheet is where it was to go, and which words of it may still name somebody."""
        if names:
            from ui.views.export import names_text

            self._messages.trouble(f"{says}\n{names_text(names)}")
        else:
            self._messages.say(says)

    # The clipboard

    def copy_markdown(self, entry: QueueEntry) -> None:
        """One quote as Markdown, for chat and repositories."""
        data = QMimeData()
        markdown = self._clip(entry).markdown
        data.setText(markdown)
        data.setData("text/markdown", markdown.encode("utf-8"))
        QGuiApplication.clipboard().setMimeData(data)

    def copy_rich(self, entry: QueueEntry) -> None:
        """One quote as rich text, for mail and documents."""
        data = QMimeData()
        clipping = self._clip(entry)
        data.setHtml(clipping.html)
        data.setText(clipping.text)
        QGuiApplication.clipboard().setMimeData(data)

    def _clip(self, entry: QueueEntry) -> Clipping:
        from quoteverify.sheets.documents.clipping import clip

        records = tuple(file.record for file in self._session.files)
        sheet = sheet_of_check("", CheckedCase(records, (entry.checked,), handwork=self._session.handwork))
        return clip(
            sheet,
            SheetQuote(
                replace(entry.checked, findings=entry.findings),
                entry.decision,
                (),
                dict(entry.decisions),
                number=entry.name,
            ),
        )

    # What the jobs say

    def _on_done(self, job: int, event: wire.AnyEvent) -> None:
        if job in self._saving:
            path = self._saving.pop(job)
            names = self._names.pop(path, ()) or (event.names if isinstance(event, wire.Written) else ())
            says = self.tr("The sheet is written: {path}").format(path=path)
            if names:
                self._tell(says, names)
            else:
                opened, shown = partial(self._open, path), partial(self._show, path)
                self._messages.offer(says, (self.tr("O&pen"), opened), (self.tr("Show in fol&der"), shown))
        elif self._to_print is not None and job == self._to_print[0]:
            (_, printer, path), self._to_print = self._to_print, None
            if isinstance(event, wire.Written) and event.names:
                self._names[path] = event.names
            self._print(printer, path)

    def _open(self, path: Path) -> None:
        if not open_file(path):
            says = self.tr("No program for such files could be started. The sheet lies at {path}.")
            self._messages.trouble(says.format(path=path))

    def _show(self, path: Path) -> None:
        if not show_in_folder(path):
            says = self.tr("The folder could not be shown. The sheet lies at {path}.")
            self._messages.trouble(says.format(path=path))

    def _on_failed(self, job: int, message: str) -> None:
        if self._saving.pop(job, None) is not None:
            self._messages.trouble(message)
        elif self._to_print is not None and job == self._to_print[0]:
            self._to_print = None
            self._messages.trouble(message)

    # What is remembered

    @property
    def format(self) -> str:
        """The format that the next sheet has unless another is chosen."""
        return self._wish().format

    def choose_format(self, name: str) -> None:
        self._state.keep_choice("sheet", msgspec.json.encode(replace(self._wish(), format=name)).decode("utf-8"))

    def _wish(self) -> Wish:
        """The sheet as it was wished for last."""
        try:
            return msgspec.json.decode(self._state.choice("sheet", "{}"), type=Wish)
        except msgspec.MsgspecError:
            return Wish()

    def _target(self) -> Path | None:
        """Where the sheet of the open case was written last."""
        targets = self._targets()
        case = path_as_text(self._session.path) if self._session.path else ""
        return path_of_text(targets[case]) if case in targets else None

    def _targets(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._state.choice("targets", "{}"), type=dict[str, str])
        except msgspec.MsgspecError:
            return {}

    def _remember(self, wish: Wish, path: Path) -> None:
        self._state.keep_choice("sheet", msgspec.json.encode(wish).decode("utf-8"))
        assert self._session.path is not None
        case = path_as_text(self._session.path)
        targets = self._targets() | {case: path_as_text(path)}
        recent = {path_as_text(known.path) for known in self._state.recent} | {case}
        kept = {case: target for case, target in targets.items() if case in recent}
        self._state.keep_choice("targets", msgspec.json.encode(kept).decode("utf-8"))

    def _new_folder(self) -> Path:
        if self._folder is None:
            self._folder = self._places.enter_context(workplace(fleeting_folder(PREVIEWS), "quoteverify"))
        self._made += 1
        folder = self._folder / str(self._made)
        folder.mkdir(parents=True)
        return folder


def _suffixed(path: Path, name: str) -> Path:
    suffix = FORMATS[name].suffix
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
