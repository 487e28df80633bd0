"""What the README tells a newcomer to type works as printed, in its order."""

import re
import shutil
from pathlib import Path

import pytest

from quoteverify.cli import main
from tests.support.paths import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def commands() -> list[list[str]]:
    """The arguments of each command of the README's list, without the window's."""
    block = README.split("## Commands")[1].split("```sh\n")[1].split("```")[0]
    lines = [re.sub(r"\s+#.*", "", line).split() for line in block.splitlines()]
    return [words[1:] for words in lines if words[0] == "quoteverify" and len(words) > 1]


def test_every_command_of_the_readme_works_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    samples = shutil.copytree(ROOT / "resources" / "samples", tmp_path / "samples")
    monkeypatch.chdir(samples / "go-ahead")
    monkeypatch.setenv("QUOTEVERIFY_DATA", str(tmp_path / "home"))
    assert len(commands()) >= 12
    for arguments in commands():
        status = main(arguments)
        assert status == 0, (arguments, capfd.readouterr().err)
    written = {path.name for path in Path.cwd().iterdir()}
    assert {"sheet.html", "sheet.json", "sheet.pdf", "border.qvcase", "again.qvcase", "judged.jsonl"} <= written


def test_every_file_that_the_readme_names_is_there() -> None:
    named = set(re.findall(r"`((?:docs|resources|tests|tools)/[\w./-]*|[A-Z]+\.md)`", README))
    named |= set(re.findall(r"\]\((?!http)([^)#]+)\)", README))
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []
