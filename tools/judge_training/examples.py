"""What the judge learns from: a source, a rendering, and what is known of how far they differ."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Mark:
    """A stretch of a text, half-open in code points, and its category (``categories.CODES``, WRONG or UNJUDGED)."""

    start: int
    end: int
    category: int


@dataclass(frozen=True)
class Example:
    """One source with one rendering.

    ``differs`` is 0 for the same meaning and 1 for another one, None where nobody said; ``marks`` are the wrong
    stretches of the rendering and ``source_marks`` those of the source, None where they were not judged;
    ``adequacy`` is a z-score of human direct assessment.
    """

    source: str
    rendering: str
    differs: float | None
    marks: tuple[Mark, ...] | None = ()
    source_marks: tuple[Mark, ...] | None = ()
    adequacy: float | None = None


@dataclass(frozen=True)
class Group:
    """Examples of one statement that stay in one batch, so that each is ranked against each."""

    examples: tuple[Example, ...]


def words_of(text: str) -> list[tuple[str, int, int]]:
    """Words and single signs with their places in code points."""
    return [(found.group(), found.start(), found.end()) for found in re.finditer(r"\w+|[^\w\s]", text)]


def changed(text: str, other: str, category: int = 1) -> tuple[Mark, ...]:
    """The words of ``text`` that ``other`` has not; where words are only missing, the next word is marked."""
    mine, theirs = words_of(text), [word for word, _, _ in words_of(other)]
    marks: list[Mark] = []
    blocks = difflib.SequenceMatcher(None, [word for word, _, _ in mine], theirs, autojunk=False).get_opcodes()
    for operation, start, end, _, _ in blocks:
        if operation in ("replace", "delete"):
            marks += [Mark(begin, finish, category) for _, begin, finish in mine[start:end]]
        elif operation == "insert" and mine:
            _, begin, finish = mine[min(start, len(mine) - 1)]
            marks.append(Mark(begin, finish, category))
    return tuple(marks)


def nearest(text: str, others: list[str]) -> str:
    """That of ``others`` which shares most with ``text``, letter by letter."""
    return max(others, key=lambda other: difflib.SequenceMatcher(None, other, text).ratio())


def crossed(one: tuple[str, str], other: tuple[str, str], category: int) -> Group:
    """Two pairs of one language: each rendering right for its own source, wrong for the other one."""
    examples = []
    for (source, own), (_, foreign) in ((one, other), (other, one)):
        examples.append(Example(source, own, 0.0))
        examples.append(Example(source, foreign, 1.0, changed(foreign, own, category), None))
    return Group(tuple(examples))
