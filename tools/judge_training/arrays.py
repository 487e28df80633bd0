"""Examples packed into flat arrays, one ``.npz`` file a source of examples, so that a million fit into memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.judge_training.examples import Group
from tools.judge_training.pieces import Cutter, labelled

LONGEST = 160
"""Pieces of an example; longer ones are left out, because a batch is as wide as its widest example."""


@dataclass(frozen=True)
class Packed:
    """Examples in the order of their groups.

    ``ids`` and ``labels`` (all pieces) lie one example after the other; the rest has one entry an example:
    ``lengths`` and ``splits`` in pieces, ``differs`` and ``adequacy`` with NaN for unknown, ``groups`` (rising),
    ``sources`` and ``renderings`` (numbers that tell texts of one group apart).
    """

    ids: NDArray[np.int32]
    labels: NDArray[np.uint8]
    lengths: NDArray[np.int32]
    splits: NDArray[np.int16]
    differs: NDArray[np.float32]
    adequacy: NDArray[np.float32]
    groups: NDArray[np.int64]
    sources: NDArray[np.int16]
    renderings: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.lengths)


def pack(groups: Iterable[Group], cutter: Cutter, longest: int = LONGEST) -> Packed:
    """Groups as arrays; an example of more than ``longest`` pieces is left out, and a group with nothing left."""
    ids: list[NDArray[np.int32]] = []
    labels: list[NDArray[np.uint8]] = []
    rows: list[tuple[int, int, float, float, int, int, int]] = []
    for number, group in enumerate(groups):
        sources: dict[str, int] = {}
        renderings: dict[str, int] = {}
        for example in group.examples:
            cut = labelled(example, cutter)
            if len(cut.ids) > longest or len(cut.ids) < 5:
                continue
            ids.append(np.array(cut.ids, np.int32))
            labels.append(np.array(cut.labels, np.uint8))
            source = sources.setdefault(example.source, len(sources))
            rendering = renderings.setdefault(example.rendering, len(renderings))
            differs = np.nan if example.differs is None else example.differs
            adequacy = np.nan if example.adequacy is None else example.adequacy
            rows.append((len(cut.ids), cut.split, differs, adequacy, number, source, rendering))
    columns: list[Any] = list(zip(*rows, strict=True)) or [()] * 7
    kinds = (np.int32, np.int16, np.float32, np.float32, np.int64, np.int16, np.int16)
    return Packed(
        np.concatenate(ids) if ids else np.zeros(0, np.int32),
        np.concatenate(labels) if labels else np.zeros(0, np.uint8),
        *(np.array(column, kind) for column, kind in zip(columns, kinds, strict=True)),
    )


def save(packed: Packed, path: Path) -> None:
    """Writes beside and renames, so that a reader never meets half a file."""
    beside = path.with_name(path.name + ".part")
    with beside.open("wb") as file:
        np.savez(file, **{field.name: getattr(packed, field.name) for field in fields(packed)})
    beside.replace(path)


def load(path: Path) -> Packed:
    """What ``save`` wrote; ValueError with the name where a column lacks."""
    with np.load(path) as columns:
        lacking = [field.name for field in fields(Packed) if field.name not in columns]
        if lacking:
            raise ValueError(f"{path.name} has no {', '.join(lacking)}: make it anew")
        return Packed(**{field.name: columns[field.name] for field in fields(Packed)})


def concatenated(parts: list[Packed]) -> Packed:
    """All examples one after the other; groups of different parts stay different."""
    shifted, following = [], 0
    for part in parts:
        shifted.append(part.groups + following)
        following += int(part.groups.max()) + 1 if len(part) else 0
    columns = {field.name: np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Packed)}
    return Packed(**{**columns, "groups": np.concatenate(shifted)})
