"""Intensity (item 16): an obscenity, a slur or a threat that appears or vanishes.

Typical false alarm: a house that masks obscenities ("f***", "[expletive]"): a mask is info. Mild oaths may go or
come without a finding; only words that are always obscene, hateful or threatening must have a counterpart, and any
word of the same kind is one.
"""

import re
from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import Analysis, analyse
from quoteverify.language.schema import Patterns
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span

_KINDS = {"obscene": "an obscenity", "slur": "a slur", "threat": "a threat of violence"}
_MASK = re.compile(r"\b[a-z]\*{2,10}[a-z]*|\b[a-z]-{2,10}[a-z]*\b|\*{3,10}", re.IGNORECASE)


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    for side in (pair.source, pair.rendering):
        if not side.profile.intensity.known:
            yield NotChecked("intensity", f"no list of strong words for {told(side.profile.name)}")
            return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    for kind in _KINDS:
        yield from _vanished(kind, source, rendering)
        yield from _appeared(kind, source, rendering)


def _strict(analysis: Analysis, kind: str) -> Span | None:
    """The first word that is always of this kind."""
    _, always = _lists(analysis, kind)
    found = analysis.find(always)
    return found[0].span if found else None


def _any(analysis: Analysis, *kinds: str) -> bool:
    """Whether a word may be of one of these kinds."""
    return any(analysis.find(listed) for kind in kinds for listed in _lists(analysis, kind))


def _lists(analysis: Analysis, kind: str) -> tuple[Patterns, Patterns]:
    """What may be of a kind, and what always is."""
    known = analysis.profile.intensity
    match kind:
        case "obscene":
            return known.obscene, known.obscene_strict
        case "slur":
            return known.slur, known.slur_strict
        case _:
            return known.threat, known.threat_strict


def _mask(rendering: Analysis) -> Span | None:
    match = _MASK.search(rendering.text)
    if match:
        return Span(*match.span())
    cues = rendering.find(rendering.profile.intensity.masked)
    return cues[0].span if cues else None


def _vanished(kind: str, source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    word = _strict(source, kind)
    if word is None or _any(rendering, kind) or not rendering.sentences:
        return
    if kind != "threat" and _any(rendering, "obscene", "slur"):
        return
    spoken = word.of(source.text)
    mask = _mask(rendering)
    if mask and kind != "threat":
        message = f"«{spoken}» is masked in the English (“{mask.of(rendering.text)}”)."
        yield _finding(Severity.INFO, 0.5, message, word, mask)
        return
    severity = Severity.MAJOR if kind == "obscene" else Severity.CRITICAL
    message = f"«{spoken}» is {told(_KINDS[kind])}; the English has nothing of the kind."
    yield _finding(severity, 0.7, message, word, rendering.sentences[0].span)


def _appeared(kind: str, source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    word = _strict(rendering, kind)
    if word is None or _any(source, kind) or not source.sentences:
        return
    if kind != "threat" and _any(source, "obscene", "slur"):
        return
    message = f"“{word.of(rendering.text)}” is {told(_KINDS[kind])}; the source has nothing of the kind."
    yield _finding(Severity.CRITICAL, 0.7, message, source.sentences[0].span, word)


def _finding(severity: Severity, confidence: float, message: str, source: Span, rendering: Span) -> Finding:
    return Finding("intensity", Category.INTENSITY, severity, confidence, message, source, rendering)


CHECK = Check(name="intensity", number=16, needs=frozenset({Need.SOURCE}), pair=check_pair)
