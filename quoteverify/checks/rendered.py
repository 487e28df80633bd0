"""Rendered: the stretch of a source sentence that part of a sentence in marks renders, and what lies beyond it.

Who quotes “12 kilometres on an old bus” has not left out the year that opens the sentence. What a check misses beyond
the stretch was not quoted, so it is no finding; what stands inside is judged as everywhere.
"""

from quoteverify.checks.inputs import SentencePair
from quoteverify.records.findings import Category, Finding
from quoteverify.records.spans import Span
from quoteverify.words import compare

FIRM = 0.3
"""Score of a link of words, 0 to 1, from which on the two render each other."""


def is_beyond(finding: Finding, pair: SentencePair) -> bool:
    """Whether a finding about part of a sentence misses something of the source that the part does not render."""
    missing = finding.rendering is None or finding.category is Category.HEDGE
    if not pair.fragment or not missing or finding.source is None:
        return False
    stretch = rendered(pair)
    return stretch is not None and not stretch.overlaps(finding.source)


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
