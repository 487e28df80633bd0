"""Voices: whether somebody speaks of himself in a text, and whether somebody is spoken to."""

import re

from quoteverify.language.profiles import Profile

_WORD = re.compile(r"[^\W\d_][\w'-]*")
_QUOTED = re.compile(r"[“„«\"‹」「『][^“”„«»\"『』「」]*[”“»\"›」』]|''[^']*''")
QUOTED = 20
"""Characters in marks from which on they are no title or term."""
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


class Voices:
    """The words of the first and of the second person of one language; ``known``: it has any."""

    def __init__(self, language: Profile) -> None:
        person, acting = language.person, language.agent.acting
        groups = (person.any, person.subject, acting, language.agent.acted_on)
        own = [text for group in groups for words in (group.first_singular, group.first_plural) for text in words.texts]
        self._first = frozenset(own)
        self._second = frozenset(text for group in groups for text in group.second.texts)
        self.known = bool(self._first)

    def speaks(self, text: str) -> bool:
        """Whether the writer of ``text`` says "I" or "we", outside what is quoted there."""
        return self._has(_QUOTED.sub(" ", text), self._first)

    def addresses(self, text: str) -> bool:
        """Whether ``text`` says "you"."""
        return self._has(text, self._second)

    def _has(self, text: str, listed: frozenset[str]) -> bool:
        lowered = text.replace("’", "'").lower()
        if not listed.isdisjoint(_WORD.findall(lowered)):
            return True
        return _UNSPACED.search(lowered) is not None and any(word in lowered for word in listed)


def quotes_somebody(text: str) -> bool:
    """Whether words in marks stand in ``text`` that are too long for a title or a term."""
    return any(len(match[0]) > QUOTED for match in _QUOTED.finditer(text))
