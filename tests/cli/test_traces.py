"""Nothing of a document stays where nobody looks for it: in logs, caches, the temporary folder, reports of failures."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT

SAID = "Мы не голосовали за этот закон. Его внёс депутат Квазимодов."
PRINTED = "“We did not vote for this zygomatic law,” deputy Quasimodov said.\n"
NOTE = "the zygomatic one is meant"
SECRETS = ("голосовали", "Квазимодов", "zygomatic", "Quasimodov")

WORK = """
import logging, os, sys
logging.basicConfig(level=1, filename=sys.argv[1], force=True)
logging.captureWarnings(True)
for name in ("fontTools", "fpdf", "PIL", "chardet", "huggingface_hub", "docx", "urllib3", "asyncio"):
    logging.getLogger(name).setLevel(1)
watched = [os.path.realpath(place) for place in sys.argv[2].split(os.pathsep)]
secrets = [word.encode(code) for word in sys.argv[3].split() for code in ("utf-8", "utf-16-le")]
found = set()

def look(path):
    path = os.path.realpath(os.fsdecode(path))
    if any(path.startswith(place) for place in watched) and os.path.isfile(path):
        with open(path, "rb") as file:
            data = file.read()
        if any(secret in data for secret in secrets):
            found.add(path)

def watch(event, arguments):
    if event in ("os.remove", "os.rename", "os.truncate"):  # what goes is looked at before
        look(arguments[0])

sys.addaudithook(watch)
from quoteverify.cli import main
exec(sys.argv[4])
for place in watched:
    for folder, _, files in os.walk(place):
        for name in files:
            look(os.path.join(folder, name))
assert not found, sorted(found)
"""
MAIN_WAY = """
import quoteverify.check.checking, quoteverify.cli.check as command
from quoteverify.case.case import Case
from quoteverify.engines import Engines
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets import FORMATS
from tests.support.fake_engine import FakeEngine
command.open_engines = lambda *_, **__: Engines((FakeEngine(),))
files = ["--source", "a-ru.txt", "--rendering", "a-en.txt"]
assert main(["check", *files, "--case", "a.qvcase", "-o", "a.json", "--no-judge", "--profile", "default"]) == 0
with Case.open(__import__("pathlib").Path("a.qvcase")) as case:
    (quote,) = case.checked().quotes
    case.decide(quote.key, Decision(Verdict.FAITHFUL, NOTE, "Ada"))
for name in FORMATS:
    assert main(["export", "a.qvcase", "--format", name, "-o", f"a.{name}.sheet"]) == 0
assert main(["verify", "a.json"]) in (0, 1)
"""
FAILING = """
import quoteverify.check.quotes
from quoteverify.checks import registry
def broken(*_):
    raise ValueError("cannot judge " + open("a-ru.txt", encoding="utf-8").read())
def failing(*_, **__):
    broken()
import quoteverify.cli.text as text
text.find_quotes = failing
assert main(["quotes", "a-en.txt"]) == 4
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "a-ru.txt").write_text(SAID, encoding="utf-8")
    (tmp_path / "work" / "a-en.txt").write_text(PRINTED, encoding="utf-8")
    return tmp_path


def traced(folder: Path, work: str, given: bytes = b"") -> str:
    """Do something with every log as talkative as it can be; fails where a folder of the system holds a word of the
    texts at the end, or in a file that is taken away before. Returns what was said to standard error."""
    home, temporary = folder / "home", folder / "temporary"
    for place in (home, temporary):
        place.mkdir()
    own = {"HOME": home, "XDG_CACHE_HOME": home / "cache", "XDG_DATA_HOME": home / "data", "TMPDIR": temporary}
    own |= {"XDG_STATE_HOME": home / "state", "XDG_CONFIG_HOME": home / "config"}
    environment = {**os.environ, **{name: str(place) for name, place in own.items()}, "PYTHONPATH": str(ROOT)}
    environment |= {"QT_LOGGING_RULES": "*=true", "PYTHONDEVMODE": "", "HF_HUB_OFFLINE": "1"}
    environment.pop("QUOTEVERIFY_DATA", None)
    watched = os.pathsep.join(map(str, (home, temporary)))
    ended = subprocess.run(
        [sys.executable, "-c", WORK, str(home / "log.txt"), watched, " ".join(SECRETS), work],
        env=environment,
        cwd=folder / "work",
        input=given,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    assert (home / "log.txt").exists()
    return ended.stderr.decode()


def test_the_watch_sees_what_is_written_and_taken_away_again(folder: Path) -> None:
    with pytest.raises(AssertionError, match="gone"):
        traced(folder, "p = os.environ['TMPDIR'] + '/gone'; open(p, 'w').write('zygomatic'); os.remove(p)")


def test_the_main_way_leaves_no_word_of_a_document(folder: Path) -> None:
    said = traced(folder, f"NOTE = {NOTE!r}\n{MAIN_WAY}")
    assert not any(secret in said for secret in SECRETS)


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="this system has no folder in memory")
def test_what_comes_through_standard_input_reaches_no_disk(folder: Path) -> None:
    left = set(Path("/dev/shm").iterdir())
    traced(folder, 'assert main(["quotes", "-", "--language", "en"]) == 0', PRINTED.encode())
    assert not {path for path in set(Path("/dev/shm").iterdir()) - left if path.name.startswith(".quoteverify")}


def test_a_failure_of_the_program_is_told_and_reported_without_a_word_of_a_document(folder: Path) -> None:
    said = traced(folder, FAILING)
    assert "the report is in" in said
    assert not any(secret in said for secret in SECRETS)
    (report,) = (folder / "home").rglob("failure-*.txt")
    assert "ValueError" in report.read_text(encoding="utf-8")
