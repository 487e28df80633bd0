"""Negation (item 8): a denial that only one side makes.

Denials are compared, not words: «не может не» is none, «никто не пришёл» one, and "refuse", "lack" or "without" may
stand for a negator. What words of the other side explain is not reported.

Typical false alarm: a paraphrase by the opposite word ("aren't moving" for «стоишь»). Where the lists of opposites
or the translation table know the pair, the finding is info.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.grammar.opposites import FIRM, opposite, strength, too_long
from quoteverify.grammar.phrases import phrases
from quoteverify.grammar.polarity import CANCELLED, Denial, Negation, Polarity, polarity
from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.values.bounds import Share, shares
from quoteverify.words import Word, compare, words
from quoteverify.words.lexicon import lexicon

_SOFT = (Denial.LEXICAL, Denial.IDLE, Denial.INVITING)
_LINKED = 0.45
"""Score of a link of words from which on they render each other, where no table knows the language."""
_FAINT = frozenset({"few", "hard", "unknown", "affix", "against", "except"})
_REACH = 40
"""How many characters after a negator the word that it denies may begin."""
_FEW = 6
"""Words of a text that is told even where denials are known only roughly."""
_CONTRARY = frozenset({"unable", "unlikely", "unknown"})
"""Groups of words that deny what their opposite states ("impossible")."""
_Links = frozenset[tuple[Span, Span]]
"""Places in the source and in the rendering whose words render each other."""


@dataclass(frozen=True)
class _Text:
    side: Side
    polarity: Polarity
    words: tuple[Word, ...]

    def quote(self, span: Span) -> str:
        return span.of(self.side.text)

    def denied(self, negation: Negation) -> tuple[Word, ...]:
        """The content words that the negator denies, nearest first: itself where it is a verb, up to two after it."""
        end = self.clause(negation.span).end
        own = [w for w in self.words if w.span == negation.span and w.content]
        after = [w for w in self.words if negation.span.end <= w.span.start < min(end, negation.span.end + _REACH)]
        return tuple([*own, *(w for w in after if w.content)][:2])

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

    def denies(self, place: Span) -> bool:
        """Whether a denial of the same clause may cover ``place``: not one that stands behind it in a clause of its
        own ("We guarantee this will never …"), nor a pair that cancels itself («не могу не»)."""
        clause = self.clause(place)
        return any(
            clause.overlaps(denial.span)
            and denial.label != CANCELLED
            and not denial.span.overlaps(place)
            and not self._apart(place, denial)
            for denial in self.polarity.negations
        )

    @property
    def within(self) -> tuple[bool, ...]:
        """For each negator whether it stands in a clause inside another ("guarantee that it will *not* happen")."""
        inner = phrases(profile(self.side.language).clauses.inner).find(self.polarity.words)
        return tuple(
            any(cue.first > 1 and cue.span.start < denial.span.end for cue in inner)
            for denial in self.polarity.of(Denial.NEGATOR)
        )

    def _apart(self, place: Span, denial: Negation) -> bool:
        inner = phrases(profile(self.side.language).clauses.inner).find(self.polarity.words)
        return any(place.end <= cue.span.start < denial.span.end for cue in inner)

    def doubled(self, word: Word) -> bool:
        """Whether a word denies by its own meaning: with a negator before it, it affirms ("cannot disagree")."""
        return any(denial.span.overlaps(word.span) for denial in self.polarity.of(Denial.LEXICAL))


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    if too_long(pair.source.text, pair.rendering.text):
        yield NotChecked("negation", "the sentence is too long")
        return
    texts = []
    for side in (pair.source, pair.rendering):
        found = polarity(side.text, side.language)
        if found is None:
            yield NotChecked("negation", f"no list of negations for {told(side.profile.name)}")
            return
        texts.append(_Text(side, found, words(side.text, side.language)))
    source, rendering = texts
    yield from _compare(source, rendering, _linked(source, rendering), pair.before)
    yield from _happened(source, rendering)
    yield from _contrary(source, rendering)


def _contrary(source: _Text, rendering: _Text) -> Iterator[Finding]:
    """A word that denies by its meaning for the word that it denies ("impossible" for «возможно»), or the reverse."""
    for denying, stating in ((rendering, source), (source, rendering)):
        denials = denying.polarity.negations
        if len(denials) != 1 or denials[0].label not in _CONTRARY or stating.polarity.negations:
            continue
        foreign = source.side.language
        for here in denying.words:
            if not denials[0].span.overlaps(here.span):
                continue
            for there in stating.words:
                said, printed = (there, here) if denying is rendering else (here, there)
                if opposite(said.stem, printed.stem, foreign) and strength(said.stem, printed.stem, foreign) < FIRM:
                    message = f"“{rendering.quote(printed.span)}” is the opposite of «{source.quote(said.span)}»."
                    yield Finding("negation", Category.NEGATION, Severity.MAJOR, 0.6, message, said.span, printed.span)
                    return


def answered(source: Side, rendering: Side, said: Span | None, printed: Span | None) -> bool:
    """Whether two places deny the same by different means: a negator on one side, on the other a word that denies by
    its meaning («промолчал», "did not answer"); or say on both that something did not quite happen."""
    left, right = polarity(source.text, source.language), polarity(rendering.text, rendering.language)
    if left is None or right is None or said is None or printed is None:
        return False
    nearly = [
        any(cue.span.overlaps(place) for cue in phrases(profile(side.language).negation.near).find(found.words))
        for side, found, place in ((source, left, said), (rendering, right, printed))
    ]
    denials = [
        [denial for denial in found.negations if denial.span.overlaps(place) and denial.label not in _FAINT]
        for found, place in ((left, said), (right, printed))
    ]
    means = {each[0].kind for each in denials if len(each) == 1}
    return all(nearly) or (all(len(each) == 1 for each in denials) and means == {Denial.NEGATOR, Denial.LEXICAL})


def _happened(source: _Text, rendering: _Text) -> Iterator[Finding]:
    """What nearly happened, printed as done ("He fell" for «Он чуть не упал»)."""
    near = phrases(profile(source.side.language).negation.near).find(source.polarity.words)
    listed = profile(rendering.side.language).negation.near
    if not near or not listed or phrases(listed).find(rendering.polarity.words) or rendering.polarity.negations:
        return
    said, whole = near[0].span, rendering.polarity.words
    if not whole:
        return
    printed = Span(whole[0].span.start, whole[-1].span.end)
    message = f"«{source.quote(said)}» says that it did not quite happen; the English states it."
    yield Finding("negation", Category.NEGATION, Severity.CRITICAL, 0.7, message, said, printed)


def _linked(source: _Text, rendering: _Text) -> _Links:
    """The places of words that render each other, where there is no table to ask."""
    if lexicon(source.side.language) is not None:
        return frozenset()
    compared = compare(source.side.text, source.side.language, rendering.side.text, rendering.side.language)
    return frozenset(
        (compared.source_words[link.source].span, compared.rendering_words[link.rendering].span)
        for link in compared.links
        if link.score >= _LINKED
    )


def _compare(source: _Text, rendering: _Text, linked: _Links, before: Side | None) -> Iterator[Finding]:
    left, right = source.polarity.of(Denial.NEGATOR), rendering.polarity.of(Denial.NEGATOR)
    if len(left) != len(right):
        left, right = _but_answers(source, left), _but_answers(rendering, right)
    if len(right) > len(left):
        right = tuple(
            denial
            for denial in right
            if not _carries_on(denial, source, rendering, before) and not _condensed(denial, source, rendering, before)
        )
    soft_left, soft_right = _unpaired(source.polarity.of(*_SOFT), rendering.polarity.of(*_SOFT))
    if len(right) > len(left):
        yield from _judge(_Surplus(rendering, source, right, left, tuple(soft_left), linked, added=True))
    elif len(left) > len(right):
        yield from _judge(_Surplus(source, rendering, left, right, tuple(soft_right), linked, added=False))
    elif len(left) == 1:
        yield from _moved(source, rendering, left[0], right[0], linked)


def _but_answers(text: _Text, denials: tuple[Negation, ...]) -> tuple[Negation, ...]:
    """The denials without a "No." that is a sentence of its own before one that denies: it says the same once more."""
    last = denials[-1] if denials else None
    return tuple(
        denial
        for denial in denials
        if denial is last or denial.first or text.side.text[denial.span.end : denial.span.end + 1] not in (".", "!")
    )


def _carries_on(denial: Negation, source: _Text, rendering: _Text, before: Side | None) -> bool:
    """Whether "not even" only goes on with a denial that the source has made («Никто не пришёл. Даже директор»)."""
    even = [word.span for word in shares(source.side.text, source.side.language) if word.share is Share.EVEN]
    echoes = (word for word in shares(rendering.side.text, rendering.side.language) if word.share is Share.EVEN)
    if not even or not any(0 < word.span.start - denial.span.end <= 1 for word in echoes):
        return False
    if any(other.span.end <= even[0].start for other in source.polarity.of(Denial.NEGATOR)):
        return True
    said = polarity(before.text, before.language) if before else None
    return said is not None and bool(said.of(Denial.NEGATOR))


def _condensed(denial: Negation, source: _Text, rendering: _Text, before: Side | None) -> bool:
    """Whether a clause of its own, set off before what ``source`` says, renders a denial that was said just before
    ("I'm going nowhere; I belong here" for «Я не собираюсь уходить. Моё место здесь»)."""
    clause, text = rendering.clause(denial.span), rendering.side.text
    broken = text[clause.end - 1 : clause.end + 1].strip()[-1:] in {";", ":", "—", "–"}
    if clause.start or not broken or source.polarity.of(Denial.NEGATOR) or before is None:
        return False
    said = polarity(before.text, before.language)
    return said is not None and bool(said.of(Denial.NEGATOR))


def _unpaired(left: tuple[Negation, ...], right: tuple[Negation, ...]) -> tuple[list[Negation], list[Negation]]:
    """Words that deny by meaning, without those that both sides have in the same group ("refused", «отказался»)."""
    rest_left, rest_right = list(left), list(right)
    for denial in left:
        partner = next((other for other in rest_right if other.label == denial.label), None)
        if partner is not None:
            rest_left.remove(denial)
            rest_right.remove(partner)
    return rest_left, rest_right


@dataclass(frozen=True)
class _Surplus:
    """``more`` denies more often than ``fewer``; ``soft``: words of ``fewer`` that may stand for a negator."""

    more: _Text
    fewer: _Text
    denials: tuple[Negation, ...]
    others: tuple[Negation, ...]
    soft: tuple[Negation, ...] = ()
    linked: _Links = frozenset()
    added: bool = False
    """The rendering denies more; else it denies less."""

    @property
    def coarse(self) -> bool:
        """The profile knows its language's negations only roughly."""
        return profile(self.tag).negation.coarse

    @property
    def tag(self) -> str:
        return self.fewer.side.language if self.added else self.more.side.language

    def pair(self, here: Word, there: Word) -> tuple[str, str, str]:
        """A word of ``more`` and one of ``fewer`` as (foreign, English, language)."""
        return (there.stem, here.stem, self.tag) if self.added else (here.stem, there.stem, self.tag)

    def renders(self, here: Word, there: Word) -> bool:
        """Whether a word of ``more`` and one of ``fewer`` render each other."""
        spans = (there.span, here.span) if self.added else (here.span, there.span)
        return spans in self.linked or strength(*self.pair(here, there)) >= FIRM

    def spans(self, scope: Span, counterpart: Span | None) -> tuple[Span | None, Span | None]:
        return (counterpart, scope) if self.added else (scope, counterpart)

    def affirmed(self, denial: Negation) -> Span | None:
        """Where the other side states, in a clause without any denial, what is denied here."""
        places = [
            there.span
            for here in self.more.denied(denial)
            for there in self.fewer.words
            if self.more.doubled(here) == self.fewer.doubled(there) and self.renders(here, there)
        ]
        if not places or any(self.fewer.denies(place) for place in places):
            return None
        return places[0]

    @property
    def explained(self) -> bool:
        """Whether a word that denies by its meaning takes the negator's place.

        It does not where the other side has a translation of that word («разный», "different"); groups that deny
        only faintly do not explain an added denial in a language without a table. A pair that cancels itself explains
        only another such pair («не могу не согласиться», "cannot disagree").
        """
        soft = [denial for denial in self.soft if denial.label != CANCELLED or self.turned_round]
        if self.added and lexicon(self.tag) is None:
            return any(denial.label not in _FAINT for denial in soft)
        return any(not self._translated(denial) for denial in soft)

    @property
    def outer_lost(self) -> bool:
        """Whether both sides deny something inside a clause, and only ``more`` denies the verb before it ("We cannot
        guarantee that it will not …")."""
        more, fewer = self.more.within, self.fewer.within
        return bool(fewer) and all(fewer) and sum(more) == len(fewer) and not all(more)

    @property
    def plain(self) -> bool:
        """Whether ``more`` denies by a word of its own, in a text of few words: nothing else can stand for it."""
        return len(self.more.words) <= _FEW and all(denial.label == "negators" for denial in self.denials)

    @property
    def turned_round(self) -> bool:
        """Whether ``more``, too, has words that may cancel a denial: refuse, avoid, a question."""
        return bool(self.more.polarity.of(*_SOFT))

    @property
    def affirms(self) -> bool:
        """Whether ``fewer`` has a pair of denials that cancel each other, where ``more`` has but one."""
        return not self.turned_round and any(denial.label == CANCELLED for denial in self.soft)

    def _translated(self, soft: Negation) -> bool:
        """Whether ``more`` has a word for it, one that it does not deny ("doesn't like" is «nemėgsta»)."""
        if soft.kind is not Denial.LEXICAL:
            return False
        inside = [word for word in self.fewer.words if soft.span.overlaps(word.span) and word.content]
        denied = {word.span for denial in self.denials for word in self.more.denied(denial)}
        denied |= {word.span for denial in self.denials for word in self.more.words if denial.span.overlaps(word.span)}
        return any(
            strength(*self.pair(here, there)) >= FIRM
            for there in inside
            for here in self.more.words
            if here.span not in denied
        )

    def by_opposite(self, denial: Negation) -> Span | None:
        """Where the other side says the opposite word without a negation, so that both say the same."""
        denied = self.more.denied(denial)
        if self.added:  # English has no verb that is its own negator ("nothing")
            denied = tuple(word for word in denied if word.span != denial.span)
        here = next((word for word in denied if word.span != denial.span), next(iter(denied), None))
        if here is None or any(self.renders(here, there) for there in self.fewer.words if there.content):
            return None
        own = (here, *(word for word in denied if word.span == denial.span))
        found = (w.span for word in own for w in self.fewer.words if w.content and opposite(*self.pair(word, w)))
        return next(found, None)


