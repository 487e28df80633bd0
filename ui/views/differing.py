"""Two versions of a text as a reader sees what changed: words that went are struck out, words that came underlined."""

from collections.abc import Sequence
from html import escape

from quoteverify.language.differences import word_differences
from quoteverify.records.spans import Span


def before_and_after(before: str, after: str) -> tuple[str, str]:
    """Both texts as HTML, each with the words marked that the other has not; told apart without colour."""
    differences = word_differences(before, after)
    return _marked(before, differences.first, "s"), _marked(after, differences.second, "u")


def _marked(text: str, spans: Sequence[Span], tag: str) -> str:
    parts: list[str] = []
    place = 0
    for span in spans:
        parts += [escape(text[place : span.start]), f"<{tag}><b>{escape(span.of(text))}</b></{tag}>"]
        place = span.end
    return "".join([*parts, escape(text[place:])]).replace("\n", " ")
