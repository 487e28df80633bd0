"""Tongues: what the guides say in a language. One file a language, ``tools/guides/tongues/TAG.toml``.

What the window and the findings say is taken from the program's own translations, so that a page calls everything as
the window does. The file has the rest: the words between (``frame``, ``index``), how each check decides (``limits``),
and which text of each written page its translation is of (``written``). A translation keeps the mark of the English
text that it was made of; where that has changed, the page is shown in English until somebody has looked at it.
"""

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from quoteverify.localisation.catalogue import catalogue
from quoteverify.localisation.languages import ENGLISH
from quoteverify.localisation.sentences import in_language

FOLDER = Path(__file__).with_name("tongues")


class Missing(LookupError):
    """Something that a page would say has no translation, or one of an older text."""


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of a file: every key is needed, and no other is taken."""


class Frame(Part, frozen=True):
    """What stands on every page of a check around its own words."""

    example: str
    said: str
    english: str
    answer: str
    right: str
    noted: str
    no_error: str
    limits: str
    back: str
    needs_nothing: str
    needs_source: str
    needs_source_and_model: str


class Index(Part, frozen=True):
    """The list of all checks, group by group."""

    title: str
    opening: str
    facts: str
    meaning: str
    completeness: str
    form: str
    engine: str


class Limits(Part, frozen=True):
    """How one check decides: ``text`` has paragraphs with a blank line between, ``of`` marks the English one."""

    of: str
    text: str


class Tongue(Part, frozen=True):
    """A file. ``limits`` are by category, ``written`` marks by the names of pages; English has neither."""

    frame: Frame
    index: Index
    limits: Mapping[str, Limits] = {}
    written: Mapping[str, str] = {}


@cache
def tongue(tag: str) -> Tongue:
    """The words of a language. Raises Missing where it has no file, msgspec.ValidationError where that is wrong."""
    if not (FOLDER / f"{tag}.toml").is_file():
        raise Missing(f"tools/guides/tongues/{tag}.toml is not there")
    return msgspec.toml.decode((FOLDER / f"{tag}.toml").read_bytes(), type=Tongue)


def mark(text: str) -> str:
    """The mark of an English text: eight hexadecimal digits that change with it."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:8]


def window(tag: str, context: str, english: str) -> str:
    """What the window says for an English text. Raises Missing."""
    if tag == ENGLISH:
        return english
    found = catalogue(tag).find(context, english)
    if found is None:
        raise Missing(f"“{english}” is not translated")
    return found


def sentence(tag: str, english: str) -> str:
    """A finding in a language. Raises Missing."""
    told = in_language(english, tag)
    if tag != ENGLISH and told == english:
        raise Missing(f"“{english}” is not translated")
    return told


def limits(tag: str, category: str, english: str) -> str:
    """How a check decides, in paragraphs. Raises Missing."""
    if tag == ENGLISH:
        return english
    known = tongue(tag).limits.get(category)
    if known is None:
        raise Missing(f"[limits.{category}] is not there; its mark is {mark(english)}")
    if known.of != mark(english):
        raise Missing(f"[limits.{category}] is of an older text; where it still holds, its mark is {mark(english)}")
    return known.text.strip()
