"""Translation: what an engine gives, and the protocol that every engine follows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

Cancelled = Callable[[], bool]
"""Asked between segments and between batches; True means stop soon."""

Progress = Callable[[int, int], None]
"""Called with the amount done and the total."""

ENGINE = "engine"
"""The ``check`` of a NotChecked that says which model is missing."""


def never() -> bool:
    """Never cancels."""
    return False


class Doubt(StrEnum):
    """Why an engine's own output should not be trusted (``engine-doubt``, never a finding against the quote)."""

    LOOP = "loop"
    CREDIT = "credit"
    SENTENCE_COUNT = "sentence-count"
    LENGTH_LIMIT = "length-limit"
    LANGUAGE_MISMATCH = "language-mismatch"
    BASELINE_DRIFT = "baseline-drift"
    ALL_CAPS = "all-caps"
    SHORT = "short"
    EMPTY = "empty"
    UNKNOWN_WORDS = "unknown-words"


@dataclass(frozen=True, slots=True)
class Translation:
    """``text`` with the mean natural log-probability per target token (``<= 0``; None from an engine that tells none)
    and the guards it tripped."""

    text: str
    log_probability: float | None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class TokenScore:
    """One target token of a forced decoding: its span in the target text and natural log-probability (``<= 0``)."""

    start: int
    end: int
    log_probability: float


@dataclass(frozen=True, slots=True)
class ForcedScore:
    """How likely an engine finds a given translation of a given source (forced decoding)."""

    tokens: tuple[TokenScore, ...]
    log_probability: float
    """Mean over all tokens, end of sentence included; natural logarithm, ``<= 0``."""


@dataclass(frozen=True, slots=True)
class EngineIdentity:
    """What a sheet says of an engine, enough to repeat its work."""

    name: str
    revision: str
    sha256: str
    """Of the original weights file, as hexadecimal digits."""
    settings: str
    """Compute type and decoding settings, e.g. ``ctranslate2 4.8.5 int8 beam=4``."""
    starter: bool = False
    """True for the small model that ships with the program: for trying out only."""
    judge: bool = False
    """True for the judge, which reads both texts and translates neither."""


@runtime_checkable
class TranslatesOnly(Protocol):
    """An engine that cannot tell how likely a translation is: its ``score`` gives nothing."""

    translates_only: bool


class Engine(Protocol):
    """A translation model. All texts are single sentences or short passages; the engine itself splits what a
    model cannot take whole, and rejoins. Language tags are BCP 47 primary subtags (``ru``)."""

    @property
    def name(self) -> str:
        """What people choose it by."""
        ...

    @property
    def identity(self) -> EngineIdentity:
        """What made a translation; asking for it may prepare the model, which takes a while."""
        ...

    def supports(self, source: str, target: str) -> bool:
        """Whether this engine translates from ``source`` into ``target``."""
        ...

    def translate(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
    ) -> list[Translation]:
        """One translation for each text, in order. Raises Stopped when ``cancelled`` says so."""
        ...

    def score(
        self, pairs: Sequence[tuple[str, str]], source: str, target: str, cancelled: Cancelled = never
    ) -> list[ForcedScore]:
        """Forced decoding of each (source text, target text); nothing from one that only translates. Raises Stopped
        when ``cancelled`` says so."""
        ...
