"""What the README, the guides and the other pages print works as printed, and what they name is there."""

import importlib.util
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from quoteverify.cli import main
from quoteverify.localisation.languages import languages
from tests.support import markdown
from tests.support.homes import prepared_home
from tests.support.paths import ROOT

PAGES = markdown.pages()
GUIDES = ROOT / "resources" / "guides"
TAGS = set(languages())
PRINTING = [page for page in PAGES if any(markdown.commands(page)) and not TAGS & set(page.parts)]
"""The pages whose commands are run; a translation prints the same ones (tests/tools/guides/test_written.py)."""
WINDOW = ("quoteverify", "quoteverify demo", ".venv/bin/quoteverify demo")
TO_WRITE = {"quoteverify/checks/form/short_year.py", "quoteverify/sheets/data/verdict_list.py"}
"""What a reader of docs/adding.md writes (tests/test_adding.py)."""
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where models are prepared, once for all pages."""
    return prepared_home(tmp_path_factory.mktemp("home"))


@pytest.fixture
def sample(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample case, where a reader who follows a page stands."""
    monkeypatch.setenv("QUOTEVERIFY_DATA", str(home))
    monkeypatch.setenv("QUOTEVERIFY_NEW_PASSPHRASE", "what the reader would type")
    samples = shutil.copytree(ROOT / "resources" / "samples", tmp_path / "samples")
    monkeypatch.chdir(samples / "go-ahead")
    return samples / "go-ahead"


@pytest.mark.parametrize("page", PRINTING, ids=markdown.name_of)
def test_every_command_works_as_printed(page: Path, sample: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for command in markdown.commands(page):
        words = command.split()
        if command in WINDOW:
            continue
        if words[0] == "quoteverify":
            assert main(words[1:]) == 0, (command, capfd.readouterr().err)
        else:
            assert is_there(words), f"{command} in {page.name}: nobody can follow this"
    if page.name == "README.md":
        written = {path.name for path in sample.iterdir()}
        assert {"sheet.html", "sheet.json", "sheet.pdf", "border.qvcase", "again.qvcase", "judged.jsonl"} <= written


def is_there(words: list[str]) -> bool:
    """Whether a command that sets something up names what there is."""
    match words:
        case ["make", target]:
            return target in TARGETS
        case ["cp", "-r", folder, "~"] if folder.startswith("resources/"):
            return (ROOT / folder).is_dir()
        case ["cd", folder]:
            return (ROOT / folder.replace("~", "resources")).is_dir()
        case [python, "-m", "venv" | "pip", *arguments] if "python" in python:
            extras = re.findall(r'"?\.\[(\w+)\]', " ".join(arguments))
            return set(extras) <= set(PROJECT["project"]["optional-dependencies"])
        case [python, "-m", module, *_] if "python" in python:
            return importlib.util.find_spec(module) is not None
    return False


@pytest.mark.parametrize("page", PAGES, ids=markdown.name_of)
def test_every_link_leads_somewhere(page: Path) -> None:
    lost = []
    for link in markdown.links(page):
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        if not target.exists() or (anchor and anchor not in markdown.anchors(target)):
            lost.append(link)
    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=markdown.name_of)
def test_every_file_and_module_that_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    capitals = re.compile(r"[A-Z]{3,}(?!\w*\.md)")
    named = [name for name in markdown.NAMED.findall(text) if not capitals.search(name) and name not in TO_WRITE]
    assert [name for name in named if not (ROOT / name).exists() and not (page.parent / name).exists()] == []
    modules = {module.rstrip(".") for module in markdown.MODULE.findall(text)}
    assert [name for name in modules if importlib.util.find_spec(name) is None] == []


def test_the_guides_stay_among_themselves() -> None:
    """The window shows them where nothing but the program is installed."""
    pages = [page for page in PAGES if GUIDES in page.parents]
    assert len(pages) > 40
    for page in pages:
        for link in markdown.links(page):
            assert GUIDES in (page.parent / link.partition("#")[0]).resolve().parents, (page.name, link)


def test_every_guide_can_be_reached_from_the_first_page_of_its_language() -> None:
    seen = reached(GUIDES / "index.md")
    assert {path for path in GUIDES.rglob("*.*") if not translated(path)} == seen
    for tag in {path.relative_to(GUIDES).parts[0] for path in GUIDES.rglob("*.md") if translated(path)}:
        assert set((GUIDES / tag).rglob("*.*")) == {
            page for page in reached(GUIDES / tag / "index.md") if translated(page)
        }


def reached(first: Path) -> set[Path]:
    """What links lead to from a page on, pictures too."""
    seen: set[Path] = set()
    waiting = [first]
    while waiting:
        page = waiting.pop()
        if page not in seen and page.suffix == ".md":
            waiting += [(page.parent / link.partition("#")[0]).resolve() for link in markdown.links(page)]
        seen.add(page)
    return seen


def translated(page: Path) -> bool:
    return page.relative_to(GUIDES).parts[0] in TAGS


def test_every_page_of_the_docs_but_decisions_is_on_the_first() -> None:
    listed = {(ROOT / "docs" / link).resolve() for link in markdown.links(ROOT / "docs" / "index.md")}
    assert set((ROOT / "docs").glob("*.md")) - listed == {ROOT / "docs" / "index.md"}
