"""Number: missing, extra and changed numbers. Words and digits are parsed to values and compared as multisets.

Typical false alarm: the same number written another way, and words that only look like numbers ("one", "second").
Such words can answer a number but never ask for one; a separator that can be read two ways is shown, not guessed.
A year that the other side only points to («текущего года», "2022") is info.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.grammar.clauses import analyse
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.values.daytimes import contrary
from quoteverify.values.facts import facts
from quoteverify.values.number import Number
from quoteverify.values.number_words import number_words
from quoteverify.values.numbers import find_numbers

_YEARS = range(1900, 2101)
_MOST = 200
"""Numbers in one sentence; beyond that it is a table, which is not compared number by number."""


def judge(pair: SentencePair) -> Results:
    """Findings for one pair; "not checked" where a language's numbers are not known or a side is a table."""
    source = pair.source
    if source is None:
        return
    for side in (source, pair.rendering):
        if number_words(side.language) is None:
            yield NotChecked("number", f"no number words for {told(side.profile.name)}")
            return
    if not comparable(source, pair.rendering):
        yield NotChecked("number", f"more than {_MOST} numbers in one sentence")
        return
    yield from _compare(source, pair.rendering)


def comparable(source: Side, rendering: Side) -> bool:
    """Whether both sides are sentences, not tables: comparing takes the product of their counts of numbers."""
    return max(len(find_numbers(side.text, side.language)) for side in (source, rendering)) <= _MOST


def _compare(source: Side, rendering: Side) -> Iterator[Finding]:
    matched = facts(source.text, source.language, rendering.text, rendering.language)
    missing, extra = list(matched.missing), list(matched.extra)
    while missing and extra:
        said, printed = missing.pop(0), extra.pop(0)
        said_text, printed_text = said.span.of(source.text), printed.span.of(rendering.text)
        message = f"The source says «{said_text}», the rendering “{printed_text}”."
        yield _finding(Severity.CRITICAL, 0.9, message, said, printed)
    for number in missing:
        severity = _alone(number, rendering)
        message = f"The number «{number.span.of(source.text)}» is missing from the rendering."
        yield _finding(severity, 0.7, message, number, None)
    for number in extra:
        severity = _alone(number, source)
        message = f"The number “{number.span.of(rendering.text)}” has no counterpart in the source."
        yield _finding(severity, 0.7, message, None, number)
    for said, printed in matched.signs:
        message = f"«{said.span.of(source.text)}» and “{printed.span.of(rendering.text)}” differ by a minus."
        yield _finding(Severity.CRITICAL, 0.8, message, said, printed)
    for early, late in contrary(source.text, source.language, rendering.text, rendering.language):
        message = f"The source says «{early.of(source.text)}», the rendering “{late.of(rendering.text)}”."
        yield Finding("number", Category.NUMBER, Severity.CRITICAL, 0.8, message, early, late)
    for said, printed in matched.parts:
        message = f"The source says «{said.span.of(source.text)}», the rendering “{printed.span.of(rendering.text)}”."
        yield _finding(Severity.MAJOR, 0.7, message, said, printed)
    for said, printed in matched.read_otherwise:
        message = (
            f"«{said.span.of(source.text)}» and “{printed.span.of(rendering.text)}” agree in one of two readings:"
            " the separator can mean thousands or decimals."
        )
        if _separated(said, source) or _separated(printed, rendering):
            yield _finding(Severity.INFO, 0.5, message, said, printed)


def _alone(number: Number, other: Side) -> Severity:
    """A word for two comes and goes with pronouns and explicitations (they, both sides): minor when alone. So does a
    year that the ``other`` side points to ("this year"), which nobody but the calendar can check: info."""
    if number.in_digits and number.value in _YEARS and _points_to_a_year(other):
        return Severity.INFO
    return Severity.MINOR if number.value <= 2 and not number.in_digits else Severity.MAJOR


def _points_to_a_year(side: Side) -> bool:
    return bool(analyse(side.text, side.profile.tag).find(side.profile.pointing.years))


def _separated(number: Number, side: Side) -> bool:
    return number.in_digits and number.ambiguous and any(mark in number.span.of(side.text) for mark in ",.")


def _finding(
    severity: Severity, confidence: float, message: str, said: Number | None, printed: Number | None
) -> Finding:
    evidence = tuple(
        f"{name}: {', '.join(_shown(value) for value in number.values())}"
        for name, number in (("source", said), ("rendering", printed))
        if number
    )
    return Finding(
        "number",
        Category.NUMBER,
        severity,
        confidence,
        message,
        said.span if said else None,
        printed.span if printed else None,
        evidence,
    )


def _shown(value: object) -> str:
    text = str(value)
    return f"{int(text):,}".replace(",", "\u202f") if text.isdigit() else text


CHECK = Check(name="number", number=1, needs=frozenset({Need.SOURCE}), pair=judge)
