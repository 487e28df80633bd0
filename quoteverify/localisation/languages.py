"""Languages: those that the window and the sheets can speak (``resources/i18n/languages.toml``)."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from gettext import c2py
from importlib.resources import files
from importlib.resources.abc import Traversable

from quoteverify.errors import InputError
from quoteverify.localisation import ENGLISH as ENGLISH


@dataclass(frozen=True, slots=True)
class Language:
    """``tag`` is a BCP 47 primary subtag, ``name`` what the language calls itself. ``form`` gives, for a number of
    things from 0, the index of the form that their name takes, below ``forms``; ``decimal`` stands before a fraction.
    """

    tag: str
    name: str
    forms: int
    decimal: str
    form: Callable[[int], int]


class NoSuchLanguage(InputError):
    def __init__(self, tag: str) -> None:
        self.tag = tag
        super().__init__(f"There are no words in the language “{tag}”: choose one of {', '.join(languages())}.")


@cache
def languages() -> Mapping[str, Language]:
    """The languages that there are words in, by their tags, English first."""
    return {tag: own for tag, own in every_language().items() if tag == ENGLISH or catalogue_file(tag).is_file()}


def catalogue_file(tag: str) -> Traversable:
    """Where the words of a language lie, if there are any."""
    return files("resources") / "i18n" / f"quoteverify_{tag}.ts"


@cache
def every_language() -> Mapping[str, Language]:
    """Every language whose rules are known, by its tag, English first."""
    text = (files("resources") / "i18n" / "languages.toml").read_text(encoding="utf-8")
    return {
        tag: Language(tag, row["name"], row["forms"], row["decimal"], c2py(row["plural"]))
        for tag, row in tomllib.loads(text).items()
    }


def language(tag: str) -> Language:
    """The language of a tag; its region and script are not looked at. Raises NoSuchLanguage."""
    found = languages().get(tag.replace("_", "-").partition("-")[0].lower())
    if found is None:
        raise NoSuchLanguage(tag)
    return found
