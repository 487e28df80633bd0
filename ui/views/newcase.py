"""The dialog for a new case: which file plays which part, in which language, and where the case is kept."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
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
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quoteverify import languages
from quoteverify.document import Document, Role
from quoteverify.errors import InvalidLanguageTag
from ui import words
from ui.models.files import LANGUAGE, ROLE, FilesModel
from ui.theme import GAP

Index = QModelIndex | QPersistentModelIndex

SUFFIX = ".qvcase"


class ChoiceDelegate(QStyledItemDelegate):
    """Edits the part and the language of a file by a list of choices; a language may be typed as a tag."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        combo = QComboBox(parent)
        if index.column() == ROLE:
            for role in Role:
                combo.addItem(words.role(role), role.value)
        else:
            combo.setEditable(True)
            for tag in languages.known():
                combo.addItem(f"{tag} – {languages.profile(tag).name}", tag)
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
    """Files come in one by one, as the worker reads them."""

    files_wanted = Signal()
    """The user wants to add more files by the file dialog."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New case"))
        self.model = FilesModel(self)
        self._folder = Path(folder)
        self._named = False
        self._waiting = 0
        self._table = QTableView()
        self._table.setModel(self.model)
        self._table.setItemDelegate(ChoiceDelegate(self._table))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(ROLE, 180)
        header.resizeSection(LANGUAGE, 140)
        self._path = QLineEdit()
        self._path.setAccessibleName(self.tr("Case file"))
        self._path.textEdited.connect(self._on_named)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._create = QPushButton(self.tr("Create and check"))
        self._create.setDefault(True)
        self._buttons.addButton(self._create, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.dataChanged):
            signal.connect(self._on_files)
        self._lay_out()
        self.resize(720, 380)
        self._on_files()

    def _lay_out(self) -> None:
        add = QPushButton(self.tr("&Add files…"))
        add.clicked.connect(self.files_wanted)
        remove = QPushButton(self.tr("&Remove"))
        remove.clicked.connect(self._on_remove)
        browse = QPushButton(self.tr("&Browse…"))
        browse.clicked.connect(self._on_browse)
        for button in (add, remove, browse):
            button.setAutoDefault(False)  # Enter makes the case
        files = QHBoxLayout()
        files.addWidget(add)
        files.addWidget(remove)
        files.addStretch(1)
        label = QLabel(self.tr("&Keep as"))
        label.setBuddy(self._path)
        place = QHBoxLayout()
        place.setSpacing(GAP)
        place.addWidget(label)
        place.addWidget(self._path, 1)
        place.addWidget(browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self._table, 1)
        column.addLayout(files)
        column.addLayout(place)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)

    @property
    def path(self) -> Path:
        """Where the case is to lie, with the suffix of a case."""
        path = Path(self._path.text().strip())
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def expect(self, count: int) -> None:
        """So many files are being read."""
        self._waiting += count
        self._on_files()

    def add(self, path: Path, document: Document) -> None:
        self._waiting -= 1
        self.model.add(path, document)

    def drop(self, message: str) -> None:
        """A file could not be read: say why."""
        self._waiting -= 1
        self._on_files()
        self._hint.setText(message)

    def obstacle(self) -> str:
        """Why the case cannot be made yet; empty when it can."""
        files = self.model.files
        if self._waiting:
            return self.tr("Reading…")
        if not any(file.role is Role.RENDERING for file in files):
            return self.tr("Add the English rendering: an article, a subtitle file, a report.")
        for file in files:
            try:
                if file.language:
                    languages.primary(file.language)
            except InvalidLanguageTag as error:
                return str(error)
        if not self._path.text().strip():
            return self.tr("Choose where the case is kept.")
        if self.path.exists():
            return self.tr("{name} exists already: choose another name.").format(name=self.path.name)
        return ""

    def _on_files(self) -> None:
        self._name_after_rendering()
        obstacle = self.obstacle()
        self._create.setEnabled(not obstacle)
        if not obstacle and not self._path.hasFocus():
            self._create.setFocus()
        if not obstacle and not any(file.role is Role.SOURCE for file in self.model.files):
            obstacle = self.tr(
                "Without a source transcript, the English versions of a quote are compared with each other."
            )
        self._hint.setText(obstacle)

    def _name_after_rendering(self) -> None:
        rendering = next((file for file in self.model.files if file.role is Role.RENDERING), None)
        if self._named or rendering is None:
            return
        path = self._folder / f"{rendering.path.stem}{SUFFIX}"
        number = 2
        while path.exists():
            path = self._folder / f"{rendering.path.stem} {number}{SUFFIX}"
            number += 1
        self._path.setText(str(path))

    def _on_named(self) -> None:
        self._named = True
        self._on_files()

    def _on_remove(self) -> None:
        self.model.remove(index.row() for index in self._table.selectionModel().selectedRows())

    def _on_browse(self) -> None:
        kinds = self.tr("QuoteVerify cases (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Keep the case as"), self._path.text(), kinds)
        if chosen:
            self._path.setText(chosen)
            self._on_named()
