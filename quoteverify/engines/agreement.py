"""Agreement: how well a published rendering and the engine's own translations go together, as one number."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_ORDER = 6
_HALF = 2.0
"""Nats per token by which a rendering may be less likely than the engine's own before it counts less than a half."""
_LONGEST = 5_000
_FARTHEST = 100.0
"""Nats per token beyond which one is as unlikely as another."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Signals of one sentence pair; None where no engine gave it.

    ``forward``: resemblance (0 to 1) of the engine's translation and the rendering; ``back``: of the rendering's
    back-translation and the source; ``baseline``: of the source and what the engine itself makes of it there and
    back. ``gap``: nats per token by which the engine prefers its own translation to the rendering, negative where it
    prefers the rendering. ``reverse_gap``: nats per token by which it finds the source likelier given its own
    translation than given the rendering. Dual cross-entropy after Junczys-Dowmunt 2018, measured against the engine
    itself.
    """

    forward: float | None
    back: float | None
    baseline: float | None
    gap: float | None
    reverse_gap: float | None

    @property
    def drifts(self) -> bool:
        """Whether the engine's own way there and back loses as much as the published rendering does."""
        if self.back is None or self.baseline is None:
            return False
        return self.back < 0.6 and self.baseline <= self.back + 0.05


def agreement_score(signals: Agreement, doubted: bool) -> float:
    """0 to 1, rising with faithfulness, comparable between pairs; drawn to the middle where the engine is in doubt.

    Likelihood and resemblance count alike where the engine translates well. How well it does is what is left of the
    source after its own way there and back; the less that is, the less it means to resemble its translations.
    """
    trust = 1.0 if signals.baseline is None else signals.baseline
    parts = [
        (value, 1.0) for value in _likelihood([gap for gap in (signals.gap, signals.reverse_gap) if gap is not None])
    ]
    parts += [(value, trust) for value in (signals.forward, _relative(signals)) if value is not None]
    weight = sum(share for _, share in parts)
    if not weight:
        return 0.5
    mean = sum(value * share for value, share in parts) / weight
    return 0.5 + (mean - 0.5) * (0.5 if doubted else 1.0)


def resemblance(text: str, other: str) -> float:
    """0 to 1: chrF with equal weight on both sides (Popović 2015), character n-grams of 1 to 6, letter case ignored.

    Spaces do not count. Two blank texts resemble each other fully. Only the first 5,000 code points are compared.
    """
    first, second = _letters(text), _letters(other)
    if not first or not second:
        return float(first == second)
    values = []
    for order in range(1, min(_ORDER, len(first), len(second)) + 1):
        grams, others = _grams(first, order), _grams(second, order)
        common = sum((grams & others).values())
        values.append(2 * common / (sum(grams.values()) + sum(others.values())))
    return sum(values) / len(values)


def _likelihood(gaps: Sequence[float]) -> list[float]:
    """One value for each gap, all the same: a half at two nats, near 1 where the rendering is the likelier."""
    if not gaps:
        return []
    mean = max(-_FARTHEST, min(_FARTHEST, sum(gaps) / len(gaps)))
    return [1 / (1 + math.exp(mean - _HALF))] * len(gaps)


def _relative(signals: Agreement) -> float | None:
    """The back-translation measured against what the engine can do at all with this sentence."""
    if signals.back is None:
        return None
    return min(1.0, signals.back / max(0.3, signals.baseline or 1.0))


def _letters(text: str) -> str:
    return "".join(text[:_LONGEST].casefold().split())


def _grams(text: str, order: int) -> Counter[str]:
    return Counter([text[at : at + order] for at in range(len(text) - order + 1)])
