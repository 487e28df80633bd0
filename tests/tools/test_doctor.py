"""The doctor names everything that is missing at once, in words that a user can act on."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tools import doctor

LISTING = """\tlinux-vdso.so.1 (0x00007ffc)
\tlibxcb-cursor.so.0 => not found
\tlibxkbcommon-x11.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f00)
\tlibxcb-cursor.so.0 => not found
"""


@pytest.fixture
def bare_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system whose ``ldd`` finds two of the window's libraries missing."""
    listing = tmp_path / "listing"
    listing.write_text(LISTING, "utf-8")
    program = tmp_path / "ldd"
    program.write_text(f"#!/bin/sh\ncat '{listing}'\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="wheels bring all libraries elsewhere")
@pytest.mark.usefixtures("bare_system")
def test_all_missing_libraries_are_named_with_one_command_before_qt_is_loaded() -> None:
    assert doctor.window() == (
        "The window needs system libraries that are missing (libxcb-cursor.so.0, libxkbcommon-x11.so.0): "
        "sudo apt-get install libxcb-cursor0 libxkbcommon-x11-0."
    )


def test_a_library_of_no_known_package_is_named_all_the_same() -> None:
    assert doctor.in_words(["libGL.so.1", "libodd.so.3"]).endswith(
        "sudo apt-get install libgl1; find the packages that hold libodd.so.3."
    )
    assert doctor.in_words(["libodd.so.3"]).endswith("(libodd.so.3): install what holds them.")


def test_the_kind_of_screen_is_the_one_a_user_chose_else_the_one_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=1x1")
    assert doctor.platform() == "offscreen"
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("DISPLAY", ":0")
    assert doctor.platform() == "xcb"
    monkeypatch.delenv("DISPLAY")
    assert doctor.platform() == "wayland"


@pytest.mark.skipif(shutil.which("make") is None or sys.platform == "win32", reason="there is no make here")
@pytest.mark.parametrize("target", ["run", "test", "convert"])
def test_make_says_what_to_do_when_pip_cannot_install(target: str, tmp_path: Path) -> None:
    for name in ("Makefile", "pyproject.toml", "constraints.txt", "tools/doctor.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\necho 'ERROR: ResolutionImpossible' >&2\nexit 1\n", "utf-8")
    python.chmod(0o755)
    made = subprocess.run(
        ["make", target, f"PYTHON={sys.executable}"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert made.returncode != 0
    assert "The Python packages could not be installed: see that this computer reaches a package index" in made.stderr
    assert not list((tmp_path / ".venv").glob(".ready*"))
