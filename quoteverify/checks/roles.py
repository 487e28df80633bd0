"""Roles: who acts upon whom in a short sentence, told by pronouns or by two names.

Pronouns show it by their form («он … нам», "he … us"). Of names it is the case where the language has cases («Россия» …
«Украину»), else the order of words. What cannot be told stays None: two names in their dictionary form, a passive, a
verb that turns the roles round ("like" for «нравиться»), more than one name or pronoun of a kind.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quoteverify.checks.inputs import Side
from quoteverify.grammar.clauses import Analysis, analyse
from quoteverify.names.exonyms import exonyms
from quoteverify.names.matching import ALIKE, ALIKE_AROUND, Name, find_names
from quoteverify.names.people import likeness
from quoteverify.names.transliteration import similarity
from quoteverify.records.spans import Span
from quoteverify.values.tokens import Token, fold, tokens

_LONGEST = 16
"""Words of a sentence whose roles are told; longer ones have several verbs."""
_DROPPING = 6
"""Words of a sentence that may leave out who acts and still be told."""
_THIRD = frozenset({"he", "she", "they"})


@dataclass(frozen=True, slots=True)
class Roles:
    """Who acts upon whom: what names each (a pronoun's person, a place's code, a name), and where it stands."""

    actor: str
    target: str
    actor_span: Span
    target_span: Span


def exchanged(source: Side, rendering: Side) -> tuple[Roles, Roles] | None:
    """The roles of both sides where the rendering exchanges them."""
    said, printed = analyse(source.text, source.language), analyse(rendering.text, rendering.language)
    if not (_plain(said) and _plain(printed)):
        return None
    shown = _by_pronouns(printed)
    for left, right in ((_by_pronouns(said) or _dropped(said, shown), shown), _by_names(source, rendering)):
        if left and right and (left.actor, left.target) == (right.target, right.actor) and left.actor != left.target:
            return left, right
    return None


def _plain(analysis: Analysis) -> bool:
    """Whether it is one short active sentence without a verb that turns its roles round."""
    listed = analysis.profile.agent
    return (
        len(analysis.sentences) == 1
        and len(analysis.words) <= _LONGEST
        and not analysis.find(listed.passive)
        and not analysis.find(listed.turned)
    )


def _by_pronouns(analysis: Analysis) -> Roles | None:
    listed = analysis.profile.agent
    taken = [cue.span for cue in analysis.find(listed.prepositional)]
    objects = analysis.find(listed.acted_on)
    subjects = [
        cue for cue in analysis.find(listed.acting) if not any(other.span.contains(cue.span) for other in objects)
    ]
    by_order = listed.subject_first and not any(patterns for _, patterns in listed.acted_on.entries())
    if by_order:  # one form for both
        if len(subjects) != 2:
            return None
        subjects, objects = subjects[:1], tuple(subjects[1:])
    actors = {cue.label: cue.span for cue in subjects}
    for mark in () if by_order else analysis.persons:
        if mark.subject and not any(cue.span.overlaps(mark.span) for cue in objects):
            actors.setdefault(mark.person.value, mark.span)
    targets = [cue for cue in objects if not any(cue.span.overlaps(span) for span in taken)]
    if len(actors) != 1 or len({cue.label for cue in targets}) != 1:
        return None
    ((actor, span),) = actors.items()
    return Roles(actor, targets[0].label, span, targets[0].span)


def _dropped(said: Analysis, printed: Roles | None) -> Roles | None:
    """Who acts where the source leaves the third person out («Groził nam»): whoever the English has acted upon, if no
    word of the source shows a person that acts."""
    if printed is None or printed.target not in _THIRD or not said.profile.person.verbs.known:
        return None
    listed = said.profile.agent
    taken = [cue.span for cue in said.find(listed.prepositional)]
    targets = [cue for cue in said.find(listed.acted_on) if not any(cue.span.overlaps(span) for span in taken)]
    acting = [mark for mark in said.persons if mark.subject and not any(c.span.overlaps(mark.span) for c in targets)]
    if acting or said.find(listed.acting) or len({cue.label for cue in targets}) != 1 or len(said.words) > _DROPPING:
        return None
    return Roles(printed.target, targets[0].label, targets[0].span, targets[0].span)


def _by_names(source: Side, rendering: Side) -> tuple[Roles | None, Roles | None]:
    """Two names that both sides have: by case or order in the source, by order in the rendering."""
    printed = [name for name in _names(rendering, source) if _noun(name, rendering.language)]
    said = _names(source, rendering)
    if len(said) != 2 or len(printed) != 2 or not rendering.profile.agent.subject_first:
        return None, None
    partners = [[other for other in printed if _same(name, other)] for name in said]
    if any(len(found) != 1 for found in partners) or partners[0] == partners[1] or not _direct(rendering, printed):
        return None, None
    pairs = [(name, found[0]) for name, found in zip(said, partners, strict=True)]
    names = {id(other): str(number) for number, (_, other) in enumerate(pairs)}
    acts = [_nominative(name, other, source) for name, other in pairs]
    if source.profile.agent.subject_first:
        if not all(_noun(name, source.language) for name in said) or not _direct(source, said):
            return None, None
        if _led_by_case(source, said[0]):
            return None, None
        order = [0, 1]
    elif acts[0] == acts[1]:
        return None, None
    else:
        order = [0, 1] if acts[0] else [1, 0]
    actor, target = order
    left = Roles(str(actor), str(target), said[actor].span, said[target].span)
    right = Roles(names[id(printed[0])], names[id(printed[1])], printed[0].span, printed[1].span)
    return left, right


def _names(side: Side, other: Side) -> list[Name]:
    """The names of a side, and what has a capital and sounds like a word with a capital on the other side."""
    found = list(find_names(_parted(side.text), side.language))
    capitals = _capitals(other)
    for word in _capitals(side):
        alike = any(likeness(word.folded, partner.folded) >= ALIKE_AROUND for partner in capitals)
        if alike and not any(name.span.overlaps(word.span) for name in found):
            found.append(Name(word.span, (word,), phrase=word.folded))
    return sorted(found, key=lambda name: name.span)


def _parted(text: str) -> str:
    """The text, of the same length, with names parted from an article or an ending («l'Ukraine», «Ukrayna'ya»)."""
    return re.sub("['’]", " ", text)


def _capitals(side: Side) -> list[Token]:
    return [word for word in tokens(_parted(side.text)) if word.text[0].isupper() and len(word.text) > 2]


def _noun(name: Name, language: str) -> bool:
    """Whether it names, and does not only describe ("Russian")."""
    return name.code is None or exonyms(language).official(name.phrase)


def _same(name: Name, other: Name) -> bool:
    if name.code or other.code:
        return name.code == other.code
    return likeness(_last(other), _last(name)) >= ALIKE


def _last(name: Name) -> str:
    return name.words[-1].folded if name.words else name.phrase


def _direct(side: Side, names: list[Name]) -> bool:
    """Whether nothing between the two names makes one an attribute of the other; in English a verb stands there."""
    first, second = names
    between = side.text[first.span.end : second.span.start]
    words = analyse(_parted(between), side.language)
    parted = bool(words.words) or not side.profile.verb_groups.known
    return parted and all(word.is_word for word in words.words) and not words.find(side.profile.agent.apart)


def _led_by_case(side: Side, name: Name) -> bool:
    """Whether a word before the first name tells that it is acted upon («A Juan lo mató ayer Pedro»)."""
    before = [word.folded for word in tokens(side.text[: name.span.start])]
    return bool(before) and before[-1] in side.profile.parts.acted_on_before


def _nominative(name: Name, printed: Name, source: Side) -> bool:
    """Whether a name of the source has its dictionary form: a place that of the tables, a person that of which the
    printed name is a better likeness than of any form that a case ending may come from."""
    if name.code:
        return exonyms(source.language).official(name.phrase)
    form, english = _last(name), _last(printed)
    return all(_spelled(english, base) <= _spelled(english, form) for base in _bases(form, source))


def _spelled(english: str, form: str) -> float:
    """Likeness of two spellings of which neither is taken for a case form of the other."""
    return min(similarity(english, form), similarity(form, english))


def _bases(form: str, source: Side) -> Iterator[str]:
    """The dictionary forms that a form of a name may come from."""
    for base, endings in source.profile.name_forms.endings.items():
        for ending in map(fold, endings.split()):
            if form.endswith(ending) and len(form) > len(ending) + 2:
                yield form[: len(form) - len(ending)] + fold(base)
