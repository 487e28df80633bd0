"""Opinions: what the judge says of many pairs, and why it does not judge some."""

from collections.abc import Iterator, Sequence
from itertools import islice

from quoteverify.check.portions import parts, portions, together
from quoteverify.check.windows import windows
from quoteverify.checks.inputs import SentencePair
from quoteverify.checks.judgement import ONE_LANGUAGE
from quoteverify.checks.verbatim import same_language
from quoteverify.encoder.pairjudge import PairJudge
from quoteverify.language.identification import identify
from quoteverify.records.findings import NotChecked
from quoteverify.records.opinion import JUDGE, Opinion
from quoteverify.records.translation import Cancelled

EQUAL = "source and quote are the same text"
EXCHANGED = "source and quote seem to be exchanged: what is given as {source} reads as {rendering}, and the reverse"
_SURE = 0.9
"""How sure the program must be of both languages to say that the sides are exchanged."""


def opinions(
    pairs: Sequence[SentencePair], judge: PairJudge | None, cancelled: Cancelled
) -> Iterator[Opinion | NotChecked | None]:
    """The opinion on each pair, in order, or why there is none; None where there is nothing to say. Raises Stopped."""
    for window in windows(pairs, cancelled):
        reasons = [_obstacle(pair) if judge else None for pair in window]
        wanted = [
            pair for pair, reason in zip(window, reasons, strict=True) if reason is None and pair.source and _full(pair)
        ]
        made = _judged(wanted, judge, cancelled) if judge else iter(())
        for pair, reason in zip(window, reasons, strict=True):
            yield next(made) if judge and reason is None and _full(pair) else reason


def _judged(pairs: Sequence[SentencePair], judge: PairJudge, cancelled: Cancelled) -> Iterator[Opinion | NotChecked]:
    """What the judge says of each pair: of several sentences, what it says of their portions together."""
    cut = [portions(pair, cancelled) for pair in pairs]
    said = iter(judge([part for pair, found in zip(pairs, cut, strict=True) for part in parts(pair, found)], cancelled))
    for found in cut:
        views = list(islice(said, len(found)))
        known = [(view, portion) for view, portion in zip(views, found, strict=True) if isinstance(view, Opinion)]
        yield together([view for view, _ in known], [portion for _, portion in known]) if known else views[0]


def _full(pair: SentencePair) -> bool:
    return pair.source is not None and bool(pair.source.text.strip() and pair.rendering.text.strip())


def _obstacle(pair: SentencePair) -> NotChecked | None:
    source, rendering = pair.source, pair.rendering
    if source is None or not _full(pair):
        return None
    if same_language(pair):
        return NotChecked(JUDGE, ONE_LANGUAGE)
    if source.text.strip() == rendering.text.strip():
        return NotChecked(JUDGE, EQUAL)
    tags = source.language, rendering.language
    as_source, as_rendering = identify(source.text, tags), identify(rendering.text, tags)
    if (
        as_source.language == rendering.language
        and as_rendering.language == source.language
        and min(as_source.confidence, as_rendering.confidence) > _SURE
    ):
        return NotChecked(JUDGE, EXCHANGED.format(source=source.language, rendering=rendering.language))
    return None
