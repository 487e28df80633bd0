"""Rendered: the stretch of a source sentence that part of a sentence in marks renders, and what lies beyond it.

Who quotes “12 kilometres on an old bus” has not left out the year that opens the sentence. What a check misses beyond
the stretch was not quoted, so it is no finding; what stands inside is judged as everywhere.
"""

from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import analyse
from quoteverify.records.findings import Category, Finding
from quoteverify.records.spans import Span
from quoteverify.words import compare

_COUNTED = frozenset({Category.NUMBER, Category.DATE, Category.UNIT})
FIRM = 0.3
"""Score of a link of words, 0 to 1, from which on the two render each other."""


def is_beyond(finding: Finding, pair: SentencePair) -> bool:
    """Whether a finding about part of a sentence misses something of the source that the part does not render.

    A condition counts as beyond it only behind a word that sets the two against each other: else it may be that of the
    part. Of a sentence that breaks off at a comma (“…, ” she said) it is the figures of what the speaker said further
    on.
    """
    missing = finding.rendering is None or finding.category is Category.HEDGE
    broken_off = finding.category in _COUNTED and finding.rendering is None and pair.rendering.text.rstrip()[-1:] == ","
    conditional = pair.fragment and finding.category is Category.CONDITIONAL
    if not ((pair.fragment and missing) or conditional or broken_off) or finding.source is None:
        return False
    stretch = rendered(pair)
    if stretch is None or (conditional and not _set_off(finding.source, stretch, pair)):
        return False
    return not stretch.overlaps(finding.source) if pair.fragment else finding.source.start >= stretch.end


def _set_off(where: Span, stretch: Span, pair: SentencePair) -> bool:
    """Whether a "but" stands between a place of the source and the stretch."""
    if pair.source is None or where.overlaps(stretch):
        return False
    first, second = sorted((where, stretch))
    contrasts = analyse(pair.source.text, pair.source.language).find(pair.source.profile.hinges.contrast)
    return any(first.end <= cue.span.start and cue.span.end <= second.start for cue in contrasts)


def is_unquoted(finding: Finding, pair: SentencePair) -> bool:
    """The same for what a network marks, which reads the whole source sentence: to it all that a part leaves out is
    an omission."""
    return pair.fragment and (finding.category is Category.OMISSION or is_beyond(finding, pair))


def rendered(pair: SentencePair) -> Span | None:
    """From the first to the last word of the source that a content word of the rendering renders; None without one."""
    if pair.source is None:
        return None
    source, rendering = pair.source, pair.rendering
    compared = compare(source.text, source.language, rendering.text, rendering.language)
    said = [
        compared.source_words[link.source].span
        for link in compared.links
        if link.score >= FIRM
        and compared.rendering_words[link.rendering].content
        and compared.source_words[link.source].content
    ]
    return Span.cover(said) if said else None
