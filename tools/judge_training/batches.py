"""Batches of whole groups of one width, mixed from all sources of examples.

What a round holds follows from its number alone, so that a run that was killed goes on where it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from tools.judge_training.arrays import Packed
from tools.judge_training.categories import UNJUDGED
from tools.judge_training.pieces import PADDING

STEP = 8
"""Widths are multiples of this."""

DEFAULT_SHARES = {
    "contrast": 900,
    "written": 500,
    "substituted": 700,
    "exchanged": 500,
    "mined": 700,
    "agreed": 500,
    "near": 250,
    "made": 150,
    "marked": 1_200,
}
"""Groups of each source in a round; a source with fewer groups gives all it has."""


@dataclass(frozen=True)
class Batch:
    """Tensors of some examples: ``ids``, ``types``, ``labels`` and ``keep`` (no padding) of (rows, pieces), the rest
    (rows): what ``arrays.Packed`` has, ``differs`` and ``adequacy`` NaN for unknown."""

    ids: Tensor
    types: Tensor
    labels: Tensor
    keep: Tensor
    differs: Tensor
    adequacy: Tensor
    groups: Tensor
    sources: Tensor
    renderings: Tensor

    def to(self, device: torch.device) -> Batch:
        """The same on a device."""
        return Batch(**{name: values.to(device, non_blocking=True) for name, values in vars(self).items()})

    def __len__(self) -> int:
        return len(self.groups)


@dataclass(frozen=True)
class Part:
    """One source of examples, by groups."""

    packed: Packed

    @cached_property
    def offsets(self) -> NDArray[np.int64]:
        """Where each example begins among all pieces."""
        return np.concatenate([[0], np.cumsum(self.packed.lengths, dtype=np.int64)])

    @cached_property
    def edges(self) -> NDArray[np.int64]:
        """Where each group begins among the examples, and the end."""
        groups = self.packed.groups
        return np.flatnonzero(np.concatenate([[True], groups[1:] != groups[:-1], [True]]))

    @cached_property
    def widths(self) -> NDArray[np.int32]:
        """Pieces of the widest example of each group."""
        return np.maximum.reduceat(self.packed.lengths, self.edges[:-1])

    def __len__(self) -> int:
        return len(self.edges) - 1 if len(self.packed) else 0


Member = tuple[str, int]
"""A source of examples and the number of an example in it."""


@dataclass(frozen=True)
class Feed:
    """Parts by name, and how many groups of each a round takes."""

    parts: Mapping[str, Part]
    shares: Mapping[str, int]
    seed: int = 5

    def round(self, number: int, budget: int) -> list[list[Member]]:
        """The batches of a round, each at most ``budget`` pieces with padding unless one group alone has more."""
        draw = np.random.default_rng([self.seed, number])
        chosen: list[tuple[float, int, str, int]] = []
        for name in sorted(self.parts):
            part = self.parts[name]
            wanted = min(len(part), self.shares.get(name, 0))
            for group in draw.choice(len(part), wanted, replace=False) if wanted else ():
                width = int(part.widths[group])
                chosen.append((width + draw.random() * STEP / 2, width, name, int(group)))
        batches: list[list[Member]] = []
        widest = 0
        for _, width, name, group in sorted(chosen):
            members = [(name, example) for example in range(*self.parts[name].edges[group : group + 2].tolist())]
            wide = max(widest, -(-width // STEP) * STEP)
            if not batches or wide * (len(batches[-1]) + len(members)) > budget:
                batches.append([])
                wide = -(-width // STEP) * STEP
            batches[-1] += members
            widest = wide
        order = draw.permutation(len(batches))
        return [batches[place] for place in order]

    def batch(self, members: list[Member]) -> Batch:
        """The examples as tensors."""
        return batch_of([(self.parts[name], example) for name, example in members])


def batch_of(members: list[tuple[Part, int]]) -> Batch:
    """Examples of some parts as tensors, in the order given; groups of one part lie together."""
    rows = []
    for part, example in members:
        start, end = part.offsets[example], part.offsets[example + 1]
        rows.append((part.packed.ids[start:end], part.packed.labels[start:end], int(part.packed.splits[example])))
    width = -(-max(len(ids) for ids, _, _ in rows) // STEP) * STEP
    ids = np.full((len(rows), width), PADDING, np.int64)
    labels = np.full((len(rows), width), UNJUDGED, np.int64)
    types, keep = np.zeros((len(rows), width), np.int64), np.zeros((len(rows), width), np.bool_)
    for row, (own, own_labels, split) in enumerate(rows):
        ids[row, : len(own)], labels[row, : len(own)] = own, own_labels
        keep[row, : len(own)], types[row, split : len(own)] = True, 1
    places = {id(part): number for number, part in enumerate({id(part): part for part, _ in members}.values())}
    groups = [(places[id(part)] << 40) + int(part.packed.groups[example]) for part, example in members]

    def column(name: str) -> Tensor:
        return torch.from_numpy(np.array([getattr(part.packed, name)[example] for part, example in members]))

    return Batch(
        torch.from_numpy(ids),
        torch.from_numpy(types),
        torch.from_numpy(labels),
        torch.from_numpy(keep),
        column("differs"),
        column("adequacy"),
        torch.tensor(groups),
        column("sources"),
        column("renderings"),
    )
