"""Advanced SubStation Alpha (.ass, .ssa), after http://www.tcax.org/docs/ass-specs.htm: the ``Dialogue:`` lines.

The text stays as it is in the file; override codes and ``\\N`` stand outside the pieces.
"""

import re

from quoteverify.loaders.content import Content, Format, Raw
from quoteverify.loaders.cues import trim
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import CueOrder, milliseconds
from quoteverify.records.document import Block
from quoteverify.records.spans import Span

_LINE = re.compile(r"^(Format|Dialogue):[ \t]*([^\r\n]*)|^\[([^\]\r\n]{1,80})\]", re.MULTILINE)
_MARKUP = re.compile(r"\{[^{}]{0,2000}\}|\\[Nnh]")
_DRAWING = re.compile(r"\\p[1-9]")
_DEFAULT = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")


def load(raw: Raw) -> Content:
    """The dialogue of a SubStation file in the order of the file. Raises NoText."""
    decoded = raw.decode()
    text = decoded.text
    order = CueOrder()
    blocks: list[Block] = []
    fields: tuple[str, ...] = _DEFAULT
    section, broken = "events", 0
    for match in _LINE.finditer(text):
        if match[3]:
            section = match[3].casefold()
        elif section == "events" and match[1] == "Format":
            fields = tuple(part.strip().casefold() for part in match[2].split(","))
        elif section == "events":
            values = dict(zip(fields, match[2].split(",", len(fields) - 1), strict=False))
            start, end = milliseconds(values.get("start", "")), milliseconds(values.get("end", ""))
            if start is None or end is None or "text" not in values:
                broken += 1
                continue
            pieces = _pieces(text, Span(match.end() - len(values["text"]), match.end()))
            if pieces:
                speaker, cue = values.get("name", "").strip() or None, order.cue(start, end)
                blocks.append(Block(pieces, speaker=speaker, cue=cue))
    if not blocks:
        raise NoText(raw.path, "subtitles")
    warnings = decoded.warnings + order.warnings()
    if broken:
        warnings += (f"{broken} damaged subtitle lines were left out.",)
    return Content(text, spoken(text, blocks), decoded.encoding, warnings)


def _pieces(text: str, span: Span) -> tuple[Span, ...]:
    """The words between override codes; drawings are none."""
    pieces = []
    start, drawing = span.start, False
    for match in _MARKUP.finditer(text, span.start, span.end):
        if not drawing:
            pieces.append(Span(start, match.start()))
        start = match.end()
        if "\\p" in match[0]:
            drawing = _DRAWING.search(match[0]) is not None
    if not drawing:
        pieces.append(Span(start, span.end))
    return tuple(part for piece in pieces if len(part := trim(text, piece)))


FORMAT = Format("SubStation subtitles", (".ass", ".ssa"), load, lambda data: b"[Script Info]" in data[:400])
