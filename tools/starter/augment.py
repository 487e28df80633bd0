"""Small changes to a pair, made afresh each time it is seen.

Speech is written down colloquially, in lower case and without full stops; the corpora are
tidy.  Names are swapped so that the model learns to carry a name over, not only "Tom", and numbers so that it
copies the digits that stand there, not those it has often seen.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from tools.starter.corpora import normalise

COLLOQUIAL = {
    "что": "чё",
    "чего": "чё",
    "сейчас": "щас",
    "тебя": "тя",
    "тебе": "те",
    "только": "тока",
    "сегодня": "седня",
    "вообще": "ваще",
    "почему": "чего",
    "ничего": "ничё",
    "говорит": "грит",
    "человек": "чел",
}
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+")


def colloquial(text: str) -> str:
    """Spell the first word that has a colloquial form that way, as it is spoken."""
    for match in _WORD.finditer(text):
        word = match.group()
        form = COLLOQUIAL.get(word.lower())
        if form is not None:
            form = form.capitalize() if word[0].isupper() else form
            return text[: match.start()] + form + text[match.end() :]
    return text


def other_number(number: str, rng: random.Random) -> str:
    """As long, with the same ending, so that the noun beside it keeps its form (21 дом, 22 дома, 25 домов)."""
    if number.startswith("0"):
        return number
    kept = 2 if len(number) > 2 else 1
    if len(number) <= kept or (kept == 1 and number.startswith("1")):
        return number
    lowest = 1 if kept == 2 else 2
    fresh = [str(rng.randint(lowest, 9)), *(str(rng.randint(0, 9)) for _ in number[1:-kept])]
    return "".join(fresh) + number[-kept:]


def renumber(foreign: str, english: str, rng: random.Random) -> tuple[str, str]:
    """Other digits in every number that stands once on either side."""
    ours, theirs = _NUMBER.findall(foreign), _NUMBER.findall(english)
    shared = [number for number in ours if ours.count(number) == 1 and theirs.count(number) == 1]
    fresh = {number: other_number(number, rng) for number in shared}
    return (
        _NUMBER.sub(lambda match: fresh.get(match.group(), match.group()), foreign),
        _NUMBER.sub(lambda match: fresh.get(match.group(), match.group()), english),
    )


@dataclass(frozen=True)
class Augmenter:
    """Chances per sentence, and the names that may stand in for Tom (Russian, English)."""

    names: tuple[tuple[str, str], ...]
    colloquial: float = 0.08
    untidy: float = 0.05
    rename: float = 0.06
    renumber: float = 0.5
    as_written: float = 0.25

    def swap_name(self, foreign: str, english: str, rng: random.Random) -> tuple[str, str]:
        """Put another name for Tom where both sides name him once, in the nominative."""
        if not self.names or len(re.findall(r"\bТом\w*", foreign)) != 1:
            return foreign, english
        if len(re.findall(r"\bTom\b", english)) != 1 or not re.search(r"\bТом\b", foreign):
            return foreign, english
        ours, theirs = rng.choice(self.names)
        return re.sub(r"\bТом\b", ours, foreign), re.sub(r"\bTom\b", theirs, english)

    def __call__(self, foreign: str, english: str, into_english: bool, rng: random.Random) -> tuple[str, str]:
        """The pair as it shall be seen this time; only the source side is made untidy, or left with its own marks."""
        if not (into_english and rng.random() < self.as_written):
            foreign = normalise(foreign)
        if into_english or rng.random() >= self.as_written:
            english = normalise(english)
        if rng.random() < self.rename:
            foreign, english = self.swap_name(foreign, english, rng)
        if rng.random() < self.renumber:
            foreign, english = renumber(foreign, english, rng)
        if into_english and rng.random() < self.colloquial:
            foreign = colloquial(foreign)
        if rng.random() < self.untidy:
            if into_english:
                foreign = foreign.rstrip(".").lower()
            else:
                english = english.rstrip(".").lower()
        return foreign, english
