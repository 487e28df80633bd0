"""Preparation: the quotes of each rendering found and put beside their source, with what people set by hand."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from quoteverify.alignment import comparable, require_short
from quoteverify.check import mismatch
from quoteverify.check.byhand import TaggedFile, chosen_passages, edited, orphaned, with_languages
from quoteverify.check.pairing import link_quote, pair_quote
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext
from quoteverify.language.profiles import primary
from quoteverify.quotes import find_quotes
from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import Document, Role
from quoteverify.records.findings import PAIRING, QUOTES, NotChecked
from quoteverify.records.handwork import Handwork
from quoteverify.records.quotes import Kind, Quote, Quotes
from quoteverify.records.segment import Segment
from quoteverify.records.translation import Cancelled
from quoteverify.system.legible import name_of
from quoteverify.words.lexicon import covered

DEFAULT_LANGUAGE = "en"
"""The language of a rendering when nothing says otherwise: the program checks English quotes."""

REMEMBERED = 4096
"""How many quotes keep their passage in memory while the process lives."""


@dataclass(frozen=True)
class Job:
    """A quote on its way, with the id and file that it has in the case; ``occurrence`` (0-based) counts the quotes of
    the same words before it."""

    id: str
    file: str
    language: str
    occurrence: int
    linked_by_hand: bool
    context: QuoteInContext


@dataclass(frozen=True)
class Prepared:
    """A rendering with its quotes, and what was set by hand for it but does not fit."""

    file: LoadedFile
    jobs: tuple[Job, ...]
    context: RenderingInContext
    not_checked: tuple[NotChecked, ...]


def prepare(files: Sequence[LoadedFile], handwork: Handwork, cancelled: Cancelled) -> list[Prepared]:
    """Find the quotes of every rendering and where each was said.

    Where a person linked a quote, or said that it stands in no source, nothing is looked for. Raises Stopped, and
    TooLong for a source of more than 200,000 sentences.
    """
    heard = [with_languages(file, handwork.languages) for file in files]
    sources = [file for file, _ in heard if file.file.role is Role.SOURCE]
    renderings = [file for file, _ in heard if file.file.role is Role.RENDERING]
    unfit = (*orphaned(handwork, files), *(note for _, notes in heard for note in notes))
    segments = [source.segments() for source in sources]
    for source, found in zip(sources, segments, strict=True):
        require_short(len(found), f"{source.file.path}, a text")
    fingerprint = hashlib.sha256(repr(segments).encode("utf-8", "surrogatepass")).hexdigest()
    seen: Counter[str] = Counter()
    prepared: list[Prepared] = []
    for number, rendering in enumerate(renderings, 1):
        prefix = f"{number}." if len(renderings) > 1 else ""
        ready = _rendering(
            rendering, prefix, [source.file for source in sources], segments, fingerprint, handwork, cancelled
        )
        jobs = tuple(_counted(job, seen) for job in ready.jobs)
        prepared.append(replace(ready, jobs=jobs, not_checked=(*unfit, *ready.not_checked)))
        unfit = ()
    return prepared


def _rendering(
    rendering: TaggedFile,
    prefix: str,
    sources: Sequence[LoadedFile],
    segments: Sequence[Sequence[Segment]],
    fingerprint: str,
    handwork: Handwork,
    cancelled: Cancelled,
) -> Prepared:
    """One rendering.

    Indirect speech is listed by ``quotes`` but not judged: no house holds it to the words, and what stands in marks
    inside a quote is judged with the quote around it.
    """
    file = rendering.file
    document, main = file.document, file.document.language or DEFAULT_LANGUAGE
    quotes, unedited = edited(find_quotes(document, main), document, file.path, handwork.quotes)
    judged = [quote for quote in quotes.found if quote.kind is not Kind.INDIRECT]
    chosen, unlinked = chosen_passages(judged, file.path, handwork.links, sources, document.text)
    texts = _Texts(document.sha256, fingerprint, document, segments, cancelled)
    jobs = []
    for quote in judged:
        language = rendering.language_at(quote.span.start, main)
        by_hand = quote.span in chosen
        if by_hand:
            context = link_quote(quote, document, language, segments, chosen[quote.span], cancelled)
        else:
            context = replace(_paired(quote, language, texts), document=document)
        context = _with_aliases(context, handwork)
        jobs.append(Job(prefix + quote.id, file.path, language, 0, by_hand, context))
    incomparable = _incomparable(segments, main)
    by_meaning = "" if incomparable else _by_meaning(segments, main)
    whole = _whole(file, quotes, jobs, bool(sources), handwork)
    context_of_all = replace(whole, incomparable=incomparable, by_meaning=by_meaning)
    doubts = [NotChecked(PAIRING, reason) for reason in _mismatches(file, sources, jobs, incomparable)]
    if not jobs and not doubts:
        doubts.append(NotChecked(QUOTES, mismatch.of_no_quotes(name_of(file.path))))
    return Prepared(file, tuple(jobs), context_of_all, (*unedited, *unlinked, *doubts))


def _incomparable(sources: Sequence[Sequence[Segment]], language: str) -> str:
    """The language of the sources where none of them can be compared with the rendering's, else empty."""
    apart = ""
    for segments in filter(None, sources):
        spoken = _spoken(segments)
        if comparable([segment.text for segment in segments], spoken, language):
            return ""
        apart = apart or spoken
    return apart


