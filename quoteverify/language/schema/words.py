"""Sections about single words: how they are reduced, which carry content, what they stand beside; names and terms."""

from collections.abc import Mapping
from typing import Literal

from quoteverify.language.schema.section import Section, Words


class FunctionWordSection(Section, frozen=True):
    """``words``: those that carry grammar rather than content, separated by spaces."""

    words: str = ""


class ReductionSection(Section, frozen=True):
    """How inflected forms are brought together: ``method`` names the dictionary, or the ``endings`` (separated by
    spaces) that are cut off. ``dictionary``: what simplemma calls the language, where that is not its tag."""

    method: Literal["", "pymorphy", "simplemma", "endings"] = ""
    endings: str = ""
    dictionary: str = ""

    @property
    def tells_forms(self) -> bool:
        """Whether the dictionary tells case, tense, person and gender of a form."""
        return self.method == "pymorphy"


class KinSection(Section, frozen=True):
    """The language whose words these are cognate with: ``relative`` is its tag. To have its spelling, ``patterns``
    (regular expressions, each with what stands for it there) are replaced first, then ``letters``, both in order."""

    relative: str = ""
    patterns: tuple[tuple[str, str], ...] = ()
    letters: tuple[tuple[str, str], ...] = ()


class LikenessSection(Section, frozen=True):
    """What makes words of kindred languages alike: ``vowels`` change and ``endings`` differ, consonants stay.
    ``levels``: what letters are taken for; ``silent`` ones for none."""

    vowels: str = ""
    endings: Words = ()
    levels: Mapping[str, str] = {}
    silent: str = ""


class TokenSection(Section, frozen=True):
    """``elided`` words are written together with the next, an apostrophe between («l’homme»); ``articles`` stand alone
    before a noun; ``possessive``: an ending that is no part of the word ("'s")."""

    elided: Words = ()
    articles: Words = ()
    possessive: str = ""


class SequenceSection(Section, frozen=True):
    """``endings`` that tell a word's class. After a change run ``python -m tools.train_sequence``."""

    endings: Words = ()


class HoleSection(Section, frozen=True):
    """``before_noun`` (articles) and ``before_any`` need a word behind them, not one of ``never_first``."""

    before_noun: Words = ()
    before_any: Words = ()
    never_first: Words = ()


class WordOrderSection(Section, frozen=True):
    """Words of ``before`` never stand before those of ``never_after``; ``several`` such places are a jumble, one
    before a word of ``lacking`` lacks a word."""

    before: Words = ()
    never_after: Words = ()
    lacking: Words = ()
    several: int = 2


class RepetitionSection(Section, frozen=True):
    """``doubles``: words that may rightly stand twice ("that that")."""

    doubles: Words = ()


class NameSection(Section, frozen=True):
    """``exonyms``: further words for places of ``resources/names/TAG.toml`` by their code; ``translated``: capitalised
    words that are no names. ``dictionary`` tells a name from a word ("forms": the one that tells case and tense;
    "words": a list of words), else its capital does. ``inflected``: names have case endings."""

    exonyms: Mapping[str, str] = {}
    translated: Words = ()
    dictionary: Literal["", "forms", "words"] = ""
    inflected: bool = True


class NameFormSection(Section, frozen=True):
    """Case ``endings`` of names by the ending of the nominative; ``prefixes`` written with the name."""

    endings: Mapping[str, str] = {}
    prefixes: str = ""


class Mistranslation(Section, frozen=True):
    """A term of the language known to be mistranslated: ``wrong`` and ``right`` renderings, the first right one shown,
    and ``why`` the others are wrong."""

    source: str
    wrong: Words
    right: Words
    why: str
    severity: Literal["critical", "major", "minor", "info"] = "major"
