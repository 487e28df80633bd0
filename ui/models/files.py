"""The files of a new case, with the part that each plays and its language, both for the user to change."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quoteverify.document import Document, Role
from ui import words

Index = QModelIndex | QPersistentModelIndex

NAME, ROLE, LANGUAGE = range(3)


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A file that was read; ``language`` is a BCP 47 tag, empty when unknown."""

    path: Path
    document: Document
    role: Role
    language: str


class FilesModel(QAbstractTableModel):
    """Three columns: the file, its part, its language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[ChosenFile] = []

    @property
    def files(self) -> Sequence[ChosenFile]:
        return self._files

    def add(self, path: Path, document: Document) -> None:
        """Add a file that was read; English ones are taken for renderings. A file already there is read anew."""
        language = document.language or ""
        role = Role.RENDERING if language.split("-")[0] == "en" else Role.SOURCE
        file = ChosenFile(path, document, role, language)
        for row, known in enumerate(self._files):
            if known.path == path:
                self._replace(row, file)
                return
        self.beginInsertRows(QModelIndex(), len(self._files), len(self._files))
        self._files.append(file)
        self.endInsertRows()

    def remove(self, rows: Iterable[int]) -> None:
        for row in sorted(set(rows), reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._files[row]
            self.endRemoveRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Part"), self.tr("Language"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() in (ROLE, LANGUAGE):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((str(file.path), *file.document.warnings))
        if role == Qt.ItemDataRole.EditRole:
            return (str(file.path), file.role.value, file.language)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            shown = file.language or self.tr("unknown")
            return (file.path.name, words.role(file.role), shown)[index.column()]
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        file = self._files[index.row()]
        if index.column() == ROLE:
            self._replace(index.row(), replace(file, role=Role(str(value))))
            return True
        if index.column() == LANGUAGE:
            self._replace(index.row(), replace(file, language=str(value).strip()))
            return True
        return False

    def _replace(self, row: int, file: ChosenFile) -> None:
        self._files[row] = file
        self.dataChanged.emit(self.index(row, NAME), self.index(row, LANGUAGE))
