"""Turns: paragraphs to blocks, with speaker labels and timecodes outside the pieces and a headline found."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quoteverify.loaders.content import Extract, compose
from quoteverify.loaders.cues import trim
from quoteverify.loaders.headers import Header, headers
from quoteverify.loaders.labels import Label, bracketed_at, label_at, notices
from quoteverify.loaders.timing import milliseconds, stamp
from quoteverify.records.document import Block, Cue, Zone
from quoteverify.records.spans import Span

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_F4 = re.compile(r"#(\d{1,2}:\d{2}:\d{2}(?:[-.,]\d{1,3})?)#")
"""F4 and its like end a turn with its time."""
_BRACKETED = re.compile(rf"[\[(<{{][ \t]*({_TIME})(?:[ \t]*(?:-->|[-–—])[ \t]*({_TIME}))?[ \t]*[\])>}}]")
_INNER = re.compile(rf"{_BRACKETED.pattern}|{_F4.pattern}")
_LAST = re.compile(rf"(?:{_F4.pattern}|[\[(]({_TIME})[\])])$")
_LONG = r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?"
_BARE = re.compile(rf"({_LONG})(?:[ \t]*(?:-->|[-–—])[ \t]*({_LONG}))?(?=[ \t]|$)")
_ENDED = re.compile(r"[.!?…:;。！？؟।][\"'”’»“„›)\]]*$")
_EDGE = 3
"""Lines at both ends of a transcript among which a program's notice may stand."""
_HEADLINE_LENGTH, _HEADLINE_WORDS, _PROSE = 160, 26, 100
_WRAPPED = 45
"""A line at least this long that ends without punctuation goes on in the next one."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without what stands before its words; ``pieces`` is empty for a label alone. ``until``: the time that
    stands at its end, in milliseconds."""

    pieces: tuple[Span, ...]
    label: Label | None
    time: tuple[int, int | None] | None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class ParagraphLines:
    """The lines (or parts of lines) of a paragraph; ``zone`` is None where the format does not tell. ``joined``: they
    are one run of text; otherwise a line that does not go on from the last one begins a block. ``quoted``: the layout
    sets it off as a quotation. ``stressed``: its parts in bold or italics."""

    lines: tuple[Span, ...]
    zone: Zone | None = None
    joined: bool = False
    quoted: bool = False
    stressed: tuple[Span, ...] = ()


def read(text: str, paragraphs: Sequence[ParagraphLines]) -> tuple[Block, ...]:
    """The blocks of paragraphs that may begin with ``NAME:`` or ``[00:01:02]``. Where no zone is known and nobody is
    labelled, a short first line is taken for the headline."""
    if not paragraphs:
        return ()
    reading = _reading(text, paragraphs)
    parsed = [[_line(text, line, reading) for line in paragraph.lines] for paragraph in paragraphs]
    zones = [paragraph.zone for paragraph in paragraphs]
    turns = sum(any(line.label or line.time for line in chunk) for chunk in parsed)
    transcript = turns * 3 >= len(parsed) or bool(parsed[0][0].label or parsed[0][0].time)
    if not transcript and not any(zones) and _is_headline(text, paragraphs):
        zones[0] = Zone.HEADLINE
    return tuple(with_ends(list(_turns(text, paragraphs, parsed, zones, transcript))))


