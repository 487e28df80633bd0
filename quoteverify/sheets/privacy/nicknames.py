"""Nicknames: the short and fond forms of given names, by which people are named and found."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from quoteverify.names.transliteration import romanise


def nicknames(name: str) -> tuple[str, ...]:
    """What a person with this given name is called, too, in the scripts at hand; nothing for a name not listed."""
    return _table().get(name.casefold(), ())


@cache
def _table() -> Mapping[str, tuple[str, ...]]:
    data = tomllib.loads((files("resources") / "nicknames.toml").read_text(encoding="utf-8"))
    table: dict[str, dict[str, None]] = {}
    for name, forms in data.items():
        for key in {name.casefold(), romanise(name).casefold()}:
            table.setdefault(key, {}).update(dict.fromkeys(forms.split()))
    # «Иван» and Ivan are one name: who is called Vanya in English is called Ваня in Russian.
    for name in data:
        roman = romanise(name).casefold()
        table[name.casefold()].update(table[roman])
    return {name: tuple(forms) for name, forms in table.items()}
