"""Renaming: names found in a text in every form that can reasonably be found, and what stands in their place.

Found are the whole name and each of its words alone, with the case endings of the languages at hand, in capitals, with
the prefixes of Arabic and Hebrew, and romanised as a translation would write it. A plural is taken for somebody else's
name. Nicknames are found that are listed. What this cannot find: other nicknames, initials, and
spellings far from the sound.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from quoteverify.language.profiles import profile
from quoteverify.names.transliteration import romanise
from quoteverify.records.handwork import Alias, Pseudonym
from quoteverify.records.spans import Span
from quoteverify.sheets.privacy.nicknames import nicknames
from quoteverify.words.tokens import normalise

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?$", re.IGNORECASE)
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_SHORTEST = 3
"""Letters of a word that is sought alone; shorter ones ("de", "Li") only in the whole name, where a script has case."""
_ALIKE = 87
"""Per cent of letters (Indel ratio of the romanised words) from which two spellings in two scripts are one name."""
_LONG_ENOUGH = 5
"""Letters that a name needs before a different spelling counts as the same name: «Анна» is not Annie."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """``shown`` stands in the place of the words at ``span``."""

    span: Span
    shown: str


class Renamer:
    """Replaces names in texts. ``languages`` (BCP 47) are those whose case endings and prefixes may occur."""

    def __init__(self, pseudonyms: Sequence[Pseudonym], aliases: Sequence[Alias], languages: Iterable[str]) -> None:
        forms = [profile(tag).name_forms for tag in dict.fromkeys(languages)]
        self._endings: list[tuple[str, str]] = [
            (ending, other)
            for section in forms
            for ending, others in section.endings.items()
            for other in others.split()
        ]
        prefixes = sorted({prefix for section in forms for prefix in section.prefixes.split()}, key=len)
        before = f"(?:{'|'.join(map(re.escape, reversed(prefixes)))})?" if prefixes else ""
        named = list(dict.fromkeys(_named(pseudonyms, aliases)))
        self._texts = _Pattern(self._alternatives(named), r"(?<!\w)" + before, r"(?!\w)")
        # In file names and addresses, underscores and digits part words too.
        self._paths = _Pattern(self._alternatives(named), r"(?<![^\W\d_])", r"(?![^\W\d_])", any_case=True)
        self._spoken = [(romanise(word), word.isascii(), shown) for name, shown in named for word in _lone(name)]

    def text(self, text: str) -> str:
        """``text`` with every name replaced."""
        return replaced(text, self.places(text))

    def path(self, path: str) -> str:
        """A file name or an address with every name replaced, whatever its case."""
        return replaced(path, self._paths.find(path))

    def places(self, text: str) -> list[Replacement]:
        """Where names stand, in order, none overlapping."""
        found = self._texts.find(text)
        taken = [replacement.span for replacement in found]
        found += [
            replacement
            for replacement in self._transliterated(text)
            if not any(replacement.span.overlaps(other) for other in taken)
        ]
        return sorted(found, key=lambda replacement: replacement.span)

    def _alternatives(self, named: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, bool]]:
        """Patterns with what stands in their place: whole names before their words, each as it is listed before the
        forms of any: «Петрова» is who is listed so, and a form of «Петров» only where nobody is."""
        whole = sorted(named, key=lambda pair: -len(_WORD.findall(pair[0])))
        for form in (re.escape, self._forms):
            for name, shown in whole:
                words = _WORD.findall(name)
                if words:
                    yield r"[\W_]{1,3}".join(form(word) for word in words), shown, name[:1].islower()
        for form in (re.escape, self._forms):
            for name, shown in whole:
                for word in _lone(name):
                    yield form(word), shown, False
                    if form != re.escape and not word.isascii() and romanise(word):
                        yield re.escape(romanise(word)), shown, False

    def _forms(self, word: str) -> str:
        """The forms of a word as a pattern."""
        own = {word}
        for ending, other in self._endings:
            if word.casefold().endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
                own.add(word[: len(word) - len(ending)] + other)
        return "(?:" + "|".join(re.escape(form) for form in sorted(own, key=lambda form: (-len(form), form))) + ")"

    def _transliterated(self, text: str) -> Iterator[Replacement]:
        """Capitalised words that spell a name in another script, as machine translations do."""
        if not self._spoken:
            return
        for match in _WORD.finditer(text):
            word = match[0]
            if len(word) < _LONG_ENOUGH or not word[0].isupper():
                continue
            roman = romanise(word)
            for name, ascii_name, shown in self._spoken:
                different = ascii_name != word.isascii()
                if different and _sounds(name, roman):
                    yield Replacement(Span(match.start(), match.end()), shown)
                    break


class _Pattern:
    """Alternatives sought at once, the first that fits first; those of scripts without spaces anywhere in a word. Each
    has what is shown for it, and whether it may begin with a small letter."""

    def __init__(
        self, alternatives: Iterable[tuple[str, str, bool]], before: str, behind: str, any_case: bool = False
    ) -> None:
        self._any_case = any_case
        self._shown: list[tuple[str, bool]] = []
        parts: list[str] = []
        for pattern, shown, small in alternatives:
            unspaced = _UNSPACED.search(pattern)
            parts.append(f"({pattern})" if unspaced else f"{before}({pattern}){behind}")
            self._shown.append((shown, small))
        self._pattern = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def find(self, text: str) -> list[Replacement]:
        """Where they stand. In prose, a lower-case word is not a name if the script has capitals."""
        found: list[Replacement] = []
        at = 0
        while self._pattern is not None and (match := self._pattern.search(text, at)):
            number = match.lastindex or 1
            start, end = match.span(number)
            at = max(end, at + 1)
            shown, small = self._shown[number - 1]
            if self._any_case or small or not text[start].islower():
                found.append(Replacement(Span(start, end), shown))
        return found


def _named(pseudonyms: Sequence[Pseudonym], aliases: Sequence[Alias]) -> Iterator[tuple[str, str]]:
    """Every name with what is shown for it; a name that a person declared to be the same is shown alike."""
    for pseudonym in pseudonyms:
        yield pseudonym.name, pseudonym.shown
    for pseudonym in pseudonyms:
        yield from ((form, pseudonym.shown) for word in _lone(pseudonym.name) for form in nicknames(word))
    for pseudonym in pseudonyms:
        own = {pseudonym.name.casefold(), *(word.casefold() for word in _lone(pseudonym.name))}
        for alias in aliases:
            names = (alias.said, alias.printed)
            if any(name.casefold() in own for name in names):
                yield from ((name, pseudonym.shown) for name in names)


def _lone(name: str) -> Iterator[str]:
    """The words of a name that may stand for it alone."""
    for word in _WORD.findall(name):
        if not word[0].islower() and (len(word) >= _SHORTEST or _UNSPACED.search(word)):
            yield word


def alike(name: str, other: str) -> bool:
    """Whether two names, as speakers are called, may be one person's.

    A word of one is a word of the other or, in another script, sounds like it. In one script «Петров» and «Петрова»,
    Kowalski and Kowalska are two people.
    """
    return any(
        normalise(left) == normalise(right)
        or (left.isascii() != right.isascii() and _sounds(romanise(left), romanise(right)))
        for left in _lone(name)
        for right in _lone(other)
    )


def stripped(name: str) -> str:
    """A name without the sign of the possessive (“Petrov’s”)."""
    return _POSSESSIVE.sub("", name)


def may_decline(name: str, other: str, languages: Iterable[str]) -> bool:
    """Whether ``name`` may be ``other`` in a case of one of these languages («Петрова» in «жена Петрова»)."""
    return bool(Renamer((Pseudonym(other, "•"),), (), languages).places(name))


def _sounds(word: str, other: str) -> bool:
    return min(len(word), len(other)) >= _LONG_ENOUGH and ratio(word, other) >= _ALIKE


def replaced(text: str, places: Iterable[Replacement]) -> str:
    """``text`` with other words at these places, which are in order."""
    parts: list[str] = []
    at = 0
    for place in places:
        parts += (text[at : place.span.start], place.shown)
        at = place.span.end
    return "".join((*parts, text[at:]))


def moved(span: Span, places: Sequence[Replacement]) -> Span:
    """Where a span of a text stands once names are replaced; what begins or ends inside a name takes all of it."""
    return Span(_moved(span.start, places, False), _moved(span.end, places, True))


def _moved(position: int, places: Sequence[Replacement], as_end: bool) -> int:
    shift = 0
    for place in places:
        if place.span.end <= position:
            shift += len(place.shown) - len(place.span)
        elif place.span.start < position:
            return place.span.start + shift + (len(place.shown) if as_end else 0)
        else:
            break
    return position + shift
