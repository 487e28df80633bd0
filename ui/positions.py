"""Positions: between code points of a document's text and Qt's positions in the text that a view shows.

Qt counts UTF-16 units and takes every line break as one; the core counts code points and keeps newlines as in the file.
"""

import re
from bisect import bisect_left

from quoteverify.records.spans import Span

# Qt takes these for its own paragraph and frame marks; a view shows the replacement character instead.
_RESERVED = re.compile("[\ufdd0\ufdd1\ud800-\udfff]")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_BREAK = re.compile("\r\n")


class Positions:
    """The shown form of one text (``shown``) and the way between both counts. Offsets beyond the end are clipped."""

    def __init__(self, text: str) -> None:
        # Texts of many megabytes are opened while the window waits: what they do not hold is not looked for.
        units, halves = _units(text)
        shown = text.replace("\r\n", "\n").replace("\r", "\n")
        reserved = halves or "\ufdd0" in text or "\ufdd1" in text
        self.shown = _RESERVED.sub("\ufffd", shown) if reserved else shown
        self._length = len(text)
        self._wide = [match.start() for match in _WIDE.finditer(text)] if units > len(text) else []
        # Where each CR of a CR LF stands: offsets after it are one less in the view.
        self._pairs = [match.start() for match in _BREAK.finditer(text)] if "\r\n" in text else []

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


def _units(text: str) -> tuple[int, bool]:
    """How many UTF-16 units a text takes, and whether it holds halves of pairs."""
    try:
        return len(text.encode("utf-16-le")) // 2, False
    except UnicodeEncodeError:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2, True
