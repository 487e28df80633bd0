"""Does a kind of example give itself away? The same judge fed with the English alone, or with another one's source.

A judge that has not read the source must be at chance: between .45 and .55. Where it is not, that kind's data has a
short cut: its wrong renderings sound wrong.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from tools.judge_training.alone import Design
from tools.judge_training.batches import Part
from tools.judge_training.losses import APART
from tools.judge_training.scoring import padded

CHANCE = (0.45, 0.55)
ROWS = 48

Pieces = list[int]


@dataclass(frozen=True)
class Probed:
    """Shares of pairs of one source in which the worse rendering scores worse: with its own source, with none, with
    that of another group; ``pairs`` is their number."""

    kind: str
    own: float
    alone: float
    exchanged: float
    pairs: int

    def closed(self) -> bool:
        """Is there no short cut?"""
        return all(CHANCE[0] <= share <= CHANCE[1] for share in (self.alone, self.exchanged))


@dataclass(frozen=True)
class Asked:
    """Examples of a sample: source and rendering in pieces, how far they differ, and which are held together."""

    sources: list[Pieces]
    renderings: list[Pieces]
    differs: NDArray[np.float32]
    keys: list[tuple[int, int]]


def asked(part: Part, groups: int, draw: random.Random) -> Asked:
    """So many groups of a part. Groups of a single example are ranked against each other."""
    chosen = draw.sample(range(len(part)), min(groups, len(part)))
    examples = [example for group in chosen for example in range(*part.edges[group : group + 2].tolist())]
    packed = part.packed
    examples = [example for example in examples if not np.isnan(packed.differs[example])]
    sources, renderings = [], []
    for example in examples:
        ids = packed.ids[part.offsets[example] : part.offsets[example + 1]].tolist()
        sources.append(ids[1 : packed.splits[example] - 1])
        renderings.append(ids[packed.splits[example] : -1])
    alone = bool((np.diff(part.edges) == 1).all())
    keys = [(0, 0) if alone else (int(packed.groups[one]), int(packed.sources[one])) for one in examples]
    return Asked(sources, renderings, packed.differs[examples], keys)


def errors(judge: Design, sources: Sequence[Pieces], renderings: Sequence[Pieces]) -> NDArray[np.float64]:
    """The error logit of each pair."""
    device = next(judge.parameters()).device
    order = sorted(range(len(sources)), key=lambda place: len(sources[place]) + len(renderings[place]))
    found = np.zeros(len(sources))
    judge.eval()
    for start in range(0, len(order), ROWS):
        places = order[start : start + ROWS]
        tensors = (values.to(device) for values in padded([(sources[place], renderings[place]) for place in places]))
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16):
            found[places] = judge(*tensors).error.cpu().numpy()
    return found


def worse_pairs(sample: Asked) -> list[tuple[int, int]]:
    """(worse, better) places of each two that are held together."""
    together: dict[tuple[int, int], list[int]] = {}
    for place, key in enumerate(sample.keys):
        together.setdefault(key, []).append(place)
    return [
        (worse, better)
        for places in together.values()
        for worse in places
        for better in places
        if sample.differs[worse] - sample.differs[better] > APART
    ]


def ranking(found: NDArray[np.float64], pairs: Sequence[tuple[int, int]]) -> float:
    """Share of pairs in the right order, a tie counting half; NaN without pairs."""
    if not pairs:
        return float("nan")
    gaps = np.array([found[worse] - found[better] for worse, better in pairs])
    return float((gaps > 0).mean() + (gaps == 0).mean() / 2)


def probed(judge: Design, kind: str, part: Part, groups: int = 300, seed: int = 13) -> Probed:
    """One kind of example."""
    draw = random.Random(seed)
    sample = asked(part, groups, draw)
    pairs = worse_pairs(sample)
    swapped = {key: draw.choice(sample.sources) for key in sample.keys}
    foreign = [swapped[key] for key in sample.keys]
    if len(swapped) == 1:
        foreign = draw.sample(sample.sources, len(sample.sources))
    nothing: list[Pieces] = [[] for _ in sample.sources]
    own, alone, exchanged = (
        ranking(errors(judge, sources, sample.renderings), pairs) for sources in (sample.sources, nothing, foreign)
    )
    return Probed(kind, own, alone, exchanged, len(pairs))


def table(rows: Sequence[Probed]) -> str:
    """Markdown: a row a kind."""
    lines = ["| kind | own source | English alone | another's source | pairs |", "|---|---|---|---|---|"]
    for row in rows:
        mark = "" if row.closed() else " (a short cut)"
        lines.append(f"| {row.kind} | {row.own:.2f} | {row.alone:.2f} | {row.exchanged:.2f}{mark} | {row.pairs} |")
    return "\n".join(lines)
