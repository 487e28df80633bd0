"""Parts: who does it and to whom in a short sentence of two nouns and a verb, told by its own marks.

A case ending, a preposition or a particle decides in the source («Studentów pobiła policja», «A Juan lo mató Pedro»),
the order of words only in languages without cases; in English the order and "by". Whatever else stands in a sentence
leaves it untold: an adjective, a preposition that is no mark, a denial, a question.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quoteverify.grammar.clauses import analyse
from quoteverify.language.profiles import profile
from quoteverify.language.schema import Words
from quoteverify.words import Word, normalise, words
from quoteverify.words.morphology import forms

_LONGEST = 12
"""Words of a sentence whose parts are told."""
_CLOSING = frozenset(".!…。।")
_PARTICIPLES = ("en", "wn")
"""Endings of English participles that are no past forms ("beaten", "overthrown")."""
_LIKELY = 0.1
"""Share of a reading from which on a word may be that."""
_OBLIQUE = frozenset({"gent", "accs", "datv", "gen2"})


@dataclass(frozen=True, slots=True)
class MarkedNoun:
    """The one noun of which its sentence tells whether it ``acts``, and the words among which verb and other noun are.

    All are indices into the words of the text. ``foremost``: it stands before the other noun. ``by_order``: nothing but
    its place tells. ``verb``: where the verb is, None where nothing tells.
    """

    noun: int
    others: tuple[int, ...]
    acts: bool
    foremost: bool
    by_order: bool = False
    verb: int | None = None


@dataclass(frozen=True, slots=True)
class EnglishParts:
    """Who acts, the verb and who is acted upon, as indices into the words of the text."""

    actor: int
    verb: int
    target: int


@lru_cache(maxsize=1024)
def marked(text: str, tag: str) -> MarkedNoun | None:
    """The noun that its sentence marks, if it has two nouns, a verb and nothing else of weight."""
    listed = profile(tag).parts
    found = words(text, tag)
    if not listed.known or not _plain(text, tag, found):
        return None
    known = _folded((*listed.around, *listed.acted_on_before, *listed.by))
    after = _folded((*listed.acted_on_after, *listed.acts_after, *listed.by_after))
    heavy = [at for at, word in enumerate(found) if _bare(word, known) and word.norm not in after]
    marks = [at for at, word in enumerate(found) if word.norm in after]
    if marks:  # particles: all behind the last one is the verb
        nouns = tuple(at for at in heavy if at < marks[-1])
        return _by_particles(text, tag, found, nouns) if len(nouns) == 2 else None
    if len(heavy) != 3:
        return None
    return _by_marks(text, tag, found, heavy)


def _plain(text: str, tag: str, found: Sequence[Word]) -> bool:
    """Whether it is one short statement without a mark inside it, a number, or a verb that turns its parts round."""
    analysis = analyse(text, tag)
    marks = [word for word in analysis.words if not word.is_word]
    return (
        len(found) <= _LONGEST
        and not any(word.number for word in found)
        and not any(word.norm[0] not in _CLOSING or word is not analysis.words[-1] for word in marks)
        and not analysis.find(analysis.profile.agent.turned)
    )


def _folded(listed: Words) -> frozenset[str]:
    return frozenset(map(normalise, listed))


def _bare(word: Word, known: frozenset[str]) -> bool:
    return not {word.norm, *_joined(word)} & known or _elided(word, known)


def _joined(word: Word) -> Iterator[str]:
    """What an apostrophe joins to a word, with the apostrophe («l'» of «l'armée»)."""
    head, mark, tail = word.norm.partition("'")
    if tail:
        yield head + mark


def _elided(word: Word, known: frozenset[str]) -> bool:
    return word.norm not in known and any(joined in known for joined in _joined(word))


def _by_particles(text: str, tag: str, found: Sequence[Word], nouns: tuple[int, ...]) -> MarkedNoun | None:
    listed = profile(tag).parts
    passive = bool(analyse(text, tag).find(listed.passive))
    led = {at: found[at + 1].norm for at in nouns if at + 1 < len(found)}
    targets = [at for at in nouns if led.get(at) in _folded(listed.acted_on_after)]
    actors = [at for at in nouns if led.get(at) in _folded(listed.by_after if passive else listed.acts_after)]
    if len(targets) > 1 or len(actors) > 1 or (passive and (targets or not actors)):
        return None
    shown = {**dict.fromkeys(targets, False), **dict.fromkeys(actors, True)}
    if not shown:
        return None
    noun = next(iter(shown))
    other = nouns[1] if noun == nouns[0] else nouns[0]
    return MarkedNoun(noun, (other,), shown[noun], noun < other)


def _by_marks(text: str, tag: str, found: Sequence[Word], heavy: list[int]) -> MarkedNoun | None:
    listed = profile(tag).parts
    passive = bool(analyse(text, tag).find(listed.passive)) or _short_participle(tag, found, heavy)
    behind = [at for at in heavy if _follows(found, at, heavy, listed.by)]
    instrumental = [at for at in heavy if _instrument(found[at], tag)]
    if passive:
        acting = behind or instrumental
        return _only(acting, heavy, True) if len(acting) == 1 else None
    if behind or (instrumental and profile(tag).reduction.tells_forms):
        return None
    targets = [at for at in heavy if _acted_on(found, at, heavy, tag)]
    if len(targets) == 1:
        return _only(targets, heavy, False)
    return None if targets or listed.first < 0 else _by_order(text, tag, found, heavy)


def _by_order(text: str, tag: str, found: Sequence[Word], heavy: list[int]) -> MarkedNoun | None:
    """What the order of words tells in a language without cases, unless a pronoun has one («Nos avisó Pedro»)."""
    listed = profile(tag)
    noun = heavy[listed.parts.first]
    verb = heavy[0] if listed.parts.first else None
    if any(cue.span.overlaps(found[at].span) for cue in analyse(text, tag).find(listed.agent.acted_on) for at in heavy):
        return None
    return MarkedNoun(noun, tuple(at for at in heavy if at not in (noun, verb)), True, True, True, verb)


def _only(nouns: list[int], heavy: list[int], acts: bool) -> MarkedNoun:
    return MarkedNoun(nouns[0], tuple(at for at in heavy if at != nouns[0]), acts, nouns[0] == heavy[0])


def _follows(found: Sequence[Word], at: int, heavy: list[int], listed: Words) -> bool:
    """Whether a word of a list stands before a noun, with nothing but light words between, or is joined to it."""
    sought = _folded(listed)
    first = max((other for other in heavy if other < at), default=-1) + 1
    return any(word.norm in sought for word in found[first:at]) or any(part in sought for part in _joined(found[at]))


def _acted_on(found: Sequence[Word], at: int, heavy: list[int], tag: str) -> bool:
    listed = profile(tag).parts
    if _follows(found, at, heavy, listed.acted_on_before):
        return True
    if profile(tag).reduction.tells_forms:
        return _cases(found[at].norm, _OBLIQUE)
    if _declined(found[at], listed.acted_on, tag):
        return True
    beside = [found[other].norm for other in heavy if other != at]
    return any(
        found[at].norm.endswith(normalise(ending))
        for verb, endings in listed.acted_on_beside.items()
        if any(word.endswith(normalise(verb)) for word in beside)
        for ending in endings.split()
    )


def _instrument(word: Word, tag: str) -> bool:
    if profile(tag).reduction.tells_forms:
        return _cases(word.norm, frozenset({"ablt"}))
    return _declined(word, profile(tag).parts.by_endings, tag)


def _declined(word: Word, endings: Mapping[str, str], tag: str) -> bool:
    """Whether a word has an ending that the dictionary form, where one is known, has not."""
    for base, listed in endings.items():
        for ending in map(normalise, listed.split()):
            if word.norm.endswith(ending) and len(word.norm) >= len(ending) + 2:
                form = word.norm[: len(word.norm) - len(ending)] + normalise(base)
                if profile(tag).reduction.method != "simplemma" or word.stem == form:
                    return True
    return False


def _cases(norm: str, wanted: frozenset[str]) -> bool:
    """Whether a Russian word can be nothing but an animate noun or a name in one of some cases."""
    readings = [form for form in forms(norm) if form.share >= _LIKELY]
    return bool(readings) and all(
        form.has("NOUN") and form.grammemes & wanted and form.grammemes & {"anim", "Geox", "Sgtm", "femn"}
        for form in readings
    )


def _short_participle(tag: str, found: Sequence[Word], heavy: list[int]) -> bool:
    if not profile(tag).reduction.tells_forms:
        return False
    return any(form.has("PRTS") for at in heavy for form in forms(found[at].norm) if form.share >= _LIKELY)


@lru_cache(maxsize=1024)
def english_parts(text: str) -> EnglishParts | None:
    """Who acts and upon whom in a short English sentence of two nouns and a verb; None where more stands in it."""
    listed = profile("en").parts
    found = words(text, "en")
    if not _plain(text, "en", found) or "'" in text or "’" in text:
        return None
    around, behind, by = _folded(listed.around), _folded(listed.behind), _folded(listed.by)
    heavy = [at for at, word in enumerate(found) if word.norm not in around | behind | by]
    if len(heavy) != 3:
        return None
    first, verb, last = heavy
    if any(word.norm in behind | by for word in found[:verb]) or _past(found[last]):
        return None
    passive = bool(analyse(text, "en").find(listed.passive))
    if passive or any(word.norm in by for word in found[verb:last]):
        led = passive and any(word.norm in by for word in found[verb:last])
        participle = _past(found[verb]) or found[verb].norm.endswith(_PARTICIPLES)
        return EnglishParts(last, verb, first) if led and participle else None
    return EnglishParts(first, verb, last) if _active(found, verb, last) else None


def _active(found: Sequence[Word], verb: int, last: int) -> bool:
    """Whether the word in the middle is a verb: a past form, one with an auxiliary, or in -s before its object."""
    if _past(found[verb]) or found[verb - 1].norm in profile("en").parts.auxiliaries:
        return True
    return found[verb].norm.endswith("s") and (last > verb + 1 or found[last].capital)


def _past(word: Word) -> bool:
    listed = profile("en")
    return (word.norm.endswith("ed") and len(word.norm) > 4) or word.norm in {
        *listed.tense.irregular,
        *listed.parts.past,
    }
