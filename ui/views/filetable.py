"""The table of the files for a case: how each is called, which part it plays, in which language it is."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quoteverify.language import profiles as languages
from quoteverify.records.document import Role
from ui import words
from ui.models.files import LANGUAGE, NAME, ROLE, ChosenFile, FilesModel
from ui.theme import GAP

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


class FileTable(QTableView):
    """Its rows are files; Delete takes those that are chosen off the list."""

    def __init__(self, files: FilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self.setModel(files)
        self.setAccessibleName(self.tr("Files"))
        self.setItemDelegate(ChoiceDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(ROLE, 180)
        header.resizeSection(LANGUAGE, 150)
        QShortcut(QKeySequence.StandardKey.Delete, self, self.remove_chosen, context=Qt.ShortcutContext.WidgetShortcut)

    @property
    def row(self) -> int:
        """The current row; -1 for none."""
        return self.currentIndex().row()

    @property
    def file(self) -> ChosenFile | None:
        """The current file."""
        return self._files.files[self.row] if 0 <= self.row < self._files.rowCount() else None

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self.selectionModel().setCurrentIndex(
            self._files.index(row, NAME),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    def remove_chosen(self) -> None:
        """Take the chosen files off the list."""
        self._files.remove(index.row() for index in self.selectionModel().selectedRows())
