"""Forms: whether the words in marks are an utterance, a part of one, or a term, name or title.

American style puts a full stop or comma inside the marks whatever they hold, so one at the very end says nothing;
capitals, sentence ends inside, the reporting words around and the kind of marks do.
"""

import re
from collections.abc import Sequence
from statistics import mean

from quoteverify.document import Zone
from quoteverify.languages import Profile
from quoteverify.quotes.attribution import REACH, Attribution, after_quote, before_quote, word_pattern
from quoteverify.quotes.marks import SINGLE, Marked
from quoteverify.quotes.records import Kind
from quoteverify.spans import Span

SHORT = 3
"""Words up to which a phrase in marks may be a mere term."""
TITLE_SHARE = 0.75
"""Share of the longer words that begin with a capital in a name or title."""

_WORD = re.compile(r"[^\W_][\w’'-]*")
_INNER_END = re.compile(r"[.!?…][”’»\"')\]]*\s+\S|[?!…]$|[。？！]")
_LAST_WORD = re.compile(r"(\w[\w’'-]*)\s*$")
_ADDRESS = re.compile(r"\w+(?:\.\w+)*\.[a-z]{2,4}")


class FormReader:
    """Decides the kind of each marked quote of one document; ``outside`` is its text with the quotes masked."""

    def __init__(self, text: str, outside: str, marked: Sequence[Marked], profile: Profile) -> None:
        data = profile.section("quotes")
        self._text = text
        self._outside = outside
        self._marked = marked
        self._naming_before = word_pattern(data.get("naming", ()), r"(?:\s+\w+)?[\s,(]*$")
        self._naming_after = word_pattern(data.get("naming", ()), "", r"^\s*(?:\w+\s+)?")
        self._likening = word_pattern(data.get("likening", ()), r"(?:\s+\w{1,4})?\s*$")
        self._capital_nouns = bool(data.get("capital_nouns", False))
        self._double_outside = any(one.parent is None and not self._single(one) for one in marked)

    def kind(self, index: int, utterances: Sequence[Span], zone: Zone, attribution: Attribution) -> Kind:
        """The kind of the quote at ``index`` of the document's marked pairs.

        A quote in a quote is second hand: the rendering reports what its speaker says that somebody said.
        """
        pair = self._marked[index]
        words = [word for one in utterances for word in _WORD.findall(one.of(self._text))]
        inner = " ".join(one.of(self._text) for one in utterances)
        sentence = self._sentence_like(inner, words)
        if pair.parent is not None:
            return Kind.INDIRECT if sentence or attribution.reported else Kind.SCARE
        if zone is Zone.HEADLINE:
            return Kind.DIRECT if sentence else (Kind.PARTIAL if len(words) > SHORT else Kind.SCARE)
        if self._single(pair) and self._double_outside and len(words) <= SHORT + 1 and not sentence:
            return Kind.SCARE
        before = before_quote(self._outside, pair.span, Span(max(0, pair.span.start - REACH), pair.span.start))
        embedded = before.rstrip()[-1:] not in ":,–—-"
        if not embedded and attribution.adjacent and (sentence or _capital(inner)):
            return Kind.DIRECT
        if self._named(pair, words, inner, before, embedded, attribution):
            return Kind.SCARE
        if sentence:
            return Kind.DIRECT
        if attribution.reported or self._likens(before):
            return Kind.PARTIAL
        return Kind.PARTIAL if len(words) > SHORT and not self._title(words) else Kind.SCARE

    def _single(self, pair: Marked) -> bool:
        return self._text[pair.openings[0].start] in SINGLE

    def _likens(self, before: str) -> bool:
        return self._likening is not None and self._likening.search(before) is not None

    def _sentence_like(self, inner: str, words: Sequence[str]) -> bool:
        """Several words with a sentence end among them, or a capital first and few capitals after."""
        if len(words) < 2:
            return inner[-1:] in "?!" and _capital(inner)
        if _INNER_END.search(inner):
            return True
        return len(words) > SHORT and _capital(inner) and not self._title(words)

    def _named(
        self, pair: Marked, words: Sequence[str], inner: str, before: str, embedded: bool, attribution: Attribution
    ) -> bool:
        """A name, nickname or title: announced by a word for such things, or in capitals inside a clause."""
        end = pair.span.end
        after = after_quote(self._outside, pair.span, Span(end, min(len(self._text), end + REACH)))
        announced = self._naming_before is not None and self._naming_before.search(before) is not None
        if self._title(words):
            announced = announced or (self._naming_after is not None and self._naming_after.search(after) is not None)
        if announced and (not attribution.near or self._title(words)):
            return True
        if _ADDRESS.fullmatch(inner):
            return True
        if not self._title(words) or not embedded or self._likens(before):
            return False
        last = _LAST_WORD.search(before)
        neighbour = last is not None and last.group(1)[:1].isupper()
        if self._capital_nouns:
            return neighbour or len(words) > 1 or not attribution.reported
        nickname = neighbour and after.lstrip()[:1].isupper()
        return nickname or not (attribution.near if len(words) > 1 else attribution.reported)

    def _title(self, words: Sequence[str]) -> bool:
        """Whether nearly all longer words begin with a capital or digit, as in names and titles."""
        shortest = 5 if self._capital_nouns else 4
        longer = [word for word in words if len(word) >= shortest] or list(words)
        if not longer or words[0][0].islower():
            return False
        return mean(0.0 if word[0].islower() else 1.0 for word in longer) >= TITLE_SHARE


def _capital(inner: str) -> bool:
    """Whether the first letter is a capital, or of a script without case."""
    first = next((c for c in inner if c.isalpha()), "")
    return bool(first) and not first.islower()
