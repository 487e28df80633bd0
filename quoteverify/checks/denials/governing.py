"""Governing: verbs of clauses ("know whether", "promise that") of which one side denies what the other states.

What is denied about the clause itself does not answer for them: "I know that they will not come" is no rendering of
«Nie wiem, czy nie przyjdą», however many negators both have.
"""

from collections import defaultdict
from collections.abc import Iterator

from quoteverify.checks.denials.denied import DeniedText
from quoteverify.grammar.phrases import phrases
from quoteverify.grammar.polarity import CANCELLED, Denial
from quoteverify.language.profiles import profile
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span

_BETWEEN = 2
"""Words that may stand between a verb and its negator."""
Governing = dict[str, list[tuple[Span, bool | None]]]


def governed(source: DeniedText, rendering: DeniedText) -> Iterator[Finding]:
    """A verb that every clause of one side denies and every one of the other states. Not in questions."""
    if any(mark in text.side.text for text in (source, rendering) for mark in "?？؟"):
        return
    left = _verbs(source)
    if not left:
        return
    right = _verbs(rendering)
    for group in left.keys() & right.keys():
        said, printed = ({denied for _, denied in side[group]} for side in (left, right))
        if {*said} | {*printed} != {True, False} or len(said) != 1 or len(printed) != 1:
            continue
        here, there = left[group][0][0], right[group][0][0]
        message = f"«{source.quote(here)}» is denied in the source; the English states it."
        if True in printed:
            message = f"“{rendering.quote(there)}” denies what the source states."
        yield Finding("negation", Category.NEGATION, Severity.CRITICAL, 0.8, message, here, there)
        return


def _verbs(text: DeniedText) -> Governing:
    """By group, where its verbs stand with their negators, and whether they are denied (None: not known)."""
    found: Governing = defaultdict(list)
    for cue in phrases(profile(text.side.language).negation.governing).find(text.polarity.words):
        negators = _negators(text, cue.first, cue.last)
        unclear = any(
            denial.span.overlaps(cue.span)
            for denial in text.polarity.of(Denial.IDLE, Denial.INVITING)
            if denial.label != CANCELLED
        )
        ends = (cue.span, *negators)
        whole = Span(min(span.start for span in ends), max(span.end for span in ends))
        if negators:
            found[cue.label].append((whole, True if len(negators) == 1 else None))
        else:
            found[cue.label].append((whole, None if unclear or text.denies(cue.span) else False))
    return found


def _negators(text: DeniedText, first: int, last: int) -> list[Span]:
    """The negators that belong to the verb of the tokens ``first`` to ``last``."""
    listed = profile(text.side.language)
    words = text.polarity.words
    inner = {cue.first for cue in phrases(listed.clauses.inner).find(words)}

    def joined(start: int, end: int) -> bool:
        return end - start <= _BETWEEN and all(words[at].is_word and at not in inner for at in range(start, end))

    denials = text.polarity.of(Denial.NEGATOR)
    own = [denial.span for denial in denials if denial.first <= last and denial.last >= first]
    return own or [
        denial.span
        for denial in denials
        if (denial.last < first and joined(denial.last + 1, first))
        or (listed.negation.follows and denial.first > last and joined(last + 1, denial.first))
    ]
