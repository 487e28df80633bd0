"""Lines that a person types while listening, in the order of their times."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quoteverify.records.document import Cue, Line

Index = QModelIndex | QPersistentModelIndex

TIME, SPEAKER, WORDS = range(3)


def clock(milliseconds: int) -> str:
    """Milliseconds as hours, minutes, seconds, with a fraction only where there is one: "0:01:07.5"."""
    seconds, rest = divmod(milliseconds, 1000)
    fraction = f".{rest:03}".rstrip("0") if rest else ""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}{fraction}"


def milliseconds(text: str) -> int | None:
    """A time as people type it: "1:02:03", "2:03", "2:03.5" or seconds alone, "83". None for what is no time."""
    parts = text.strip().replace(",", ".").split(":")
    if not 1 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts[:-1]):
        return None
    whole, dot, fraction = parts[-1].partition(".")
    if not whole.isdecimal() or (dot and not fraction.isdecimal()):
        return None
    seconds = 0
    for part in (*parts[:-1], whole):
        if len(part) > 5:
            return None
        seconds = seconds * 60 + int(part)
    return seconds * 1000 + int(fraction[:3].ljust(3, "0") or 0)


class LinesModel(QAbstractTableModel):
    """Three columns: the time, who spoke, what was heard. All can be edited; rows stay in the order of their times."""

    def __init__(self, lines: Iterable[Line] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = sorted(lines, key=lambda line: line.cue.start)

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines

    def add(self, line: Line) -> int:
        """Put a line where its time belongs; returns its row."""
        row = sum(earlier.cue.start <= line.cue.start for earlier in self._lines)
        self.beginInsertRows(QModelIndex(), row, row)
        self._lines.insert(row, line)
        self.endInsertRows()
        return row

    def remove(self, rows: Iterable[int]) -> None:
        for row in sorted(set(rows), reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._lines[row]
            self.endRemoveRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Time"), self.tr("Speaker"), self.tr("What was heard"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        line = self._lines[index.row()]
        return (clock(line.cue.start), line.speaker or "", line.text)[index.column()]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        line, text = self._lines[index.row()], " ".join(str(value).split())
        if index.column() == TIME:
            start = milliseconds(text)
            if start is None:
                return False
            self.remove([index.row()])
            self.add(replace(line, cue=Cue(start, start)))
            return True
        if index.column() == WORDS and not text:
            return False
        changed = replace(line, speaker=text or None) if index.column() == SPEAKER else replace(line, text=text)
        self._lines[index.row()] = changed
        self.dataChanged.emit(index, index)
        return True
