"""Holes: where a text lacks a word, whatever it renders: "the of", "was by the.", "in, said".

An article needs a noun, a preposition what it governs, an auxiliary its verb. The profile's section ``holes`` names
them. A hole alone proves little (a preposition may rightly end a clause: "what it is made of"); beside a source word
without a counterpart it shows where that word should stand.
"""

from itertools import pairwise

from quoteverify.language.profiles import primary, profile
from quoteverify.records.spans import Span
from quoteverify.words.tokens import Word, words

_CLOSING = frozenset(".,;:!?…)]}")


def holes(text: str, language: str) -> int:
    """How many words of ``text`` lack what must follow them; 0 for a language without the section."""
    section = profile(language).holes
    if not section.known:
        return 0
    before_noun = frozenset(section.before_noun)
    never_first, before_any = frozenset(section.never_first), before_noun | frozenset(section.before_any)
    found = words(text, primary(language))
    follows_wrongly = sum(word.norm in before_noun and after.norm in never_first for word, after in pairwise(found))
    closed = sum(word.norm in before_any and _closed(text, word, after) for word, after in pairwise(found))
    return follows_wrongly + closed + sum(last.norm in before_any for last in found[-1:])


def impossible(text: str, language: str) -> list[Span]:
    """Two neighbouring words that stand in no sentence in this order ("the of"), and a last word that needs another.

    From the section ``word_order``; none for a language without it.
    """
    listed = profile(language).word_order
    before, after = frozenset(listed.before), frozenset(listed.never_after)
    found = words(text, primary(language))
    spans = [
        Span(word.span.start, following.span.end)
        for word, following in pairwise(found)
        if word.norm in before and following.norm in after and text[word.span.end : following.span.start].isspace()
    ]
    return spans + [word.span for word in found[-1:] if word.norm in before]


def lacking(text: str, language: str) -> Span | None:
    """Where a word is missing: the only impossible neighbours of a text, if the second may be no noun or name."""
    found = impossible(text, language)
    if len(found) != 1:
        return None
    last = found[0].of(text).split()[1:]
    return found[0] if last and last[0] in profile(language).word_order.lacking else None


def _closed(text: str, word: Word, after: Word) -> bool:
    return bool(_CLOSING.intersection(text[word.span.end : after.span.start]))
