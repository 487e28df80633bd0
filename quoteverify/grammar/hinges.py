"""Hinges: the words on which the sense of a statement hangs (not, if, but, allegedly) and which a cut must not hide."""

from dataclasses import dataclass
from enum import StrEnum

from quoteverify.grammar.phrases import phrases, tokens
from quoteverify.grammar.polarity import Denial, polarity
from quoteverify.language.profiles import primary, profile
from quoteverify.records.spans import Span


class Hinge(StrEnum):
    NEGATION = "negation"
    CONDITION = "condition"
    CONTRAST = "contrast"
    HEDGE = "hedge"
    RETRACTION = "retraction"


@dataclass(frozen=True, slots=True)
class HingeWord:
    """A hinge in a text; ``first`` tells whether it is the first word."""

    kind: Hinge
    span: Span
    first: bool


def hinges(text: str, language: str) -> tuple[HingeWord, ...] | None:
    """The hinges of a text in order, none overlapping; None where nothing is known of the language."""
    tag = primary(language)
    listed = profile(tag).hinges
    if not listed.known:
        return None
    found = tokens(text, tag)
    start = next((token.span.start for token in found if token.is_word), 0)
    taken: set[int] = set()
    every: list[HingeWord] = []
    for kind, patterns in (
        (Hinge.RETRACTION, listed.retraction),
        (Hinge.CONDITION, listed.condition),
        (Hinge.CONTRAST, listed.contrast),
        (Hinge.HEDGE, listed.hedge),
    ):
        for cue in phrases(patterns).find(found, frozenset(taken)):
            taken.update(range(cue.first, cue.last + 1))
            every.append(HingeWord(kind, cue.span, cue.span.start == start))
    judged = polarity(text, tag)
    if judged is not None:
        every += [
            HingeWord(Hinge.NEGATION, denial.span, denial.span.start == start) for denial in judged.of(Denial.NEGATOR)
        ]
    return tuple(sorted(every, key=lambda hinge: hinge.span))
