"""What languages are called: by their tags in English, and in the languages that the program speaks.

The names are those of the Unicode CLDR (``resources/language_names.toml``, made by ``tools/language_names.py``); they
cover every language with a tag of two or three letters, whether the program knows more of it or not.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from quoteverify.localisation import ENGLISH


def english_name(tag: str) -> str:
    """The English name of a language by its primary subtag ("am": "Amharic"); the tag itself where it has none."""
    return _tables()[ENGLISH].get(tag, tag)


@cache
def names_in(spoken: str) -> Mapping[str, str]:
    """The names of languages in the language of a tag, by their English names; empty where there are none."""
    own = _tables().get(spoken, {})
    return {english: own[tag] for tag, english in _tables()[ENGLISH].items() if tag in own}


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((files("resources") / "language_names.toml").read_text(encoding="utf-8"))
