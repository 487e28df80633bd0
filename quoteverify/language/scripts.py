"""Scripts: what a language is written in, and how that runs; data, in ``resources/scripts.toml`` and the profiles."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from quoteverify.errors import InvalidLanguageTag
from quoteverify.language.profiles import primary, profile


def script(tag: str) -> str:
    """The ISO 15924 code of what a language (a BCP 47 tag) is written in: that of the tag ("sr-Latn") before its usual
    one; empty where it is not known, or the tag is none."""
    try:
        code = primary(tag)
    except InvalidLanguageTag:
        return ""
    own = next((part.title() for part in tag.split("-")[1:] if len(part) == 4 and part.isalpha()), "")
    return own or profile(code).script or _scripts()["languages"].get(code, "")


def unspaced(tag: str) -> bool:
    """Whether there are no spaces between the words of a language."""
    return script(tag) in _scripts()["unspaced"]


def right_to_left(tag: str) -> bool:
    """Whether lines of a language run from right to left."""
    return script(tag) in _scripts()["right_to_left"]


@cache
def _scripts() -> dict[str, Any]:
    return tomllib.loads((files("resources") / "scripts.toml").read_text(encoding="utf-8"))
