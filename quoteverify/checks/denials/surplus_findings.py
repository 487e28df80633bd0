"""Findings of denials that one side has and the other has not: how grave, and in what words."""

from collections.abc import Iterator

from quoteverify.checks.denials.surplus import Surplus
from quoteverify.grammar.polarity import CANCELLED, Negation
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span
from quoteverify.words.lexicon import lexicon


def findings(surplus: Surplus) -> Iterator[Finding]:
    for denial in surplus.denials:
        counterpart = surplus.by_opposite(denial)
        if counterpart is not None:
            yield _paraphrase(surplus, denial, counterpart)
            return
    affirmed = [(denial, place) for denial in surplus.denials if (place := surplus.affirmed(denial))]
    doubled = _doubled(surplus)
    explained = surplus.explained and not doubled
    if explained and not affirmed:
        return
    turned = None if affirmed else surplus.reversed_share
    denial, place = affirmed[-1] if affirmed else (surplus.denials[-1], turned)
    certain = (bool(affirmed) and not explained) or surplus.affirms or surplus.certain or turned is not None
    severity, confidence = _weight(surplus, certain, doubled)
    scope = surplus.more.polarity.scope(denial)
    counterpart = place or (surplus.others[0].span if surplus.others else None)
    source, rendering = surplus.spans(scope, counterpart)
    message = _message(surplus, surplus.more.quote(scope), doubled)
    more, fewer = _times(len(surplus.denials)), _times(len(surplus.others))
    evidence = (f"the source denies {told(more)}, the rendering {told(fewer)}",)
    if surplus.added:
        evidence = (f"the rendering denies {told(more)}, the source {told(fewer)}",)
    yield Finding("negation", Category.NEGATION, severity, confidence, message, source, rendering, evidence)


def _times(count: int) -> str:
    return {0: told("never"), 1: told("once"), 2: told("twice")}.get(count, f"{count} times")


def _doubled(surplus: Surplus) -> bool:
    """English repeats the agreeing pair of the source («ни … не») as two negations, which cancel each other."""
    agreeing = surplus.fewer.polarity.agreeing
    return surplus.added and bool(agreeing) and len(surplus.denials) == len(surplus.others) + 1


def _weight(surplus: Surplus, affirmed: bool, doubled: bool) -> tuple[Severity, float]:
    """Sure where a table shows the denied word stated on the other side; else a paraphrase is likely.

    Translators put a denial positively ("the lights are out") far oftener than they add one: a lost denial
    that a table could have proved, and did not, is minor.
    """
    if affirmed or doubled:
        return Severity.CRITICAL, 0.9 if surplus.added and not surplus.others else 0.7
    if surplus.explained:
        return Severity.MINOR, 0.4
    if surplus.added and not surplus.others:
        return Severity.CRITICAL, 0.7
    if surplus.added and len(surplus.others) == 1:
        return Severity.MAJOR, 0.55
    if surplus.outer_lost:
        return Severity.MAJOR, 0.6
    if not surplus.others and lexicon(surplus.tag) is None and (surplus.plain or not surplus.coarse):
        return Severity.MAJOR, 0.5
    return Severity.MINOR, 0.4


def _message(surplus: Surplus, phrase: str, doubled: bool) -> str:
    if doubled:
        return f"“{phrase}” negates a second time what the source denies once, which turns the meaning round."
    if surplus.affirms:
        pair = next(denial.span for denial in surplus.soft if denial.label == CANCELLED)
        shown = surplus.fewer.quote(pair)
        if surplus.added:
            return f"“{phrase}” denies what two negations of the source («{shown}») affirm."
        return f"«{phrase}» is denied in the source; the English affirms it by two negations (“{shown}”)."
    if surplus.added and surplus.others:
        return f"“{phrase}” is one negation more than the source has."
    if surplus.added:
        return f"“{phrase}” denies what the source states."
    if surplus.others:
        return f"«{phrase}» is denied in the source; the English has one negation fewer."
    return f"«{phrase}» is denied in the source; the English states it."


def _paraphrase(surplus: Surplus, denial: Negation, counterpart: Span) -> Finding:
    scope = surplus.more.polarity.scope(denial)
    one, other = surplus.more.quote(scope), surplus.fewer.quote(counterpart)
    english, foreign = (one, other) if surplus.added else (other, one)
    message = f"“{english}” says «{foreign}» the other way round (the opposite word with a negation)."
    source, rendering = surplus.spans(scope, counterpart)
    return Finding("negation", Category.NEGATION, Severity.INFO, 0.7, message, source, rendering)
