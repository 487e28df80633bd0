"""Report: what the user sees when the program itself fails: a report to copy, without a word of the documents."""

import sys
import threading
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from quoteverify.system.failure import report
from ui.theme import GAP


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
        """Show the report, and print it; the whole traceback, whose message may quote a document, only for whoever
        started the program from a terminal: elsewhere standard error is kept in a file."""
        says = report(kind, trace, f"PySide6 {PySide6.__version__}", f"Qt {qVersion()}")
        if sys.stderr is not None and sys.stderr.isatty():
            sys.__excepthook__(kind, error, trace)
        elif sys.stderr is not None:
            print(says, file=sys.stderr)
        if issubclass(kind, Exception):
            self.failed.emit(says)

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
        self._text.setAccessibleName(self.tr("Report"))
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
