"""Polarity: what a sentence denies. Each denial is counted once, however many words express it.

In languages with negative concord («никто не пришёл», "nikt nie przyszedł") the pronoun only agrees with the negator;
constructions such as «чуть не», «не только» or "can't help" contain a negator and deny nothing. The section
``negation`` of each profile names them.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from quoteverify.grammar.phrases import PhraseMatch, PhraseToken, phrases, tokens
from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span

CANCELLED = "cancelled"
"""The label of two negators that cancel each other («не могу не»)."""
ONLY = "only"
"""The label of a denial with an exception that says no more than "only" («nu avem decât»)."""
_BOUNDARY = frozenset(".!?…;:。！？؟।")


class Denial(StrEnum):
    """How a denial is expressed, strongest first."""

    NEGATOR = "negator"
    INVITING = "inviting"
    """A negator in a question that expects a yes ("Isn't it …?")."""
    LEXICAL = "lexical"
    """A word that denies by its meaning: refuse, lack, without."""
    IDLE = "idle"
    """A construction with a negator that denies nothing, or two that cancel each other."""


@dataclass(frozen=True, slots=True)
class Negation:
    """One denial: where its words stand, how it is made, and ``label``, the group it has in the profile."""

    span: Span
    kind: Denial
    label: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Polarity:
    """The denials of one text in order; ``words`` are its tokens, ``agreeing`` the pronouns that repeat a denial."""

    words: tuple[PhraseToken, ...]
    negations: tuple[Negation, ...]
    agreeing: tuple[Span, ...] = ()

    def of(self, *kinds: Denial) -> tuple[Negation, ...]:
        return tuple(denial for denial in self.negations if denial.kind in kinds)

    def scope(self, negation: Negation, after: int = 2) -> Span:
        """The negator with up to ``after`` words that follow it in the same clause."""
        last = negation.last
        while last + 1 < len(self.words) and last - negation.last < after and self.words[last + 1].is_word:
            last += 1
        return Span(negation.span.start, self.words[last].span.end)


@lru_cache(maxsize=4096)
def polarity(text: str, tag: str) -> Polarity | None:
    """The denials of ``text``; None when the profile of ``tag`` knows nothing of negation."""
    listed = profile(tag).negation
    if not listed.known:
        return None
    words = tokens(text, tag)
    taken: set[int] = set()
    found: list[Negation] = []
    _take(phrases(listed.mute).find(words), Denial.IDLE, taken)
    for patterns, label in ((listed.cancelled, CANCELLED), (listed.only, ONLY), (listed.idle, "idle")):
        found += _take(phrases(patterns, label).find(words, frozenset(taken)), Denial.IDLE, taken)
    found += _take(_inviting(words, tag, taken), Denial.INVITING, taken)
    names = _names(text, words)
    strong = _negators(words, tag, taken, names)
    strong = [replace(denial, kind=Denial.INVITING) if _invites(denial, words, tag) else denial for denial in strong]
    alone, agreeing = _concord(words, tag, taken, strong)
    found += strong + alone
    _take(phrases(listed.carried).find(words, frozenset(taken)), Denial.IDLE, taken)
    found += _lexical(words, tag, taken, names)
    return Polarity(words, tuple(sorted(found, key=lambda denial: denial.span)), agreeing)


def _inviting(words: tuple[PhraseToken, ...], tag: str, taken: set[int]) -> tuple[PhraseMatch, ...]:
    """Negators of yes-or-no questions; after "why" or "who" a negator denies as elsewhere."""
    after = {cue.last + 1 for cue in phrases(profile(tag).questions.words).find(words)}
    cues = phrases(profile(tag).negation.inviting, "inviting").find(words, frozenset(taken))
    return tuple(cue for cue in cues if cue.first not in after)


def _take(cues: tuple[PhraseMatch, ...], kind: Denial, taken: set[int]) -> list[Negation]:
    for cue in cues:
        taken.update(range(cue.first, cue.last + 1))
    return [Negation(cue.span, kind, cue.label, cue.first, cue.last) for cue in cues]


def _names(text: str, words: tuple[PhraseToken, ...]) -> set[int]:
    """Words with a capital inside a sentence: no verb, however they begin."""
    return {at for at in range(1, len(words)) if words[at - 1].is_word and text[words[at].span.start].isupper()}


def _negators(words: tuple[PhraseToken, ...], tag: str, taken: set[int], names: set[int]) -> list[Negation]:
    found = _take(
        phrases(profile(tag).negation.negators, "negators").find(words, frozenset(taken)), Denial.NEGATOR, taken
    )
    fused = phrases(profile(tag).negation.fused, "fused").find(words, frozenset(taken))
    plain = {cue.first for cue in phrases(profile(tag).negation.plain).find(words)} | names
    fused = tuple(cue for cue in fused if cue.first not in plain)
    return found + _take(fused, Denial.NEGATOR, taken)


def _invites(negation: Negation, words: tuple[PhraseToken, ...], tag: str) -> bool:
    """Whether it stands in a yes-or-no question: «Вы не видели сумку?» asks whether you saw it."""
    if profile(tag).negation.inviting:  # then the order of words tells, not the mark alone
        return False
    numbers = _sentences(words)
    inside = tuple(word for word, number in zip(words, numbers, strict=True) if number == numbers[negation.first])
    marks = profile(tag).questions.marks or "?？؟"
    asks = any(mark in inside[-1].norm for mark in marks)
    return asks and not phrases(profile(tag).questions.words).find(inside)


def _concord(
    words: tuple[PhraseToken, ...], tag: str, taken: set[int], strong: list[Negation]
) -> tuple[list[Negation], tuple[Span, ...]]:
    """Pronouns that agree with a negator of their sentence add nothing; alone they are one denial."""
    alone: list[Negation] = []
    agreeing: list[Span] = []
    cues = phrases(profile(tag).negation.concord, "concord").find(words, frozenset(taken))
    sentence_of = _sentences(words)
    denied = {sentence_of[denial.first] for denial in strong}
    for denial in _take(cues, Denial.NEGATOR, taken):
        if sentence_of[denial.first] in denied:
            agreeing.append(denial.span)
        else:
            denied.add(sentence_of[denial.first])
            alone.append(denial)
    return alone, tuple(agreeing)


def _sentences(words: tuple[PhraseToken, ...]) -> list[int]:
    number, numbers = 0, []
    for word in words:
        numbers.append(number)
        number += word.norm[0] in _BOUNDARY
    return numbers


def _lexical(words: tuple[PhraseToken, ...], tag: str, taken: set[int], names: set[int]) -> list[Negation]:
    plain = {cue.first for cue in phrases(profile(tag).negation.plain).find(words)} | names
    cues = phrases(profile(tag).negation.lexical).find(words, frozenset(taken))
    return _take(tuple(cue for cue in cues if cue.label != "affix" or cue.first not in plain), Denial.LEXICAL, taken)
