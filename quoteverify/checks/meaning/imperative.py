"""Imperative (item 9): an order became a statement, or a statement an order.

Typical false alarms: infinitives («Стоять!») and past forms («Пошёл!») used as orders, calls without a verb
(«Вперёд!», "Out!"), "must", "let" and "please" for an imperative; all of them count as orders.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import Analysis, analyse, side_by_side
from quoteverify.grammar.orders import OrderForm, orders
from quoteverify.grammar.verbs import Mood, Person, Verb
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity

_SUBJECTS = {
    Person.FIRST_SINGULAR: "I",
    Person.FIRST_PLURAL: "we",
    Person.SECOND: "you",
}


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    for side in (pair.source, pair.rendering):
        if not side.profile.imperative.known:
            yield NotChecked("imperative", f"no list of orders for {told(side.profile.name)}")
            return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    for left, right in side_by_side(source, rendering):
        yield from _became_order(left, right)
        yield from _became_statement(left, right)


def _became_order(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    printed = [order for order in orders(rendering) if order.form is OrderForm.IMPERATIVE]
    if not printed or orders(source) or source.find(source.profile.modality.obligation):
        return
    stated = _plain(source)
    if stated is None or _plain(rendering) is not None or rendering.subjects():
        return
    order, said = printed[0].span.of(rendering.text), stated.span.of(source.text)
    message = f"“{order}” is an order; the source states «{said}»."
    if stated.person:
        message = f"“{order}” is an order; the source states «{said}» ({_SUBJECTS[stated.person]})."
    sure = stated.person in {Person.FIRST_PLURAL, Person.FIRST_SINGULAR}
    yield Finding(
        "imperative",
        Category.IMPERATIVE,
        Severity.MAJOR if sure else Severity.MINOR,
        0.7 if sure else 0.4,
        message,
        stated.span,
        printed[0].span,
    )


def _plain(analysis: Analysis) -> Verb | None:
    """A verb that can only state: finite, never an imperative, in a sentence that does not ask."""
    if any(sentence.asks for sentence in analysis.sentences):
        return None
    stating = (verb for verb in analysis.verbs if Mood.INDICATIVE in verb.moods and Mood.IMPERATIVE not in verb.moods)
    return next(stating, None)


def _became_statement(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    spoken = [order for order in orders(source) if order.form is OrderForm.IMPERATIVE]
    if not spoken or orders(rendering):
        return
    if rendering.find(rendering.profile.modality.obligation) or rendering.find(rendering.profile.modality.ability):
        return
    if rendering.find(rendering.profile.imperative.reported) or any(sentence.asks for sentence in rendering.sentences):
        return
    subjects = [mark for mark in rendering.persons if mark.subject]
    if not subjects:
        return
    message = (
        f"«{spoken[0].span.of(source.text)}» is an order; the English states it of "
        f"“{subjects[0].span.of(rendering.text)}”."
    )
    yield Finding("imperative", Category.IMPERATIVE, Severity.MINOR, 0.5, message, spoken[0].span, subjects[0].span)


CHECK = Check(name="imperative", number=9, needs=frozenset({Need.SOURCE}), pair=check_pair)
