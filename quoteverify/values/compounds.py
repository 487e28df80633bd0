"""Compounds: number words written together, such as German «zweihundertfünfzig» or Georgian «ოცდახუთი»."""

from fractions import Fraction
from functools import lru_cache

from quoteverify.values.number_words import NumberRole, NumberWords
from quoteverify.values.sums import Sum

LONGEST = 90
"""Characters; a longer word is no number."""


@lru_cache(maxsize=4096)
def _split(word: str, words: NumberWords) -> Fraction | None:
    # States: the sums reachable at each position; few survive, because each word must extend its number.
    reachable: dict[int, list[tuple[Sum, bool]]] = {0: [(Sum(words), False)]}
    for start in range(len(word)):
        for total, joined in reachable.get(start, []):
            for end in range(start + 1, len(word) + 1):
                piece = word[start:end]
                if piece in words.joiners and total.parts and not joined:
                    reachable.setdefault(end, []).append((total, True))
                if len(piece) == 1:
                    continue
                for reading in words.readings(piece):
                    if reading.role in (NumberRole.PART, NumberRole.MULTIPLE):
                        continue
                    taken = total.take(reading.value, reading.role)
                    if taken is not None:
                        reachable.setdefault(end, []).append((taken, False))
    finished = [total for total, joined in reachable.get(len(word), []) if total.parts > 1 and not joined]
    return finished[0].value if finished else None


def split_compound(word: str, words: NumberWords) -> Fraction | None:
    """The value of a word made of two or more number words; None when it is no such compound."""
    return _split(word, words) if len(word) <= LONGEST else None
