"""Merge (item 21): utterances that were not said together, or by different people, inside one pair of marks.

Typical false alarm: an attribution in the middle ("…", he said, "…"), which separates the two by marks of their own.
"""

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.gaps import Gap, gaps
from quoteverify.checks.inputs import QuoteInContext
from quoteverify.checks.wordings import excerpt
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span


def check_quote(context: QuoteInContext) -> Results:
    for gap in gaps(context):
        if gap.other_part or not gap.joins_remarks:
            continue
        if gap.speakers is not None:
            message = f"One pair of marks joins words of {gap.speakers[0]} and of {gap.speakers[1]}: {_both(gap)}."
            yield _finding(message, 0.9, gap)
        elif not gap.one_file:
            yield _finding(f"One pair of marks joins words from two sources: {_both(gap)}.", 0.7, gap)
        elif not gap.marked:
            count = len(gap.dropped)
            message = f"One pair of marks joins remarks that stand {count} sentences apart in the source: {_both(gap)}."
            yield _finding(message, 0.7, gap)


def _both(gap: Gap) -> str:
    left, right = gap.before.segments[-1].text, gap.after.segments[0].text
    return f"“{excerpt(left, 80)}” and “{excerpt(right, 80)}”"


def _finding(message: str, confidence: float, gap: Gap) -> Finding:
    return Finding(
        "merge",
        Category.MERGE,
        Severity.CRITICAL,
        confidence,
        message,
        source=Span.cover((gap.before.segments[-1].span, gap.after.segments[0].span)) if gap.one_file else None,
        rendering=gap.place,
    )


CHECK = Check(name="merge", number=21, needs=frozenset({Need.SOURCE}), quote=check_quote)