def _by_meaning(sources: Sequence[Sequence[Segment]], language: str) -> str:
    """The language of the sources where no table has the words of any of them, else empty."""
    spoken = [_spoken(segments) for segments in sources if segments]
    return spoken[0] if spoken and not any(covered(tag, language) for tag in spoken) else ""


def _spoken(segments: Sequence[Segment]) -> str:
    return Counter(segment.language for segment in segments).most_common(1)[0][0]


def _mismatches(
    rendering: LoadedFile, sources: Sequence[LoadedFile], jobs: Sequence[Job], incomparable: str
) -> Iterator[str]:
    """Signs that a file was given in the wrong place, or in a language that nothing here reads."""
    if incomparable:
        yield mismatch.of_distance(incomparable, rendering.document.language or DEFAULT_LANGUAGE)
        return
    name, language = name_of(rendering.path), rendering.document.language
    if language is not None and primary(language) != DEFAULT_LANGUAGE:
        for source in sources:
            reason = mismatch.of_languages(name_of(source.path), source.document.language, name, language)
            if reason:
                yield reason
    found = [any(sentence.segments for sentence in job.context.sentences) for job in jobs if not job.linked_by_hand]
    reason = mismatch.of_quotes([name_of(source.path) for source in sources], name, found)
    if reason:
        yield reason


@dataclass(frozen=True)
class _Texts:
    """Both texts of a search. Two of these are equal if their texts are."""

    rendering: str
    sources: str
    document: Document = field(compare=False)
    segments: Sequence[Sequence[Segment]] = field(compare=False)
    cancelled: Cancelled = field(compare=False)


@lru_cache(maxsize=REMEMBERED)
def _paired(quote: Quote, language: str, texts: _Texts) -> QuoteInContext:
    """Where a quote was said; remembered, so that an edit elsewhere costs no second search. Raises Stopped."""
    return pair_quote(quote, texts.document, language, texts.segments, texts.cancelled)


def _whole(
    file: LoadedFile, quotes: Quotes, jobs: Sequence[Job], has_source: bool, handwork: Handwork
) -> RenderingInContext:
    """The rendering as the checks see it, called by its outlet where that is known."""
    outlet = next((publication.outlet for publication in handwork.publications if publication.file == file.path), "")
    name = outlet or file.document.metadata.get("outlet") or name_of(file.path)
    contexts = tuple(job.context for job in jobs)
    return RenderingInContext(file.document, contexts, quotes.strays, has_source, name)


def _counted(job: Job, seen: Counter[str]) -> Job:
    occurrence = seen[job.context.quote.text]
    seen[job.context.quote.text] += 1
    return replace(job, occurrence=occurrence)


def _with_aliases(context: QuoteInContext, handwork: Handwork) -> QuoteInContext:
    """The quote with the names that the case declares to be one, for the checks of names and of speakers."""
    aliases = tuple((alias.said, alias.printed) for alias in handwork.aliases)
    knowing = (replace(sentence, pair=replace(sentence.pair, aliases=aliases)) for sentence in context.sentences)
    return replace(context, sentences=tuple(knowing)) if aliases else context
