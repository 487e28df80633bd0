"""Sentences: where one ends, with initials and abbreviations kept and quotes of several sentences cut.

The boundaries of sentencex (rules and abbreviations for 240 languages, after the segmenter of Wikimedia) are taken on
a text whose quotation marks are blanked out, because it never cuts inside quotes; then those that initials,
abbreviations, or a lower-case continuation (``“Go!” he said``) make wrong are taken back.
"""

import re
from dataclasses import dataclass
from functools import cache

import sentencex

from quoteverify.languages import primary, profile
from quoteverify.spans import Span

_MARKS = re.compile(r"[“”„‟«»‹›\"「」『』]|(?<!\w)['‘’‚]|['‘’](?!\w)")
_CLOSERS = frozenset("“”«»‹›\"'‘’」』)]）】")
_DASHES = frozenset("-–—")
_ENDS = frozenset(".!?…。！？؟۔।॥։;")
_LAST_WORD = re.compile(r"(?:[^\W\d_]|[.’'-])+$")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a language's profile knows: ``abbreviations`` never end a sentence, ``final`` ones do before a capital
    letter. Lower case, without the last full stop."""

    abbreviations: frozenset[str]
    final: frozenset[str]


@cache
def _rules(language: str) -> Rules:
    data = profile(language).section("sentences")
    return Rules(frozenset(data.get("abbreviations", ())), frozenset(data.get("final", ())))


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph as spans without surrounding white space; none for blank text."""
    if not text.strip():
        return ()
    rules = _rules(language)
    cased = any(char.isupper() for char in text)
    cuts = [cut for cut in _boundaries(text, primary(language)) if _is_real(text, cut, rules, cased)]
    spans = []
    start = 0
    for cut in (*cuts, Span(len(text), len(text))):
        span = _trim(text, Span(start, cut.start))
        start = cut.end
        if len(span):
            spans.append(span)
    return tuple(spans)


def _boundaries(text: str, language: str) -> list[Span]:
    """Candidate boundaries as the gap between two sentences: from the end of one to the beginning of the next."""
    masked = _MARKS.sub(" ", text)
    found = []
    for one in sentencex.get_sentence_boundaries(language, masked)[1:]:
        end = one["start_index"]
        while end and masked[end - 1].isspace():
            end -= 1
        while end < len(text) and text[end] in _CLOSERS:
            end += 1
        start = end
        while start < len(text) and text[start].isspace():
            start += 1
        if 0 < end < start < len(text) or (0 < end == start < len(text) and text[end - 1] in "。！？”」』"):
            found.append(Span(end, start))
    return found


def _is_real(text: str, gap: Span, rules: Rules, cased: bool) -> bool:
    following = text[gap.end]
    if following in _DASHES:
        rest = text[gap.end + 1 : gap.end + 4].strip()
        following = rest[0] if rest else following
    if cased and following.islower():
        return False
    before = text[max(0, gap.start - 48) : gap.start].rstrip("".join(_CLOSERS))
    if not before.endswith("."):
        return True
    word = _LAST_WORD.search(before)
    last = word[0].rstrip(".").lstrip(".") if word else ""
    tail = last.rpartition(".")[2]
    if len(tail) == 1 and tail.isupper():
        return False
    return last.casefold() not in rules.abbreviations and tail.casefold() not in rules.abbreviations


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
