"""Negation (item 8): a denial that only one side makes.

Denials are compared, not words: «не может не» is none, «никто не пришёл» one, and "refuse", "lack" or "without" may
stand for a negator. What words of the other side explain is not reported.

Typical false alarm: a paraphrase by the opposite word ("aren't moving" for «стоишь»). Where the lists of opposites
or the translation table know the pair, the finding is info.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quoteverify.checks.check import Check, Need, Results
from quoteverify.comparison import SentencePair, Side
from quoteverify.findings import Category, Finding, NotChecked, Severity
from quoteverify.opposites import FIRM, opposite, strength
from quoteverify.polarity import Denial, Negation, Polarity, polarity
from quoteverify.spans import Span
from quoteverify.words import Word, words

_SOFT = (Denial.LEXICAL, Denial.IDLE, Denial.INVITING)
_REACH = 40
"""How many characters after a negator the word that it denies may begin."""


@dataclass(frozen=True)
class _Text:
    side: Side
    polarity: Polarity
    words: tuple[Word, ...]

    def quote(self, span: Span) -> str:
        return span.of(self.side.text)

    def denied(self, negation: Negation) -> tuple[Word, ...]:
        """The content words that the negator denies, nearest first: up to two after it in its clause."""
        end = self.clause(negation.span).end
        after = [w for w in self.words if negation.span.end <= w.span.start < min(end, negation.span.end + _REACH)]
        return tuple([w for w in after if w.content][:2])

    def clause(self, span: Span) -> Span:
        """From the punctuation mark before to the one after."""
        start, end = 0, len(self.side.text)
        for token in self.polarity.words:
            if not token.is_word and token.norm not in {"'", '"', "«", "»", "“", "”"}:
                if token.span.end <= span.start:
                    start = token.span.end
                elif token.span.start >= span.end:
                    end = token.span.start
                    break
        return Span(start, end)

    def denies_in(self, span: Span) -> bool:
        clause = self.clause(span)
        return any(clause.overlaps(one.span) for one in self.polarity.negations)


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    texts = []
    for side in (pair.source, pair.rendering):
        found = polarity(side.text, side.language)
        if found is None:
            yield NotChecked("negation", f"no list of negations for {side.language}")
            return
        texts.append(_Text(side, found, words(side.text, side.language)))
    yield from _compare(*texts)


def _compare(source: _Text, rendering: _Text) -> Iterator[Finding]:
    left, right = list(source.polarity.of(Denial.NEGATOR)), list(rendering.polarity.of(Denial.NEGATOR))
    soft_left, soft_right = _unpaired(source.polarity.of(*_SOFT), rendering.polarity.of(*_SOFT))
    if len(right) > len(left):
        yield from _surplus(rendering, source, right, left, soft_left)
    elif len(left) > len(right):
        yield from _surplus(source, rendering, left, right, soft_right)
    elif len(left) == len(right) == 1:
        yield from _moved(source, rendering, left[0], right[0])


def _unpaired(left: tuple[Negation, ...], right: tuple[Negation, ...]) -> tuple[list[Negation], list[Negation]]:
    """Words that deny by meaning, without those that both sides have in the same group ("refused", «отказался»)."""
    rest_left, rest_right = list(left), list(right)
    for one in left:
        partner = next((other for other in rest_right if other.label == one.label), None)
        if partner is not None:
            rest_left.remove(one)
            rest_right.remove(partner)
    return rest_left, rest_right


def _surplus(
    more: _Text, fewer: _Text, denials: list[Negation], others: list[Negation], soft: list[Negation]
) -> Iterator[Finding]:
    """``more`` denies something that ``fewer`` does not deny."""
    added = more.side.language == "en"
    for denial in denials:
        counterpart = _by_opposite(more, fewer, denial, added)
        if counterpart is not None:
            yield _paraphrase(more, fewer, denial, counterpart, added)
            return
    affirmed = [(denial, place) for denial in denials if (place := _affirmed(more, fewer, denial, added))]
    if soft and not affirmed:
        return
    denial, place = affirmed[-1] if affirmed else (denials[-1], None)
    if others and not affirmed and len(denials) > 2:
        severity, confidence = Severity.MINOR, 0.4
    else:
        severity, confidence = Severity.CRITICAL, 0.9 if affirmed or not others else 0.6
    yield _finding(more, fewer, denial, place, others, added, severity, confidence)


def _finding(
    more: _Text,
    fewer: _Text,
    denial: Negation,
    place: Span | None,
    others: list[Negation],
    added: bool,
    severity: Severity,
    confidence: float,
) -> Finding:
    scope = more.polarity.scope(denial, more.side.text)
    phrase = more.quote(scope)
    counterpart = place or (others[0].span if others else None)
    if added and others:
        message = f"“{phrase}” is one negation more than the source has, which turns the meaning round."
    elif added:
        message = f"“{phrase}” denies what the source states."
    elif others:
        message = f"«{phrase}» is denied in the source; the English has one negation fewer."
    else:
        message = f"«{phrase}» is denied in the source; the English states it."
    evidence = (f"source: {len(others) if added else 1 + len(others)} negation(s)",)
    spans = (counterpart, scope) if added else (scope, counterpart)
    return Finding("negation", Category.NEGATION, severity, confidence, message, *spans, evidence)


def _partners(denied: Word, other: _Text, tag: str, from_english: bool) -> Iterator[Word]:
    """The words of ``other`` that translate the denied word."""
    for word in other.words:
        pair = (word.stem, denied.stem) if from_english else (denied.stem, word.stem)
        if strength(*pair, tag) >= FIRM:
            yield word


def _affirmed(more: _Text, fewer: _Text, denial: Negation, added: bool) -> Span | None:
    """Where the other side states, in a clause without any denial, what is denied here."""
    tag = fewer.side.language if added else more.side.language
    places = [word.span for denied in more.denied(denial) for word in _partners(denied, fewer, tag, added)]
    if not places or any(fewer.denies_in(place) for place in places):
        return None
    return places[0]


def _by_opposite(more: _Text, fewer: _Text, denial: Negation, added: bool) -> Span | None:
    """Where the other side says the opposite word without a negation, so that both say the same."""
    tag = fewer.side.language if added else more.side.language
    for denied in more.denied(denial):
        for word in fewer.words:
            pair = (word.stem, denied.stem) if added else (denied.stem, word.stem)
            if word.content and opposite(*pair, tag):
                return word.span
    return None


def _paraphrase(more: _Text, fewer: _Text, denial: Negation, counterpart: Span, added: bool) -> Finding:
    scope = more.polarity.scope(denial, more.side.text)
    one, other = more.quote(scope), fewer.quote(counterpart)
    english, foreign = (one, other) if added else (other, one)
    message = f"“{english}” says «{foreign}» the other way round (the opposite word with a negation)."
    spans = (counterpart, scope) if added else (scope, counterpart)
    return Finding("negation", Category.NEGATION, Severity.INFO, 0.7, message, *spans)


def _moved(source: _Text, rendering: _Text, left: Negation, right: Negation) -> Iterator[Finding]:
    """One negation on each side, but each denies what the other side states."""
    stated_here = _affirmed(rendering, source, right, True)
    stated_there = _affirmed(source, rendering, left, False)
    if stated_here is None or stated_there is None:
        return
    scope = rendering.polarity.scope(right, rendering.side.text)
    spoken = source.polarity.scope(left, source.side.text)
    message = (
        f"The source denies «{source.quote(spoken)}»; the English denies something else, “{rendering.quote(scope)}”."
    )
    yield Finding("negation", Category.NEGATION, Severity.CRITICAL, 0.7, message, spoken, scope)


CHECK = Check(name="negation", number=8, needs=frozenset({Need.SOURCE}), pair=check_pair)
