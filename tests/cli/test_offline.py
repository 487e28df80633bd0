"""Nothing leaves the machine: the main way of the program under an audit hook that sees every socket."""

import os
import subprocess
import sys
from pathlib import Path

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


def test_check_and_export_open_no_socket(tmp_path: Path) -> None:
    case = str(tmp_path / "border.qvcase")
    check = ["check", "--source", str(SAMPLE / "officer-ru.txt"), "--rendering", str(SAMPLE / "article-en.txt")]
    commands = [
        [*check, "--case", case, "--no-judge", "--quiet", "-o", str(tmp_path / "sheet.json")],
        *(["export", case, "--format", name, "-o", str(tmp_path / f"a.{name}")] for name in ("html", "pdf")),
        ["verify", str(tmp_path / "sheet.json")],
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    arguments = [*("\t".join(command) for command in commands), "probe"]
    ended = subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments], env=environment, capture_output=True, check=False, text=True
    )
    assert ended.returncode == 0, ended.stderr
