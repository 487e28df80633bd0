"""Naming: on a sheet a file is called by its name. Where on somebody's machine it lies is no reader's business."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import PurePath
from typing import Any, TypeVar

from quoteverify.records.document import Document
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding
from quoteverify.records.opinion import Opinion
from quoteverify.records.quotes import Quote
from quoteverify.records.review import rendering_key
from quoteverify.records.spans import Span

T = TypeVar("T")

_UNNAMED = (str, bytes, int, float, Document, SentenceEvidence, Finding, Opinion, Quote, Span)
"""What names no file, and may be large."""


def names_of(paths: Iterable[str]) -> dict[str, str]:
    """What each path is called: its name; of two files of one name, their last folders too, as many as tell them
    apart."""
    parts = {path: PurePath(path.replace("\\", "/")).parts for path in paths}
    names = {path: _tail(split, 1) for path, split in parts.items()}
    for depth in range(2, max(map(len, parts.values()), default=0) + 1):
        seen = Counter(names.values())
        if len(seen) == len(names):
            break
        names = {path: _tail(parts[path], depth) if seen[name] > 1 else name for path, name in names.items()}
    return names


def _tail(parts: tuple[str, ...], count: int) -> str:
    return "/".join(parts[-count:])


def without_folders(value: T, paths: Iterable[str]) -> T:
    """A value with a name wherever one of the paths stands, and in the keys of what was decided about such a file."""
    names = {path: name for path, name in names_of(dict.fromkeys(paths)).items() if name != path}
    if not names:
        return value
    names |= {rendering_key(path): rendering_key(name) for path, name in names.items()}
    renamed: T = _renamed(value, names)
    return renamed


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if value is None or isinstance(value, _UNNAMED):
        return value
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(_renamed(each, names) for each in value)
    if isinstance(value, Mapping):
        return {_renamed(key, names): _renamed(each, names) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        held = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        made = {name: _renamed(each, names) for name, each in held.items()}
        changed = {name: each for name, each in made.items() if each is not held[name] and each != held[name]}
        return replace(value, **changed) if changed else value
    return value
