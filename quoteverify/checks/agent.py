"""Agent (item 14): who did what to whom exchanged, "he" for «она». A passive that hides the actor is not judged yet.

Two names decide an exchange: the source's cases say who acts (read with pymorphy3, so Russian only), the English
order of words does. Typical false alarms: a passive or "from" restores the roles, a name in a title; the check is
silent there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quoteverify.checks.check import Check, Need, Results
from quoteverify.comparison import SentencePair
from quoteverify.findings import Category, Finding, NotChecked, Severity
from quoteverify.grammar.clauses import Analysis, analyse
from quoteverify.grammar.morphology import forms
from quoteverify.grammar.opposites import strength, too_long
from quoteverify.words import Word, words

_SAME_NAME = 0.3


@dataclass(frozen=True)
class _Named:
    """A noun of the source with the English word that renders it."""

    source: Word
    rendering: Word
    subject: bool
    object: bool


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None or pair.rendering.language != "en":
        return
    if too_long(pair.source.text, pair.rendering.text):
        yield NotChecked("agent", "the sentence is too long")
        return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, "en")
    if not pair.source.profile.section("agent"):
        yield NotChecked("agent", f"no pronouns of {pair.source.language} are known")
        return
    yield from _gender(source, rendering)
    if pair.source.language == "ru":
        yield from _exchanged(source, rendering)


def _gender(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    """ "He" where the source speaks of nobody male, "she" where of nobody female; by pronouns alone."""
    for printed, own, other in (("she", "she", "he"), ("he", "he", "she")):
        english = [cue for cue in rendering.find("agent", "pronouns") if cue.label == printed]
        spoken = {cue.label: cue for cue in source.find("agent", "pronouns")}
        if not english or own in spoken or other not in spoken or _shows(source, own):
            continue
        if any(cue.label == other for cue in rendering.find("agent", "pronouns")):
            continue
        word, who = english[0].span.of(rendering.text), spoken[other]
        message = f"“{word}” is not the person the source speaks of («{who.span.of(source.text)}»)."
        yield Finding("agent", Category.AGENT, Severity.MAJOR, 0.6, message, who.span, english[0].span)
        return


def _shows(source: Analysis, gender: str) -> bool:
    """Whether any noun or verb of the source may be of that gender and animate."""
    wanted = {"femn"} if gender == "she" else {"masc"}
    for word in source.words:
        for form in forms(word.norm) if word.is_word and source.tag == "ru" else ():
            if form.share >= 0.2 and form.grammemes & wanted and form.grammemes & {"anim", "VERB"}:
                return True
    return source.tag != "ru"


def _exchanged(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    named = _named(source, rendering)
    if len(named) != 2 or rendering.find("agent", "passive") or len(source.sentences) != 1:
        return
    first, second = sorted(named, key=lambda one: one.rendering.span)
    between = [
        word
        for word in rendering.words
        if first.rendering.span.end <= word.span.start and word.span.end <= second.rendering.span.start
    ]
    direct = rendering.find("agent", "prepositions")
    places = {cue.span for cue in direct}
    if not between or len(between) > 4 or any(word.span in places or not word.is_word for word in between):
        return
    if first.object and second.subject:
        one, other = first.rendering, second.rendering
        message = (
            f"“{rendering.text[one.span.start : other.span.end]}” exchanges who acts: in the source "
            f"«{second.source.span.of(source.text)}» does it to «{first.source.span.of(source.text)}»."
        )
        yield Finding("agent", Category.AGENT, Severity.MAJOR, 0.6, message, second.source.span, one.span)


def _named(source: Analysis, rendering: Analysis) -> list[_Named]:
    """Nouns whose case is certain, with their one English counterpart."""
    printed = words(rendering.text, "en")
    found = []
    for word in words(source.text, source.tag):
        readings = [form for form in forms(word.norm) if form.share >= 0.1 and form.has("NOUN")]
        cases = {case for form in readings for case in form.grammemes & {"nomn", "accs", "datv", "gent"}}
        partners = [other for other in printed if strength(word.stem, other.stem, source.tag) >= _SAME_NAME]
        animate = any(form.has("anim") for form in readings)
        if cases and animate and len(partners) == 1:
            found.append(_Named(word, partners[0], cases == {"nomn"}, "nomn" not in cases and "accs" in cases))
    return [one for one in found if one.subject or one.object]


CHECK = Check(name="agent", number=14, needs=frozenset({Need.SOURCE}), pair=check_pair)
