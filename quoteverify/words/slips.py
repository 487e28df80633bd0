"""Slips of the pen: which words a misspelt word may stand for. A slip is no mistranslation.

One slip is a letter left out, put in, exchanged, or swapped with its neighbour (Damerau 1964, "A technique for computer
detection and correction of spelling errors", found four in five misspellings to be one of these).
"""

from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase

from simplemma.strategies import DEFAULT_DICTIONARY_FACTORY

from quoteverify.language.profiles import primary, profile
from quoteverify.words.tokens import reduced

SHORTEST = 4
"""Shorter words are one letter away from too many others."""
LONGEST = 25


@lru_cache(maxsize=10_000)
def slips(norm: str, language: str) -> frozenset[str]:
    """The reduced forms of the words of ``language`` that ``norm`` (lower case) is one slip away from.

    Empty for a word that the dictionary holds, for short words, for words with other letters than a to z, and for a
    language whose dictionary does not tell a word from anything else (``[names] dictionary`` of its profile).
    """
    if profile(language).names.dictionary != "words":
        return frozenset()
    dictionary = DEFAULT_DICTIONARY_FACTORY.get_dictionary(primary(language))
    if not SHORTEST <= len(norm) <= LONGEST or not (norm.isascii() and norm.isalpha()) or norm in dictionary:
        return frozenset()
    return frozenset(reduced(word, language) for word in _one_slip_away(norm) if word in dictionary)


def _one_slip_away(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield from (head + letter + tail for letter in ascii_lowercase)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in ascii_lowercase)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
