"""Errors made by editing a faithful rendering, and edits that change no meaning.

An edit is ``[start, length, replacement, category, severity]`` in code points of the English (``edits.xz``). Where one
side of a pair of replacements is made oftener than the other, the English alone gives the error away: ``balanced``
keeps as many of *likely* to *unlikely* as of *unlikely* to *likely*.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tools.judge_training.categories import CODES, NEUTRAL
from tools.judge_training.examples import Example, Group, Mark
from tools.judge_training.sources.corpus import Pair


@dataclass(frozen=True)
class Edit:
    """The ``length`` code points from ``start`` become ``new``; ``severity`` 0 to 1."""

    start: int
    length: int
    new: str
    category: int
    severity: float

    @property
    def end(self) -> int:
        """Where the old text ends."""
        return self.start + self.length


@dataclass(frozen=True)
class Edited:
    """A pair with the edits that can be made of its English, each alone."""

    pair: Pair
    edits: tuple[Edit, ...]


def read_edits(line: str) -> tuple[Edit, ...]:
    """One line of ``edits.xz``."""
    return tuple(Edit(*fields) for fields in json.loads(line))


def key_of(edited: Edited, edit: Edit) -> tuple[str, str]:
    """The old words and the new ones, small."""
    return edited.pair.english[edit.start : edit.end].lower().strip(), edit.new.lower().strip()


def balanced(rows: Sequence[Edited], seed: int = 6) -> list[Edited]:
    """Only as many edits of one text to another as there are the other way round."""
    draw = random.Random(seed)
    counts = Counter(key_of(row, edit) for row in rows for edit in row.edits)
    left = {key: min(number, counts.get((key[1], key[0]), 0)) for key, number in counts.items()}
    kept: dict[int, list[Edit]] = {}
    order = list(range(len(rows)))
    draw.shuffle(order)
    for place in order:
        edits = list(rows[place].edits)
        draw.shuffle(edits)
        for edit in edits:
            key = key_of(rows[place], edit)
            if left[key] > 0:
                left[key] -= 1
                kept.setdefault(place, []).append(edit)
    return [Edited(rows[place].pair, tuple(kept[place])) for place in sorted(kept)]


def trimmed(old: str, new: str) -> tuple[int, int]:
    """Whole words that old and new text share at the beginning and at the end, in code points of ``new``."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    while 0 < start < len(new) and new[start - 1].isalnum() and new[start].isalnum():
        start -= 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    while 0 < end < len(new) and new[-end].isalnum() and new[-end - 1].isalnum():
        end -= 1
    return start, end


def next_word(text: str, place: int) -> tuple[int, int]:
    """The word at or after ``place``, or the last one: what a gap is marked on."""
    start = place
    while start < len(text) and not text[start].isalnum():
        start += 1
    if start >= len(text):
        end = len(text)
        while end > 0 and not text[end - 1].isalnum():
            end -= 1
        start = end
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        return start, max(end, start)
    end = start
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def applied(english: str, edit: Edit) -> tuple[str, tuple[Mark, ...]]:
    """The edited text and what is marked of it; nothing for an edit that changes no meaning."""
    text = english[: edit.start] + edit.new + english[edit.end :]
    if edit.category == NEUTRAL:
        return text, ()
    start, end = trimmed(english[edit.start : edit.end], edit.new)
    if start + end < len(edit.new):
        return text, (Mark(edit.start + start, edit.start + len(edit.new) - end, edit.category),)
    return text, (Mark(*next_word(text, edit.start + start), edit.category),)


def group_of(edited: Edited, draw: random.Random, most: int = 5) -> Group:
    """The faithful rendering, one that is edited without harm, and at most ``most`` wrong ones."""
    pair = edited.pair
    examples = [Example(pair.source, pair.english, 0.0)]
    harmless = [edit for edit in edited.edits if edit.category == NEUTRAL]
    harmful = [edit for edit in edited.edits if edit.category != NEUTRAL]
    if harmless:
        edit = draw.choice(harmless)
        examples.append(Example(pair.source, applied(pair.english, edit)[0], edit.severity))
    for edit in draw.sample(harmful, min(most, len(harmful))):
        text, marks = applied(pair.english, edit)
        examples.append(Example(pair.source, text, edit.severity, marks, None))
    return Group(tuple(examples))


def groups(rows: Iterable[Edited], seed: int = 7, most: int = 5) -> Iterator[Group]:
    """A group for every pair with an edit that harms."""
    draw = random.Random(seed)
    for row in rows:
        if any(edit.category != NEUTRAL for edit in row.edits):
            yield group_of(row, draw, most)


def joined(pairs: Sequence[Pair], number: int, seed: int = 8) -> Iterator[Group]:
    """Two sentences of one language run together: right, and with one of them missing on either side."""
    draw = random.Random(seed)
    by_language: dict[str, list[Pair]] = {}
    for pair in pairs:
        if len(pair.english) < 110:
            by_language.setdefault(pair.language, []).append(pair)
    usable = [group for group in by_language.values() if len(group) > 1]
    for _ in range(number if usable else 0):
        one, other = draw.sample(draw.choice(usable), 2)
        source, english = f"{one.source} {other.source}", f"{one.english} {other.english}"
        half, place = len(one.source) + 1, len(one.english) + 1
        lost = Mark(half, len(source), CODES["addition"])
        extra = Mark(place, len(english), CODES["addition"])
        yield Group(
            (
                Example(source, english, 0.0),
                Example(source, one.english, 1.0, (), (lost,)),
                Example(one.source, english, 1.0, (extra,), ()),
                Example(one.source, one.english, 0.0),
            )
        )
