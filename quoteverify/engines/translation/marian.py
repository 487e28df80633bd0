"""Marian: the engine that translates and scores with a MarianMT model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from quoteverify.encoder.batches import batches
from quoteverify.engines import tags
from quoteverify.engines.folder import ModelFolder
from quoteverify.engines.memory import TranslationMemory, key
from quoteverify.engines.translation.decoder import Decoder, Hypothesis
from quoteverify.engines.translation.guards import Output, doubts, repeats
from quoteverify.engines.translation.passages import rejoin, split
from quoteverify.engines.translation.vocabulary import TextPieces, Vocabulary
from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled, EngineIdentity, ForcedScore, TokenScore, Translation, never
from quoteverify.system.processor import physical_cores

_OUTPUT = msgspec.msgpack.Decoder(Output)
_FORCED = msgspec.msgpack.Decoder(tuple[list[tuple[int, int]], list[float]])
_SHARE = 512
"""Padded source tokens of a batch for each core: enough to work at full speed, done in about two seconds."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to decode; ``longest`` is in pieces of one input."""

    beam: int = 4
    longest: int = 100

    def output_limit(self, source_length: int) -> int:
        """How many tokens a translation may have: a sound one is rarely twice as long as its source."""
        return min(2 * source_length + 16, 4 * self.longest)


class MarianEngine:
    """Implements :class:`quoteverify.records.translation.Engine`.

    ``load`` gives the decoder; it is called when something must be computed, not before. What ``memory`` holds is not
    computed. ``signature`` tells the decoder's without loading it.
    """

    def __init__(
        self,
        folder: ModelFolder,
        load: Callable[[], Decoder],
        settings: Settings | None = None,
        memory: TranslationMemory | None = None,
        starter: bool = False,
        signature: Callable[[], str] | None = None,
    ) -> None:
        self.folder = folder
        self.name = folder.name
        self.settings = settings or Settings()
        self._load = load
        self._name_decoder = signature
        self._memory = memory
        self._starter = starter

    @cached_property
    def identity(self) -> EngineIdentity:
        folder = self.folder
        settings = f"{self._signature} beam={self.settings.beam}"
        return EngineIdentity(folder.name, folder.revision, folder.sha256, settings, self._starter)

    def supports(self, source: str, target: str) -> bool:
        covered = self.folder.sources
        return source != target and target in self.folder.targets and (source in covered or tags.ANY in covered)

    def translate(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
    ) -> list[Translation]:
        """One translation for each text, in order: sentence by sentence, long ones clause by clause, rejoined."""
        passages = [split(text, source, self._fits) for text in texts]
        units = [unit for passage in passages for unit in passage]
        made = self._outputs(units, target, cancelled)
        done = iter([_translation(unit, output, source, target) for unit, output in zip(units, made, strict=True)])
        return [rejoin([next(done) for _ in passage], target) for passage in passages]

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        source: str,  # noqa: ARG002  # the model knows its source language by itself
        target: str,
        cancelled: Cancelled = never,
    ) -> list[ForcedScore]:
        """Forced decoding of each pair. What exceeds the model's positions on either side is not looked at."""
        names = [self._key("force", target, *pair) for pair in pairs]
        known = self._recalled(names)
        new = {name: pair for name, pair in zip(names, pairs, strict=True) if name not in known}
        limit = self.folder.positions - 2
        sources = [self._vocabulary.source(text, target).tokens[:limit] for text, _ in new.values()]
        targets = [self._vocabulary.target(text) for _, text in new.values()]
        wanted = [target.tokens[:limit] for target in targets]

        def compute(group: Sequence[int]) -> list[bytes]:
            found = self._decoder.force([sources[at] for at in group], [wanted[at] for at in group])
            places = [[(span.start, span.end) for span in targets[at].spans[:limit]] for at in group]
            return [msgspec.msgpack.encode(forced) for forced in zip(places, found, strict=True)]

        lengths = [len(source) + len(other) for source, other in zip(sources, wanted, strict=True)]
        known |= self._computed(list(new), lengths, 2 * _budget(), compute, cancelled)
        return [_forced(*_FORCED.decode(known[name])) for name in names]

    def _outputs(self, texts: Sequence[str], target: str, cancelled: Cancelled) -> list[Output]:
        """The output for each sentence; what is remembered needs neither model nor vocabulary."""
        names = [self._key("decode", str(self.settings), target, text) for text in texts]
        known = self._recalled(names)
        new = {name: text for name, text in zip(names, texts, strict=True) if name not in known}
        pieces = [self._vocabulary.source(text, target) for text in new.values()]
        lengths = [len(source.tokens) for source in pieces]

        def compute(group: Sequence[int]) -> list[bytes]:
            limit = self.settings.output_limit(max(lengths[at] for at in group))
            found = self._decoder.decode([pieces[at].tokens for at in group], self.settings.beam, limit)
            made = (self._output(pieces[at], hypothesis) for at, hypothesis in zip(group, found, strict=True))
            return [msgspec.msgpack.encode(output) for output in made]

        known |= self._computed(list(new), lengths, _budget(), compute, cancelled)
        return [_OUTPUT.decode(known[name]) for name in names]

    def _recalled(self, names: Sequence[bytes]) -> dict[bytes, bytes]:
        return self._memory.recall(list(dict.fromkeys(names))) if self._memory else {}

    def _computed(
        self,
        names: Sequence[bytes],
        lengths: Sequence[int],
        budget: int,
        compute: Callable[[Sequence[int]], list[bytes]],
        cancelled: Cancelled,
    ) -> dict[bytes, bytes]:
        """The value of each name, computed and remembered batch by batch."""
        found: dict[bytes, bytes] = {}
        for group in batches(lengths, budget):
            if cancelled():
                raise Stopped
            made = dict(zip((names[at] for at in group), compute(group), strict=True))
            if self._memory:
                self._memory.keep(made)
            found |= made
        return found

    def _output(self, pieces: TextPieces, made: Hypothesis) -> Output:
        # The limit of the longest in a batch must not decide what becomes of the others.
        limit = self.settings.output_limit(len(pieces.tokens))
        tokens = made.tokens[:limit]
        return Output(
            text=self._vocabulary.text(list(tokens)),
            log_probability=made.log_probability,
            cut=len(tokens) >= limit,
            loops=repeats(pieces.tokens, tokens),
            unknown=pieces.unknown,
        )

    def _key(self, *parts: str) -> bytes:
        return key(self.folder.fingerprint, self._signature, *parts)

    def _fits(self, text: str) -> bool:
        # A piece is at least one letter, so short texts fit without being cut into pieces.
        return len(text) < self.settings.longest or self._vocabulary.length(text) <= self.settings.longest

    @cached_property
    def _signature(self) -> str:
        return self._name_decoder() if self._name_decoder else self._decoder.signature

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.folder)

    @cached_property
    def _decoder(self) -> Decoder:
        return self._load()


def _budget() -> int:
    return _SHARE * physical_cores()


def _translation(text: str, made: Output, source: str, target: str) -> Translation:
    return Translation(made.text, made.log_probability, doubts(text, made, source, target))


def _forced(places: Sequence[tuple[int, int]], log_probabilities: Sequence[float]) -> ForcedScore:
    """``log_probabilities`` has one more than ``places``: that of the end of the sentence."""
    tokens = tuple(TokenScore(*place, value) for place, value in zip(places, log_probabilities, strict=False))
    mean = sum(log_probabilities) / len(log_probabilities) if log_probabilities else 0.0
    return ForcedScore(tokens, mean)
