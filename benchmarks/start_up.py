"""Run ``python benchmarks/start_up.py``: how long the window takes to be usable, against an empty PySide6 window.

Both are started in turn in processes of their own; the ratio of their medians counts, seconds are the machine's.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 5

EMPTY = """
import time
start = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
print(time.perf_counter() - start)
"""

WINDOW = """
import sys, time
start = time.perf_counter()
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui.state import WindowState
from ui.window import MainWindow
application = QApplication([])
window = MainWindow(WindowState(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
window.show()
application.processEvents()
print(time.perf_counter() - start)
window.close()
"""


def main() -> None:
    times: dict[str, list[float]] = {EMPTY: [], WINDOW: []}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(ROUNDS + 1):  # the first round only warms the disk's cache
            for program, taken in times.items():
                taken.append(seconds(program, str(Path(folder) / "settings.ini")))
    empty, window = (statistics.median(taken[1:]) for taken in times.values())
    print(f"empty window {empty:.2f} s, usable window {window:.2f} s: {window / empty:.1f} times")


def seconds(program: str, settings: str) -> float:
    """How long a program takes from its first line to a window that answers."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    command = [sys.executable, "-c", program, settings]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
