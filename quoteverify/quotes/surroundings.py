"""Surroundings: the words of a sentence before and after a quote, with the lists of words looked for among them.

Other quotes are masked, so that their words are not taken for the writer's. Only a bounded stretch on either side is
read: the time for each quote is constant.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quoteverify.records.spans import Span

REACH = 220
"""How many characters before and after a quote may hold its attribution."""
MASK = "\x1f"
"""Stands for every character of a quote in the text around another one."""

_SIGN = "\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d"
"""What belongs to the letter before it: accents, vowel signs, joiners."""
_WORD = re.compile(rf"\w(?:[\w{_SIGN}’'.-]*[\w{_SIGN}])?")
_SENTENCE_BREAK = re.compile(r"[.!?…][”’»“\"')\]]*\s+(?=(\S))|\n")
_NAME = re.compile(
    r"(?<!\w)[A-ZÀ-ÞА-ЯЁІЇЄҐ][\w’'-]+[ \t]+(?:[A-ZÀ-ÞА-ЯЁІЇЄҐ][\w’'-]+[ \t]+){0,2}([A-ZÀ-ÞА-ЯЁІЇЄҐ][\w’'-]*)"
)
_INITIAL = re.compile(
    r"(?:^|\W)(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Rev|U\.S)\.\s*$",
)
_ENDED = frozenset(".!?…")


class Vicinity:
    """A stretch of text beside a quote: its words in lower case (``norms``) and, when asked, where they stand."""

    __slots__ = ("norms", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.norms = tuple(word.lower() for word in _WORD.findall(text))

    @property
    def words(self) -> tuple[Span, ...]:
        return tuple(Span(match.start(), match.end()) for match in _WORD.finditer(self.text))


@dataclass(frozen=True, slots=True)
class Surroundings:
    before: Vicinity
    after: Vicinity


class WordList:
    """Words and phrases of a language's profile, found in a window by its words."""

    def __init__(self, forms: Sequence[str]) -> None:
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for form in sorted(forms, key=len, reverse=True):
            first, *_ = parts = tuple(form.lower().split())
            self._phrases.setdefault(first, []).append(parts)

    def find(self, window: Vicinity) -> list[tuple[int, int]]:
        """Each occurrence as indices of its first and last word, in order; the longest where several begin."""
        found: list[tuple[int, int]] = []
        norms = window.norms
        if self._phrases.keys().isdisjoint(norms):
            return found
        for at, norm in enumerate(norms):
            for phrase in self._phrases.get(norm, ()):
                if norms[at : at + len(phrase)] == phrase:
                    found.append((at, at + len(phrase) - 1))
                    break
        return found


def masked(text: str, spans: Iterable[Span]) -> str:
    """``text`` of the same length with the words of each of ``spans`` (ascending, apart) replaced by ``MASK``.

    A sentence that ends inside its marks still ends: its last full stop, comma or question mark takes the last place.
    """
    out: list[str] = []
    position = 0
    for span in spans:
        end = text[span.end - 3 : span.end - 1].rstrip("'")[-1:]  # ``two marks''
        kept = end if end in ".,!?…" else MASK
        out += [text[position : span.start], MASK * (len(span) - 1), kept]
        position = span.end
    out.append(text[position:])
    return "".join(out)


def surroundings(outside: str, span: Span, limits: Span) -> Surroundings:
    """The sentence around a quote within ``limits``; ``outside`` is the text with other quotes masked."""
    return Surroundings(Vicinity(_before(outside, span, limits)), Vicinity(_after(outside, span, limits)))


def _before(text: str, span: Span, limits: Span) -> str:
    window = text[max(limits.start, span.start - REACH) : span.start]
    stripped = window.rstrip()
    if stripped[-1:] in _ENDED and stripped and not _is_initial(stripped, len(stripped)):
        return ""
    start = 0
    for match in _SENTENCE_BREAK.finditer(window):
        if _breaks(match, window):
            start = match.end()
    if not start and span.start - REACH > limits.start:
        start = window.find(" ") + 1  # not in the middle of a word
    return window[start:]


def _after(text: str, span: Span, limits: Span) -> str:
    window = text[span.end : min(limits.end, span.end + REACH)].split(MASK, 1)[0]
    for match in _SENTENCE_BREAK.finditer(window):
        if _breaks(match, window):
            return window[: match.start() + 1]
    return window


def follows(outside: str, between: Span) -> bool:
    """Whether at most one sentence stands between two quotes, and the second begins a sentence of its own."""
    if len(between) > REACH:
        return False
    gap = between.of(outside)
    words = gap.strip()
    if not words:
        return "\n" not in gap
    if "\n" in gap or words[-1] not in _ENDED:
        return False
    return not any(_breaks(match, words) for match in _SENTENCE_BREAK.finditer(words))


def last_sentence(outside: str, at: int, limits: Span) -> str:
    """The whole sentence of the same block that ends before ``at``; empty where a line begins there."""
    begins = max(limits.start, at - REACH)
    window = outside[begins:at]
    ended = window.rstrip()
    if not ended or "\n" in window[len(ended) :]:
        return ""
    starts = [match.end() for match in _SENTENCE_BREAK.finditer(ended) if _breaks(match, ended)]
    if not starts and begins > limits.start:
        return ""
    return ended[starts[-1] if starts else 0 :]


def sentence_start(text: str) -> int:
    """Where the last sentence of a text begins."""
    starts = [match.end() for match in _SENTENCE_BREAK.finditer(text) if _breaks(match, text)]
    return starts[-1] if starts else len(text) - len(text.lstrip())


def names_in(outside: str) -> frozenset[str]:
    """The last words of the names in a text: of two capitalised words or more in a row."""
    return frozenset(match[1] for match in _NAME.finditer(outside))


def ends_within(text: str) -> bool:
    """Whether a sentence ends inside a stretch of text and another begins."""
    return any(_breaks(match, text) for match in _SENTENCE_BREAK.finditer(text))


def _breaks(match: re.Match[str], window: str) -> bool:
    """Whether a full stop and a space end a sentence: no lower-case letter follows, no initial or title precedes."""
    following = match.group(1)
    return following is None or not (following.islower() or _is_initial(window, match.end()))


def _is_initial(window: str, end: int) -> bool:
    return _INITIAL.search(window[max(end - 8, 0) : end]) is not None
