"""Modality (item 10): an obligation that only one side has, or a jump between "may" and "must".

Words of one band are interchangeable (надо = need, must, should). Typical false alarms: "have to" in set phrases,
"must be" for a guess, an imperative or an infinitive rendered with "should"; they count as the same band.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import Analysis, analyse, side_by_side
from quoteverify.grammar.orders import orders
from quoteverify.grammar.phrases import PhraseMatch
from quoteverify.grammar.polarity import CANCELLED, polarity
from quoteverify.grammar.verbs import Mood
from quoteverify.language.schema import Patterns
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    for side in (pair.source, pair.rendering):
        if not side.profile.modality.known:
            yield NotChecked("modality", f"no list of modal words for {told(side.profile.name)}")
            return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    for left, right in side_by_side(source, rendering):
        yield from _added(left, right)
        yield from _lost(left, right)


def _cues(analysis: Analysis, listed: Patterns) -> tuple[PhraseMatch, ...]:
    idle = {at for cue in analysis.find(analysis.profile.modality.idle) for at in range(cue.first, cue.last + 1)}
    return tuple(cue for cue in analysis.find(listed) if cue.first not in idle)


def _any_obligation(analysis: Analysis) -> bool:
    listed = analysis.profile.modality
    obliged = _cues(analysis, listed.obligation) or _cues(analysis, listed.obligation_loose)
    return bool(obliged or orders(analysis) or _compelled(analysis))


def _compelled(analysis: Analysis) -> bool:
    """Whether two negations leave no choice («не могу не согласиться», "I have to agree")."""
    found = polarity(analysis.text, analysis.tag)
    return found is not None and any(denial.label == CANCELLED for denial in found.negations)


def _added(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    added = _cues(rendering, rendering.profile.modality.obligation)
    if not added or _any_obligation(source):
        return
    stated = [verb for verb in source.verbs if verb.moods.isdisjoint({Mood.IMPERATIVE, Mood.INFINITIVE})]
    if not stated:
        return
    word = added[0].span.of(rendering.text)
    able = _cues(source, source.profile.modality.ability)
    if able:
        message = (
            f"“{word}” is an obligation; the source says only that it is possible («{able[0].span.of(source.text)}»)."
        )
        where = able[0].span
    else:
        message = f"“{word}” adds an obligation; the source says «{stated[-1].span.of(source.text)}»."
        where = stated[-1].span
    yield Finding("modality", Category.MODALITY, Severity.MAJOR, 0.7, message, where, added[0].span)


def _lost(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    spoken = _cues(source, source.profile.modality.obligation)
    if not spoken or not rendering.sentences:
        return
    permitted = _permitted(source, rendering)
    if not permitted and _any_obligation(rendering):
        return
    word = spoken[0].span.of(source.text)
    able = permitted or _cues(rendering, rendering.profile.modality.ability)
    if able:
        message = f"«{word}» is an obligation; “{able[0].span.of(rendering.text)}” says only that it is possible."
    else:
        message = f"The obligation «{word}» is missing from the English."
    where = able[0].span if able else rendering.sentences[0].span
    severity, confidence = (Severity.MAJOR, 0.6) if permitted and len(spoken) == 1 else (Severity.MINOR, 0.4)
    yield Finding("modality", Category.MODALITY, severity, confidence, message, spoken[0].span, where)


def _permitted(source: Analysis, rendering: Analysis) -> tuple[PhraseMatch, ...]:
    """The words by which the English leaves a choice, where nothing in it obliges and the source leaves none."""
    listed = rendering.profile.modality
    chosen = _cues(rendering, listed.permission)
    if not chosen or _cues(source, source.profile.modality.ability) or any(s.asks for s in source.sentences):
        return ()
    obliged = (*_cues(rendering, listed.obligation), *_cues(rendering, listed.obligation_loose))
    other = [cue for cue in obliged if not any(cue.span.overlaps(choice.span) for choice in chosen)]
    return () if other or orders(rendering) or _compelled(rendering) else chosen


CHECK = Check(name="modality", number=10, needs=frozenset({Need.SOURCE}), pair=check_pair)
