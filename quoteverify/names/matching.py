"""Names: who and what a text names, and which names of one text answer those of another.

A name counts as answered when it sounds alike (:mod:`quoteverify.names.transliteration`), when both are what one place
is called (:mod:`quoteverify.names.exonyms`), or when a list of aliases says so. This suggests, it never confirms: two
people can be called alike.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from simplemma.strategies import DEFAULT_DICTIONARY_FACTORY

from quoteverify.language.profiles import primary, profile
from quoteverify.names.exonyms import exonyms, metonyms
from quoteverify.names.people import likeness
from quoteverify.names.transliteration import skeletons
from quoteverify.records.spans import Span
from quoteverify.values.dates import calendar
from quoteverify.values.number_words import number_words
from quoteverify.values.tokens import Token, tokens
from quoteverify.words import morphology

ALIKE = 0.6
"""From this similarity on, two names may be the same; below it they are not."""
ALIKE_SMALL = 0.75
"""The same where one of the two has no capital: a common word that only happens to sound like the name."""
ALIKE_AROUND = 0.85
"""The same for a common word beside a name: titles and first words are alike by chance."""
_CONTRACTED = ("n't", "'m", "'ve", "'re", "'ll", "'d")
_SHORTEST = 3
_MOST = 400
"""Words of one sentence that are compared; beyond that it is no sentence."""

Aliases = tuple[tuple[str, str], ...]
"""Names that a person declared to be one, (as said, as printed): ("Бацька", "Lukashenko")."""


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words.

    ``words`` are those of them that can hardly be anything but a name; ``code`` is that of a place in the tables of
    exonyms. ``initial``: it opens the sentence, where any word has a capital. ``phrase``: its folded words.
    ``sure``: judged by a word list, not by its capital alone. ``around``: the other capitalised words of the run,
    which may be common words by themselves (Elizabeth *Warren*).
    """

    span: Span
    words: tuple[Token, ...]
    code: str | None = None
    initial: bool = False
    phrase: str = ""
    sure: bool = True
    around: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Names of either side that nothing on the other side answers."""

    missing: tuple[Name, ...]
    extra: tuple[Name, ...]


@lru_cache(maxsize=512)
def find_names(text: str, language: str) -> tuple[Name, ...]:
    """The names of a text in order; none where the script has no capitals."""
    return tuple(_names(text, language))


def _names(text: str, language: str) -> Iterator[Name]:
    every = tokens(text)[:_MOST]
    run: list[int] = []
    for index, token in enumerate(every):
        capital = token.text[0].isupper() and not token.is_digits
        adjacent = bool(run) and text[every[run[-1]].span.end : token.span.start].strip(" .-‐‑'’") == ""
        if run and not (capital and adjacent):
            yield from _run(text, every, run, language)
            run = []
        if capital:
            run.append(index)
    if run:
        yield from _run(text, every, run, language)


def _run(text: str, every: Sequence[Token], run: list[int], language: str) -> Iterator[Name]:
    places, rest = _places([every[index] for index in run], language)
    initial = run[0] == 0 or _opens(text, every[run[0]])
    for code, span in places:
        phrase = _phrase(token for token in every if span.contains(token.span))
        yield Name(span, (), code, initial, phrase, exonyms(language).official(phrase))
    words = tuple(
        token for token in rest if is_name(token, language, initial and token.span.start == every[run[0]].span.start)
    )
    around = tuple(_plain(token.folded) for token in rest if token not in words)
    if words:
        yield Name(
            Span(words[0].span.start, words[-1].span.end),
            words,
            None,
            initial,
            _phrase(words),
            bool(profile(language).names.dictionary),
            around,
        )


def _phrase(words: Iterable[Token]) -> str:
    return " ".join(_plain(token.folded) for token in words)


def _opens(text: str, token: Token) -> bool:
    return text[: token.span.start].rstrip(" \t\"'“„«‘(—–-")[-1:] in {"", ".", "!", "?", "…", ":"}


def _places(run: list[Token], language: str) -> tuple[list[tuple[str, Span]], list[Token]]:
    """The places of the tables in a run of words, longest first, and the words that remain."""
    table = exonyms(language)
    found: list[tuple[str, Span]] = []
    rest: list[Token] = []
    at = 0
    while at < len(run):
        for length in range(min(table.longest, len(run) - at), 0, -1):
            part = run[at : at + length]
            code = table.code(" ".join(_plain(token.folded) for token in part))
            if code and (len(code) > _SHORTEST or len(part[0].text) > 2 or _plain(part[0].text).isupper()):
                found.append((code, Span(part[0].span.start, part[-1].span.end)))
                at += length
                break
        else:
            rest.append(run[at])
            at += 1
    return found, rest


@lru_cache(maxsize=20_000)
def is_name(token: Token, language: str, initial: bool = False) -> bool:
    """Whether a capitalised word can hardly be anything but a name, judged by the dictionary in English and Russian.

    Elsewhere by its capital in mid-sentence alone (never in German): loading a dictionary takes seconds.
    """
    code = primary(language)
    word = _plain(token.folded)
    if len(word) < _SHORTEST or _acronym(token.text) or _calendar_word(word, code):
        return False
    if token.folded.endswith(_CONTRACTED) or word in _not_names(code):
        return False
    match profile(code).names.dictionary:
        case "forms":
            return _russian_name(word, initial)
        case "words":
            return not _in_dictionary(word, code)
        case _:
            return not initial and not profile(code).quotes.capital_nouns


_LIKELY = 0.5
_SURE = 0.99
_LONGEST_ACRONYM = 5
_RUSSIAN = ("Name", "Surn", "Patr", "Geox")


def _russian_name(word: str, initial: bool) -> bool:
    readings = morphology.forms(word)
    named = sum(reading.share for reading in readings if any(reading.has(mark) for mark in _RUSSIAN))
    if named:
        return named >= (_SURE if initial else _LIKELY)
    return not initial and not morphology.known(word)


def _acronym(text: str) -> bool:
    """BBC, MPs, UK's: translated or carried over at will."""
    return text.isupper() or (len(text) <= _LONGEST_ACRONYM and any(char.isupper() for char in text[1:]))


