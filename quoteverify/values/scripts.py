"""Scripts: which writing system a character or a word belongs to, as ISO 15924 codes."""

import unicodedata
from functools import lru_cache

_BY_NAME = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "DEVANAGARI": "Deva",
    "GEORGIAN": "Geor",
    "ARMENIAN": "Armn",
    "CJK": "Hani",
    "HIRAGANA": "Kana",
    "KATAKANA": "Kana",
    "HANGUL": "Hang",
    "THAI": "Thai",
}
_WRITTEN_IN = {
    "Hans": frozenset({"Hani"}),
    "Hant": frozenset({"Hani"}),
    "Jpan": frozenset({"Hani", "Kana"}),
    "Kore": frozenset({"Hang", "Hani"}),
}


@lru_cache(maxsize=4096)
def script(char: str) -> str:
    """The script of a letter; "" for anything else and for scripts this program has no profile in."""
    if not char.isalpha():
        return ""
    return _BY_NAME.get(unicodedata.name(char, "").split(" ")[0].split("-")[0], "")


def scripts(word: str) -> frozenset[str]:
    """All scripts of a word's letters."""
    return frozenset(found for found in map(script, word) if found)


def written_in(profile_script: str) -> frozenset[str]:
    """The scripts a language is written in, given the code of its profile ("Jpan" → Han and kana)."""
    return _WRITTEN_IN.get(profile_script, frozenset({profile_script} if profile_script else ()))
