"""Signals: what a strong model tells beyond its translations. The embedded starter is too weak for them.

Contrastive conditioning follows Vamvas and Sennrich (ACL 2022, "As Little as Possible, as Much as Necessary"): if a
rendering becomes likelier once a constituent is left out of the source, the rendering has no counterpart for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, Engine, ForcedScore, never

DIP = 4.0
"""Nats below the mean of its sentence from which a token stands out."""


@dataclass(frozen=True, slots=True)
class Constituent:
    """A part of a text and by how many nats per token the other side gains when it is left out.

    ``gain > 0``: the other side has no counterpart for it.
    """

    span: Span
    gain: float


def strong(engine: Engine) -> bool:
    """Whether an engine is good enough for these signals."""
    return not engine.identity.starter


def dips(score: ForcedScore, depth: float = DIP) -> tuple[Span, ...]:
    """Where a forced text surprises the model: runs of tokens that lie ``depth`` nats below the mean, joined."""
    low = [token for token in score.tokens if token.log_probability < score.log_probability - depth]
    found: list[Span] = []
    for token in low:
        if token.start == token.end:
            continue
        if found and token.start <= found[-1].end + 1:
            found[-1] = Span(found[-1].start, token.end)
        else:
            found.append(Span(token.start, token.end))
    return tuple(found)


def missing_constituents(
    engine: Engine,
    source: str,
    rendering: str,
    constituents: Sequence[Span],
    languages: tuple[str, str],
    cancelled: Cancelled = never,
) -> tuple[Constituent, ...]:
    """For each constituent of ``source``, what ``rendering`` gains without it; a gain above 0 points at an omission.

    ``languages`` are those of source and rendering. For additions give the sides the other way round, with an engine
    that translates back. Raises Stopped.
    """
    shortened = [without(source, span) for span in constituents]
    scores = engine.score([(text, rendering) for text in (source, *shortened)], *languages, cancelled)
    whole = scores[0].log_probability
    return tuple(
        Constituent(span, score.log_probability - whole) for span, score in zip(constituents, scores[1:], strict=True)
    )


def without(text: str, span: Span) -> str:
    """``text`` with one part left out and the spaces around it closed up."""
    before, after = text[: span.start].rstrip(), text[span.end :].lstrip()
    joint = " " if before and after and after[0] not in ".,;:!?…»”)" else ""
    return before + joint + after
