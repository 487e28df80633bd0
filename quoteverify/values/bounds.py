"""Bounds: what is said of a number ("more than", "at least") and of how many ("all", "some", "only").

The phrases are data: ``quantifiers`` of a profile, one entry per :class:`Bound` (before a number, ``NAME_after``
behind it) and per :class:`Share`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span
from quoteverify.values.number import Number
from quoteverify.values.number_words import expand
from quoteverify.values.tokens import Token, tokens


class Bound(StrEnum):
    MORE = "more"
    AT_LEAST = "at_least"
    LESS = "less"
    AT_MOST = "at_most"
    ALMOST = "almost"
    ABOUT = "about"
    EXACTLY = "exactly"

    @property
    def direction(self) -> int:
        """1 where the true number lies above, -1 where it lies below, 0 where it may lie on either side."""
        up = self in (Bound.MORE, Bound.AT_LEAST)
        return 1 if up else -int(self in (Bound.LESS, Bound.AT_MOST, Bound.ALMOST))


class Share(StrEnum):
    """How many of them, or how often."""

    ALL = "all"
    NEARLY_ALL = "nearly_all"
    """ "Almost" before "all": no entry of its own in a profile."""
    MOST = "most"
    MANY = "many"
    SOME = "some"
    FEW = "few"
    ONLY = "only"
    EVEN = "even"
    ALWAYS = "always"
    OFTEN = "often"
    SOMETIMES = "sometimes"
    RARELY = "rarely"


FREQUENCIES = frozenset({Share.ALWAYS, Share.OFTEN, Share.SOMETIMES, Share.RARELY})


@dataclass(frozen=True, slots=True)
class BoundWord:
    """Words that bound a number ("more than"), and where they stand."""

    bound: Bound
    span: Span


@dataclass(frozen=True, slots=True)
class ShareWord:
    """A word for a share ("most"), and where it stands."""

    share: Share
    span: Span


_Phrases = Mapping[str, str]


@cache
def phrases(language: str) -> Mapping[str, _Phrases] | None:
    """For each entry of the profile its folded phrases (each mapped to itself); None without ``quantifiers``."""
    section = profile(language).quantifiers
    if not section.known:
        return None
    return {
        name: {word: word for pattern in patterns.split() for word in expand(pattern, section.endings)}
        for name, patterns in section.entries()
        if name != "endings"
    }


def bounds(text: str, language: str, numbers: tuple[Number, ...]) -> dict[Number, BoundWord]:
    """The bound of each number that has one, in words beside it: before it first, then behind it."""
    known = phrases(language)
    if not known:
        return {}
    every = tokens(text)
    found = {}
    for number in numbers:
        before = [token for token in every if token.span.end <= number.span.start][-4:]
        after = [token for token in every if token.span.start >= number.span.end][:4]
        bound = _ending(known, before) or _beginning(known, after)
        if bound:
            found[number] = bound
    return found


def _ending(known: Mapping[str, _Phrases], before: list[Token]) -> BoundWord | None:
    """The longest phrase that ends just before the number, an article or a preposition between them allowed."""
    for dropped in (0, 1):
        kept = before[: len(before) - dropped]
        if dropped and (not before or before[-1].folded not in known.get("between", {})):
            break
        for length in range(len(kept), 0, -1):
            part = kept[-length:]
            for bound in Bound:
                if " ".join(token.folded for token in part) in known.get(bound.value, {}):
                    return BoundWord(bound, Span(part[0].span.start, part[-1].span.end))
    return None


def _beginning(known: Mapping[str, _Phrases], after: list[Token]) -> BoundWord | None:
    for length in range(len(after), 0, -1):
        part = after[:length]
        for bound in Bound:
            if " ".join(token.folded for token in part) in known.get(f"{bound.value}_after", {}):
                return BoundWord(bound, Span(part[0].span.start, part[-1].span.end))
    return None


@lru_cache(maxsize=512)
def shares(text: str, language: str) -> tuple[ShareWord, ...]:
    """The words of a text that say how many ("all", "some", "only"), longest phrase first at each place."""
    known = phrases(language)
    return tuple(_shares(text, tokens(text), known)) if known else ()


def _shares(text: str, every: tuple[Token, ...], known: Mapping[str, _Phrases]) -> Iterator[ShareWord]:
    skip = 0
    for index in range(len(every)):
        if index < skip:
            continue
        for length in (3, 2, 1):
            part = every[index : index + length]
            phrase = " ".join(token.folded for token in part)
            if phrase in known.get("idle", {}):
                skip = index + length
                break
            share = _share(phrase, known) or _opening(phrase, text, part, known)
            if share and len(part) == length:
                nearly = _ending(known, list(every[max(index - 3, 0) : index])) if share in _WHOLE else None
                if nearly and nearly.bound is Bound.ALMOST:
                    if share is Share.ALL:
                        yield ShareWord(Share.NEARLY_ALL, Span(nearly.span.start, part[-1].span.end))
                else:
                    yield ShareWord(share, Span(part[0].span.start, part[-1].span.end))
                skip = index + length
                break


_WHOLE = (Share.ALL, Share.ALWAYS)


def _share(phrase: str, known: Mapping[str, _Phrases]) -> Share | None:
    return next((share for share in Share if phrase in known.get(share.value, {})), None)


def _opening(phrase: str, text: str, part: tuple[Token, ...], known: Mapping[str, _Phrases]) -> Share | None:
    """ "Most" opening a sentence: elsewhere it is a degree."""
    before = text[: part[0].span.start].rstrip(' \n"“”«»‘’') if part else ""
    opens = not before or before[-1] in ".!?…:;"
    return Share.MOST if opens and phrase in known.get("most_opening", {}) else None
