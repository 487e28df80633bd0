"""Nothing leaves the machine: the main way of the program where there is no network, under a hook that sees sockets."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.support.paths import ROOT

SAMPLE = ROOT / "resources" / "samples" / "go-ahead"
WATCHED = """
import sys
seen = []
def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        seen.append(event)
sys.addaudithook(watch)
from quoteverify.cli import main
*commands, _ = [command.split("\\t") for command in sys.argv[1:]]
for command in commands:
    assert main(command) == 0, command
assert not seen, seen
import socket
socket.socket().close()
assert seen, "the hook sees nothing"
"""
ALONE = ("unshare", "--map-root-user", "--net")
"""Runs a command in a network of its own, which has not even an address for this computer."""


@cache
def can_be_alone() -> bool:
    """Whether this system lets a process have a network of its own."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("alone", [False, True], ids=["as usual", "without a network"])
def test_check_export_and_verify_open_no_socket(tmp_path: Path, alone: bool) -> None:
    if alone and not can_be_alone():
        pytest.skip("this system lets no process have a network of its own")
    case = str(tmp_path / "border.qvcase")
    check = ["check", "--source", str(SAMPLE / "officer-ru.txt"), "--rendering", str(SAMPLE / "article-en.txt")]
    # A model is opened the first time; to see the same twice takes twice the time.
    check += ["--no-judge", "--quiet"] if not alone else ["--no-judge", "--no-model", "--quiet"]
    commands = [
        [*check, "--case", case, "-o", str(tmp_path / "sheet.json")],
        ["export", case, "--format", "html", "-o", str(tmp_path / "a.html")],
        ["verify", str(tmp_path / "sheet.json")],
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    arguments = [*("\t".join(command) for command in commands), "probe"]
    before = ALONE if alone else ()
    ended = subprocess.run(
        [*before, sys.executable, "-c", WATCHED, *arguments],
        env=environment,
        capture_output=True,
        check=False,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "a.html").stat().st_size > 1000
