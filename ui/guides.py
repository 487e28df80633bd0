"""Guides: the pages of help that come with the program, each found by its name, its title and its words."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import resources

FOLDER = Path(resources.__path__[0], "guides")
FIRST = ("index", "tour", "five-steps", "verdicts", "checks", "privacy")
"""The pages that stand first in the list."""


class Guide(NamedTuple):
    """A page: ``name`` is its path below the folder without ".md" ("checks/negation"), ``text`` is Markdown."""

    name: str
    title: str
    text: str

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.name}.md"


@cache
def guides() -> tuple[Guide, ...]:
    """Every page; those for the beginning first, then by title, pages of a folder after the others."""
    found = [_read(path) for path in FOLDER.rglob("*.md")]
    places = {name: place for place, name in enumerate(FIRST)}
    return tuple(sorted(found, key=lambda page: (places.get(page.name, len(FIRST)), "/" in page.name, page.title)))


def _read(path: Path) -> Guide:
    text = path.read_text(encoding="utf-8")
    title = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("# ")), path.stem)
    return Guide(path.relative_to(FOLDER).with_suffix("").as_posix(), title, text)
