"""Tags: which languages a model's own codes stand for ("rus", "cmn_Hans", "sla"). The codes are data."""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

ANY = "*"
"""Stands for every language, in the sources or targets of a model that names none ("mul")."""

_LANGUAGE = 3
_TOKEN = re.compile(r"^>>([A-Za-z]{2,3}(?:_[A-Za-z0-9]{2,8})*)<<$")
_CODE = r"(?:[a-z]{3}(?:_[a-z]{3})+|[A-Za-z]{2,7})"
_PAIR = re.compile(rf"(?:^|[/\\_-])({_CODE})-({_CODE})$")


@dataclass(frozen=True, slots=True)
class _Codes:
    codes: Mapping[str, str]
    preferred: Mapping[str, list[str]]
    groups: Mapping[str, list[str]]
    published: Mapping[str, str]


@cache
def _codes() -> _Codes:
    text = (files("resources") / "models" / "tags.toml").read_text(encoding="utf-8")
    return _Codes(**tomllib.loads(text))


def languages(code: str) -> frozenset[str]:
    """The BCP 47 primary subtags that a model's code covers; ``{"*"}`` for any language.

    >>> sorted(languages("zle"))
    ['be', 'ru', 'uk']
    """
    first, *others = code.strip().split("_")
    # A second language is written small ("ces_slk"), a script or a country is not ("cmn_Hans", "por_BR").
    every = [first.lower(), *(other for other in others if other.islower() and len(other) == _LANGUAGE)]
    return frozenset(language for name in every for language in _named(name))


def _named(code: str) -> list[str]:
    data = _codes()
    return data.groups.get(code, [data.codes.get(code, code)])


def token_language(token: str) -> str | None:
    """The language that a vocabulary entry selects as target (">>rus<<" → "ru"), None for any other entry."""
    found = _TOKEN.match(token)
    return next(iter(languages(found[1]))) if found else None


def token_for(language: str, vocabulary: Collection[str]) -> str | None:
    """The entry of ``vocabulary`` that asks for ``language``, None when there is none."""
    wanted = _codes().preferred.get(language, [])
    for code in wanted:
        if f">>{code}<<" in vocabulary:
            return f">>{code}<<"
    return next((entry for entry in sorted(vocabulary) if token_language(entry) == language), None)


def model_name(source: str, target: str) -> str:
    """What the OPUS-MT model for a pair is called."""
    return _codes().published.get(f"{source}-{target}", f"opus-mt-{source}-{target}")


def groups_of(language: str) -> list[str]:
    """The codes of the groups that name a language among others, the smallest first."""
    groups = _codes().groups
    named = [code for code, members in groups.items() if language in members or members == [ANY]]
    return sorted(named, key=lambda code: (ANY in groups[code], len(groups[code]), code))


def pair_in_name(name: str) -> tuple[str, str] | None:
    """The two codes at the end of a model's name: "opus-mt-tc-big-fr-en" → ("fr", "en")."""
    found = _PAIR.search(name)
    return (found[1], found[2]) if found else None
