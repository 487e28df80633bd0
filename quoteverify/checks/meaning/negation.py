"""Negation (item 8): a denial that only one side makes.

Denials are compared, not words: «не может не» is none, «никто не пришёл» one, and "refuse", "lack" or "without" may
stand for a negator. What words of the other side explain is not reported.

Typical false alarm: a paraphrase by the opposite word ("aren't moving" for «стоишь»). Where the lists of opposites
or the translation table know the pair, the finding is info.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.denials.denied import DeniedText, but_answers, carries_on, condensed
from quoteverify.checks.denials.going_on import but_exceptions, ceased, kept_up, raised, without
from quoteverify.checks.denials.governing import governed
from quoteverify.checks.denials.surplus import FAINT, Links, Surplus, soft
from quoteverify.checks.denials.surplus_findings import findings
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.grammar.opposites import FIRM, opposite, strength, too_long
from quoteverify.grammar.phrases import phrases
from quoteverify.grammar.polarity import Denial, Negation, Polarity, polarity
from quoteverify.language.profiles import profile
from quoteverify.language.schema import Patterns
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.words import compare, words
from quoteverify.words.lexicon import lexicon

_LINKED = 0.45
"""Score of a link of words from which on they render each other, where no table knows the language."""
_CONTRARY = frozenset({"unable", "unlikely", "unknown"})
"""Groups of words that deny what their opposite states ("impossible")."""


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
        texts.append(DeniedText(side, found, words(side.text, side.language)))
    source, rendering = texts
    linked = _linked(source, rendering)
    yield from tuple(governed(source, rendering)) or _compare(source, rendering, linked, pair.before)
    yield from _happened(source, rendering)
    yield from _contrary(source, rendering)
    yield from ceased(source, rendering)
    yield from without(source, rendering, linked)


def _contrary(source: DeniedText, rendering: DeniedText) -> Iterator[Finding]:
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
    its meaning («промолчал», "did not answer"); or with a verb of thinking on one side and with what is thought on the
    other («не думаю, что», "think that … not"); or say on both that something did not quite happen, or from when on it
    did («až ráno», "not until the morning")."""
    left, right = polarity(source.text, source.language), polarity(rendering.text, rendering.language)
    if left is None or right is None or said is None or printed is None:
        return False
    sides = ((profile(source.language).negation, left, said), (profile(rendering.language).negation, right, printed))
    nearly = [_named(listed.near, found, place) for listed, found, place in sides]
    later = [phrases(listed.no_sooner).find(found.words) for listed, found, _ in sides]
    from_then = all(later) and any(_named(listed.no_sooner, found, place) for listed, found, place in sides)
    denials = [
        [denial for denial in found.negations if denial.span.overlaps(place) and denial.label not in FAINT]
        for found, place in ((left, said), (right, printed))
    ]
    means = {each[0].kind for each in denials if len(each) == 1}
    return (
        all(nearly)
        or from_then
        or _is_raised(DeniedText(source, left, ()), DeniedText(rendering, right, ()))
        or (all(len(each) == 1 for each in denials) and means == {Denial.NEGATOR, Denial.LEXICAL})
    )


def _named(patterns: Patterns, found: Polarity, place: Span) -> bool:
    return any(cue.span.overlaps(place) for cue in phrases(patterns).find(found.words))


def _is_raised(source: DeniedText, rendering: DeniedText) -> bool:
    """Whether both sides deny once, one of them with the verb of thinking, the other with what is thought."""
    left, right = source.polarity.negations, rendering.polarity.negations
    return len(left) == len(right) == 1 and raised(source, left[0]) != raised(rendering, right[0])


def _happened(source: DeniedText, rendering: DeniedText) -> Iterator[Finding]:
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


def _linked(source: DeniedText, rendering: DeniedText) -> Links:
    """The places of words that render each other, where there is no table to ask."""
    if lexicon(source.side.language) is not None:
        return frozenset()
    compared = compare(source.side.text, source.side.language, rendering.side.text, rendering.side.language)
    return frozenset(
        (compared.source_words[link.source].span, compared.rendering_words[link.rendering].span)
        for link in compared.links
        if link.score >= _LINKED
    )


def _compare(source: DeniedText, rendering: DeniedText, linked: Links, before: Side | None) -> Iterator[Finding]:
    left, right = source.polarity.of(Denial.NEGATOR), rendering.polarity.of(Denial.NEGATOR)
    if len(left) != len(right):
        left, right = but_answers(source, left), but_answers(rendering, right)
        left, right = kept_up(source, left, rendering, right)
    right = but_exceptions(source, rendering, right)
    if len(right) > len(left):
        right = tuple(
            denial
            for denial in right
            if not carries_on(denial, source, rendering, before) and not condensed(denial, source, rendering, before)
        )
    soft_left, soft_right = _unpaired(soft(source), soft(rendering))
    if len(right) > len(left):
        yield from findings(Surplus(rendering, source, right, left, tuple(soft_left), linked, added=True))
    elif len(left) > len(right):
        yield from findings(Surplus(source, rendering, left, right, tuple(soft_right), linked, added=False))
    elif len(left) == 1:
        yield from _moved(source, rendering, left[0], right[0], linked)


def _unpaired(left: tuple[Negation, ...], right: tuple[Negation, ...]) -> tuple[list[Negation], list[Negation]]:
    """Words that deny by meaning, without those that both sides have in the same group ("refused", «отказался»)."""
    rest_left, rest_right = list(left), list(right)
    for denial in left:
        partner = next((other for other in rest_right if other.label == denial.label), None)
        if partner is not None:
            rest_left.remove(denial)
            rest_right.remove(partner)
    return rest_left, rest_right


def _moved(
    source: DeniedText, rendering: DeniedText, left: Negation, right: Negation, linked: Links
) -> Iterator[Finding]:
    """One negation on each side, but each denies what the other side states."""
    if raised(source, left) != raised(rendering, right):
        return
    here = Surplus(rendering, source, (right,), (left,), (), linked, added=True).affirmed(right)
    there = Surplus(source, rendering, (left,), (right,), (), linked, added=False).affirmed(left)
    if here is None or there is None:
        return
    scope = rendering.polarity.scope(right)
    spoken = source.polarity.scope(left)
    message = (
        f"The source denies «{source.quote(spoken)}»; the English denies something else, “{rendering.quote(scope)}”."
    )
    yield Finding("negation", Category.NEGATION, Severity.CRITICAL, 0.7, message, spoken, scope)


CHECK = Check(name="negation", number=8, needs=frozenset({Need.SOURCE}), pair=check_pair)
