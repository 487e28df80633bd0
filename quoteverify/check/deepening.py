"""Deepening: rules and judge read every sentence; the translation model only what they leave in doubt.

What a model costs is many times what they cost. A case of few sentences is translated whole all the same, so that the
four texts of each are there; in a longer one a sentence in which nothing is in doubt is left, and says so. Without the
judge everything is translated.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quoteverify.check.gathering import covered, gather
from quoteverify.check.judging import JudgedPair, judge
from quoteverify.check.linking import word_links
from quoteverify.check.opinions import opinions
from quoteverify.check.weighing import shipped
from quoteverify.check.windows import windows
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.inputs import AlignedSentence
from quoteverify.engines import Engines
from quoteverify.records.checked import LoadedFile
from quoteverify.records.findings import NotChecked, Severity
from quoteverify.records.opinion import Opinion
from quoteverify.records.translation import Cancelled
from quoteverify.words import WordLink

WHOLE = 120
"""Sentences of a case up to which all are translated: some seconds of work."""

Judged = tuple[JudgedPair, tuple[WordLink, ...]]


def deepened(
    sentences: Sequence[AlignedSentence],
    sources: Sequence[LoadedFile],
    engines: Engines,
    house: HouseProfile,
    whole: bool,
    cancelled: Cancelled,
) -> Iterator[Judged]:
    """Every sentence judged, with the links between its words, in order; ``whole``: all of them are translated.

    Raises Stopped when ``cancelled`` says so.
    """
    pairs = [sentence.pair for sentence in sentences]
    views, links = opinions(pairs, engines.judge, cancelled), word_links(pairs, cancelled)
    for window in windows(sentences, cancelled):
        said = [(next(views), next(links)) for _ in window]
        made = [
            None if whole else _untranslated(sentence, view, linked, sources, engines, house)
            for sentence, (view, linked) in zip(window, said, strict=True)
        ]
        asked = [sentence for sentence, judged in zip(window, made, strict=True) if judged is None]
        evidence = gather(asked, sources, engines, cancelled)
        for sentence, judged, (view, linked) in zip(window, made, said, strict=True):
            yield judged or judge(sentence.pair, next(evidence), view, house, linked), linked


def _untranslated(
    sentence: AlignedSentence,
    view: Opinion | NotChecked | None,
    links: Sequence[WordLink],
    sources: Sequence[LoadedFile],
    engines: Engines,
    house: HouseProfile,
) -> JudgedPair | None:
    """A sentence judged without a translation, where nothing is in doubt; else None."""
    if not covered(sentence, sources, engines):
        return None
    judged = judge(replace(sentence.pair, untranslated=True), None, view, house, links)
    return None if in_doubt(judged) else judged


def in_doubt(judged: JudgedPair) -> bool:
    """Whether a rule found something, the judge could not judge, or its alarm is near the bars."""
    if judged.opinion is None or any(finding.severity is not Severity.INFO for finding in judged.findings):
        return True
    return shipped().alarmed(judged.opinion) >= shipped().doubt


def translated_whole(sentences: Sequence[AlignedSentence], engines: Engines) -> bool:
    """Whether all sentences of a case are translated: those of a short one, and of any without the judge."""
    return engines.judge is None or sum(sentence.pair.source is not None for sentence in sentences) <= WHOLE
