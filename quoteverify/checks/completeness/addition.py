"""Addition (item 18): content words of the rendering for which the source has nothing.

Typical false alarms: explicitation inside square brackets, which is marked as the editor's own; phrasing that English
needs; words that the table does not know. Only well-known words count, in pairs that otherwise fit closely. Where both
sides are in one language, every word counts that was not said.
"""

import re
from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.checks.verbatim import departures, same_language
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.values.matching import told_on_both
from quoteverify.words import words
from quoteverify.words.lexicon import covered
from quoteverify.words.uncovered import Sureness, uncovered

_BRACKETED = re.compile(r"\[[^\[\]]{0,200}\]")


def judge(pair: SentencePair) -> Results:
    if pair.source is None or not words(pair.source.text, pair.source.language):
        return
    if same_language(pair):
        yield from _unsaid(pair, pair.source.text)
        return
    source, rendering = pair.source, pair.rendering
    if not covered(source.language, rendering.language):
        spoken, printed = source.profile.name, rendering.profile.name
        yield NotChecked("addition", f"no table of words for {told(spoken)} → {told(printed)}")
        return
    _, added = uncovered(source.text, source.language, rendering.text, rendering.language)
    marked = [Span(*match.span()) for match in _BRACKETED.finditer(rendering.text)]
    numbers = told_on_both(rendering.text, rendering.language, source.text, source.language)
    for stretch in added:
        if any(stretch.span.overlaps(span) for span in marked) or any(n.contains(stretch.span) for n in numbers):
            continue
        clear = stretch.sureness is Sureness.CLEAR
        yield Finding(
            "addition",
            Category.ADDITION,
            Severity.MAJOR if clear else Severity.MINOR,
            0.7 if clear else 0.4,
            f"“{stretch.span.of(rendering.text)}” has no counterpart in the source.",
            None,
            stretch.span,
            ("no word of the source means it", "the other words of the sentence are accounted for"),
        )


def _unsaid(pair: SentencePair, said: str) -> Iterator[Finding]:
    """Words in the marks that nobody said, where no translation stands between."""
    for departure in departures(pair):
        if departure.printed is None:
            continue
        printed = departure.printed.of(pair.rendering.text)
        message = f"“{printed}” was not said."
        if departure.said:
            message = f"“{printed}” was not said: the words are “{departure.said.of(said)}”."
        yield Finding(
            "addition",
            Category.ADDITION,
            Severity.MAJOR if departure.content else Severity.MINOR,
            0.9,
            message,
            departure.said,
            departure.printed,
            ("source and quote are in one language: every word in the marks can be held to what was said",),
        )


CHECK = Check(name="addition", number=18, needs=frozenset({Need.SOURCE}), pair=judge)
