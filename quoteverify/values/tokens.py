"""Tokens: a text as words, runs of digits and the gaps between them, in any script."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from quoteverify.records.spans import Span

# Letters of any script with their combining marks: ``\w`` alone leaves out Hindi vowel signs and Hebrew points.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u200c"
_LETTERS = rf"(?:[^\W\d_]|[{_MARKS}])+"
_WORD = rf"{_LETTERS}(?:[’'ʼ]{_LETTERS})*"
# Separators join digits only when digits follow at once; what they mean is decided by the language.
_DIGITS = r"\d+(?:[.,'’ \u00a0\u2009\u202f\u066b\u066c]\d+)*"
_TOKEN = re.compile(rf"(?P<digits>{_DIGITS})|(?P<word>{_WORD})")
_STRESS = re.compile("[\u0301\u00ad\u200b\ufeff\u0591-\u05c7\u064b-\u0652]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a run of digits with its separators; ``folded`` is what lexicons are keyed by."""

    span: Span
    text: str
    folded: str
    is_digits: bool


def fold(word: str) -> str:
    """Lower case in NFC without stress marks, vowel points, soft hyphens, the dot that İ leaves behind, and the Russian
    diaeresis (ё as е)."""
    return (
        _STRESS.sub("", unicodedata.normalize("NFC", word.casefold()))
        .replace("ё", "е")
        .replace("i\u0307", "i")
        .replace("’", "'")
        .replace("ʼ", "'")
    )


@lru_cache(maxsize=512)
def tokens(text: str) -> tuple[Token, ...]:
    """The words and numbers of a text in order; punctuation and symbols lie in the gaps."""
    return tuple(
        Token(Span(*match.span()), match.group(), fold(match.group()), match.lastgroup == "digits")
        for match in _TOKEN.finditer(text)
    )
