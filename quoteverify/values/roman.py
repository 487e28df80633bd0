"""Roman numerals up to 39, in Latin letters or in the Cyrillic ones that look like them."""

import re

_NUMERAL = re.compile(r"^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$")
_CYRILLIC = str.maketrans("ХІ", "XI")
_DIGITS = {"I": 1, "V": 5, "X": 10}


def roman_value(text: str) -> int | None:
    """The value, 1 to 39; None for what is no numeral, and for the lone "I", which is more often a word."""
    numeral = text.translate(_CYRILLIC)
    if not _NUMERAL.match(numeral) or numeral == "I":
        return None
    values = [_DIGITS[letter] for letter in numeral]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
