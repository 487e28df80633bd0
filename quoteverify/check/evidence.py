"""Evidence: what the engine says of a sentence pair. Three signals side by side, never a verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteverify.check.windows import windows
from quoteverify.engines import Engines
from quoteverify.engines.agreement import Agreement, agreement_score, resemblance
from quoteverify.language.profiles import primary
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.translation import (
    Cancelled,
    Doubt,
    Engine,
    EngineIdentity,
    ForcedScore,
    Progress,
    Translation,
    never,
)


def gather(
    pairs: Sequence[tuple[str, str]],
    source_language: str,
    rendering_language: str,
    engines: Engines,
    cancelled: Cancelled = never,
    progress: Progress | None = None,
) -> Iterator[SentenceEvidence | None]:
    """The evidence for each pair of source and rendering text, in order, as soon as its window is computed.

    None for every pair where no engine covers either direction, or a side is blank. Raises Stopped.
    """
    source, rendering = primary(source_language), primary(rendering_language)
    there, back = engines.between(source, rendering), engines.between(rendering, source)
    if there is None and back is None:
        yield from [None] * len(pairs)
        return
    done = 0
    for window in windows(pairs, cancelled):
        full = [pair for pair in window if pair[0].strip() and pair[1].strip()]
        made = iter(_window(full, _Directions(source, rendering, there, back), cancelled))
        for pair in window:
            yield next(made) if pair[0].strip() and pair[1].strip() else None
            done += 1
            if progress:
                progress(done, len(pairs))


@dataclass(frozen=True, slots=True)
class _Directions:
    source: str
    rendering: str
    there: Engine | None
    back: Engine | None


def _window(pairs: Sequence[tuple[str, str]], ways: _Directions, cancelled: Cancelled) -> list[SentenceEvidence]:
    sources, renderings = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    nothing = [None] * len(pairs)
    forward: Sequence[Translation | None] = nothing
    given_source: Sequence[ForcedScore | None] = nothing
    own: Sequence[ForcedScore | None] = nothing
    back: Sequence[Translation | None] = nothing
    baseline: Sequence[Translation | None] = nothing
    given_rendering: Sequence[ForcedScore | None] = nothing
    given_own: Sequence[ForcedScore | None] = nothing
    if ways.there:
        made = ways.there.translate(sources, ways.source, ways.rendering, cancelled)
        said = [(text, translation.text) for text, translation in zip(sources, made, strict=True)]
        scored = ways.there.score([*pairs, *said], ways.source, ways.rendering, cancelled)
        forward = made
        if scored:
            given_source, own = scored[: len(pairs)], scored[len(pairs) :]
    if ways.back:
        again = [translation.text if translation else "" for translation in forward]
        returned = ways.back.translate([*renderings, *again], ways.rendering, ways.source, cancelled)
        back = returned[: len(pairs)]
        baseline = returned[len(pairs) :] if ways.there else nothing
        turned = [(rendering, source) for source, rendering in pairs]
        turned += [(text, source) for text, source in zip(again, sources, strict=True) if ways.there]
        scored = ways.back.score(turned, ways.rendering, ways.source, cancelled)
        if scored:
            given_rendering, given_own = scored[: len(pairs)], scored[len(pairs) :] or nothing
    used = tuple(dict.fromkeys(engine.identity for engine in (ways.there, ways.back) if engine))
    return [
        _evidence(used, *signals)
        for signals in zip(pairs, forward, back, baseline, given_source, own, given_rendering, given_own, strict=True)
    ]


def _evidence(
    engines: tuple[EngineIdentity, ...],
    pair: tuple[str, str],
    forward: Translation | None,
    back: Translation | None,
    baseline: Translation | None,
    given_source: ForcedScore | None,
    own: ForcedScore | None,
    given_rendering: ForcedScore | None,
    given_own: ForcedScore | None,
) -> SentenceEvidence:
    source, rendering = pair
    signals = Agreement(
        forward=resemblance(forward.text, rendering) if forward else None,
        back=resemblance(back.text, source) if back else None,
        baseline=resemblance(baseline.text, source) if baseline else None,
        gap=_gap(own, given_source),
        reverse_gap=_gap(given_own, given_rendering),
    )
    found = dict.fromkeys(
        doubt for translation in (forward, back, baseline) if translation for doubt in translation.doubts
    )
    if signals.drifts:
        found[Doubt.BASELINE_DRIFT] = None
    doubts = tuple(found)
    score = agreement_score(signals, bool(doubts))
    first, returning = engines[0], engines[1] if len(engines) > 1 else None
    signalled = (forward, back, baseline, given_source, own, given_rendering)
    return SentenceEvidence(first, *signalled, doubts, score, returning)


def _gap(better: ForcedScore | None, other: ForcedScore | None) -> float | None:
    return better.log_probability - other.log_probability if better and other else None
