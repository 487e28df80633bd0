"""Segmentation: a document cut into sentences, each with its place, speaker, time and language."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteverify.language.identification import Identified, considers, identify
from quoteverify.language.reading import between
from quoteverify.language.scripts import unspaced
from quoteverify.language.sentences import split_sentences
from quoteverify.language.stops import cut, is_endless, lacks_stops
from quoteverify.records.document import Block, Cue, Document
from quoteverify.records.segment import UNDETERMINED, Segment
from quoteverify.records.spans import Span

_SURE = 0.9
"""A confidence from which the language of a sentence counts against that of its paragraph, and of a paragraph against
the document's."""


def segment(
    document: Document, language: str | None = None, overrides: Sequence[tuple[Span, str]] = ()
) -> tuple[Segment, ...]:
    """Cut a document into sentences, in order. ``language`` overrides what was identified in all of it, ``overrides``
    in stretches of it: what begins in one is in its language, the last one given where several hold."""
    found: list[Segment] = []
    unstopped = lacks_stops(document.blocks, document.text)
    for run in _runs(document.blocks):
        told = _told(run[0].span.start, overrides) or language
        joined = _join(document.text, run, told or document.language)
        whole = Identified(told, 1.0) if told else _seen(joined.text, document.language)
        around = _tag(whole, document.language)
        spans = split_sentences(joined.text, around)
        for span, loose in _parts(joined, spans, run, around, unstopped):
            own = _told(joined.place(span.start), overrides) or language
            if own is not None:
                seen = Identified(own, 1.0)
            else:
                seen = whole if len(spans) == 1 else _seen(span.of(joined.text), around)
            tag = _tag(seen, around)
            confidence = seen.confidence if tag == seen.language else 0.0
            found.append(_cut(joined, span, run, len(found), tag, confidence, loose))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Joined:
    """The text of a run and, for each of its pieces, where it begins there and the block it belongs to."""

    text: str
    pieces: tuple[Span, ...]
    starts: tuple[int, ...]
    owners: tuple[int, ...]

    def place(self, position: int) -> int:
        """Where a position of the text stands in the document."""
        number = bisect_right(self.starts, position) - 1
        return self.pieces[number].start + position - self.starts[number]


def _parts(
    joined: _Joined, sentences: Sequence[Span], run: Sequence[Block], language: str, unstopped: bool
) -> Iterator[tuple[Span, bool]]:
    """The sentences, those that want a full stop cut, and whether each is part of such a one."""
    breaks: dict[int, float] = {}
    for number, start in enumerate(joined.starts):
        breaks[start] = _silence(run, joined.owners[number - 1], joined.owners[number]) if number else 0.0
    for sentence in sentences:
        text = sentence.of(joined.text)
        if not is_endless(text, unstopped):
            yield sentence, False
            continue
        inside = {start - sentence.start: silence for start, silence in breaks.items()}
        for part in cut(text, language, inside):
            stripped = part.of(text).strip()
            start = sentence.start + text.index(stripped, part.start)
            yield Span(start, start + len(stripped)), True


def _silence(run: Sequence[Block], before: int, after: int) -> float:
    """Milliseconds between two blocks of a run; nought inside one."""
    ended, begun = run[before].cue, run[after].cue
    return float(begun.start - ended.end) if before != after and ended is not None and begun is not None else 0.0


def _seen(text: str, around: str | None) -> Identified:
    """The language of a text in a file that is in ``around``; nothing is said where a short text would be taken for the
    nearest language with a profile (Slovak for Czech)."""
    return identify(text) if around is None or considers(text, around) else Identified(None, 0.0)


def _told(position: int, overrides: Sequence[tuple[Span, str]]) -> str | None:
    """The language that a person gave to the stretch around a position."""
    return next((tag for span, tag in reversed(overrides) if span.start <= position < span.end), None)


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    """Blocks that are read as one text: timed ones that share a paragraph; any other block is a text by itself."""
    held: list[Block] = []
    for block in blocks:
        if held and not held[-1].goes_on_in(block):
            yield tuple(held)
            held = []
        held.append(block)
    if held:
        yield tuple(held)


def _join(text: str, run: Sequence[Block], language: str | None) -> _Joined:
    spaced = language is None or not unspaced(language)
    parts: list[str] = []
    pieces: list[Span] = []
    starts: list[int] = []
    owners: list[int] = []
    length = 0
    for owner, block in enumerate(run):
        for piece in block.pieces:
            if pieces and spaced and between(text, pieces[-1].end, piece.start):
                parts.append(" ")
                length += 1
            starts.append(length)
            owners.append(owner)
            pieces.append(piece)
            parts.append(piece.of(text))
            length += len(piece)
    return _Joined("".join(parts), tuple(pieces), tuple(starts), tuple(owners))


def _cut(
    joined: _Joined, span: Span, run: Sequence[Block], index: int, language: str, confidence: float, loose: bool
) -> Segment:
    """A sentence of a run."""
    first = bisect_right(joined.starts, span.start) - 1
    last = bisect_left(joined.starts, span.end) - 1
    pieces, glued = [], set()
    for number in range(first, last + 1):
        piece, start = joined.pieces[number], joined.starts[number]
        begin = piece.start + max(span.start - start, 0)
        end = piece.start + min(span.end - start, len(piece))
        pieces.append(Span(begin, end))
        if number > first and start == joined.starts[number - 1] + len(joined.pieces[number - 1]):
            glued.add(number - first)
    block = run[0]
    return Segment(
        index,
        span.of(joined.text),
        tuple(pieces),
        language,
        block.paragraph,
        block.zone,
        block.speaker,
        _time([run[owner].cue for owner in dict.fromkeys(joined.owners[first : last + 1])]),
        frozenset(glued),
        confidence,
        loose,
    )


def _time(cues: Sequence[Cue | None]) -> Cue | None:
    """From the first to the last of the times that are known."""
    times = [cue for cue in cues if cue is not None]
    if len(times) < 2:
        return times[0] if times else None
    return Cue(min(cue.start for cue in times), max(cue.end for cue in times))


def _tag(found: Identified, otherwise: str | None) -> str:
    """The language of a text: that of what stands around it unless it is surely in another one."""
    if found.language is None:
        return otherwise or UNDETERMINED
    if otherwise is None or found.confidence >= _SURE:
        return found.language
    return otherwise
