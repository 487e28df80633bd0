"""``-`` for a file: standard input wherever a command takes one, standard output for its result."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from quoteverify.cli import main

ARTICLE = "The farmer said: “We waited for seven hours.”\n"
TRANSCRIPT = "ИВАН ПЕТРОВ: Мы ждали семь часов. Никто не пришёл.\n"


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: bytes
    stderr: bytes


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., Done]:
    """A command in a folder of its own, with something on its standard input."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str, given: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given)))
        return Done(main(arguments), *capfdbinary.readouterr())

    return command


def test_quotes_reads_standard_input(tmp_path: Path, run: Callable[..., Done]) -> None:
    done = run("quotes", "-", given=ARTICLE.encode())
    assert done.returncode == 0, done.stderr
    (quote,) = json.loads(done.stdout)
    assert quote["text"] == "“We waited for seven hours.”"
    assert quote["start"] == ARTICLE.index("“")


@pytest.mark.parametrize("side", ["--source", "--rendering"])
def test_check_reads_either_side_and_names_it(side: str, tmp_path: Path, run: Callable[..., Done]) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "t.txt").write_text(TRANSCRIPT, "utf-8")
    files = {"--source": "t.txt", "--rendering": "a.txt"}
    given = (tmp_path / files[side]).read_bytes()
    options = [part for name, file in files.items() for part in (name, "-" if name == side else file)]
    done = run("check", *options, "--no-model", "--no-judge", "--quiet", "-o", "-", given=given)
    assert done.returncode == 0, done.stderr
    sheet = json.loads(done.stdout)
    assert [source["text"] for source in sheet["quotes"][0]["source"]] == ["Мы ждали семь часов."]
    assert any("standard input" in file["path"] for file in sheet["files"])
    assert str(tmp_path).encode() not in done.stdout


def test_subtitles_are_known_by_what_they_hold(tmp_path: Path, run: Callable[..., Done]) -> None:
    subtitles = "1\n00:00:01,000 --> 00:00:04,000\nShe said: “We <i>never</i> asked.”\n"
    done = run("quotes", "-", given=subtitles.encode())
    assert json.loads(done.stdout)[0]["text"] == "“We never asked.”"


def test_pairs_align_and_verify_read_it_too(tmp_path: Path, run: Callable[..., Done]) -> None:
    pair = json.dumps({"id": 1, "source": "Да.", "rendering": "Yes."}).encode()
    done = run("pairs", "-", "--no-model", "--no-judge", "-o", "-", given=pair)
    assert json.loads(done.stdout)["id"] == 1
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    done = run("align", "--source=-", "--rendering", "a.txt", given=TRANSCRIPT.encode())
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)
    sheet = run("check", "--rendering", "a.txt", "--no-model", "--quiet").stdout
    done = run("verify", "-", given=sheet)
    assert json.loads(done.stdout)["sheet"] == "same"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("check", "--source", "-", "--rendering", "-"), "can be read once"),
        (("quotes", "-"), "is empty"),
        (("check", "--rendering", "-", "--format", "docx", "-o", "-"), "is not text"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    arguments: tuple[str, ...], says: str, tmp_path: Path, run: Callable[..., Done]
) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert says in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == b""


def test_markdown_is_another_name_of_md(tmp_path: Path, run: Callable[..., Done]) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    one, other = (
        run("check", "--rendering", "a.txt", "--no-model", "--quiet", "--format", name) for name in ("md", "markdown")
    )
    assert other.returncode == 0, other.stderr
    assert other.stdout.startswith(one.stdout[:20])
    assert b"seven hours" in other.stdout
