"""People: whether two parts of personal names may be one, across scripts and the forms that a name has in a language.

The one matcher of names, wherever they are compared: speakers, what a sentence names, who acts. Names sound alike
(:mod:`quoteverify.names.transliteration`), are spelled alike, or are forms of one given name («Пётр», Petro, Piotr),
which ``resources/given_names.toml`` lists, short ones in ``resources/nicknames.toml`` («Коля»). Two given names that
are listed apart are two, however alike they look (Olena and Olga), and so are surnames of which one is made from the
other (Koval, Kovalenko).
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from rapidfuzz import fuzz

from quoteverify.names.transliteration import romanise, similarity

_GLIDES = re.compile("[iyj]+")
_SOFTENED = re.compile("(?:^|(?<=[^aeiou]))i(?=[aeou])")
"""A glide that systems of romanisation write or leave out: «Євген» Yevhen, Êvgen; «Сяргей» Siarhei, Sârgej."""
_BROADER = (("kh", "h"), ("g", "h"), ("sh", "s"), ("zh", "z"), ("ch", "c"), ("ts", "c"))
"""Letters of one system of romanisation and those of another for the same sound."""
ALIKE = 70.0
"""rapidfuzz ratio, 0 to 100, from which on two romanised parts of names may be one."""
SOUNDS_ALIKE = 0.75
"""Similarity of sound, 0 to 1, from which on they may be."""
_CASE_ENDING = 2
"""Letters that a case form may have more than a name («Ивану»)."""
_SHORTEST = 4
"""Letters that a name keeps without its case ending."""


def may_be_one(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether any part of one name may be a part of the other; one shared part is enough."""
    others = tuple(right)
    return any(_same(mine, theirs) for mine in left for theirs in others)


def likeness(one: str, other: str) -> float:
    """How alike two names in any case form are, 0 to 1: 1 for forms of one given name, 0 for two given names that are
    known to be two, else how alike they sound."""
    mine, theirs = _groups_of_forms(romanise(one)), _groups_of_forms(romanise(other))
    if mine and theirs:
        return float(bool(mine & theirs))
    return 0.0 if _apart(romanise(one), romanise(other)) else similarity(one, other)


def _same(one: str, other: str) -> bool:
    left, right = romanise(one), romanise(other)
    mine, theirs = _groups(left), _groups(right)
    if mine and theirs:
        return bool(mine & theirs)  # Oleg is not Olga, however alike they look
    if _apart(left, right):
        return False
    return fuzz.ratio(left, right) >= ALIKE or similarity(one, other) >= SOUNDS_ALIKE


def _apart(left: str, right: str) -> bool:
    """Whether one of two romanised surnames has an ending that makes another surname, and the other has not."""
    ending = _surname_endings()
    return bool(ending.search(left)) is not bool(ending.search(right))


@lru_cache(maxsize=4096)
def _groups(name: str) -> frozenset[int]:
    """The groups that a romanised name stands in, whatever way it was romanised («Юрий»: yurii, iuriy)."""
    broad = _by_broad()
    spelled = _by_plain().get(_plain(name)) or broad.get(_broad(name))
    return spelled or broad.get(_broad(name.replace("ch", "kh")), frozenset())  # scholarly «Михайло»: Mychajlo


@lru_cache(maxsize=4096)
def _groups_of_forms(name: str) -> frozenset[int]:
    """The groups of every name that a romanised word may be a case form of («Александра»: Александр, Александра)."""
    stems = [name[: len(name) - cut] for cut in range(_CASE_ENDING + 1) if not cut or len(name) - cut >= _SHORTEST]
    return frozenset().union(
        *(_groups(form) for stem in stems for form in (stem, f"{stem}a" if stem != name else stem))
    )


def _plain(name: str) -> str:
    """A romanised name with one letter for the sounds that systems of romanisation write differently."""
    return _GLIDES.sub("i", name).replace("x", "ks").replace("w", "v")


def _broad(name: str) -> str:
    """A romanised name as all systems of romanisation have it in common: «Сяргей» syargey, siarhiej, sargej."""
    plain = _SOFTENED.sub("", _plain(name))
    for letters, common in _BROADER:
        plain = plain.replace(letters, common)
    return plain


@cache
def _by_broad() -> Mapping[str, frozenset[int]]:
    """For each given name, broadly spelled, the groups it stands in; without those that then are several names."""
    found: dict[str, set[frozenset[int]]] = {}
    for name, groups in _by_plain().items():
        found.setdefault(_broad(name), set()).add(groups)
    return {name: next(iter(groups)) for name, groups in found.items() if len(groups) == 1}


@cache
def _by_plain() -> Mapping[str, frozenset[int]]:
    """For each form of a given name, plainly spelled, the groups it stands in."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(_listed("given_names")["groups"]):
        for name in group.split():
            found.setdefault(_plain(name), set()).add(number)
    for name, short in _listed("nicknames").items():
        own = found.get(_plain(romanise(name)), set())
        for form in short.split():
            found.setdefault(_plain(romanise(form)), set()).update(own)
    return {name: frozenset(numbers) for name, numbers in found.items() if numbers}


@cache
def _surname_endings() -> re.Pattern[str]:
    """An ending that makes another surname, in any case form."""
    return re.compile(f"(?:{'|'.join(_listed('given_names')['surnames'])})[a-z]{{0,{_CASE_ENDING}}}$")


def _listed(name: str) -> dict[str, Any]:
    return tomllib.loads((files("resources") / f"{name}.toml").read_text(encoding="utf-8"))
