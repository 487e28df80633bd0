"""SubRip (.srt): numbered cues with ``00:00:01,000 --> 00:00:02,000``."""

import re
from collections.abc import Sequence

from quoteverify.loaders.content import Content, Format, Raw
from quoteverify.loaders.cues import blocks_of
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import HOUR, MINUTE, SECOND, CueOrder, untimed_warnings
from quoteverify.records.document import Block, Cue
from quoteverify.records.spans import Span

_TIME = r"(\d{1,3}):(\d{1,2}):(\d{1,2})(?:[,.:](\d{1,3}))?"
_TIMING = re.compile(rf"(?:^|(?<=\r))[ \t]*{_TIME}[ \t]*-{{1,2}}>[ \t]*{_TIME}[^\r\n]*(?:\r\n?|\n|$)", re.MULTILINE)
_NUMBER_BEFORE = re.compile(r"(?:^|(?<=[\r\n]))[ \t]*\d{1,9}[ \t]*\r?\n?$")
_BROKEN_TIMING = re.compile(r"(?:^|(?<=\r))[ \t]*(?:\d[^\r\n]{0,24}?)?--+>[^\r\n]*", re.MULTILINE)
_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*\d{1,6}[ \t]*\r?\n[ \t]*\d{1,2}:\d{2}:\d{2},\d{3}[ \t]*-->[ \t]*\d{1,2}:\d{2}:\d{2},\d{3}"
)
"""How a file begins that can be nothing else."""
_CUT_OFF = re.compile(r"[\r\n][ \t]*\d[\d:,. \t]{2,20}(?:-[\d:,.> \t-]{0,24})?\s*$")


def load(raw: Raw) -> Content:
    """The cues of a SubRip file in the order of the file. Raises NoText when it has none."""
    decoded = raw.decode()
    text = decoded.text
    order = CueOrder()
    blocks: list[Block] = []
    cue: Cue | None = None
    start = 0
    timings = list(_TIMING.finditer(text))
    counted = _counted(text, timings)
    for match in timings:
        _take(text, Span(start, _words_end(text, start, match.start(), counted)), cue, blocks, counted)
        numbers = match.groups(default="0")
        cue = order.cue(_time(*numbers[:4]), _time(*numbers[4:]))
        start = match.end()
    if cue is None:
        raise NoText(raw.path, "subtitles with timecodes")
    _take(text, Span(start, len(text)), cue, blocks, counted)
    warnings = decoded.warnings + order.warnings() + untimed_warnings(blocks)
    if _CUT_OFF.search(text, max(0, len(text) - 64)):
        warnings += ("The file ends in a timecode: it may be cut off.",)
    return Content(text, spoken(text, blocks), decoded.encoding, warnings)


def _time(hours: str, minutes: str, seconds: str, fraction: str) -> int:
    return int(hours) * HOUR + int(minutes) * MINUTE + int(seconds) * SECOND + int(fraction.ljust(3, "0"))


def _number(text: str, start: int, timing: int) -> int | None:
    """Where the line directly above a timing line begins, if it is a number."""
    match = _NUMBER_BEFORE.search(text, max(start, timing - 16), timing)
    return match.start() if match else None


def _counted(text: str, timings: Sequence[re.Match[str]]) -> bool:
    """Whether the cues have numbers, as they ought to: where the first and most have none, a number above a timing
    line was said."""
    starts = [0, *(match.end() for match in timings)]
    have = [_number(text, start, match.start()) is not None for start, match in zip(starts, timings, strict=False)]
    return any(have[:1]) or sum(have) * 2 > len(have)


def _words_end(text: str, start: int, timing: int, counted: bool) -> int:
    """Where a cue's words end: the number of the next cue does not belong to them."""
    number = _number(text, start, timing) if counted else None
    return timing if number is None else number


def _take(text: str, body: Span, cue: Cue | None, blocks: list[Block], counted: bool) -> None:
    """Append the blocks of a cue; what follows a damaged timing line stands without a time."""
    start = body.start
    if "--" in body.of(text):
        for match in _BROKEN_TIMING.finditer(text, body.start, body.end):
            end = _words_end(text, start, match.start(), counted)
            blocks.extend(blocks_of(text, Span(start, end), cue))
            start, cue = match.end(), None
    blocks.extend(blocks_of(text, Span(start, body.end), cue))


FORMAT = Format("SubRip subtitles", (".srt",), load, lambda data: _BEGINNING.match(data[:200]) is not None)
