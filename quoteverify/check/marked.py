"""Marked: the judge's marks as findings, each with the words of both sides that it is about.

Only where the weighed chance passes the bar of the language. What a rule found already is not found twice: the rule's
finding is made surer. A finding says what differs in the words of both texts, never what a network thinks.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quoteverify.checks.inputs import SentencePair
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.opinion import JUDGE, Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.words import WordComparison

CLEAR = 0.5
"""The chance from which a mark counts as a wrong word."""
AGREED = 0.6
"""Share of the marks of one place that must name one kind for the kind to be named."""
MOST = 2
"""Findings of the judge in one sentence."""
_CRITICAL = frozenset({Category.NUMBER, Category.NAME, Category.NEGATION, Category.MISPAIRING})
_GRAVE = (Severity.CRITICAL, Severity.MAJOR)


@dataclass(frozen=True)
class Place:
    """Words of one side that the judge marks together; ``kind`` None where the marks do not agree."""

    span: Span
    error: float
    kind: Category | None


def with_marks(
    pair: SentencePair,
    opinion: Opinion,
    compared: WordComparison,
    findings: Sequence[Finding],
    chance: float,
    back: str | None,
) -> list[Finding]:
    """The findings with those of the judge: what a rule found is made surer, the rest is added. ``chance`` is that of
    the weighed model; ``back`` the quote translated back, where a model covers the pair."""
    assert pair.source is not None
    made = list(findings)
    for place, said in _phrases(opinion, compared)[:MOST]:
        for number, finding in enumerate(made):
            if _same(finding, place, said):
                made[number] = _surer(finding, chance)
                break
        else:
            made.append(_finding(pair, place, said, chance, back))
    return made


def _phrases(opinion: Opinion, compared: WordComparison) -> list[tuple[Place | None, Place | None]]:
    """Marked words of the rendering with those of the source that they stand for; the clearest first."""
    ours = _places(opinion.rendering, [word.span for word in compared.rendering_words])
    theirs = _places(opinion.source, [word.span for word in compared.source_words])
    found: list[tuple[Place | None, Place | None]] = []
    used: set[Place] = set()
    for place in sorted(ours, key=lambda each: -each.error):
        said = _counterpart(place, theirs, compared)
        found.append((place, said))
        if said:
            used.add(said)
    lost = sorted((place for place in theirs if place not in used), key=lambda each: -each.error)
    return found or [(None, place) for place in lost]


def _counterpart(place: Place, theirs: Sequence[Place], compared: WordComparison) -> Place | None:
    """The source words that a marked phrase renders: marked ones that a link leads to, then what is linked."""
    words = compared.source_words
    linked = [
        words[link.source].span
        for link in compared.links
        if place.span.overlaps(compared.rendering_words[link.rendering].span)
    ]
    for other in theirs:
        if any(other.span.overlaps(span) for span in linked):
            return other
    if len(theirs) == 1:
        return theirs[0]
    return Place(Span.cover(linked), 0.0, None) if linked and _near(linked) else None


def _near(spans: Sequence[Span]) -> bool:
    return max(span.end for span in spans) - min(span.start for span in spans) <= 80


def _places(marks: Sequence[Mark], words: Sequence[Span]) -> list[Place]:
    """Runs of words with a clear mark, words between two of them included when only one stands there."""
    clear = [mark for mark in marks if mark.error >= CLEAR]
    hit = [k for k, word in enumerate(words) if any(mark.span.overlaps(word) for mark in clear)]
    runs: list[list[int]] = []
    for k in hit:
        if runs and k - runs[-1][-1] <= 2:
            runs[-1].append(k)
        else:
            runs.append([k])
    return list(_described(runs, clear, words))


def _described(runs: Sequence[Sequence[int]], clear: Sequence[Mark], words: Sequence[Span]) -> Iterator[Place]:
    for run in runs:
        span = Span(words[run[0]].start, words[run[-1]].end)
        own = [mark for mark in clear if mark.span.overlaps(span)]
        kinds: Counter[Category] = Counter()
        for mark in own:
            kinds[mark.kind] += len(mark.span)
        kind, weight = kinds.most_common(1)[0]
        yield Place(span, max(mark.error for mark in own), kind if weight >= AGREED * kinds.total() else None)


def _same(finding: Finding, place: Place | None, said: Place | None) -> bool:
    """Whether a rule's finding is about the same words."""
    if finding.check == JUDGE or finding.category in (Category.ENGINE_DOUBT, Category.NO_SOURCE):
        return False
    ours = place is not None and finding.rendering is not None and finding.rendering.overlaps(place.span)
    theirs = said is not None and finding.source is not None and finding.source.overlaps(said.span)
    kind = place is not None and finding.category is place.kind and finding.severity in _GRAVE
    return kind or ours or (theirs and finding.rendering is None)


def _surer(finding: Finding, chance: float) -> Finding:
    severity = finding.severity if finding.severity in _GRAVE else Severity.MAJOR
    said = "read together, source and quote differ at these words"
    confidence = max(finding.confidence, round(chance, 2))
    return replace(finding, severity=severity, confidence=confidence, evidence=(*finding.evidence, said))


def _finding(pair: SentencePair, place: Place | None, said: Place | None, chance: float, back: str | None) -> Finding:
    assert pair.source is not None
    theirs = said.span.of(pair.source.text) if said else ""
    ours = place.span.of(pair.rendering.text) if place else ""
    kind = place.kind if place else Category.OMISSION
    if place is None:
        message = f"«{theirs}» is missing from the English."
    elif said is None or kind is Category.ADDITION:
        message = f"“{ours}” is not in the source."
        kind = kind or Category.ADDITION
    else:
        message = f"The source says «{theirs}»; the English says “{ours}”."
    category = kind or Category.TERM
    evidence = [f"«{theirs}» ↔ “{ours}”"] if theirs and ours else []
    if back:
        evidence.append(f"translated back: {back}")
    return Finding(
        JUDGE,
        category,
        Severity.CRITICAL if category in _CRITICAL else Severity.MAJOR,
        round(chance, 2),
        message,
        said.span if said else None,
        place.span if place else None,
        tuple(evidence),
    )
