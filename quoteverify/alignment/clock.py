"""Clock: timecodes as a signal, where both documents are subtitles or transcripts with times of one recording.

Lines said at the same time belong together, however short they are. One file may be late, or made for another frame
rate: a straight line through the times of sentence pairs that their words pair sets the clocks alike (Theil and Sen:
the median of slopes, which a quarter of wrong pairs does not move). Files of different recordings find no such line,
and their times are left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quoteverify.records.segment import Segment

Seconds = NDArray[np.float64]

FEWEST = 5
"""Sentence pairs that the line needs."""
MOST = 400
"""Sentence pairs that the line is drawn through: slopes are taken between all of them."""
SLOPE = 0.1
"""How much faster or slower one file may run; from 25 to 23.976 pictures a second it is 0.04."""
LATE = 2.0
"""Seconds within which a pair agrees with the line."""
AGREEING = 0.6
"""Share of the pairs that must agree."""


@dataclass(frozen=True)
class Times:
    """When each sentence of both sides begins and ends, in seconds by the source's clock."""

    source_starts: Seconds
    source_ends: Seconds
    rendering_starts: Seconds
    rendering_ends: Seconds


def times(source: Sequence[Segment], rendering: Sequence[Segment], paired: Sequence[tuple[int, int]]) -> Times | None:
    """The times of both sides; None unless every sentence has them and the pairs given set the clocks alike."""
    ours, theirs = _times(source), _times(rendering)
    if ours is None or theirs is None or len(paired) < FEWEST:
        return None
    step = max(len(paired) // MOST, 1)
    left, right = (np.array(side) for side in zip(*paired[::step], strict=True))
    x, y = theirs.mean(axis=0)[right], ours.mean(axis=0)[left]
    apart = np.abs(x[:, None] - x[None, :]) > LATE
    if not apart.any():
        return None
    slope = float(np.median(((y[:, None] - y[None, :])[apart]) / (x[:, None] - x[None, :])[apart]))
    offset = float(np.median(y - slope * x))
    agreeing = np.mean(np.abs(y - slope * x - offset) <= LATE)
    if abs(slope - 1.0) > SLOPE or agreeing < AGREEING:
        return None
    theirs = theirs * slope + offset
    return Times(ours[0], ours[1], theirs[0], theirs[1])


def _times(side: Sequence[Segment]) -> Seconds | None:
    """Starts and ends, shape (2, sentences); None where a sentence has no time."""
    cues = [segment.cue for segment in side if segment.cue is not None]
    if len(cues) < len(side):
        return None
    return np.array([[cue.start for cue in cues], [cue.end for cue in cues]]) / 1000.0


def agreement(clock: Times, i: int, a: int, low: int, high: int, b: int) -> Seconds:
    """Of source sentences i to i + a with rendering sentences j to j + b, for each j from low to high: the time that
    both take together, as a share of the time that either takes, 0 to 1."""
    start, end = clock.source_starts[i : i + a].min(), clock.source_ends[i : i + a].max()
    starts = np.minimum.reduce([clock.rendering_starts[low + k : high + k] for k in range(b)])
    ends = np.maximum.reduce([clock.rendering_ends[low + k : high + k] for k in range(b)])
    both = np.clip(np.minimum(ends, end) - np.maximum(starts, start), 0.0, None)
    either = np.maximum(ends, end) - np.minimum(starts, start)
    shared: Seconds = both / np.maximum(either, 1e-9)
    return shared
