"""Positions: between code points of a document's text and Qt's positions in the text that a view shows.

Qt counts UTF-16 units and takes every line break as one; the core counts code points and keeps newlines as in the file.
"""

from bisect import bisect_left

from quoteverify.spans import Span

# Qt takes these for its own paragraph and frame marks; a view shows the replacement character instead.
_RESERVED = dict.fromkeys((0xFDD0, 0xFDD1, *range(0xD800, 0xE000)), "\ufffd")


class Positions:
    """The shown form of one text (``shown``) and the way between both counts. Offsets beyond the end are clipped."""

    def __init__(self, text: str) -> None:
        self.shown = text.replace("\r\n", "\n").replace("\r", "\n").translate(_RESERVED)
        self._length = len(text)
        self._wide = [index for index, letter in enumerate(text) if letter > "\uffff"]
        self._pairs = _line_breaks_of_two(text)

    def to_view(self, offset: int) -> int:
        """Qt's position of a code point; the inside of a CR LF counts as its end."""
        offset = min(max(offset, 0), self._length)
        return offset + bisect_left(self._wide, offset) - bisect_left(self._pairs, offset)

    def to_text(self, position: int) -> int:
        """The last code point that stands at or before a position of Qt's."""
        low, high = 0, self._length
        while low < high:
            middle = (low + high + 1) // 2
            if self.to_view(middle) <= position:
                low = middle
            else:
                high = middle - 1
        return low

    def span(self, span: Span) -> tuple[int, int]:
        """Start and end of a span in Qt's positions."""
        return self.to_view(span.start), self.to_view(span.end)


def _line_breaks_of_two(text: str) -> list[int]:
    """Where each CR of a CR LF stands: offsets after it are one less in the view."""
    found: list[int] = []
    place = text.find("\r\n")
    while place >= 0:
        found.append(place)
        place = text.find("\r\n", place + 2)
    return found
