"""A file that another program exchanges as soon as it has been read once."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_WATCHED: dict[str, tuple[bytes, list[int]]] = {}
"""By path: what the file is exchanged for, and how often it was opened so far."""


def _on_event(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "open" or not _WATCHED:
        return
    name = str(arguments[0])
    content, opened = _WATCHED.get(name, (b"", None))
    if opened is None:
        return
    opened[0] += 1
    if opened[0] == 2:
        Path(name).write_bytes(content)


_HOOKS: list[object] = []


@contextmanager
def exchanged_after_first_read(path: Path, content: bytes) -> Iterator[None]:
    """Whoever opens ``path`` a second time finds ``content`` there."""
    if not _HOOKS:  # an audit hook cannot be taken away again: one serves all tests
        sys.addaudithook(_on_event)
        _HOOKS.append(_on_event)
    _WATCHED[str(path)] = content, [0]
    try:
        yield
    finally:
        del _WATCHED[str(path)]
