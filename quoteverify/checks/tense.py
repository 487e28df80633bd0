"""Tense (item 12): what was done becomes what will be done, or the other way round; other changes are minor.

Verbs are compared one by one where a translation table pairs them; only past against future is major. Typical false
alarms: reported speech shifts tenses back, headlines and vivid telling use the present: the present against the past
is at most minor, and silent where the sentence reports what was said.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quoteverify.checks.check import Check, Need, Results
from quoteverify.comparison import SentencePair
from quoteverify.findings import Category, Finding, NotChecked, Severity
from quoteverify.grammar.clauses import Analysis, analyse
from quoteverify.grammar.opposites import strength, too_long
from quoteverify.grammar.verbs import Tense, Verb
from quoteverify.spans import Span
from quoteverify.words import reduced, words

_FIRM = 0.2
_NAMES = {Tense.PAST: "past", Tense.PRESENT: "present", Tense.FUTURE: "future"}
_REACH = 3
"""How many words after "will" or "was" its verb may stand."""


@dataclass(frozen=True)
class _English:
    """An English verb with the span of its auxiliary and itself."""

    span: Span
    stem: str
    tense: Tense


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    if too_long(pair.source.text, pair.rendering.text):
        yield NotChecked("tense", "the sentence is too long")
        return
    source = analyse(pair.source.text, pair.source.language)
    if not source.verbs or pair.rendering.language != "en":
        if not pair.source.profile.section("tense"):
            yield NotChecked("tense", f"no tenses of {pair.source.language} are known")
        return
    rendering = analyse(pair.rendering.text, "en")
    yield from _compare(source, rendering)


def _compare(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    tenses = {verb.tense for verb in source.verbs if verb.tense}
    printed = _english(rendering)
    for verb in printed:
        partner = _partner(source, verb)
        if partner is not None and partner.tense not in {None, verb.tense}:
            contrast = {partner.tense, verb.tense} == {Tense.PAST, Tense.FUTURE}
            if contrast and not _excused(source, rendering, partner):
                yield _finding(source, rendering, partner.span, verb)
                return
    if any(_partner(source, verb) for verb in printed if verb.tense is Tense.FUTURE):
        return
    future = [verb for verb in printed if verb.tense is Tense.FUTURE]
    if tenses == {Tense.PAST} and future and not source.find("tense", "cover"):
        first = next(verb for verb in source.verbs if verb.tense is Tense.PAST)
        yield _finding(source, rendering, first.span, future[0])


def _excused(source: Analysis, rendering: Analysis, partner: Verb) -> bool:
    """A future that looks ahead from the past («сказал, что придёт», "said he came")."""
    if partner.tense is Tense.PAST:
        return bool(source.find("tense", "cover"))
    return bool(rendering.find("tense", "ahead"))


def _finding(source: Analysis, rendering: Analysis, span: Span, verb: _English) -> Finding:
    printed = verb.span.of(rendering.text)
    if verb.tense is Tense.FUTURE:
        message = f"“{printed}” puts into the future what the source says is done («{span.of(source.text)}»)."
    else:
        message = f"“{printed}” says it is done; the source puts it into the future («{span.of(source.text)}»)."
    return Finding("tense", Category.TENSE, Severity.MAJOR, 0.7, message, span, verb.span)


def _english(analysis: Analysis) -> tuple[_English, ...]:
    """The verbs whose tense shows: "will" or "was" with the verb after it, forms in -ed, listed irregular ones."""
    found: list[_English] = []
    every = words(analysis.text, "en")
    used: set[Span] = set()
    for cue in analysis.find("tense", "marks"):
        following = [word for word in every if word.span.start >= cue.span.end][:_REACH]
        verb = next((word for word in following if word.content), None)
        if verb is not None:
            used.add(verb.span)
            span = Span(cue.span.start, verb.span.end)
            found.append(_English(span, verb.stem, Tense.FUTURE if cue.label == "future" else Tense.PAST))
    irregular = {cue.span for cue in analysis.find("tense", "irregular")}
    past = (word for word in every if word.span not in used and word.span in irregular)
    found.extend(_English(word.span, word.stem, Tense.PAST) for word in past)
    return tuple(sorted(found, key=lambda verb: verb.span))


def _partner(source: Analysis, verb: _English) -> Verb | None:
    """The source verb that an English verb translates, where the table knows one."""
    best: tuple[float, Verb] | None = None
    for candidate in source.verbs:
        lemma = reduced(candidate.lemma, source.tag)
        firm = strength(lemma, verb.stem, source.tag)
        if firm >= _FIRM and (best is None or firm > best[0]):
            best = firm, candidate
    return best[1] if best else None


CHECK = Check(name="tense", number=12, needs=frozenset({Need.SOURCE}), pair=check_pair)
