"""Agent (item 14): who did what to whom exchanged, "he" for «она», a passive that hides the actor.

Two pronouns or two names decide an exchange: pronouns by their forms, names by their case or, in languages without
cases, by the order of words. Two nouns beside one verb are told by ending, preposition, particle or passive; in longer
Russian sentences by the case that pymorphy3 reads. A passive hides «мы» where nothing in the English is in the first
person, and a noun where no word of the English may render it. Typical false alarms: a passive, "from" or a verb like
"need" («нужен») restores the roles, a name in a title, an actor named with "by" or in another clause; the check is
silent there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.roles import Roles, exchanged
from quoteverify.checks.two_nouns import TwoNouns, two_nouns
from quoteverify.grammar.clauses import Analysis, Clause, Person, Verb, analyse
from quoteverify.grammar.english import verb_groups
from quoteverify.grammar.opposites import strength, too_long
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.words import Word, compare, reduced, words
from quoteverify.words.morphology import forms
from quoteverify.words.translations import translations

_SAME_NAME = 0.3
_DEED = 0.2
"""Score of a link of words from which on two verbs may tell of one deed."""


@dataclass(frozen=True)
class _Named:
    """A noun of the source with the English word that renders it."""

    source: Word
    rendering: Word
    subject: bool
    object: bool


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None or not pair.rendering.profile.verb_groups.known:
        return
    if too_long(pair.source.text, pair.rendering.text):
        yield NotChecked("agent", "the sentence is too long")
        return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, "en")
    nouns = two_nouns(pair.source, pair.rendering)
    yield from _acting(pair, nouns)
    if not pair.source.profile.agent.known:
        yield NotChecked("agent", f"no pronouns of {told(pair.source.profile.name)} are known")
        return
    yield from _gender(source, rendering)
    turned = list(_turned_round(pair.source, pair.rendering)) if nouns is None else []
    yield from turned
    if pair.source.profile.reduction.tells_forms:
        if nouns is None and not turned:
            yield from _exchanged(source, rendering)
        yield from _hidden(source, rendering)


def _acting(pair: SentencePair, nouns: TwoNouns | None) -> Iterator[Finding]:
    """What two nouns and their verb say where the rendering exchanges the nouns."""
    if nouns is None or nouns.same or pair.source is None:
        return
    said, printed = nouns.noun.of(pair.source.text), nouns.rendering.of(pair.rendering.text)
    if nouns.acts:
        message = f"“{printed}” exchanges who acts: in the source «{said}» does it."
    else:
        message = f"“{printed}” exchanges who acts: in the source it is done to «{said}»."
    yield Finding("agent", Category.AGENT, Severity.MAJOR, 0.7, message, nouns.noun, nouns.rendering, rule="exchanged")


def _turned_round(source: Side, rendering: Side) -> Iterator[Finding]:
    """Pronouns or names that exchange their parts around one verb ("We threatened him" for «Он угрожал нам»)."""
    found = exchanged(source, rendering)
    if found is None or not _same_deed(source, rendering, found):
        return
    said, printed = found
    here, there = Span.cover((printed.actor_span, printed.target_span)), Span.cover((said.actor_span, said.target_span))
    message = (
        f"“{here.of(rendering.text)}” exchanges who acts: in the source «{said.actor_span.of(source.text)}» does it "
        f"(«{there.of(source.text)}»)."
    )
    yield Finding("agent", Category.AGENT, Severity.MAJOR, 0.7, message, there, here, rule="exchanged")


def _same_deed(source: Side, rendering: Side, found: tuple[Roles, Roles]) -> bool:
    """Whether the words for the deed render each other: else the English may tell it from the other side. A single
    word on either side is taken to."""
    compared = compare(source.text, source.language, rendering.text, rendering.language)
    said, printed = (
        {
            at
            for at, word in enumerate(words)
            if word.content and not word.span.overlaps(roles.actor_span) and not word.span.overlaps(roles.target_span)
        }
        for words, roles in zip((compared.source_words, compared.rendering_words), found, strict=True)
    )
    linked = any(link.score >= _DEED and link.source in said and link.rendering in printed for link in compared.links)
    return linked or len(said) == len(printed) == 1


def _hidden(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    """An active verb with its actor, rendered by a passive without one ("It was decided" for «Мы решили»)."""
    for group in verb_groups(rendering.text):
        following = [word.norm for word in words(rendering.text, "en")[group.at + 1 :]]
        if not group.passive or "by" in following:
            continue
        for verb in source.verbs:
            if strength(reduced(verb.lemma, source.tag), group.stem, source.tag) < _SAME_NAME:
                continue
            actor = _actor(verb, source, rendering)
            if actor is not None:
                printed, said = group.span.of(rendering.text), actor.of(source.text)
                message = f"“{printed}” hides who acts; the source says it («{said}»)."
                yield Finding("agent", Category.AGENT, Severity.MAJOR, 0.55, message, actor, group.span)
                return


def _actor(verb: Verb, source: Analysis, rendering: Analysis) -> Span | None:
    """Where the source names who does it, if the English names nobody: a first person, or the noun beside the verb."""
    first = {Person.FIRST_SINGULAR, Person.FIRST_PLURAL}
    clause = next(clause for clause in source.clauses if clause.first <= verb.at <= clause.last)
    speaking = [mark for mark in source.persons if mark.subject and mark.person in first]
    own = [mark for mark in speaking if clause.span.contains(mark.span)]
    if own:
        return None if rendering.mentioned() & first else Span.cover([own[0].span, verb.span])
    beside = [word for word in words(source.text, source.tag) if _next_to(word.span, verb, clause, source)]
    for word in beside:
        readings = [form for form in forms(word.norm) if form.share >= 0.1]
        named = readings and all(form.has("NOUN", "nomn") and form.has("anim") for form in readings)
        if named and not _rendered(word, rendering, source.tag):
            return Span.cover([word.span, verb.span])
    return None


def _next_to(span: Span, verb: Verb, clause: Clause, source: Analysis) -> bool:
    near = [source.words[at].span for at in (verb.at - 1, verb.at + 1) if clause.first <= at <= clause.last]
    return span in near


def _rendered(word: Word, rendering: Analysis, tag: str) -> bool:
    """Whether any English word or pronoun may stand for a noun; what the table does not know counts as rendered."""
    known = translations(word.stem, word.norm, tag)
    printed = words(rendering.text, "en")
    stems = {other.stem for other in printed}
    plural = {"they", "them", "their"} & {other.norm for other in printed}
    pronoun = rendering.find(rendering.profile.agent.pronouns) or plural
    return not known or not stems.isdisjoint(known) or bool(pronoun)


def _gender(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    """ "He" where the source speaks of nobody male, "she" where of nobody female; by pronouns alone."""
    for printed, own, other in (("she", "she", "he"), ("he", "he", "she")):
        english = [cue for cue in rendering.find(rendering.profile.agent.pronouns) if cue.label == printed]
        spoken = {cue.label: cue for cue in source.find(source.profile.agent.pronouns)}
        if not english or own in spoken or other not in spoken or _shows(source, own):
            continue
        if any(cue.label == other for cue in rendering.find(rendering.profile.agent.pronouns)):
            continue
        word, who = english[0].span.of(rendering.text), spoken[other]
        message = f"“{word}” is not the person the source speaks of («{who.span.of(source.text)}»)."
        yield Finding("agent", Category.AGENT, Severity.MAJOR, 0.6, message, who.span, english[0].span)
        return


def _shows(source: Analysis, gender: str) -> bool:
    """Whether any noun or verb of the source may be of that gender and animate."""
    told = source.profile.reduction.tells_forms
    wanted = {"femn"} if gender == "she" else {"masc"}
    for word in source.words:
        for form in forms(word.norm) if word.is_word and told else ():
            if form.share >= 0.2 and form.grammemes & wanted and form.grammemes & {"anim", "VERB"}:
                return True
    return not told


def _exchanged(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    named = _named(source, rendering)
    if len(named) != 2 or rendering.find(rendering.profile.agent.passive) or len(source.sentences) != 1:
        return
    first, second = sorted(named, key=lambda noun: noun.rendering.span)
    between = [
        word
        for word in rendering.words
        if first.rendering.span.end <= word.span.start and word.span.end <= second.rendering.span.start
    ]
    direct = rendering.find(rendering.profile.agent.prepositions)
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
    return [noun for noun in found if noun.subject or noun.object]


CHECK = Check(name="agent", number=14, needs=frozenset({Need.SOURCE}), pair=check_pair)
