"""Forms: whether the words in marks are an utterance, a part of one, or a term, name or title.

American style puts a full stop or comma inside the marks whatever they hold, so one at the very end says nothing;
capitals, sentence ends inside, the reporting words around and the kind of marks do.
"""

import re
from collections.abc import Sequence
from statistics import mean

from quoteverify.document import Zone
from quoteverify.languages import Profile
from quoteverify.quotes.attribution import REACH, Attribution, before_quote
from quoteverify.quotes.marks import SINGLE, Marked
from quoteverify.quotes.records import Kind
from quoteverify.spans import Span

_WORD = re.compile(r"[^\W_][\w’'-]*")
_INNER_END = re.compile(r"[.!?…][”’»\"')\]]*\s+\S|[?!…]$|[。？！]")
_LAST_WORD = re.compile(r"(\w[\w’'-]*)\s*$")
SHORT = 3
"""Words up to which a phrase in marks may be a mere term."""


class FormReader:
    """Decides the kind of each marked quote of one document."""

    def __init__(self, text: str, outside: str, marked: Sequence[Marked], profile: Profile) -> None:
        self._text = text
        self._outside = outside
        self._marked = marked
        naming = sorted(profile.section("quotes").get("naming", ()), key=len, reverse=True)
        alternatives = "|".join(re.escape(word) for word in naming)
        self._naming = re.compile(rf"(?<!\w)(?:{alternatives})(?:\s+\w+)?[\s,(:]*$", re.IGNORECASE) if naming else None
        self._capital_nouns = profile.tag == "de"
        double = sum(1 for one in marked if one.parent is None and not self._single(one))
        self._double_outside = double > 0

    def kind(self, index: int, utterances: Sequence[Span], zone: Zone, attribution: Attribution) -> Kind:
        """The kind of the quote at ``index`` of the document's marked pairs."""
        pair = self._marked[index]
        words = [word for one in utterances for word in _WORD.findall(one.of(self._text))]
        inner = " ".join(one.of(self._text) for one in utterances)
        sentence = self._sentence_like(inner, words)
        if zone is Zone.HEADLINE and pair.parent is None:
            return Kind.DIRECT if sentence else (Kind.PARTIAL if len(words) > 1 else Kind.SCARE)
        term_marks = self._single(pair) and self._double_outside
        if term_marks and len(words) <= SHORT + 1 and not sentence:
            return Kind.SCARE
        if attribution.adjacent and (sentence or inner[-1:] in ",.!?" and _capital(inner)):
            return Kind.DIRECT
        if self._named(pair, words, attribution):
            return Kind.SCARE
        if sentence:
            return Kind.DIRECT
        if attribution.reported:
            return Kind.PARTIAL
        return Kind.PARTIAL if len(words) > SHORT and not _title(words, self._capital_nouns) else Kind.SCARE

    def _single(self, pair: Marked) -> bool:
        return self._text[pair.openings[0].start] in SINGLE

    def _sentence_like(self, inner: str, words: Sequence[str]) -> bool:
        """Several words with a sentence end among them, or a capital first and few capitals after."""
        if len(words) < 2:
            return inner[-1:] in "?!" and _capital(inner)
        if _INNER_END.search(inner):
            return True
        return len(words) > SHORT and _capital(inner) and not _title(words, self._capital_nouns)

    def _named(self, pair: Marked, words: Sequence[str], attribution: Attribution) -> bool:
        """A name or title: capitals throughout, or right after a word that announces one."""
        start = pair.span.start
        before = before_quote(self._outside, pair.span, Span(max(0, start - REACH), start))
        announced = self._naming is not None and self._naming.search(before) is not None
        if not _title(words, self._capital_nouns):
            return announced and not attribution.reported and len(words) <= SHORT
        if announced:
            return True
        last = _LAST_WORD.search(before)
        apposition = last is not None and last.group(1)[:1].isupper() and (self._capital_nouns or len(words) > 1)
        return apposition or not attribution.reported


def _capital(inner: str) -> bool:
    """Whether the first letter is a capital, or of a script without case."""
    first = next((c for c in inner if c.isalpha()), "")
    return bool(first) and not first.islower()


def _title(words: Sequence[str], capital_nouns: bool) -> bool:
    """Whether all longer words begin with a capital or digit, as in names and titles."""
    longer = [word for word in words if len(word) > 3 or capital_nouns and len(word) > 4] or list(words)
    if not longer or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return mean(1.0 if word[0].isupper() or word[0].isdigit() else 0.0 for word in longer) >= 0.75
