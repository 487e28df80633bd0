"""Person (item 13): who acts: I, we, you.

The verb's ending is compared, not the pronoun («стоим» is "we" without «мы»). Typical false alarms: a generic "you"
for «можем», a passive that leaves the actor out. Only a change from one person to another is major; a person
that merely disappears is info.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import Analysis, analyse, side_by_side
from quoteverify.grammar.orders import OrderForm, orders
from quoteverify.grammar.verbs import Person
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span

_ENGLISH = {Person.FIRST_SINGULAR: "I", Person.FIRST_PLURAL: "we", Person.SECOND: "you"}

_SHORT = 12
"""Longer sentences are often recast without their person ("it was decided"); there is no note then."""


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    for side in (pair.source, pair.rendering):
        if not side.profile.person.known:
            yield NotChecked("person", f"no list of persons for {told(side.profile.name)}")
            return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    for left, right in side_by_side(source, rendering):
        yield from _compare(left, right)


def _compare(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    spoken, printed = _persons(source), _persons(rendering)
    shown_here, shown_there = _shown(rendering), _shown(source)
    lost = {person: span for person, span in spoken.items() if person not in shown_here}
    gained = {person: span for person, span in printed.items() if person not in shown_there}
    if {Person.FIRST_SINGULAR, Person.SECOND} <= shown_here:
        lost.pop(Person.FIRST_PLURAL, None)  # "I'll see you" is «увидимся»
    if not lost or not rendering.sentences:
        return
    person, span = next(iter(lost.items()))
    word = span.of(source.text)
    if gained:
        other, where = next(iter(gained.items()))
        message = f"«{word}» says “{_ENGLISH[person]}”; the English makes it “{_ENGLISH[other]}”."
        yield Finding("person", Category.PERSON, Severity.MAJOR, 0.7, message, span, where)
    elif not printed and len(source.words) <= _SHORT:
        message = f"«{word}» says “{_ENGLISH[person]}”; the English does not say who acts."
        yield Finding("person", Category.PERSON, Severity.INFO, 0.4, message, span, rendering.sentences[0].span)


def _persons(analysis: Analysis) -> dict[Person, Span]:
    """The acting persons with the first word that shows each; an order is spoken to "you"."""
    found: dict[Person, Span] = {}
    for mark in analysis.persons:
        if mark.subject:
            found.setdefault(mark.person, mark.span)
    for order in orders(analysis):
        if order.form is OrderForm.IMPERATIVE:
            found.setdefault(Person.SECOND, order.span)
    return found


def _shown(analysis: Analysis) -> frozenset[Person]:
    """Every person that may be meant: an order of any form may address you, or us."""
    shown = set(analysis.mentioned())
    for order in orders(analysis):
        shown |= {Person.SECOND}
        if order.form in {OrderForm.HORTATIVE, OrderForm.CALL}:
            shown |= {Person.FIRST_PLURAL}
    return frozenset(shown)


CHECK = Check(name="person", number=13, needs=frozenset({Need.SOURCE}), pair=check_pair)
