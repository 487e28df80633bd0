"""Forms: whether the words in marks are an utterance, a part of one, or a term, name or title.

American style puts a full stop or comma inside the marks whatever they hold, so one at the very end says nothing;
capitals, sentence ends inside, the reporting words around and the kind of marks do.
"""

import re
from collections.abc import Sequence
from statistics import mean

from quoteverify.language.profiles import Profile
from quoteverify.quotes.attribution import Attribution
from quoteverify.quotes.marks import SINGLE, Marked
from quoteverify.quotes.surroundings import Surroundings, Vicinity, WordList
from quoteverify.records.document import Zone
from quoteverify.records.quotes import Kind
from quoteverify.records.spans import Span
from quoteverify.values.numbers import find_numbers

SHORT = 3
"""Words up to which a phrase in marks may be a mere term."""
ARTICLE = 4
"""Letters of an article or the like: "as a", "als einen"."""
PAIR = 2
"""How many there are of what may be a term: "two states"."""
TITLE_SHARE = 0.75
"""Share of the longer words that begin with a capital in a name or title."""

_WORD = re.compile(r"[^\W_][\w’'-]*")
_INNER_END = re.compile(r"[.!?…][”’»\"')\]]*\s+\S|[?!…]$|[。？！]")
_LAST_WORD = re.compile(r"(?<!\w)(\w+)\s*$")
_APART = " … "
_SHORT_FORM = re.compile(r"\(\w+:\s*$")
_COUNTED = re.compile(r"\s+([^\W\d_])[^\W\d_]+")
_PAUSE = re.compile(r"[,.!?;:…]")
_ADDRESS = re.compile(r"\w+(?:\.\w+)*\.[a-z]{2,4}")


