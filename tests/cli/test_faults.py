"""A full disk, a home that cannot be written to, names that are no text: one sentence and the right status."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from quoteverify.case.case import Case
from quoteverify.cli import main
from quoteverify.system.leftovers import workplace
from quoteverify.system.places import OVERRIDE
from tests.support.paths import ROOT

SAMPLE = ROOT / "resources" / "samples" / "go-ahead"
CHECK = ["check", "--source", str(SAMPLE / "officer-ru.txt"), "--rendering", str(SAMPLE / "article-en.txt")]
MAIN = "from quoteverify.cli import main; sys.exit(main(sys.argv[1:]))"
LIGHT = [*CHECK, "--no-model", "--no-judge"]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="uses /dev/full, /proc and pseudo-terminals")


def run(arguments: list[str], stdout: Any = subprocess.PIPE, stderr: Any = subprocess.PIPE, **changes: str) -> Any:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **changes}
    command = [sys.executable, "-P", "-m", "quoteverify", *arguments]
    return subprocess.run(command, env=environment, check=False, stdout=stdout, stderr=stderr)


def test_a_home_that_cannot_be_written_to_gives_a_sentence() -> None:
    nowhere = {"HOME": "/proc/nowhere", OVERRIDE: "/proc/nowhere", "XDG_CACHE_HOME": "/proc/nowhere"}
    assert run(LIGHT, **nowhere).returncode == 0
    ended = run([*CHECK, "--no-judge", "--quiet"], **nowhere)
    assert ended.returncode == 2
    assert ended.stderr.count(b"\n") == 1
    assert b"could not be prepared in /proc/nowhere" in ended.stderr


def test_a_disk_that_fills_up_while_a_model_is_prepared_gives_a_sentence(tmp_path: Path) -> None:
    """No file may grow beyond a megabyte, which is how a full disk looks to what writes a large one."""
    limited = f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({2**20}, {2**20})); {MAIN}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), OVERRIDE: str(tmp_path / "data")}
    command = [sys.executable, "-c", limited, *CHECK, "--no-judge", "--quiet", "-o", str(tmp_path / "sheet.json")]
    ended = subprocess.run(command, env=environment, check=False, capture_output=True)
    assert ended.returncode == 2
    assert ended.stderr.count(b"\n") == 1
    assert b"could not be prepared in" in ended.stderr
    assert b"free some space" in ended.stderr
    assert not (tmp_path / "sheet.json").exists()
    assert [path for path in (tmp_path / "data").rglob(".*") if path.is_dir()] == []


def test_a_failure_whose_report_cannot_be_written_is_still_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/proc/nowhere")
    monkeypatch.setattr("quoteverify.cli.check.house_profile", lambda name: 1 // 0)
    assert main(LIGHT) == 4
    said = capfd.readouterr().err
    assert said.count("\n") == 1
    assert "no report of it could be written: builtins.ZeroDivisionError" in said


def test_a_good_sheet_is_good_though_standard_error_is_full(tmp_path: Path) -> None:
    case, first, second = (str(tmp_path / name) for name in ("a.qvcase", "a.json", "b.json"))
    with Path("/dev/full").open("wb") as full:
        assert run([*LIGHT, "--case", case, "-o", first], stderr=full).returncode == 0
        assert run(["export", case, "-o", second], stderr=full).returncode == 0
    assert Path(second).stat().st_size > 1000


def test_no_escape_sequence_reaches_a_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rendering", f"{tmp_path}/\x1b[31mred\x9b.txt", "--no-model"]) == 2
    said = capfd.readouterr().err
    assert "␛[31mred" in said
    assert not {"\x1b", "\x9b"} & set(said)
    article = tmp_path / "article-en.txt"
    article.write_text("The minister \x1b]0;title\x07 said: “We will\x1b[2J sign.”\n", "utf-8")
    ours, theirs = os.openpty()
    ended = run(["check", "--rendering", str(article), "--no-model", "--no-judge", "--format", "csv"], stdout=theirs)
    os.close(theirs)
    shown = os.read(ours, 65536)
    os.close(ours)
    assert ended.returncode == 0
    assert b"sign" in shown
    assert b"\x1b" not in shown


def test_file_names_that_are_not_utf_8_are_kept_legibly(tmp_path: Path) -> None:
    article = tmp_path / os.fsdecode(b"na\xefve-en.txt")
    article.write_bytes((SAMPLE / "article-en.txt").read_bytes())
    case = tmp_path / os.fsdecode(b"c\xe9.qvcase")
    given = ["check", "--no-model", "--no-judge", "--rendering", str(article), "--case", str(case)]
    for name in ("json", "html", "docx"):
        assert main([*given, "--format", name, "-o", str(tmp_path / f"sheet.{name}")]) == 0
    with Case.open(case) as kept:
        assert [Path(file.loaded.path).name for file in kept.files()] == ["na\\xefve-en.txt"]


def test_a_case_made_with_a_clock_before_1970_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quoteverify.case.database.now", lambda: "1969-07-20T20:17:40Z")
    Case.create(tmp_path / "a.qvcase").close()
    with Case.open(tmp_path / "a.qvcase") as case:
        assert case.damage == ()
    for name in ("json", "html", "docx", "odt", "pdf", "xlsx"):
        out = str(tmp_path / f"sheet.{name}")
        assert main(["export", str(tmp_path / "a.qvcase"), "--format", name, "-o", out]) == 0


def test_what_a_killed_process_left_is_swept_away_and_what_a_running_one_makes_is_not(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    left = tmp_path / f".adding-{ended.pid}-abc"
    left.mkdir()
    (left / "weights").write_bytes(b"0" * 1000)
    with workplace(tmp_path, "adding") as first:
        assert not left.exists()
        with workplace(tmp_path, "adding"):
            assert first.is_dir()
    assert list(tmp_path.iterdir()) == []
