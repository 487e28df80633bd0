"""The dialog for a new case, or for more files in a case: how each is read, which part it plays, in which language."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quoteverify.errors import InvalidLanguageTag
from quoteverify.language import profiles as languages
from quoteverify.records.choices import Choices
from quoteverify.records.document import Line, Role
from ui import words
from ui.models.files import LANGUAGE, NAME, ROLE, ChosenFile, FilesModel
from ui.theme import GAP, Theme
from ui.views.fitting import fit, scrolling
from ui.views.reading import ReadingPane
from ui.views.start import SUFFIX, dropped, free_path
from ui.views.typing import TypingDialog

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """Edits the part and the language of a file by a list of choices; a language may be typed as a tag."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        combo = QComboBox(parent)
        if index.column() == ROLE:
            for role in Role:
                combo.addItem(words.role(role), role.value)
        else:
            combo.setEditable(True)
            combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)  # Enter takes what is typed, the list stays
            for tag in languages.known():
                combo.addItem(f"{tag} – {words.language(tag)}", tag)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        value = index.data(Qt.ItemDataRole.EditRole)
        place = editor.findData(value)
        editor.setCurrentIndex(place)
        if place < 0 and index.column() == LANGUAGE:
            editor.setEditText(value)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        assert isinstance(model, FilesModel)
        place = editor.findText(editor.currentText())
        value = editor.itemData(place) if place >= 0 else editor.currentText()
        model.setData(index, value)


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
        self._folder = Path(folder)
        self._reviewer, self._present = reviewer, present
        self._choices: dict[Path, Choices] = {}
        self._old: set[Path] = set()
        self._named = False
        self._waiting = 0
        self._typing: TypingDialog | None = None
        self._table = QTableView()
        self._path = QLineEdit()
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
        self._table.setModel(self.model)
        self._table.setAccessibleName(self.tr("Files"))
        self._table.setItemDelegate(ChoiceDelegate(self._table))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(ROLE, 180)
        header.resizeSection(LANGUAGE, 150)
        self._table.selectionModel().currentRowChanged.connect(self._on_row)
        self._path.setAccessibleName(self.tr("Case file"))
        self._path.textEdited.connect(self._on_named)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._create.setDefault(True)
        self._buttons.addButton(self._create, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.dataChanged):
            signal.connect(self._on_files)
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        QShortcut(
            QKeySequence.StandardKey.Delete, self._table, self._on_remove, context=Qt.ShortcutContext.WidgetShortcut
        )

    def _lay_out(self) -> None:
        files = QHBoxLayout()
        files.setSpacing(GAP)
        for button, slot in (
            (self._add, self.files_wanted),
            (QPushButton(self.tr("&Paste")), self.paste),
            (QPushButton(self.tr("T&ype lines…")), self.type),
            (QPushButton(self.tr("&Remove")), self._on_remove),
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
        if self._present is None:
            column.addLayout(self._place())
        column.addWidget(self._hint)
        column.addWidget(self._buttons)

    def _place(self) -> QHBoxLayout:
        browse = QPushButton(self.tr("Br&owse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        label = QLabel(self.tr("&Keep as"))
        label.setBuddy(self._path)
        place = QHBoxLayout()
        place.setSpacing(GAP)
        place.addWidget(label)
        place.addWidget(self._path, 1)
        place.addWidget(browse)
        return place

    @property
    def adding(self) -> bool:
        """Whether the files go into a case that is there."""
        return self._present is not None

    @property
    def path(self) -> Path:
        """Where the case is to lie, with the suffix of a case."""
        path = Path(self._path.text().strip())
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def expect(self, count: int) -> None:
        """So many texts are being read."""
        self._waiting += count
        self._on_files()

    def add(self, file: ChosenFile) -> None:
        """A text was read, for the first time or anew."""
        self._waiting -= 1
        self._old.add(file.path)
        row = self.model.add(file)
        current = self._table.currentIndex()
        if not current.isValid() or current.row() == row:
            self._table.selectionModel().setCurrentIndex(
                self.model.index(row, NAME),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self._show(row)

    def drop(self, message: str) -> None:
        """A file could not be read: say why. What was chosen for it before holds."""
        self._waiting -= 1
        self._on_files()
        self._hint.setText(message)
        self._show(self._table.currentIndex().row())

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
        if row is not None and row == self._table.currentIndex().row():
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
        row = self._table.currentIndex().row()
        file = self.model.files[row] if 0 <= row < self.model.rowCount() else None
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
        return "" if self._present is not None else self._obstacle_of_place()

    def _obstacle_of_place(self) -> str:
        if not self._path.text().strip():
            return self.tr("Choose where the case is kept.")
        if self.path.exists():
            return self.tr("{name} exists already: choose another name.").format(name=self.path.name)
        return ""

    def _on_files(self) -> None:
        self._name_after_rendering()
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
        self._hint.setText(obstacle)

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

    def _name_after_rendering(self) -> None:
        rendering = next((file for file in self.model.files if file.role is Role.RENDERING), None)
        if self._named or rendering is None:
            return
        folder = self._folder if rendering.content is not None else rendering.on_disk.parent
        self._path.setText(str(free_path(folder / f"{rendering.on_disk.stem}{SUFFIX}")))

    def _on_named(self) -> None:
        self._named = True
        self._on_files()

    def _on_remove(self) -> None:
        self.model.remove(index.row() for index in self._table.selectionModel().selectedRows())
        self._show(self._table.currentIndex().row())

    def _on_browse(self) -> None:
        kinds = self.tr("QuoteVerify cases (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Keep the case as"), self._path.text(), kinds)
        if chosen:
            self._path.setText(chosen)
            self._on_named()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(dropped(event))
