"""Firefox: the engine that translates with a model of Firefox Translations, on fxtranslate. It gives no likelihoods."""

from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import version
from typing import Any

import sentencepiece

from quoteverify.engines.errors import DamagedModelFile
from quoteverify.engines.forms.firefox import FirefoxFolder, content, load_translator
from quoteverify.engines.memory import TranslationMemory, key
from quoteverify.engines.translation.guards import Output, doubts, repeats
from quoteverify.engines.translation.passages import rejoin, split
from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled, EngineIdentity, ForcedScore, Translation, never

LONGEST = 100
"""Pieces of one input: of a longer one the rest would be dropped without a word."""


class FirefoxEngine:
    """Implements :class:`quoteverify.records.translation.Engine`. The model is opened when something must be computed,
    not before; what ``memory`` holds is not computed."""

    translates_only = True

    def __init__(self, folder: FirefoxFolder, memory: TranslationMemory | None = None) -> None:
        self.folder = folder
        self.name = folder.name
        self._memory = memory

    @cached_property
    def identity(self) -> EngineIdentity:
        folder = self.folder
        return EngineIdentity(folder.name, folder.revision, folder.sha256, f"fxtranslate {version('fxtranslate')}")

    def supports(self, source: str, target: str) -> bool:
        return source != target and source in self.folder.sources and target in self.folder.targets

    def translate(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
    ) -> list[Translation]:
        """One translation for each text, in order: sentence by sentence, long ones clause by clause, rejoined."""
        done = []
        for text in texts:
            units = split(text, source, self._fits)
            done.append(rejoin([self._translated(unit, source, target, cancelled) for unit in units], target))
        return done

    def score(
        self,
        pairs: Sequence[tuple[str, str]],  # noqa: ARG002 - the model can only translate
        source: str,  # noqa: ARG002
        target: str,  # noqa: ARG002
        cancelled: Cancelled = never,  # noqa: ARG002
    ) -> list[ForcedScore]:
        """Nothing: the model only translates."""
        return []

    def _translated(self, text: str, source: str, target: str, cancelled: Cancelled) -> Translation:
        if cancelled():
            raise Stopped
        name = key(self.folder.fingerprint, self.identity.settings, target, text)
        known = self._memory.recall([name]).get(name) if self._memory else None
        made = known.decode("utf-8") if known is not None else str(self._translator.translate(text))
        if self._memory and known is None:
            self._memory.keep({name: made.encode("utf-8")})
        output = Output(made, None, loops=repeats(text.split(), made.split()))
        return Translation(made, None, doubts(text, output, source, target))

    def _fits(self, text: str) -> bool:
        # A piece is at least one letter, so short texts fit without being cut into pieces.
        return len(text) < LONGEST or len(self._pieces.encode(text.replace("\0", " "))) <= LONGEST

    @cached_property
    def _translator(self) -> Any:
        return load_translator(self.folder)

    @cached_property
    def _pieces(self) -> Any:
        path = self.folder.pieces[0]
        try:
            return sentencepiece.SentencePieceProcessor(model_proto=content(path))
        except RuntimeError:
            raise DamagedModelFile(path, "it is not a SentencePiece model") from None