class FormReader:
    """Decides the kind of each marked quote of one document."""

    def __init__(self, text: str, marked: Sequence[Marked], profile: Profile) -> None:
        listed = profile.quotes
        self._text = text
        self._tag = profile.tag
        self._naming = WordList([word for word in listed.naming if word[0] != "*"])
        self._naming_ends = tuple(word[1:] for word in listed.naming if word[0] == "*")
        self._named_behind = WordList(listed.named)
        self._definite = frozenset(listed.definite)
        self._indefinite = frozenset(listed.indefinite)
        self._calling = WordList([entry for entry in listed.calling if _APART not in entry])
        self._calling_of = [tuple(entry.split(_APART)) for entry in listed.calling if _APART in entry]
        self._impersonal = frozenset(listed.impersonal)
        self._utterance = frozenset(listed.utterance)
        self._likening = WordList(listed.likening)
        self._doubting = frozenset(listed.doubting)
        self._owning = listed.owning
        self._places = frozenset(listed.places)
        self._capital_nouns = listed.capital_nouns
        self._double_outside = any(pair.parent is None and not self._single(pair) for pair in marked)

    def kind(
        self,
        pair: Marked,
        nested: bool,
        utterances: Sequence[Span],
        zone: Zone,
        around: Surroundings,
        attribution: Attribution,
    ) -> Kind:
        """The kind of a marked quote; ``nested``: inside another one or an answer.

        A quote in a quote is second hand: the rendering reports what its speaker says that somebody said.
        """
        inner = " ".join(utterance.of(self._text) for utterance in utterances)
        words = _WORD.findall(inner)
        sentence = self._sentence_like(inner, words)
        if nested:
            return Kind.INDIRECT if sentence or attribution.reported else Kind.SCARE
        if zone is Zone.HEADLINE:
            alone = not around.before.norms and not around.after.norms and len(words) >= SHORT
            told = sentence or (alone and not self._title(words))
            return Kind.DIRECT if told else (Kind.PARTIAL if len(words) > SHORT else Kind.SCARE)
        term = self._single(pair) and self._double_outside and len(words) <= SHORT + 1
        doubted = len(words) <= SHORT and not self._doubting.isdisjoint(
            around.before.norms[-1:]
        )  # the so-called “plan”
        if (term or doubted) and not sentence and not attribution.adjacent:
            return Kind.SCARE
        embedded = around.before.text.rstrip()[-1:] not in ":,،，、：–—-"
        if not embedded and attribution.adjacent and (sentence or _capital(inner)):
            return Kind.DIRECT
        if self._named(words, inner, around, embedded, attribution):
            return Kind.SCARE
        whole = not embedded and len(words) > 1 and inner[-1:] in ".…" and _capital(inner)
        if not attribution.reported and self._in_apposition(around.before, inner):
            return Kind.SCARE
        if sentence or (whole and not self._title(words)):
            return Kind.DIRECT
        if attribution.reported or self._likened(around, inner, attribution):
            return Kind.PARTIAL
        stated = len(words) > SHORT or self._counts(inner)
        return Kind.PARTIAL if stated and not self._title(words) else Kind.SCARE

    def _counts(self, inner: str) -> bool:
        """Whether a few words state how many there are of something ("200 neighbours"), which no mere term does."""
        for number in find_numbers(inner, self._tag):
            thing = _COUNTED.match(inner, number.span.end)
            if number.value > PAIR and number.certain and thing:
                return thing[1].islower() or self._capital_nouns
        return False

    def _single(self, pair: Marked) -> bool:
        return self._text[pair.openings[0].start] in SINGLE

    def _likens(self, before: Vicinity) -> bool:
        """Whether the quote follows "as" or "as a"."""
        last = len(before.norms) - 1
        return any(
            final == last or (final == last - 1 and len(before.norms[last]) <= ARTICLE)
            for _, final in self._likening.find(before)
        )

    def _likened(self, around: Surroundings, inner: str, attribution: Attribution) -> bool:
        """Whether somebody likens a thing to the words; where nouns have capitals, one may just be called so."""
        if not self._likens(around.before):
            return False
        return not self._capital_nouns or attribution.reported or not _capital(inner) or self._called(around)

    def _called(self, around: Surroundings) -> bool:
        """Whether the sentence tells what somebody calls somebody."""
        norms = around.before.norms
        of = any(norms[-1:] == (last,) and first in norms for first, last in self._calling_of)
        return of or bool(self._calling.find(around.before) or self._calling.find(around.after))

    def _in_apposition(self, before: Vicinity, inner: str) -> bool:
        """Whether the words name the noun before them: „die Aktion ‚Ein Baum für jedes Kind‘“."""
        last = _LAST_WORD.search(before.text) if self._capital_nouns and before.text[-1:].isspace() else None
        if last is None or not last[1][0].isupper() or not _capital(inner) or _PAUSE.search(inner):
            return False
        return self._utterance.isdisjoint(word.lower() for word in _WORD.findall(inner))

    def _announced(self, around: Surroundings, title: bool) -> bool:
        """Whether a word for things that have names stands at most one word before the quote, or after a title."""
        last = len(around.before.norms) - 1
        short = _SHORT_FORM.search(around.before.text) is not None
        directly = short or around.before.text.rstrip(" ,(")[-1:].isalnum()
        if directly and any(final >= last - 1 for _, final in self._naming.find(around.before)):
            return True
        if directly and self._naming_ends and around.before.norms[-1].endswith(self._naming_ends):
            return True
        return title and any(first <= 1 for first, _ in self._naming.find(around.after))

    def _sentence_like(self, inner: str, words: Sequence[str]) -> bool:
        """Several words with a sentence end among them, or a capital first and few capitals after."""
        if len(words) < 2:
            return inner[-1:] in "?!" and _capital(inner)
        if len(words) >= SHORT and _capital(inner) and any(word.lower() in self._utterance for word in words):
            return True
        if _INNER_END.search(inner):
            return True
        return len(words) > SHORT and _capital(inner) and not self._title(words)

    def _named(
        self, words: Sequence[str], inner: str, around: Surroundings, embedded: bool, attribution: Attribution
    ) -> bool:
        """A name, nickname or title: announced by a word for such things, or in capitals inside a clause."""
        title = self._title(words)
        if self._announced(around, title) and (title or not attribution.near):
            return True
        if _ADDRESS.fullmatch(inner):
            return True
        if self._is_named_behind(around.after, len(words)):
            return True
        if title and not around.before.norms and self._is_subject(around.after, attribution):
            return True
        if title and embedded and self.is_definite(around.before.text):
            return True
        if not title or not embedded or self._likened(around, inner, attribution):
            return False
        if len(words) > 1 and (self._possessive(around.before) or self._stands_in(around.before)):
            return True
        last = _LAST_WORD.search(around.before.text)
        neighbour = last is not None and last.group(1)[:1].isupper()
        if self._capital_nouns:
            if self._called(around) or (attribution.reported and self._follows_indefinite(around.before)):
                return False
            return neighbour or len(words) > 1 or not attribution.reported
        nickname = neighbour and around.after.text.lstrip()[:1].isupper()
        return nickname or not (attribution.near if len(words) > 1 else attribution.reported)

    def _is_subject(self, after: Vicinity, attribution: Attribution) -> bool:
        """Whether a title begins a sentence that goes on without a pause: „Staub“ erzählt von …"""
        return self._capital_nouns and not attribution.adjacent and re.match(r" [^\W\d_A-Z]", after.text) is not None

    def _is_named_behind(self, after: Vicinity, words: int) -> bool:
        """Whether a word behind a short phrase says that it is a name: „…“ heißt das Stück."""
        found = self._named_behind.find(after)
        if words > SHORT + 1 or not found or found[0][0] > 0:
            return False
        return self._impersonal.isdisjoint(after.norms[found[0][1] + 1 : found[0][1] + 2])

    def is_definite(self, before: str) -> bool:
        """Whether what stands before a quote ends in a definite article, behind which a name follows."""
        words = before.split()
        return before[-1:].isspace() and bool(words) and words[-1].lower() in self._definite

    def _follows_indefinite(self, before: Vicinity) -> bool:
        return bool(before.norms) and before.norms[-1] in self._indefinite

    def _possessive(self, before: Vicinity) -> bool:
        """Whether a name that owns something stands directly before: CBS's "Face the Nation"."""
        owner = before.text.split()[-1:] or [""]
        return owner[0][:1].isupper() and owner[0].endswith(self._owning)

    def _stands_in(self, before: Vicinity) -> bool:
        """Whether a word of place stands directly before: on "Face the Nation"."""
        return bool(before.norms) and before.norms[-1] in self._places and before.text[-1:].isspace()

    def _title(self, words: Sequence[str]) -> bool:
        """Whether nearly all longer words begin with a capital or digit, as in names and titles."""
        shortest = 5 if self._capital_nouns else 4
        longer = [word for word in words if len(word) >= shortest] or list(words)
        if not longer or words[0][0].islower() or any(word.lower() in self._utterance for word in words[1:]):
            return False
        return mean(0.0 if word[0].islower() else 1.0 for word in longer) >= TITLE_SHARE


def _capital(inner: str) -> bool:
    """Whether the first letter is a capital, or of a script without case."""
    first = next((c for c in inner if c.isalpha()), "")
    return bool(first) and not first.islower()
