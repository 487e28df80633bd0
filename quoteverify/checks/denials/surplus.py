"""Surplus: denials that one side has and the other has not, and what on the other side may stand for them."""

from dataclasses import dataclass

from quoteverify.checks.denials.denied import DeniedText
from quoteverify.grammar.opposites import FIRM, opposite, strength
from quoteverify.grammar.phrases import phrases
from quoteverify.grammar.polarity import CANCELLED, ONLY, Denial, Negation
from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span
from quoteverify.values.bounds import Share, shares
from quoteverify.words import Word
from quoteverify.words.lexicon import lexicon

SOFT = (Denial.LEXICAL, Denial.IDLE, Denial.INVITING)
FAINT = frozenset({"few", "hard", "unknown", "affix", "against", "except"})
_FEW = 6
"""Words of a text that is told even where denials are known only roughly."""
_SHORT = 24
"""Characters of a text that is told as well: words are counted by the character where no spaces part them."""
_WHOLE = (Share.ALL, Share.ALWAYS)
Links = frozenset[tuple[Span, Span]]
"""Places in the source and in the rendering whose words render each other."""


def soft(text: DeniedText) -> tuple[Negation, ...]:
    """What may stand for a negator of the other side: not what says "only"."""
    return tuple(denial for denial in text.polarity.of(*SOFT) if denial.label != ONLY)


@dataclass(frozen=True)
class Surplus:
    """``more`` denies more often than ``fewer``; ``soft``: words of ``fewer`` that may stand for a negator."""

    more: DeniedText
    fewer: DeniedText
    denials: tuple[Negation, ...]
    others: tuple[Negation, ...]
    soft: tuple[Negation, ...] = ()
    linked: Links = frozenset()
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
            if not self.fewer.denying(there)
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
            return any(denial.label not in FAINT for denial in soft)
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
    def certain(self) -> bool:
        """Whether a verb of few words is surely denied, by a form that can be nothing else, and nothing in ``fewer``
        denies in any way."""
        if self.added or self.others or self.fewer.polarity.negations:
            return False
        if len(self.more.words) > _FEW and len(self.more.side.text) > _SHORT:
            return False
        forms = phrases(profile(self.tag).negation.certain).find(self.more.polarity.words)
        return any(form.span.overlaps(denial.span) for form in forms for denial in self.denials)

    @property
    def reversed_share(self) -> Span | None:
        """Where ``fewer`` says all or always, and nothing else that denies, for the nobody or never of ``more``."""
        if self.added or self.others or self.fewer.polarity.negations:
            return None
        pronouns = self.more.polarity.agreeing or any(denial.label == "concord" for denial in self.denials)
        side, own = self.fewer.side, self.more.side
        whole = [word.span for word in shares(side.text, side.language) if word.share in _WHOLE]
        spoken = sum(word.share in _WHOLE for word in shares(own.text, own.language))
        return whole[0] if pronouns and len(whole) > spoken else None

    @property
    def turned_round(self) -> bool:
        """Whether ``more``, too, has words that may cancel a denial: refuse, avoid, a question."""
        return bool(self.more.polarity.of(*SOFT))

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
