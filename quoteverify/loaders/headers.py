"""Headers of turns in transcripts: who speaks and when, in the forms that people and transcription programs write.

Before the words: ``[SPEAKER_01 00:07.2]`` (WhisperX), ``00:07 Name:``, ``00:07 – Name – …``, ``Name (00:07):``,
``**Name** (00:07):``, ``Name: [00:07]`` (Descript, Sonix, Trint). Above them: ``Name  0:07`` (Otter, Rev, Teams,
NVivo), ``[00:07] Speaker 1`` and ``[00:00:07.120] - Name`` (Happy Scribe), or on several lines: a time and a name
below it, a name and a time below it, in figures or as "0 minutes 5 seconds" (Teams).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from quoteverify.language.profiles import known, profile
from quoteverify.loaders.labels import is_counted, label_at
from quoteverify.loaders.timing import HOUR, MINUTE, SECOND, stamp
from quoteverify.records.spans import Span

_CLOCK = r"(?:(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,:;-]\d{1,3})?|\d{2};\d{2};\d{2};\d{2})"
_AT = (
    rf"[\[(<{{#]?[ \t]*(?P<start>{_CLOCK})(?:[ \t]*(?:-->|→|[-–—])[ \t]*(?P<end>{_CLOCK}))?"
    r"[ \t]*[\])>}#]?"
)
_NAME = r"[^\W\d_][\w.'’\-–(), ]{0,48}?"
_BOLD = r"(?:\*\*|__)?"
_INSIDE = re.compile(
    rf"[\[(](?:(?P<name>{_NAME})[ \t,|–-]+{_AT}|{_AT.replace('<start>', '<from>').replace('<end>', '<to>')}"
    rf"[ \t,|–-]+(?P<who>{_NAME}))[\])]:?(?=\s|$)[ \t]*"
)
_NAME_FIRST = re.compile(
    rf"{_BOLD}\[?(?P<name>{_NAME})\]?{_BOLD}(?P<colon>:?){_BOLD}"
    rf"(?P<gap>[ \t]*[|,·•@–—-][ \t]*|[ \t]+|(?=[\[(<#]))(?P<time>{_AT}){_BOLD}"
    rf"(?P<after>:|[ \t]*[|–—-](?=[ \t])|\t|(?=\s)|$){_BOLD}[ \t]*"
)
_TIME_FIRST = re.compile(rf"{_AT}(?P<gap>[ \t]*[|–—-][ \t]+|[ \t]+|:[ \t]+)")
_TIME_ALONE = re.compile(rf"{_AT}[ \t]*$")
_IN_MARKS = re.compile(
    rf"(?:\[(?P<name>[^\[\]\n]{{1,40}})\]|(?P<marks>\*\*|__)(?P<bold>{_NAME}):?(?P=marks)):?(?=\s|$)[ \t]*"
)
_BEFORE_DASH = re.compile(rf"(?P<name>{_NAME})(?:[ \t]*[|–—][ \t]+|[ \t]+-[ \t]+|\t[ \t]*)(?=\S)")
_BEFORE_WORDS = re.compile(r"(?P<name>[^\W\d_]+[ _-]?\d{1,3})(?:\t|[ ]{2,})(?=\S)")
_INITIAL = re.compile(r"(?:[^\W\d_]|[JS]r|[^\W\d_]\.[^\W\d_])\.")
_ITEM = re.compile(r"[-–—•*>]+[ \t]+(?=\S)")
_WORDS, _LONGEST = 5, 50
_LONG_CLOCK = re.compile(r"\d[:;]\d\d[:;]\d\d")
_MOST = 0.8
"""Share of the lines with a time that a form must have where nothing but a dash shows it."""
_FEW = 3
"""Headers of which each may name another speaker."""


@dataclass(frozen=True, slots=True)
class Header:
    """``time`` is start and end in milliseconds, ``words`` what is said behind it on its line, empty where it stands
    above them."""

    name: str
    time: tuple[int, int | None]
    words: Span

    @property
    def alone(self) -> bool:
        return not len(self.words)


@dataclass(frozen=True, slots=True)
class _Found:
    """What one line may be: a header, or a time alone (``name`` empty). ``weak``: its form is shown by a dash or a
    bracket only, as a programme's ("10:00 – Lunch") may be."""

    name: str
    time: tuple[int, int | None]
    words: Span
    weak: bool = False
    long: bool = False

    @property
    def alone(self) -> bool:
        return not len(self.words)