def _judge(surplus: _Surplus) -> Iterator[Finding]:
    for denial in surplus.denials:
        counterpart = surplus.by_opposite(denial)
        if counterpart is not None:
            yield _paraphrase(surplus, denial, counterpart)
            return
    affirmed = [(denial, place) for denial in surplus.denials if (place := surplus.affirmed(denial))]
    doubled = _doubled(surplus)
    explained = surplus.explained and not doubled
    if explained and not affirmed:
        return
    denial, place = affirmed[-1] if affirmed else (surplus.denials[-1], None)
    certain = (bool(affirmed) and not explained) or surplus.affirms
    severity, confidence = _weight(surplus, certain, doubled)
    scope = surplus.more.polarity.scope(denial)
    counterpart = place or (surplus.others[0].span if surplus.others else None)
    source, rendering = surplus.spans(scope, counterpart)
    message = _message(surplus, surplus.more.quote(scope), doubled)
    more, fewer = _times(len(surplus.denials)), _times(len(surplus.others))
    evidence = (f"the source denies {told(more)}, the rendering {told(fewer)}",)
    if surplus.added:
        evidence = (f"the rendering denies {told(more)}, the source {told(fewer)}",)
    yield Finding("negation", Category.NEGATION, severity, confidence, message, source, rendering, evidence)


