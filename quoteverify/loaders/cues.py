"""What subtitle formats share: lines of a cue to blocks, with tags and dashes outside the pieces."""

import re
from collections.abc import Iterator
from itertools import pairwise

from quoteverify.loaders.content import lines
from quoteverify.records.document import Block, Cue
from quoteverify.records.spans import Span

TAG = re.compile(r"<r[tp]>[^<>\n]{0,200}</r[tp]>|</?[A-Za-z][^<>\n]{0,200}>|<\d[\d:.]{4,12}>|\{\\[^{}\n]{0,200}\}")
"""Tags, override codes, and the reading that ruby prints beside a word."""
_DASHES = "-–—‐"
_CHEVRONS = re.compile(r"(?:>|&gt;){2,3}[ \t\u00a0]*")
"""What closed captions set before another speaker (">>") or another subject (">>>")."""


def blocks_of(text: str, span: Span, cue: Cue | None, speaker: str | None = None) -> Iterator[Block]:
    """The blocks of one cue whose body stands at ``span`` of ``text``: one, or one for each line that begins with a
    dash where several speak, or with ">>". Nothing for a cue without words."""
    body = span.of(text)
    spans = lines(body, span.start)
    marked = "<" in body or "{" in body
    if marked:
        spans = tuple(rest for line in spans if len(rest := _after_tags(text, line)))
    for turn in _turns(text, spans):
        dash = len(turn) > 0 and text[turn[0].start] in _DASHES and len(spans) > 1
        first = _after_dash(text, turn[0]) if dash else _after_chevrons(text, turn[0])
        pieces = (first, *turn[1:]) if len(first) else turn[1:]
        if marked:
            pieces = tuple(piece for line in pieces for piece in untagged(text, line))
        if pieces:
            yield Block(pieces, speaker=speaker, cue=cue)


def _after_tags(text: str, span: Span) -> Span:
    """A line without the tags that it begins with, so that a dash or a name behind them is seen."""
    while match := TAG.match(text, span.start, span.end):
        span = trim(text, Span(match.end(), span.end))
    return span


def _turns(text: str, spans: tuple[Span, ...]) -> list[tuple[Span, ...]]:
    starts = [i for i, span in enumerate(spans) if i and (text[span.start] in _DASHES or _chevrons(text, span))]
    if not starts:
        return [spans] if spans else []
    edges = [0, *starts, len(spans)]
    return [spans[a:b] for a, b in pairwise(edges)]


def _after_dash(text: str, span: Span) -> Span:
    start = span.start + 1
    while start < span.end and text[start].isspace():
        start += 1
    return Span(start, span.end)


def _chevrons(text: str, span: Span) -> re.Match[str] | None:
    return _CHEVRONS.match(text, span.start, span.end)


def _after_chevrons(text: str, span: Span) -> Span:
    marks = _chevrons(text, span)
    return Span(marks.end(), span.end) if marks else span


def untagged(text: str, span: Span) -> tuple[Span, ...]:
    """The parts of a line outside its tags, without the white space around them."""
    spans = []
    start = span.start
    for match in TAG.finditer(text, span.start, span.end):
        spans.append(Span(start, match.start()))
        start = match.end()
    spans.append(Span(start, span.end))
    return tuple(trimmed for span in spans if len(trimmed := trim(text, span)))


def trim(text: str, span: Span) -> Span:
    """``span`` without white space at its ends."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
