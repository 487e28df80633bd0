"""Do two stretches of English say different things? Guessed from WordNet and lists, on the side of caution.

WordNet (Fellbaum 1998) gives synonyms, lemminflect forms of one word, which a source in another language may leave
open. Both are needed for making examples only: ``wordnet-base`` of Debian, ``lemminflect`` of PyPI.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tools.judge_training.sources.wordlists import DATA, lemmas, lists

WORDNET = Path("/usr/share/wordnet")

SHORT = (
    (re.compile(r"\bcan't\b"), "can not"),
    (re.compile(r"\bcannot\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"\bgonna\b"), "going to"),
)


def tokens_of(english: str) -> list[str]:
    """Words in small letters with short forms written out, question and exclamation marks too."""
    text = english.lower().replace("’", "'")
    for pattern, full in SHORT:
        text = pattern.sub(full, text)
    return re.findall(r"\w+(?:[-']\w+)*|[?!]", text)


@cache
def near_synonyms() -> frozenset[tuple[str, str]]:
    """Pairs of ``alike.txt``: words that translators use for one another."""
    pairs = set()
    for line in (DATA / "alike.txt").read_text(encoding="utf-8").splitlines():
        words = line.split()
        pairs |= {(one, other) for one in words for other in words if not line.startswith("#")}
    return frozenset(pairs)


@cache
def synonyms() -> dict[str, frozenset[str]]:
    """For each word the members of all its WordNet sets; FileNotFoundError where WordNet is not installed."""
    found: dict[str, set[str]] = defaultdict(set)
    for part in ("noun", "verb", "adj", "adv"):
        with (WORDNET / f"data.{part}").open(encoding="utf-8") as lines:
            for line in lines:
                if line.startswith(" "):
                    continue
                fields = line.split("|")[0].split()
                members = [fields[4 + 2 * number].lower() for number in range(int(fields[3], 16))]
                for member in members:
                    found[member].update(members)
    return {word: frozenset(members) for word, members in found.items()}


@cache
def same(one: str, other: str) -> bool:
    """May the two words stand for one another, or are they forms of one word?"""
    if one == other or (one, other) in near_synonyms():
        return True
    mine, theirs = lemmas(one), lemmas(other)
    if mine & theirs:
        return True
    known = synonyms()
    return any(word in known.get(lemma, frozenset()) for lemma in mine for word in theirs)


def differ(one: Sequence[str], other: Sequence[str]) -> bool:
    """Do two stretches (words as of ``tokens_of``) surely differ in meaning?

    A single word must be no synonym of the single word in its place. Longer stretches differ when one denies and the
    other does not, when their numbers or persons differ, or when each has a word of weight that none of the other's
    words could stand for.
    """
    known = lists()
    mine, theirs = set(one) - set(other), set(other) - set(one)
    if not mine and not theirs:
        return False
    if bool(mine & known["negations"]) != bool(theirs & known["negations"]) and len(one) <= 2 and len(other) <= 2:
        return True
    digits = [{word for word in words if any(sign.isdigit() for sign in word)} for words in (mine, theirs)]
    if digits[0] and digits[1]:
        return True
    if mine & known["persons"] and theirs & known["persons"] and not mine & theirs:
        return True
    heavy = [words - known["loose"] for words in (mine, theirs)]
    if not heavy[0] or not heavy[1]:
        return False
    return not any(same(word, rival) for word in heavy[0] for rival in heavy[1])
