"""Texts as the judge reads them: ``<s> source </s> rendering </s>``, with a label for every piece."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from tools.judge_training.categories import SOURCE_RIGHT, SOURCE_WRONG, UNJUDGED
from tools.judge_training.examples import Example, Mark

START, PADDING, END = 0, 1, 2


@dataclass(frozen=True)
class Piece:
    """A piece's number in the vocabulary and its place in the text, half-open in code points."""

    id: int
    start: int
    end: int


@dataclass(frozen=True)
class Labelled:
    """One example in pieces: ``ids`` and ``labels`` of one length; the rendering begins at ``split``."""

    ids: list[int]
    labels: list[int]
    split: int


class Cutter:
    """Cuts texts into the pieces of ``tokenizer.json``."""

    def __init__(self, path: Path) -> None:
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        self._tokenizer = Tokenizer.from_file(str(path))

    def __call__(self, text: str) -> list[Piece]:
        cut = self._tokenizer.encode(text, add_special_tokens=False)
        return [Piece(id, start, end) for id, (start, end) in zip(cut.ids, cut.offsets, strict=True) if end > start]


def joined(source: Sequence[int], rendering: Sequence[int]) -> list[int]:
    """The judge's input of two texts in pieces."""
    return [START, *source, END, *rendering, END]


def label(pieces: Sequence[Piece], marks: tuple[Mark, ...] | None, right: int) -> list[int]:
    """A label a piece: the category of the first mark it touches, else ``right``; UNJUDGED all through for None."""
    if marks is None:
        return [UNJUDGED] * len(pieces)
    return [
        next((mark.category for mark in marks if mark.start < piece.end and mark.end > piece.start), right)
        for piece in pieces
    ]


def source_marks(marks: tuple[Mark, ...] | None) -> tuple[Mark, ...] | None:
    """The marks of a source, whose pieces are only rendered wrongly or not judged."""
    if marks is None:
        return None
    return tuple(mark if mark.category == UNJUDGED else Mark(mark.start, mark.end, SOURCE_WRONG) for mark in marks)


def labelled(example: Example, cutter: Cutter) -> Labelled:
    """The example in pieces."""
    source, rendering = cutter(example.source), cutter(example.rendering)
    ids = joined([piece.id for piece in source], [piece.id for piece in rendering])
    labels = [
        UNJUDGED,
        *label(source, source_marks(example.source_marks), SOURCE_RIGHT),
        UNJUDGED,
        *label(rendering, example.marks, 0),
        UNJUDGED,
    ]
    return Labelled(ids, labels, len(source) + 2)
