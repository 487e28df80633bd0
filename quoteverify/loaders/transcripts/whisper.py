"""Whisper and WhisperX transcripts (.json): segments with seconds, WhisperX with speakers and words."""

from collections.abc import Iterator

import msgspec

from quoteverify.loaders.content import Content, Extract, Format, Raw, compose
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import SECOND, CueOrder, Runs, untimed_warnings
from quoteverify.loaders.transcripts.json_text import read_json

_WHAT = "Whisper transcript"
_LATEST = 1_000_000.0
"""Seconds; no recording is eleven days long."""


class _Word(msgspec.Struct):
    word: str = ""
    start: float | None = None
    end: float | None = None
    speaker: str | None = None


class _Segment(msgspec.Struct):
    text: str
    start: float | None = None
    end: float | None = None
    speaker: str | None = None
    words: list[_Word] = []


class _Transcript(msgspec.Struct):
    segments: list[_Segment]
    language: str | None = None


def load(raw: Raw) -> Content:
    """The segments as timed blocks; one whose words have several speakers becomes several. Raises FileDamaged or
    NoText."""
    transcript, decoded = read_json(raw, _Transcript, _WHAT)
    order, runs = CueOrder(), Runs()
    passages = []
    for segment in transcript.segments:
        for part in _turns(segment):
            start, end = _milliseconds(part.start), _milliseconds(part.end)
            cue = order.cue(start, start if end is None else end) if start is not None else None
            text = part.text.strip()
            if text:
                number = runs.take(text, part.speaker, cue)
                passages.append(Extract(text, speaker=part.speaker, cue=cue, paragraph=number))
    composed, blocks = compose(passages)
    blocks = spoken(composed, blocks)
    if not blocks:
        raise NoText(raw.path, "words")
    warnings = decoded.warnings + order.warnings() + untimed_warnings(blocks)
    language = transcript.language if transcript.language and len(transcript.language) < 4 else None
    return Content(composed, blocks, decoded.encoding, warnings, language=language)


def _milliseconds(seconds: float | None) -> int | None:
    """None for what no recording can have (infinity and NaN included)."""
    return round(seconds * SECOND) if seconds is not None and 0 <= seconds < _LATEST else None


def _turns(segment: _Segment) -> Iterator[_Segment]:
    """The segment, cut where the speaker of its words changes."""
    speakers = {word.speaker for word in segment.words if word.speaker}
    if len(speakers) < 2:
        speaker = segment.speaker or next(iter(speakers), None)
        yield _Segment(segment.text, segment.start, segment.end, speaker)
        return
    start = at = 0
    held: list[_Word] = []
    for word in segment.words:
        found = segment.text.find(word.word.strip(), at)
        if held and word.speaker and held[-1].speaker != word.speaker and found >= 0:
            yield _turn(segment.text[start:found], held)
            start, held = found, []
        at = found + len(word.word.strip()) if found >= 0 else at
        held.append(word if word.speaker or not held else _Word(word.word, word.start, word.end, held[-1].speaker))
    yield _turn(segment.text[start:], held)


def _turn(text: str, words: list[_Word]) -> _Segment:
    starts = [word.start for word in words if word.start is not None]
    ends = [word.end for word in words if word.end is not None]
    speaker = words[-1].speaker
    return _Segment(text, min(starts, default=None), max(ends, default=None), speaker)


def _looks_like_whisper(data: bytes) -> bool:
    head = data[:100_000]
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"segments"' in head and b'"start"' in head


FORMAT = Format(_WHAT, (".json",), load, _looks_like_whisper)
