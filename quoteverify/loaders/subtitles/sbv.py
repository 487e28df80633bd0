"""YouTube captions (.sbv): ``0:00:01.000,0:00:02.000``, then the words, then a blank line."""

import re

from quoteverify.loaders.content import Content, Format, Raw, never_sure
from quoteverify.loaders.cues import blocks_of
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import CueOrder, milliseconds
from quoteverify.records.document import Block, Cue
from quoteverify.records.spans import Span

_TIME = r"\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}"
_TIMING = re.compile(rf"(?:^|(?<=\r))[ \t]*({_TIME}),({_TIME})[ \t]*(?:\r\n?|\n|$)", re.MULTILINE)


def load(raw: Raw) -> Content:
    """The captions in the order of the file. Raises NoText when there is none."""
    decoded = raw.decode()
    text = decoded.text
    order = CueOrder()
    blocks: list[Block] = []
    cue: Cue | None = None
    start = 0
    for match in _TIMING.finditer(text):
        blocks.extend(blocks_of(text, Span(start, match.start()), cue))
        cue = order.cue(milliseconds(match[1]) or 0, milliseconds(match[2]) or 0)
        start = match.end()
    if cue is None:
        raise NoText(raw.path, "captions with timecodes")
    blocks.extend(blocks_of(text, Span(start, len(text)), cue))
    warnings = decoded.warnings + order.warnings()
    if blocks and blocks[0].cue is None:
        warnings += ("Some words stand before the first timecode: they have no time.",)
    return Content(text, spoken(text, blocks), decoded.encoding, warnings)


FORMAT = Format("YouTube captions", (".sbv",), load, never_sure)
