"""Returned: what the words of a finding became when the quote was translated back, for a reader to compare."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quoteverify.checks.inputs import SentencePair
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding, Severity
from quoteverify.words import link_words, words

_GRAVE = (Severity.CRITICAL, Severity.MAJOR)
_LONGEST = 10
"""Words between the first and the last that are told; more are no phrase."""


def with_return(
    findings: Iterable[Finding], pair: SentencePair, evidence: SentenceEvidence | None
) -> tuple[Finding, ...]:
    """The findings, the grave ones with the words of both sides and of the back-translation where an engine for
    work that is not in doubt made one."""
    every = tuple(findings)
    source, back = pair.source, evidence.back if evidence and _is_told(evidence) else None
    spoken = [finding for finding in every if finding.severity in _GRAVE and finding.rendering]
    if source is None or back is None or not spoken:
        return every
    there = pair.rendering
    (links,) = link_words([(there.text, there.language, back.text, source.language)])
    own, returned = words(there.text, there.language), words(back.text, source.language)

    def told(finding: Finding) -> Iterator[str]:
        if finding.rendering is None or finding.severity not in _GRAVE:
            return
        span = finding.rendering
        reached = sorted({link.rendering for link in links if own[link.source].span.overlaps(span)})
        if reached and reached[-1] - reached[0] < _LONGEST:
            phrase = back.text[returned[reached[0]].span.start : returned[reached[-1]].span.end]
            if finding.source:
                said = finding.source.of(source.text)
                yield f"«{said}» ↔ “{span.of(there.text)}” ↔ translated back «{phrase}»"
            else:
                yield f"“{span.of(there.text)}” ↔ translated back «{phrase}»"

    return tuple(replace(finding, evidence=(*finding.evidence, *told(finding))) for finding in every)


def _is_told(evidence: SentenceEvidence) -> bool:
    """The starter's translations are too weak to be set beside a person's words."""
    return not evidence.doubts and not any(engine.starter for engine in evidence.engines)
