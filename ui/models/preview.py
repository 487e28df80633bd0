"""What a file looks like as it was read: the beginning of its text, and of its columns where it has some."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from quoteverify.records.choices import Column
from quoteverify.records.document import Block, Document, Zone
from ui import words

Index = QModelIndex | QPersistentModelIndex

SHOWN = 200
"""Blocks of a text that are shown: enough to see how it reads."""

LONGEST = 600
"""Characters of a block that are shown: a file may be one line of megabytes."""

PLACE, SPEAKER, TEXT = range(3)


def _beginning(text: str, block: Block) -> str:
    held = ""
    for piece in block.pieces:
        held += " " * bool(held) + text[piece.start : min(piece.end, piece.start + LONGEST + 1)]
        if len(held) > LONGEST:
            return held[:LONGEST] + "…"
    return held


class PreviewModel(QAbstractTableModel):
    """One row a block: its time or zone, its speaker, its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, str]] = []

    def show_document(self, document: Document | None) -> None:
        """Show the beginning of another document, or nothing."""
        self.beginResetModel()
        blocks = document.blocks[:SHOWN] if document else ()
        self._rows = [self._row(document.text, block) for block in blocks] if document else []
        self.endResetModel()

    def _row(self, text: str, block: Block) -> tuple[str, str, str]:
        place = words.time(block.cue) if block.cue else "" if block.zone is Zone.BODY else words.zone(block.zone)
        if block.quoted:
            place = self.tr("Block quote")
        return place, block.speaker or "", _beginning(text, block)

    def is_empty(self, column: int) -> bool:
        """Whether no row has anything in this column."""
        return not any(row[column] for row in self._rows)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Place"), self.tr("Speaker"), self.tr("Text as it was read"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


class ColumnsModel(QAbstractTableModel):
    """The first cells of every column of a table; the column that is read stands in bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._read: int | None = None

    def show_columns(self, columns: Sequence[Column], read: int | None) -> None:
        self.beginResetModel()
        self._columns, self._read = columns, read
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        if (parent is not None and parent.isValid()) or not self._columns:
            return 0
        return len(self._columns[0].samples)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return self._bold(section) if role == Qt.ItemDataRole.FontRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[index.column()].samples[index.row()].replace("\n", " ")
        return self._bold(index.column()) if role == Qt.ItemDataRole.FontRole else None

    def _bold(self, column: int) -> QFont | None:
        if column != self._read:
            return None
        font = QFont()
        font.setBold(True)
        return font
