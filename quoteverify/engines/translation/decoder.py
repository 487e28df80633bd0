"""Decoder: a loaded model that turns pieces into pieces. CTranslate2 does the work; Transformers is the reference."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from quoteverify.engines.errors import DamagedModelFile
from quoteverify.system.processor import physical_cores

_SHARE = 128
"""Source tokens below which a share is not divided further."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """Target tokens without the end token, and their mean log-probability, the end token included (``<= 0``)."""

    tokens: tuple[str, ...]
    log_probability: float


class Decoder(Protocol):
    """One batch at a time; sources carry language and end tokens, targets neither."""

    @property
    def signature(self) -> str:
        """Library, version and compute type, for the settings on a sheet."""
        ...

    def decode(self, sources: Sequence[Sequence[str]], beam: int, limit: int) -> list[Hypothesis]:
        """The likeliest hypothesis of each source, at most ``limit`` tokens long, from a search of width ``beam``."""
        ...

    def force(self, sources: Sequence[Sequence[str]], targets: Sequence[Sequence[str]]) -> list[list[float]]:
        """The log-probability of each target token and, last, of the end token."""
        ...


class FastDecoder:
    """CTranslate2 on the converted model at ``place``. Raises DamagedModelFile when it cannot be opened.

    Each core works on a part of the batch alone. Cores that share one part wait for each other at every step, and on
    a busy computer that waiting takes several times as long as the work.
    """

    def __init__(self, place: Path, compute: str, threads: int | None = None) -> None:
        import ctranslate2

        self.signature = f"ctranslate2 {ctranslate2.__version__} {compute}"
        self._cores = threads or physical_cores()
        try:
            self._translator: Any = ctranslate2.Translator(
                str(place), device="cpu", compute_type=compute, inter_threads=self._cores, intra_threads=1
            )
        except (RuntimeError, ValueError) as error:
            raise DamagedModelFile(place, str(error)[:80]) from None

    def decode(self, sources: Sequence[Sequence[str]], beam: int, limit: int) -> list[Hypothesis]:
        results = self._translator.translate_batch(
            [list(source) for source in sources],
            beam_size=beam,
            max_decoding_length=limit,
            return_scores=True,
            **self.shares(sources),
        )
        return [Hypothesis(tuple(result.hypotheses[0]), min(0.0, float(result.scores[0]))) for result in results]

    def force(self, sources: Sequence[Sequence[str]], targets: Sequence[Sequence[str]]) -> list[list[float]]:
        results = self._translator.score_batch(
            [list(source) for source in sources], [list(target) for target in targets], **self.shares(sources)
        )
        return [[min(0.0, float(value)) for value in result.log_probs] for result in results]

    def shares(self, sources: Sequence[Sequence[str]]) -> dict[str, Any]:
        """CTranslate2's options by which a batch is divided evenly among the cores."""
        tokens = len(sources) * max(map(len, sources), default=0)
        return {"batch_type": "tokens", "max_batch_size": max(_SHARE, -(-tokens // self._cores))}
