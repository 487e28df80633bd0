"""Unit: the right number of the wrong thing: miles for kilometres, dollars for roubles, billions for millions.

Typical false alarm: a fair conversion. Quantities are converted, rounding is tolerated, and both are shown as info.
"""

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.facts.number import comparable
from quoteverify.checks.inputs import SentencePair
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.values.facts import facts
from quoteverify.values.units import unit_words

_SHARES = "share"
"""Per cent against percentage points is a matter of quantity: see :mod:`quoteverify.checks.facts.quantifier`."""


def judge(pair: SentencePair) -> Results:
    source = pair.source
    if source is None:
        return
    found = None
    if comparable(source, pair.rendering):
        found = facts(source.text, source.language, pair.rendering.text, pair.rendering.language)
        for left, right in found.magnitudes:
            yield _finding(Severity.CRITICAL, 0.9, _message(pair, left.span, right.span), left.span, right.span)
    for side in (source, pair.rendering):
        if not unit_words(side.language):
            yield NotChecked("unit", f"no units for {told(side.profile.name)}")
            return
    if found is None:
        return
    for said, printed in found.contradicting:
        if said.unit.dimension != _SHARES:
            message = _message(pair, said.span, printed.span)
            yield _finding(Severity.CRITICAL, 0.85, message, said.span, printed.span)
    for said, printed in found.converted:
        message = (
            f"“{printed.span.of(pair.rendering.text)}” converts «{said.span.of(source.text)}»: fair within rounding."
        )
        yield _finding(Severity.INFO, 0.8, message, said.span, printed.span)


def _message(pair: SentencePair, said: Span, printed: Span) -> str:
    assert pair.source
    return f"The source says «{said.of(pair.source.text)}», the rendering “{printed.of(pair.rendering.text)}”."


def _finding(severity: Severity, confidence: float, message: str, source: Span, rendering: Span) -> Finding:
    return Finding("unit", Category.UNIT, severity, confidence, message, source, rendering)


CHECK = Check(name="unit", number=3, needs=frozenset({Need.SOURCE}), pair=judge)
