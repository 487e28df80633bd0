"""Confirming: what a rule holds to be grave, and the judge, who reads both texts together, does not see at all.

A rule of completeness or of sense compares words by tables; of a free rendering it often says that something is
missing or added which is merely said otherwise. Where the judge marks none of the words in question such a finding
stays, as a minor one, and says why. What can be counted is not the judge's to lower: numbers, dates, units, negations,
questions and scripts, of which rules know more than a network. The other way round, what a rule half suspects and the
judge is sure of becomes grave: two readers that know nothing of each other agree.

On the development halves the judge marks nothing at 65 of 102 of these findings on clean translations of news, and at
5 of 115 on wrong ones (DEMETR ru).
"""

from collections.abc import Iterable
from dataclasses import replace

from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span

CONFIRMED = frozenset(
    {
        Category.ADDITION,
        Category.AGENT,
        Category.CONDITIONAL,
        Category.HEDGE,
        Category.MISPAIRING,
        Category.MODALITY,
        Category.NAME,
        Category.OMISSION,
        Category.PERSON,
        Category.REORDER,
    }
)
"""The categories whose grave findings need the judge's mark. Not among them although matters of sense: tense and
degree, where the judge misses half of what the rules rightly find, and what falls under a rule of its own: the gap in
the English that a form alone shows (``omission.gap``), roles that are exchanged, hearsay told as a fact."""
SEEN = 0.5
"""The chance from which a mark counts."""
RAISED = CONFIRMED | {Category.NUMBER, Category.DATE, Category.QUANTIFIER, Category.NEGATION, Category.QUESTION}
"""The categories whose minor findings become grave where the judge is sure."""
SURE = 0.95
"""The chance from which it is."""
DIFFERS = "read together, source and quote differ at these words"
_AGREES = "read together, source and quote agree at these words"
_GRAVE = (Severity.CRITICAL, Severity.MAJOR)


def confirmed(findings: Iterable[Finding], opinion: Opinion) -> tuple[Finding, ...]:
    """The findings of rules on a pair, in order, those of a kind that needs it lowered where no mark confirms them."""
    return tuple(_read_again(finding, opinion) for finding in findings)


def _read_again(finding: Finding, opinion: Opinion) -> Finding:
    if finding.source is None and finding.rendering is None:
        return finding
    seen = max(_mark(finding.rendering, opinion.rendering), _mark(finding.source, opinion.source))
    if finding.severity in _GRAVE and finding.category in CONFIRMED and finding.rule is None and seen < SEEN:
        return replace(finding, severity=Severity.MINOR, evidence=(*finding.evidence, _AGREES))
    if finding.severity is Severity.MINOR and finding.category in RAISED and seen >= SURE:
        return replace(finding, severity=Severity.MAJOR, evidence=(*finding.evidence, DIFFERS))
    return finding


def _mark(span: Span | None, marks: Iterable[Mark]) -> float:
    """The strongest mark on a span, 0 to 1."""
    return max((mark.error for mark in marks if span and mark.span.overlaps(span)), default=0.0)
