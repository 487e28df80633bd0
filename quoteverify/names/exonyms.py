"""Exonyms: what countries, regions and cities are called in each language (Unicode CLDR), with adjectives by hand.

The tables are ``resources/names/TAG.toml`` (generated) and the section ``names.exonyms`` of a profile: for a code of
the tables the further words for it, "*" standing for the rest of a word (``GB = "британ* англи*"``).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from quoteverify.language.profiles import primary, profile
from quoteverify.values.tokens import fold, tokens

_SHARED_STEM = 4
"""Letters that an inflected form or an adjective shares with a name: «Финляндия», «финляндский»."""
_ENDING = 4
_CASE_ENDING = 3
"""Letters at the end of a name that its case forms may replace («Китай», «Китаем»)."""


@dataclass(frozen=True, eq=False)
class Exonyms:
    """``codes`` by folded phrase, ``phrases`` by code, ``patterns`` by code: beginnings of further words."""

    codes: Mapping[str, str]
    phrases: Mapping[str, tuple[str, ...]]
    stems: Mapping[str, tuple[str, ...]]
    longest: int
    inflected: Mapping[str, str]
    by_hand: frozenset[str]

    def official(self, phrase: str) -> bool:
        """Whether a phrase is a place's own name, not an adjective or a short form («Dutch», “EU”)."""
        return phrase in self.codes and phrase not in self.by_hand

    def code(self, phrase: str) -> str | None:
        """The place that a folded phrase names; a single word may carry a case ending."""
        found = self.codes.get(phrase)
        if found or " " in phrase or len(phrase) <= _SHARED_STEM:
            return found
        cuts = (phrase[: len(phrase) - cut] for cut in range(_CASE_ENDING + 1))
        return next((self.inflected[stem] for stem in cuts if stem in self.inflected), None)

    def names(self, code: str, words: tuple[str, ...]) -> bool:
        """Whether folded words name a place, in any case form or as an adjective."""
        joined = f" {' '.join(words)} "
        for phrase in self.phrases.get(code, ()):
            if f" {phrase} " in joined or all(_has(part, words) for part in phrase.split()):
                return True
        return any(_begins(stem, joined) for stem in self.stems.get(code, ()))


def _begins(stem: str, joined: str) -> bool:
    return f" {stem[:-1]}" in joined if stem.endswith("*") else f" {stem} " in joined


def _has(part: str, words: tuple[str, ...]) -> bool:
    """Whether a form of ``part`` is among the words: they share all but an ending."""
    if len(part) < _SHARED_STEM:
        return any(word.startswith(part) and len(word) <= len(part) + 2 for word in words)
    stem = part[: max(min(len(part) - 1, _SHARED_STEM), len(part) - _ENDING)]
    return any(word.startswith(stem) for word in words)


@cache
def exonyms(language: str) -> Exonyms:
    """The names of places in a language; empty for a language without tables. Raises InvalidLanguageTag."""
    code = primary(language)
    path = files("resources") / "names" / f"{code}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    phrases: dict[str, tuple[str, ...]] = {}
    for section in ("territories", "cities"):
        for place, name in data.get(section, {}).items():
            phrases[place] = (" ".join(token.folded for token in tokens(name)),)
    stems = {}
    official = {name for names in phrases.values() for name in names}
    for place, listed in profile(code).names.exonyms.items():
        words = [fold(word).replace("_", " ") for word in listed.split()]
        stems[place] = tuple(words)
        whole = tuple(word for word in words if not word.endswith("*"))
        phrases[place] = (*phrases.get(place, ()), *whole)
    codes = {phrase: place for place, names in phrases.items() for phrase in names if phrase}
    longest = max((phrase.count(" ") + 1 for phrase in codes), default=1)
    inflected = _inflected(codes) if profile(code).names.inflected else {}
    return Exonyms(codes, phrases, stems, min(longest, 5), inflected, frozenset(codes) - official)


@cache
def metonyms() -> Mapping[str, str]:
    """The code of each country's capital, and of each capital's country: the one may stand for the other."""
    capitals = tomllib.loads((files("resources") / "capitals.toml").read_text(encoding="utf-8"))
    return capitals | {capital: country for country, capital in capitals.items()}


def _inflected(codes: Mapping[str, str]) -> dict[str, str]:
    """Beginnings of the names that are one word, without their last one or two letters."""
    found: dict[str, str] = {}
    for phrase, place in codes.items():
        if " " in phrase:
            continue
        for cut in (1, 2):
            if len(phrase) - cut >= _SHARED_STEM:
                found.setdefault(phrase[: len(phrase) - cut], place)
    return found
