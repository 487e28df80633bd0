"""Holes: where a text lacks a word, whatever it renders: "the of", "was by the.", "in, said".

An article needs a noun, a preposition what it governs, an auxiliary its verb. The profile's section ``holes`` names
them. A hole alone proves little (a preposition may rightly end a clause: "what it is made of"); beside a source word
without a counterpart it shows where that word should stand.
"""

from itertools import pairwise

from quoteverify.language.profiles import primary, profile
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


def _closed(text: str, word: Word, after: Word) -> bool:
    return bool(_CLOSING.intersection(text[word.span.end : after.span.start]))