@dataclass(frozen=True, slots=True)
class _Run:
    """Lines ``first`` to ``end`` (not included) that say who speaks and when."""

    first: int
    end: int
    found: _Found


def headers(text: str, lines: Sequence[Span]) -> dict[int, Header | None]:
    """The headers that the lines of a transcript have, by their place in ``lines``; None for a further line of one.
    Empty where a text has too few to be sure of them."""
    found = _sure([_found(text, line) for line in lines], text, lines)
    strong = [k for k, each in enumerate(found) if each is not None and each.name and not each.weak]
    if not _believed_strong(found, strong):
        found = [None if k in set(strong) else each for k, each in enumerate(found)]
    runs = _runs(found)
    runs = _named_above(text, lines, found, runs)
    if not _are_times(found, runs):
        runs = [run for run in runs if run.found.name]
    return {
        line: Header(run.found.name, run.found.time, run.found.words) if line == run.first else None
        for run in runs
        for line in range(run.first, run.end)
    }


def headed_at(text: str, line: Span) -> int | None:
    """Where the words of a line begin that may open with a name and a time; None where it does not."""
    found = _found(text, line)
    return found.words.start if found is not None and found.name else None


def _are_times(found: Sequence[_Found | None], runs: Sequence[_Run]) -> bool:
    """Whether times on lines of their own tell when the words below them were said (YouTube's transcripts): they rise,
    and words stand below each."""
    nameless = [run for run in runs if not run.found.name]
    times = [run.found.time[0] for run in nameless]
    spoken = sum(run.end < len(found) and found[run.end] is None for run in nameless)
    rising = times == sorted(set(times))
    round_ones = all(time % (5 * SECOND) == 0 for time in times) and not any(run.found.long for run in nameless)
    return len(nameless) > 1 and rising and spoken * 2 > len(nameless) and not round_ones


def _sure(found: Sequence[_Found | None], text: str, lines: Sequence[Span]) -> list[_Found | None]:
    """What was found, without the weak ones where they are not the form of the text."""
    chosen = [each for each in found if each is not None and each.weak]
    timed = sum(
        each.weak if each is not None and each.name else _TIME_FIRST.match(text, line.start, line.end) is not None
        for each, line in zip(found, lines, strict=True)
    )
    if len(chosen) >= max(2.0, _MOST * timed) and _recurs(chosen):
        return list(found)
    return [None if each is not None and each.weak else each for each in found]


def _believed_strong(found: Sequence[_Found | None], strong: Sequence[int]) -> bool:
    """Whether lines with a name and a time are headers: two at least, with words below or behind half of them."""
    chosen = [each for k in strong if (each := found[k]) is not None]
    spoken = sum(not each.alone for each in chosen)
    spoken += sum(_above_words(found, k) for k in strong)
    if len(chosen) == 1:
        return strong[0] == 0 and spoken == 1 and is_counted(chosen[0].name)
    return len(chosen) >= 2 and spoken * 2 >= len(chosen) and not _is_programme(chosen)


def _above_words(found: Sequence[_Found | None], place: int) -> bool:
    each = found[place]
    return each is not None and each.alone and place + 1 < len(found) and found[place + 1] is None


def _recurs(chosen: Sequence[_Found]) -> bool:
    """Whether the names are those of people who speak in turn."""
    distinct = {each.name.casefold() for each in chosen}
    if all(is_counted(name) for name in distinct):
        return True
    if len(distinct) * 2 <= len(chosen) + 1:
        return True
    return len(chosen) <= _FEW and not _is_programme(chosen)


