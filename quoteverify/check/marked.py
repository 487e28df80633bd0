"""Marked: the judge's marks as findings, each with the words of both sides that it is about.

Only where the judge's alarm passes the bar of the language. What a rule found already is not found twice: the rule's
finding is made surer. The bar is that of the clearest mark: what else is marked is a minor finding, or none. A finding
says what differs in the words of both texts, never what a network thinks.
"""

from collections.abc import Sequence
from dataclasses import replace

from quoteverify.check.phrases import Phrase, phrases
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.meaning.negation import answered
from quoteverify.checks.two_nouns import two_nouns
from quoteverify.checks.wordings import excerpt
from quoteverify.language.profiles import profile
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.opinion import JUDGE, Opinion
from quoteverify.records.spans import Span
from quoteverify.values.facts import facts
from quoteverify.values.number_words import number_words
from quoteverify.values.numbers import find_numbers
from quoteverify.words import WordComparison, words

MOST = 2
"""Findings of the judge in one sentence."""
PART = 1 / 3
"""Of the words that the judge marks a rule must have seen as much to have found the same."""
HAD = 0.8
"""Score of a link from which on the source has a word, whatever the judge marks."""
_CRITICAL = frozenset({Category.NUMBER, Category.NAME, Category.NEGATION, Category.MISPAIRING})
_GRAVE = (Severity.CRITICAL, Severity.MAJOR)
_AGREES = "read together, source and quote differ at these words"


def with_marks(
    pair: SentencePair, opinion: Opinion, compared: WordComparison, findings: Sequence[Finding], chance: float
) -> list[Finding]:
    """The findings with those of the judge: what a rule found is made surer, the rest is added. ``chance`` is that of
    the weighed model; ``compared`` holds the words of the pair and their links."""
    assert pair.source is not None
    made = list(findings)
    clearest = True
    for marked in phrases(opinion, compared, pair.source.text, pair.rendering.text)[:MOST]:
        phrase = _new_alone(pair, marked, compared)
        number = next((k for k, finding in enumerate(made) if _same(finding, phrase)), None)
        if number is not None:
            made[number] = _surer(made[number], chance, clearest)
        elif not _is_answered(pair, phrase):
            found = _finding(pair, phrase, chance)
            grave = clearest and not _only_stresses(pair, phrase)
            made.append(found if grave else replace(found, severity=Severity.MINOR))
        else:
            continue
        clearest = False
    return made


def _new_alone(pair: SentencePair, phrase: Phrase, compared: WordComparison) -> Phrase:
    """An addition without the words beside it that the source has ("own mother" where it says «мать»)."""
    if phrase.kind is not Category.ADDITION or phrase.rendering is None:
        return phrase
    stressing = profile(pair.rendering.language).degree.stressing
    had = {link.rendering for link in compared.links if link.score >= HAD}
    new = [
        word.span
        for k, word in enumerate(compared.rendering_words)
        if k not in had and word.span.overlaps(phrase.rendering)
        if word.content or word.span.of(pair.rendering.text).casefold() in stressing
    ]
    return replace(phrase, rendering=Span.cover(new)) if new else phrase


def _only_stresses(pair: SentencePair, phrase: Phrase) -> bool:
    """Whether all that was put in are words that stress whose somebody is ("his own mother")."""
    if phrase.kind is not Category.ADDITION or phrase.rendering is None:
        return False
    words = phrase.rendering.of(pair.rendering.text).casefold().split()
    return set(words) <= set(profile(pair.rendering.language).degree.stressing)


def _is_answered(pair: SentencePair, phrase: Phrase) -> bool:
    """Whether the judge takes for a denial lost or added what both sides deny by other means, for untranslated a unit
    that English calls so ("zlotys"), for a wrong number one of the same value, or for exchanged two nouns of which
    either side says that the same acts."""
    assert pair.source is not None
    if phrase.kind is Category.UNTRANSLATED and phrase.rendering is not None:
        known = number_words(pair.rendering.language)
        called = phrase.rendering.of(pair.rendering.text).casefold().split()
        return known is not None and set(called) <= known.measures
    if phrase.kind is Category.NUMBER and phrase.source is not None and phrase.rendering is not None:
        return _counts_the_same(pair.source, pair.rendering, phrase.source, phrase.rendering)
    if phrase.kind is Category.AGENT:
        nouns = two_nouns(pair.source, pair.rendering)
        return nouns is not None and nouns.same
    if phrase.kind is not Category.NEGATION:
        return False
    return answered(pair.source, pair.rendering, phrase.source, phrase.rendering)


