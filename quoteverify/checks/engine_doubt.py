"""Engine self-checks: the engine's own fault is never laid at the translator's door. Always info."""

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span
from quoteverify.records.translation import Doubt

SENTENCES: dict[Doubt, str] = {
    Doubt.LOOP: "it repeats itself",
    Doubt.CREDIT: "it produced subtitle-credit text out of nowhere",
    Doubt.SENTENCE_COUNT: "it gave more or fewer sentences than it was given",
    Doubt.LENGTH_LIMIT: "the sentence is near the length limit of the model",
    Doubt.LANGUAGE_MISMATCH: "the text does not look like the language of the model",
    Doubt.BASELINE_DRIFT: "its own translation, translated back, drifts as far as the published quote does",
    Doubt.ALL_CAPS: "it translates capitals badly",
    Doubt.SHORT: "it translates exclamations of up to three words badly",
    Doubt.EMPTY: "it returned nothing",
    Doubt.UNKNOWN_WORDS: "it does not know some of the words",
}


def check_pair(pair: SentencePair) -> Results:
    """One finding that names every doubt; none when the engine gave nothing to doubt."""
    if pair.evidence is None or not pair.evidence.doubts:
        return
    reasons = "; ".join(SENTENCES[doubt] for doubt in pair.evidence.doubts)
    source = Span(0, len(pair.source.text)) if pair.source else None
    yield Finding(
        check="engine_doubt",
        category=Category.ENGINE_DOUBT,
        severity=Severity.INFO,
        confidence=1.0,
        message=f"The engine is in doubt here, so its translations prove little: {told(reasons)}.",
        source=source,
        rendering=Span(0, len(pair.rendering.text)),
    )


CHECK = Check("engine_doubt", 0, frozenset({Need.SOURCE, Need.MODEL}), pair=check_pair)
