"""Typewriter marks: ``so'' as TeX and old agencies write them, ,,so'' in German, read as the marks of a typesetter."""

import re
from collections.abc import Sequence

from quoteverify.records.spans import Span

_OPENING = re.compile(r"(?<![\w`])``(?=[^\s`])|(?<![\w,]),,(?=[^\W_])")
_CLOSING = re.compile(r"(?<=[^\s'´`])(?:''|´´|``)(?![\w'´`])")


def typeset(text: str) -> tuple[str, frozenset[int]]:
    """``text`` of the same length with two-character marks as one mark and a space outside it, and where these marks
    stand; as it is where no such mark opens and closes again."""
    openings = [match.start() for match in _OPENING.finditer(text)]
    closings = [match.start() for match in _CLOSING.finditer(text)] if openings else []
    if not closings or not any(text[at] != "`" or text[openings[0]] == "," for at in closings):
        return text, frozenset()  # ``so`` is code
    letters = list(text)
    for at in openings:
        letters[at : at + 2] = " „" if text[at] == "," else " “"
    for at in closings:
        letters[at : at + 2] = "” "
    return "".join(letters), frozenset([*(at + 1 for at in openings), *closings])


def whole(marks: Sequence[Span], typed: frozenset[int], *, opening: bool) -> tuple[Span, ...]:
    """One-character marks of :func:`typeset` with the second character of those in ``typed``."""
    before, behind = (1, 0) if opening else (0, 1)
    return tuple(Span(mark.start - before, mark.end + behind) if mark.start in typed else mark for mark in marks)
