"""Signs: whether a number is negative («минус двадцать», −20) and what else may say that it is ("twenty below")."""

import re

from quoteverify.language.profiles import profile
from quoteverify.values.bounds import bounds
from quoteverify.values.number import Number
from quoteverify.values.tokens import fold

_REACH = 24
"""Characters before a number in which its minus stands."""
_BEHIND = 40
"""Characters behind a number in which what says that it is negative stands, with the name of what is counted."""
_PAUSE = re.compile(r"[.,;:!?…]")
_SIGN = re.compile(r"(?:^|[\s(])[−‒–-]$")


def is_negative(text: str, number: Number, language: str) -> bool:
    """Whether a minus stands before a number (its sign, or a word of ``numbers.minus`` next to it), or words behind it
    say so (“twenty degrees below zero”)."""
    before = text[max(number.span.start - _REACH, 0) : number.span.start]
    words = fold(before).split()
    worded = bool(words) and words[-1] in profile(language).numbers.minus and not _is_bound(text, number, language)
    behind = _PAUSE.split(text[number.span.end : number.span.end + _BEHIND], maxsplit=1)[0]
    below = any(f" {phrase} " in f" {fold(behind)} " for phrase in profile(language).numbers.minus_behind)
    return worded or below or (number.in_digits and before.endswith("−"))


def _is_bound(text: str, number: Number, language: str) -> bool:
    """Whether what stands before a number bounds it, whatever words it has («au moins trois cents»)."""
    bound = bounds(text, language, (number,)).get(number)
    return bound is not None and bound.span.end <= number.span.start


def may_be_below(text: str, language: str) -> bool:
    """Whether anything in a text may say that a number is negative; always where a language's words are not known."""
    listed = profile(language).numbers
    folded = fold(text)
    if not listed.minus or any(word in folded for word in (*listed.minus, *listed.below)):
        return True
    return any(_SIGN.search(text[: match.start()]) for match in re.finditer(r"\d+", text))
