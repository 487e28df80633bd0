"""Sentences: a finished English sentence of the program, in another language.

Findings, reasons and errors are made, stored and sent as English sentences with the words of the texts in them:
"“Sofia” was not said." Their templates ("“{printed}” was not said.") are in the catalogue under ``CONTEXT``. A sentence
is recognised by its template, its values are taken out of it and put into the translation. So a case says in every
language what it says in English, cases of older versions too, and nothing needs to be stored twice.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from quoteverify.localisation.catalogue import LANGUAGES, Forms, catalogue
from quoteverify.localisation.languages import ENGLISH, Language

CONTEXT = "Sentences"
PLACE = re.compile(r"\{(\w+)\}")
"""Where a value stands in a template."""
PHRASE = "_phrase"
"""At the end of the name of a value that is itself a phrase of the program, or a list of them."""
REASONS = frozenset({"why", "what", "do", "fault"})
"""Values that are reasons: phrases of the program, or of the system."""
_EXACT = (CONTEXT, "Sheets", LANGUAGES)
"""Where a sentence without values, a label or the name of a language is looked up."""
NUMBER = "count"
"""The value that decides the form of a translation with several."""


_BETWEEN = re.compile(r"(; |(?<=[”»“’]), )")
"""What stands between the phrases of a list: after a quoted text a comma will do."""


def told(phrase: str) -> str:
    """``phrase``; the mark of a value that is itself a phrase of the program, to be translated with the sentence."""
    return phrase


@dataclass(frozen=True, slots=True)
class Template:
    """An English template with its translation. ``pieces`` stand around the values, one more than ``names``."""

    pieces: tuple[str, ...]
    names: tuple[str, ...]
    translation: Forms

    @property
    def weight(self) -> int:
        """How much of a sentence it settles, in characters."""
        return sum(map(len, self.pieces))

    @property
    def anchor(self) -> str:
        """The longest piece: no sentence without it is of this template."""
        return max(self.pieces, key=len)

    def values(self, sentence: str) -> tuple[str, ...] | None:
        """The values of a sentence in the order of ``names``, each as short as can be; None if it is not of this
        template. Takes a time that grows with the length of the sentence."""
        first, *rest = self.pieces
        if not sentence.startswith(first):
            return None
        if not rest:
            return () if sentence == first else None
        values, at = [], len(first)
        for piece in rest[:-1]:
            found = sentence.find(piece, at)
            if found < 0:
                return None
            values.append(sentence[at:found])
            at = found + len(piece)
        end = len(sentence) - len(rest[-1])
        if end < at or not sentence.endswith(rest[-1]):
            return None
        return (*values, sentence[at:end])


def template(text: str, translation: Forms) -> Template:
    """A template of the catalogue: "“{printed}” was not said."."""
    parts = PLACE.split(text)
    return Template(tuple(parts[::2]), tuple(parts[1::2]), translation)


@lru_cache(maxsize=4096)
def in_language(sentence: str, tag: str) -> str:
    """A sentence of the program in the language of a tag; as it is where no template fits. Raises NoSuchLanguage."""
    if tag == ENGLISH:
        return sentence
    known = catalogue(tag)
    own = known.language
    for context in _EXACT:
        found = known.find(context, sentence)
        if found is not None:
            return found
    for anchor, fitting in _templates(own.tag):
        values = fitting.values(sentence) if anchor in sentence else None
        if values is not None:
            return _filled(fitting, values, own)
    return sentence


@cache
def _templates(tag: str) -> Sequence[tuple[str, Template]]:
    """Every template with its anchor, those first that settle most of a sentence."""
    every = [template(text, forms) for text, forms in catalogue(tag).contexts.get(CONTEXT, {}).items()]
    return [(known.anchor, known) for known in sorted(every, key=lambda known: -known.weight)]


def _filled(known: Template, values: Sequence[str], own: Language) -> str:
    told = {
        name: _phrases(value, own.tag) if name.endswith(PHRASE) or name in REASONS else value
        for name, value in zip(known.names, values, strict=True)
    }
    number = told.get(NUMBER, "").replace(",", "")
    form = own.form(int(number)) if number.isdecimal() and len(known.translation) > 1 else 0
    return PLACE.sub(lambda place: told.get(place[1], place[0]), known.translation[form])


def _phrases(value: str, tag: str) -> str:
    """A phrase, or each phrase of a list: one with a value at its end would take in all that follow."""
    parts = _BETWEEN.split(value)
    told = [part if at % 2 else _phrase(part, tag) for at, part in enumerate(parts)]
    if len(parts) > 1 and all(new != old for new, old in zip(told[::2], parts[::2], strict=True)):
        return "".join(told)
    return _phrase(value, tag)


def _phrase(value: str, tag: str) -> str:
    whole = in_language(value, tag)
    if whole != value:
        return whole
    return ", ".join(in_language(part, tag) for part in value.split(", "))
