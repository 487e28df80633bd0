"""Omission (item 18): content words of the source that the rendering does not account for.

Typical false alarms: subtitles condense, fillers go, a translator paraphrases, the table does not know a word, and a
partial quote leaves out the beginning or the end of its sentence. Only words that the tables know well are missed, in
pairs that otherwise fit closely; the edges of a sentence are not missed in a fragment. Where two English words cannot
stand side by side ("the of") a word has gone, whatever the tables know.
"""

import re

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.checks.verbatim import same_language
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.values.matching import told_on_both
from quoteverify.words import words
from quoteverify.words.holes import lacking
from quoteverify.words.lexicon import covered
from quoteverify.words.uncovered import Stretch, Sureness, uncovered

_WHOLE = re.compile(r"^\W*[^\W\d_a-zа-яёіїєў].*[.!?…。！？]\W*$", re.DOTALL)


def judge(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    source, rendering = pair.source, pair.rendering
    if not words(rendering.text, rendering.language):
        if words(source.text, source.language):
            message = "Nothing of the source is rendered: no word stands in the quote."
            yield Finding("omission", Category.OMISSION, Severity.CRITICAL, 1.0, message, Span(0, len(source.text)))
        return
    if same_language(pair):
        return  # what is left out of words in one language is said by ``unmarked_cut``
    hole = lacking(rendering.text, rendering.language)
    if hole:
        yield _gap(hole, rendering.text)
    if not covered(source.language, rendering.language):
        spoken, printed = source.profile.name, rendering.profile.name
        yield NotChecked("omission", f"no table of words for {told(spoken)} → {told(printed)}")
        return
    missing, _ = uncovered(source.text, source.language, rendering.text, rendering.language)
    whole = bool(_WHOLE.match(rendering.text))
    numbers = told_on_both(source.text, source.language, rendering.text, rendering.language)
    for stretch in missing:
        if any(number.contains(stretch.span) for number in numbers):
            continue
        if whole or not (stretch.first or stretch.last):
            yield _finding(stretch, source.text)


def _gap(hole: Span, text: str) -> Finding:
    message = f"A word is missing from the English in “{hole.of(text)}”."
    evidence = ("these two words stand side by side in no sentence",)
    return Finding("omission", Category.OMISSION, Severity.MAJOR, 0.7, message, None, hole, evidence, "gap")


def _finding(stretch: Stretch, text: str) -> Finding:
    clear = stretch.sureness is Sureness.CLEAR
    return Finding(
        "omission",
        Category.OMISSION,
        Severity.MAJOR if clear else Severity.MINOR,
        0.7 if clear else 0.4,
        f"«{stretch.span.of(text)}» has no counterpart in the rendering.",
        stretch.span,
        None,
        ("no word of the rendering translates it", "the other words of the sentence are accounted for"),
    )


CHECK = Check(name="omission", number=18, needs=frozenset({Need.SOURCE}), pair=judge)
