"""Links: what an alignment consists of."""

from dataclasses import dataclass
from pathlib import Path

from quoteverify.errors import InputError

MOST_SENTENCES = 200_000
"""Sentences of a source that quotes are sought in, at most: a parliament says some ten thousand in a day."""
MOST_ALIGNED = 50_000
"""Sentences of each side of two texts that are aligned, at most; each takes some 11 kB of memory meanwhile."""

UNSURE = 0.8
"""Score of a link below which a person should look at it. How often links above and below it are right:
``benchmarks/locating.py``, and ``docs/figures.md``."""


@dataclass(frozen=True, slots=True)
class Link:
    """Indices into the two sequences given, 0-based, ascending; an empty side has no counterpart. ``score`` 0 to 1."""

    source: tuple[int, ...]
    rendering: tuple[int, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Located:
    """Where a quote was said: for each sentence of the quote the indices of the source segments that it renders
    (consecutive, possibly none), with a score 0 to 1 each; ``score`` 0 to 1 for the whole passage. ``found`` tells
    whether that is enough to say that it was said there."""

    sentences: tuple[tuple[int, ...], ...]
    scores: tuple[float, ...]
    score: float
    found: bool = True

    @property
    def indices(self) -> tuple[int, ...]:
        """The source segments of all sentences, ascending."""
        return tuple(sorted({index for indices in self.sentences for index in indices}))


class TooLong(InputError):
    def __init__(self, sentences: int, name: str = "A text", most: int = MOST_SENTENCES) -> None:
        self.sentences = sentences
        super().__init__(
            f"{name} of {sentences:,} sentences is too long to align (the limit is {most:,}): "
            "split it into chapters or days and align those."
        )


def require_short(sentences: int, name: str = "A text", most: int = MOST_SENTENCES) -> None:
    """Raise TooLong when a text has more sentences than ``most``."""
    if sentences > most:
        raise TooLong(sentences, name, most)


class NothingToAlign(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} holds no sentence: choose the file with the text.")
