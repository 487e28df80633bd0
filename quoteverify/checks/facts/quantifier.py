"""Quantifier: the bound of a number (more than, about, at least), how many are meant (all, almost all, most, some,
only) and how often (always, sometimes).

Typical false alarm: synonyms and a bound dropped in condensing. Only bounds that point opposite ways, per cent
exchanged with percentage points, and one share exchanged for another are major; what is merely absent is minor.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.facts.number import comparable
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.values.bounds import FREQUENCIES, Share, ShareWord, bounds, phrases, shares
from quoteverify.values.facts import Facts, facts
from quoteverify.values.numbers import find_numbers
from quoteverify.values.tokens import tokens

_EXCHANGED = ((Share.ALL, Share.MOST), (Share.ALL, Share.SOME), (Share.ALL, Share.FEW), (Share.MOST, Share.SOME),
              (Share.MANY, Share.FEW), (Share.MOST, Share.FEW), (Share.ALL, Share.NEARLY_ALL),
              (Share.NEARLY_ALL, Share.SOME), (Share.NEARLY_ALL, Share.FEW),
              (Share.ALWAYS, Share.OFTEN), (Share.ALWAYS, Share.SOMETIMES), (Share.ALWAYS, Share.RARELY),
              (Share.OFTEN, Share.SOMETIMES), (Share.OFTEN, Share.RARELY))  # fmt: skip
_ANYWHERE = frozenset({Share.NEARLY_ALL, *FREQUENCIES})
"""Shares that belong to one thing wherever they stand in a sentence."""
_OPENING = 1
"""Words that may stand before a share word that opens its sentence ("And some …")."""
_LOSABLE = (Share.ONLY, Share.EVEN)


def judge(pair: SentencePair) -> Results:
    source = pair.source
    if source is None:
        return
    for side in (source, pair.rendering):
        if phrases(side.language) is None:
            yield NotChecked("quantifier", f"no quantifiers for {told(side.profile.name)}")
            return
    if comparable(source, pair.rendering):
        found = facts(source.text, source.language, pair.rendering.text, pair.rendering.language)
        yield from _points(source, pair.rendering, found)
        yield from _bounds(source, pair.rendering, found)
    yield from _shares(source, pair.rendering)


def _points(source: Side, rendering: Side, found: Facts) -> Iterator[Finding]:
    for said, printed in found.contradicting:
        if said.unit.dimension == "share":
            message = (
                f"The source says «{said.span.of(source.text)}», the rendering “{printed.span.of(rendering.text)}”. "
                "Points and per cent differ."
            )
            yield _finding(Severity.MAJOR, 0.9, message, said.span, printed.span)


def _bounds(source: Side, rendering: Side, found: Facts) -> Iterator[Finding]:
    left = bounds(source.text, source.language, find_numbers(source.text, source.language))
    right = bounds(rendering.text, rendering.language, find_numbers(rendering.text, rendering.language))
    for number, other in found.pairs:
        said, printed = left.get(number), right.get(other)
        if said and printed:
            if said.bound.direction * printed.bound.direction < 0:
                message = _both(source, rendering, said.span, printed.span)
                yield _finding(Severity.MAJOR, 0.85, message, said.span, printed.span)
        elif said and said.bound.direction and number.certain and other.certain:
            message = f"«{said.span.of(source.text)}» before «{number.span.of(source.text)}» is missing."
            yield _finding(Severity.MINOR, 0.6, message, said.span, other.span)
        elif printed and printed.bound.direction and number.certain and other.certain:
            message = f"“{printed.span.of(rendering.text)}” is added to “{other.span.of(rendering.text)}”."
            yield _finding(Severity.MINOR, 0.6, message, number.span, printed.span)


def _shares(source: Side, rendering: Side) -> Iterator[Finding]:
    left, right = shares(source.text, source.language), shares(rendering.text, rendering.language)
    said, printed = {share.share for share in left}, {share.share for share in right}
    for pair in _EXCHANGED:
        for wanted, given in (pair, pair[::-1]):
            swapped = wanted in said and given in printed and wanted not in printed and given not in said
            if swapped and _alone(left, right, wanted, given):
                first, second = _first(left, wanted), _first(right, given)
                message = _both(source, rendering, first, second)
                certain = _ANYWHERE & {wanted, given} or _subjects(source, first, rendering, second)
                severity = Severity.MAJOR if certain else Severity.MINOR
                yield _finding(severity, 0.7, message, first, second)
    for share in _LOSABLE:
        if share in said and share not in printed:
            span = _first(left, share)
            yield _finding(Severity.MINOR, 0.4, f"«{span.of(source.text)}» may be missing.", span, None)


def _alone(left: tuple[ShareWord, ...], right: tuple[ShareWord, ...], wanted: Share, given: Share) -> bool:
    """One share word on each side, the losable ones apart: with more of them it is not clear which renders which."""
    often = wanted in FREQUENCIES
    others = [share.share for share in (*left, *right) if (share.share in FREQUENCIES) == often]
    return all(share in (wanted, given, *_LOSABLE) for share in others)


def _subjects(source: Side, said: Span, rendering: Side, printed: Span) -> bool:
    """Whether both words open their sentences: elsewhere they may belong to different things."""
    return max(_before(source, said), _before(rendering, printed)) <= _OPENING


def _before(side: Side, span: Span) -> int:
    return sum(token.span.end <= span.start for token in tokens(side.text))


def _first(found: tuple[ShareWord, ...], share: Share) -> Span:
    return next(shared.span for shared in found if shared.share is share)


def _both(source: Side, rendering: Side, said: Span, printed: Span) -> str:
    return f"The source says «{said.of(source.text)}», the rendering “{printed.of(rendering.text)}”."


def _finding(
    severity: Severity, confidence: float, message: str, source: Span | None, rendering: Span | None
) -> Finding:
    return Finding("quantifier", Category.QUANTIFIER, severity, confidence, message, source, rendering)


CHECK = Check(name="quantifier", number=4, needs=frozenset({Need.SOURCE}), pair=judge)
