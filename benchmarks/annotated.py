"""Texts with their quotes marked by hand, written for this project: ``benchmarks/data/quotes/TAG-*.txt``.

A file holds many texts. Each begins with a line ``=== NAME``; a quote stands in ``⟦SPEAKER|„…“⟧``, its own marks
inside. SPEAKER lists with ``/`` every wording that is right; empty where none is asked for; ``?`` where a reader could
count the words as a quote or as a term and neither is wrong. What is in marks without brackets is a title, a name, a
term or a quote inside another one.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from quoteverify.records.spans import Span

_HEAD = re.compile(r"^=== (.+)$", re.MULTILINE)
_QUOTE = re.compile(r"⟦([^|⟦⟧]*)\|([^⟦⟧]*)⟧")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class AnnotatedQuote:
    """``span`` counts code points of the text; ``speakers`` are the wordings that are right; ``either``: counting these
    words as a quote is as right as not."""

    span: Span
    speakers: tuple[str, ...]
    either: bool

    def names(self, speaker: str | None) -> bool:
        """Whether ``speaker`` is one of the right wordings, longer or shorter by words at its ends ("Frau Meier")."""
        found = _words(speaker or "")
        return bool(found) and any(
            _within(found, right) or _within(right, found) for right in map(_words, self.speakers)
        )


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    name: str
    text: str
    quotes: tuple[AnnotatedQuote, ...]


def read_annotated(path: Path) -> list[AnnotatedText]:
    """The texts of a file in order. Raises ValueError for a bracket without its partner."""
    content = path.read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(content))
    ends = [*(head.start() for head in heads[1:]), len(content)]
    return [_read(head[1], content[head.end() : end].strip()) for head, end in zip(heads, ends, strict=True)]


def _read(name: str, marked: str) -> AnnotatedText:
    parts: list[str] = []
    quotes: list[AnnotatedQuote] = []
    position = length = 0
    for match in _QUOTE.finditer(marked):
        parts += [marked[position : match.start()], match[2]]
        start = length + match.start() - position
        length = start + len(match[2])
        position = match.end()
        speakers = tuple(filter(None, match[1].split("/")))
        quotes.append(AnnotatedQuote(Span(start, length), speakers, either=match[1] == "?"))
    text = "".join([*parts, marked[position:]])
    if "⟦" in text or "⟧" in text:
        raise ValueError(f"{name}: a bracket without its partner")
    return AnnotatedText(name, text, tuple(quotes))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _within(few: list[str], many: list[str]) -> bool:
    return any(many[at : at + len(few)] == few for at in range(len(many) - len(few) + 1))