def _times(count: int) -> str:
    return {0: told("never"), 1: told("once"), 2: told("twice")}.get(count, f"{count} times")


def _doubled(surplus: _Surplus) -> bool:
    """English repeats the agreeing pair of the source («ни … не») as two negations, which cancel each other."""
    agreeing = surplus.fewer.polarity.agreeing
    return surplus.added and bool(agreeing) and len(surplus.denials) == len(surplus.others) + 1


def _weight(surplus: _Surplus, affirmed: bool, doubled: bool) -> tuple[Severity, float]:
    """Sure where a table shows the denied word stated on the other side; else a paraphrase is likely.

    Translators put a denial positively ("the lights are out") far oftener than they add one: a lost denial
    that a table could have proved, and did not, is minor.
    """
    if affirmed or doubled:
        return Severity.CRITICAL, 0.9 if surplus.added and not surplus.others else 0.7
    if surplus.explained:
        return Severity.MINOR, 0.4
    if surplus.added and not surplus.others:
        return Severity.CRITICAL, 0.7
    if surplus.added and len(surplus.others) == 1:
        return Severity.MAJOR, 0.55
    if surplus.outer_lost:
        return Severity.MAJOR, 0.6
    if not surplus.others and lexicon(surplus.tag) is None and (surplus.plain or not surplus.coarse):
        return Severity.MAJOR, 0.5
    return Severity.MINOR, 0.4


