"""The history of a quote in a small table: when, who, what; the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
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

from ui import words
from ui.models.history import HistoryStep
from ui.theme import GAP
from ui.views.fitting import fit, grown
from ui.words import tip


class HistoryDialog(QDialog):
    """Shows what was decided; nothing can be changed in it."""

    def __init__(self, quote: str, steps: Sequence[HistoryStep], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of a quote"))
        head = QLabel(quote)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.table = QTableWidget(len(steps), 3)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([self.tr("When"), self.tr("Who"), self.tr("What")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.tr("History"))
        for row, step in enumerate(steps):
            at = words.moment(step.at)
            for column, text in enumerate((at, step.who, step.what)):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        empty = QLabel(self.tr("Nothing was decided about this quote yet."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column_.setSpacing(GAP)
        column_.addWidget(head)
        column_.addWidget(empty)
        column_.addWidget(self.table, 1)
        empty.setVisible(not steps)
        self.table.setVisible(bool(steps))
        column_.addWidget(buttons)
        fit(self, grown(QSize(640, 320 if steps else 160)))
