"""Network: a converted encoder at work, in batches of like length, one core a batch."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from quoteverify.encoder.batches import batches
from quoteverify.encoder.errors import EncoderDamaged
from quoteverify.encoder.tensors import Array
from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled, never
from quoteverify.system.processor import physical_cores

_BUDGET = 1024
"""Pieces of a batch, padding included: large enough for the matrices, small enough for a stop to be near."""

Reading = tuple[Sequence[int], Sequence[int]]
"""One input: the numbers of its pieces, begin and end included, and the kind (0 or 1) of each."""

Made = TypeVar("Made")


class Network:
    """CTranslate2 on the network at ``place``. Raises EncoderDamaged when it cannot be opened."""

    def __init__(self, place: Path, compute: str) -> None:
        import ctranslate2

        self.signature = f"ctranslate2 {ctranslate2.__version__} {compute}"
        self._cores = physical_cores()
        try:
            self._encoder: Any = ctranslate2.Encoder(
                str(place), device="cpu", compute_type=compute, inter_threads=self._cores, intra_threads=1
            )
        except (RuntimeError, ValueError) as error:
            raise EncoderDamaged(place, str(error)[:80]) from None

    def __call__(
        self, readings: Sequence[Reading], heads: Callable[[Array], Made], cancelled: Cancelled = never
    ) -> list[Made]:
        """What ``heads`` makes of the hidden states of each input, shape (pieces, width), in order.

        Raises Stopped when ``cancelled`` says so.
        """
        made: dict[int, Made] = {}

        def compute(group: list[int]) -> None:
            if cancelled():
                raise Stopped
            longest = len(readings[group[0]][0])
            states = self._encoder.forward_batch(
                [list(readings[index][0]) for index in group],
                token_type_ids=[[*readings[index][1], *[0] * (longest - len(readings[index][1]))] for index in group],
            ).last_hidden_state
            for index, hidden in zip(group, np.array(states, dtype=np.float32), strict=True):
                made[index] = heads(hidden[: len(readings[index][0])])

        with ThreadPoolExecutor(self._cores, thread_name_prefix="encoder") as pool:
            list(pool.map(compute, batches([len(ids) for ids, _ in readings], _BUDGET)))
        return [made[index] for index in range(len(readings))]
