"""Marian: the engine that translates and scores with a MarianMT model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from quoteverify.engines import tags
from quoteverify.engines.batches import batches
from quoteverify.engines.decoder import Decoder, Hypothesis
from quoteverify.engines.folder import ModelFolder
from quoteverify.engines.guards import Output, doubts
from quoteverify.engines.memory import Memory, key
from quoteverify.engines.passages import rejoin, split
from quoteverify.engines.processor import physical_cores
from quoteverify.engines.vocabulary import Pieces, Vocabulary
from quoteverify.errors import Stopped
from quoteverify.translation import Cancelled, EngineIdentity, ForcedScore, TokenScore, Translation, never

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
    """Implements :class:`quoteverify.translation.Engine`.

    ``load`` gives the decoder; it is called at the first use, not before. What ``memory`` holds is not computed.
    """

    def __init__(
        self,
        folder: ModelFolder,
        load: Callable[[], Decoder],
        settings: Settings | None = None,
        memory: Memory | None = None,
        starter: bool = False,
    ) -> None:
        self.folder = folder
        self.settings = settings or Settings()
        self._load = load
        self._memory = memory
        self._starter = starter

    @cached_property
    def identity(self) -> EngineIdentity:
        folder = self.folder
        settings = f"{self._decoder.signature} beam={self.settings.beam}"
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
        pieces = [self._vocabulary.source(unit, target) for unit in units]
        made = self._hypotheses(pieces, 1, cancelled)
        done = iter(
            self._translation(unit, one, best[0], source, target)
            for unit, one, best in zip(units, pieces, made, strict=True)
        )
        return [rejoin([next(done) for _ in passage], target) for passage in passages]

    def alternatives(
        self, text: str, source: str, target: str, best: int = 5, cancelled: Cancelled = never
    ) -> list[Translation]:
        """The ``best`` likeliest translations of one sentence, the likeliest first; none for blank text."""
        if not text.strip():
            return []
        pieces = self._vocabulary.source(text, target)
        made = self._hypotheses([pieces], best, cancelled)[0]
        return [self._translation(text, pieces, one, source, target) for one in made]

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        source: str,  # noqa: ARG002  # the model knows its source language by itself
        target: str,
        cancelled: Cancelled = never,
    ) -> list[ForcedScore]:
        """Forced decoding of each pair. What exceeds the model's positions on either side is not looked at."""
        limit = self.folder.dimensions.positions - 2
        sources = [self._vocabulary.source(text, target).tokens[:limit] for text, _ in pairs]
        targets = [self._vocabulary.target(text) for _, text in pairs]
        wanted = [target.tokens[:limit] for target in targets]

        def compute(group: Sequence[int]) -> list[bytes]:
            found = self._decoder.force([sources[at] for at in group], [wanted[at] for at in group])
            return [msgspec.msgpack.encode(values) for values in found]

        names = [self._key("force", *one, "→", *other) for one, other in zip(sources, wanted, strict=True)]
        lengths = [len(one) + len(other) for one, other in zip(sources, wanted, strict=True)]
        made = self._remembered(names, lengths, 2 * _budget(), compute, cancelled)
        return [
            _forced(target, msgspec.msgpack.decode(value, type=list[float]))
            for target, value in zip(targets, made, strict=True)
        ]

    def _hypotheses(self, pieces: Sequence[Pieces], best: int, cancelled: Cancelled) -> list[list[Hypothesis]]:
        lengths = [len(one.tokens) for one in pieces]

        def compute(group: Sequence[int]) -> list[bytes]:
            limit = self.settings.output_limit(max(lengths[at] for at in group))
            found = self._decoder.decode([pieces[at].tokens for at in group], self.settings.beam, limit, best)
            return [msgspec.msgpack.encode(one) for one in found]

        names = [self._key("decode", str(self.settings), str(best), *one.tokens) for one in pieces]
        made = self._remembered(names, lengths, _budget(), compute, cancelled)
        return [msgspec.msgpack.decode(value, type=list[Hypothesis]) for value in made]

    def _remembered(
        self,
        names: Sequence[bytes],
        lengths: Sequence[int],
        budget: int,
        compute: Callable[[Sequence[int]], list[bytes]],
        cancelled: Cancelled,
    ) -> list[bytes]:
        """The value of each name, from memory or computed batch by batch, each name once."""
        known = self._memory.recall(list(dict.fromkeys(names))) if self._memory else {}
        first = {name: at for at, name in reversed(list(enumerate(names))) if name not in known}
        missing = sorted(first.values())
        for group in batches([lengths[at] for at in missing], budget):
            if cancelled():
                raise Stopped
            members = [missing[at] for at in group]
            new = dict(zip((names[at] for at in members), compute(members), strict=True))
            if self._memory:
                self._memory.keep(new)
            known.update(new)
        return [known[name] for name in names]

    def _translation(self, text: str, pieces: Pieces, made: Hypothesis, source: str, target: str) -> Translation:
        # The limit of the longest in a batch must not decide what becomes of the others.
        limit = self.settings.output_limit(len(pieces.tokens))
        tokens = made.tokens[:limit]
        output = Output(self._vocabulary.text(list(tokens)), tokens, len(tokens) >= limit)
        return Translation(output.text, made.log_probability, doubts(text, pieces, output, source, target))

    def _key(self, *parts: str) -> bytes:
        return key(self.folder.fingerprint, self._decoder.signature, *parts)

    def _fits(self, text: str) -> bool:
        return self._vocabulary.length(text) <= self.settings.longest

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.folder)

    @cached_property
    def _decoder(self) -> Decoder:
        return self._load()


def _budget() -> int:
    return _SHARE * physical_cores()


def _forced(target: Pieces, log_probabilities: Sequence[float]) -> ForcedScore:
    tokens = tuple(
        TokenScore(span.start, span.end, value) for span, value in zip(target.spans, log_probabilities, strict=False)
    )
    mean = sum(log_probabilities) / len(log_probabilities) if log_probabilities else 0.0
    return ForcedScore(tokens, mean)
