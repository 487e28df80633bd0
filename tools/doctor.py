"""What this machine lacks, in words a user can act on; standard library only, so that it runs before anything else.

``before``: Python itself. ``packages``: what it means that pip failed. ``window``: the system libraries of Qt. ``run``:
start the sample case, in the window where there is a screen, headless where there is none.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

OLDEST = (3, 11)
DEMO_FOLDER = Path("build") / "demo"

# Debian and Ubuntu packages of the libraries that Qt's own wheels do not bring.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libGLdispatch.so.0": "libglvnd0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
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


def packages() -> str:
    """What to do when pip could not install what the program needs; its own last words often lead astray."""
    return (
        "The Python packages could not be installed: see that this computer reaches a package index (without a network "
        "pip speaks of conflicting dependencies) and has room on its disk, then run make again."
    )


def window() -> str | None:
    """What keeps Qt from opening a window here; None when nothing does. Names every missing library at once."""
    missing = missing_libraries()
    if missing:
        return in_words(missing)
    trial = [sys.executable, "-c", "import PySide6.QtWidgets, PySide6.QtSvg"]
    done = subprocess.run(trial, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*)", done.stderr)
    if found is None:
        return f"Qt could not be loaded: {done.stderr.strip().splitlines()[-1]}"
    return in_words([found.group(1)])


def missing_libraries() -> list[str]:
    """The system libraries that Qt's modules and its plugin for this screen need and that are not there, sorted.

    Linux alone, and only where ``ldd`` is at hand: elsewhere the wheels bring all that they need. Loading Qt would name
    one library at a time, and a missing one of the xcb plugin ends the process.
    """
    found = importlib.util.find_spec("PySide6")
    loader = shutil.which("ldd")
    if not sys.platform.startswith("linux") or loader is None or found is None or not found.submodule_search_locations:
        return []
    qt = Path(found.submodule_search_locations[0])
    modules = [qt / f"Qt{name}.abi3.so" for name in ("Core", "Gui", "Widgets", "Svg")]
    plugin = qt / "Qt" / "plugins" / "platforms" / f"libq{platform()}.so"
    listed = [str(path) for path in (*modules, plugin) if path.is_file()]
    if not listed:
        return []
    told = subprocess.run([loader, *listed], capture_output=True, text=True, check=False)
    return sorted(set(re.findall(r"(\S+) => not found", told.stdout)))


def platform() -> str:
    """Qt's name of the kind of screen that a window would open on."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen:
        return chosen
    return "xcb" if os.environ.get("DISPLAY") else "wayland"


def in_words(libraries: Sequence[str]) -> str:
    """One sentence with the command that installs them, where it is known which packages hold them."""
    packages = " ".join(dict.fromkeys(PACKAGES[library] for library in libraries if library in PACKAGES))
    unknown = [library for library in libraries if library not in PACKAGES]
    sentence = f"The window needs system libraries that are missing ({', '.join(libraries)})"
    if packages:
        sentence += f": sudo apt-get install {packages}"
    if unknown:
        sentence += f"; find the packages that hold {', '.join(unknown)}" if packages else ": install what holds them"
    return sentence + "."


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


STEPS = {"before": before, "packages": packages, "window": window, "run": run}

if __name__ == "__main__":
    problem = STEPS[sys.argv[1]]()
    if problem is not None:
        sys.exit(problem)
