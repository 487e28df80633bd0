"""Identification: which language a text is in, and how sure that is.

The n-gram scores of eldc are corrected by what alphabets rule out: a text with ё is not Ukrainian, one with и not
Belarusian. That is what decides short lines, where n-grams of close languages differ little.
"""

import math
import re
import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Any

import eldc

from quoteverify.language.profiles import known, primary, profile

_SAMPLE = 20_000
_SHORT = 60
"""Letters below which only languages with a profile are considered."""
_FOREIGN = 6.0
"""How fast letters outside its alphabet rule a language out: one letter in six does so wholly."""
_SURENESS = 3.0
_OTHERS = re.compile(r"[\W\d_]+")
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]")
_OTHER_WORD = re.compile(r"[^\W\d_A-Za-zªºÀ-ɏḀ-ỿ]+")
_LATIN = frozenset(string.ascii_lowercase)

eldc.init()


@dataclass(frozen=True, slots=True)
class Identified:
    """``language`` is a BCP 47 primary subtag, None when nothing can be said; ``confidence`` 0 to 1."""

    language: str | None
    confidence: float


def identify(text: str, candidates: Sequence[str] | None = None) -> Identified:
    """The language of ``text``, among ``candidates`` (BCP 47 tags) where they are given. Words of another script in a
    text of mostly Latin letters, such as a line that an article quotes in the original, say nothing."""
    text = _mostly_latin(text[:_SAMPLE])
    letters = _letters(text)
    ranked = sorted(_ranking(text, letters, candidates).items(), key=lambda scored: -scored[1])
    if not ranked or ranked[0][1] <= 0:
        return Identified(None, 0.0)
    margin = ranked[0][1] - (ranked[1][1] if len(ranked) > 1 else 0.0)
    return Identified(ranked[0][0], 1 - math.exp(-_SURENESS * margin * math.sqrt(len(letters))))


def considers(text: str, language: str) -> bool:
    """Whether ``identify`` can tell this text to be in a language: a short one only in a language with a profile."""
    return primary(language) in _allowed(None, len(_letters(text)))


def _mostly_latin(text: str) -> str:
    """A text without its words of other scripts where most of its letters are Latin; else as it is."""
    if not _LATIN_WORD.search(text) or not _OTHER_WORD.search(text):
        return text
    bare = _OTHER_WORD.sub(" ", text)
    return bare if 2 * len(_letters(bare)) > len(_letters(text)) else text


def likeness(text: str) -> float:
    """How much a text looks like any language, 0 to 1: low for text in the wrong encoding."""
    return max(_ranking(text, _letters(text)).values(), default=0.0)


def _letters(text: str) -> str:
    """The letters of the beginning of a text, lower case."""
    return _OTHERS.sub("", text[:_SAMPLE].lower())


def _ranking(text: str, letters: str, candidates: Sequence[str] | None = None) -> dict[str, float]:
    """For each language how well it fits, 0 to 1; those that cannot be among the best two are left out."""
    if not letters:
        return {}
    allowed = _allowed(candidates, len(letters))
    scores = {tag: score for tag, score in _scores(text[:_SAMPLE]).items() if tag in allowed}
    present = frozenset(letters)
    scores |= {tag: 1.0 for tag, signature in _signatures().items() if tag in allowed and present & signature}
    found: dict[str, float] = {}
    best = second = 0.0
    for tag, score in sorted(scores.items(), key=itemgetter(1), reverse=True):
        if score <= second:
            break
        fit = found[tag] = score * _fit(letters, present, tag)
        best, second = (fit, best) if fit > best else (best, max(second, fit))
    return found


def _allowed(candidates: Iterable[str] | None, letters: int) -> frozenset[str]:
    if candidates is not None:
        return frozenset(primary(candidate) for candidate in candidates)
    return _profiled() if letters < _SHORT else _every()


@cache
def _profiled() -> frozenset[str]:
    return frozenset(known())


@cache
def _every() -> frozenset[str]:
    return _profiled() | frozenset(eldc.LANGUAGES)


def _scores(text: str) -> dict[str, float]:
    """What eldc says, 0 to 1 each."""
    scores: dict[str, float] = _detector().detect_details(text).scores
    return scores


@cache
def _detector() -> Any:
    detector = eldc.instance()
    detector.set_scores(eldc.MAX_SCORES)
    return detector


def _fit(letters: str, present: frozenset[str], tag: str) -> float:
    """1 when the alphabet of a language holds all letters of the text, down to 0. Latin letters in other scripts are
    names, or typed for letters that look the same (i for і), and say nothing."""
    fitting = _fitting(tag)
    if not fitting or present <= fitting:
        return 1.0
    foreign = sum(map(letters.count, present - fitting))
    return max(0.0, 1.0 - _FOREIGN * foreign / len(letters))


@cache
def _fitting(tag: str) -> frozenset[str]:
    """The letters that speak for a language or say nothing; empty where its alphabet is not known."""
    alphabet = frozenset(profile(tag).identification.alphabet)
    return alphabet if not alphabet or "a" in alphabet else alphabet | _LATIN


@cache
def _signatures() -> Mapping[str, frozenset[str]]:
    """Letters that give a language away which eldc does not know."""
    signatures = {tag: profile(tag).identification.signature for tag in _profiled()}
    return {tag: frozenset(letters) for tag, letters in signatures.items() if letters}