def _is_programme(chosen: Sequence[_Found]) -> bool:
    """Whether times of day stand beside what happens then: every five minutes, and nothing comes again."""
    if any(each.long or is_counted(each.name) for each in chosen):
        return False
    distinct = {each.name.casefold() for each in chosen}
    return len(distinct) == len(chosen) > 1 and all(each.time[0] % (5 * SECOND) == 0 for each in chosen)


def _runs(found: Sequence[_Found | None]) -> list[_Run]:
    """Lines that say one thing together: a time in words, once more in figures, with the name."""
    runs: list[_Run] = []
    for k, each in enumerate(found):
        if each is None:
            continue
        last = runs[-1] if runs else None
        joined = _joined(last.found, each) if last is not None and last.end == k else None
        if last is not None and joined is not None:
            runs[-1] = _Run(last.first, k + 1, joined)
        else:
            runs.append(_Run(k, k + 1, each))
    return runs


def _joined(above: _Found, below: _Found) -> _Found | None:
    """Two lines as one header; None where they are two."""
    if not above.alone or abs(above.time[0] - below.time[0]) >= SECOND:
        return None
    if above.name and below.name and above.name != below.name:
        return None
    return _Found(above.name or below.name, above.time, below.words, above.weak or below.weak)


def _named_above(text: str, lines: Sequence[Span], found: Sequence[_Found | None], runs: Sequence[_Run]) -> list[_Run]:
    """The runs with the names that stand on the line above or below each time, where that is the form of the text."""
    names = [_name(line.of(text)) if each is None else None for line, each in zip(lines, found, strict=True)]
    nameless = [run for run in runs if not run.found.name]
    spoken = [run for run in nameless if run.end < len(lines) and found[run.end] is None]
    above = {run: run.first - 1 for run in spoken if run.first and names[run.first - 1]}
    below = {
        run: run.end for run in spoken if names[run.end] and run.end + 1 < len(lines) and found[run.end + 1] is None
    }
    chosen = above if (len(above), bool(names[0])) >= (len(below), True) else below
    told = {run: replace(run.found, name=names[place] or "") for run, place in chosen.items()}
    counted = bool(told) and all(is_counted(each.name) for each in told.values())
    if len(told) < max(1 if counted else 2, _MOST * len(nameless)) or not _recurs(list(told.values())):
        told = {}
    return [
        _Run(min(run.first, chosen[run]), max(run.end, chosen[run] + 1), told[run])
        if run in told
        else _with_own_name(run, names)
        for run in runs
    ]


def _with_own_name(run: _Run, names: Sequence[str | None]) -> _Run:
    """A run with the line above it where that repeats the name alone, as copies out of Teams have it."""
    if run.found.name and run.first and names[run.first - 1] == run.found.name:
        return _Run(run.first - 1, run.end, run.found)
    return run


def _found(text: str, line: Span) -> _Found | None:
    """What the start of a line may be, behind the mark of a list."""
    mark = _ITEM.match(text, line.start, line.end)
    line = Span(mark.end(), line.end) if mark else line
    alone = _TIME_ALONE.match(text, line.start, line.end)
    if alone is not None:
        return _made("", alone, Span(line.end, line.end))
    inside = _INSIDE.match(text, line.start, line.end)
    if inside is not None:
        times = inside if inside["start"] else None
        start, end = (inside["start"], inside["end"]) if times else (inside["from"], inside["to"])
        return _named(inside["name"] or inside["who"], start, end, Span(inside.end(), line.end))
    first = _TIME_FIRST.match(text, line.start, line.end)
    if first is not None:
        return _after_time(text, line, first)
    named = _NAME_FIRST.match(text, line.start, line.end)
    return _after_name(text, line, named) if named is not None else _spoken_time(text, line)


def _after_name(text: str, line: Span, named: re.Match[str]) -> _Found | None:
    words = Span(min(named.end(), line.end), line.end)
    bracketed = text[named.start("time")] in "[(<{#"
    divided = named["after"].strip(" ") in {"|", "–", "—", "-", "\t"}
    weak = False
    if len(words):
        if not (bracketed or named["after"] == ":" or (divided and not named["colon"])):
            return None
        weak = (
            named["after"] != ":" and not (bracketed and named["colon"]) and "\t" not in (named["after"], named["gap"])
        )
    return _named(named["name"], named["start"], named["end"], words, weak)


