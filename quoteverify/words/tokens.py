"""Words: what a text is made of, with places, reduced forms, and which of them carry content."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from quoteverify.language.profiles import primary, profile
from quoteverify.records.spans import Span
from quoteverify.words import embeddings, morphology

MAX_WORD = 60
"""Longer runs of letters (a hash, a pasted file) are kept as words but not looked up in any dictionary."""

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_VOWELS = "\u0900-\u0903\u093a-\u094f\u0962\u0963"
"""Vowel signs of Devanagari, which are no letters by themselves."""
_TOKEN = re.compile(
    rf"(?P<number>\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)*)|(?P<cjk>[{_CJK}]+)"
    rf"|(?P<word>(?:(?![{_CJK}\d_])[\w\u0300\u0301\u00ad{_VOWELS}])+(?:['’ʼ](?:(?![{_CJK}\d_])\w)+)*)"
)
_DROPPED = re.compile("[\u0300\u0301\u00ad\u200b-\u200f\ufeff]")
_FOLD = str.maketrans({"’": "'", "ʼ": "'", "ё": "е", "ў": "у"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    ``norm``: lower case, without stress marks, straight apostrophes, ё as е, ў as у; digits only for a number; of an
    abbreviation with a full stop what it stands for.
    ``stem``: the form that inflected forms share (a lemma where there is a dictionary). ``content``: neither a function
    word nor a lone letter. ``capital``: begins with a capital letter. ``number``: written in digits.
    """

    span: Span
    norm: str
    stem: str
    content: bool
    capital: bool
    number: bool


@lru_cache(maxsize=4096)
def words(text: str, language: str) -> tuple[Word, ...]:
    """The words of ``text`` in order; punctuation is left out. ``language`` is a BCP 47 tag.

    Chinese and Japanese, written without spaces, are cut into the pieces of the sentence encoder's vocabulary.
    """
    tag = primary(language)
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        span = Span(match.start(), match.end())
        if match.lastgroup == "number":
            digits = re.sub(r"\D", "", match.group())
            found.append(Word(span, digits, digits, True, False, True))
        elif match.lastgroup == "cjk":
            found.extend(_cjk(match.group(), span.start, tag))
        elif normalise(match.group()):  # not an invisible character alone
            found.append(_word(match.group(), span, tag, abbreviated=text.startswith(".", match.end())))
    return tuple(found)


def _word(raw: str, span: Span, tag: str, abbreviated: bool) -> Word:
    """``abbreviated``: a full stop follows, so that it may be short for a word that the profile tells."""
    norm = normalise(raw)
    written_out = profile(tag).sentences.written_out.get(norm) if abbreviated else None
    if written_out is not None:
        norm = normalise(written_out)
    if norm not in function_words(tag):
        norm = norm.removesuffix(profile(tag).tokens.possessive)
    stem = reduced(norm, tag)
    content = len(norm) > 1 and " " not in norm and norm not in function_words(tag) and stem not in function_words(tag)
    return Word(span, norm, stem, content, raw[0].isupper(), False)


def _cjk(run: str, start: int, tag: str) -> list[Word]:
    functional = function_words(tag)
    found: list[Word] = []
    for piece in embeddings.pieces(run):
        span = Span(start, start + len(piece))
        found.append(Word(span, piece, piece, piece not in functional, False, False))
        start = span.end
    return found


def normalise(word: str) -> str:
    """The form in which words are looked up."""
    return _DROPPED.sub("", unicodedata.normalize("NFC", word)).lower().translate(_FOLD)


@cache
def function_words(tag: str) -> frozenset[str]:
    """The function words of a language; empty where the profile lists none."""
    return frozenset(map(normalise, profile(tag).function_words.words.split()))


def reduced(norm: str, tag: str) -> str:
    """The form that the inflected forms of a word share; the word itself where nothing is known of the language."""
    return norm if len(norm) > MAX_WORD else _reducer(tag)(norm)


@cache
def _reducer(tag: str) -> Callable[[str], str]:
    section = profile(tag).reduction
    match section.method:
        case "pymorphy":
            return _russian
        case "simplemma":
            return _dictionary(tag)
        case "endings":
            return _without_endings(tuple(section.endings.split()))
        case _:
            return str


def _russian(norm: str) -> str:
    forms = morphology.forms(norm)
    return forms[0].lemma if forms else norm


def _dictionary(tag: str) -> Callable[[str], str]:
    import simplemma  # loads a dictionary of some megabytes at the first word of each language

    @lru_cache(maxsize=50_000)
    def lemma(norm: str) -> str:
        return simplemma.lemmatize(norm, lang=tag).lower()

    return lemma


def _without_endings(endings: tuple[str, ...]) -> Callable[[str], str]:
    longest_first = sorted(endings, key=len, reverse=True)

    @lru_cache(maxsize=50_000)
    def stem(norm: str) -> str:
        for ending in longest_first:
            if norm.endswith(ending) and len(norm) - len(ending) >= 3:
                return norm[: -len(ending)]
        return norm

    return stem
