"""Report: what happens when the program itself fails. The report names code and versions, never a document's words."""

import platform
import sys
import threading
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from quoteverify import __version__
from ui.theme import GAP


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A report to copy: versions, the kind of failure, and where in the code it came up.

    The failure's own message is left out: it may quote a document. So are the folders that files lie in, which may
    name a person.
    """
    lines = [
        f"QuoteVerify {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"Qt {qVersion()}, {platform.system()} {platform.release()} {platform.machine()}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    for frame in traceback.extract_tb(trace):
        parts = frame.filename.replace("\\", "/").split("/")
        lines.append(f"  {'/'.join(parts[-2:])}:{frame.lineno} in {frame.name}")
    return "\n".join(lines) + "\n"


class Failures(QObject):
    """The one excepthook: shows a report for every failure that nothing else caught, and lets the program go on."""

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: ReportDialog | None = None
        # A signal, so that a failure in another thread is shown by this one.
        self.failed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Print the whole traceback for whoever started the program from a terminal, and show the report."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self.failed.emit(report(kind, trace))

    def _caught_in_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self.caught(given.exc_type, given.exc_value, given.exc_traceback)

    def _show(self, text: str) -> None:
        if self._shown is not None and self._shown.isVisible():
            return  # one failure often brings others: the first one is the cause
        self._shown = ReportDialog(text)
        self._shown.open()


class ReportDialog(QDialog):
    """Says that the program failed, that decisions are safe, and offers the report to copy."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("QuoteVerify: something went wrong"))
        words = QLabel(
            self.tr(
                "The program met a failure of its own. Your decisions are saved in the case, and you can go on. "
                "If it happens again, please send the report below: it names parts of the program, not a word "
                "of your documents."
            )
        )
        words.setWordWrap(True)
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addWidget(self._text, 1)
        column.addWidget(buttons)
        self.resize(640, 400)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
