"""How to get a translation model that is good enough for work, and where the models are that are used."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import GAP


class ModelDialog(QDialog):
    """Lists the model folders; the first that knows a pair of languages is used, the starter model last."""

    changed = Signal(list)
    """The folders as the user left them."""

    def __init__(self, folders: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translation models"))
        words = QLabel(
            self.tr(
                "QuoteVerify comes with a small starter model for Russian and English: for trying out only. "
                "For work, install an OPUS-MT model:\n\n"
                "1. On a computer with a network, get the folder of a model such as “opus-mt-ru-en” and, for "
                "back-translation, “opus-mt-en-ru” (Helsinki-NLP, on Hugging Face).\n"
                "2. Copy the folders to this computer.\n"
                "3. Add them here, and check the case anew."
            )
        )
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Model folders"))
        self._list.addItems(list(folders))
        add = QPushButton(self.tr("&Add a folder…"))
        add.clicked.connect(self._on_add)
        remove = QPushButton(self.tr("&Remove"))
        remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(remove)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addWidget(buttons)
        self.resize(600, 420)

    @property
    def folders(self) -> list[str]:
        return [self._list.item(row).text() for row in range(self._list.count())]

    def add(self, folder: Path) -> None:
        """Use the model in a folder; once is enough."""
        if str(folder) not in self.folders:
            self._list.addItem(str(folder))
            self.changed.emit(self.folders)

    def _on_add(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of a MarianMT model"))
        if chosen:
            self.add(Path(chosen))

    def _on_remove(self) -> None:
        for item in self._list.selectedItems():
            self._list.takeItem(self._list.row(item))
        self.changed.emit(self.folders)
