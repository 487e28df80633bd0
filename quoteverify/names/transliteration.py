"""Transliteration: how alike two names sound that are written in different scripts, without a table per language.

Each name is romanised (anyascii) and reduced to its consonants in nine classes, in the manner of Soundex (Russell and
Odell 1918) and of Editex (Zobel and Dart 1996): «Уоррен» and Warren, «Хьюз» and Hughes, Lukashenka and Лукашенко meet.
"""

import itertools
import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.fuzz import ratio

LONGEST = 60
"""Characters of a name that are looked at."""

# Letters that different languages read differently give several skeletons, tried against each other.
_READINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("schtsch", ("S",)),
    ("shch", ("S",)), ("tsch", ("S",)), ("sch", ("S", "SK")), ("tch", ("S",)), ("dzh", ("S",)), ("ch", ("S", "K")),
    ("sh", ("S",)), ("zh", ("S",)), ("kh", ("K",)), ("th", ("T",)), ("ph", ("F",)), ("gh", ("K", "")), ("ck", ("K",)),
    ("cz", ("S",)), ("sz", ("S",)), ("rz", ("RS", "S")), ("ts", ("S",)), ("tz", ("S",)), ("dz", ("S",)), ("dj", ("S",)),
    ("qu", ("KF", "K")), ("wr", ("R",)), ("kn", ("N", "KN")), ("wh", ("F", "K")), ("x", ("KS", "S")),
    ("j", ("S", "", "K")), ("ge", ("K", "S")), ("gi", ("K", "S")), ("gy", ("K", "S")),
    ("ce", ("S",)), ("ci", ("S",)), ("cy", ("S",)),
    ("w", ("F", "")), ("c", ("K", "S")),
)  # fmt: skip
_LETTERS = {
    **dict.fromkeys("bp", "P"), **dict.fromkeys("vf", "F"), **dict.fromkeys("dt", "T"), **dict.fromkeys("gkq", "K"),
    **dict.fromkeys("sz", "S"), "m": "M", "n": "N", "l": "L", "r": "R",
}  # fmt: skip
_MOST_SKELETONS = 4
_GLIDE = re.compile("^u(?=[aeiou])")
_REPEATED = re.compile(r"(.)\1+")


@lru_cache(maxsize=20_000)
def romanise(name: str) -> str:
    """A name in lower-case Latin letters a to z: «Лукашэнка» → "lukashenka". At most ``LONGEST`` letters are read."""
    plain = anyascii(unicodedata.normalize("NFC", name[:LONGEST])).lower()
    return re.sub("[^a-z]", "", plain)


@lru_cache(maxsize=20_000)
def skeletons(name: str) -> tuple[str, ...]:
    """The consonant classes of a name, in up to four readings; (“”,) for a name of vowels only."""
    roman = _GLIDE.sub("w", romanise(name))
    choices: list[tuple[str, ...]] = []
    at = 0
    while at < len(roman):
        letters, readings = next(
            ((letters, readings) for letters, readings in _READINGS if roman.startswith(letters, at)), ("", ())
        )
        if not letters:
            letters, readings = roman[at], (_LETTERS.get(roman[at], "K" if roman[at] == "h" and at == 0 else ""),)
        choices.append(readings)
        at += len(letters)
    combinations = itertools.islice(itertools.product(*choices), _MOST_SKELETONS)
    return tuple(dict.fromkeys(_REPEATED.sub(r"\1", "".join(parts)) for parts in combinations))


@lru_cache(maxsize=100_000)
def similarity(one: str, other: str) -> float:
    """How alike two names sound, 0 to 1; 0.6 and more is the same name in another script or case, as a rule.

    ``other`` may carry a case ending: its last letters are left out where the names then fit better.
    """
    left, right = romanise(one), romanise(other)
    if not left or not right:
        return 0.0
    cut = right[: max(len(left), 3)]
    spelled = max(ratio(left, right), ratio(left, cut)) / 100
    sounds = max(
        (max(ratio(a, b), ratio(a, b[: len(a)])) for a in skeletons(one) for b in skeletons(other) if a and b),
        default=0.0,
    )
    # Consonants alone say little about short names: two of them agree by chance too often.
    weight = 0.95 if min(len(skeletons(one)[0]), len(skeletons(other)[0])) > 2 else 0.8
    return max(spelled, weight * (0.7 * sounds / 100 + 0.3 * spelled))
