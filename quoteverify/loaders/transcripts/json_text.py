"""What transcript formats written as JSON share: reading them with a fixed shape."""

import json
from typing import TypeVar

import msgspec

from quoteverify.loaders.content import Decoded, Raw
from quoteverify.loaders.errors import FileDamaged

Shape = TypeVar("Shape")


def read_json(raw: Raw, shape: type[Shape], what: str) -> tuple[Shape, Decoded]:
    """The file as ``shape`` (a msgspec struct). Raises FileDamaged where it is no JSON or of another shape.

    The standard library parses: unlike msgspec it takes the ``NaN`` that Whisper writes for a missing probability.
    """
    decoded = raw.decode()
    try:
        return msgspec.convert(json.loads(decoded.text), shape), decoded
    except msgspec.ValidationError as error:
        raise FileDamaged(raw.path, what, str(error)[:200].replace("`", "")) from None
    except (ValueError, RecursionError):
        raise FileDamaged(raw.path, what, "its JSON is cut off or damaged") from None
