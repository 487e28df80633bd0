"""Orders: what in a text commands, whatever its form ("Go!", «Пошёл!», «Стоять!», "Let's go", «Вперёд!»)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from quoteverify.grammar.clauses import Analysis, Clause
from quoteverify.grammar.phrases import phrases
from quoteverify.grammar.verbs import Mood
from quoteverify.language.schema import Patterns
from quoteverify.records.spans import Span


class OrderForm(StrEnum):
    """How an order is made, plainest first."""

    IMPERATIVE = "imperative"
    HORTATIVE = "hortative"
    """It includes the speaker."""
    CALL = "call"
    """Words that urge without a verb in the imperative: "Forward!", «Давай», "Let them go"."""
    INFINITIVE = "infinitive"
    """A clause whose only verb is an infinitive («Стоять!»)."""
    POSSIBLE = "possible"
    """A form that may be an imperative or something else («пошли»)."""


@dataclass(frozen=True, slots=True)
class Order:
    span: Span
    form: OrderForm


@lru_cache(maxsize=1024)
def orders(analysis: Analysis) -> tuple[Order, ...]:
    """The orders of a text, in order of place."""
    found = [Order(cue.span, OrderForm.CALL) for cue in analysis.find(analysis.profile.imperative.calls)]
    if analysis.profile.imperative.verbs:
        found += _by_place(analysis)
    for clause in analysis.clauses:
        found += _by_form(clause)
    return tuple(sorted(found, key=lambda order: order.span))


def _by_form(clause: Clause) -> Iterator[Order]:
    for verb in clause.verbs:
        if Mood.IMPERATIVE in verb.moods:
            if len(verb.moods) == 1:
                yield Order(verb.span, OrderForm.IMPERATIVE)
            elif verb.at - clause.first <= 1:  # an order comes early in its clause
                yield Order(verb.span, OrderForm.POSSIBLE)
        elif Mood.HORTATIVE in verb.moods and verb.at == clause.first:
            yield Order(verb.span, OrderForm.HORTATIVE)
    if clause.verbs and all(verb.moods == {Mood.INFINITIVE} for verb in clause.verbs):
        yield Order(clause.verbs[0].span, OrderForm.INFINITIVE)


def _by_place(analysis: Analysis) -> Iterator[Order]:
    """A base form that begins a clause of its own: English, where the form alone does not tell.

    The clause must begin its sentence, or follow nothing but words that lead in ("Well," "This way,"): after
    other words a base form is an infinitive, a noun or goes on from before.
    """
    words = analysis.words
    listed = analysis.profile.imperative
    verbs = {cue.first for cue in phrases(listed.verbs).find(words)}
    leads = _covered(analysis, listed.lead_ins) | _covered(analysis, analysis.profile.clauses.idle)
    finite = {cue.first for cue in phrases(listed.finite).find(words)}
    opening = True
    for at, word in enumerate(words):
        if not word.is_word:
            opening = opening or word.norm[0] in '.!?…:;“"«('
            continue
        if opening and at in verbs and at not in leads:
            if at + 1 not in finite:
                yield Order(word.span, OrderForm.IMPERATIVE)
            opening = False
        elif at not in leads:
            opening = False


def _covered(analysis: Analysis, listed: Patterns) -> set[int]:
    found = phrases(listed).find(analysis.words)
    return {at for cue in found for at in range(cue.first, cue.last + 1)}
