"""Ranges: «5–7 млн», "five to seven million"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from quoteverify.values.number import Number
from quoteverify.values.tokens import fold

_DASH = re.compile(r"^\s*[\-‐‑–—−…]\s*$")
_FARTHEST = 12
"""Characters between the two numbers."""


def read_ranges(text: str, found: Sequence[Number], between: Collection[str]) -> tuple[Number, ...]:
    """The numbers of a text, where the first of a range may share the multiplier of the second; ``between`` are words
    that stand in a range ("to")."""
    result = list(found)
    for index in range(len(found) - 1):
        first, second = found[index], found[index + 1]
        gap = text[first.span.end : second.span.start]
        if second.scale == 1 or first.scale >= second.scale or len(gap) > _FARTHEST:
            continue
        if _DASH.match(gap) or fold(gap).strip() in between:
            shared = tuple(value * second.scale for value in first.values())
            result[index] = replace(first, others=(*first.others, *shared), scale=second.scale)
    return tuple(result)
