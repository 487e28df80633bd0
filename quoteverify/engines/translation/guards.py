"""Guards: the known ways in which a MarianMT model fails, each recognised in what went in and what came out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from quoteverify.language.identification import identify
from quoteverify.language.profiles import profile
from quoteverify.language.sentences import split_sentences
from quoteverify.records.translation import Doubt

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 3
_TELLING = 2
_SURE = 0.85
_LOOP_LENGTHS = range(1, 9)
_LOOP_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Output:
    """What a model made of one sentence, with what only its pieces tell.

    ``cut``: it stopped only because it reached the limit; ``loops``: it repeats itself and the source does not;
    ``unknown``: how many pieces of the source the model has never seen. ``log_probability`` is the mean (``<= 0``),
    None from a model that tells none.
    """

    text: str
    log_probability: float | None
    cut: bool = False
    loops: bool = False
    unknown: int = 0


def doubts(text: str, output: Output, source: str, target: str) -> tuple[Doubt, ...]:
    """Why the translation of one sentence should not be trusted; empty when nothing speaks against it."""
    return tuple(_doubts(text, output, source, target))


def _doubts(text: str, output: Output, source: str, target: str) -> Iterator[Doubt]:
    words = _WORD.findall(text)
    if not _WORD.search(output.text) and words:
        yield Doubt.EMPTY
    if output.loops:
        yield Doubt.LOOP
    if is_credit(output.text, target) and not is_credit(text, source):
        yield Doubt.CREDIT
    if output.cut:
        yield Doubt.LENGTH_LIMIT
    if len(split_sentences(output.text, target)) > max(1, len(split_sentences(text, source))):
        yield Doubt.SENTENCE_COUNT
    said = _WORD.findall(output.text)
    if other_language(text, words, source) or (len(said) > _SHORT and other_language(output.text, said, target)):
        yield Doubt.LANGUAGE_MISMATCH
    if is_all_caps(words):
        yield Doubt.ALL_CAPS
    if 0 < len(words) <= _SHORT:
        yield Doubt.SHORT
    if output.unknown:
        yield Doubt.UNKNOWN_WORDS


def repeats(source: Sequence[str], output: Sequence[str]) -> bool:
    """Whether the pieces of an output repeat in a loop while those of its source do not."""
    return has_loop(output) and not has_loop(source)


def has_loop(tokens: Sequence[str]) -> bool:
    """Whether a run of one to eight tokens stands four times in a row."""
    for length in _LOOP_LENGTHS:
        same = 0
        for at in range(length, len(tokens)):
            same = same + 1 if tokens[at] == tokens[at - length] else 0
            if same >= length * (_LOOP_ROUNDS - 1):
                return True
    return False


def is_credit(text: str, language: str) -> bool:
    """Whether a text reads like the credits of a subtitle file, which many models learnt by heart."""
    lowered = text.casefold()
    return any(phrase in lowered for phrase in _credits(language))


def is_all_caps(words: Sequence[str]) -> bool:
    """Whether a text of two or more words, or one of four or more letters, is all capitals."""
    joined = "".join(words)
    return joined.isupper() and len(joined) >= 4 and not joined.islower()


def other_language(text: str, words: Sequence[str], language: str) -> bool:
    """Whether a text of more than one word is certainly in another language (a Ukrainian line given as Russian)."""
    if len(words) < _TELLING:
        return False
    found = identify(text)
    return found.language not in (None, language) and found.confidence >= _SURE


@cache
def _credits(language: str) -> tuple[str, ...]:
    credits = profile(language).engine.credits or profile("en").engine.credits
    return tuple(phrase.casefold() for phrase in credits)
