"""Comparison of a converted model with its original on fixed sentences, before the conversion is trusted."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from quoteverify.engines import tags
from quoteverify.engines.agreement import resemblance
from quoteverify.engines.folder import ModelFolder
from quoteverify.engines.translation.decoder import Decoder
from quoteverify.engines.translation.guards import repeats
from quoteverify.engines.translation.vocabulary import Vocabulary
from quoteverify.errors import Stopped
from quoteverify.language.profiles import ENGLISH
from quoteverify.records.translation import Cancelled, never

SENTENCES = 50
TOLERANCE = 0.05
"""Nats per token: how far forced scores of an int8 model may lie from the original's, on average over sentences."""
LIKENESS = 0.95
"""How much the outputs of an int8 model must resemble the original's (chrF over all sentences, 0 to 1)."""
DIRECTIONS = 2
"""How many directions of a model are compared at most."""
LONGEST = 64
"""Tokens of an output that is compared."""
_AT_ONCE = 10

T = TypeVar("T")
Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """``identical`` of ``sentences`` greedy outputs are the same; ``likeness`` 0 to 1; ``deviation`` in nats per
    token; ``new_loops`` counts outputs that loop where the original's do not."""

    sentences: int
    identical: int
    likeness: float
    deviation: float
    new_loops: int

    @property
    def same(self) -> bool:
        """What a float32 conversion must be."""
        return self.identical == self.sentences

    @property
    def close(self) -> bool:
        """What an int8 conversion must be at least."""
        return self.deviation <= TOLERANCE and self.likeness >= LIKENESS and not self.new_loops


@dataclass(frozen=True, slots=True)
class Trial:
    """The fixed sentences as one model reads them, and what its original makes of them."""

    vocabulary: Vocabulary
    sources: tuple[tuple[str, ...], ...]
    outputs: tuple[tuple[str, ...], ...]
    scores: tuple[float, ...]


def trial(folder: ModelFolder, original: Decoder, cancelled: Cancelled = never) -> Trial:
    """Let the original translate the fixed sentences, greedily, and score its own output. Raises Stopped."""
    vocabulary = Vocabulary(folder)
    sources = tuple(
        vocabulary.source(text, target).tokens
        for source, target in directions(folder)
        for text in fixed_sentences(source)
    )
    outputs = _greedy(original, sources, cancelled)
    return Trial(vocabulary, sources, outputs, _scores(original, sources, outputs, cancelled))


def compare(first: Trial, candidate: Decoder, cancelled: Cancelled = never) -> Comparison:
    """How far ``candidate`` is from the original of ``first``. Raises Stopped."""
    outputs = _greedy(candidate, first.sources, cancelled)
    scores = _scores(candidate, first.sources, first.outputs, cancelled)
    pairs = list(zip(first.outputs, outputs, strict=True))
    text = first.vocabulary.text
    return Comparison(
        sentences=len(pairs),
        identical=sum(original == converted for original, converted in pairs),
        likeness=sum(resemblance(text(list(original)), text(list(converted))) for original, converted in pairs)
        / len(pairs),
        deviation=sum(abs(score - other) for score, other in zip(first.scores, scores, strict=True)) / len(scores),
        new_loops=sum(repeats(original, converted) for original, converted in pairs),
    )


def directions(folder: ModelFolder) -> list[tuple[str, str]]:
    """Up to two directions of a model to compare it in, those between languages that come first before others."""
    first = frozenset(_data()["first"])
    sources, targets = (first if tags.ANY in side else side for side in (folder.sources, folder.targets))
    every = [(source, target) for source in sources for target in targets if source != target]
    return sorted(every, key=lambda pair: (not first & {*pair}, pair))[:DIRECTIONS]


@cache
def fixed_sentences(language: str) -> tuple[str, ...]:
    """The fifty sentences for a language: its own, then lines that belong to no language, then English ones."""
    sentences = _data()["sentences"]
    every = (*sentences.get(language, ()), *_data()["neutral"], *sentences[ENGLISH])
    return tuple(dict.fromkeys(every))[:SENTENCES]


@cache
def _data() -> dict[str, Any]:
    text = (files("resources") / "models" / "comparison.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _greedy(decoder: Decoder, sources: Sequence[Tokens], cancelled: Cancelled) -> tuple[Tokens, ...]:
    parts = _in_parts(sources, cancelled)
    return tuple(made.tokens for part in parts for made in decoder.decode(part, 1, LONGEST))


def _scores(
    decoder: Decoder, sources: Sequence[Tokens], outputs: Sequence[Tokens], cancelled: Cancelled
) -> tuple[float, ...]:
    pairs = _in_parts(list(zip(sources, outputs, strict=True)), cancelled)
    made = (values for part in pairs for values in decoder.force(*zip(*part, strict=True)))
    return tuple(sum(values) / len(values) for values in made)


def _in_parts(items: Sequence[T], cancelled: Cancelled) -> Iterator[Sequence[T]]:
    """A few at a time: the original takes its time, and a stop is heard in between."""
    for start in range(0, len(items), _AT_ONCE):
        if cancelled():
            raise Stopped
        yield items[start : start + _AT_ONCE]
