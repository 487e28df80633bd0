"""Guides: the pages of help that come with the program, each found by its name, its title and its words.

The English pages lie in ``resources/guides``, those of another language below it, under its tag. A page that a language
does not have is there in English.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale

import resources
from quoteverify.localisation.languages import ENGLISH, every_language

FOLDER = Path(resources.__path__[0], "guides")
FIRST = ("index", "tour", "five-steps", "verdicts", "checks", "privacy")
"""The pages that stand first in the list."""


class Guide(NamedTuple):
    """A page: ``name`` is its path below the folder of its language without ".md" ("checks/negation"), ``text`` is
    Markdown, ``language`` the tag of the language that it is in."""

    name: str
    title: str
    text: str
    path: Path
    language: str


@cache
def guides(tag: str = ENGLISH) -> tuple[Guide, ...]:
    """Every page, in the language of a tag where there is one.

    Those for the beginning come first, then the others by title as the language sorts it, those of a folder last; at
    the end stand the pages that are in English for want of a translation.
    """
    found = [_read(path, tag) for path in FOLDER.rglob("*.md") if name_of(path)[0] == ENGLISH]
    places = {name: place for place, name in enumerate(FIRST)}
    letters = QCollator(QLocale(tag))

    def order(page: Guide) -> tuple[int, bool, bool, QCollatorSortKey]:
        place = places.get(page.name, len(FIRST))
        return place, page.language != tag, "/" in page.name, letters.sortKey(page.title)

    return tuple(sorted(found, key=order))


def name_of(path: Path) -> tuple[str, str]:
    """The language of a page and its name, by its place. Raises ValueError where it is not below the folder."""
    parts = path.relative_to(FOLDER).with_suffix("").parts
    if parts[0] in every_language():
        return parts[0], "/".join(parts[1:])
    return ENGLISH, "/".join(parts)


def _read(english: Path, tag: str) -> Guide:
    own = FOLDER / tag / english.relative_to(FOLDER)
    language, path = (tag, own) if own.is_file() else (ENGLISH, english)
    text = path.read_text(encoding="utf-8")
    title = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("# ")), path.stem)
    return Guide(name_of(english)[1], title, text, path, language)
