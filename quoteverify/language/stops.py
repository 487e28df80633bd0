"""Stops: texts without full stops, as machines write down speech, cut where one may stand.

A place is the better the more speaks for it: a comma, the end of a subtitle or line, a pause, a small word behind it;
and the worse the more hangs together there. The best way through a text is found by dynamic programming.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from quoteverify.language.profiles import profile
from quoteverify.records.document import Block
from quoteverify.records.spans import Span

FEWEST = 24
"""Words from which a text that hardly ends a sentence is said to have no full stops."""
RARE = 45
"""Words for each sentence end from which on a text hardly has any."""
LONG, LONG_ELSEWHERE = 12, 36
"""Words of a sentence from which it is cut: in a text without full stops, and in any other where it has next to no
marks inside."""
CLAUSE = 18
"""Words without any mark that a written sentence rarely has."""
WANTED, MOST = 7.0, 16
"""Words of a part as it should be, and at most."""
SPREAD = 3.0
"""Words more or less that cost as much as one sign speaks for a place."""
PAUSE = 500
"""Milliseconds of silence that speak for a place."""

_END = re.compile(r"[.!?…。！？؟։।॥]+(?=[\"'”’»“„›)\]]*(?:\s|$)|[^\x00-\u02ff])")
_MARK = re.compile(r"[,;:–—…،؛、，；：]|\s-\s")
_UNIT = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+(?:['’ʼ-][^\W\u3040-\u30ff\u3400-\u9fff]+)*"
)
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
"""What Japanese ends its words in; another character behind it begins the next one."""
_HALF = 0.6
"""What a character of a script without spaces counts as, in words."""


def lacks_stops(blocks: Iterable[Block], text: str) -> bool:
    """Whether the sentences of a document hardly ever end in a mark."""
    words = ends = 0.0
    for block in blocks:
        for piece in block.pieces:
            said = piece.of(text)
            words += length(said)
            ends += len(_END.findall(said))
    return words >= FEWEST and ends * RARE < words


def is_cut(blocks: Sequence[Block], text: str) -> bool:
    """Whether a document lacks full stops and has something that must be cut for it."""
    if not lacks_stops(blocks, text):
        return False
    words = 0.0
    for number, block in enumerate(blocks):
        own = sum(length(piece.of(text)) for piece in block.pieces)
        words = words + own if number and blocks[number - 1].goes_on_in(block) else own
        if words > LONG:
            return True
    return False


def length(text: str) -> float:
    """Words; a character of a script without spaces counts as a little more than half of one."""
    units = _UNIT.findall(text)
    return len(units) - (1.0 - _HALF) * sum(_IDEOGRAPH.match(unit) is not None for unit in units)


def is_endless(text: str, unstopped: bool) -> bool:
    """Whether a sentence is cut: a long one in a text without full stops, elsewhere a very long one without marks."""
    words = length(text)
    if unstopped:
        return words > LONG
    return words > LONG_ELSEWHERE and len(_MARK.findall(text)) * CLAUSE < words


def cut(text: str, language: str, breaks: Mapping[int, float]) -> tuple[Span, ...]:
    """The parts of a text without full stops. ``breaks`` are offsets where a line or subtitle begins, with the silence
    before them in milliseconds."""
    units = [Span(*match.span()) for match in _UNIT.finditer(text)]
    if not units:
        return (Span(0, len(text)),)
    small = _small_words(language)
    weights = [_HALF if _IDEOGRAPH.match(text, unit.start) else 1.0 for unit in units]
    costs = [
        0.0,
        *(_Place(text, left, right).cost(small, breaks) for left, right in pairwise(units)),
    ]
    starts = _starts(weights, costs)
    edges = [units[at].start for at in starts[1:]]
    bounds = [0, *(_edge(text, edge) for edge in edges), len(text)]
    return tuple(Span(start, end) for start, end in pairwise(bounds))


def _starts(weights: Sequence[float], costs: Sequence[float]) -> list[int]:
    """The units that begin a part, on the cheapest way: ``costs`` is that of each as a beginning."""
    best = [0.0] + [float("inf")] * len(weights)
    before = [0] * (len(weights) + 1)
    for end in range(1, len(weights) + 1):
        words = 0.0
        for start in range(end - 1, -1, -1):
            words += weights[start]
            if words > MOST and start < end - 1:
                break
            cost = best[start] + costs[start] + ((words - WANTED) / SPREAD) ** 2
            if cost < best[end]:
                best[end], before[end] = cost, start
    found = []
    at = len(weights)
    while at:
        at = before[at]
        found.append(at)
    return found[::-1]


@dataclass(frozen=True, slots=True)
class _Place:
    """Between two neighbouring words."""

    text: str
    left: Span
    right: Span

    def cost(self, small: frozenset[str], breaks: Mapping[int, float]) -> float:
        """What it costs to begin a part here; below nought where much speaks for it."""
        gap = self.text[self.left.end : self.right.start]
        before, after = self.left.of(self.text).casefold(), self.right.of(self.text).casefold()
        silence = next((breaks[at] for at in range(self.left.end, self.right.start + 1) if at in breaks), None)
        cost = 1.0
        if _END.search(gap) or _MARK.search(gap):
            cost -= 2.5
        if silence is not None:
            cost -= 2.5 if silence >= PAUSE else 1.5
        elif not gap:
            cost += 1.0 if _KANA.match(before) and not _KANA.match(after) else 3.0
        if silence is None or silence < PAUSE:
            cost += 1.5 * (before in small) + (before.isdecimal() or after.isdecimal())
        return cost - (after in small and before not in small)


def _edge(text: str, start: int) -> int:
    """Where a part begins whose first word does: opening marks before it belong to it."""
    while (
        start and not text[start - 1].isspace() and not text[start - 1].isalnum() and text[start - 1] in "\"'“„«‘¿¡(["
    ):
        start -= 1
    return start


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(profile(language).function_words.words.casefold().split())
