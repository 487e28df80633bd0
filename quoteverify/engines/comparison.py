"""Comparison of a converted model with its original on fixed sentences, before the conversion is trusted."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from quoteverify.agreement import resemblance
from quoteverify.engines import tags
from quoteverify.engines.decoder import Decoder
from quoteverify.engines.folder import ModelFolder
from quoteverify.engines.guards import repeats
from quoteverify.engines.vocabulary import Vocabulary

SENTENCES = 50
TOLERANCE = 0.05
"""Nats per token: how far forced scores of an int8 model may lie from the original's, on average over sentences."""
LIKENESS = 0.95
"""How much the outputs of an int8 model must resemble the original's (chrF over all sentences, 0 to 1)."""
_DIRECTIONS = 2
_LIMIT = 64


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


def trial(folder: ModelFolder, original: Decoder) -> Trial:
    """Let the original translate the fixed sentences, greedily, and score its own output."""
    vocabulary = Vocabulary(folder)
    sources = tuple(
        vocabulary.source(text, target).tokens
        for source, target in directions(folder)
        for text in fixed_sentences(source)
    )
    outputs = _greedy(original, sources)
    return Trial(vocabulary, sources, outputs, _scores(original, sources, outputs))


def compare(first: Trial, candidate: Decoder) -> Comparison:
    """How far ``candidate`` is from the original of ``first``."""
    outputs = _greedy(candidate, first.sources)
    scores = _scores(candidate, first.sources, first.outputs)
    pairs = list(zip(first.outputs, outputs, strict=True))
    text = first.vocabulary.text
    return Comparison(
        sentences=len(pairs),
        identical=sum(one == other for one, other in pairs),
        likeness=sum(resemblance(text(list(one)), text(list(other))) for one, other in pairs) / len(pairs),
        deviation=sum(abs(one - other) for one, other in zip(first.scores, scores, strict=True)) / len(scores),
        new_loops=sum(repeats(one, other) for one, other in pairs),
    )


def directions(folder: ModelFolder) -> list[tuple[str, str]]:
    """Up to two directions of a model to compare it in, English and Russian first."""
    sources = {"en"} if tags.ANY in folder.sources else folder.sources
    every = [(source, target) for source in sources for target in folder.targets if source != target]
    return sorted(every, key=lambda pair: (not {"en", "ru"} & {*pair}, pair))[:_DIRECTIONS]


@cache
def fixed_sentences(language: str) -> tuple[str, ...]:
    """The sentences for a language, the English ones where it has none of its own."""
    text = (files("resources") / "models" / "comparison.toml").read_text(encoding="utf-8")
    listed = tomllib.loads(text)["sentences"]
    return tuple(listed.get(language, listed["en"]))[:SENTENCES]


def _greedy(decoder: Decoder, sources: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(best[0].tokens for best in decoder.decode(sources, 1, _LIMIT))


def _scores(decoder: Decoder, sources: Sequence[Sequence[str]], outputs: Sequence[Sequence[str]]) -> tuple[float, ...]:
    return tuple(sum(values) / len(values) for values in decoder.force(sources, outputs))
