"""Transcripts of services that write down speech, as their programs and interfaces give them (.json).

Amazon Transcribe, AssemblyAI, Azure, Deepgram, ElevenLabs, Gladia, Google, Happy Scribe, Otter, Rev, Sonix,
Speechmatics, Trint, Vosk, YouTube's captions (.json3), and the podcast namespace. What is given word by word is joined
to lines: one ends with a sentence, a pause, another speaker or after so many words.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from quoteverify.loaders.content import Content, Extract, Format, Raw, compose
from quoteverify.loaders.errors import DescriptProject, NoText, UnknownTranscript
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import MINUTE, SECOND, SENTENCE_END, CueOrder, Runs, untimed_warnings
from quoteverify.loaders.transcripts.json_text import keys, parse_json

_WHAT = "transcript of a speech service"
MILLISECOND = 1
_LATEST = 1_000_000 * SECOND
_PAUSE = 2 * SECOND
"""Silence between two words that ends a line."""
_MOST = 24
"""Words of a line."""
_DURATION = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7}(?:\.\d{1,9})?)S)?")
_TICK = 10_000
"""Azure's ticks in a millisecond."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A word or a line; times in milliseconds. ``whole``: a line by itself; ``close``: no space stands before it."""

    text: str
    start: int | None = None
    end: int | None = None
    speaker: str | None = None
    whole: bool = False
    close: bool = False


Node = Any
"""What JSON holds: its shape is not known before it is looked at."""


def load(raw: Raw) -> Content:
    """The lines as timed blocks. Raises FileDamaged, UnknownTranscript, DescriptProject or NoText."""
    of_descript = _DESCRIPT.search(raw.data[:_HEAD]) is not None
    content, decoded = parse_json(raw, _WHAT)
    read = next((read for place, read in _SERVICES if _of(content, *place) is not None), None)
    if read is None:
        raise DescriptProject(raw.path) if of_descript else UnknownTranscript(raw.path, keys(content))
    order, runs = CueOrder(), Runs()
    passages = []
    for line in _lines(list(read(content))):
        start = line.start
        cue = order.cue(start, start if line.end is None else line.end) if start is not None else None
        number = runs.take(line.text, line.speaker, cue)
        passages.append(Extract(line.text, speaker=line.speaker, cue=cue, paragraph=number))
    text, blocks = compose(passages)
    blocks = spoken(text, blocks)
    if not blocks and of_descript:
        raise DescriptProject(raw.path)
    if not blocks:
        raise NoText(raw.path, "words")
    language = _text(_of(content, "language_code")) or _text(_of(content, "results", "language_code"))
    warnings = decoded.warnings + order.warnings() + untimed_warnings(blocks)
    return Content(text, blocks, decoded.encoding, warnings, language=language if 1 < len(language) < 12 else None)


def _lines(said: Sequence[_Said]) -> Iterator[_Said]:
    held: list[_Said] = []
    for each in said:
        if held and (each.whole or (not each.close and _ends(held, each))):
            yield _line(held)
            held = []
        if each.text.strip():
            held.append(each)
            if each.whole:
                yield _line(held)
                held = []
    if held:
        yield _line(held)


def _ends(held: Sequence[_Said], following: _Said) -> bool:
    last = held[-1]
    paused = following.start is not None and last.end is not None and following.start - last.end >= _PAUSE
    other = following.speaker is not None and following.speaker != held[0].speaker
    return paused or other or len(held) >= _MOST or SENTENCE_END.search(last.text) is not None


def _line(held: Sequence[_Said]) -> _Said:
    text = "".join(("" if each.close or not number else " ") + each.text.strip() for number, each in enumerate(held))
    starts = [each.start for each in held if each.start is not None]
    ends = [each.end for each in held if each.end is not None]
    return _Said(text, min(starts, default=None), max(ends, default=None), held[0].speaker)


def _of(node: Node, *path: str | int) -> Node:
    """What stands at a path of keys and places; None where there is no such thing."""
    for step in path:
        if isinstance(step, int):
            node = node[step] if isinstance(node, list) and len(node) > step else None
        else:
            node = node.get(step) if isinstance(node, dict) else None
    return node


def _all(node: Node, *path: str | int) -> list[Mapping[str, Node]]:
    """The objects of a list at a path."""
    found = _of(node, *path)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _text(node: Node) -> str:
    return node if isinstance(node, str) else ""


def _time(node: Node, unit: float = SECOND) -> int | None:
    """Milliseconds of a number in units of ``unit`` milliseconds, of "1.5", "1.5s" or "PT1.5S"."""
    if isinstance(node, str):
        duration = _DURATION.fullmatch(node)
        if duration is not None:
            hours, minutes, seconds = (float(part or 0) for part in duration.groups())
            return round((hours * 60 + minutes) * MINUTE + seconds * SECOND)
        try:
            node = float(node.removesuffix("s"))
        except ValueError:
            return None
    if isinstance(node, bool) or not isinstance(node, int | float) or not isfinite(node):
        return None
    return round(node * unit) if 0 <= node * unit < _LATEST else None


