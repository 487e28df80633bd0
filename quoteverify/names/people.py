"""People: whether two parts of personal names may be one, across scripts and the forms that a name has in a language.

The same for a transcript's speaker and a printed one, wherever they are compared. Names sound alike
(:mod:`quoteverify.names.transliteration`), are spelled alike, or are forms of one given name («Пётр», Petro, Piotr),
which ``resources/given_names.toml`` lists.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz import fuzz

from quoteverify.names.transliteration import romanise, similarity

_GLIDES = re.compile("[iyj]+")
ALIKE = 70.0
"""rapidfuzz ratio, 0 to 100, from which on two romanised parts of names may be one."""
SOUNDS_ALIKE = 0.75
"""Similarity of sound, 0 to 1, from which on they may be."""


def may_be_one(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether any part of one name may be a part of the other; one shared part is enough."""
    others = tuple(right)
    return any(_same(mine, theirs) for mine in left for theirs in others)


def _same(one: str, other: str) -> bool:
    mine, theirs = _groups(romanise(one)), _groups(romanise(other))
    if mine and theirs:
        return bool(mine & theirs)  # Oleg is not Olga, however alike they look
    return fuzz.ratio(romanise(one), romanise(other)) >= ALIKE or similarity(one, other) >= SOUNDS_ALIKE


@lru_cache(maxsize=4096)
def _groups(name: str) -> frozenset[int]:
    """The groups that a romanised name stands in, whatever way it was romanised («Юрий»: yurii, iuriy)."""
    plain = _plain(name)
    return frozenset().union(*(groups for form, groups in _given().items() if _plain(form) == plain))


def _plain(name: str) -> str:
    """A romanised name with one letter for the sounds that systems of romanisation write differently."""
    return _GLIDES.sub("i", name).replace("x", "ks").replace("w", "v")


@cache
def _given() -> Mapping[str, frozenset[int]]:
    """For each form of a given name the groups it stands in."""
    listed = tomllib.loads((files("resources") / "given_names.toml").read_text(encoding="utf-8"))["groups"]
    found: dict[str, set[int]] = {}
    for number, group in enumerate(listed):
        for name in group.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
