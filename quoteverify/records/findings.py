"""Finding: one difference that a check saw, with its evidence and explanation."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from quoteverify.records.spans import Span


class Severity(StrEnum):
    """What a difference does to the meaning, after the MQM severity levels."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"

    @property
    def rank(self) -> int:
        """3 for critical down to 0 for info."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(reversed(Severity))}


class Category(StrEnum):
    """The kinds of finding other programs rely on, to the letter."""

    NUMBER = "number"
    DATE = "date"
    UNIT = "unit"
    QUANTIFIER = "quantifier"
    NAME = "name"
    TERM = "term"
    UNTRANSLATED = "untranslated"
    NEGATION = "negation"
    QUESTION = "question"
    EXCLAMATION = "exclamation"
    IMPERATIVE = "imperative"
    MODALITY = "modality"
    HEDGE = "hedge"
    TENSE = "tense"
    CONDITIONAL = "conditional"
    PERSON = "person"
    AGENT = "agent"
    DEGREE = "degree"
    REGISTER = "register"
    INTENSITY = "intensity"
    IDIOM = "idiom"
    OMISSION = "omission"
    ADDITION = "addition"
    REPETITION = "repetition"
    REORDER = "reorder"
    MISPAIRING = "mispairing"
    TRUNCATION = "truncation"
    CONTEXT = "context"
    MERGE = "merge"
    INCONSISTENCY = "inconsistency"
    QUOTE_MARKS = "quote-marks"
    UNMARKED_CUT = "unmarked-cut"
    ELLIPSIS = "ellipsis"
    BRACKET = "bracket"
    HEADLINE = "headline"
    SCARE_QUOTE = "scare-quote"
    ATTRIBUTION = "attribution"
    NO_SOURCE = "no-source"
    ENGINE_DOUBT = "engine-doubt"


class State(StrEnum):
    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


ALWAYS_INFO = frozenset({Category.ENGINE_DOUBT, Category.NO_SOURCE})


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between a rendering and its source.

    ``check`` is the name of the module that made it. ``confidence`` (0 to 1) is how sure the tool is; ``severity``
    what the difference does to the meaning if it is real. ``source`` and ``rendering`` are one covering span on each
    side, None where that side has no counterpart. They count from the start of the texts that the check was given
    (the sides of a sentence pair) and are moved to document offsets by :mod:`quoteverify.check`. ``message`` is
    one sentence an editor can paste; ``evidence`` the short statements it rests on. ``rule`` names a case of the
    category that house profiles weigh apart ("filler" of unmarked-cut), None for the plain case.

    Raises ValueError for a confidence outside 0…1 and for an engine-doubt or no-source finding above info.
    """

    check: str
    category: Category
    severity: Severity
    confidence: float
    message: str
    source: Span | None = None
    rendering: Span | None = None
    evidence: tuple[str, ...] = ()
    rule: str | None = None

    def __post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence {self.confidence} is outside 0 to 1")
        if self.category in ALWAYS_INFO and self.severity is not Severity.INFO:
            raise ValueError(f"{self.category} findings are always info")

    def key(self, source_text: str, rendering_text: str) -> str:
        """A stable name for this finding on these two texts: 16 hexadecimal digits.

        A person's dismissal is stored under it, so that it holds while source, rendering and finding stay the same
        and is asked again when one of them changes.
        """
        parts = (
            self.check,
            self.category,
            source_text,
            rendering_text,
            self.source.of(source_text) if self.source else "",
            self.rendering.of(rendering_text) if self.rendering else "",
        )
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


PAIRING = "pairing"
"""The ``check`` of a NotChecked that says that the files do not seem to belong together."""

QUOTES = "quotes"
"""The ``check`` of a NotChecked that says that a rendering has no quotes."""


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A check that could not judge, and why, in a short phrase ("no model for lt → en")."""

    check: str
    reason: str
