"""Near misses (``data/near.tsv``) put into any English sentence, without a parser.

A set is a line: kind, part of speech, members; within a set every word says something else. Parts of speech: ``v``
verb and ``n`` noun (given as lemma; forms by lemminflect), ``a`` as it stands, ``x`` stretches of words. Forms that
could be another part of speech are changed only after words that settle it.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.judge_training.categories import code_of
from tools.judge_training.sources.corpus import Pair
from tools.judge_training.sources.made import Edit, Edited
from tools.judge_training.sources.meaning import WORDNET
from tools.judge_training.sources.wordlists import DATA, form, lists

SETS = DATA / "near.tsv"
VERB_TAGS, NOUN_TAGS = ("VB", "VBD", "VBN", "VBG", "VBZ"), ("NN", "NNS")
TOKEN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)?|'[a-z]+|n't")


@dataclass(frozen=True)
class Form:
    """What a word in the text can become: ``tag`` is empty for one that stands as it is; ``ambiguous`` when the lemma
    is also another part of speech; ``others`` are the rivals in the same form."""

    category: int
    tag: str
    ambiguous: bool
    others: tuple[str, ...]


@dataclass(frozen=True)
class Phrase:
    """A stretch of words and its rivals."""

    category: int
    text: str
    others: tuple[str, ...]


@dataclass(frozen=True)
class NearSet:
    """A line of the file."""

    category: int
    part: str
    members: tuple[str, ...]


def read_sets(path: Path = SETS) -> list[NearSet]:
    """The sets of a file; ValueError with the line where one has fewer than two members or a member twice."""
    sets = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        kind, part, *members = line.split("\t")
        if part != "x":
            members = " ".join(members).split()
        if part not in ("v", "n", "a", "x") or len(members) < 2 or len(set(members)) < len(members):
            raise ValueError(f"line {number}: {line}")
        sets.append(NearSet(code_of(kind), part, tuple(members)))
    return sets


@cache
def lemmas_of(part: str) -> frozenset[str]:
    """All lemmas of WordNet of one part of speech."""
    lines = (WORDNET / f"index.{part}").read_text(encoding="utf-8").splitlines()
    return frozenset(line.split()[0] for line in lines if not line.startswith(" "))


def with_vowel(word: str) -> bool:
    """Does ``an`` stand before it?"""
    small = word.lower()
    if small.startswith(("hour", "honest", "heir", "honour")):
        return True
    return small[:1] in tuple("aeiou") and not small.startswith(("uni", "use", "usu", "eu", "one"))


def fits(found: Form, before: str, forms: list[Form]) -> bool:
    """Does the word before let the word be of this form?"""
    tags, known = {one.tag for one in forms}, lists()
    match found.tag:
        case "VBN":
            return "VBD" not in tags or before in known["before_vbn"]
        case "VBD":
            return "VBN" not in tags or before not in known["before_vbn"]
        case "VB":
            return before in known["before_vb"]
        case "VBZ":
            return not found.ambiguous or before in known["before_vbz"]
        case "VBG":
            return before not in ("the", "a", "an")
        case "NN" | "NNS":
            return not found.ambiguous or before in known["before_noun"]
    return True


class Near:
    """All sets, ready to be found in a text."""

    def __init__(self, sets: list[NearSet]) -> None:
        self._forms: dict[str, list[Form]] = defaultdict(list)
        self._phrases: dict[str, list[Phrase]] = defaultdict(list)
        for one in sets:
            if one.part == "x":
                for text in one.members:
                    rivals = tuple(other for other in one.members if other != text)
                    self._phrases[text.split()[0].lower()].append(Phrase(one.category, text, rivals))
            elif one.part == "a":
                for word in one.members:
                    rivals = tuple(other for other in one.members if other != word)
                    self._forms[word].append(Form(one.category, "", False, rivals))
            else:
                self._inflect(one)

    def _inflect(self, one: NearSet) -> None:
        tags, other_part = (VERB_TAGS, "noun") if one.part == "v" else (NOUN_TAGS, "verb")
        for lemma in one.members:
            for tag in tags:
                word = form(lemma, tag)
                rivals = tuple(other for rest in one.members if rest != lemma and (other := form(rest, tag)))
                if word and rivals:
                    self._forms[word].append(Form(one.category, tag, lemma in lemmas_of(other_part), rivals))

    def edits(self, text: str) -> Iterator[Edit]:
        """Every edit that the sets make of a text."""
        tokens = list(TOKEN.finditer(text))
        for number, token in enumerate(tokens):
            word, start = token.group(), token.start()
            before = tokens[number - 1].group().lower() if number else ""
            if word[0].isupper() and number and text[:start].rstrip()[-1:] not in (".", "!", "?", ":", '"', "“", "—"):
                continue
            forms = self._forms.get(word.lower(), [])
            for found in forms:
                if fits(found, before, forms):
                    for rival in found.others:
                        yield self._replaced(text, token, tokens[number - 1] if number else None, rival, found.category)
            yield from self._phrases_at(text, start, word)

    def _phrases_at(self, text: str, start: int, word: str) -> Iterator[Edit]:
        for phrase in self._phrases.get(word.lower(), ()):
            end = start + len(phrase.text)
            if text[start:end].lower() != phrase.text.lower() or text[end : end + 1].isalnum():
                continue
            if text[end : end + 1] in ("'", "’", "-"):
                continue
            for rival in phrase.others:
                new = rival[:1].upper() + rival[1:] if word[0].isupper() and word != "I" else rival
                yield Edit(start, len(phrase.text), new, phrase.category, 1.0)

    @staticmethod
    def _replaced(text: str, token: re.Match[str], before: re.Match[str] | None, rival: str, category: int) -> Edit:
        """The edit, with ``a`` and ``an`` mended."""
        word, start, end = token.group(), token.start(), token.end()
        new = rival[:1].upper() + rival[1:] if word[0].isupper() else rival
        if before is None or text[before.end() : start] != " " or with_vowel(word) == with_vowel(new):
            return Edit(start, end - start, new, category, 1.0)
        if before.group().lower() in ("a", "an"):
            article = "an" if with_vowel(new) else "a"
            article = article.capitalize() if before.group()[0].isupper() else article
            return Edit(before.start(), end - before.start(), f"{article} {new}", category, 1.0)
        return Edit(start, end - start, new, category, 1.0)


def edited(pairs: list[Pair], near: Near, most: int = 5, seed: int = 12) -> list[Edited]:
    """Each pair with at most ``most`` edits, kinds by turns, so that nouns do not drown the rest."""
    draw = random.Random(seed)
    rows = []
    for pair in pairs:
        by_kind: dict[int, list[Edit]] = defaultdict(list)
        for edit in near.edits(pair.english):
            by_kind[edit.category].append(edit)
        for edits in by_kind.values():
            draw.shuffle(edits)
        chosen: list[Edit] = []
        while len(chosen) < most and any(by_kind.values()):
            chosen += [edits.pop() for edits in by_kind.values() if edits]
        if chosen:
            rows.append(Edited(pair, tuple(chosen[:most])))
    return rows
