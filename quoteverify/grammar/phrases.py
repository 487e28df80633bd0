"""Phrases: words of a text with their places, and the small pattern language in which profiles name constructions.

A pattern is words separated by spaces: ``не может не``. A word may list alternatives (``have|has|had``), leave letters
open with ``*`` (``разв*``, ``*less``, ``in*able``), be ``_`` for any one word, or ``...`` for up to six words. Nothing
crosses punctuation except where the pattern writes it (``, isn't it``). Chinese and Japanese characters count as one
word each.

Matching takes time linear in the text for each pattern (gaps are bounded), whatever the text is.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from quoteverify.language.profiles import profile
from quoteverify.language.schema import Groups, Patterns
from quoteverify.records.spans import Span

_GAP = 6
_OPEN = frozenset({"...", "_"})
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
    r"|[^\W_](?:[^\W_\u3040-\u30ff\u3400-\u9fff]|[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0963\u200b-\u200d\u00ad]"
    r"|['’ʼ՛՜՞\-‑](?=[^\W_]))*"
    r"|[?!.…]+|[^\w\s]"
)
_DROPPED = re.compile("[\u0301\u0300\u0591-\u05c7\u064b-\u0652\u200b-\u200f\u00ad\ufeff]")
_FOLD = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "ё": "е", "Ё": "е"})


@dataclass(frozen=True, slots=True)
class PhraseToken:
    """``norm``: lower case, without stress marks and invisible characters, ё as е, straight apostrophes."""

    span: Span
    norm: str

    @property
    def is_word(self) -> bool:
        return self.norm[:1].isalnum()


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """Something a profile names, found in a text: tokens ``first`` to ``last`` (inclusive)."""

    first: int
    last: int
    span: Span
    label: str


def normalise(word: str) -> str:
    """The form in which words are compared."""
    return _DROPPED.sub("", unicodedata.normalize("NFC", word)).translate(_FOLD).lower()


@cache
def _elided(tag: str) -> re.Pattern[str] | None:
    """The words of a language that an apostrophe joins to the next one."""
    listed = profile(tag).tokens.elided
    return re.compile(rf"(?:{'|'.join(map(re.escape, listed))})'", re.IGNORECASE) if listed else None


def tokens(text: str, tag: str) -> tuple[PhraseToken, ...]:
    """The words and punctuation marks of a text in order."""
    found: list[PhraseToken] = []
    elided = _elided(tag)
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        joined = elided.match(match.group().replace("’", "'")) if elided else None
        cut = start + (joined.end() if joined else 0)
        for left, right in ((start, cut), (cut, end)):
            norm = normalise(text[left:right])
            if norm:
                found.append(PhraseToken(Span(left, right), norm))
    return tuple(found)


Word = frozenset[str]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One construction; ``words`` holds the alternatives of each place."""

    words: tuple[Word, ...]
    label: str


def compile_pattern(text: str, label: str) -> Pattern:
    """Read a pattern; a run of Chinese or Japanese characters becomes one place each."""
    places: list[Word] = []
    for part in text.split():
        if part == "..." or part == "_":
            places.append(frozenset({part}))
            continue
        options = part.split("|")
        if len(options) == 1 and re.match(r"[\u3040-\u9fff]", part):
            places.extend(frozenset({char}) for char in normalise(part))
        else:
            places.append(frozenset(normalise(option) for option in options))
    return Pattern(tuple(places), label)


def _fits(place: Word, norm: str) -> bool:
    if norm in place:
        return True
    return any(_glob(option, norm) for option in place if "*" in option)


def _glob(option: str, norm: str) -> bool:
    stem = option.strip("*")
    if not stem or not norm[:1].isalnum():
        return False
    if option[0] == "*":
        return stem in norm if option[-1] == "*" else norm.endswith(stem)
    if option[-1] == "*":
        return norm.startswith(stem)
    head, _, tail = stem.partition("*")
    return len(norm) > len(stem) and norm.startswith(head) and norm.endswith(tail)


def _match(pattern: Pattern, words: Sequence[PhraseToken], start: int) -> int | None:
    """The index of the last token of the match that begins at ``start``, or None."""
    if len(pattern.words) == 1 and not pattern.words[0] & _OPEN:
        return start if _fits(pattern.words[0], words[start].norm) else None
    ends = {start}
    for place in pattern.words:
        ends = {end for at in ends for end in _step(place, words, at)}
        if not ends:
            return None
    return max(ends) - 1


def _step(place: Word, words: Sequence[PhraseToken], at: int) -> Iterator[int]:
    """Where the next place may begin when this one begins at ``at``."""
    if "..." in place:
        yield at
        for gap in range(at, min(at + _GAP, len(words))):
            if not words[gap].is_word:
                return
            yield gap + 1
    elif at < len(words) and (words[at].is_word if "_" in place else _fits(place, words[at].norm)):
        yield at + 1


class Phrases:
    """Patterns with labels, indexed by their first word."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._exact: dict[str, list[Pattern]] = {}
        self._stems: dict[str, list[Pattern]] = {}
        self._ends: dict[str, list[Pattern]] = {}
        self._open: list[Pattern] = []
        for pattern in patterns:
            for option in pattern.words[0]:
                if option in {"_", "..."} or (option[0] == "*" and option[-1] == "*"):
                    self._open.append(pattern)
                elif option[0] == "*":
                    self._ends.setdefault(option[-1], []).append(pattern)
                elif "*" in option:
                    self._stems.setdefault(option.split("*")[0][:2], []).append(pattern)
                else:
                    self._exact.setdefault(option, []).append(pattern)

    def _starting(self, norm: str) -> tuple[Pattern, ...]:
        return (
            *self._exact.get(norm, ()),
            *self._stems.get(norm[:2], ()),
            *(self._stems.get(norm[:1], ()) if len(norm) > 1 else ()),
            *self._ends.get(norm[-1:], ()),
            *self._open,
        )

    def find(self, words: Sequence[PhraseToken], taken: frozenset[int] = frozenset()) -> tuple[PhraseMatch, ...]:
        """All matches in order, the longest at each place, none overlapping another or the tokens ``taken``."""
        found: list[PhraseMatch] = []
        at = 0
        while at < len(words):
            best: tuple[int, str] | None = None
            if at not in taken:
                for pattern in self._starting(words[at].norm):
                    last = _match(pattern, words, at)
                    if last is not None and (best is None or last > best[0]):
                        best = last, pattern.label
            if best and not taken.intersection(range(at, best[0] + 1)):
                last, label = best
                found.append(PhraseMatch(at, last, Span(words[at].span.start, words[last].span.end), label))
                at = last
            at += 1
        return tuple(found)


@cache
def phrases(listed: Patterns | Groups, label: str = "") -> Phrases:
    """The patterns of one entry of a profile: a list with ``label``, or a table of lists labelled by their keys."""
    groups = [(label, listed)] if isinstance(listed, Patterns) else listed.entries()
    return Phrases(compile_pattern(text, name) for name, patterns in groups for text in patterns.texts)
