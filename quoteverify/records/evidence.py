"""Machine evidence of a sentence pair: signals side by side, never a verdict."""

from dataclasses import dataclass

from quoteverify.records.translation import Doubt, EngineIdentity, ForcedScore, Translation


@dataclass(frozen=True, slots=True)
class SentenceEvidence:
    """Machine evidence for one pair; a signal is None where no engine covers its direction.

    ``forward``: source → rendering language. ``back``: rendering → source language. ``baseline``: ``forward`` →
    source language. ``given_source``: the published rendering forced given the source; ``own``: the engine's own
    forward translation forced likewise; ``given_rendering``: the source forced given the rendering.
    ``score`` (0 to 1) rises with faithfulness. ``engine`` made the forward translation, or the only one there is;
    ``returning`` made the way back where that is another engine.
    """

    engine: EngineIdentity
    forward: Translation | None
    back: Translation | None
    baseline: Translation | None
    given_source: ForcedScore | None
    own: ForcedScore | None
    given_rendering: ForcedScore | None
    doubts: tuple[Doubt, ...]
    score: float
    returning: EngineIdentity | None = None

    @property
    def engines(self) -> tuple[EngineIdentity, ...]:
        """Every engine that had a part in it, each once."""
        return (self.engine, self.returning) if self.returning else (self.engine,)
