"""Answers: a quote that asks nothing renders what was answered, though the question before says more of its words.

“We will never close the school” is what «Нет, никогда.» said to «Вы закроете школу?»
"""

from collections.abc import Callable, Sequence

from quoteverify.alignment.fits import MAYBE_WHOLE, Search
from quoteverify.alignment.source import LONGEST, ending
from quoteverify.records.segment import Segment

FAINT = 0.08
"""Fit that an answer has at least, where it is not another speaker's."""

Place = tuple[int, int]
"""The first sentence of a stretch of source and how many more it has; (-1, 0) for nowhere."""


def answered(
    places: Sequence[Place], search: Search, source: Sequence[Segment], fit: Callable[[int, int, int], float]
) -> list[Place]:
    """The places with the answer instead of the question, for the sentences of a quote that are whole and ask nothing.
    ``fit`` is that of a sentence of the quote with a stretch."""
    found = []
    for k, place in enumerate(places):
        asks = search.sought[k].ending == "?" or search.sought[k].whole < MAYBE_WHOLE
        found.append(place if asks or place[0] < 0 else _answer(k, place, source, fit))
    return found


def is_answer(source: Sequence[Segment], index: int) -> bool:
    """Whether the sentence at ``index`` follows a question that somebody else asked, or nobody knows who."""
    if not 0 < index < len(source) or _asks(source[index]) or not _asks(source[index - 1]):
        return False
    before, after = source[index - 1].speaker, source[index].speaker
    return before is None or before != after


def _asks(segment: Segment) -> bool:
    return ending(segment.text) == "?"


def _answer(k: int, place: Place, source: Sequence[Segment], fit: Callable[[int, int, int], float]) -> Place:
    first, further = place
    last = first + further
    start = next((index for index in range(last, first, -1) if is_answer(source, index)), None)
    if start is not None:  # question and answer together
        return start, last - start
    if not _asks(source[last]) or not is_answer(source, last + 1):
        return place
    turn = last + 1
    ends = turn
    while ends + 1 < len(source) and ends - turn < LONGEST and source[ends + 1].speaker == source[turn].speaker:
        ends += 1
    stretches = [
        (index, more)
        for index in range(turn, ends + 1)
        for more in range(min(LONGEST, ends + 1 - index))
        if not any(_asks(segment) for segment in source[index : index + more + 1])
    ]
    best = max(stretches, key=lambda stretch: fit(k, *stretch))
    known = source[turn].speaker is not None
    return best if known or fit(k, *best) >= FAINT else place
