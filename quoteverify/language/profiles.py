"""Language profiles: what the program knows of a language is data, one TOML file each under ``resources/languages``.

A profile has a few fields every stage needs; the rest is sections (``negation``, ``numbers`` …) that the module which
uses a section reads and types for itself. An unknown language gets an empty profile: checks then say "not checked".
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from quoteverify.errors import InvalidLanguageTag

_TAG = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")


@dataclass(frozen=True, slots=True)
class QuoteMarks:
    """An opening and a closing mark that belong together; ``level`` 1 is the outer one."""

    opening: str
    closing: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Profile:
    """``tag`` is a BCP 47 primary subtag; ``script`` an ISO 15924 code ("Cyrl")."""

    tag: str
    name: str
    script: str = ""
    marks: tuple[QuoteMarks, ...] = ()
    sections: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, hash=False)

    def section(self, name: str) -> Mapping[str, Any]:
        """The data of one topic; empty when the profile knows nothing of it."""
        return self.sections.get(name, {})


def primary(tag: str) -> str:
    """The lower-case primary subtag of a BCP 47 tag: "pt-BR" → "pt". Raises InvalidLanguageTag."""
    if not _TAG.match(tag):
        raise InvalidLanguageTag(tag)
    return tag.split("-")[0].lower()


@cache
def profile(tag: str) -> Profile:
    """The profile for a BCP 47 tag; an empty one when the language is not known. Raises InvalidLanguageTag."""
    code = primary(tag)
    path = files("resources") / "languages" / f"{code}.toml"
    if not path.is_file():
        return Profile(tag=code, name=code)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    marks = tuple(QuoteMarks(opening, closing, level) for opening, closing, level in data.get("marks", []))
    sections = {key: value for key, value in data.items() if isinstance(value, dict)}
    return Profile(tag=code, name=data["name"], script=data["script"], marks=marks, sections=sections)


def known() -> tuple[str, ...]:
    """The tags of all profiles, sorted."""
    folder = files("resources") / "languages"
    return tuple(sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml")))
