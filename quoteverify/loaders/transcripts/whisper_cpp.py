"""whisper.cpp transcripts (.json, option ``-oj`` or ``-ojf``): ``transcription`` with offsets in milliseconds."""

import re

import msgspec

from quoteverify.loaders.content import Content, Extract, Format, Raw, compose
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import CueOrder, Runs, milliseconds, untimed_warnings
from quoteverify.loaders.transcripts.json_text import read_json

_WHAT = "whisper.cpp transcript"
_LATEST = 1_000_000_000


class _Offsets(msgspec.Struct):
    start: int = msgspec.field(name="from")
    end: int = msgspec.field(name="to")


class _Timestamps(msgspec.Struct):
    start: str = msgspec.field(name="from", default="")
    end: str = msgspec.field(name="to", default="")


class _Part(msgspec.Struct):
    text: str
    offsets: _Offsets | None = None
    timestamps: _Timestamps | None = None
    speaker: str | None = None


class _Result(msgspec.Struct):
    language: str | None = None


class _Transcript(msgspec.Struct):
    transcription: list[_Part]
    result: _Result = msgspec.field(default_factory=_Result)


def load(raw: Raw) -> Content:
    """The parts as timed blocks. Raises FileDamaged or NoText."""
    transcript, decoded = read_json(raw, _Transcript, _WHAT)
    order, runs = CueOrder(), Runs()
    passages = []
    for part in transcript.transcription:
        times = _times(part)
        cue = order.cue(*times) if times else None
        speaker = None if part.speaker in (None, "", "?") else f"Speaker {part.speaker}"
        text = part.text.strip()
        if text:
            passages.append(Extract(text, speaker=speaker, cue=cue, paragraph=runs.take(text, speaker, cue)))
    composed, blocks = compose(passages)
    blocks = spoken(composed, blocks)
    if not blocks:
        raise NoText(raw.path, "words")
    warnings = decoded.warnings + order.warnings() + untimed_warnings(blocks)
    return Content(composed, blocks, decoded.encoding, warnings, language=transcript.result.language)


def _times(part: _Part) -> tuple[int, int] | None:
    """Start and end in milliseconds; None where the part gives none that make sense."""
    if part.offsets is not None:
        start, end = part.offsets.start, part.offsets.end
        return (start, end) if 0 <= start < _LATEST and 0 <= end < _LATEST else None
    if part.timestamps is None:
        return None
    begin, stop = milliseconds(part.timestamps.start), milliseconds(part.timestamps.end)
    return None if begin is None or stop is None else (begin, stop)


_PARTS = re.compile(rb'"transcription"\s*:\s*\[')


def _looks_like_whisper_cpp(data: bytes) -> bool:
    return data[:1].strip() in (b"{", b"") and _PARTS.search(data[:100_000]) is not None


FORMAT = Format(_WHAT, (".json",), load, _looks_like_whisper_cpp)
