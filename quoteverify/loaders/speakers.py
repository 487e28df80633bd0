"""Speakers of subtitles and timed segments: labels at the start of a line name who speaks; what stands in brackets for
those who cannot hear is not said.

Read after all cues are known, because a label is believed by how often it stands there: "Host:" is one where it comes
again, and a colon inside a sentence makes none.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quoteverify.loaders.cues import trim
from quoteverify.loaders.labels import Label, bracketed_at, is_counted, label_at
from quoteverify.loaders.timing import SENTENCE_END, Runs
from quoteverify.records.document import Block
from quoteverify.records.spans import Span

_SQUARE = re.compile(r"[\[【［][^\[\]【】［］\n]{1,80}[\]】］]:?|[♪♫🎵🎶]+")
"""What nobody says: a sound, a name, notes of music. Words that are sung between notes are said."""
_MUSIC = re.compile(
    r"^[\W_]*[♪♫🎵🎶][^♪♫🎵🎶\n]{0,40}(?:mu[sz][iy]|муз[ыиі]|музик|μουσ|音楽|音乐|음악)[^♪♫🎵🎶\n]{0,40}[♪♫🎵🎶]?[\W_]*$",
    re.I,
)
_ROUND = re.compile(r"[(（]([^()（）\n]{1,60})[)）]")
_BEFORE_NOTE = re.compile(r"(?:^|[.!?…。！？:]|[-–—])[\"'”’»]*\s*$")
_FEW = 5
"""Words at most in a note in round brackets."""
_ID = re.compile(r"[\[(]?(?P<name>[^\W\d_]+[ \t_-]?\d{1,3})[\])]:?(?=\s|$)")
_DASH = re.compile(r"(?:[-–—]|>{2,3})\s*(?=[^\W\d_])")
_RARE = 25
"""Labels are told from what is said where there is one in so many subtitles."""


def spoken(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with labels and notes outside their pieces, the speakers named, and paragraphs numbered anew."""
    believed = _believed(text, blocks)
    told = any(block.speaker for block in blocks)
    runs = Runs()
    found: list[Block] = []
    for block in blocks:
        for turn in _turns(text, block, believed):
            speaker = turn.speaker or block.speaker or (None if told else _goes_on(text, found, block))
            said = text[turn.pieces[0].start : turn.pieces[-1].end]
            number = runs.take(said, speaker, block.cue)
            found.append(replace(block, pieces=turn.pieces, speaker=speaker, paragraph=number))
    return tuple(found)


def _believed(text: str, blocks: Sequence[Block]) -> frozenset[str]:
    """The names, lower case, that stand before a colon often enough to be labels though nothing else shows it."""
    names: Counter[str] = Counter()
    for block in blocks:
        for line in _lines(text, block.pieces):
            label = _possible(text, line[0])
            if label is not None:
                names[label.name.casefold()] += 1
    total = names.total()
    if total < 2 or total * _RARE < len(blocks):
        return frozenset()
    most = total * 3 >= len(blocks)
    return frozenset(name for name, count in names.items() if count > 1 or most)


def _possible(text: str, line: Span) -> Label | None:
    """A name before a colon or in square brackets, at the start of a line."""
    said = line.of(text)
    if said.lstrip("-–—> \t").startswith("["):
        named = bracketed_at(text, line)
        if named is not None:
            return named
    return label_at(text, _after_dash(text, line)) if ":" in said or "：" in said else None


@dataclass(frozen=True, slots=True)
class _Turn:
    speaker: str | None
    pieces: tuple[Span, ...]


def _turns(text: str, block: Block, believed: frozenset[str]) -> Iterator[_Turn]:
    """What each one says in a block; nothing where all of it is labels and notes."""
    speaker: str | None = None
    held: list[Span] = []
    for line in _lines(text, block.pieces):
        name, rest = _label(text, line[0], believed)
        if name is not None:
            if held:
                yield _Turn(speaker, tuple(held))
                held = []
            speaker = name
        held.extend(part for piece in (rest, *line[1:]) for part in _said(text, piece))
    if held:
        yield _Turn(speaker, tuple(held))


def _lines(text: str, pieces: Sequence[Span]) -> Iterator[list[Span]]:
    """The pieces of a block by the lines that they stand in."""
    held: list[Span] = []
    for piece in pieces:
        if held and "\n" in text[held[-1].end : piece.start].replace("\r", "\n").replace("\\N", "\n"):
            yield held
            held = []
        held.append(piece)
    if held:
        yield held


def _label(text: str, line: Span, believed: frozenset[str]) -> tuple[str | None, Span]:
    """Who is named at the start of a line, and what is left of it."""
    named = bracketed_at(text, line)
    if named is not None and named.name.casefold() in believed:
        return named.name, trim(text, Span(named.end, line.end))
    line = _after_notes(text, line)
    identity = _ID.match(text, line.start, line.end)
    if identity is not None and is_counted(identity["name"]):
        return identity["name"], trim(text, Span(identity.end(), line.end))
    label = label_at(text, _after_dash(text, line))
    if label is None or not (label.sure or label.name.casefold() in believed):
        return None, line
    return label.name, trim(text, Span(label.end, line.end))


def _after_dash(text: str, line: Span) -> Span:
    """A line without the dash that begins what another one says."""
    dash = _DASH.match(text, line.start, line.end)
    return Span(dash.end(), line.end) if dash else line


def _after_notes(text: str, line: Span) -> Span:
    """A line without the notes that it begins with, except those that a colon follows or that name a speaker."""
    while (note := _SQUARE.match(text, line.start, line.end)) is not None:
        if note[0].endswith(":") or is_counted(note[0].strip("[]【】［］")) or _MUSIC.match(line.of(text)):
            break
        line = trim(text, Span(note.end(), line.end))
    return line


def _said(text: str, piece: Span) -> Iterator[Span]:
    """The parts of a piece outside notes in brackets."""
    if _MUSIC.match(piece.of(text)):
        return
    start = piece.start
    for note in _notes(text, piece):
        if len(part := trim(text, Span(start, note.start))):
            yield part
        start = note.end
    if len(part := trim(text, Span(start, piece.end))):
        yield part


def _notes(text: str, piece: Span) -> list[Span]:
    found = [Span(*match.span()) for match in _SQUARE.finditer(text, piece.start, piece.end)]
    round_ones = _ROUND.finditer(text, piece.start, piece.end)
    found += [Span(*match.span()) for match in round_ones if _is_note(match[1], text[piece.start : match.start()])]
    return sorted(found)


def _is_note(words: str, before: str) -> bool:
    """Whether round brackets hold a sound or a manner: in capitals, or few words where a sentence might begin."""
    if len(words.split()) > _FEW or any(char.isdigit() for char in words):
        return False
    return (words == words.upper() and words != words.lower()) or _BEFORE_NOTE.search(before) is not None


def _goes_on(text: str, found: Sequence[Block], block: Block) -> str | None:
    """Who speaks in a subtitle without a label: whoever has not ended the sentence before it."""
    if not found or found[-1].cue is None or block.cue is None:
        return None
    last, first = found[-1], block.pieces[0]
    between = text[last.pieces[-1].end : first.start].rstrip()
    ended = SENTENCE_END.search(text, max(last.pieces[-1].end - 8, 0), last.pieces[-1].end) is not None
    return None if ended or between.endswith(("-", "–", "—", "‐")) else last.speaker
