"""What this machine lacks, in words a user can act on; standard library only, so that it runs before anything else.

``before``: Python itself. ``window``: the system libraries of Qt. ``run``: start the sample case, in the window where
there is a screen, headless where there is none.
"""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
DEMO_FOLDER = Path("build") / "demo"

# Debian and Ubuntu packages of the libraries that Qt's own wheels do not bring.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def before() -> str | None:
    """What keeps the set-up from starting; None when nothing does."""
    if sys.version_info < OLDEST:
        return (
            f"Python {sys.version.split()[0]} is too old: install Python 3.11 or newer and run make PYTHON=python3.11."
        )
    if importlib.util.find_spec("ensurepip") is None:
        return "Python cannot make virtual environments here: sudo apt-get install python3-venv"
    return None


def window() -> str | None:
    """What keeps Qt from loading; None when nothing does."""
    trial = [sys.executable, "-c", "import PySide6.QtWidgets, PySide6.QtSvg"]
    done = subprocess.run(trial, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*)", done.stderr)
    if found is None:
        return f"Qt could not be loaded: {done.stderr.strip().splitlines()[-1]}"
    library = found.group(1)
    package = PACKAGES.get(library, f"the package that holds {library}")
    return f"The system library {library} is missing: sudo apt-get install {package}"


def run() -> str | None:
    """Start the sample case; returns the complaint when nothing could be started."""
    script = str(Path(sys.executable).with_name("quoteverify"))
    has_screen = sys.platform in ("win32", "darwin") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    if has_screen:
        obstacle = window()
        if obstacle is None:
            print("Opening the sample case in the window.", flush=True)
            return _call([script, "demo"])
        print(obstacle, file=sys.stderr)
    print(f"No window here: checking the sample case headless into {DEMO_FOLDER}.", flush=True)
    return _call([script, "demo", "--headless", "-o", str(DEMO_FOLDER)])


def _call(command: list[str]) -> str | None:
    status = subprocess.run(command, check=False).returncode
    return None if status == 0 else f"{' '.join(command)} ended with status {status}."


STEPS = {"before": before, "window": window, "run": run}

if __name__ == "__main__":
    problem = STEPS[sys.argv[1]]()
    if problem is not None:
        sys.exit(problem)
