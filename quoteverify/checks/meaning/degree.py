"""Degree (item 15): a word turned into its opposite or into another of its kind ("dead" for «раненые», "after the war"
for «до войны»), and a highest degree for a comparative ("the largest" for «больше») or the reverse.

The opposite of an English word must stand in the source, firmly known to the translation table, rendered by no other
English word and beside the same neighbour; the word itself must have no counterpart. Typical false alarms: an opposite
with a negation says the same (left to the negation check), a deed told from its other end ("bought from" for
«продал»), words of two senses; where both sides name several of a kind ("mother and father"), which renders which is
left open; «больше всех» is a superlative, and «важнейший» may only stress. Degrees are compared word by word, in
Russian, and only the two against each other.
"""

from collections.abc import Iterator
from itertools import product

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.grammar.clauses import analyse
from quoteverify.grammar.opposites import antonyms, converses, strength, too_long
from quoteverify.grammar.polarity import CANCELLED, Denial, polarity
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.words import Word, words
from quoteverify.words.lexicon import lexicon
from quoteverify.words.morphology import forms

_KNOWN = 0.2
"""The opposite's translation must be at least this firm."""
_NEAR = 1
"""How many content words away a neighbour may stand."""
_TRACE = 0.02
"""From this on the word itself may be a translation, so that nothing is wrong."""


_HIGHEST = frozenset({"most", "least", "best", "top", "first", "ever"})
"""Words that make any degree the highest."""


_TURNED = (("refused", "agreed"), ("rarely", "often"))
"""Of these a denial makes one the other: who did not agree refused."""
_KINDS = (("dead", "wounded"), ("mother", "father"), ("brother", "sister"), ("son", "daughter"), ("husband", "wife"),
          ("north", "south", "east", "west"), ("winter", "spring", "summer", "autumn"), ("before", "after"),
          ("risen", "fallen"), ("colder", "warmer"), ("doubled", "tripled"), *_TURNED)  # fmt: skip
"""What is set against what: the labels of ``contrasts`` in the profiles."""


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    turned = tuple(_kinds(pair.source, pair.rendering))
    yield from turned
    if not pair.rendering.profile.antonyms.pairs:
        return
    if too_long(pair.source.text, pair.rendering.text):
        yield NotChecked("degree", "the sentence is too long")
        return
    if lexicon(pair.source.language) is None:
        yield NotChecked("degree", f"no table of words for {told(pair.source.profile.name)}")
        return
    if pair.source.profile.reduction.tells_forms:
        yield from _degrees(pair.source, pair.rendering)
    if _denials(pair.source) != _denials(pair.rendering) or _cancels(pair.source) or _cancels(pair.rendering):
        return
    if not turned:
        said, printed = words(pair.source.text, pair.source.language), words(pair.rendering.text, "en")
        yield from _opposites(pair.source, said, printed)


def _kinds(source: Side, rendering: Side) -> Iterator[Finding]:
    """The one word of a kind that the source has, rendered by another of that kind."""
    left = analyse(source.text, source.language).find(source.profile.contrasts)
    right = analyse(rendering.text, rendering.language).find(rendering.profile.contrasts)
    for kind in _KINDS:
        said = [cue for cue in left if cue.label in kind]
        printed = [cue for cue in right if cue.label in kind]
        if kind in _TURNED and (_denials(source) or _denials(rendering)):
            continue
        if len({cue.label for cue in said}) == 1 == len({cue.label for cue in printed}):
            there, here = said[0], printed[0]
            if there.label != here.label:
                message = (
                    f"“{here.span.of(rendering.text)}” is not what the source says («{there.span.of(source.text)}»)."
                )
                yield Finding("degree", Category.DEGREE, Severity.MAJOR, 0.7, message, there.span, here.span)


