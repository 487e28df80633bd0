"""Gaps: what the source says between two neighbouring sentences of a quote. Shared by the checks of cuts and merges."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from quoteverify.checks.inputs import AlignedSentence, QuoteInContext
from quoteverify.quotes import parts
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span

ELLIPSIS = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|(?<!\.)\.(?:\s?\.){2,3}")
"""The marks of a cut: … ... . . . [...] (…)."""

APART = 3
"""Source sentences between two quoted ones from which on they are separate remarks, a paragraph break between."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two neighbouring quoted sentences: ``dropped`` source sentences, ``place`` in the rendering (the end of
    the first to the second), whether an ellipsis marks it, whether an attribution or new pair of marks separates the
    two (``other_part``), and whether they come from different paragraphs or turns (``separate``)."""

    before: AlignedSentence
    after: AlignedSentence
    dropped: tuple[Segment, ...]
    place: Span
    marked: bool
    other_part: bool
    separate: bool

    @property
    def one_file(self) -> bool:
        return self.before.source_file == self.after.source_file

    @property
    def speakers(self) -> tuple[str, str] | None:
        """Who said the two sentences, where two different people did."""
        first, second = self.before.segments[-1].speaker, self.after.segments[0].speaker
        return (first, second) if first and second and first != second else None

    @property
    def joins_remarks(self) -> bool:
        """Whether the two sentences were not said together: other people, other files, or far apart."""
        apart = self.separate and len(self.dropped) >= APART
        return not self.one_file or self.speakers is not None or apart


def gaps(context: QuoteInContext) -> Iterator[Gap]:
    """The gaps between neighbouring sentences of a quote that both have a source, in order."""
    text = context.document.text
    printed = parts(context.quote, text)
    for first, second in pairwise(sentence for sentence in context.sentences if sentence.segments):
        left = first.place_rendering(Span(0, len(first.pair.rendering.text)))
        right = second.place_rendering(Span(0, len(second.pair.rendering.text)))
        low, high = first.segments[-1].index, second.segments[0].index
        same_file = first.source_file == second.source_file
        dropped = tuple(segment for segment in context.between if same_file and low < segment.index < high)
        around = text[max(left.end - 5, left.start) : min(right.start + 5, right.end)]
        yield Gap(
            first,
            second,
            dropped,
            Span(left.start, right.end),
            marked=ELLIPSIS.search(around) is not None,
            other_part=_part(printed, left.end - 1) != _part(printed, right.start),
            separate=not same_file or _turn(first.segments[-1]) != _turn(second.segments[0]),
        )


def _turn(segment: Segment) -> tuple[int, str | None]:
    return (segment.paragraph if segment.speaker is None else -1, segment.speaker)


def _part(printed: tuple[Span, ...], at: int) -> int:
    return next((number for number, part in enumerate(printed) if part.start <= at < part.end), -1)
