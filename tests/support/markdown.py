"""Reading the project's own pages: their links, the files they name, the commands they print."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.paths import ROOT

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
NAMED = re.compile(r"`((?:docs|resources|tests|tools|ui|quoteverify|benchmarks|packaging)/[\w./-]+|[A-Z]+\.md)`")
MODULE = re.compile(r"python -m ([\w.]+)")
SHELL = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"(?:^|\s+)#\s.*")


def pages() -> list[Path]:
    """Every page of the project that a person reads."""
    own = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("resources/**/*.md")]
    return sorted(path for path in own if path.name != "CHANGELOG.md")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def links(page: Path) -> list[str]:
    """Where a page leads to, but for the web."""
    found = LINK.findall(without_code(page.read_text(encoding="utf-8")))
    return [link for link in found if not link.startswith(("http", "mailto:"))]


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = HEADING.findall(without_code(page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def commands(page: Path) -> Iterator[str]:
    """The lines of every shell block of a page, without their comments."""
    for block in SHELL.findall(page.read_text(encoding="utf-8")):
        for line in block.replace("\\\n", " ").splitlines():
            command = COMMENT.sub("", line).strip()
            if command:
                yield command


def without_code(text: str) -> str:
    return re.sub(r"^\s*```.*?^\s*```", "", text, flags=re.MULTILINE | re.DOTALL)
