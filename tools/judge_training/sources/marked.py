"""Pairs in which people marked errors: word tags, spans, sentence labels and adequacy of machine translation.

Lines of ``auth.jsonl``: ``src``, ``mt``, ``lab`` and ``slab`` (a number a code point: 0 right, 1 wrong, 2 not judged,
or null for the whole), ``y`` (0 to 1 or null) and ``da`` (z-score or null).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from tools.judge_training.categories import UNJUDGED, WRONG
from tools.judge_training.examples import Example, Group, Mark


def marks_of(labels: Sequence[int] | None) -> tuple[Mark, ...] | None:
    """Runs of labels that are not 0 as marks of an error of unknown kind, or of what was not judged."""
    if labels is None:
        return None
    marks, place = [], 0
    for label, run in groupby(labels):
        end = place + len(list(run))
        if label:
            marks.append(Mark(place, end, WRONG if label == 1 else UNJUDGED))
        place = end
    return tuple(marks)


def groups(lines: Iterable[str]) -> Iterator[Group]:
    """One group a line."""
    for line in lines:
        row = json.loads(line)
        marks, source_marks = marks_of(row["lab"]), marks_of(row["slab"])
        yield Group((Example(row["src"], row["mt"], row["y"], marks, source_marks, row["da"]),))
