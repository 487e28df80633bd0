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


class Names:
    """The real names of a case. Words of the pseudonyms themselves are none."""

    def __init__(self, pseudonyms: Sequence[Pseudonym], aliases: Sequence[Alias] = ()) -> None:
        names = [pseudonym.name for pseudonym in pseudonyms] + [
            name for alias in aliases for name in (alias.said, alias.printed)
        ]
        self._shown = {word.casefold() for pseudonym in pseudonyms for word in _WORD.findall(pseudonym.shown)}
        words = {word for name in names for word in _WORD.findall(name)} - self._shown
        proper = [word for word in words if len(word) >= _STEM - 1 and word[:1].isupper()]
        self._stems = tuple(map(_stem, proper))
        self._fond = {form.casefold() for word in words for form in nicknames(word)}
        self._exact = self._fond | {word.casefold() for word in proper}
        self._unspaced = [word for word in words if _UNSPACED.search(word)]

    def left_on(self, sheet: Sheet) -> tuple[str, ...]:
        """Words anywhere on a sheet that may be one of the names: a form, a derivation, a nickname."""
        found: dict[str, None] = {}
        for text in _texts(msgspec.to_builtins(sheet)):
            for word in _words(text):
                if word.casefold() not in self._shown and (word.casefold() in self._fond or _begins(word, self._stems)):
                    found[word] = None
            found.update(self._unspaced_in(text))
        return tuple(found)

    def left_in(self, text: str) -> tuple[str, ...]:
        """Words of a finished file that are one of the names, or a nickname. What only begins like one is none here: a
        file has words of its own, headings among them."""
        found = {word: None for word in _words(text) if word.casefold() in self._exact - self._shown}
        return tuple(found | self._unspaced_in(text))

    def _unspaced_in(self, text: str) -> dict[str, None]:
        return dict.fromkeys(word for word in self._unspaced if word in text)


def _words(text: str) -> Iterator[str]:
    """The words that may be a name: what begins with a capital letter, or is in another script."""
    return (word for word in _WORD.findall(text) if word[0].isupper() or not word.isascii())


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
