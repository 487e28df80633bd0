"""The installed translation models: how to get one that is good enough for work, and how to install it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quoteverify import wire
from ui.checker import Checker
from ui.theme import GAP

NAME = int(Qt.ItemDataRole.UserRole)


class ModelDialog(QDialog):
    """Lists, installs and removes models; the work is done by the worker."""

    changed = Signal()
    """A model came or went."""

    def __init__(self, checker: Checker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translation models"))
        self._checker = checker
        self._job = 0
        self._changing = False
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Installed models"))
        self._list.currentItemChanged.connect(self._allow)
        self._says = QLabel()
        self._says.setWordWrap(True)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._folder = QPushButton(self.tr("Install a &folder…"))
        self._folder.clicked.connect(self._on_folder)
        self._file = QPushButton(self.tr("Install an &exported model…"))
        self._file.clicked.connect(self._on_file)
        self._remove = QPushButton(self.tr("&Remove"))
        self._remove.clicked.connect(self._on_remove)
        self._lay_out()
        checker.said.connect(self._on_said)
        checker.died.connect(self._on_died)
        checker.broken.connect(self._on_broken)
        self._send(wire.Models(checker.next_job()))
        self.resize(620, 440)

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "QuoteVerify comes with a small starter model for Russian and English: for trying out only. "
                "For work, install an OPUS-MT model:\n\n"
                "1. On a computer with a network, get the folder of a model such as “opus-mt-ru-en” and, for "
                "back-translation, “opus-mt-en-ru” (Helsinki-NLP, on Hugging Face).\n"
                "2. Copy the folders to this computer.\n"
                "3. Install them here, and check the case anew."
            )
        )
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        head = QLabel(self.tr("Installed models"))
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (self._folder, self._file, self._remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addSpacing(GAP)
        column.addWidget(head)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addWidget(self._says)
        column.addWidget(self._bar)
        column.addWidget(buttons)

    @property
    def says(self) -> str:
        """What is going on, or why it did not go well."""
        return self._says.text()

    def install(self, path: Path) -> None:
        """Install the model in a folder or an exported file."""
        self._says.setText("")
        self._changing = True
        self._send(wire.Install(self._checker.next_job(), str(path)))

    def done(self, result: int) -> None:
        """A model that is half installed when the dialog closes is not installed."""
        if self._job:
            self._checker.cancel(self._job)
        super().done(result)

    def _send(self, request: wire.Request) -> None:
        self._job = request.job
        self._checker.send(request)
        self._allow()

    def _on_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of a MarianMT model"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file(self) -> None:
        dialog = QFileDialog(self, self.tr("An exported model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.install(Path(path))

    def _on_remove(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._changing = True
            self._send(wire.Uninstall(self._checker.next_job(), item.data(NAME)))

    def _on_said(self, event: wire.AnyEvent) -> None:
        if not self._job or event.job != self._job:
            return
        if isinstance(event, wire.Step):
            self._says.setText(event.text + " …")
        elif isinstance(event, wire.Installed):
            self._show(event.models)
            self._end("")
            if self._changing:
                self.changed.emit()
            self._changing = False
        elif isinstance(event, wire.Failed):
            self._end(event.message)
        elif isinstance(event, wire.Stopped):
            self._end("")

    def _on_died(self, job: int) -> None:
        if job == self._job:
            self._end(self.tr("The process that installs models ended unexpectedly; nothing was installed."))

    def _on_broken(self, message: str) -> None:
        self._end(message)

    def _end(self, message: str) -> None:
        self._job = 0
        self._says.setText(message)
        self._allow()

    def _show(self, models: tuple[wire.Model, ...]) -> None:
        self._list.clear()
        if not models:
            none = QListWidgetItem(self.tr("None yet: the starter model is used."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(none)
        for model in models:
            languages = f"{', '.join(model.sources)} → {', '.join(model.targets)}"
            size = self.tr("{size} MB").format(size=round(model.size / 1_000_000))
            item = QListWidgetItem(" · ".join((model.name, languages, model.revision[:12], size)))
            item.setData(NAME, model.name)
            self._list.addItem(item)

    def _allow(self) -> None:
        free = self._job == 0
        self._folder.setEnabled(free)
        self._file.setEnabled(free)
        self._remove.setEnabled(free and self._list.currentItem() is not None)
        self._bar.setVisible(not free)
        self._says.setVisible(bool(self._says.text()))
