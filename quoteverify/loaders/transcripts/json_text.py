"""What transcript formats written as JSON share: reading them with a fixed shape."""

import json
from typing import Any, TypeVar

import msgspec

from quoteverify.loaders.content import Decoded, Raw
from quoteverify.loaders.errors import FileDamaged, UnknownTranscript

Shape = TypeVar("Shape")


def read_json(raw: Raw, shape: type[Shape], what: str) -> tuple[Shape, Decoded]:
    """The file as ``shape`` (a msgspec struct). Raises FileDamaged where it is no JSON or has other things where the
    shape has its own, UnknownTranscript where it has nothing of it."""
    content, decoded = parse_json(raw, what)
    try:
        return msgspec.convert(content, shape), decoded
    except msgspec.ValidationError as error:
        fields = getattr(shape, "__struct_fields__", ())
        if isinstance(content, dict) and set(fields[:1]) & set(content):
            raise FileDamaged(raw.path, what, str(error)[:200].replace("`", "")) from None
        raise UnknownTranscript(raw.path, keys(content)) from None


def parse_json(raw: Raw, what: str) -> tuple[Any, Decoded]:
    """What the file holds. Raises FileDamaged where it is no JSON.

    The standard library parses: unlike msgspec it takes the ``NaN`` that Whisper writes for a missing probability.
    """
    decoded = raw.decode()
    try:
        return json.loads(decoded.text), decoded
    except (ValueError, RecursionError):
        raise FileDamaged(raw.path, what, "its JSON is cut off or damaged") from None


def keys(content: object) -> tuple[str, ...]:
    """Those of an object, as they may be shown."""
    return tuple(key[:40] for key in content if key.isprintable()) if isinstance(content, dict) else ()
