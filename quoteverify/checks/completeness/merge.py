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
        one, other = _quoted(gap.before.segments[-1].text), _quoted(gap.after.segments[0].text)
        if gap.speakers is not None:
            speaker, next_speaker = gap.speakers
            message = f"One pair of marks joins words of {speaker} and of {next_speaker}: {one} and {other}."
            yield _finding(message, 0.9, gap)
        elif not gap.one_file:
            yield _finding(f"One pair of marks joins words from two sources: {one} and {other}.", 0.7, gap)
        elif not gap.marked:
            count = len(gap.dropped)
            message = (
                f"One pair of marks joins remarks that stand {count} sentences apart in the source: {one} and {other}."
            )
            yield _finding(message, 0.7, gap)


def _quoted(text: str) -> str:
    return f"“{excerpt(text, 80)}”"


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
