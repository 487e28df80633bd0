"""The score of a sentence: words, evidence by the strength of the engine, less what was found."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.check.scoring import sentence_score
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.words import WordComparison
from tests.support.examples import EVIDENCE


def _words(score: float) -> WordComparison:
    return WordComparison(score, (), (), ())


def _score(words: float, evidence: float, starter: bool, *findings: Finding) -> float:
    engine = replace(EVIDENCE.engine, starter=starter)
    return sentence_score(_words(words), replace(EVIDENCE, engine=engine, score=evidence), findings)


def test_a_strong_engine_counts_as_much_as_the_words() -> None:
    assert _score(0.8, 0.4, False) == (0.8 + 0.4) / 2


def test_the_starter_parts_only_what_the_words_leave_close() -> None:
    assert _score(0.9, 0.0, True) > _score(0.6, 1.0, True)
    assert _score(0.8, 0.9, True) > _score(0.8, 0.2, True)


def test_without_evidence_the_words_decide() -> None:
    assert sentence_score(_words(0.7), None, ()) == 0.7


@given(st.floats(0, 1), st.floats(0, 1), st.booleans(), st.sampled_from(Severity), st.floats(0, 1))
def test_a_finding_never_raises_the_score(
    words: float, evidence: float, starter: bool, severity: Severity, confidence: float
) -> None:
    finding = Finding("number", Category.NUMBER, severity, confidence, "x")
    assert 0 <= _score(words, evidence, starter, finding) <= _score(words, evidence, starter) <= 1
