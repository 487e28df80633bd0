"""Denied: a text with its denials and its words; what a denial covers, and which ones only repeat another."""

from dataclasses import dataclass

from quoteverify.checks.inputs import Side
from quoteverify.grammar.phrases import phrases
from quoteverify.grammar.polarity import CANCELLED, Denial, Negation, Polarity, polarity
from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span
from quoteverify.values.bounds import Share, shares
from quoteverify.words import Word

_REACH = 40
"""How many characters after a negator the word that it denies may begin."""


@dataclass(frozen=True)
class DeniedText:
    """One side of a pair."""

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

    def denying(self, word: Word) -> bool:
        """Whether a word is a negator itself, or grown together with one ("never", «nepřišel»)."""
        return any(denial.span.overlaps(word.span) for denial in self.polarity.of(Denial.NEGATOR))

    def doubled(self, word: Word) -> bool:
        """Whether a word denies by its own meaning: with a negator before it, it affirms ("cannot disagree")."""
        return any(denial.span.overlaps(word.span) for denial in self.polarity.of(Denial.LEXICAL))


def but_answers(text: DeniedText, denials: tuple[Negation, ...]) -> tuple[Negation, ...]:
    """The denials without a "No." that is a sentence of its own before one that denies: it says the same once more."""
    last = denials[-1] if denials else None
    return tuple(
        denial
        for denial in denials
        if denial is last or denial.first or text.side.text[denial.span.end : denial.span.end + 1] not in (".", "!")
    )


def carries_on(denial: Negation, source: DeniedText, rendering: DeniedText, before: Side | None) -> bool:
    """Whether "not even" only goes on with a denial that the source has made («Никто не пришёл. Даже директор»), or
    repeats by an agreeing word («Nadie vino, ni siquiera el alcalde»)."""
    echoes = [word for word in shares(rendering.side.text, rendering.side.language) if word.share is Share.EVEN]
    if not any(0 < word.span.start - denial.span.end <= 1 for word in echoes):
        return False
    if source.polarity.agreeing and source.polarity.of(Denial.NEGATOR):
        return True
    even = [word.span for word in shares(source.side.text, source.side.language) if word.share is Share.EVEN]
    if not even:
        return False
    if any(other.span.end <= even[0].start for other in source.polarity.of(Denial.NEGATOR)):
        return True
    said = polarity(before.text, before.language) if before else None
    return said is not None and bool(said.of(Denial.NEGATOR))


def condensed(denial: Negation, source: DeniedText, rendering: DeniedText, before: Side | None) -> bool:
    """Whether a clause of its own, set off before what ``source`` says, renders a denial that was said just before
    ("I'm going nowhere; I belong here" for «Я не собираюсь уходить. Моё место здесь»)."""
    clause, text = rendering.clause(denial.span), rendering.side.text
    broken = text[clause.end - 1 : clause.end + 1].strip()[-1:] in {";", ":", "—", "–"}
    if clause.start or not broken or source.polarity.of(Denial.NEGATOR) or before is None:
        return False
    said = polarity(before.text, before.language)
    return said is not None and bool(said.of(Denial.NEGATOR))
