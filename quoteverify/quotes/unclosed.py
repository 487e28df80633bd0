"""Quotes with one mark: where the words end whose closing mark is missing (“We stay, said Koval.), and where they begin
whose opening mark is (We stay,” said Koval.)."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from quoteverify.language.profiles import Profile
from quoteverify.quotes.surroundings import Vicinity, sentence_start
from quoteverify.quotes.verbs import ReportingVerbs
from quoteverify.quotes.voices import Voices
from quoteverify.records.spans import Span

LONGEST = 400
"""Characters of a quote whose end nothing but the words of who said it tells."""
TELLING = 80
"""Characters that these words may take."""
EARLY = 3
"""Among how many first words of theirs the verb of saying stands."""

_PAUSE = re.compile(r"[,?!…][ \t\u00a0]+(?:[–—-][ \t\u00a0]*)?(?=[^\W\d_])")
_MARK = re.compile('[“”„‟"«»「」『』〝〞〟＂]')
_TELLING = re.compile(r"[^?!…“”\"«»\n]*?(?:[.:](?=\s|$)|$)")
_TOLD = re.compile(r",?[ \t\u00a0]+(?:[–—-][ \t\u00a0]*)?[^\W\d_][^?!…“”\"«»\n]*?(?:[.,:;](?=\s|$)|$)")


class Unclosed:
    """Finds these ends and beginnings in one language."""

    def __init__(self, profile: Profile) -> None:
        self._reporting = ReportingVerbs(profile.quotes)
        self._voices = Voices(profile)

    def within(self, text: str, pieces: Sequence[Span]) -> Callable[[int], int | None]:
        """:meth:`end` in one paragraph."""
        return partial(self.end, text, limit=pieces[-1].end if pieces else 0)

    def end(self, text: str, start: int, *, limit: int) -> int | None:
        """Where the words end that begin at ``start``, before the words of who said it and before any other mark;
        None where the text up to ``limit`` does not tell."""
        mark = _MARK.search(text, start, limit)
        last = min(limit, start + LONGEST, mark.start() if mark else limit)
        for pause in _PAUSE.finditer(text, start, last):
            told = _TELLING.match(text, pause.end(), min(last, pause.end() + TELLING))
            if told is None or not told[0].rstrip().endswith((".", ":")):
                continue
            if self._voices.speaks(told[0]):
                continue  # “I stayed, I said. …”
            if any(first < EARLY for first, _ in self._reporting.find(Vicinity(told[0]))):
                return pause.start() + 1
        return None

    def begin(self, text: str, at: int, piece: Span) -> int | None:
        """Where the words begin that the mark at ``at`` closes, the first of its piece: behind the colon of who said
        it, or with the sentence, where who said it stands behind the mark; None where neither tells."""
        if at - piece.start > LONGEST or text[at - 1 : at] not in {",", ".", "?", "!", "…"}:
            return None
        if _MARK.search(text, piece.start, at) is not None:
            return None
        before = text[piece.start : at]
        introduction, colon, words = before.rpartition(": ")
        if colon:
            introduced = len(introduction) <= TELLING and self._reporting.find(Vicinity(introduction))
            return at - len(words.lstrip()) if introduced and words.strip() else None
        told = _TOLD.match(text, at + 1, min(piece.end, at + TELLING))
        if told is None or self._voices.speaks(told[0]) or self._reporting.find(Vicinity(before)):
            return None
        if not any(first < EARLY for first, _ in self._reporting.find(Vicinity(told[0]))):
            return None
        return piece.start + sentence_start(before)
