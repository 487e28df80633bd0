"""Gathering: the evidence of many sentences at once, those that the same engines can work on together."""

from collections.abc import Iterator, Sequence

from quoteverify.check import evidence
from quoteverify.checks.inputs import AlignedSentence
from quoteverify.engines import Engines
from quoteverify.language.profiles import primary
from quoteverify.records.checked import LoadedFile
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import NotChecked
from quoteverify.records.spans import Span
from quoteverify.records.translation import ENGINE, Cancelled, TranslatesOnly


def gather(
    sentences: Sequence[AlignedSentence], sources: Sequence[LoadedFile], engines: Engines, cancelled: Cancelled
) -> Iterator[SentenceEvidence | None]:
    """The evidence of every sentence, in order. Raises Stopped.

    Sentences of one language pair and choice of engines are computed together, also where another language stands
    between them.
    """
    ways = [(_languages(sentence), _engines_for(sentence, sources, engines)) for sentence in sentences]
    together: dict[tuple[tuple[str, str] | None, Engines], list[AlignedSentence]] = {}
    for way, sentence in zip(ways, sentences, strict=True):
        together.setdefault(way, []).append(sentence)
    streams = {way: _stream(group, *way, cancelled) for way, group in together.items()}
    return (next(streams[way]) for way in ways)


def covered(sentence: AlignedSentence, sources: Sequence[LoadedFile], engines: Engines) -> bool:
    """Whether an engine could translate a sentence, in either direction."""
    languages = _languages(sentence)
    chosen = _engines_for(sentence, sources, engines)
    if languages is None:
        return False
    there, back = (primary(language) for language in languages)
    return chosen.between(there, back) is not None or chosen.between(back, there) is not None


def unserved(sentences: Sequence[AlignedSentence], engines: Engines) -> Iterator[NotChecked]:
    """Which models the language pairs of these sentences lack, and which of those chosen by hand cannot be used."""
    for pair in dict.fromkeys(map(_languages, sentences)):
        # Without any engine none is wanted: the starter is always there else.
        for lack in engines.lacking(*pair) if pair and engines.available else ():
            yield NotChecked(ENGINE, f"no model for {lack.source} → {lack.target} is installed: get {lack.model}")
        for engine in _without_likelihoods(pair, engines) if pair else ():
            yield NotChecked(ENGINE, f"{engine} only translates: how likely the published words are was not asked")
    for choice in engines.unmet():
        reason = f"{choice.model}, chosen for {choice.source} → {choice.target}, is not installed: another is used"
        yield NotChecked(ENGINE, reason)


def _without_likelihoods(pair: tuple[str, str], engines: Engines) -> Iterator[str]:
    there, back = (primary(language) for language in pair)
    used = (engines.between(there, back), engines.between(back, there))
    yield from dict.fromkeys(engine.name for engine in used if engine and isinstance(engine, TranslatesOnly))


def _engines_for(sentence: AlignedSentence, sources: Sequence[LoadedFile], engines: Engines) -> Engines:
    if sentence.source_file is None or not sentence.segments:
        return engines
    span = Span.cover(piece for segment in sentence.segments for piece in segment.pieces)
    return engines.at(sources[sentence.source_file].path, span)


def _languages(sentence: AlignedSentence) -> tuple[str, str] | None:
    """The language pair of a sentence that an engine could help with; None where it has no source or needs none."""
    source, rendering = sentence.pair.source, sentence.pair.rendering
    return None if source is None or source.language == rendering.language else (source.language, rendering.language)


def _stream(
    sentences: Sequence[AlignedSentence],
    languages: tuple[str, str] | None,
    engines: Engines,
    cancelled: Cancelled,
) -> Iterator[SentenceEvidence | None]:
    if languages is None:
        yield from (None for _ in sentences)
        return
    pairs = [(each.pair.source.text, each.pair.rendering.text) for each in sentences if each.pair.source]
    yield from evidence.gather(pairs, *languages, engines, cancelled)
