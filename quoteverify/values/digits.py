"""Digits: what a run of digits with separators can mean in a language. An ambiguous one keeps all its readings."""

import re
from fractions import Fraction

LONGEST = 30
"""Longer runs are serial numbers or noise: their value is nothing a reader compares."""

_SPACES = " \u00a0\u2009\u202f'’"
_SEPARATORS = {"\u066b": ".", "\u066c": ",", "．": ".", "，": ","}
"""Those of Arabic and of full-width digits, as ours."""


def readings(text: str, decimal: str) -> tuple[Fraction, ...]:
    """The values a run of digits can have, the language's own reading first; none for more than 30 characters.

    ``decimal`` is the language's decimal separator. "4,100" reads as 4100 and 4.1 in English, as 4.1 and 4100 in
    Russian; "4,10" as 4.1 in both.
    """
    if len(text) > LONGEST:
        return ()
    plain = re.sub(f"[{_SPACES}]", "", "".join(_SEPARATORS.get(char, char) for char in text))
    marks = [char for char in plain if char in ".,"]
    if not marks:
        return (Fraction(int(plain)),)
    head, *tail = re.split("[.,]", plain)
    grouped = 1 <= len(head) <= 3 and head != "0" and all(len(part) == 3 for part in tail)
    if len(set(marks)) == 2 and marks.count(marks[-1]) == 1:
        whole, _, fraction = plain.rpartition(marks[-1])
        return (_decimal(re.sub("[.,]", "", whole), fraction),)
    if len(marks) > 1:
        return (Fraction(int("".join((head, *tail)))),) if grouped else ()
    as_decimal = _decimal(head, tail[0])
    if not grouped:
        return (as_decimal,)
    as_group = Fraction(int(head + tail[0]))
    return (as_decimal, as_group) if marks[0] == decimal else (as_group, as_decimal)


def _decimal(whole: str, fraction: str) -> Fraction:
    return Fraction(int(whole + fraction), 10 ** len(fraction))


_GROUP = re.compile(rf"^\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,\u066b]\d+)?$")
_PIECE = re.compile(r"\d+(?:[.,\u066b\u066c]\d+)*")


def pieces(text: str) -> list[tuple[int, int]]:
    """Where the numbers of a run lie: spaces join digits only in groups of three ("10 000", not "July 26 2020").

    A list "1,2,3", a date "26.07.2020" and a version "1.2.3" come apart, too.
    """
    if _GROUP.match(text):
        return [(0, len(text))]
    found: list[tuple[int, int]] = []
    for match in _PIECE.finditer(text):
        parts = re.split("[.,\u066b\u066c]", match.group())
        whole = len(parts) <= 2 or _regular(match.group(), parts)
        found.extend([match.span()] if whole else _apart(match.start(), match.group()))
    return found


def _regular(text: str, parts: list[str]) -> bool:
    marks = [char for char in text if not char.isdigit()]
    middle = parts[1:-1] if marks[-1] != marks[0] else parts[1:]
    same = len(set(marks[:-1])) == 1
    return same and len(parts[0]) <= 3 and all(len(part) == 3 for part in middle)


def _apart(start: int, text: str) -> list[tuple[int, int]]:
    return [(start + match.start(), start + match.end()) for match in re.finditer(r"\d+", text)]
