"""Confirming: what a rule holds to be grave, and the judge, who reads both texts together, does not see at all.

A rule of completeness or of sense compares words by tables; of a free rendering it often says that something is
missing or added which is merely said otherwise. Where the judge marks none of the words in question such a finding
stays, as a minor one, and says why. What can be counted is not the judge's to lower: numbers, dates, units, negations,
questions and scripts, of which rules know more than a network.

On the development halves the judge marks nothing where half of these findings on clean translations of news lie (46
of 99), and where 5 of 102 on wrong ones do (DEMETR ru).
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
degree, where the judge misses half of what the rules rightly find."""
SEEN = 0.5
"""The chance from which a mark counts."""
_AGREES = "read together, source and quote agree at these words"
_GRAVE = (Severity.CRITICAL, Severity.MAJOR)


def confirmed(findings: Iterable[Finding], opinion: Opinion) -> tuple[Finding, ...]:
    """The findings of rules on a pair, in order, those of a kind that needs it lowered where no mark confirms them."""
    return tuple(
        replace(finding, severity=Severity.MINOR, evidence=(*finding.evidence, _AGREES))
        if finding.severity in _GRAVE and finding.category in CONFIRMED and not _is_seen(finding, opinion)
        else finding
        for finding in findings
    )


def _is_seen(finding: Finding, opinion: Opinion) -> bool:
    if finding.source is None and finding.rendering is None:
        return True
    return _is_marked(finding.rendering, opinion.rendering) or _is_marked(finding.source, opinion.source)


def _is_marked(span: Span | None, marks: Iterable[Mark]) -> bool:
    return span is not None and any(mark.error >= SEEN and mark.span.overlaps(span) for mark in marks)
