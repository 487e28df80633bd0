"""Scoring: one number from 0 to 1 that rises with faithfulness, comparable between lines of one run."""

from collections.abc import Iterable

from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding, Severity
from quoteverify.words import WordComparison

# What a finding of full confidence takes away. Ordered so that one critical finding weighs more than any number of
# minor ones usually found together; set by that order alone, not fitted to a benchmark.
WEIGHTS = {Severity.CRITICAL: 0.6, Severity.MAJOR: 0.4, Severity.MINOR: 0.1, Severity.INFO: 0.0}


STRONG, STARTER = 0.5, 0.1
"""How much the evidence of an installed model, and that of the small one for trying out, counts beside the words. The
starter translates too little rightly: at a half its evidence worsened what the words alone know (ranking on DEMETR and
MLQE); at a tenth it only parts what they leave equal."""


def sentence_score(words: WordComparison, evidence: SentenceEvidence | None, findings: Iterable[Finding]) -> float:
    """How faithful a rendering looks: word coverage and, where a model is there, its evidence, less the findings.

    The result lies in 0 to 1. It ranks lines for a person's attention and never decides anything.
    """
    score = words.score
    if evidence is not None:
        share = STARTER if any(engine.starter for engine in evidence.engines) else STRONG
        score += share * (evidence.score - words.score)
    for finding in findings:
        score *= 1.0 - WEIGHTS[finding.severity] * finding.confidence
    return min(max(score, 0.0), 1.0)
