"""Contrasts put into other sentences: what two pairs differ in, on both sides, replaced wherever both sides have it.

A contrast whose sources and whose English each differ in one stretch is a rule: *едва ли* to *едва ли не* goes with
*hardly* to *arguably*. Every pair of that language that has both stretches once becomes a contrast of its own.
Agreement may suffer; the labels do not, and no source or English is wrong always or right always.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tools.judge_training.examples import Group, crossed, words_of
from tools.judge_training.sources.corpus import Pair

WIDEST = 4
"""Words of a stretch, on either side."""


@dataclass(frozen=True)
class Rule:
    """Stretches of a source and of its English, and what each becomes."""

    language: str
    source: str
    english: str
    new_source: str
    new_english: str
    category: int

    def turned(self) -> Rule:
        """The same the other way round."""
        return Rule(self.language, self.new_source, self.new_english, self.source, self.english, self.category)


def stretch(one: str, other: str) -> tuple[str, str] | None:
    """The one stretch of words in which two texts differ, widened so that neither side is empty; None for more."""
    mine, theirs = words_of(one), words_of(other)
    small = [[word.lower() for word, _, _ in words] for words in (mine, theirs)]
    shorter = min(len(mine), len(theirs))
    start = next((at for at in range(shorter) if small[0][at] != small[1][at]), shorter)
    rest = shorter - start
    back = next((at for at in range(rest) if small[0][-1 - at] != small[1][-1 - at]), rest)
    if (start == len(mine) - back or start == len(theirs) - back) and start > 0:
        start -= 1
    texts = []
    for text, words in ((one, mine), (other, theirs)):
        part = words[start : len(words) - back]
        if not part or len(part) > WIDEST or any(not (word[0].isalnum() or word in "'’-") for word, _, _ in part):
            return None
        texts.append(text[part[0][1] : part[-1][2]])
    return None if texts[0].lower() == texts[1].lower() else (texts[0], texts[1])


def rule(language: str, one: tuple[str, str], other: tuple[str, str], category: int) -> Rule | None:
    """The rule that two pairs (source, English) make; None where more than a stretch differs."""
    foreign, english = stretch(one[0], other[0]), stretch(one[1], other[1])
    if foreign is None or english is None:
        return None
    return Rule(language, foreign[0], english[0], foreign[1], english[1], category)


def put(text: str, old: str, new: str) -> str | None:
    """The text with the words ``old`` replaced, a capital at the beginning kept; None unless they stand there once."""
    if old.lower() not in text.lower():
        return None
    words, wanted = words_of(text), [word.lower() for word, _, _ in words_of(old)]
    small = [word.lower() for word, _, _ in words]
    places = [at for at in range(len(small) - len(wanted) + 1) if small[at : at + len(wanted)] == wanted]
    if len(places) != 1:
        return None
    start, end = words[places[0]][1], words[places[0] + len(wanted) - 1][2]
    first = new[:1]
    if text[start].isupper() and not old[:1].isupper():
        first = first.upper()
    elif text[start].islower() and old[:1].isupper():
        first = first.lower()
    return text[:start] + first + new[1:] + text[end:]


def key_of(text: str) -> str:
    """Its words in small letters, apart by one space."""
    return " ".join(word.lower() for word, _, _ in words_of(text))


class Rules:
    """Finds the rules that fit a pair."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._known: dict[tuple[str, str], list[Rule]] = defaultdict(list)
        for one in dict.fromkeys(both for rule in rules for both in (rule, rule.turned())):
            self._known[one.language, key_of(one.source)].append(one)

    def fitting(self, pair: Pair) -> Iterator[tuple[Rule, Pair]]:
        """Each rule with the pair as it makes it."""
        words = [word.lower() for word, _, _ in words_of(pair.source)]
        for width in range(1, WIDEST + 1):
            for start in range(len(words) - width + 1):
                for one in self._known.get((pair.language, " ".join(words[start : start + width])), ()):
                    english = put(pair.english, one.english, one.new_english)
                    source = english and put(pair.source, one.source, one.new_source)
                    if source and english:
                        yield one, Pair(pair.language, source, english)


def groups(pairs: Sequence[Pair], rules: Sequence[Rule], number: int, each: int = 60, seed: int = 9) -> Iterator[Group]:
    """At most ``number`` contrasts, no rule more often than ``each`` times, one a pair."""
    draw, used = random.Random(seed), Counter[Rule]()
    known = Rules(rules)
    order = list(pairs)
    draw.shuffle(order)
    made = 0
    for pair in order:
        if made >= number or not 4 <= len(pair.english.split()) <= 30:
            continue
        fitting = [(one, other) for one, other in known.fitting(pair) if used[one] < each]
        if not fitting:
            continue
        one, other = min(fitting, key=lambda found: used[found[0]])
        used[one] += 1
        made += 1
        yield crossed((pair.source, pair.english), (other.source, other.english), one.category)
