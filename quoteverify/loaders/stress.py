"""Stress: what a layout sets in bold or italics, carried through a reader's text by two marks and read off at the end.

An interview may tell its questions from its answers by nothing else.
"""

from collections.abc import Sequence

from quoteverify.records.spans import Span

BEGIN, END = "\ufdd0", "\ufdd1"
"""Noncharacters of Unicode: no text has them."""


def stressed(text: str) -> str:
    """The text between the two marks; blank text is left as it is."""
    return f"{BEGIN}{text}{END}" if text.strip() else text


def read_stress(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text without the marks, and where it is stressed: half-open spans in its code points, in order, those joined
    between which no word stands. A mark without its partner reaches to the end of the text."""
    parts: list[str] = []
    spans: list[Span] = []
    length = depth = start = 0
    for part in text.replace(END, f"{BEGIN}{END}").split(BEGIN):
        closes = part.startswith(END)
        if parts:
            depth = max(depth - 1, 0) if closes else depth + 1
            if closes and depth == 0:
                spans.append(Span(start, length))
            elif not closes and depth == 1:
                start = length
        words = part.removeprefix(END)
        parts.append(words)
        length += len(words)
    if depth:
        spans.append(Span(start, length))
    plain = "".join(parts)
    return plain, _joined(plain, spans)


def _joined(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    held: list[Span] = []
    for span in spans:
        if not span.of(text).strip():
            continue
        if held and not text[held[-1].end : span.start].strip():
            held[-1] = Span(held[-1].start, span.end)
        else:
            held.append(span)
    return tuple(held)
