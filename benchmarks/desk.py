"""Run ``python benchmarks/desk.py``: how long the window takes to be usable, against an empty PySide6 window.

Each is started in turn in processes of their own; the ratios of the quickest starts count, which other programs held
up least; seconds are the machine's. Both find their modules compiled, as an installation has them, also where Python is
told to write none. Usable is the first screen, painted: its buttons, keys and list of cases answer. Icons, menus and
what an open case needs follow behind it, in portions, or at once when something asks for them.
``python -m benchmarks.desk large`` measures a case of 10,000 quotes instead.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 15

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
import gc, sys, time
start = time.perf_counter()
gc.disable()  # as ui.entry does
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui.application import prepare
from ui.state import WindowState
from ui.window import MainWindow
application = QApplication([])
prepare(application)
window = MainWindow(WindowState(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
window.furnished.connect(application.quit)
window.show()
application.processEvents()
usable = time.perf_counter() - start
assert window.actions_.open.isEnabled()
application.exec()
print(usable, time.perf_counter() - start)
window.close()
"""


def main() -> None:
    if sys.argv[1:2] == ["large"]:
        from benchmarks.largecase import main as measure_large_case

        measure_large_case(sys.argv[2:])
        return
    empty: list[float] = []
    usable: list[float] = []
    whole: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        settings = str(Path(folder) / "settings.ini")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        for _ in range(ROUNDS):
            empty += seconds(EMPTY, settings)
            first, everything = seconds(WINDOW, settings)
            usable.append(first)
            whole.append(everything)
    base, first, everything = map(min, (empty, usable, whole))
    print(f"empty window {base:.2f} s, usable window {first:.2f} s: {first / base:.2f} times")
    print(f"with menus and all that an open case needs {everything:.2f} s: {everything / base:.1f} times")


def seconds(program: str, settings: str) -> list[float]:
    """What a program prints: how long it took from its first line to each of its marks."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    command = [sys.executable, "-c", program, settings]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [float(figure) for figure in done.stdout.splitlines()[-1].split()]


if __name__ == "__main__":
    main()
