"""WebVTT (.vtt), after https://www.w3.org/TR/webvtt1/: voices, notes, styles and regions.

Character references (``&amp;``) are replaced before anything is counted: the document's text holds the characters.
"""

import re

from quoteverify.document import Block, Cue
from quoteverify.loaders.content import Content, Format, Raw
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.subtitles import blocks_of
from quoteverify.loaders.timing import Order, Runs, milliseconds
from quoteverify.spans import Span

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}"
_TIMING = re.compile(rf"(?:^|(?<=\r))[ \t]*({_TIME})[ \t]*-->[ \t]*({_TIME})[^\r\n]*", re.MULTILINE)
_BLANK = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")
_VOICE = re.compile(r"<v(?:\.[^ \t>\n]{0,100})?[ \t]+([^>\n]{1,200})>")
_UNCLOSED = re.compile(r"<(?:v|c|i|b|u|lang)\b[^>\r\n]{0,300}$", re.MULTILINE)
_REFERENCE = re.compile(r"&(amp|lt|gt|nbsp|lrm|rlm|quot|#\d{1,7});")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\u00a0", "lrm": "\u200e", "rlm": "\u200f", "quot": '"'}


def load(raw: Raw) -> Content:
    """The cues of a WebVTT file; a voice is the speaker, two voices in a cue are two blocks. Raises NoText."""
    decoded = raw.decode()
    text = _REFERENCE.sub(_character, decoded.text) if "&" in decoded.text else decoded.text
    order, runs = Order(), Runs()
    blocks: list[Block] = []
    broken = found = 0
    for chunk in _chunks(text):
        match = _TIMING.search(text, chunk.start, chunk.end)
        if match is None:
            broken += "-->" in chunk.of(text)
            continue
        found += 1
        start, end = milliseconds(match[1]), milliseconds(match[2])
        cue = order.cue(start or 0, end or 0)
        blocks.extend(_cue_blocks(text, Span(match.end(), chunk.end), cue, runs))
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


def _chunks(text: str) -> list[Span]:
    """The stretches between blank lines."""
    edges = [0]
    for match in _BLANK.finditer(text):
        edges.extend((match.start(), match.end()))
    edges.append(len(text))
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


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