def _after_time(text: str, line: Span, time: re.Match[str]) -> _Found | None:
    """A name behind a time, and what divides it from the words."""
    rest = Span(time.end(), line.end)
    marked = _IN_MARKS.match(text, rest.start, rest.end)
    if marked is not None:
        name = marked["name"] or marked["bold"]
        weak = not is_counted(name)
        return _named(name, time["start"], time["end"], Span(marked.end(), line.end), weak)
    counted = _BEFORE_WORDS.match(text, rest.start, rest.end)
    if counted is not None and is_counted(counted["name"]):
        return _named(counted["name"], time["start"], time["end"], Span(counted.end(), line.end))
    label = label_at(text, rest)
    if label is not None:
        return _named(label.name, time["start"], time["end"], Span(label.end, line.end))
    divided = _BEFORE_DASH.match(text, rest.start, rest.end)
    if divided is not None and time["gap"].strip(" "):
        return _named(divided["name"], time["start"], time["end"], Span(divided.end(), line.end), weak=True)
    name = rest.of(text)
    if "\t" not in name and _name(name):
        return _named(name, time["start"], time["end"], Span(line.end, line.end), weak=not is_counted(name))
    return None


def _spoken_time(text: str, line: Span) -> _Found | None:
    """A line that is a time in words ("0 minutes 5 seconds"), or a name with one."""
    match = _spoken().match(text, line.start, line.end)
    if match is None or not (match["m"] or match["h"]):
        return None
    time = int(match["h"] or 0) * HOUR + int(match["m"] or 0) * MINUTE + int(match["s"] or 0) * SECOND
    end = Span(line.end, line.end)
    if match["name"] is None:
        return _Found("", (time, None), end, long=True)
    name = _name(match["name"])
    return _Found(name, (time, None), end, long=True) if name else None


@cache
def _spoken() -> re.Pattern[str]:
    units = [
        "|".join(
            sorted({word for tag in known() for word in getattr(profile(tag).labels, unit)}, key=len, reverse=True)
        )
        for unit in ("hours", "minutes", "seconds")
    ]
    parts = [
        rf"(?:(?P<{key}>\d{{1,3}})[ \t]*(?:{words})\b\.?,?[ \t]*)?" for key, words in zip("hms", units, strict=True)
    ]
    return re.compile(rf"(?:(?P<name>{_NAME})[ \t,]+)?(?=\d){''.join(parts)}$", re.I)


def _name(text: str) -> str | None:
    """A line that may be a name: few words with capitals and no end of a sentence; None for any other."""
    name = re.sub(r"^(?:\*\*|__)|(?:\*\*|__)$", "", text.strip()).strip(" \t[]:,-–")
    parts = name.split()
    if not 1 <= len(parts) <= _WORDS or len(name) > _LONGEST or not name[:1].isalpha():
        return None
    if name[-1] in ".!?…。！？؟" and not _INITIAL.fullmatch(parts[-1]):
        return None
    titled = all(not part[0].islower() for part in parts if len(part) > 3) and not name[:1].islower()
    return name if titled or is_counted(name) else None


def _named(name: str, start: str, end: str | None, words: Span, weak: bool = False) -> _Found | None:
    kept = _name(name.strip(" \t,-–()"))
    begins = stamp(start)
    if kept is None or begins is None:
        return None
    return _Found(kept, (begins, stamp(end) if end else None), words, weak, _is_long(start))


def _made(name: str, match: re.Match[str], words: Span) -> _Found | None:
    begins = stamp(match["start"])
    if begins is None:
        return None
    end = stamp(match["end"]) if match["end"] else None
    return _Found(name, (begins, end), words, long=_is_long(match["start"]))


def _is_long(clock: str) -> bool:
    return _LONG_CLOCK.search(clock) is not None
