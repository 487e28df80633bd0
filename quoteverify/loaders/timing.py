"""Timing: timecodes to milliseconds, and which subtitles belong to one run of speech."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from quoteverify.records.document import Block, Cue

HOUR, MINUTE, SECOND = 3_600_000, 60_000, 1000
_PAUSE = 5 * SECOND
_LONGEST_RUN = 24
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?")
SENTENCE_END = re.compile(r"[.!?…。！？؟։।॥][\"'”’»“„›)\]]*$")
_NUMBER_ALONE = re.compile(r"(?P<before>^|[.!?…。！？؟।][\"'”’»“]*\s)\s*\d[\d.,:% ]*$")
"""A number that is all that is said, or all that is said after the end of a sentence."""
_ASKED = re.compile(r"[?？؟][\"'”’»“]*\s*$")
_TRAILING_DOTS = re.compile(r"(?:…|\.\.\.?)[\"'”’»“]*$")


def milliseconds(clock: str) -> int | None:
    """``1:02:03.5``, ``02:03,500`` or ``02:03`` as milliseconds; None for anything else."""
    match = _CLOCK.fullmatch(clock.strip())
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups()
    thousandths = int((fraction or "0")[:3].ljust(3, "0"))
    return int(hours or 0) * HOUR + int(minutes) * MINUTE + int(seconds) * SECOND + thousandths


def stamp(clock: str) -> int | None:
    """A timecode as transcripts have it, in milliseconds: its last part may be tenths behind a hyphen (F4) or frames
    (Premiere), which are left out; None for anything else."""
    plain = clock.replace(";", ":").replace("-", ".")
    if plain.count(":") == 3:
        plain = plain.rpartition(":")[0]
    return milliseconds(plain)


def clock(time: int, comma: str = ".") -> str:
    """Milliseconds as ``01:02:03.500``."""
    minutes, rest = divmod(time, MINUTE)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // SECOND:02}{comma}{rest % SECOND:03}"


@dataclass(slots=True)
class Runs:
    """Numbers the paragraphs of subtitles: those that one sentence runs through share a number.

    A new number begins with another speaker, after a sentence end, after a number that answers a question or stands
    alone before a capital, after a pause of five seconds, and after 24 subtitles at the latest (automatic transcripts
    have no punctuation).
    """

    number: int = -1
    _ended: bool = True
    _trailing: bool = False
    _number: bool = False
    _asked: bool = False
    _speaker: str | None = None
    _until: int = 0
    _length: int = field(default=0)

    def take(self, text: str, speaker: str | None, cue: Cue | None) -> int:
        """The paragraph number of the next subtitle; one without a time begins a new paragraph."""
        goes_on = not self._ended or (self._trailing and text[:1].islower())
        goes_on = goes_on and not (self._number and text[:1].isupper())
        pause = cue is None or abs(cue.start - self._until) > _PAUSE
        if not goes_on or speaker != self._speaker or pause or self._length >= _LONGEST_RUN:
            self.number += 1
            self._length = 0
        self._length += 1
        alone = _NUMBER_ALONE.search(text, max(0, len(text) - 24)) if self._ended or "\n" in text else None
        asked = alone is not None and (
            self._asked if not alone["before"] else _ASKED.search(alone["before"]) is not None
        )
        self._number = alone is not None
        self._ended = asked or SENTENCE_END.search(text, max(0, len(text) - 8)) is not None
        self._asked = _ASKED.search(text, max(0, len(text) - 8)) is not None
        self._trailing = _TRAILING_DOTS.search(text, max(0, len(text) - 8)) is not None
        self._speaker, self._until = speaker, cue.end if cue else -_PAUSE - 1
        return self.number


@dataclass(slots=True)
class CueOrder:
    """Watches the order of cues as they are read; ``warnings`` says at the end what a person should know."""

    _last: Cue = field(default_factory=lambda: Cue(0, 0))
    _early: int = 0
    _overlapping: int = 0
    _reversed: int = 0
    _long: int = 0

    def cue(self, start: int, end: int) -> Cue:
        """The cue from ``start`` to ``end`` milliseconds; one that ends before it starts gets no length."""
        if end < start:
            self._reversed += 1
            end = start
        self._long += end - start > HOUR
        if start < self._last.start:
            self._early += 1
        elif start < self._last.end:
            self._overlapping += 1
        self._last = Cue(start, end)
        return self._last

    def warnings(self) -> tuple[str, ...]:
        early, overlapping, long, backwards = self._early, self._overlapping, self._long, self._reversed
        warnings = (
            (
                early,
                f"Subtitles out of time: {early} start before the one that precedes them: the order of the file was "
                "kept.",
            ),
            (overlapping, f"Subtitles out of time: {overlapping} overlap the one before."),
            (long, f"Subtitles out of time: {long} last longer than an hour."),
            (
                backwards,
                f"Subtitles out of time: {backwards} end before they start: their start time alone was kept.",
            ),
        )
        return tuple(warning for count, warning in warnings if count)


def untimed_warnings(blocks: Sequence[Block]) -> tuple[str, ...]:
    """What to say of subtitles without a time."""
    count = sum(block.cue is None for block in blocks)
    return (f"Timecodes damaged or missing: {count} subtitles stand here without a time.",) if count else ()
