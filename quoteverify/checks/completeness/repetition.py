"""Repetition (item 19): the rendering says a word or phrase several times running that the source says once.

Typical false alarm: speakers do repeat themselves («нет, нет, нет»), and English has honest doubles ("had had", "that
that", "very, very"). Nothing is reported where the source repeats something as well, or for the doubles of the profile.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span
from quoteverify.words import Word, words

LONGEST_PHRASE = 6


@dataclass(frozen=True, slots=True)
class _Repeat:
    """Words ``first`` to ``first + size * times`` are one phrase of ``size`` words said ``times`` times."""

    first: int
    size: int
    times: int


def judge(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    rendering = words(pair.rendering.text, pair.rendering.language)
    source = words(pair.source.text, pair.source.language)
    said = _repeats(source, pair.source.text, pair.source.language)
    printed = _repeats(rendering, pair.rendering.text, pair.rendering.language)
    if printed and not said:
        for repeat in printed:
            span = _span(repeat, rendering)
            phrase = Span(span.start, rendering[repeat.first + repeat.size - 1].span.end).of(pair.rendering.text)
            message = f"“{phrase}” stands {told(_times(repeat.times))} running; the source says it once."
            yield Finding("repetition", Category.REPETITION, Severity.MINOR, 0.9, message, None, span)
    if said and not printed:
        for repeat in said:
            span = _span(repeat, source)
            message = f"The speaker repeats “{span.of(pair.source.text)}”; the rendering says it once."
            yield Finding("repetition", Category.REPETITION, Severity.INFO, 0.6, message, span, None)


def _repeats(found: Sequence[Word], text: str, language: str) -> list[_Repeat]:
    """Phrases said several times running, the longest first where they overlap."""
    honest = frozenset(profile(language).repetition.doubles)
    norms = [word.norm for word in found]
    repeats: list[_Repeat] = []
    first = 0
    while first < len(norms):
        best = _longest_at(norms, first)
        if best is None or _excused(best, norms, found, text, honest):
            first += 1
            continue
        repeats.append(best)
        first += best.size * best.times
    return repeats


def _longest_at(norms: Sequence[str], first: int) -> _Repeat | None:
    for size in range(min(LONGEST_PHRASE, (len(norms) - first) // 2), 0, -1):
        phrase = norms[first : first + size]
        times = 1
        while norms[first + times * size : first + (times + 1) * size] == phrase:
            times += 1
        if times > 1:
            return _Repeat(first, size, times)
    return None


def _excused(repeat: _Repeat, norms: Sequence[str], found: Sequence[Word], text: str, honest: frozenset[str]) -> bool:
    """An honest double, digits ("100 100" may be a phone number), or two words that a full stop parts."""
    phrase = norms[repeat.first : repeat.first + repeat.size]
    if repeat.times == 2 and repeat.size == 1 and phrase[0] in honest:
        return True
    if all(word.number for word in found[repeat.first : repeat.first + repeat.size]):
        return True
    seam = repeat.first + repeat.size
    between = text[found[seam - 1].span.end : found[seam].span.start]
    return bool(set(between) & set(".;:?!…—–-/\n"))


def _span(repeat: _Repeat, found: Sequence[Word]) -> Span:
    return Span(found[repeat.first].span.start, found[repeat.first + repeat.size * repeat.times - 1].span.end)


def _times(count: int) -> str:
    return told("twice") if count == 2 else f"{count} times"


CHECK = Check(name="repetition", number=19, needs=frozenset({Need.SOURCE}), pair=judge)
