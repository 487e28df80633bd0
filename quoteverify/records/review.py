"""Review: what a person decided about a quote and about each finding. Append-only; the newest entry holds."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from quoteverify.records.findings import Category, Severity, State


class Verdict(StrEnum):
    """The seven verdicts, in the order of the keys 1 to 7."""

    FAITHFUL = "faithful"
    CONDENSED = "condensed"
    UNMARKED_EDIT = "unmarked-edit"
    PARAPHRASE = "paraphrase"
    DISTORTED = "distorted"
    MISATTRIBUTED = "misattributed"
    UNVERIFIABLE = "unverifiable"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Verdict.FAITHFUL: "faithful",
    Verdict.CONDENSED: "acceptable condensation",
    Verdict.UNMARKED_EDIT: "unmarked edit",
    Verdict.PARAPHRASE: "paraphrase in quotation marks",
    Verdict.DISTORTED: "meaning distorted",
    Verdict.MISATTRIBUTED: "wrong speaker or passage",
    Verdict.UNVERIFIABLE: "cannot verify",
}


def now() -> str:
    """The present moment as ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person wrote about one quote; ``verdict`` None means open again. ``at`` is ISO 8601 UTC.

    ``note`` is the reason, one sentence; ``gloss`` a literal translation of what was said, ``suggestion`` a better
    rendering; ``speaker_said`` the speaker's name in the script of the source, ``speaker_role`` an office or function.
    """

    verdict: Verdict | None = None
    note: str = ""
    reviewer: str = ""
    second_reader: str = ""
    at: str = ""
    gloss: str = ""
    suggestion: str = ""
    speaker_said: str = ""
    speaker_role: str = ""
    speaker_confirmed: bool = False
    reconciled: str = ""
    """When readers who disagreed agreed on the verdict (ISO 8601 UTC); "" while nobody had to."""


@dataclass(frozen=True, slots=True)
class FindingDecision:
    """What a person made of one finding; a dismissal carries its ``reason``. ``at`` is ISO 8601 UTC. ``severity`` and
    ``category`` are those that a person gave it, None where the program's own hold."""

    state: State = State.OPEN
    reason: str = ""
    reviewer: str = ""
    at: str = ""
    severity: Severity | None = None
    category: Category | None = None


UNDECIDED = Decision()
OPEN = FindingDecision()


def quote_key(rendering: str, source: Iterable[str], occurrence: int = 0) -> str:
    """A stable name for a quote and its source: 16 hexadecimal digits.

    Decisions are stored under it, so that they hold while both texts stay the same and are asked again when one
    changes. ``occurrence`` (0-based) tells apart quotes that repeat the same words in one case.
    """
    return _name("\x1f".join((rendering, "\x1e".join(source), str(occurrence))))


def rendering_key(path: str) -> str:
    """The name of a rendering as a whole, 16 hexadecimal digits; ``path`` is the file's in the case.

    Decisions on findings about the whole text are stored under it, as those about a quote are under the quote's key.
    """
    return _name(f"rendering\x1f{path}")


def _name(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
