"""Running one pair check on two texts, for the tests of the checks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.checks.check import Check
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Finding, NotChecked, Severity

TEXTS = st.text(max_size=80) | st.text(alphabet="не мог Он? 没有! don't go, \u200b😀«»", max_size=60)


def findings(check: Check, source: str, rendering: str, language: str = "ru") -> list[Finding]:
    """The findings of a check, each with its spans inside the two texts."""
    assert check.pair is not None
    found = [
        result
        for result in check.pair(SentencePair(Side(source, language), Side(rendering, "en")))
        if isinstance(result, Finding)
    ]
    for finding in found:
        assert finding.source is None or 0 <= finding.source.start < finding.source.end <= len(source)
        assert finding.rendering is None or 0 <= finding.rendering.start < finding.rendering.end <= len(rendering)
    return found


def severities(check: Check, source: str, rendering: str, language: str = "ru") -> list[Severity]:
    return [finding.severity for finding in findings(check, source, rendering, language)]


def survives_anything(check: Check) -> None:
    """A check never fails: empty sides, emoji, mixed scripts, unknown languages, a missing source,
    sentences of thousands of words."""

    @settings(max_examples=40, deadline=None)
    @given(TEXTS, TEXTS, st.sampled_from(["ru", "lt", "zh", "hy", "tlh"]))
    def run(source: str, rendering: str, language: str) -> None:
        findings(check, source, rendering, language)

    run()
    assert check.pair is not None
    assert list(check.pair(SentencePair(None, Side("Whatever.", "en")))) == []
    findings(check, "он не может не знать " * 1250, "he can never not know " * 1000)
    swapped = check.pair(SentencePair(Side("Go on.", "en"), Side("Туда идём.", "ru")))
    assert all(isinstance(result, Finding | NotChecked) for result in swapped)
