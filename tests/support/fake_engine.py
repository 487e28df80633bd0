"""An engine without a model: word by word from a small dictionary. For tests alone, and it refuses anything else."""

import os
import re
from collections.abc import Mapping, Sequence

from quoteverify.errors import Stopped
from quoteverify.records.translation import (
    Cancelled,
    Doubt,
    EngineIdentity,
    ForcedScore,
    TokenScore,
    Translation,
    never,
)

_WORD = re.compile(r"\w+")


class FakeOutsideTests(RuntimeError):
    """The fake engine knows nothing; a sheet must never rest on it."""


class FakeEngine:
    """Implements :class:`quoteverify.records.translation.Engine` for one pair in both directions.

    ``words`` maps each word of ``source`` to one of ``target``; unknown words stay as they are. ``asked`` collects
    every text that was translated.
    """

    def __init__(
        self, source: str = "ru", target: str = "en", words: Mapping[str, str] | None = None, name: str = "fake"
    ) -> None:
        if "PYTEST_CURRENT_TEST" not in os.environ:
            raise FakeOutsideTests
        there = dict(words or {})
        self._words = {(source, target): there, (target, source): {new: old for old, new in there.items()}}
        self.name = name
        self.identity = EngineIdentity(name, "0", "0" * 64, "word by word")
        self.asked: list[str] = []

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in self._words

    def translate(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
    ) -> list[Translation]:
        if cancelled():
            raise Stopped
        self.asked += texts
        return [self._translated(text, source, target) for text in texts]

    def score(
        self, pairs: Sequence[tuple[str, str]], source: str, target: str, cancelled: Cancelled = never
    ) -> list[ForcedScore]:
        if cancelled():
            raise Stopped
        return [self._scored(*pair, source, target) for pair in pairs]

    def _translated(self, text: str, source: str, target: str) -> Translation:
        known = self._words[source, target]
        made = _WORD.sub(lambda found: known.get(found[0].lower(), found[0]), text)
        return Translation(made.strip(), -0.1, () if made.strip() else (Doubt.EMPTY,))

    def _scored(self, text: str, rendering: str, source: str, target: str) -> ForcedScore:
        expected = set(_WORD.findall(self._translated(text, source, target).text.lower()))
        tokens = tuple(
            TokenScore(found.start(), found.end(), -0.1 if found[0].lower() in expected else -5.0)
            for found in _WORD.finditer(rendering)
        )
        # The end of the sentence is a token, too, but stands nowhere in the text.
        total = sum(token.log_probability for token in tokens) - 0.1
        return ForcedScore(tokens, total / (len(tokens) + 1))
