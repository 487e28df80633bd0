"""WebVTT (.vtt), after https://www.w3.org/TR/webvtt1/: voices, notes, styles and regions.

Lines that roll on from cue to cue in automatic captions are read once. Character references (``&amp;``) are replaced
before anything is counted: the document's text holds the characters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quoteverify.loaders.content import Content, Format, Raw, lines
from quoteverify.loaders.cues import blocks_of
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.timing import CueOrder, Runs, milliseconds
from quoteverify.records.document import Block, Cue
from quoteverify.records.spans import Span

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}"
_TIMING = re.compile(rf"(?:^|(?<=\r))[ \t]*({_TIME})[ \t]*-->[ \t]*({_TIME})[^\r\n]*", re.MULTILINE)
_BLANK = re.compile(r"(?:\r\n|\n|\r)(?:\r\n|\n|\r)")
_NEARLY_BLANK = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")
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
    order, runs = CueOrder(), Runs()
    blocks: list[Block] = []
    broken = found = 0
    rolling = Rolling() if _WORD_TIME.search(text) else None
    for chunk in _chunks(text):
        match = _TIMING.search(text, chunk.start, chunk.end)
        if match is None:
            broken += "-->" in chunk.of(text)
            continue
        found += 1
        start, end = milliseconds(match[1]), milliseconds(match[2])
        cue = order.cue(start or 0, end or 0)
        body = Span(match.end(), chunk.end)
        blocks.extend(_cue_blocks(text, rolling.new(text, body) if rolling else body, cue, runs))
    if not found:
        raise NoText(raw.path, "subtitles with timecodes")
    warnings = decoded.warnings + order.warnings()
    if not text.startswith("WEBVTT"):
        warnings += ("The file does not begin with WEBVTT: it may have lost its beginning.",)
    if _UNCLOSED.search(text):
        warnings += ("A tag is not closed: its name stands among the words.",)
    if broken:
        warnings += (f"Timecodes damaged: {broken} subtitles were left out.",)
    return Content(text, tuple(blocks), decoded.encoding, warnings)


def _chunks(text: str) -> Iterator[Span]:
    """The stretches between empty lines. A line of white space is a line of a cue, as YouTube writes them, unless
    another cue follows it."""
    for chunk in _between(text, Span(0, len(text)), _BLANK):
        timings = _TIMING.finditer(text, chunk.start, chunk.end)
        if next(timings, None) and next(timings, None):
            yield from _between(text, chunk, _NEARLY_BLANK)
        else:
            yield chunk


def _between(text: str, whole: Span, parting: re.Pattern[str]) -> Iterator[Span]:
    start = whole.start
    for match in parting.finditer(text, whole.start, whole.end):
        if match.start() > start:
            yield Span(start, match.start())
        start = match.end()
    if start < whole.end:
        yield Span(start, whole.end)


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


def _cue_blocks(text: str, body: Span, cue: Cue, runs: Runs) -> list[Block]:
    blocks: list[Block] = []
    speaker, start = None, body.start
    for match in _VOICE.finditer(text, body.start, body.end):
        blocks.extend(blocks_of(text, Span(start, match.start()), cue, runs, speaker))
        speaker, start = match[1].strip() or None, match.end()
    blocks.extend(blocks_of(text, Span(start, body.end), cue, runs, speaker))
    return blocks


def _character(match: re.Match[str]) -> str:
    name = match[1]
    if not name.startswith("#"):
        return _NAMED[name]
    code = int(name[1:])
    return chr(code) if 31 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"


FORMAT = Format("WebVTT subtitles", (".vtt",), load, lambda head: head.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT"))
