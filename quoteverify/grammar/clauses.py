"""Clauses: a text cut into sentences and clauses, each with its mood, persons, tenses and modality.

Russian verbs are read with pymorphy3; elsewhere the profiles name pronouns, endings and cue words (sections
``questions``, ``person``, ``imperative``, ``modality``, ``tense``, ``clauses``). Analyses are cached by text and tag.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from quoteverify.grammar.phrases import PhraseMatch, PhraseToken, phrases, tokens
from quoteverify.grammar.verbs import Mood, Person, Tense, Verb, verbs
from quoteverify.language.profiles import Profile, profile
from quoteverify.language.schema import Groups, Patterns
from quoteverify.records.spans import Span

__all__ = ["Analysis", "Clause", "Mood", "Person", "PersonMark", "Sentence", "Tense", "Verb", "analyse"]

_ENDS = frozenset("?!.…。！？؟।;")
_BREAKS = frozenset(',;:—–-()«»“”„"…、，；：،')
_QUOTES = frozenset("»”\"“')]’")


@dataclass(frozen=True, slots=True)
class PersonMark:
    """A word that shows who acts: a pronoun or a verb's ending. ``subject`` is False for "my", «у нас» and the like."""

    span: Span
    person: Person
    subject: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """``first`` to ``last`` are the indices of its tokens, marks included; ``marks`` its closing marks ("?!")."""

    span: Span
    first: int
    last: int
    marks: str

    @property
    def asks(self) -> bool:
        """Whether it closes with a question mark of any script."""
        return any(mark in "?？؟" for mark in self.marks)

    @property
    def exclaims(self) -> bool:
        return any(mark in "!！" for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Clause:
    """A run of words between punctuation marks or conjunctions; ``first`` to ``last`` are its tokens."""

    span: Span
    first: int
    last: int
    verbs: tuple[Verb, ...]


@dataclass(frozen=True, eq=False)
class Analysis:
    """What is known of one text without translating it."""

    text: str
    tag: str
    words: tuple[PhraseToken, ...]
    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]

    @cached_property
    def verbs(self) -> tuple[Verb, ...]:
        return tuple(verb for clause in self.clauses for verb in clause.verbs)

    @cached_property
    def persons(self) -> tuple[PersonMark, ...]:
        return tuple(sorted(_persons(self), key=lambda mark: mark.span))

    @cached_property
    def profile(self) -> Profile:
        """What is known of the text's language."""
        return profile(self.tag)

    def find(self, listed: Patterns | Groups, within: Sentence | None = None) -> tuple[PhraseMatch, ...]:
        """The phrases of one entry of the text's own profile; ``within`` one sentence or anywhere."""
        found = self._found.get(listed)
        if found is None:
            found = self._found[listed] = phrases(listed).find(self.words)
        return found if within is None else tuple(c for c in found if within.first <= c.first <= within.last)

    @cached_property
    def _found(self) -> dict[Patterns | Groups, tuple[PhraseMatch, ...]]:
        return {}

    def subjects(self) -> frozenset[Person]:
        return frozenset(mark.person for mark in self.persons if mark.subject)

    def mentioned(self) -> frozenset[Person]:
        """Persons that any word shows, whatever its part in the sentence."""
        return frozenset(mark.person for mark in self.persons)

    def within(self, sentence: Sentence) -> "Analysis":
        """The same for one sentence alone; spans keep counting from the start of the whole text."""
        if sentence not in self._parts:
            self._parts[sentence] = self._part(sentence)
        return self._parts[sentence]

    @cached_property
    def _parts(self) -> "dict[Sentence, Analysis]":
        return {}

    def _part(self, sentence: Sentence) -> "Analysis":
        clauses = tuple(c for c in self.clauses if sentence.first <= c.first <= sentence.last)
        words = self.words[sentence.first : sentence.last + 1]
        return Analysis(self.text, self.tag, words, (sentence,), clauses)


@lru_cache(maxsize=4096)
def analyse(text: str, tag: str) -> Analysis:
    """Cut and read ``text``, whose language is ``tag``. An unknown language gives sentences and nothing else."""
    words = tokens(text, tag)
    return Analysis(text, tag, words, tuple(_sentences(words)), tuple(_clauses(words, tag)))


def _sentences(words: tuple[PhraseToken, ...]) -> Iterator[Sentence]:
    first = 0
    at = 0
    while at < len(words):
        if words[at].norm[0] in _ENDS and not _inside_number(words, at):
            last = at
            marks = words[at].norm
            while last + 1 < len(words) and (words[last + 1].norm[0] in _ENDS or words[last + 1].norm in _QUOTES):
                last += 1
                marks += words[last].norm
            yield _sentence(words, first, last, marks)
            first = last + 1
            at = last
        at += 1
    if first < len(words):
        yield _sentence(words, first, len(words) - 1, "")


def _inside_number(words: tuple[PhraseToken, ...], at: int) -> bool:
    """A full stop inside "3.5", "U.S." or "e.g." ends nothing: no space follows it."""
    if words[at].norm != "." or at + 1 >= len(words):
        return False
    after = words[at + 1]
    if after.span.start == words[at].span.end:
        return after.is_word
    return at > 0 and len(words[at - 1].norm) == 1 and words[at - 1].norm.isalpha()


def _sentence(words: tuple[PhraseToken, ...], first: int, last: int, marks: str) -> Sentence:
    return Sentence(Span(words[first].span.start, words[last].span.end), first, last, marks)


def _clauses(words: tuple[PhraseToken, ...], tag: str) -> Iterator[Clause]:
    joints = {cue.first for cue in phrases(profile(tag).clauses.joints).find(words)}
    idle = _idle(words, tag)
    found = tuple(verb for verb in verbs(words, tag) if verb.at not in idle)
    first = 0
    for at in range(len(words) + 1):
        ends = at == len(words) or not words[at].is_word
        if not ends and (at not in joints or at == first):
            continue
        if at > first:
            inside = tuple(verb for verb in found if first <= verb.at < at)
            yield Clause(Span(words[first].span.start, words[at - 1].span.end), first, at - 1, inside)
        first = at + 1 if ends else at


def _idle(words: tuple[PhraseToken, ...], tag: str) -> set[int]:
    """Words of set phrases ("you know", «видите ли») that tell nothing of mood or person."""
    return {at for cue in phrases(profile(tag).clauses.idle).find(words) for at in range(cue.first, cue.last + 1)}


def _persons(analysis: Analysis) -> Iterator[PersonMark]:
    taken: set[Span] = set()
    idle = _idle(analysis.words, analysis.tag)
    listed = analysis.profile.person
    for words, subject in ((listed.subject, True), (listed.any, False)):
        for cue in phrases(words).find(analysis.words):
            if cue.span not in taken and cue.first not in idle:
                taken.add(cue.span)
                yield PersonMark(cue.span, Person(cue.label), subject)
    for verb in analysis.verbs:
        if verb.person is not None:
            yield PersonMark(verb.span, verb.person, True)


def side_by_side(source: Analysis, rendering: Analysis) -> tuple[tuple[Analysis, Analysis], ...]:
    """The sentences of both texts pair by pair where their numbers agree, else both texts as wholes."""
    if len(source.sentences) != len(rendering.sentences) or len(source.sentences) < 2:
        return ((source, rendering),)
    return tuple(
        (source.within(left), rendering.within(right))
        for left, right in zip(source.sentences, rendering.sentences, strict=True)
    )
