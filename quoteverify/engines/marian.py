"""Marian: the engine that translates and scores with a MarianMT model on CTranslate2."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from quoteverify.engines import tags
from quoteverify.engines.batches import batches
from quoteverify.engines.conversion import converted
from quoteverify.engines.folder import ModelFolder
from quoteverify.engines.guards import Output, doubts
from quoteverify.engines.passages import rejoin, split
from quoteverify.engines.processor import physical_cores
from quoteverify.engines.vocabulary import Pieces, Vocabulary
from quoteverify.errors import Stopped
from quoteverify.translation import Cancelled, EngineIdentity, ForcedScore, TokenScore, Translation, never

_BUDGET = 1024
"""Padded source tokens of one batch: large enough to keep two to eight cores busy, done in about a second."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to decode. ``compute`` is ``int8`` or ``float32``; ``longest`` is in pieces of one input."""

    compute: str = "int8"
    beam: int = 4
    longest: int = 100

    def output_limit(self, source_length: int) -> int:
        """How many tokens a translation may have: a sound one is rarely twice as long as its source."""
        return min(2 * source_length + 16, 4 * self.longest)


class MarianEngine:
    """Implements :class:`quoteverify.translation.Engine`. The model is loaded at the first use, not before."""

    def __init__(self, folder: ModelFolder, settings: Settings | None = None, starter: bool = False) -> None:
        self.folder = folder
        self.settings = settings or Settings()
        self._starter = starter

    @cached_property
    def identity(self) -> EngineIdentity:
        import ctranslate2

        settings = f"ctranslate2 {ctranslate2.__version__} {self.settings.compute} beam={self.settings.beam}"
        return EngineIdentity(self.folder.name, self.folder.revision, self.folder.sha256, settings, self._starter)

    def supports(self, source: str, target: str) -> bool:
        covered = self.folder.sources
        return source != target and target in self.folder.targets and (source in covered or tags.ANY in covered)

    def translate(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
    ) -> list[Translation]:
        """One translation for each text, in order: sentence by sentence, long ones clause by clause, rejoined."""
        passages = [split(text, source, self._fits) for text in texts]
        units = [unit for passage in passages for unit in passage]
        made = iter(self._translate_units(units, source, target, cancelled))
        return [rejoin([next(made) for _ in passage], target) for passage in passages]

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        source: str,  # noqa: ARG002
        target: str,
        cancelled: Cancelled = never,
    ) -> list[ForcedScore]:
        """Forced decoding of each pair. What exceeds the model's positions on either side is not looked at."""
        limit = self.folder.dimensions.positions - 2
        sources = [self._vocabulary.source(text, target) for text, _ in pairs]
        targets = [self._vocabulary.target(text) for _, text in pairs]
        lengths = [len(one.tokens) + len(other.tokens) for one, other in zip(sources, targets, strict=True)]
        results: list[ForcedScore | None] = [None] * len(pairs)
        for group in batches(lengths, 2 * _BUDGET):
            if cancelled():
                raise Stopped
            made = self._translator.score_batch(
                [list(sources[index].tokens[:limit]) for index in group],
                [list(targets[index].tokens[:limit]) for index in group],
            )
            for index, result in zip(group, made, strict=True):
                results[index] = _forced(targets[index], result.log_probs)
        return [result for result in results if result is not None]

    def _fits(self, text: str) -> bool:
        return self._vocabulary.length(text) <= self.settings.longest

    def _translate_units(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled
    ) -> list[Translation]:
        pieces = [self._vocabulary.source(text, target) for text in texts]
        results: list[Translation] = [Translation("", 0.0)] * len(texts)
        for group in batches([len(one.tokens) for one in pieces], _BUDGET):
            if cancelled():
                raise Stopped
            limit = self.settings.output_limit(max(len(pieces[index].tokens) for index in group))
            made = self._translator.translate_batch(
                [list(pieces[index].tokens) for index in group],
                beam_size=self.settings.beam,
                max_decoding_length=limit,
                return_scores=True,
            )
            for index, result in zip(group, made, strict=True):
                # The limit of the longest in a batch must not decide what becomes of the others.
                own = self.settings.output_limit(len(pieces[index].tokens))
                tokens = result.hypotheses[0][:own]
                output = Output(self._vocabulary.text(tokens), tuple(tokens), len(tokens) >= own)
                found = doubts(texts[index], pieces[index], output, source, target)
                results[index] = Translation(output.text, float(result.scores[0]), found)
        return results

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.folder)

    @cached_property
    def _translator(self) -> Any:
        import ctranslate2

        place = converted(self.folder, self.settings.compute)
        return ctranslate2.Translator(
            str(place), device="cpu", compute_type=self.settings.compute, intra_threads=physical_cores()
        )


def _forced(target: Pieces, log_probabilities: Sequence[float]) -> ForcedScore:
    tokens = tuple(
        TokenScore(span.start, span.end, min(0.0, float(value)))
        for span, value in zip(target.spans, log_probabilities, strict=False)
    )
    mean = sum(log_probabilities) / len(log_probabilities) if log_probabilities else 0.0
    return ForcedScore(tokens, min(0.0, float(mean)))
