"""What a run needs to go on after a kill, in one file outside the tree."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from tools.runs import store

FILE = "checkpoint.pt"


@dataclass
class Progress:
    """How far a run is: ``round`` and ``batch`` within it are the next to be learnt, ``seen`` counts examples."""

    step: int = 0
    round: int = 0
    batch: int = 0
    seen: int = 0
    seconds: float = 0.0
    losses: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Checkpoint:
    """Tensors of the judge, their running mean, the optimiser's memory and the progress."""

    judge: dict[str, Tensor]
    average: dict[str, Tensor]
    optimizer: dict[str, Any]
    random: Tensor
    progress: Progress


def write_checkpoint(checkpoint: Checkpoint, folder: Path) -> None:
    """A kill at any moment leaves a whole file."""
    store({**vars(checkpoint), "progress": asdict(checkpoint.progress)}, folder / FILE)


def read_checkpoint(folder: Path) -> Checkpoint | None:
    """The last one, None where there is none."""
    path = folder / FILE
    if not path.exists():
        return None
    stored = torch.load(path, map_location="cpu", weights_only=True)
    return Checkpoint(**{**stored, "progress": Progress(**stored["progress"])})