def _calendar_word(word: str, language: str) -> bool:
    words, numbers = calendar(language), number_words(language)
    return bool((words and word in words.words) or (numbers and numbers.readings(word)))


@cache
def _not_names(language: str) -> frozenset[str]:
    """Capitalised words that name a people, a language, a day: translated, not carried over."""
    return frozenset(word.lower() for word in profile(language).names.translated)


@lru_cache(maxsize=50_000)
def _in_dictionary(word: str, language: str) -> bool:
    try:
        return word in DEFAULT_DICTIONARY_FACTORY.get_dictionary(language)
    except ValueError:
        return False


def compare(
    source: str, source_language: str, rendering: str, rendering_language: str, aliases: Aliases = ()
) -> Unanswered:
    """The names of two texts that nothing on the other side answers. Quadratic in words, which are bounded."""
    left, right = find_names(source, source_language), find_names(rendering, rendering_language)
    said, printed = _Words(source, source_language), _Words(rendering, rendering_language)
    turned = tuple((shown, spoken) for spoken, shown in aliases)
    missing = [name for name in left if not _answered(name, source_language, printed, aliases)]
    extra = [name for name in right if not _answered(name, rendering_language, said, turned)]
    return Unanswered(tuple(missing), tuple(extra))


class _Words:
    """The words of a text that names are sought among."""

    def __init__(self, text: str, language: str) -> None:
        every = tokens(text)[:_MOST]
        self.language = language
        self.folded = tuple(_plain(token.folded) for token in every)
        self.capitals = tuple(_plain(token.folded) for token in every if not token.text.islower())
        self.small = tuple(token.folded for token in every if token.text.islower())

    def has(self, phrase: str) -> bool:
        """Whether the words stand here letter for letter: «Digital Awareness UK»."""
        return bool(phrase) and f" {phrase} " in f" {' '.join(self.folded)} "

    def sounds_like(self, word: str) -> bool:
        """Whether any word here sounds like a name; common words are looked at only where they begin alike."""
        if _best(word, self.capitals) >= ALIKE:
            return True
        begins = {skeleton[:1] for skeleton in skeletons(word)}
        return _best(word, (word for word in self.small if begins & {s[:1] for s in skeletons(word)})) >= ALIKE_SMALL


def _plain(word: str) -> str:
    return word.removesuffix("'s").removesuffix("s'")


def _answered(name: Name, own: str, others: _Words, aliases: Aliases) -> bool:
    if _alias(name, others.folded, aliases) or others.has(name.phrase):
        return True
    if name.code:
        if exonyms(others.language).names(metonyms().get(name.code, ""), others.folded):
            return True
        places = exonyms(own).phrases.get(name.code, ())
        return exonyms(others.language).names(name.code, others.folded) or any(
            others.sounds_like(place) for place in places if len(place) > _SHORTEST and " " not in place
        )
    return any(others.sounds_like(token.folded) for token in name.words) or any(
        _best(word, others.capitals) >= ALIKE_AROUND for word in name.around if len(word) > _SHORTEST
    )


def _best(word: str, others: Iterable[str]) -> float:
    return max((likeness(_plain(word), other) for other in others), default=0.0)


def _alias(name: Name, words: tuple[str, ...], aliases: Aliases) -> bool:
    """Whether the other text has the alias of a name; ``aliases`` begin with the name's own side."""
    own = (*name.phrase.split(), *name.around)
    return any(
        any(_stands(part, own) for part in _folded(mine)) and _all_stand(other, words) for mine, other in aliases
    )


def aliased(said: str, printed: str, aliases: Aliases) -> bool:
    """Whether a person declared two names, or what stands in them, to be one."""
    left, right = _folded(said), _folded(printed)
    return any(_all_stand(spoken, left) and _all_stand(shown, right) for spoken, shown in aliases)


def _all_stand(phrase: str, among: tuple[str, ...]) -> bool:
    """Whether every word of a name stands among folded words, case endings aside («Бацьку» for «Бацька»)."""
    parts = _folded(phrase)
    return bool(parts) and all(_stands(part, among) for part in parts)


def _folded(phrase: str) -> tuple[str, ...]:
    return tuple(_plain(token.folded) for token in tokens(phrase)[:_MOST])


def _stands(word: str, among: Iterable[str]) -> bool:
    return any(word == other or likeness(word, other) >= ALIKE_AROUND for other in among)
