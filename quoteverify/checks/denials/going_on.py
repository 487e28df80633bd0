"""Going on: denials that say the same in another place or by another word, and what turns them round.

What is not stopped goes on («не переставала плакать» is "kept crying"); who does not think that something is, thinks
that it is not; "with" is the opposite of "without" before the same noun.
"""

from collections.abc import Iterator

from quoteverify.checks.denials.denied import DeniedText
from quoteverify.checks.denials.surplus import Links
from quoteverify.grammar.opposites import FIRM, strength
from quoteverify.grammar.phrases import phrases
from quoteverify.grammar.polarity import ONLY, Denial, Negation
from quoteverify.language.profiles import profile
from quoteverify.language.schema import Patterns
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span
from quoteverify.words import Word
from quoteverify.words.lexicon import lexicon

Denials = tuple[Negation, ...]
_FEW = 8
"""Words of a short sentence."""
_NEAR = 30
"""How many characters behind "with" or "without" its noun may begin."""


def raised(text: DeniedText, denial: Negation) -> bool:
    """Whether a denial stands with a verb of thinking, and may as well stand in what is thought."""
    cues = phrases(profile(text.side.language).negation.raised).find(text.polarity.words)
    return any(cue.span.overlaps(denial.span) for cue in cues)


def kept_up(source: DeniedText, left: Denials, rendering: DeniedText, right: Denials) -> tuple[Denials, Denials]:
    """The denials of both sides, those of the side with more without the ones that say that something goes on, or from
    when on it does where the other side tells that in whatever way («no llegó hasta la mañana», "only came in the
    morning")."""
    if len(left) > len(right):
        return _plain(source, left, rendering), right
    return left, _plain(rendering, right, source) if len(right) > len(left) else right


def but_exceptions(source: DeniedText, rendering: DeniedText, right: Denials) -> Denials:
    """The denials of the rendering without those with an exception ("nothing but one road") where the source says
    "only" by such a one («nu avem decât un drum»)."""
    if not any(denial.label == ONLY for denial in source.polarity.negations):
        return right
    return _outside(rendering, right, profile(rendering.side.language).negation.excepting)


def ceased(source: DeniedText, rendering: DeniedText) -> Iterator[Finding]:
    """What goes on, printed as stopped ("She stopped crying" for «Она не переставала плакать»)."""
    going = phrases(profile(source.side.language).negation.unceasing).find(source.polarity.words)
    stops = [denial for denial in rendering.polarity.of(Denial.LEXICAL) if denial.label == "forbid"]
    if not going or not stops or rendering.polarity.of(Denial.NEGATOR, Denial.IDLE, Denial.INVITING):
        return
    said, printed = going[0].span, stops[0].span
    message = f"“{rendering.quote(printed)}” is the opposite of «{source.quote(said)}»."
    yield Finding("negation", Category.NEGATION, Severity.CRITICAL, 0.7, message, said, printed)


def without(source: DeniedText, rendering: DeniedText, linked: Links) -> Iterator[Finding]:
    """ "With" for "without" before the same noun, or the reverse. Where no table knows the nouns, those that end two
    short sentences are taken for the same."""
    for denying, having in ((source, rendering), (rendering, source)):
        if having.polarity.negations or len(denying.polarity.negations) != 1:
            continue
        denial = denying.polarity.negations[0]
        cues = phrases(profile(having.side.language).negation.having).find(having.polarity.words)
        missing = _nouns(denying, denial.span)
        if denial.label != "without" or not missing:
            continue
        for cue in cues:
            nouns = _nouns(having, cue.span)
            if not nouns:
                continue
            left, right = (missing, nouns) if denying is source else (nouns, missing)
            said, printed = left[0], right[0]
            proved = (
                strength(said.stem, printed.stem, source.side.language) >= FIRM or (said.span, printed.span) in linked
            )
            if not proved:  # a possessive may stand before the noun («zonder zijn vrouw»)
                said, printed = left[-1], right[-1]
            if proved or (lexicon(source.side.language) is None and _ends(source, said) and _ends(rendering, printed)):
                here, there = (denial.span, cue.span) if denying is source else (cue.span, denial.span)
                severity = Severity.CRITICAL if proved else Severity.MAJOR
                spans = Span(here.start, said.span.end), Span(there.start, printed.span.end)
                message = f"“{rendering.quote(spans[1])}” is the opposite of «{source.quote(spans[0])}»."
                yield Finding("negation", Category.NEGATION, severity, 0.7 if proved else 0.5, message, *spans)
                return


def _plain(text: DeniedText, denials: Denials, other: DeniedText) -> Denials:
    listed = profile(text.side.language).negation
    denials = _outside(text, denials, listed.unceasing)
    later = phrases(profile(other.side.language).negation.no_sooner).find(other.polarity.words)
    return _outside(text, denials, listed.no_sooner) if later else denials


def _outside(text: DeniedText, denials: Denials, patterns: Patterns) -> Denials:
    cues = phrases(patterns).find(text.polarity.words)
    return tuple(denial for denial in denials if not any(cue.span.overlaps(denial.span) for cue in cues))


def _ends(text: DeniedText, noun: Word) -> bool:
    """Whether a noun is the last word of a short sentence."""
    return text.words[-1] is noun and len(text.words) <= _FEW


def _nouns(text: DeniedText, preposition: Span) -> list[Word]:
    """The content words that follow a preposition, nearest first."""
    end = min(text.clause(preposition).end, preposition.end + _NEAR)
    return [word for word in text.words if word.content and preposition.end <= word.span.start < end]
