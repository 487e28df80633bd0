"""Who follows “How to add” word for word gets a check, a language, a loader and a sheet that work."""

import re
import textwrap
from pathlib import Path
from types import ModuleType

from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.language.profiles import read_profile
from quoteverify.loaders.content import Raw
from quoteverify.records.findings import Finding, Severity
from quoteverify.sheets.manifest import read_manifest
from tests.support.full_case import full_sheet
from tests.support.paths import ROOT

ADDING = ROOT / "docs" / "adding.md"


def blocks(page: Path, language: str) -> list[str]:
    """The code of a page, without the indentation of its list."""
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(code) for _, code in found]


def module(code: str) -> ModuleType:
    made = ModuleType("added")
    exec(compile(code, "added.py", "exec"), made.__dict__)
    return made


def test_the_check() -> None:
    check = module(blocks(ADDING, "python")[0]).CHECK

    def found(english: str) -> list[Finding]:
        return list(check.pair(SentencePair(Side("В 2021 году.", "ru"), Side(english, "en"))))

    (finding,) = found("It happened in ’21.")
    assert (finding.severity, finding.message) == (Severity.INFO, "“’21” leaves the century out.")
    assert finding.rendering is not None
    assert finding.rendering.of("It happened in ’21.") == "’21"
    assert found("It happened in the ’90s.") == []


def test_the_language() -> None:
    profile = read_profile("eo", blocks(ADDING, "toml")[0])
    assert (profile.tag, profile.name, profile.script) == ("eo", "Esperanto", "Latn")
    assert profile.numbers.decimal == ","


def test_the_loader(tmp_path: Path) -> None:
    code = next(code for code in blocks(ROOT / "docs" / "formats.md", "python") if "Karaoke" in code)
    load = module(code).load
    content = load(Raw(tmp_path / "song.kar", "1|Ну, чё стоим?\n4|Давай, вперёд!\n".encode()))
    assert [block.cue.start for block in content.blocks] == [1000, 4000]
    assert "Давай, вперёд!" in content.text


def test_the_sheet(tmp_path: Path) -> None:
    write = module(blocks(ADDING, "python")[1]).write
    sheet = full_sheet(tmp_path)
    lines = write(sheet).decode().splitlines()
    assert lines[0].startswith("QuoteVerify ")
    assert [line.split("\t")[0] for line in lines if "\t" in line] == [quote.checked.quote.id for quote in sheet.quotes]
    assert all(any(engine.sha256 in line for line in lines) for engine in sheet.case.engines)
    found = read_manifest(tmp_path / "sheet.txt", write(sheet))
    assert found is not None
    assert found[1], "the seal holds"
    changed = read_manifest(tmp_path / "sheet.txt", write(sheet).replace(b"undecided", b"faithful."))
    assert changed is not None
    assert not changed[1]