def _message(surplus: _Surplus, phrase: str, doubled: bool) -> str:
    if doubled:
        return f"“{phrase}” negates a second time what the source denies once, which turns the meaning round."
    if surplus.affirms:
        pair = next(denial.span for denial in surplus.soft if denial.label == CANCELLED)
        shown = surplus.fewer.quote(pair)
        if surplus.added:
            return f"“{phrase}” denies what two negations of the source («{shown}») affirm."
        return f"«{phrase}» is denied in the source; the English affirms it by two negations (“{shown}”)."
    if surplus.added and surplus.others:
        return f"“{phrase}” is one negation more than the source has."
    if surplus.added:
        return f"“{phrase}” denies what the source states."
    if surplus.others:
        return f"«{phrase}» is denied in the source; the English has one negation fewer."
    return f"«{phrase}» is denied in the source; the English states it."


def _paraphrase(surplus: _Surplus, denial: Negation, counterpart: Span) -> Finding:
    scope = surplus.more.polarity.scope(denial)
    one, other = surplus.more.quote(scope), surplus.fewer.quote(counterpart)
    english, foreign = (one, other) if surplus.added else (other, one)
    message = f"“{english}” says «{foreign}» the other way round (the opposite word with a negation)."
    source, rendering = surplus.spans(scope, counterpart)
    return Finding("negation", Category.NEGATION, Severity.INFO, 0.7, message, source, rendering)


def _moved(source: _Text, rendering: _Text, left: Negation, right: Negation, linked: _Links) -> Iterator[Finding]:
    """One negation on each side, but each denies what the other side states."""
    here = _Surplus(rendering, source, (right,), (left,), (), linked, added=True).affirmed(right)
    there = _Surplus(source, rendering, (left,), (right,), (), linked, added=False).affirmed(left)
    if here is None or there is None:
        return
    scope = rendering.polarity.scope(right)
    spoken = source.polarity.scope(left)
    message = (
        f"The source denies «{source.quote(spoken)}»; the English denies something else, “{rendering.quote(scope)}”."
    )
    yield Finding("negation", Category.NEGATION, Severity.CRITICAL, 0.7, message, spoken, scope)


CHECK = Check(name="negation", number=8, needs=frozenset({Need.SOURCE}), pair=check_pair)
