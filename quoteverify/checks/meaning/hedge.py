"""Hedge (item 11): "allegedly", "it seems", "I think" dropped or added, "inevitably" added; fillers are info.

Typical false alarm: a hedge that the other side expresses otherwise ("may", "claims", «по словам»). Any such word
there silences the check; so do an order or an obligation in the source for a word of certainty.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import Analysis, analyse
from quoteverify.grammar.orders import orders
from quoteverify.grammar.phrases import PhraseMatch
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span

_MEANING = {"hearsay": told("hearsay"), "doubt": "a doubt", "opinion": "an opinion"}
_MIN_FILLED = 3
"""A sentence of fewer words is nothing but its filler."""


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    for side in (pair.source, pair.rendering):
        if not side.profile.hedges.known:
            yield NotChecked("hedge", f"no list of hedges for {told(side.profile.name)}")
            return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    yield from _one_sided(source, rendering, lost=True)
    yield from _one_sided(rendering, source, lost=False)
    yield from _certainty(source, rendering)
    yield from _filler(source, rendering)


def _certainty(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    """A word that vouches for what the speaker merely states, or even doubts."""
    vouching = rendering.find(rendering.profile.hedges.sure)
    known = source.profile.hedges.sure
    if not vouching or not known or source.find(source.profile.hedges.sure) or orders(source):
        return
    modal = source.profile.modality
    if source.find(modal.obligation) or source.find(modal.obligation_loose) or not source.sentences:
        return
    word = vouching[0].span.of(rendering.text)
    doubts = source.find(source.profile.hedges.strong)
    if doubts:
        message = f"“{word}” makes certain what the speaker leaves open («{doubts[0].span.of(source.text)}»)."
    else:
        message = f"“{word}” makes certain what the speaker merely states."
    where = doubts[0].span if doubts else source.sentences[0].span
    severity = Severity.MAJOR if doubts else Severity.MINOR
    yield Finding("hedge", Category.HEDGE, severity, 0.6, message, where, vouching[0].span)


def _one_sided(hedged: Analysis, plain: Analysis, lost: bool) -> Iterator[Finding]:
    hedges = hedged.find(hedged.profile.hedges.strong)
    if (
        not hedges
        or plain.find(plain.profile.hedges.strong)
        or plain.find(plain.profile.hedges.cover)
        or not plain.words
    ):
        return
    hedge = hedges[0]
    word = hedge.span.of(hedged.text)
    if lost:
        message = f"«{word}» marks this as {told(_MEANING[hedge.label])}; the English states it as a fact."
    else:
        message = f"“{word}” marks this as {told(_MEANING[hedge.label])}; the speaker states it as a fact."
    severity = Severity.MAJOR if lost or hedge.label == "hearsay" else Severity.MINOR
    whole = plain.sentences[0].span
    source, rendering = (hedge.span, whole) if lost else (whole, hedge.span)
    rule = "hearsay" if lost and hedge.label == "hearsay" else None
    yield Finding("hedge", Category.HEDGE, severity, 0.65, message, source, rendering, rule=rule)


def _filler(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    """A filler at the beginning that the English leaves out or adds."""
    here, there = _opening(source), _opening(rendering)
    if bool(here) == bool(there):
        return
    if here:
        message = f"The filler «{here.span.of(source.text)}» is left out."
    elif there:
        message = f"The filler “{there.span.of(rendering.text)}” is added."
    yield Finding("hedge", Category.HEDGE, Severity.INFO, 0.3, message, _span(here), _span(there))


def _opening(analysis: Analysis) -> PhraseMatch | None:
    """A filler that begins the text and is set off by a comma."""
    words = analysis.words
    for cue in analysis.find(analysis.profile.hedges.fillers):
        enough = len([word for word in words if word.is_word]) >= _MIN_FILLED
        if cue.first == 0 and enough and cue.last + 1 < len(words) and words[cue.last + 1].norm == ",":
            return cue
    return None


def _span(cue: PhraseMatch | None) -> Span | None:
    return cue.span if cue else None


CHECK = Check(name="hedge", number=11, needs=frozenset({Need.SOURCE}), pair=check_pair)
