"""Apostrophes: the single marks that quote nothing (possessives, contractions, elisions, decades, minutes)."""

import re
from dataclasses import dataclass

from quoteverify.language.profiles import Profile
from quoteverify.records.spans import Span

_SINGLE = re.compile("['’‘]{7,}|['’‘]")
_SENTENCE_END = frozenset(".,;:!?)]…")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Singles:
    """The single marks of one piece: sure ``apostrophes``, and ``doubtful`` ones, no stray when nothing is open."""

    apostrophes: frozenset[int]
    doubtful: frozenset[int]


class Apostrophes:
    """Tells apostrophes from single marks with the elisions of one language."""

    def __init__(self, profile: Profile) -> None:
        listed = profile.quotes
        words = "|".join(re.escape(word) for word in sorted(listed.elisions, key=len, reverse=True))
        initial = rf"|(?i:{words})(?!\w)" if words else ""
        self._initial = re.compile(rf"(?<!\w)['’‘](?=\d\ds?(?!\w){initial})|(?<=\bn)['’](?=\s)")
        self._endings = listed.elided_endings

    def of(self, text: str, piece: Span) -> Singles:
        """Judge every single mark of ``piece``."""
        apostrophes = {match.start() for match in self._initial.finditer(text, piece.start, piece.end)}
        doubtful: set[int] = set()
        closes_later = False
        for match in reversed(list(_SINGLE.finditer(text, piece.start, piece.end))):
            at = match.start()
            left = text[at - 1] if at > piece.start else " "
            right = text[at + 1] if at + 1 < piece.end else " "
            if at in apostrophes or match.end() - at > 1:
                continue
            if _within_word(left, right) or (left.isdigit() and right.isdigit()):
                apostrophes.add(at)
            elif left.isalnum() and text[at] != "‘":
                if self._possessive(text, at, piece):
                    (apostrophes if closes_later else doubtful).add(at)
                elif right.isspace() or self._elided(text, at, piece) or left.isdigit():
                    doubtful.add(at)
                    closes_later = True
                else:
                    closes_later = True
            elif left.isspace() or left in '([{“"—–-«':
                if text[at] == "’":
                    apostrophes.add(at)
                else:
                    closes_later = False
            else:
                closes_later = True
        return Singles(frozenset(apostrophes), frozenset(doubtful))

    def _possessive(self, text: str, at: int, piece: Span) -> bool:
        """A plural possessive: "the migrants’ camp" (s before, a space and a lower-case word after)."""
        following = text[at + 1 : min(at + 3, piece.end)]
        return text[at - 1] in "sSzx" and len(following) == 2 and following[0].isspace() and following[1].islower()

    def _elided(self, text: str, at: int, piece: Span) -> bool:
        return bool(self._endings) and text[max(piece.start, at - 4) : at].lower().endswith(self._endings)


def _within_word(left: str, right: str) -> bool:
    return left.isalnum() and right.isalpha() and not (_CJK.match(left) or _CJK.match(right))