def _who(node: Node) -> str | None:
    """A speaker's name; machines that number them give a number or a letter."""
    if isinstance(node, dict):
        node = node.get("name") or node.get("speaker_name") or node.get("id")
    if isinstance(node, bool) or not isinstance(node, str | int) or node == "":
        return None
    name = str(node).strip()
    return f"Speaker {name}" if len(name) < 3 else name


def _amazon(content: Node) -> Iterator[_Said]:
    speakers = {
        _text(item.get("start_time")): _who(item.get("speaker_label"))
        for part in _all(content, "results", "speaker_labels", "segments")
        for item in _all(part, "items")
    }
    for item in _all(content, "results", "items"):
        start = item.get("start_time")
        who = _who(item.get("speaker_label")) or speakers.get(_text(start))
        word = _text(_of(item, "alternatives", 0, "content"))
        yield _Said(word, _time(start), _time(item.get("end_time")), who, close=item.get("type") == "punctuation")


def _deepgram(content: Node) -> Iterator[_Said]:
    utterances = _all(content, "results", "utterances")
    if utterances:
        yield from _utterances(utterances, SECOND, "transcript")
        return
    for channel in _all(content, "results", "channels"):
        words = _all(channel, "alternatives", 0, "words")
        for word in words:
            shown = _text(word.get("punctuated_word")) or _text(word.get("word"))
            yield _Said(shown, _time(word.get("start")), _time(word.get("end")), _who(word.get("speaker")))
        if not words:
            yield _Said(_text(_of(channel, "alternatives", 0, "transcript")), whole=True)


def _utterances(parts: Sequence[Mapping[str, Node]], unit: float, text: str = "text") -> Iterator[_Said]:
    for part in parts:
        start, end = part.get("start", part.get("start_time")), part.get("end", part.get("end_time"))
        who = _who(part.get("speaker", part.get("speaker_id", part.get("speaker_label"))))
        yield _Said(_text(part.get(text)), _time(start, unit), _time(end, unit), who, whole=True)


def _assembly(content: Node) -> Iterator[_Said]:
    parts = _all(content, "utterances") or _all(content, "sentences") or _all(content, "paragraphs")
    if parts:
        yield from _utterances(parts, MILLISECOND)
        return
    for word in _all(content, "words"):
        yield _Said(_text(word.get("text")), _time(word.get("start"), MILLISECOND), _time(word.get("end"), MILLISECOND))
    if not _all(content, "words"):
        yield _Said(_text(content.get("text")), whole=True)


def _eleven(content: Node) -> Iterator[_Said]:
    for word in _all(content, "words"):
        if word.get("type") == "word":
            yield _Said(
                _text(word.get("text")), _time(word.get("start")), _time(word.get("end")), _who(word.get("speaker_id"))
            )


def _youtube(content: Node) -> Iterator[_Said]:
    """Events that append a line break to the one before say nothing."""
    for event in _all(content, "events"):
        words = "".join(_text(part.get("utf8")) for part in _all(event, "segs"))
        start, length = _time(event.get("tStartMs"), MILLISECOND), _time(event.get("dDurationMs"), MILLISECOND)
        end = start + length if start is not None and length is not None else None
        yield _Said(words.strip(), start, end, whole=True)


def _rev(content: Node) -> Iterator[_Said]:
    for part in _all(content, "monologues"):
        close = True
        first = True
        for element in _all(part, "elements"):
            value = _text(element.get("value"))
            if value.strip():
                who = _who(part.get("speaker_name") or part.get("speaker_info") or part.get("speaker"))
                times = _time(element.get("ts")), _time(element.get("end_ts"))
                yield _Said(value.strip(), *times, who, close=close and not first)
                first = False
            close = not value[-1:].isspace()


def _google(content: Node) -> Iterator[_Said]:
    for part in _all(content, "results") or _all(content, "response", "results"):
        words = _all(part, "alternatives", 0, "words")
        start, end = _of(words, 0, "startTime"), _of(words, len(words) - 1, "endTime") if words else None
        text = _text(_of(part, "alternatives", 0, "transcript"))
        yield _Said(text, _time(start), _time(end or part.get("resultEndTime")), whole=True)


def _azure(content: Node) -> Iterator[_Said]:
    for phrase in _all(content, "recognizedPhrases"):
        ticks = phrase.get("offsetInTicks")
        start = _time(ticks, 1 / _TICK) if ticks is not None else _time(phrase.get("offset"))
        length = _time(phrase.get("durationInTicks"), 1 / _TICK) or _time(phrase.get("duration")) or 0
        text = _text(_of(phrase, "nBest", 0, "display"))
        yield _Said(text, start, start + length if start is not None else None, _who(phrase.get("speaker")), whole=True)


