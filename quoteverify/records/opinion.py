"""What the judge says of a pair: a chance that the meaning differs, and where. Machine evidence, never a verdict."""

from dataclasses import dataclass

from quoteverify.records.findings import Category
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity

JUDGE = "judge"
"""The ``check`` of a NotChecked that says why the judge could not judge."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a text, about a word or a part of one, and the chance (0 to 1) that it is wrong.

    ``kind`` is the likeliest kind of error; a mark on the source always means that the piece is not rendered, or
    rendered wrongly.
    """

    span: Span
    error: float
    kind: Category = Category.OMISSION


@dataclass(frozen=True, slots=True)
class Opinion:
    """``error`` (0 to 1) is the judge's raw chance that the meanings differ, ``adequacy`` its estimate of people's
    assessment in standard deviations from the mean of theirs (about -3 to 1). ``rendering`` and ``source`` hold the
    pieces of each text that are not plainly right; spans count in that text. ``judge`` says what judged."""

    judge: EngineIdentity
    error: float
    adequacy: float
    rendering: tuple[Mark, ...] = ()
    source: tuple[Mark, ...] = ()
