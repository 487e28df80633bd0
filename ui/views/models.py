"""The translation models: which there are, how to get one that is good enough for work, and what they remember."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quoteverify.engines.store.archive import SUFFIX
from quoteverify.system.legible import path_as_text
from quoteverify.worker import wire
from ui import words
from ui.checker import Checker
from ui.theme import GAP
from ui.views.fitting import fit, grown
from ui.views.start import dropped

NAME = int(Qt.ItemDataRole.UserRole)


class ModelDialog(QDialog):
    """Lists, installs, fetches, carries and removes models; the work is done by the worker."""

    changed = Signal()
    """A model came or went."""

    def __init__(self, checker: Checker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translation models"))
        self.setAcceptDrops(True)
        self._checker = checker
        self._job = 0
        self._changing = False
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Models"))
        self._list.setWordWrap(True)
        self._list.currentItemChanged.connect(self._allow)
        self._says = _plain()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._folder = self._button(self.tr("Install a &folder…"), self._on_folder)
        self._file = self._button(self.tr("&Install a model in one file…"), self._on_file)
        self._fetch = self._button(self.tr("Fetch &online…"), self._on_fetch)
        self._export = self._button(self.tr("E&xport…"), self._on_export)
        self._remove = self._button(self.tr("&Remove"), self._on_remove)
        self._stop = self._button(self.tr("S&top"), self._on_stop)
        self._memory = _plain()
        self._erase = self._button(self.tr("Er&ase…"), self._on_erase)
        self._lay_out()
        checker.said.connect(self._on_said)
        checker.died.connect(self._on_died)
        checker.broken.connect(self._on_broken)
        self._send(wire.ListModels(checker.next_job()))
        fit(self, grown(QSize(720, 560)))

    # Parts

    def _button(self, text: str, answer: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(answer)
        return button

    def _lay_out(self) -> None:
        words = _plain()
        words.setText(
            self.tr(
                "QuoteVerify comes with a small starter model for Russian and English: for trying out only. "
                "For work, install OPUS-MT models, one for each direction, such as “opus-mt-ru-en” and "
                "“opus-mt-en-ru” for the way back:\n\n"
                "• on a computer without a network: drop the folder of a model, or a file exported on another "
                "computer, anywhere into this window;\n"
                "• on a computer with a network: fetch it. That is the only thing here that goes online, and it asks "
                "first."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addSpacing(GAP)
        column.addWidget(_head(self.tr("Models, the first that can is used")))
        column.addWidget(self._list, 1)
        column.addLayout(_row(self._folder, self._file, self._fetch, None))
        column.addLayout(_row(self._export, self._remove, None))
        column.addWidget(self._says)
        column.addLayout(_row(self._bar, self._stop))
        column.addSpacing(GAP)
        column.addWidget(_head(self.tr("Translation memory")))
        column.addLayout(_row(self._memory, self._erase))
        column.addSpacing(GAP)
        column.addWidget(buttons)

    @property
    def says(self) -> str:
        """What is going on, or why it did not go well."""
        return self._says.text()

    # What the user does

    def install(self, path: Path) -> None:
        """Install the model in a folder or an exported file."""
        self._change(wire.Install(self._checker.next_job(), path_as_text(path)))

    def done(self, result: int) -> None:
        """A model that is half installed when the dialog closes is not installed."""
        self._on_stop()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._job == 0 and len(dropped(event)) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.install(dropped(event)[0])

    def _on_folder(self) -> None:
        self._ask_for_file(self.tr("Folder of a MarianMT model"), QFileDialog.FileMode.Directory)

    def _on_file(self) -> None:
        self._ask_for_file(self.tr("A model in one file"), QFileDialog.FileMode.ExistingFile)

    def _ask_for_file(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.install(Path(path))

    def _on_fetch(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Fetch a model"))
        dialog.setLabelText(self.tr("A language pair such as ru-en, or the name of a model:"))
        dialog.textValueSelected.connect(self._on_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_wanted(self, wanted: str) -> None:
        if wanted.strip():
            question = self.tr(
                "Go online and download the model “{name}” from the model hub, some hundred megabytes? "
                "Nothing of your texts is sent."
            ).format(name=wanted.strip())
            request = wire.Fetch(self._checker.next_job(), wanted.strip())
            self._ask(question, self.tr("Fetch"), request)

    def _on_erase(self) -> None:
        question = self.tr(
            "Erase all that models computed so far? The next check computes it anew, which takes its time. "
            "Your cases keep their evidence."
        )
        self._ask(question, self.tr("Erase"), wire.Erase(self._checker.next_job()))

    def _ask(self, question: str, yes: str, request: wire.Request) -> None:
        """Do what is asked for once the person says yes."""
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), question, parent=self)
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(lambda: self._change(request))
        box.finished.connect(box.deleteLater)
        box.open()

    def _on_export(self) -> None:
        name = self._current()
        dialog = QFileDialog(self, self.tr("Export the model to"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(name + SUFFIX)
        dialog.fileSelected.connect(lambda path: self._send(wire.Export(self._checker.next_job(), name, path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_remove(self) -> None:
        self._change(wire.Uninstall(self._checker.next_job(), self._current()))

    def _on_stop(self) -> None:
        if self._job:
            self._checker.cancel(self._job)

    def _current(self) -> str:
        """The installed model that is chosen; empty for none and for the starter."""
        item = self._list.currentItem()
        return str(item.data(NAME) or "") if item is not None else ""

    # The worker

    def _change(self, request: wire.Request) -> None:
        """Send what changes the models, unless something is still going on."""
        if self._job == 0:
            self._says.setText("")
            self._changing = not isinstance(request, wire.Erase)
            self._send(request)

    def _send(self, request: wire.Request) -> None:
        self._job = request.job
        self._checker.send(request)
        self._allow()

    def _on_said(self, event: wire.AnyEvent) -> None:
        if not self._job or event.job != self._job:
            return
        if isinstance(event, wire.Step):
            self._says.setText(words.sentence(event.text) + " …")
            self._allow()
        elif isinstance(event, wire.Installed):
            self._show(event)
            self._end("")
            if self._changing:
                self.changed.emit()
            self._changing = False
        elif isinstance(event, wire.Failed):
            self._end(event.message)
        elif isinstance(event, wire.JobStopped):
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

    def _show(self, there: wire.Installed) -> None:
        self._list.clear()
        for model in there.models:
            size = self.tr("{size} MB").format(size=_megabytes(model.size))
            parts = [model.name, _languages(model), model.revision[:12], size, model.runtime]
            if model.starter:
                parts.append(self.tr("comes with the program, for trying out only"))
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(NAME, "" if model.starter else model.name)
            self._list.addItem(item)
        says = self.tr("{outputs} remembered translations and scores, {size} MB, across all cases")
        size = _megabytes(there.memory_bytes)
        self._memory.setText(says.format(outputs=_counted(there.remembered), size=size))

    def _allow(self) -> None:
        free = self._job == 0
        for button in (self._folder, self._file, self._fetch, self._erase):
            button.setEnabled(free)
        for button in (self._export, self._remove):
            button.setEnabled(free and bool(self._current()))
        self._bar.setVisible(not free)
        self._stop.setVisible(not free)
        self._says.setVisible(bool(self._says.text()))


def _plain() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _head(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; labels and None take the space that is left."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, int(isinstance(widget, QLabel)))
    return row


def _languages(model: wire.Model) -> str:
    return f"{', '.join(model.sources)} → {', '.join(model.targets)}".replace("*", "…")


def _megabytes(size: int) -> str:
    return QLocale().toString(size / 1_000_000, "f", 1 if size < 10_000_000 else 0)


def _counted(number: int) -> str:
    """A number with the signs that the language of the window groups thousands by."""
    own = QLocale()
    own.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return own.toString(number)
