"""What a piece of a text can be said to be: the judge's seventeen kinds of error, right, or not judged.

The order is that of the shipped judge's ``tok`` output and never changes; ``ui`` and the checks read it by name.
"""

from __future__ import annotations

CATEGORIES = (
    "ok",
    "number",
    "name",
    "negation",
    "modality",
    "hedge",
    "tense",
    "person",
    "agent",
    "degree",
    "quantifier",
    "term",
    "addition",
    "omission",
    "reorder",
    "untranslated",
    "question",
    "mispairing",
)
CODES = {name: code for code, name in enumerate(CATEGORIES)}
NEUTRAL = len(CATEGORIES)
"""A change of words that changes no meaning, as ``edits`` files have it; no output of the judge."""

SOURCE_RIGHT, SOURCE_WRONG, WRONG, UNJUDGED = 100, 101, 254, 255
"""Labels beside the categories: a source piece rendered right or wrongly, a wrong piece of unknown kind, no label."""

KINDS_OF_ITEMS = {"date": "number", "condition": "hedge", "idiom": "term"}
"""Kinds that written items tell apart and the judge does not."""


def code_of(kind: str) -> int:
    """The category of a kind as written items name it; KeyError with the kind where there is none."""
    return CODES[KINDS_OF_ITEMS.get(kind, kind)]
