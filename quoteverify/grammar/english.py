"""English verbs: each verb with its auxiliaries, and the tense and aspect that the group shows.

English marks tense by auxiliaries and endings; the profile's section ``verb_groups`` lists the auxiliaries, and
``tense.irregular`` the past forms that are nothing else. A form that may also be a participle or a noun shows no tense.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from quoteverify.grammar.verbs import Tense
from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span
from quoteverify.words import Word, words

_REACH = 5
"""How many words before a verb its auxiliaries may stand."""


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries: ``span`` covers both, ``stem`` is the verb's reduced form.

    ``progressive``: "was signing", "is being signed"; ``passive``: "is being signed", "was signed"; ``at`` is the
    verb's index among the text's words.
    """

    span: Span
    stem: str
    at: int
    tense: Tense | None
    progressive: bool = False
    passive: bool = False


@lru_cache(maxsize=1024)
def verb_groups(text: str) -> tuple[VerbGroup, ...]:
    """Every group that shows a tense, in order. A word that is no verb may be among them ("the works", "his added
    value"): a group means something where the source has a verb for it."""
    return tuple(_groups(text, words(text, "en")))


def _groups(text: str, found: Sequence[Word]) -> Iterator[VerbGroup]:
    for at, word in enumerate(found):
        leads = word.norm in _kinds() and at + 1 < len(found) and found[at + 1].norm == "to"
        if not word.content or word.number or leads:
            continue
        first, chain = _auxiliaries(text, found, at)
        tense, progressive = _read(chain, word, found[at - 1] if at else None)
        if tense is not None:
            span = Span(found[first].span.start, word.span.end)
            yield VerbGroup(span, word.stem, at, tense, progressive, _passive(chain, word))


def _auxiliaries(text: str, found: Sequence[Word], at: int) -> tuple[int, list[str]]:
    """The index of the first auxiliary before a verb (its own where there is none), and all of them by their kind."""
    kinds, first, chain = _kinds(), at, list[str]()
    for k in range(at - 1, max(at - 1 - _REACH, -1), -1):
        norm = found[k].norm
        if "," in text[found[k].span.end : found[k + 1].span.start]:
            break
        kind = kinds.get(norm) or next((kinds[end] for end in ("'ll", "'d", "'ve") if norm.endswith(end)), None)
        if kind == "between" or (kind is None and norm.endswith("ly")):
            continue
        if kind is None:
            break
        first = k
        chain.insert(0, kind)
    return first, chain


@cache
def _kinds() -> Mapping[str, str]:
    return {word: kind for kind, listed in profile("en").verb_groups.entries() for word in listed}


def _read(chain: Sequence[str], verb: Word, before: Word | None) -> tuple[Tense | None, bool]:
    """Tense and whether the group is progressive; None where the form leaves the tense open."""
    ing = verb.norm.endswith("ing") and verb.norm != verb.stem
    if not chain:
        return _alone(verb, before), False
    planned = "planned" in chain and "is" in chain
    if "open" in chain and not planned:
        return None, False
    if "future" in chain or planned:
        return Tense.FUTURE, ing or "being" in chain
    if "have" in chain or "been" in chain:
        return (Tense.PAST, False) if "had" in chain else (None, False)
    for kind, tense in (("was", Tense.PAST), ("is", Tense.PRESENT)):
        if kind in chain:
            return tense, ing or "being" in chain
    if "did" in chain:
        return Tense.PAST, False
    return (Tense.PRESENT, False) if "does" in chain else (Tense.PAST, False) if "had" in chain else (None, False)


def _passive(chain: Sequence[str], verb: Word) -> bool:
    return bool({"was", "is", "being"}.intersection(chain)) and verb.norm != verb.stem and not verb.norm.endswith("ing")


def _alone(verb: Word, before: Word | None) -> Tense | None:
    """The tense of a form without auxiliary: listed past forms, and forms in -s and -ed behind their subject."""
    if verb.norm in _irregular():
        return Tense.PAST
    if before is None or verb.norm == verb.stem:
        return None
    subject = before.norm in profile("en").verb_subjects.pronouns
    if verb.norm.endswith("ed"):
        return Tense.PAST if subject or (before.capital and before.content) else None
    if not verb.capital and verb.norm in {verb.stem + "s", verb.stem + "es", verb.stem[:-1] + "ies"}:
        return Tense.PRESENT if subject or (before.content and not before.number) else None
    return None


@cache
def _irregular() -> frozenset[str]:
    return frozenset(profile("en").tense.irregular)
