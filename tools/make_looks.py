"""``make looks``: draw every view and dialog in every guise, each in a process of its own, to be looked at.

``python -m tools.make_looks [GUISE …]`` draws only these: light, dark, contrast, russian, german, large-letters,
laptop, small, many.
"""

import subprocess
import sys
from pathlib import Path

OUT = Path(__file__).parents[1] / "build" / "looks"
GUISES = {
    "light": "--scheme light",
    "dark": "--scheme dark",
    "contrast": "--scheme contrast",
    "russian": "--scheme light --language ru",
    "ukrainian": "--scheme light --language uk --screen 1024x700",
    "german": "--scheme light --language de --screen 1366x768",
    "large-letters": "--scheme light --zoom 200 --screen 1366x768",
    "laptop": "--scheme light --screen 1366x768",
    "small": "--scheme light --screen 1024x700",
    "many": "--scheme light --quotes 10000",
}
"""What :mod:`tools.make_pictures` is told for each guise."""


def main(names: list[str]) -> None:
    for name in names or GUISES:
        print(name, flush=True)
        words = [*GUISES[name].split(), "--out", str(OUT / name)]
        subprocess.run([sys.executable, "-m", "tools.make_pictures", *words], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
