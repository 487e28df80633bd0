"""The files that come into a case, with the part that each plays and its language, both for the user to change."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quoteverify.language.profiles import ENGLISH
from quoteverify.records.document import Document, Role
from ui import words
from ui.words import tip

Index = QModelIndex | QPersistentModelIndex

NAME, ROLE, LANGUAGE = range(3)


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A text that was read. ``path`` names it in the case; ``language`` is a BCP 47 tag, empty when unknown.

    ``file`` is where its bytes lie when that is not ``path``: a bilingual file is two texts. ``content`` are its bytes
    when it is no file at all but was pasted or typed. ``told``: a person gave the language.
    """

    path: Path
    document: Document
    role: Role
    language: str
    file: Path | None = None
    content: bytes | None = None
    told: bool = False

    @property
    def on_disk(self) -> Path:
        """Where its bytes are read from."""
        return self.file or self.path


def chosen(path: Path, document: Document, file: Path | None = None, content: bytes | None = None) -> ChosenFile:
    """A text as it is taken at first: what is in English for the rendering."""
    language = document.language or ""
    role = Role.RENDERING if language.split("-")[0] == ENGLISH else Role.SOURCE
    return ChosenFile(path, document, role, language, file, content)


class FilesModel(QAbstractTableModel):
    """Three columns: the file, its part, its language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[ChosenFile] = []

    @property
    def files(self) -> Sequence[ChosenFile]:
        return self._files

    def row(self, path: Path) -> int | None:
        """Where the text of this name stands."""
        return next((row for row, file in enumerate(self._files) if file.path == path), None)

    def add(self, file: ChosenFile) -> int:
        """Add a text that was read. One of the same name takes the place of the former; what was said of that one's
        part and language by hand holds. Returns its row."""
        row = self.row(file.path)
        if row is None:
            row = len(self._files)
            self.beginInsertRows(QModelIndex(), row, row)
            self._files.append(file)
            self.endInsertRows()
            return row
        known = self._files[row]
        language, told = (known.language, True) if known.told else (file.language, file.told)
        self._replace(row, replace(file, role=known.role, language=language, told=told))
        return row

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
            return tip("\n".join((str(file.path), *map(words.sentence, file.document.warnings))))
        if role == Qt.ItemDataRole.EditRole:
            return (str(file.path), file.role.value, file.language)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (file.path.name, words.role(file.role), self._language(file))[index.column()]
        return None

    def _language(self, file: ChosenFile) -> str:
        """The language and how sure that is."""
        if not file.language:
            return self.tr("unknown")
        if file.told:
            return self.tr("{language} (chosen)").format(language=file.language)
        sure = round(100 * file.document.confidence)
        return self.tr("{language} ({sure} % sure)").format(language=file.language, sure=min(sure, 99))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        file = self._files[index.row()]
        if index.column() == ROLE:
            self._replace(index.row(), replace(file, role=Role(str(value))))
            return True
        if index.column() == LANGUAGE:
            language = str(value).strip()
            if language != file.language:
                self._replace(index.row(), replace(file, language=language, told=bool(language)))
            return True
        return False

    def _replace(self, row: int, file: ChosenFile) -> None:
        self._files[row] = file
        self.dataChanged.emit(self.index(row, NAME), self.index(row, LANGUAGE))
