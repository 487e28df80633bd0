"""Speaker labels: ``NAME:`` at the start of a line, and what only looks like one."""

import re
from dataclasses import dataclass
from functools import cache

from quoteverify.language.profiles import known, profile
from quoteverify.records.spans import Span

_LABEL = re.compile(
    r"(?:>>+[ \t]*)?(?:\*\*|\[)?(?P<name>[^\W\d_][\w.,'’\-–()/ \t]{0,48}?)\]?[ \t]*"
    r"(?P<time>(?:[\[(][ \t]*[\d:.,]{4,12}[ \t]*[\])]|(?<=[ \t])\d{1,2}:\d{2}(?::\d{2})?)[ \t]*)?"
    r"(?::(?:\*\*)?(?=\s|$)|：)[ \t]*"
)
_BRACKETED = re.compile(r"(?:[-–—>]+[ \t]*)?\[(?P<name>[^\W\d_][^\[\]\d:\n]{0,40})\](?=[ \t]+\S)[ \t]*")
_LONGEST = 6
_MANNER = re.compile(r"[ \t]*\([^()]*\)?$")
"""How something is said, or what account says it: "OLGA (whispers)", "Anna Berg (Guest)"."""
_COUNTED = re.compile(r"(?P<word>[^\W\d_]+)[ \t_-]?\d{1,3}")


@dataclass(frozen=True, slots=True)
class Label:
    """``end`` is where the words begin; ``sure`` tells a name written in capitals, or one that machines give to
    those who speak ("Speaker 2"), which needs no more proof."""

    name: str
    end: int
    sure: bool
    time: str | None = None


def label_at(text: str, line: Span) -> Label | None:
    """The speaker label at the start of ``line``; None where a line begins without one. A name in capitals stands for
    a label by itself; any other ("Host:") should be believed only where several lines begin so."""
    match = _LABEL.match(text, line.start, line.end)
    if match is None:
        return None
    name = _MANNER.sub("", match["name"]).strip(" \t,-–")
    words = [word for word in re.split(r"[\s.\-–/()]+", name) if word]
    if not 1 <= len(words) <= _LONGEST or name.casefold() in _not_speakers():
        return None
    letters = [char for char in name if char.isalpha()]
    capitals = all(not char.islower() for char in letters) and any(char.isupper() for char in letters)
    caseless = not any(char.islower() or char.isupper() for char in letters)
    titled = all(not word[0].islower() for word in words if len(word) > 3)
    if not capitals and not caseless and not (titled and letters[0].isupper()):
        return None
    time = match["time"]
    sure = capitals or is_counted(name)
    return Label(name, match.end(), sure, time.strip(" \t[]()") if time else None)


def bracketed_at(text: str, line: Span) -> Label | None:
    """A name in square brackets before words ("[Olga] We waited."); None for a sound ("[laughter]"). It should
    be believed only where lines begin so again and again."""
    match = _BRACKETED.match(text, line.start, line.end)
    if match is None or not line.end > match.end():
        return None
    name = match["name"].strip()
    words = [word for word in re.split(r"[\s.\-–]+", name) if word]
    if not 1 <= len(words) <= 4 or any(word.casefold() in _sounds() for word in words):
        return None
    if not all(word[0].isalpha() and not word[0].islower() for word in words if len(word) > 3) or name[0].islower():
        return None
    return Label(name, match.end(), is_counted(name))


def is_counted(name: str) -> bool:
    """Whether machines name those who speak so: "Speaker 2", "SPEAKER_01", "Гость 3"."""
    match = _COUNTED.fullmatch(name)
    return match is not None and match["word"].casefold() in _counted()


@cache
def notices() -> tuple[str, ...]:
    """How lines begin that programs add to a transcript, lower case, in every language."""
    return tuple(text.casefold() for tag in known() for text in profile(tag).labels.notices)


@cache
def _sounds() -> frozenset[str]:
    """Words for what is heard and not said ("[Music]"), in every language."""
    return frozenset(word.casefold() for tag in known() for word in profile(tag).labels.sounds)


@cache
def _counted() -> frozenset[str]:
    return frozenset(word.casefold() for tag in known() for word in profile(tag).labels.counted)


@cache
def _not_speakers() -> frozenset[str]:
    """Words that stand before a colon at the start of a line without speaking ("UPDATE:"), in every language."""
    return frozenset(word.casefold() for tag in known() for word in profile(tag).labels.not_speakers)
