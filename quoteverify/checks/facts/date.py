"""Date: another month, weekday or day of the calendar. Days and years in figures are numbers and compared as such.

Typical false alarm: the order of day and month, and relative days: "yesterday" may rightly become "on Friday" in
print. Numeric dates are read to ISO 8601, in both orders where both are dates; relative days are info only.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.values.dates import CalendarPart, NamedDate, calendar, find_named, numeric_dates

_MOST = 100
"""Names of months and days in one sentence; more is a table."""
_ABSENT = {
    CalendarPart.MONTH: Severity.MINOR,
    CalendarPart.WEEKDAY: Severity.MINOR,
    CalendarPart.RELATIVE: Severity.INFO,
}


def judge(pair: SentencePair) -> Results:
    source = pair.source
    if source is None:
        return
    for side in (source, pair.rendering):
        if calendar(side.language) is None:
            yield NotChecked("date", f"no calendar words for {told(side.profile.name)}")
            return
    left, right = find_named(source.text, source.language), find_named(pair.rendering.text, pair.rendering.language)
    if max(len(left), len(right)) > _MOST:
        yield NotChecked("date", f"more than {_MOST} months and days in one sentence")
        return
    for part in CalendarPart:
        yield from _compare(part, source, pair.rendering, left, right)
    yield from _ambiguous(pair.rendering)


def _compare(
    part: CalendarPart, source: Side, rendering: Side, left: tuple[NamedDate, ...], right: tuple[NamedDate, ...]
) -> Iterator[Finding]:
    said = [name for name in left if name.part is part]
    printed = [name for name in right if name.part is part]
    in_digits = (
        (_months(source), _months(rendering)) if part is CalendarPart.MONTH else (frozenset[int](), frozenset[int]())
    )
    missing = [name for name in said if name.certain and name.value not in _values(printed) | in_digits[1]]
    extra = [name for name in printed if name.certain and name.value not in _values(said) | in_digits[0]]
    while missing and extra:
        one, other = missing.pop(0), extra.pop(0)
        message = f"The source says «{one.span.of(source.text)}», the rendering “{other.span.of(rendering.text)}”."
        severity = Severity.INFO if part is CalendarPart.RELATIVE else Severity.CRITICAL
        yield Finding("date", Category.DATE, severity, 0.9, message, one.span, other.span)
    for name in missing:
        message = f"«{name.span.of(source.text)}» is missing from the rendering."
        yield Finding("date", Category.DATE, _ABSENT[part], 0.6, message, name.span, None)
    for other in extra:
        message = f"“{other.span.of(rendering.text)}” has no counterpart in the source."
        yield Finding("date", Category.DATE, _ABSENT[part], 0.6, message, None, other.span)


def _values(named: list[NamedDate]) -> frozenset[int]:
    return frozenset(name.value for name in named)


def _months(side: Side) -> frozenset[int]:
    return frozenset(month for found in numeric_dates(side.text) for month in found.months)


def _ambiguous(rendering: Side) -> Iterator[Finding]:
    words = calendar(rendering.language)
    for found in numeric_dates(rendering.text, words.month_first if words else False):
        if len(found.iso) > 1:
            first, *rest = found.iso
            message = f"“{found.span.of(rendering.text)}” can be {first} or {' or '.join(rest)}."
            yield Finding("date", Category.DATE, Severity.INFO, 0.5, message, None, found.span)


CHECK = Check(name="date", number=2, needs=frozenset({Need.SOURCE}), pair=judge)
