"""The rate of learning: a warm-up by steps, then constant, then down to nothing by the clock."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Schedule:
    """``peak`` is reached after ``warm_up`` steps of this run.

    With ``finish`` (seconds, None for a run without end) the last ``cool_share`` of them go down in a straight line.
    A run that goes on from a checkpoint warms up again: its optimiser has its memory, but the data may be other.
    """

    peak: float
    warm_up: int = 60
    finish: float | None = None
    cool_share: float = 0.5

    def rate(self, step: int, elapsed: float) -> float:
        """After ``step`` steps and ``elapsed`` seconds of this run."""
        warm = min(1.0, (step + 1) / max(1, self.warm_up))
        if self.finish is None:
            return self.peak * warm
        left = max(0.0, self.finish - elapsed)
        return self.peak * warm * min(1.0, left / max(1e-9, self.finish * self.cool_share))

    def done(self, elapsed: float) -> bool:
        """Is the run at its end?"""
        return self.finish is not None and elapsed >= self.finish
