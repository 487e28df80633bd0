"""Frames: how a language that writes no spaces between words puts a quote and its speaker together.

An entry of ``frames`` has "…" for the quote and "{}" for the speaker: ``{}は…と述べた``.
"""

import re
from collections.abc import Sequence

from quoteverify.quotes.surroundings import Surroundings
from quoteverify.records.spans import Span

NAME = r"(?P<name>[^\s，,。；;：:、！!？?「」『』“”\"]{1,16}?)"
_PAUSE = r"[\s，,、：:]*"


class Frames:
    """The frames of one language."""

    def __init__(self, entries: Sequence[str], idioms: Sequence[str] = ()) -> None:
        self._found = [_compiled(*entry.split("…")) for entry in entries]
        self._whole = [_whole(*entry.split("…")) for entry in entries if entry.startswith("{}")]
        self._idioms = tuple(idioms)
        self.any = bool(self._whole)

    def unmarked(self, sentence: str) -> tuple[str, str, Span] | None:
        """The speaker, the words that report and the place of what is said in a whole sentence without marks."""
        for frame in self._whole:
            found = frame.fullmatch(sentence)
            if found is not None and not found["name"].startswith(self._idioms):
                cue = sentence[found.end("name") : found.start("said")] + sentence[found.end("said") :]
                return found["name"], re.sub(r"[\s，,、：:。.]+", "", cue), Span(*found.span("said"))
        return None

    def speaker(self, around: Surroundings) -> tuple[str, str] | None:
        """The speaker of the quote in ``around`` and the words that report it; None where no frame fits."""
        for before, after in self._found:
            left, right = before.search(around.before.text), after.match(around.after.text)
            if left is not None and right is not None:
                named = left.groupdict().get("name") or right.groupdict().get("name") or ""
                if named:
                    cue = (left[0] + right[0]).replace(named, "", 1)
                    return named, re.sub(_PAUSE, "", cue)
        return None


def _whole(before: str, after: str) -> re.Pattern[str]:
    left, right = (re.escape(part).replace(r"\{\}", NAME) for part in (before, after))
    # Where no word ends the speech, a colon must begin it: 他说：…
    pause = _PAUSE if after else r"\s*[：:]\s*"
    return re.compile(rf"\s*{left}{pause}(?P<said>\S.+?[。.！!？?]?){right}[。.]?\s*")


def _compiled(before: str, after: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    left, right = (re.escape(part).replace(r"\{\}", NAME) for part in (before, after))
    # Where a name begins is where a clause does.
    opening = rf"(?:(?<=[，,。；;！!？?\n])|^)\s*{left}{_PAUSE}$" if before else ""
    return re.compile(opening), re.compile(_PAUSE + right if after else "")
