"""Headers of turns in transcripts: who speaks and when, in the forms that transcription programs write.

``[SPEAKER_01 00:07.2]`` before the words (WhisperX), ``00:07 Name:``, ``Name  0:07`` on a line of its own (Otter, Rev,
Teams, NVivo), ``[00:07] Speaker 1`` above them (Happy Scribe).
"""

import re
from dataclasses import dataclass

from quoteverify.loaders.labels import is_counted, label_at
from quoteverify.loaders.timing import milliseconds
from quoteverify.records.spans import Span

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_NAME = r"(?P<name>[^\W\d_][\w.'’\-–() \t]{0,48}?)"
_UNTIL = rf"(?:[ \t]*(?:-->|[-–—])[ \t]*(?P<end>{_TIME}))?"
_AT = rf"(?P<start>{_TIME}){_UNTIL}"
_INSIDE = re.compile(
    rf"[\[(](?:{_NAME}[ \t,|–-]+{_AT}|{_AT.replace('start', 'from').replace('end', 'to')}[ \t,|–-]+"
    rf"{_NAME.replace('name', 'who')})[\])]:?(?=\s|$)[ \t]*"
)
_NAME_ALONE = re.compile(
    rf"(?:\*\*)?\[?{_NAME}\]?(?:\*\*)?:?(?:[ \t]*[|,–—-][ \t]*|[ \t]+|(?=[\[(]))[\[(<]?{_AT}[\])>]?(?:\*\*)?:?$"
)
_TIME_FIRST = re.compile(rf"[\[(<]?{_AT}[\])>]?[ \t]+(?:[|–—-][ \t]*)?")
_IN_BRACKETS = re.compile(r"\[(?P<name>[^\[\]\n]{1,40})\]:?(?=\s|$)[ \t]*")
_WORDS = 5


@dataclass(frozen=True, slots=True)
class Header:
    """``time`` is start and end in milliseconds, ``end`` where the words begin. ``alone``: it fills its line."""

    name: str
    time: tuple[int, int | None]
    end: int
    alone: bool


def header_at(text: str, line: Span) -> Header | None:
    """The header at the start of a line; None where it begins otherwise."""
    inside = _INSIDE.match(text, line.start, line.end)
    if inside is not None:
        name, start, end = (
            inside["name"] or inside["who"],
            inside["start"] or inside["from"],
            inside["end"] or inside["to"],
        )
        return _header(name, start, end, inside.end(), line)
    alone = _NAME_ALONE.match(text, line.start, line.end)
    if alone is not None:
        return _header(alone["name"], alone["start"], alone["end"], line.end, line)
    first = _TIME_FIRST.match(text, line.start, line.end)
    return _after_time(text, line, first) if first is not None else None


def _after_time(text: str, line: Span, time: re.Match[str]) -> Header | None:
    rest = Span(time.end(), line.end)
    bracket = _IN_BRACKETS.match(text, rest.start, rest.end)
    if bracket is not None and is_counted(bracket["name"]):
        return _header(bracket["name"], time["start"], time["end"], bracket.end(), line)
    if is_counted(rest.of(text)):
        return _header(rest.of(text), time["start"], time["end"], line.end, line)
    label = label_at(text, rest)
    return _header(label.name, time["start"], time["end"], label.end, line) if label is not None else None


def _header(name: str, start: str, end: str | None, words: int, line: Span) -> Header | None:
    named = name.strip(" \t,-–()")
    parts = named.split()
    titled = all(not part[0].islower() for part in parts if len(part) > 3) and not named[:1].islower()
    begins = milliseconds(start)
    if begins is None or not 1 <= len(parts) <= _WORDS or not (titled or is_counted(named)):
        return None
    return Header(named, (begins, milliseconds(end) if end else None), words, words >= line.end)
