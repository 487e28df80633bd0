"""Two training processes of one thread each, which average their gradients.

On two shared cores this beats one process with two threads: threads meet some hundred times an
update and each waits whenever the other's core is taken; processes meet once.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import torch
from torch import Tensor, distributed, nn


class Gang:
    """This process among its fellows; alone if there are none."""

    def __init__(self, rank: int = 0, size: int = 1, meeting_place: Path | None = None) -> None:
        self.rank = rank
        self.size = size
        if size > 1 and meeting_place is not None:
            address = f"file://{meeting_place.resolve()}"
            distributed.init_process_group("gloo", init_method=address, rank=rank, world_size=size)

    @property
    def leads(self) -> bool:
        return self.rank == 0

    def mean(self, values: Tensor) -> None:
        """Replace the values by their mean over all processes."""
        if self.size > 1:
            distributed.all_reduce(values)
            values /= self.size


class Gradients:
    """All gradients of some parameters in one row, with the clock at its end, to be sent at once."""

    def __init__(self, parameters: Iterable[nn.Parameter]) -> None:
        self.parameters = list(parameters)
        size = sum(parameter.numel() for parameter in self.parameters)
        self.row = torch.zeros(size + 1, device=self.parameters[0].device)
        at = 0
        for parameter in self.parameters:
            end = at + parameter.numel()
            parameter.grad = self.row[at:end].view_as(parameter)
            at = end

    def clear(self) -> None:
        self.row.zero_()

    def share(self, gang: Gang, seconds: float) -> float:
        """Average the gradients; gives the mean of the clocks, so that all agree on the time."""
        self.row[-1] = seconds
        gang.mean(self.row)
        return float(self.row[-1])

    def clip(self, limit: float) -> None:
        gradients = self.row[:-1]
        norm = float(gradients.norm())
        if norm > limit:
            gradients *= limit / norm
