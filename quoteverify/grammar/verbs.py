"""Verbs: mood, tense and person of the verb forms in a text.

Russian: pymorphy3 readings, a feature counts only where all likely readings agree on it. English: auxiliaries, endings
and the profile's list of irregular forms. Elsewhere: the endings and forms that the profile lists, which are those
that no other part of speech shares.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from quoteverify.grammar.phrases import PhraseToken, phrases
from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span
from quoteverify.words.morphology import Form, forms

_LIKELY = 0.15
_SHORTEST = 3
_Value = TypeVar("_Value")


class Person(StrEnum):
    FIRST_SINGULAR = "first_singular"
    FIRST_PLURAL = "first_plural"
    SECOND = "second"


class Mood(StrEnum):
    INDICATIVE = "indicative"
    IMPERATIVE = "imperative"
    HORTATIVE = "hortative"
    """An order that includes the speaker: «идём», "let's go"."""
    INFINITIVE = "infinitive"


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb form; ``at`` is its token. More than one mood where the form is ambiguous; None where unknown.

    ``perfective``: whether it tells of something as completed.
    """

    span: Span
    at: int
    lemma: str
    moods: frozenset[Mood]
    tense: Tense | None = None
    person: Person | None = None
    perfective: bool | None = None


def verbs(words: tuple[PhraseToken, ...], tag: str) -> tuple[Verb, ...]:
    """The verb forms among ``words``; none for a language whose profile lists no forms."""
    if profile(tag).reduction.tells_forms:
        return tuple(_russian(words))
    return tuple(_listed(words, tag))


_TENSES = {"past": Tense.PAST, "pres": Tense.PRESENT, "futr": Tense.FUTURE}


def _russian(words: tuple[PhraseToken, ...]) -> Iterator[Verb]:
    for at, word in enumerate(words):
        if not word.is_word or not "а" <= word.norm[0] <= "я" or len(word.norm) < 2:
            continue
        readings = forms(word.norm)
        likely = [form for form in readings if form.share >= _LIKELY]
        verbal = [form for form in likely if form.grammemes & {"VERB", "INFN", "GRND"}]
        if not verbal or sum(form.share for form in verbal) < 0.5:
            continue
        if verbal[0].has("GRND"):
            continue
        yield Verb(
            word.span,
            at,
            verbal[0].lemma,
            _moods(verbal),
            _agreed(verbal, _tense),
            _agreed(verbal, _person),
            _agreed(verbal, _perfective),
        )


def passives(words: tuple[PhraseToken, ...], tag: str) -> tuple[Verb, ...]:
    """Short passive participles («принят», «были заложены»), which tell what was done; their tense is left open."""
    if not profile(tag).reduction.tells_forms:
        return ()
    found = []
    for at, word in enumerate(words):
        likely = [form for form in forms(word.norm) if form.share >= _LIKELY] if word.is_word else []
        passive = [form for form in likely if form.has("PRTS", "pssv")]
        if passive and all(form.grammemes & {"PRTS", "ADJS"} for form in likely):  # «принят» is listed as both
            lemma, perfective = passive[0].lemma, _agreed(passive, _perfective)
            found.append(Verb(word.span, at, lemma, frozenset({Mood.INDICATIVE}), perfective=perfective))
    return tuple(found)


def _moods(readings: list[Form]) -> frozenset[Mood]:
    found = set()
    for form in readings:
        if form.has("INFN"):
            found.add(Mood.INFINITIVE)
        elif form.has("impr", "incl"):
            found.add(Mood.HORTATIVE)
        elif form.has("impr"):
            found.add(Mood.IMPERATIVE)
        else:
            found.add(Mood.INDICATIVE)
    return frozenset(found)


def _agreed(readings: list[Form], feature: Callable[[Form], _Value | None]) -> _Value | None:
    values = {feature(form) for form in readings if not form.has("impr")}
    return values.pop() if len(values) == 1 else None


def _tense(form: Form) -> Tense | None:
    return next((tense for name, tense in _TENSES.items() if form.has(name)), None)


def _perfective(form: Form) -> bool | None:
    return True if form.has("perf") else False if form.has("impf") else None


def _person(form: Form) -> Person | None:
    if form.has("1per"):
        return Person.FIRST_PLURAL if form.has("plur") else Person.FIRST_SINGULAR
    return Person.SECOND if form.has("2per") else None


def _listed(words: tuple[PhraseToken, ...], tag: str) -> Iterator[Verb]:
    """Forms that a profile lists under ``person.verbs`` and ``imperative.forms``."""
    known = profile(tag)
    pronouns = {cue.last for cue in phrases(known.person.any).find(words)}
    persons, orders = (
        {
            cue.last: cue
            for cue in phrases(listed).find(words)
            if cue.last not in pronouns and len(words[cue.last].norm) >= _SHORTEST
        }
        for listed in (known.person.verbs, known.imperative.forms)
    )
    for at, cue in sorted((persons | orders).items()):
        # A listed ending only says that the form may be an imperative.
        moods = {Mood.INDICATIVE, Mood.IMPERATIVE} if at in orders else {Mood.INDICATIVE}
        person = Person(persons[at].label) if at in persons else None
        yield Verb(cue.span, at, words[at].norm, frozenset(moods), person=person)
