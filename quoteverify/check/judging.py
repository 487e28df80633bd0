"""Judging a pair: the checks, the words and the evidence of one sentence put together, for documents and for lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quoteverify import words
from quoteverify.check.confirming import confirmed
from quoteverify.check.marked import with_marks
from quoteverify.check.returned import with_return
from quoteverify.check.scoring import sentence_score
from quoteverify.check.weighing import features, shipped
from quoteverify.check.wordscores import read_together
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.judgement import judge_pair
from quoteverify.checks.rendered import is_unquoted
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding, NotChecked
from quoteverify.records.opinion import Opinion
from quoteverify.words import WordComparison, WordLink


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A sentence pair judged. Spans count in its two texts; ``findings`` are as the house weighs them.

    ``words`` holds the scores of words, the judge's marks in them. ``score`` lies in 0 to 1, rises with faithfulness
    and is comparable between pairs of one run. Without a source it says nothing of faithfulness.
    """

    score: float
    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]
    words: WordComparison
    evidence: SentenceEvidence | None
    opinion: Opinion | None = None


def judge(
    pair: SentencePair,
    evidence: SentenceEvidence | None,
    judged_as: Opinion | NotChecked | None,
    house: HouseProfile,
    links: Sequence[WordLink] | None = None,
) -> JudgedPair:
    """Judge a pair by the rules of a house, with the evidence gathered for it and what the judge says of it.

    ``links`` are those between its words; where they are not given they are made if something has to be shown."""
    opinion = judged_as if isinstance(judged_as, Opinion) else None
    unjudged = (judged_as,) if isinstance(judged_as, NotChecked) else ()
    source, rendering = pair.source or Side("", pair.rendering.language), pair.rendering
    compared = words.compare(source.text, source.language, rendering.text, rendering.language)
    judged = judge_pair(replace(pair, evidence=evidence, opinion=opinion), house)
    score = sentence_score(compared, evidence, judged.findings)
    findings = judged.findings
    if opinion is not None and pair.source is not None:
        findings = confirmed(findings, opinion)
        chance = shipped().differs(features(opinion, sentence_score(compared, evidence, ()), findings))
        score = 1.0 - chance
        if shipped().alarmed(opinion) >= shipped().bar(pair.source.language):
            if links is None:
                (links,) = words.link_words([(source.text, source.language, rendering.text, rendering.language)])
            every = with_marks(pair, opinion, replace(compared, links=tuple(links)), findings, chance)
            known = findings
            quoted = (each for each in every if each in known or not is_unquoted(each, pair))
            ruled = (each if each in known else house.rule(each) for each in quoted)
            findings = tuple(each for each in ruled if each is not None)
    findings = with_return(findings, pair, evidence)
    return JudgedPair(
        score, findings, (*judged.not_checked, *unjudged), read_together(compared, opinion), evidence, opinion
    )
