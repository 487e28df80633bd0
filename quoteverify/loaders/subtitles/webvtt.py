"""WebVTT (.vtt), after https://www.w3.org/TR/webvtt1/: voices, notes, styles and regions.

Lines that roll on from cue to cue in automatic captions are read once. Character references (``&amp;``) are replaced
before anything is counted: the document's text holds the characters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from quoteverify.loaders.content import Content, Format, Raw, lines
from quoteverify.loaders.cues import blocks_of
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import CueOrder, milliseconds
from quoteverify.records.document import Block, Cue
from quoteverify.records.spans import Span

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}"
_TIMING = re.compile(rf"[ \t]*({_TIME})[ \t]*-->[ \t]*({_TIME})[^\r\n]*")
_LINE = re.compile(r"[^\r\n]+|(?<=\n)(?=[\r\n])|(?<=\r)(?=\r)")
"""A line of words, or an empty one."""
_COMMENT = re.compile(r"(?:NOTE|STYLE|REGION)\b")
_PARTED = re.compile(r"(?:\r\n|\n|\r)(?:\r\n|\n|\r)\s*\S")
_WORD_TIME = re.compile(r"<\d{1,3}:\d{2}(?::\d{2})?\.\d{3}>")
_ROLLED = 8
"""Lines of one cue that may have been shown by the one before."""
_TAGS = re.compile(r"<[^<>\n]{0,200}>")
_VOICE = re.compile(r"<v(?:\.[^ \t>\n]{0,100})?[ \t]+([^>\n]{1,200})>")
_UNCLOSED = re.compile(r"<(?:v|c|i|b|u|lang)\b[^>\r\n]{0,300}$", re.MULTILINE)
_REFERENCE = re.compile(r"&(amp|lt|gt|nbsp|lrm|rlm|quot|#\d{1,7});")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\u00a0", "lrm": "\u200e", "rlm": "\u200f", "quot": '"'}


def load(raw: Raw) -> Content:
    """The cues of a WebVTT file; a voice is the speaker, two voices in a cue are two blocks. Raises NoText."""
    decoded = raw.decode()
    text = _REFERENCE.sub(_character, decoded.text) if "&" in decoded.text else decoded.text
    order = CueOrder()
    blocks: list[Block] = []
    broken = found = parted = 0
    rolling = Rolling() if _WORD_TIME.search(text) else None
    for timing, bodies in _cues(text):
        match = _TIMING.fullmatch(text, timing.start, timing.end)
        if match is None:
            broken += 1
            continue
        found += 1
        cue = order.cue(milliseconds(match[1]) or 0, milliseconds(match[2]) or 0)
        parted += any(_PARTED.search(text, body.start, body.end) is not None for body in bodies)
        for body in bodies:
            blocks.extend(_cue_blocks(text, rolling.new(text, body) if rolling else body, cue))
    if not found:
        raise NoText(raw.path, "subtitles with timecodes")
    warnings = decoded.warnings + order.warnings()
    if not text.startswith("WEBVTT"):
        warnings += ("The file does not begin with WEBVTT: it may have lost its beginning.",)
    if _UNCLOSED.search(text):
        warnings += ("A tag is not closed: its name stands among the words.",)
    if broken:
        warnings += (f"Timecodes damaged: {broken} subtitles were left out.",)
    if parted:
        warnings += (f"A blank line stands inside {parted} subtitles: the words after it were read as part of them.",)
    return Content(text, spoken(text, blocks), decoded.encoding, warnings)


def _cues(text: str) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Each line with an arrow and the stretches of words below it. Such a line begins a cue wherever it stands, as the
    standard has it; a blank line does not end one, as authors mean it, for what stands below it was said."""
    cue: _Cue | None = None
    above = _Above()
    for match in _LINE.finditer(text):
        line = Span(match.start(), match.end())
        if "-->" in match[0]:
            if cue is not None:
                yield cue.timing, cue.until(above.identifier if above.identifier is not None else line.start)
            cue, above = _Cue(line, match.end()), _Above()
        elif cue is not None:
            comment = above.comment
            above.take(match[0], line.start)
            if above.comment and not comment:
                cue.pause(line.start)
            elif comment and not above.comment:
                cue.start = line.start
    if cue is not None:
        yield cue.timing, cue.until(len(text))


@dataclass(slots=True)
class _Above:
    """What stands above a line: ``identifier`` is where the line right above begins if it names the next cue,
    ``comment`` tells that a note, a style or a region goes on."""

    identifier: int | None = None
    comment: bool = False
    _blank: bool = False

    def take(self, line: str, start: int) -> None:
        fresh, self._blank = self._blank, not line
        if not line:
            self.comment = False
            self.identifier = None
            return
        self.comment = self.comment or (fresh and _COMMENT.match(line) is not None)
        self.identifier = start if fresh or line.strip().isdecimal() else None


@dataclass(slots=True)
class _Cue:
    """The line with the times of a cue, and its words as far as they are known: those from ``start`` on are still to
    come."""

    timing: Span
    start: int | None
    _bodies: list[Span] = field(default_factory=list)

    def pause(self, end: int) -> None:
        """The words end here for the time being: a comment follows."""
        if self.start is not None and self.start < end:
            self._bodies.append(Span(self.start, end))
        self.start = None

    def until(self, end: int) -> tuple[Span, ...]:
        self.pause(end)
        return tuple(self._bodies)


@dataclass(slots=True)
class Rolling:
    """Automatic captions that roll: a cue shows once more the lines of the one before it, above the new ones. Only
    files whose words have times of their own are read so; elsewhere a line that stands twice was said twice."""

    _shown: tuple[str, ...] = ()

    def new(self, text: str, body: Span) -> Span:
        """The part of a cue that was not shown before."""
        found = lines(body.of(text), body.start)
        bare = tuple(_TAGS.sub("", line.of(text)) for line in found)
        most = min(len(bare), len(self._shown), _ROLLED)
        repeated = next((count for count in range(most, 0, -1) if bare[:count] == self._shown[-count:]), 0)
        self._shown = bare or self._shown
        return Span(found[repeated].start, body.end) if repeated < len(found) else Span(body.end, body.end)


def _cue_blocks(text: str, body: Span, cue: Cue) -> list[Block]:
    blocks: list[Block] = []
    speaker, start = None, body.start
    for match in _VOICE.finditer(text, body.start, body.end):
        blocks.extend(blocks_of(text, Span(start, match.start()), cue, speaker))
        speaker, start = match[1].strip() or None, match.end()
    blocks.extend(blocks_of(text, Span(start, body.end), cue, speaker))
    return blocks


def _character(match: re.Match[str]) -> str:
    name = match[1]
    if not name.startswith("#"):
        return _NAMED[name]
    code = int(name[1:])
    return chr(code) if 31 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"


FORMAT = Format("WebVTT subtitles", (".vtt",), load, lambda head: head.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT"))
