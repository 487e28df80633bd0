"""Batches: work sorted by length and cut so that little of a batch is padding and a stop is never far."""

from collections.abc import Iterator, Sequence


def batches(lengths: Sequence[int], budget: int) -> Iterator[list[int]]:
    """Indices of ``lengths`` in groups, longest first; members times the longest of a group stay within ``budget``.

    Longest first, so that what needs the most memory comes at the start. A single longer member goes alone.
    """
    order = sorted(range(len(lengths)), key=lambda index: -lengths[index])
    group: list[int] = []
    for index in order:
        if group and lengths[group[0]] * (len(group) + 1) > budget:
            yield group
            group = []
        group.append(index)
    if group:
        yield group
