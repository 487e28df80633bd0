"""Encrypted cases on the command line: the passphrase comes from a file, the environment or the terminal."""

import io
import json
import os
import pty
import random
import subprocess
import sys
from pathlib import Path

import pytest

from quoteverify.case.case import Case
from quoteverify.case.dismissals import dismissals, remember
from quoteverify.cli import main
from quoteverify.engines.memory import key, open_memory
from quoteverify.records.dismissed import DismissedBefore
from quoteverify.system.encryption import is_encrypted
from quoteverify.system.places import OVERRIDE
from tests.support.full_case import full_case
from tests.support.paths import ROOT

pytest.importorskip("sqlcipher3", reason="sqlcipher3 is not installed")

SAID, PRINTED = "Мы не голосовали за этот закон.", "“We did not vote for this law,” the deputy said.\n"
QUICK = ["--no-model", "--no-judge", "--quiet"]
WORDS, OTHER = "пять слов, die niemand errät", "quite another one"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    monkeypatch.delenv("QUOTEVERIFY_PASSPHRASE", raising=False)
    monkeypatch.delenv("QUOTEVERIFY_NEW_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return tmp_path / "data"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    (tmp_path / "deputy-ru.txt").write_text(SAID, encoding="utf-8")
    (tmp_path / "deputy-en.txt").write_text(PRINTED, encoding="utf-8")
    return ["--source", str(tmp_path / "deputy-ru.txt"), "--rendering", str(tmp_path / "deputy-en.txt")]


@pytest.fixture
def words(tmp_path: Path) -> Path:
    (tmp_path / "words").write_bytes(f"\ufeff{WORDS}\r\nmore that is no part of it\n".encode())
    return tmp_path / "words"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    (tmp_path / "other").write_text(OTHER, encoding="utf-8")
    return tmp_path / "other"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    full_case(tmp_path / "border.qvcase").close()
    return tmp_path / "border.qvcase"


def test_a_passphrase_is_set_changed_and_removed(
    case: Path, words: Path, other: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["passphrase", str(case), "--new-passphrase-file", str(words)]) == 0
    assert "is encrypted now; copies made before are not" in capfd.readouterr().err
    Case.open(case, WORDS).close()
    change = ["passphrase", str(case), "--passphrase-file", str(words), "--new-passphrase-file", str(other)]
    assert main(change) == 0
    Case.open(case, OTHER).close()
    assert main(["passphrase", str(case), "--passphrase-file", str(other), "--remove"]) == 0
    assert "is not encrypted any more" in capfd.readouterr().err
    Case.open(case).close()
    assert main(["passphrase", str(case), "--remove"]) == 0


def test_every_command_opens_an_encrypted_case_by_a_file(
    files: list[str], words: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    case, sheet, key_ = str(tmp_path / "a.qvcase"), str(tmp_path / "a.json"), ["--passphrase-file", str(words)]
    assert main(["check", *files, "--case", case, "-o", sheet, *QUICK, *key_]) == 0
    assert is_encrypted(tmp_path / "a.qvcase")
    assert main(["check", "--case", case, "-o", sheet, *QUICK, *key_]) == 0
    assert main(["verify", sheet, *key_]) == 0
    assert main(["export", case, "--format", "md", *key_]) == 0
    assert "We did not vote" in capfdbinary.readouterr().out.decode()
    assert main(["restore", sheet, "--case", str(tmp_path / "b.qvcase"), *key_]) == 0
    with Case.open(tmp_path / "a.qvcase", WORDS) as first, Case.open(tmp_path / "b.qvcase", WORDS) as second:
        assert [quote.id for quote in first.checked().quotes] == ["q1"]
        assert [quote.id for quote in second.checked().quotes] == ["q1"]


def test_or_by_the_environment(
    files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUOTEVERIFY_PASSPHRASE", WORDS)
    case = str(tmp_path / "a.qvcase")
    assert main(["check", *files, "--case", case, "-o", str(tmp_path / "a.json"), *QUICK]) == 0
    assert main(["export", case]) == 0
    monkeypatch.setenv("QUOTEVERIFY_NEW_PASSPHRASE", OTHER)
    assert main(["passphrase", case]) == 0
    capfd.readouterr()
    assert main(["export", case]) == 2
    assert "This passphrase does not open" in capfd.readouterr().err


@pytest.mark.parametrize("command", [["export", "CASE"], ["check", "--case", "CASE"], ["passphrase", "CASE"]])
def test_without_a_passphrase_one_sentence_says_how_to_give_it(
    case: Path, command: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    with Case.open(case) as opened:
        opened.set_passphrase(WORDS)
    assert main([str(case) if word == "CASE" else word for word in command]) == 2
    says = capfd.readouterr()
    assert says.out == ""
    assert says.err == (
        f"{case} is encrypted: give its passphrase with --passphrase-file FILE or in QUOTEVERIFY_PASSPHRASE.\n"
    )


def test_verify_asks_for_the_passphrase_of_the_case_beside_the_sheet(
    case: Path, words: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(case), "-o", str(tmp_path / "a.html"), "--format", "html"]) == 0
    assert main(["passphrase", str(case), "--new-passphrase-file", str(words)]) == 0
    assert main(["verify", str(tmp_path / "a.html")]) == 2
    capfd.readouterr()
    assert main(["verify", str(tmp_path / "a.html"), "--passphrase-file", str(words)]) == 0
    assert json.loads(capfd.readouterr().out)["case"] == "same"


def test_a_passphrase_for_a_case_in_clear_is_no_reason_to_believe_it_encrypted(
    case: Path, words: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(case), "-o", str(tmp_path / "a.json"), "--passphrase-file", str(words)]) == 0
    assert "is not encrypted" in capfd.readouterr().err


@pytest.mark.parametrize("content", [b"", b"\n words", b"\xff\xfe\x00"])
def test_a_file_without_a_passphrase_is_named(
    case: Path, content: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "none").write_bytes(content)
    before = case.read_bytes()
    assert main(["passphrase", str(case), "--new-passphrase-file", str(tmp_path / "none")]) == 2
    assert "none holds no passphrase" in capfd.readouterr().err
    assert main(["passphrase", str(case), "--new-passphrase-file", str(tmp_path / "nowhere")]) == 2
    assert main(["passphrase", str(case)]) == 2
    assert "The new passphrase is missing" in capfd.readouterr().err
    assert case.read_bytes() == before


def test_translations_remembered_in_clear_are_erased_unless_they_are_to_stay(
    case: Path, words: Path, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def remember() -> None:
        memory = open_memory()
        assert memory is not None
        memory.keep({key("a"): b"We did not vote"})
        memory.close()

    remember()
    assert main(["passphrase", str(case), "--new-passphrase-file", str(words), "--keep-memory"]) == 0
    assert b"We did not vote" in b"".join(file.read_bytes() for file in data.iterdir())
    assert main(["passphrase", str(case), "--passphrase-file", str(words), "--remove"]) == 0
    assert main(["passphrase", str(case), "--new-passphrase-file", str(words)]) == 0
    assert "1 translations that were remembered in clear are erased" in capfd.readouterr().err
    assert b"We did not vote" not in b"".join(file.read_bytes() for file in data.iterdir())


def test_encrypted_copies_are_merged_each_with_its_passphrase(case: Path, words: Path, other: Path) -> None:
    copy = case.with_name("copy.qvcase")
    copy.write_bytes(case.read_bytes())
    for path, passphrase in ((case, WORDS), (copy, OTHER)):
        with Case.open(path) as opened:
            opened.set_passphrase(passphrase)
    assert main(["merge", str(case), str(copy), "--passphrase-file", str(words)]) == 2
    keys = ["--passphrase-file", str(words), "--other-passphrase-file", str(other)]
    assert main(["merge", str(case), str(copy), *keys]) == 0


def test_findings_dismissed_in_the_case_are_forgotten_for_others(case: Path, words: Path) -> None:
    remember("aa", DismissedBefore("fine", case="border", source="Мы ехали"))
    remember("bb", DismissedBefore("fine", case="another case", source="Чё стоишь"))
    assert main(["passphrase", str(case), "--new-passphrase-file", str(words), "--keep-memory"]) == 0
    assert set(dismissals()) == {"bb"}


def test_what_models_compute_for_an_encrypted_case_is_remembered_under_its_passphrase_alone(
    files: list[str], words: Path, data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    case, key_ = str(tmp_path / "a.qvcase"), ["--passphrase-file", str(words), "--no-judge", "--quiet"]
    assert main(["check", *files, "--case", case, "-o", str(tmp_path / "a.json"), *key_]) == 0
    assert main(["check", "--case", case, "-o", str(tmp_path / "a.json"), *key_]) == 0
    kept = [path for path in data.glob("memory*") if path.stat().st_size]
    assert kept, "nothing is remembered"
    assert all(is_encrypted(path) or path.name.endswith("-shm") for path in kept)
    assert main(["memory", "--erase"]) == 0
    assert list(data.glob("memory-*")) == []


def test_a_case_that_is_not_there_yet_leaves_nothing_of_it_in_the_memory(
    files: list[str], words: Path, data: Path, tmp_path: Path
) -> None:
    case = ["--case", str(tmp_path / "a.qvcase"), "--passphrase-file", str(words)]
    assert main(["check", *files, *case, "-o", str(tmp_path / "a.json"), "--no-judge", "--quiet"]) == 0
    assert list(data.glob("memory*")) == []


def test_an_encrypted_case_comes_through_standard_input(
    case: Path, words: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Case.open(case) as opened:
        opened.set_passphrase(WORDS)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(case.read_bytes())))
    assert main(["export", "-", "--passphrase-file", str(words), "-o", str(tmp_path / "a.json")]) == 0
    assert json.loads((tmp_path / "a.json").read_bytes())["quotes"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_it_is_asked_for_and_not_shown(case: Path) -> None:
    def at_terminal(*arguments: str, typed: list[str]) -> tuple[int, str]:
        own, its = pty.openpty()
        work = [sys.executable, "-m", "quoteverify", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            work, stdin=its, stderr=its, stdout=subprocess.DEVNULL, env=environment, start_new_session=True
        ) as child:
            os.close(its)
            shown = b""
            for line in typed:
                while not shown.endswith(b": "):
                    shown += os.read(own, 1000)
                shown += b"|"
                os.write(own, f"{line}\n".encode())
            status = child.wait(60)
            while True:
                try:
                    part = os.read(own, 1000)
                except OSError:
                    break
                if not part:
                    break
                shown += part
        os.close(own)
        return status, shown.decode()

    status, shown = at_terminal("passphrase", str(case), typed=[WORDS, OTHER])
    assert status == 2
    assert "The two passphrases are not the same" in shown
    status, shown = at_terminal("passphrase", str(case), typed=[WORDS, WORDS])
    assert status == 0
    assert "A forgotten passphrase cannot be recovered by anybody" in shown
    assert WORDS not in shown
    status, shown = at_terminal("export", str(case), typed=[WORDS])
    assert status == 0
    assert WORDS not in shown
    assert at_terminal("export", str(case), typed=[OTHER])[0] == 2


def test_noise_is_asked_for_a_passphrase_and_refused(
    tmp_path: Path, words: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.qvcase").write_bytes(random.Random(3).randbytes(20_000))
    assert main(["export", str(tmp_path / "a.qvcase"), "--passphrase-file", str(words)]) == 2
    assert "does not open" in capfd.readouterr().err
