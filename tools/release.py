"""What is released, built and tried: ``make dist``, ``make smoke`` and ``make versions``.

``dist`` builds the wheel and the source distribution twice each and compares the bytes. ``smoke`` installs both in
empty environments and does there what a newcomer would. ``versions`` does the same with the wheel on every Python that
the program says it runs on and that this computer has.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tools.bundle import moment

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
FORMATS = ("json", "csv", "xlsx", "html", "pdf", "docx", "odt", "md", "jsonld", "claimreview", "xliff", "tmx")


def versions() -> tuple[str, ...]:
    """The versions of Python that the program says it runs on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return tuple(re.findall(r"Python :: (3\.\d+)\b", "\n".join(project["classifiers"])))


def build(folder: Path) -> list[Path]:
    """Wheel and source distribution, dated with the commit."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder), "-t", "sdist", "-t", "wheel"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    return sorted(folder.iterdir())


def dist() -> None:
    """Build twice. Raises SystemExit where the bytes differ."""
    with tempfile.TemporaryDirectory() as place:
        first, second = (build(Path(place) / name) for name in ("first", "second"))
        for one_time, again in zip(first, second, strict=True):
            if one_time.read_bytes() != again.read_bytes():
                raise SystemExit(f"Two builds of {one_time.name} differ.")
        shutil.rmtree(DIST, ignore_errors=True)
        DIST.mkdir()
        for path in first:
            shutil.copy(path, DIST)
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            print(f"{DIST.name}/{path.name}: {path.stat().st_size / 1e6:.1f} MB, the same twice, SHA-256 {digest}")


def built(suffix: str) -> Path:
    """A package of ``dist``. Raises SystemExit where it was not built."""
    found = sorted(DIST.glob(f"*{suffix}"))
    if not found:
        raise SystemExit("There is nothing in dist yet: run make dist first.")
    return found[-1]


def smoke(package: Path, python: str = sys.executable) -> None:
    """Install a package in an empty environment and use it. Raises CalledProcessError or SystemExit."""
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        subprocess.run([python, "-m", "venv", str(home / "venv")], check=True)
        bin_folder = home / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        with_versions = ["--constraint", str(ROOT / "constraints.txt")]
        subprocess.run([bin_folder / "python", *install, "--upgrade", "pip"], check=True)
        subprocess.run([bin_folder / "python", *install, *with_versions, str(package)], check=True)
        use(bin_folder / "quoteverify", home)
    print(f"{package.name} on {python}: installed, every command of the trial works.")


def use(program: Path, home: Path) -> None:
    """The sample case, all formats, each verified, in an empty folder that holds no source of the program."""
    work = home / "work"
    work.mkdir()
    environment = {**os.environ, "QUOTEVERIFY_DATA": str(home / "data"), "PYTHONPATH": ""}
    for command in commands(work):
        subprocess.run([program, *command], cwd=work, env=environment, check=True, stdout=subprocess.DEVNULL)


def commands(work: Path) -> Iterator[list[str]]:
    yield ["--version"]
    yield ["demo", "--headless", "-o", "sample", "--quiet"]
    (work / "said-ru.txt").write_text("ОФИЦЕР: Ну, конечно, туда идём.\n", encoding="utf-8")
    (work / "said-en.txt").write_text("He said: “Well, of course, there you should go.”\n", encoding="utf-8")
    given = ["--source", "said-ru.txt", "--rendering", "said-en.txt", "--case", "said.qvcase"]
    yield ["check", *given, "-o", "said.json", "--quiet"]
    for name in FORMATS:
        yield ["export", "said.qvcase", "--format", name, "-o", f"said.{name}", "--quiet"]
        yield ["verify", f"said.{name}"]
    yield ["batch", ".", "-o", "sheets", "--quiet"]


def interpreter(version: str) -> str | None:
    """A Python of this version, where this computer has one."""
    pyenv = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python{version}"))
    for candidate in (shutil.which(f"python{version}"), *map(str, pyenv)):
        if candidate and subprocess.run([candidate, "-c", ""], check=False, capture_output=True).returncode == 0:
            return candidate
    return None


def try_versions() -> None:
    """Try the wheel on each version; one that is not here is said and is no failure."""
    for version in versions():
        python = interpreter(version)
        if python is None:
            print(f"Python {version} is not on this computer: not tried.")
        else:
            smoke(built(".whl"), python)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=("dist", "smoke", "versions"))
    what = parser.parse_args().what
    if what == "dist":
        dist()
    elif what == "smoke":
        for suffix in (".whl", ".tar.gz"):
            smoke(built(suffix))
    else:
        try_versions()


if __name__ == "__main__":
    main()
