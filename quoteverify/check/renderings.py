"""Renderings: what the checks find in whole texts, sorted by what it belongs to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quoteverify.check.preparation import Prepared
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.judgement import judge_rendering, judge_together
from quoteverify.records.checked import CheckedFinding, DocumentFindings
from quoteverify.records.findings import Finding, NotChecked
from quoteverify.records.spans import Span

SURROUNDINGS = 40
"""Characters of a rendering kept on each side of a place, enough to find it again in a revised text."""


@dataclass(frozen=True)
class JudgedRendering:
    """A rendering judged as a whole: what belongs to it, and what to its quotes, by their ids in the case."""

    whole: DocumentFindings
    by_quote: Mapping[str, list[Finding]]


def judge_whole(prepared: Prepared, house: HouseProfile, engine_notes: Iterable[NotChecked]) -> JudgedRendering:
    """The checks that see a whole rendering: what belongs to the document, and what belongs to which quote."""
    file = prepared.file
    ids = {job.context.quote.id: job.id for job in prepared.jobs}
    result = judge_rendering(prepared.context, house)
    by_quote: dict[str, list[Finding]] = {}
    own: list[CheckedFinding] = []
    same: Counter[tuple[str, str]] = Counter()  # tells apart what stands twice in the same words
    for owner, finding in result.findings:
        if owner is None:
            around = _around(finding.rendering, file.document.text)
            own.append(CheckedFinding(document_key(finding, str(same[finding.check, around]), around), finding))
            same[finding.check, around] += 1
        else:
            by_quote.setdefault(ids[owner], []).append(finding)
    not_checked = (*prepared.not_checked, *engine_notes, *(note for _, note in result.not_checked))
    return JudgedRendering(DocumentFindings(file.path, tuple(own), not_checked, tuple(ids.values())), by_quote)


def judge_across(prepared: Sequence[Prepared], house: HouseProfile) -> Iterator[tuple[str, Finding]]:
    """What the renderings say of each other, with the ids of the quotes in the case."""
    if len(prepared) < 2:
        return
    ids = [{job.context.quote.id: job.id for job in rendering.jobs} for rendering in prepared]
    for number, quote, finding in judge_together([rendering.context for rendering in prepared], house):
        yield ids[number][quote], finding


def document_key(finding: Finding, source_text: str, rendering_text: str) -> str:
    """The key of a finding whose spans count in documents: offsets would change with every edit elsewhere."""
    return replace(finding, source=None, rendering=None).key(source_text, rendering_text)


def _around(span: Span | None, text: str) -> str:
    """The words of a finding about a whole text, with some context: a mark alone does not identify a place."""
    return text[max(span.start - SURROUNDINGS, 0) : span.end + SURROUNDINGS] if span else ""