def _speechmatics(content: Node) -> Iterator[_Said]:
    for item in _all(content, "results"):
        best = _of(item, "alternatives", 0)
        yield _Said(
            _text(_of(best, "content")),
            _time(item.get("start_time")),
            _time(item.get("end_time")),
            _who(_of(best, "speaker")),
            close=item.get("type") == "punctuation",
        )


def _words(parts: Sequence[Mapping[str, Node]]) -> Iterator[_Said]:
    """Paragraphs or turns with words of their own: Happy Scribe, Trint, Vosk."""
    for part in parts:
        who = _who(part.get("speaker"))
        for word in _all(part, "words") or _all(part, "result"):
            start = word.get("data_start", word.get("start", word.get("time")))
            end = word.get("data_end", word.get("end"))
            shown = _text(word.get("text")) or _text(word.get("value")) or _text(word.get("word"))
            yield _Said(shown, _time(start), _time(end), who)


def _gladia(content: Node) -> Iterator[_Said]:
    return _utterances(_all(content, "result", "transcription", "utterances"), SECOND)


def _otter(content: Node) -> Iterator[_Said]:
    return _utterances(_all(content, "speech", "transcripts"), SECOND, "transcript")


def _sonix(content: Node) -> Iterator[_Said]:
    return _utterances(_all(content, "transcript"), SECOND)


def _trint(content: Node) -> Iterator[_Said]:
    return _words(_all(content, "paragraphs") or _all(content, "chunks"))


def _vosk(content: Node) -> Iterator[_Said]:
    return _words([content] if isinstance(content, dict) else _all(content))


def _podcast(content: Node) -> Iterator[_Said]:
    """The transcripts of the podcast namespace, which several programs export."""
    for part in _all(content, "segments"):
        start, end = _time(part.get("startTime")), _time(part.get("endTime"))
        yield _Said(_text(part.get("body")), start, end, _who(part.get("speaker")), whole=True)


_SERVICES: tuple[tuple[tuple[str | int, ...], Callable[[Node], Iterator[_Said]]], ...] = (
    (("results", "channels", 0), _deepgram),
    (("results", "utterances", 0), _deepgram),
    (("results", "items", 0), _amazon),
    (("segments", 0, "body"), _podcast),
    (("monologues", 0), _rev),
    (("events", 0), _youtube),
    (("recognizedPhrases", 0), _azure),
    (("results", 0, "type"), _speechmatics),
    (("results", 0, "alternatives"), _google),
    (("response", "results", 0), _google),
    (("result", "transcription", "utterances"), _gladia),
    (("speech", "transcripts"), _otter),
    (("transcript", 0), _sonix),
    (("paragraphs", 0, "text"), _assembly),
    (("paragraphs", 0, "words"), _trint),
    (("chunks", 0, "words"), _trint),
    (("result", 0), _vosk),
    ((0, "words"), _vosk),
    ((0, "result"), _vosk),
    (("words", 0, "type"), _eleven),
    (("utterances", 0), _assembly),
    (("sentences", 0), _assembly),
    (("words", 0), _assembly),
    (("audio_url",), _assembly),
)
"""Where something stands in what each service gives, and how that is read; the first that fits is taken."""

_KEYS = (
    b"channels utterances jobName speaker_labels monologues wireMagic tStartMs recognizedPhrases alternatives "
    b"transcripts data_start startTime language_code sentences audio_url speaker_id chunks paragraphs result "
    b"transcript words"
)
_SIGN = re.compile(rb'"(?:' + b"|".join(_KEYS.split()) + rb')"\s*:')
_DESCRIPT = re.compile(rb'"[^"\n]{0,80}\bdescript(?:\.com|[ _-][^"\n]{0,40})?"', re.I)
_HEAD = 100_000
_OPENING = re.compile(rb'(?:\xef\xbb\xbf)?\s*[{\[]\s*["{]')
_OTHERS = re.compile(rb'"transcription"\s*:\s*\[|data-timestamp')
_WHISPER = re.compile(rb'"segments"\s*:\s*\[\s*\{[^{}\[\]]*"start"\s*:')


def _looks_like_one(data: bytes) -> bool:
    head = data[:_HEAD]
    if _OPENING.match(head) is None:
        return False
    if _DESCRIPT.search(head) is not None:
        return True
    if _SIGN.search(head) is None:
        return False
    return _OTHERS.search(head) is None and _WHISPER.search(head) is None


FORMAT = Format(_WHAT, (".json", ".json3"), load, _looks_like_one)
