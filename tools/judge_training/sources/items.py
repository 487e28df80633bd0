"""Items written for this project: contrast items, and renderings with the source for which a wrong one is right.

A wrong rendering without such a source is left out: trained on those, a judge learns which English sounds like an
error and need not read the source.
"""

from __future__ import annotations

import gzip
import json
import lzma
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tools.judge_training.categories import code_of
from tools.judge_training.examples import Example, Group, changed, nearest

SEVERITIES = {"critical": 1.0, "major": 0.95, "minor": 0.6}

SHINGLE = 8
"""Letters of a stretch by which texts are held to be nearly equal."""

ALIKE = 0.6
"""Share of a text's stretches, from which on it is."""


def bare(text: str) -> str:
    """Letters and digits only, small."""
    return re.sub(r"\W+", "", text.lower())


def open_lines(path: Path) -> Iterator[str]:
    """Lines of a plain, ``.gz`` or ``.xz`` file."""
    if path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from lines
    elif path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from lines
    else:
        with path.open(encoding="utf-8") as lines:
            yield from lines


def read_lines(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """One JSON object a line."""
    return (json.loads(line) for line in lines if line.strip())


def contrast_group(item: dict[str, Any]) -> Group:
    """Eight examples of a contrast item: four renderings, each with both sources.

    Where the words are wrong is said of the close renderings alone, which differ in few words.
    """
    category = code_of(item["kind"])
    examples = []
    for mine, theirs in (("a", "b"), ("b", "a")):
        own, foreign = item[mine], item[theirs]
        examples += [Example(own["source"], text, 0.0) for text in own["right"]]
        source_marks = changed(own["source"], foreign["source"])
        for number, text in enumerate(foreign["right"]):
            marks = changed(text, own["right"][0], category) if number == 0 else None
            examples.append(Example(own["source"], text, 1.0, marks, source_marks))
    return Group(tuple(examples))


def written_group(item: dict[str, Any]) -> Group | None:
    """A source with its faithful renderings and the wrong ones that have a contrast source; None without any such."""
    source, renderings = item["source"], item["renderings"]
    faithful = [rendering["text"] for rendering in renderings if rendering["label"] == "faithful"]
    wrong = [r for r in renderings if r["label"] == "wrong" and r.get("right_source")]
    if not wrong or not faithful:
        return None
    examples = [Example(source, text, 0.0) for text in faithful]
    for rendering in wrong:
        text, other, category = rendering["text"], rendering["right_source"], code_of(rendering["kind"])
        model, severity = nearest(text, faithful), SEVERITIES[rendering["severity"]]
        examples.append(Example(source, text, severity, changed(text, model, category), changed(source, other)))
        examples.append(Example(other, text, 0.0))
        examples.append(Example(other, model, severity, changed(model, text, category), changed(other, source)))
    return Group(tuple(examples))


def group_of(item: dict[str, Any]) -> Group | None:
    """Both forms of item, told apart by their fields; None for one without contrast sources."""
    return contrast_group(item) if "a" in item else written_group(item)


def texts_of(item: dict[str, Any]) -> Iterator[str]:
    """Sources and renderings of an item of either form."""
    if "a" in item:
        for side in (item["a"], item["b"]):
            yield side["source"]
            yield from side["right"]
        return
    yield item["source"]
    for rendering in item["renderings"]:
        yield rendering["text"]
        if rendering.get("right_source"):
            yield rendering["right_source"]


def shingles(text: str) -> set[str]:
    """All stretches of ``SHINGLE`` letters and digits; the whole of a shorter text."""
    letters = bare(text)
    return {letters[start : start + SHINGLE] for start in range(max(1, len(letters) - SHINGLE + 1))} - {""}


class HeldOut:
    """Knows texts nearly equal to those that nobody may learn from."""

    def __init__(self, held: Iterable[dict[str, Any]]) -> None:
        self._known = {shingle for item in held for text in texts_of(item) for shingle in shingles(text)}

    def touches(self, item: dict[str, Any]) -> bool:
        """Has any text of the item ``ALIKE`` of its stretches among the held out ones?"""
        return any(self._alike(shingles(text)) for text in texts_of(item))

    def _alike(self, own: set[str]) -> bool:
        return bool(own) and len(own & self._known) >= ALIKE * len(own)


def allowed(found: Iterable[dict[str, Any]], held_out: HeldOut) -> Iterator[dict[str, Any]]:
    """Items of which no text is held out."""
    return (item for item in found if not held_out.touches(item))


def contrasts(item: dict[str, Any]) -> Iterator[tuple[str, str, str, str, str]]:
    """(kind, one source, its rendering, other source, its rendering) for every contrast an item holds."""
    if "a" in item:
        for close, other in zip(item["a"]["right"], item["b"]["right"], strict=True):
            yield item["kind"], item["a"]["source"], close, item["b"]["source"], other
        return
    faithful = [rendering["text"] for rendering in item["renderings"] if rendering["label"] == "faithful"]
    for rendering in item["renderings"]:
        if rendering.get("right_source") and faithful:
            model = nearest(rendering["text"], faithful)
            yield rendering["kind"], item["source"], model, rendering["right_source"], rendering["text"]
