"""Catalogue: what the words of the program are in one language, read from a file of Qt Linguist.

Source: the format of translation source files, https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from xml.etree import ElementTree

from quoteverify.localisation.languagenames import names_in
from quoteverify.localisation.languages import Language, catalogue_file, language

LANGUAGES = "Languages"
"""The context of the names of languages; what no translator gave is the name that the Unicode CLDR has."""
Forms = tuple[str, ...]
"""One text, or one for each form of the language where a number stands in it."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """``contexts`` are the translations by context and English text; what is not translated is not in it."""

    language: Language
    contexts: Mapping[str, Mapping[str, Forms]] = field(default_factory=dict)

    def find(self, context: str, text: str, number: int | None = None) -> str | None:
        """The translation of an English text, in the form for ``number`` things; None where there is none."""
        forms = self.contexts.get(context, {}).get(text)
        if forms is None:
            return None
        return forms[self.language.form(abs(number))] if number is not None and len(forms) > 1 else forms[0]


@cache
def catalogue(tag: str) -> Catalogue:
    """The catalogue of a language. Raises NoSuchLanguage."""
    own = language(tag)
    place = catalogue_file(own.tag)
    contexts: dict[str, dict[str, Forms]] = {
        LANGUAGES: {english: (name,) for english, name in names_in(own.tag).items()}
    }
    if not place.is_file():
        return Catalogue(own, contexts)
    root = ElementTree.fromstring(place.read_bytes())  # noqa: S314 - a file of the program's own
    for context in root.iter("context"):
        contexts.setdefault(context.findtext("name", ""), {}).update(_messages(context))
    return Catalogue(own, contexts)


def _messages(context: ElementTree.Element) -> Iterator[tuple[str, Forms]]:
    for message in context.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):  # unfinished, vanished or obsolete
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        if all(forms):
            yield message.findtext("source", ""), forms
