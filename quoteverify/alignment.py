"""Alignment: which source sentences a rendering renders. Signals without a model; a person's link is never overwritten."""

from collections.abc import Sequence
from dataclasses import dataclass

from quoteverify.segments import Segment
from quoteverify.translation import Cancelled, never


@dataclass(frozen=True, slots=True)
class Link:
    """Indices into the two sequences given, 0-based, ascending; an empty side has no counterpart. ``score`` 0 to 1."""

    source: tuple[int, ...]
    rendering: tuple[int, ...]
    score: float


def align(
    source: Sequence[Segment], rendering: Sequence[Segment], cancelled: Cancelled = never
) -> tuple[Link, ...]:
    """Align two documents sentence by sentence, many to many; every index of both sides stands in exactly one link."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Located:
    """Where a quote was said: for each sentence of the quote the indices of the source segments that it renders
    (consecutive, possibly none), with a score 0 to 1 each; ``score`` 0 to 1 for the whole passage."""

    sentences: tuple[tuple[int, ...], ...]
    scores: tuple[float, ...]
    score: float


def locate(
    sentences: Sequence[str], language: str, source: Sequence[Segment], cancelled: Cancelled = never
) -> Located | None:
    """Find the passage of ``source`` that the sentences of one quote render; None when nothing corresponds."""
    raise NotImplementedError
