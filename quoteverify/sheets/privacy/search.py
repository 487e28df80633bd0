"""Search: does a finished sheet still name somebody? Names are sought more widely than they are replaced."""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from quoteverify.names.transliteration import romanise
from quoteverify.records.handwork import Alias, Pseudonym
from quoteverify.sheets.privacy.nicknames import nicknames
from quoteverify.sheets.sheet import Sheet

_WORD = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_STEM = 4
"""Letters that two romanised words share at their beginning to be shown as perhaps one name."""


def names_left(sheet: Sheet, pseudonyms: Sequence[Pseudonym], aliases: Sequence[Alias] = ()) -> tuple[str, ...]:
    """Words anywhere on a sheet with pseudonyms that may be one of the real names: a form, a derivation, a nickname.

    Words of the pseudonyms themselves are none.
    """
    names = [pseudonym.name for pseudonym in pseudonyms] + [
        name for alias in aliases for name in (alias.said, alias.printed)
    ]
    shown = {word.casefold() for pseudonym in pseudonyms for word in _WORD.findall(pseudonym.shown)}
    words = {word for name in names for word in _WORD.findall(name)} - shown
    stems = tuple(_stem(word) for word in words if len(word) >= _STEM - 1 and word[:1].isupper())
    fond = {form.casefold() for word in words for form in nicknames(word)}
    unspaced = [word for word in words if _UNSPACED.search(word)]
    found: dict[str, None] = {}
    for text in _texts(msgspec.to_builtins(sheet)):
        for word in _WORD.findall(text):
            if word.casefold() in shown or not (word[0].isupper() or not word.isascii()):
                continue
            if word.casefold() in fond or _begins(word, stems):
                found[word] = None
        found.update(dict.fromkeys(word for word in unspaced if word in text))
    return tuple(found)


def _stem(word: str) -> str:
    """The beginning of a name, romanised, that its forms and derivations share."""
    roman = romanise(word).casefold()
    return roman[: max(_STEM, len(roman) - 2)]


def _begins(word: str, stems: tuple[str, ...]) -> bool:
    """Whether a capitalised word begins like a name."""
    return word[0].isupper() and bool(stems) and romanise(word).casefold().startswith(stems)


def _texts(value: object) -> Iterator[str]:
    """Every text in a structure of plain values, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _texts(key)
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