def _counts_the_same(source: Side, rendering: Side, said: Span, printed: Span) -> bool:
    """Whether what is marked in the rendering is one number and small words, and the source has its value («arton
    stycken», "eighteen"): nowhere else than where it is marked, if any number is marked there."""
    matched = facts(source.text, source.language, rendering.text, rendering.language)
    marked = [number for number in find_numbers(source.text, source.language) if number.span.overlaps(said)]
    equal = [
        (one, other) for one, other in matched.pairs if other.span.overlaps(printed) and one.value in other.values()
    ]
    if len(equal) != 1 or matched.signs or (marked and equal[0][0] not in marked):
        return False
    number = equal[0][1].span
    return not any(
        word.content and word.span.overlaps(printed) and not word.span.overlaps(number)
        for word in words(rendering.text, rendering.language)
    )


def _same(finding: Finding, phrase: Phrase) -> bool:
    """Whether a rule's finding is about the same words."""
    if finding.check == JUDGE or finding.category in (Category.ENGINE_DOUBT, Category.NO_SOURCE):
        return False
    if finding.category is phrase.kind and finding.severity in _GRAVE:
        return True
    if finding.severity not in _GRAVE and finding.category is not phrase.kind:
        return False
    ours = _covers(finding.rendering, phrase.rendering)
    return ours or (_covers(finding.source, phrase.source) and None in (finding.rendering, phrase.rendering))


def _covers(found: Span | None, marked: Span | None) -> bool:
    if found is None or marked is None or not found.overlaps(marked):
        return False
    return min(found.end, marked.end) - max(found.start, marked.start) >= PART * len(marked)


def _surer(finding: Finding, chance: float, clearest: bool) -> Finding:
    """The finding as the judge confirms it; one that explains why two texts say the same is no graver for it."""
    if finding.severity is Severity.INFO:
        return finding
    severity = Severity.MAJOR if clearest and finding.severity not in _GRAVE else finding.severity
    confidence = max(finding.confidence, round(chance, 2))
    evidence = tuple(dict.fromkeys((*finding.evidence, _AGREES)))
    return replace(finding, severity=severity, confidence=confidence, evidence=evidence)


def _finding(pair: SentencePair, phrase: Phrase, chance: float) -> Finding:
    assert pair.source is not None
    theirs = excerpt(phrase.source.of(pair.source.text)) if phrase.source else ""
    ours = excerpt(phrase.rendering.of(pair.rendering.text)) if phrase.rendering else ""
    category = phrase.kind or (Category.TERM if theirs else Category.ADDITION)
    return Finding(
        JUDGE,
        category,
        Severity.CRITICAL if category in _CRITICAL else Severity.MAJOR,
        round(chance, 2),
        _sentence(category, theirs, ours),
        phrase.source,
        phrase.rendering,
        (f"«{theirs}» ↔ “{ours}”",) if theirs and ours else (),
    )


def _sentence(category: Category, theirs: str, ours: str) -> str:
    """What differs, in one sentence; either text may be empty, not both."""
    if not ours:
        return f"«{theirs}» is missing from the English."
    if category is Category.OMISSION:
        return f"Something that the source says is missing from the English before “{ours}”."
    if not theirs:
        return f"“{ours}” is not in the source."
    if category is Category.UNTRANSLATED and theirs.casefold() == ours.casefold():
        return f"“{ours}” is left untranslated."
    if category is Category.MISPAIRING:
        return f"“{ours}” does not seem to render «{theirs}»."
    if category is Category.REORDER:
        return f"“{ours}” does not stand in the English where the source has «{theirs}»."
    return f"The source says «{theirs}»; the English says “{ours}”."
