"""The dialog for a new case, or for more files in a case: how each is read, which part it plays, in which language."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quoteverify.errors import InvalidLanguageTag
from quoteverify.language import profiles as languages
from quoteverify.records.choices import Choices
from quoteverify.records.document import Line, Role
from ui import words
from ui.models.files import ChosenFile, FilesModel
from ui.theme import GAP, Theme
from ui.views.caseplace import CasePlace
from ui.views.filetable import FileTable
from ui.views.fitting import fit, scrolling
from ui.views.reading import ReadingPane
from ui.views.start import dropped
from ui.views.typing import TypingDialog


class NewCaseDialog(QDialog):
    """Files come in one by one, as the worker reads them. ``present`` are the names of the texts that a case holds
    already to which the files are added; without them a new case is made."""

    files_wanted = Signal()
    """The user wants to add more files by the file dialog."""
    dropped = Signal(list)
    """Files were dropped onto the dialog."""
    pasted = Signal(str, str)
    """Text from the clipboard, and the name it is given."""
    typed = Signal(list, str, str)
    """Lines that were typed, by whom, and the name of the recording."""
    look_wanted = Signal(object)
    """What is there to choose about this ChosenFile?"""

    def __init__(
        self,
        folder: str,
        theme: Theme,
        reviewer: str = "",
        present: Collection[Path] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New case") if present is None else self.tr("Add files to the case"))
        self.model = FilesModel(self)
        self.pane = ReadingPane(theme)
        self._reviewer, self._present = reviewer, present
        self._choices: dict[Path, Choices] = {}
        self._old: set[Path] = set()
        self._waiting = 0
        self._refused: list[str] = []
        self._typing: TypingDialog | None = None
        self._table = FileTable(self.model)
        self.place = CasePlace(Path(folder))
        self._hint = QLabel()
        self._add = QPushButton(self.tr("&Add files…"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._create = QPushButton(self.tr("Create and check") if present is None else self.tr("Add and check"))
        self._set_up()
        self._lay_out()
        self.setAcceptDrops(True)
        fit(self, QSize(900, 640))
        self._on_files()

    def _set_up(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(self._on_row)
        self.place.changed.connect(self._on_files)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._create.setDefault(True)
        self._buttons.addButton(self._create, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.model.rowsRemoved.connect(self._on_current)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.dataChanged):
            signal.connect(self._on_files)
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)

    def _lay_out(self) -> None:
        files = QHBoxLayout()
        files.setSpacing(GAP)
        for button, slot in (
            (self._add, self.files_wanted),
            (QPushButton(self.tr("&Paste")), self.paste),
            (QPushButton(self.tr("T&ype lines…")), self.type),
            (QPushButton(self.tr("&Remove")), self._table.remove_chosen),
        ):
            button.setAutoDefault(False)  # Enter makes the case
            button.clicked.connect(slot)
            files.addWidget(button)
        files.addStretch(1)
        upper = QWidget()
        list_ = QVBoxLayout(upper)
        list_.setContentsMargins(0, 0, 0, 0)
        list_.setSpacing(GAP)
        list_.addWidget(self._table, 1)
        list_.addLayout(files)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(2 * GAP)
        parts.addWidget(upper)
        parts.addWidget(self.pane)
        parts.setStretchFactor(1, 1)
        parts.setSizes([190, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(scrolling(parts), 1)
        column.addWidget(self.place)
        self.place.setVisible(not self.adding)  # not before it is a part of this: it would be a window of its own
        column.addWidget(self._hint)
        column.addWidget(self._buttons)

    @property
    def adding(self) -> bool:
        """Whether the files go into a case that is there."""
        return self._present is not None

    def expect(self, count: int) -> None:
        """So many texts are being read."""
        if not self._waiting:
            self._refused = []  # what was said of those before was read
        self._waiting += count
        self._on_files()

    def add(self, file: ChosenFile) -> None:
        """A text was read, for the first time or anew."""
        self._waiting -= 1
        self._old.add(file.path)
        row = self.model.add(file)
        if self._table.row in (-1, row):
            self._table.choose(row)
            self._on_current()

    def drop(self, message: str) -> None:
        """A file could not be read: say why. What was chosen for it before holds."""
        self._waiting -= 1
        self._refused.append(message)
        self._on_files()
        self._on_current()

    def split(self, path: Path) -> None:
        """A file holds two texts, which are read now in its place."""
        row = self.model.row(path)
        if row is not None:
            self.model.remove([row])
        self.expect(1 if row is None else 2)

    def take_choices(self, path: Path, choices: Choices) -> None:
        """What there is to choose about a text is known now."""
        self._choices[path] = choices
        row = self.model.row(path)
        if row is not None and row == self._table.row:
            self.pane.show_file(self.model.files[row], choices)

    def paste(self) -> None:
        """Take the text of the clipboard for a file."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.expect(1)
            self.pasted.emit(text, self._free(self.tr("Pasted text")))
        else:
            self._hint.setText(self.tr("The clipboard holds no text: copy some first."))

    def type(self) -> None:
        """Type lines where there is no transcript, or go on with lines typed before."""
        file = self._table.file
        lines: list[Line] = []
        name = self._free(self.tr("Typed lines"))
        if file is not None and "typed_by" in file.document.metadata:
            text = file.document.text
            lines = [Line(block.cue, block.span.of(text), block.speaker) for block in file.document.blocks if block.cue]
            name = file.path.name
        self._typing = TypingDialog(self._reviewer, name, lines, self)
        self._typing.accepted.connect(self._on_typed)
        self._typing.finished.connect(self._typing.deleteLater)
        self._typing.open()

    def _on_typed(self) -> None:
        if self._typing is not None:
            self.expect(1)
            self.typed.emit(list(self._typing.model.lines), self._typing.by, self._typing.name)

    def _free(self, name: str) -> str:
        """A name that no text here has."""
        taken = {file.path.name for file in self.model.files} | {path.name for path in self._present or ()}
        numbered = (name if number == 1 else f"{name} {number}" for number in range(1, len(taken) + 2))
        return next(number for number in numbered if number not in taken)

    def obstacle(self) -> str:
        """Why the files cannot be used yet; empty when they can."""
        files = self.model.files
        if self._waiting:
            return self.tr("Reading…")
        if not files:
            return self.tr(
                "Add the transcript and the English rendering: drop files here, paste a text, or type lines."
            )
        if self._present is None and not any(file.role is Role.RENDERING for file in files):
            return self.tr("Add the English rendering: an article, a subtitle file, a report.")
        for file in files:
            try:
                if file.language:
                    languages.primary(file.language)
            except InvalidLanguageTag as error:
                return str(error)
            if file.path in (self._present or ()):
                return self.tr("{name} is in the case already: remove it from this list.").format(name=file.path.name)
        return "" if self.adding else self.place.obstacle

    def _on_files(self) -> None:
        rendering = next((file for file in self.model.files if file.role is Role.RENDERING), None)
        if rendering is not None:
            self.place.follow(rendering)
        obstacle = self.obstacle()
        self._create.setEnabled(not obstacle)
        there = self.model.rowCount() > 0
        self.pane.setVisible(there)
        (self._create if there else self._add).setDefault(True)
        sources = any(file.role is Role.SOURCE for file in self.model.files)
        if not obstacle and self._present is None and not sources:
            obstacle = self.tr(
                "Without a source transcript, the English versions of a quote are compared with each other."
            )
        if not obstacle:
            obstacle = self._unlikely()
        if not obstacle and self._present is not None:
            obstacle = self.tr("The case is checked anew with these files; your decisions stay.")
        self._hint.setText("\n".join((*self._refused, obstacle)).strip())

    def _unlikely(self) -> str:
        """What is probably wrong with the languages of the files, and what to do; empty where nothing is."""
        ours = [file for file in self.model.files if file.role is Role.SOURCE and file.language]
        theirs = [file for file in self.model.files if file.role is Role.RENDERING and file.language]
        for rendering in theirs:
            told = languages.primary(rendering.language)
            for source in ours:
                said = languages.primary(source.language)
                names = {"source": source.path.name, "rendering": rendering.path.name}
                if said == languages.ENGLISH != told:
                    says = self.tr(
                        "{source} is in English and {rendering} is not: they may have been swapped. Change the part of "
                        "each in the list."
                    )
                    return says.format(**names)
                if said == told:
                    says = self.tr(
                        "{source} and {rendering} are both in one language ({language}). If that is wrong, set the "
                        "right language or part in the list."
                    )
                    return says.format(**names, language=words.language(said))
        return ""

    def _on_row(self, index: QModelIndex) -> None:
        self._show(index.row())

    def _on_current(self) -> None:
        self._show(self._table.row)

    def _show(self, row: int) -> None:
        """Show how the text of a row reads; what there is to choose about a file is asked when it is first shown."""
        if not 0 <= row < self.model.rowCount():
            self.pane.show_file(None)
            return
        file = self.model.files[row]
        self.pane.show_file(file, self._choices.get(file.path))
        if file.content is None and file.path in self._old:
            self._old.discard(file.path)
            self.look_wanted.emit(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(dropped(event))
