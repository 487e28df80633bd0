"""Evidence: what the engine says of a sentence pair. Three signals side by side, never a verdict."""

from dataclasses import dataclass

from quoteverify.translation import Doubt, EngineIdentity, ForcedScore, Translation


@dataclass(frozen=True, slots=True)
class SentenceEvidence:
    """Machine evidence for one pair; a signal is None where no engine covers its direction.

    ``forward``: source → rendering language. ``back``: rendering → source language. ``baseline``: ``forward`` →
    source language. ``given_source``: the published rendering forced given the source; ``own``: the engine's own
    forward translation forced likewise; ``given_rendering``: the source forced given the rendering.
    ``score`` (0 to 1) rises with faithfulness.
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
