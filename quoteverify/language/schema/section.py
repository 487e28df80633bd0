"""What every section of a language profile is made of, and how to add one.

A section is a frozen record whose fields are the keys of one table of ``resources/languages/TAG.toml``. An unknown key,
a missing one that has no default or a value of another type is an error when the profile is read, so that a misspelt
word list is never silently ignored. To add a section:

1. Define its record in ``quoteverify/language/schema`` (``meaning``, ``values``, ``words`` or ``texts``, by what it is
   about). Give every field a default that stands for "not known"; the docstring tells what the entries are.
2. Add a field for it to ``Profile`` in ``quoteverify/language/profiles.py``, named like the table.
3. Fill it in for the languages you know; in the others :attr:`Section.known` is False, and a check that needs it
   says "not checked".
4. Describe it in ``docs/languages.md``.

A new key in a section that exists needs a field in its record and nothing else.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

Words = tuple[str, ...]
"""Single words or phrases that are compared as they stand."""


class Patterns:
    """Constructions in the pattern language of ``quoteverify/grammar/phrases.py``. Compared by identity: there is one
    object for each entry of a profile, under which what is compiled from it is kept."""

    __slots__ = ("texts",)

    def __init__(self, texts: Sequence[str] = ()) -> None:
        self.texts = tuple(texts)

    def __bool__(self) -> bool:
        return bool(self.texts)

    def __repr__(self) -> str:
        return f"Patterns({list(self.texts)})"


NONE_KNOWN = Patterns()
"""What a profile has for an entry that it does not list."""


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of a profile."""

    @property
    def known(self) -> bool:
        """Whether the profile says anything here."""
        return self != type(self)()

    def entries(self) -> Iterator[tuple[str, Any]]:
        """Each key as the file writes it, with its value."""
        for name, key in zip(self.__struct_fields__, self.__struct_encode_fields__, strict=True):
            yield key, getattr(self, name)


class Groups(Section, frozen=True, eq=False):
    """A table of patterns alone: what is found of them carries the key of its list as label."""


def decode(kind: type, value: object) -> object:
    """Reads the one type that msgspec does not know. Raises ValueError for anything but a list of strings."""
    if kind is not Patterns:
        raise NotImplementedError(kind)
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ValueError("Expected a list of strings")
    return Patterns(value) if value else NONE_KNOWN
