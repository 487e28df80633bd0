"""Pairs: source and rendering given line by line, judged one by one, for other programs and for benchmarks."""

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from quoteverify.check import evidence as evidence_stage
from quoteverify.check.judging import JudgedPair, judge
from quoteverify.check.opinions import opinions
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.engines import Engines
from quoteverify.errors import InputError
from quoteverify.language.profiles import primary
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.translation import Cancelled, never

BATCH = 256
"""Lines read ahead, so that an engine can work in batches while results still stream."""


@dataclass(frozen=True, slots=True)
class PairLine:
    """One line of input; ``id`` is given back as it came."""

    id: Any
    pair: SentencePair


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be read, with one sentence that says why; ``id`` is None when it has none."""

    id: Any
    error: str


@dataclass(frozen=True, slots=True)
class JudgedLine:
    """A line judged; ``id`` is given back as it came."""

    id: Any
    judged: JudgedPair


def read_line(line: bytes, number: int, source_language: str, rendering_language: str) -> PairLine | BadLine:
    """Read one line of UTF-8 JSON; ``number`` (1-based) stands in the complaint about a bad one."""
    try:
        data = json.loads(line.decode("utf-8"), parse_float=_finite, parse_constant=_finite)
    except UnicodeDecodeError as error:
        return BadLine(None, f"Line {number} is not UTF-8 ({error.reason}): save the file as UTF-8.")
    except (ValueError, RecursionError) as error:
        return BadLine(None, f"Line {number} is not JSON ({error}): write one object per line.")
    if not isinstance(data, dict):
        return BadLine(None, f"Line {number} is not an object: write {{id, source, rendering}}.")
    name = data.get("id")
    try:
        source = Side(_text(data, "source"), _tag(data, "source_language", source_language))
        rendering = Side(_text(data, "rendering"), _tag(data, "rendering_language", rendering_language))
    except InputError as error:
        return BadLine(name, f"Line {number}: {error}")
    return PairLine(name, SentencePair(source if source.text.strip() else None, rendering))


def judge_lines(
    lines: Iterable[PairLine | BadLine], engines: Engines, house: HouseProfile, cancelled: Cancelled = never
) -> Iterator[JudgedLine | BadLine]:
    """Judge the lines in order by the rules of a house, with evidence in batches of one language pair. Raises
    Stopped."""
    rest = iter(lines)
    while batch := list(islice(rest, BATCH)):
        for languages, group in groupby(batch, _languages):
            members = list(group)
            judged = opinions([line.pair for line in members if isinstance(line, PairLine)], engines.judge, cancelled)
            for line, evidence in zip(members, _evidence(members, languages, engines, cancelled), strict=True):
                if isinstance(line, BadLine):
                    yield line
                else:
                    yield JudgedLine(line.id, judge(line.pair, evidence, next(judged), house))


def _finite(text: str) -> float:
    """A number that can be given back as JSON. Raises ValueError."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is no number that JSON can hold")
    return value


class _BadField(InputError):
    pass


def _text(data: dict[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str):
        raise _BadField(f"“{name}” must be a text.")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise _BadField(f"“{name}” holds half a character (a lone surrogate): write it as UTF-8.")
    return value


def _tag(data: dict[str, Any], name: str, default: str) -> str:
    value = data.get(name)
    if value is None:
        return default
    if not isinstance(value, str):
        raise _BadField(f"“{name}” must be a language tag such as ru.")
    return primary(value)


def _languages(line: PairLine | BadLine) -> tuple[str, str] | None:
    if isinstance(line, BadLine) or line.pair.source is None or not line.pair.rendering.text.strip():
        return None
    source, rendering = line.pair.source.language, line.pair.rendering.language
    return None if source == rendering else (source, rendering)


def _evidence(
    lines: list[PairLine | BadLine], languages: tuple[str, str] | None, engines: Engines, cancelled: Cancelled
) -> Iterator[SentenceEvidence | None]:
    if languages is None:
        return iter([None] * len(lines))
    pairs = [
        (line.pair.source.text, line.pair.rendering.text)
        for line in lines
        if isinstance(line, PairLine) and line.pair.source
    ]
    return evidence_stage.gather(pairs, *languages, engines, cancelled)
