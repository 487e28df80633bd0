"""Application: Qt's application with the one excepthook, and the window."""

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from quoteverify import __version__
from quoteverify.localisation import ENGLISH
from ui.fonts import complete
from ui.speech import speak, wanted
from ui.state import WindowState
from ui.window import MainWindow

COLLECTING = 10_000
"""Milliseconds after which garbage is collected at the latest, also by a window that nobody looks at."""


def run(paths: Sequence[Path], sample: bool = False) -> int:
    """Open the window with a case or files, or with the sample case; returns when it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program; all is on disk
    application = QApplication(sys.argv[:1])
    state = WindowState()
    prepare(application, wanted(state))
    window = MainWindow(state)

    def settle() -> None:
        """What the first screen did not have to wait for."""
        from ui.theme import application_icon

        application.setWindowIcon(application_icon())
        window.checker.start()
        freeze()

    window.furnished.connect(settle)
    QTimer.singleShot(COLLECTING, gc.enable)
    window.show()
    watch_failures()
    if sample:
        window.casework.sample()
    elif paths:
        window.casework.take(paths)
    return application.exec()


def watch_failures() -> None:
    """Show a report for every failure that nothing else catches."""
    from ui.report import Failures

    Failures(QApplication.instance()).install()


def prepare(application: QApplication, language: str = ENGLISH) -> None:
    """Name, fonts, and the language that the window speaks, by its tag."""
    sys.setswitchinterval(0.0005)  # the thread that reads a case gives way to the window at once, not after 5 ms
    application.setApplicationName("QuoteVerify")
    application.setOrganizationName("QuoteVerify")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.quoteverify.QuoteVerify")
    complete(application)
    speak(application, language)


def freeze() -> None:
    """Take what is imported by now out of the garbage collector's sight: it stays for good.

    With the results of a large case it would otherwise hold up the window for some 50 ms at a time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 4, 100_000)
    gc.enable()
