"""What is released: built twice the same, tried in every format, on every Python that it says it runs on."""

import re
import tarfile
import zipfile
from pathlib import Path

import pytest

from quoteverify.sheets import FORMATS
from tests.support.paths import ROOT
from tools import release


def test_two_builds_are_the_same_bytes_and_hold_what_the_program_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("hatchling", reason="hatchling is not installed (make test installs it)")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first, second = release.build(tmp_path / "first"), release.build(tmp_path / "second")
    assert [path.name for path in first] == [path.name for path in second]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    wheel, source = first
    with zipfile.ZipFile(wheel) as parts:
        names = set(parts.namelist())
    assert {"resources/guides/index.md", "resources/guides/pictures/review.png", "ui/entry.py"} <= names
    assert not any(name.startswith(("tests/", "tools/", "docs/")) for name in names)
    with tarfile.open(source) as parts:
        shipped = {name.partition("/")[2] for name in parts.getnames()}
    assert {"README.md", "Makefile", "constraints.txt", "docs/index.md", "tests/conftest.py"} <= shipped


def test_the_trial_takes_every_format(tmp_path: Path) -> None:
    assert set(release.FORMATS) == set(FORMATS)
    asked = list(release.commands(tmp_path))
    assert [command[3] for command in asked if command[0] == "export"] == list(release.FORMATS)


def test_the_versions_that_are_promised_are_those_that_are_tried() -> None:
    assert release.versions() == ("3.11", "3.12", "3.13")
    recipe = (ROOT / "packaging" / "ci" / "tests.yml").read_text(encoding="utf-8")
    assert tuple(re.findall(r'"(3\.\d+)"', recipe)) == release.versions()
    assert 'requires-python = ">=3.11"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_a_version_that_is_not_here_is_none() -> None:
    assert release.interpreter("3.99") is None
