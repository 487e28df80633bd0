"""The dialog on what was dismissed in any case, and why: read it, and forget what shall not be offered again."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteverify.records.dismissed import DismissedBefore
from quoteverify.records.findings import Category
from ui import words
from ui.theme import GAP
from ui.views.fitting import fit, grown
from ui.words import tip

KEY = int(Qt.ItemDataRole.UserRole)


class DismissalsDialog(QDialog):
    """The newest first. Cases keep their decisions, whatever is forgotten here."""

    forgotten = Signal(list)
    """The keys of dismissals that shall be erased."""

    def __init__(self, known: Mapping[str, DismissedBefore], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dismissed before"))
        says = QLabel(
            self.tr(
                "A finding that comes again on the same words, in this case or another, is shown with the reason for "
                "which it was dismissed. It is never hidden. What you erase here is no longer offered; cases keep "
                "their decisions."
            )
        )
        says.setWordWrap(True)
        heads = (self.tr("Kind"), self.tr("Source"), self.tr("Rendering"), self.tr("Reason"), self.tr("By"))
        self.table = QTableWidget(0, len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._some = buttons.addButton(self.tr("&Erase selected"), QDialogButtonBox.ButtonRole.ActionRole)
        self._all = buttons.addButton(self.tr("Erase &all"), QDialogButtonBox.ButtonRole.ActionRole)
        self._some.clicked.connect(self._on_some)
        self._all.clicked.connect(self._on_all)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Delete, self.table, self._on_some)
        self.table.itemSelectionChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(says)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self._fill(known)
        fit(self, grown(QSize(860, 440)))
        self.table.setFocus()

    def _fill(self, known: Mapping[str, DismissedBefore]) -> None:
        newest = sorted(known.items(), key=lambda item: item[1].at, reverse=True)
        self.table.setRowCount(len(newest))
        for row, (key, made) in enumerate(newest):
            by = " · ".join(part for part in (made.reviewer, words.moment(made.at), made.case) if part)
            kind = words.category(Category(made.category)) if made.category in list(Category) else made.category
            for column, text in enumerate((kind, made.source, made.rendering, made.reason, by)):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                item.setData(KEY, key)
                self.table.setItem(row, column, item)
        if newest:
            self.table.selectRow(0)
        self._allow()

    def _allow(self) -> None:
        self._some.setEnabled(bool(self.table.selectedItems()))
        self._all.setEnabled(self.table.rowCount() > 0)

    def _on_some(self) -> None:
        self._erase(sorted({item.row() for item in self.table.selectedItems()}))

    def _on_all(self) -> None:
        self._erase(list(range(self.table.rowCount())))

    def _erase(self, rows: list[int]) -> None:
        items = [item for row in rows if (item := self.table.item(row, 0)) is not None]
        self.forgotten.emit([item.data(KEY) for item in items])
        for row in reversed(rows):
            self.table.removeRow(row)
        self._allow()
