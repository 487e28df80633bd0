"""Two nouns: whether a rendering says of the same of two nouns that it acts, where both sides tell.

The source's one marked noun is enough: it renders the English noun before the verb or the one behind it. Tables,
spellings and single words' meanings pair them. Where those know neither noun the encoder's links count if they go
against the order of words, to which they otherwise incline.
"""

from dataclasses import dataclass
from functools import lru_cache

from quoteverify.checks.inputs import Side
from quoteverify.grammar.parts import EnglishParts, MarkedNoun, english_parts, marked
from quoteverify.language.profiles import primary
from quoteverify.records.spans import Span
from quoteverify.words import association, link_words, words

_APART = 0.35
"""By how much the one way of pairing the nouns must be the better one, of two links of 0 to 1."""
_FIRM = 0.6
"""Score of the encoder's link, 0 to 1, from which on it counts."""


@dataclass(frozen=True, slots=True)
class TwoNouns:
    """``same``: the rendering says of the same noun that it acts. ``noun`` is the marked one of the source, which
    ``acts`` or is acted upon; ``rendering`` covers both nouns of the rendering."""

    same: bool
    noun: Span
    acts: bool
    rendering: Span


def two_nouns(source: Side, rendering: Side) -> TwoNouns | None:
    """Who acts in both sides, None where either leaves it untold or the nouns cannot be paired."""
    if primary(rendering.language) != "en" or primary(source.language) == "en":
        return None
    return _told(source.text, source.language, rendering.text)


@lru_cache(maxsize=1024)
def _told(text: str, tag: str, printed: str) -> TwoNouns | None:
    english = english_parts(printed)
    said = marked(text, tag) if english else None
    if english is None or said is None:
        return None
    leads = _renders_first(text, tag, printed, said, english)
    if leads is None:
        return None
    partner = min(english.actor, english.target) if leads else max(english.actor, english.target)
    found = words(printed, "en")
    return TwoNouns(
        said.acts == (partner == english.actor),
        words(text, tag)[said.noun].span,
        said.acts,
        Span.cover((found[english.actor].span, found[english.target].span)),
    )


def _renders_first(text: str, tag: str, printed: str, said: MarkedNoun, english: EnglishParts) -> bool | None:
    """Whether the marked noun is the first of the rendering's two, None where it may be either."""
    table = association(words(text, tag), tag, words(printed, "en"), "en")
    first, last = sorted((english.actor, english.target))
    if said.verb is not None and table[said.verb, english.verb] < _APART:
        return None

    def other(at: int) -> float:
        scores = [float(table[k, at]) for k in said.others if table[k, at] >= table[k, english.verb]]
        return max(scores, default=0.0)

    own = table[said.noun]
    if own[english.verb] > max(own[first], own[last]):
        return None
    leads, follows = float(own[first]) + other(last), float(own[last]) + other(first)
    partner, rest = (first, last) if leads > follows else (last, first)
    if said.by_order and min(float(own[partner]), other(rest)) < _APART:  # order alone says nothing of what is left out
        return None
    if abs(leads - follows) >= _APART:
        return leads > follows
    return _against_order(text, tag, printed, said, (first, last))


def _against_order(text: str, tag: str, printed: str, said: MarkedNoun, nouns: tuple[int, int]) -> bool | None:
    """The same by the encoder's links, where they cross."""
    (links,) = link_words([(text, tag, printed, "en")])
    partners = {link.rendering for link in links if link.source == said.noun and link.score >= _FIRM}
    crossed = nouns[1] if said.foremost else nouns[0]
    return crossed == nouns[0] if partners & set(nouns) == {crossed} else None