def from_passages(passages: Iterable[Extract]) -> tuple[str, tuple[Block, ...]]:
    """The text and blocks of extracted passages; labels in them are read unless the format names the speakers."""
    text, blocks = compose(passages)
    if any(block.speaker or block.cue for block in blocks):
        return text, blocks
    told = any(block.zone is not Zone.BODY for block in blocks)
    return text, read(
        text,
        [
            ParagraphLines(block.pieces, block.zone if told else None, quoted=block.quoted, stressed=block.stressed)
            for block in blocks
        ],
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a text is believed to have at its lines: ``headers`` by where the line begins (None for a further line of
    one), names before a colon, ``bracketed`` names (lower case), times behind the words."""

    headers: Mapping[int, Header | None]
    names: bool
    bracketed: frozenset[str]
    ends: bool


def _reading(text: str, paragraphs: Sequence[ParagraphLines]) -> _Reading:
    every = [line for paragraph in paragraphs for line in paragraph.lines]
    found = headers(text, every)
    if found:
        found.update({place: None for place in (*range(_EDGE), *range(-_EDGE, 0)) if _is_notice(text, every, place)})
    labelled = sum(label_at(text, _after_time(text, line)[1]) is not None for line in every)
    ends = sum(_LAST.search(text, line.start, line.end) is not None for line in every)
    return _Reading(
        {every[place].start: header for place, header in found.items()},
        labelled >= 2 and labelled * 3 >= len(paragraphs),
        _bracketed(text, every, len(paragraphs)),
        ends >= 2 and ends * 2 >= len(paragraphs),
    )


def _is_notice(text: str, lines: Sequence[Span], place: int) -> bool:
    """Whether a line is what a program adds to a transcript ("Transcribed by")."""
    return -len(lines) <= place < len(lines) and lines[place].of(text).casefold().startswith(notices())


def _bracketed(text: str, lines: Sequence[Span], paragraphs: int) -> frozenset[str]:
    """The names in square brackets before words ("[Olga] We waited."), lower case, where one comes again or half of
    the paragraphs begin so."""
    names = Counter(
        label.name.casefold() for line in lines if (label := bracketed_at(text, _after_time(text, line)[1])) is not None
    )
    total = names.total()
    again = len(names) < total and total * 3 >= paragraphs
    return frozenset(names) if total > 1 and (again or total * 2 >= paragraphs) else frozenset()


def _after_time(text: str, line: Span) -> tuple[tuple[int, int | None] | None, Span]:
    mark = _F4.match(text, line.start, line.end)
    match = mark or _BRACKETED.match(text, line.start, line.end) or _BARE.match(text, line.start, line.end)
    start = stamp(match[1]) if match else None
    if match is None or start is None or (mark is not None and mark.end() == line.end):
        return None, line
    end = milliseconds(match[2]) if mark is None and match[2] else None
    rest = trim(text, Span(match.end(), line.end))
    if len(rest) > 1 and text[rest.start] in "-–—:" and text[rest.start + 1].isspace():
        rest = trim(text, Span(rest.start + 1, rest.end))
    return (start, end), rest


def _line(text: str, line: Span, reading: _Reading) -> _Line:
    if line.start in reading.headers:
        header = reading.headers[line.start]
        if header is None:
            return _Line((), None, None)
        rest = trim(text, header.words)
        label = Label(header.name, rest.start, True) if header.name else None
        return _Line(_without_times(text, rest), label, header.time)
    time, rest = _after_time(text, line)
    label = label_at(text, rest)
    if label is not None and not (label.sure or reading.names):
        label = None
    if label is None and reading.bracketed:
        label = bracketed_at(text, rest)
    if label is not None:
        rest = trim(text, Span(label.end, rest.end))
        if label.time and time is None:
            start = milliseconds(label.time)
            time = (start, None) if start is not None else None
        elif time is None:
            time, rest = _after_time(text, rest)
    last = _LAST.search(text, rest.start, rest.end)
    until = stamp(last[1] or last[2]) if last and (last[1] or reading.ends) else None
    return _Line(_without_times(text, rest), label, time, until)


def _without_times(text: str, span: Span) -> tuple[Span, ...]:
    """The parts of a line between the timecodes in it."""
    pieces, start = [], span.start
    for match in _INNER.finditer(text, span.start, span.end):
        pieces.append(Span(start, match.start()))
        start = match.end()
    pieces.append(Span(start, span.end))
    return tuple(part for piece in pieces if len(part := trim(text, piece)))


def _turns(
    text: str, paragraphs: Sequence[ParagraphLines], parsed: list[list[_Line]], zones: list[Zone | None], carries: bool
) -> Iterator[Block]:
    """Blocks in order: a new one with each label or timecode and with each line that does not go on from the last.
    In a transcript a speaker ``carries`` on through paragraphs without a label; in an article hardly."""
    speaker: str | None = None
    cue: Cue | None = None
    number, since = -1, 0
    until: int | None = None
    for paragraph, told, line_group in zip(paragraphs, zones, parsed, strict=True):
        zone = told or Zone.BODY
        number += 1
        speaker = speaker if carries or cue is not None else None
        pieces: list[Span] = []
        for line in line_group:
            begins = line.label is not None or line.time is not None
            breaks = not paragraph.joined and bool(pieces) and not _goes_on(text, pieces[-1], line.pieces)
            if pieces and (begins or breaks):
                yield _block(pieces, paragraph, zone, speaker, _until(cue, since, until), number)
                pieces, cue = [], None
                since, until = (since if until is None else until), None
                number += begins
            if begins:
                speaker = line.label.name if line.label else speaker
                cue = Cue(line.time[0], max(line.time[0], line.time[1] or 0)) if line.time else cue
            until = line.until if line.until is not None else until
            pieces.extend(line.pieces)
        if pieces:
            yield _block(pieces, paragraph, zone, speaker, _until(cue, since, until), number)
            cue = None
        since, until = (since if until is None else until), None


def _until(cue: Cue | None, since: int, until: int | None) -> Cue | None:
    """The time of a block at whose end its time stands: from where it begins, or from the end of the last one."""
    if until is None:
        return cue
    start = min(since if cue is None else cue.start, until)
    return Cue(start, until)


def _block(
    pieces: Sequence[Span], paragraph: ParagraphLines, zone: Zone, speaker: str | None, cue: Cue | None, number: int
) -> Block:
    stressed = tuple(span for span in paragraph.stressed if any(span.overlaps(piece) for piece in pieces))
    return Block(tuple(pieces), zone, speaker, cue, number, paragraph.quoted, stressed)


def _goes_on(text: str, last: Span, pieces: tuple[Span, ...]) -> bool:
    """Whether a line is the rest of a hard-wrapped one."""
    if not pieces:
        return True
    if text[pieces[0].start].islower():
        return True
    return len(last) >= _WRAPPED and _ENDED.search(text, max(last.start, last.end - 6), last.end) is None


def _is_headline(text: str, paragraphs: Sequence[ParagraphLines]) -> bool:
    """Whether the first paragraph is a headline: one short line without a full stop above longer paragraphs."""
    if len(paragraphs) < 2 or len(paragraphs[0].lines) != 1:
        return False
    first = paragraphs[0].lines[0].of(text)
    if len(first) > _HEADLINE_LENGTH or len(first.split()) > _HEADLINE_WORDS:
        return False
    bare = first.rstrip("\"'”’»“„›)]")
    if bare.endswith((".", ",", ":", ";", "。")) and not bare.endswith(("...", "U.S.")):
        return False
    longest = max(sum(map(len, paragraph.lines)) for paragraph in paragraphs[1:])
    return longest >= max(_PROSE, len(first))


def with_ends(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give each timed block that names no end the start of the next one."""
    following: int | None = None
    done: list[Block] = []
    for block in reversed(blocks):
        cue = block.cue
        if cue is not None:
            if cue.end == cue.start and following is not None and following > cue.start:
                cue = Cue(cue.start, following)
            following = cue.start
        done.append(block if cue is block.cue else replace(block, cue=cue))
    yield from reversed(done)