def _degrees(source: Side, rendering: Side) -> Iterator[Finding]:
    """A comparative printed as a superlative, or the other way round, where no other word has that degree."""
    said, printed = words(source.text, source.language), words(rendering.text, rendering.language)
    highest = [word for word in printed if _ends(word, "est", ("worst",)) and word.norm != "best"]  # "had best"
    higher = [word for word in printed if _ends(word, "er", ("better", "worse"))]
    top = analyse(source.text, source.language).find(source.profile.degree.highest)
    compared = [word for word in said if any(form.has("COMP") and form.share >= 0.5 for form in forms(word.norm))]
    elative = any(form.has("Supr") for word in said for form in forms(word.norm))
    if highest and not higher and compared and not top and not elative:
        for word, other in product(highest, compared):
            if strength(other.stem, word.stem, source.language) >= _KNOWN:
                message = f"“{word.norm}” is the highest degree; the source only compares («{other.norm}»)."
                yield Finding("degree", Category.DEGREE, Severity.MAJOR, 0.6, message, other.span, word.span)
                return
    if higher and not any(word.norm in _HIGHEST or word in highest for word in printed) and not compared:
        after = [word for word in said if any(word.span.start == cue.span.end + 1 for cue in top)]
        for word, other in product(higher, after):
            if strength(other.stem, word.stem, source.language) >= _KNOWN:
                message = f"“{word.norm}” only compares; the source names the highest degree («{other.norm}»)."
                yield Finding("degree", Category.DEGREE, Severity.MAJOR, 0.6, message, other.span, word.span)
                return


def _ends(word: Word, ending: str, listed: tuple[str, ...]) -> bool:
    """Whether a word has the ending of a degree, which its reduced form has not, or is a listed one."""
    return word.norm in listed or (word.norm.endswith(ending) and not word.stem.endswith(ending))


def _denials(side: Side) -> int:
    """How often a side denies something: an opposite with one denial more or fewer says the same."""
    found = polarity(side.text, side.language)
    return len(found.of(Denial.NEGATOR, Denial.INVITING, Denial.IDLE)) if found else 0


def _cancels(side: Side) -> bool:
    """Whether two denials of a side cancel each other («нельзя не признать», "cannot be denied")."""
    found = polarity(side.text, side.language)
    return found is not None and any(denial.label == CANCELLED for denial in found.negations)


def _opposites(side: Side, source: tuple[Word, ...], rendering: tuple[Word, ...]) -> Iterator[Finding]:
    stems = {word.stem for word in rendering}
    for word in rendering:
        opposed = antonyms(word.stem)
        if not opposed or opposed & stems or word.capital or not word.content:
            continue
        if any(strength(other.stem, word.stem, side.language) >= _TRACE for other in source):
            continue
        partner = _rendered_by(opposed, source, side.language)
        if partner is None or _taken(partner, rendering, side.language):
            continue
        if opposed & converses(word.stem) and _other_end(rendering):
            continue
        if _beside(word, partner, rendering, source, side.language):
            message = f"“{word.norm}” is the opposite of what the source says («{partner.norm}»)."
            yield Finding("degree", Category.DEGREE, Severity.MAJOR, 0.6, message, partner.span, word.span)
            return


def _other_end(rendering: tuple[Word, ...]) -> bool:
    """Whether the English may tell of a deed from its other end: somebody stands behind "from", "to" or "by"."""
    ends = frozenset({"from", "to", "by", "off"})
    return any(word.norm in ends for word in rendering)


def _beside(word: Word, partner: Word, rendering: tuple[Word, ...], source: tuple[Word, ...], tag: str) -> bool:
    """Whether a neighbour of the English word renders a neighbour of its partner: both stand in one place."""
    return any(
        strength(there.stem, here.stem, tag) >= _KNOWN
        for here in _neighbours(word, rendering)
        for there in _neighbours(partner, source)
    )


def _neighbours(word: Word, text: tuple[Word, ...]) -> list[Word]:
    content = [other for other in text if other.content or other is word]
    at = content.index(word)
    return [other for other in content[max(at - _NEAR, 0) : at + _NEAR + 1] if other is not word]


def _rendered_by(opposed: frozenset[str], source: tuple[Word, ...], tag: str) -> Word | None:
    found = (other for other in source if any(strength(other.stem, opposite, tag) >= _KNOWN for opposite in opposed))
    return next(found, None)


def _taken(partner: Word, rendering: tuple[Word, ...], tag: str) -> bool:
    """Whether another English word already translates it."""
    return any(strength(partner.stem, word.stem, tag) >= _TRACE for word in rendering)


CHECK = Check(name="degree", number=15, needs=frozenset({Need.SOURCE}), pair=check_pair)
