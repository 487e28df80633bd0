"""Windows: work taken in growing portions, so that the first result comes at once and the rest fast."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled

SIZES = (1, 8, 32, 128)
"""One first, then more and more; as many as the last from then on."""

Item = TypeVar("Item")


def windows(items: Iterable[Item], cancelled: Cancelled) -> Iterator[list[Item]]:
    """All ``items`` in order, in portions. Raises Stopped before a portion when ``cancelled`` says so."""
    rest, sizes = iter(items), iter(SIZES)
    while portion := list(islice(rest, next(sizes, SIZES[-1]))):
        if cancelled():
            raise Stopped
        yield portion
