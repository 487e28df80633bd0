"""A table of two columns to write in; below the last row there is always room for one more."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import GAP

LONGEST = 500
"""Characters of a name that are taken."""


class PairsTable(QWidget):
    """Pairs of names under a sentence that says what they are for."""

    def __init__(self, says: str, heads: tuple[str, str], pairs: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        label = QLabel(says)
        label.setWordWrap(True)
        self.table = QTableWidget(0, 2)
        self.table.setTabKeyNavigation(False)  # Tab goes on, Enter and the arrow keys walk the cells
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(says)
        for pair in pairs:
            self._append(pair)
        self._append(("", ""))
        self.table.itemChanged.connect(self._on_changed)
        remove = QPushButton(self.tr("&Remove"))
        remove.setAutoDefault(False)
        remove.clicked.connect(self._on_remove)
        below = QHBoxLayout()
        below.addWidget(remove)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(label)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every row in which both names are written, none twice."""
        rows = (tuple(self._text(row, column) for column in range(2)) for row in range(self.table.rowCount()))
        return tuple(dict.fromkeys((first, second) for first, second in rows if first and second))

    @property
    def half(self) -> str:
        """A name that stands alone in its row; empty when there is none."""
        for row in range(self.table.rowCount()):
            first, second = self._text(row, 0), self._text(row, 1)
            if bool(first) != bool(second):
                return first or second
        return ""

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip()[:LONGEST] if item else ""

    def _append(self, pair: tuple[str, str]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(pair):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _on_changed(self) -> None:
        last = self.table.rowCount() - 1
        if self._text(last, 0) or self._text(last, 1):
            self.table.blockSignals(True)
            self._append(("", ""))
            self.table.blockSignals(False)

    def _on_remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()} - {self.table.rowCount() - 1}
        for row in sorted(rows, reverse=True):
            self.table.removeRow(row)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
