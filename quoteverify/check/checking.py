"""Checking: the whole way from loaded documents to checked quotes, yielded one by one as they are done."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from quoteverify import __version__
from quoteverify.check.byhand import engine_choices, with_languages
from quoteverify.check.deepening import deepened, translated_whole
from quoteverify.check.gathering import unserved
from quoteverify.check.preparation import Job, Prepared, prepare
from quoteverify.check.quotes import checked_quote, surroundings
from quoteverify.check.renderings import judge_across, judge_whole
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.inputs import AlignedSentence
from quoteverify.engines import Engines
from quoteverify.records.checked import CheckedCase, CheckedQuote, DocumentFindings, LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.findings import Finding
from quoteverify.records.handwork import NOTHING, Handwork
from quoteverify.records.translation import Cancelled, Progress, never

NO_RESULTS: Mapping[str, str] = MappingProxyType({})


def nothing(_done: int, _all: int) -> None:
    """Reports no progress."""


def check(
    files: Sequence[LoadedFile],
    engines: Engines,
    profile: HouseProfile,
    cancelled: Cancelled = never,
    progress: Progress = nothing,
    known: Mapping[str, str] = NO_RESULTS,
    handwork: Handwork = NOTHING,
) -> Iterator[DocumentFindings | CheckedQuote]:
    """Check every quote of every rendering against the sources.

    Yields the findings of each rendering as a whole first, then its quotes in document order, each as soon as it is
    judged and, where it is in doubt or the case is short, translated. Without a source the versions of a quote are
    compared with each other. ``known`` are results of earlier checks, the ``basis`` of each by the id of its quote: a
    quote with the same basis is left out, so that an edit, a correction or a stopped check costs only what it changed.
    ``handwork`` is what people set right beforehand. Raises Stopped when ``cancelled`` says so.
    """
    sources = [file for file in files if file.role is Role.SOURCE]
    prepared = prepare(files, handwork, cancelled)
    choices, unfit = engine_choices(handwork.engines, sources)
    engines = engines.under(choices)
    judged = [judge_whole(each, profile, (*unfit, *unserved(_sentences(each), engines))) for each in prepared]
    yield from (rendering.whole for rendering in judged)
    extra = {owner: results for rendering in judged for owner, results in rendering.by_quote.items()}
    for owner, finding in judge_across(prepared, profile):
        extra.setdefault(owner, []).append(finding)
    whole = translated_whole([sentence for each in prepared for sentence in _sentences(each)], engines)
    fixed = (profile, handwork.engines, engines.judge is not None, whole, [file.path for file in sources], __version__)
    jobs = [(job, _basis(job, extra.get(job.id, []), fixed)) for rendering in prepared for job in rendering.jobs]
    left = [(job, basis) for job, basis in jobs if known.get(job.id) != basis]
    progress(len(jobs) - len(left), len(jobs))
    sentences = [sentence for job, _ in left for sentence in job.context.sentences]
    pairs = deepened(sentences, sources, engines, profile, whole, cancelled)
    for number, (job, basis) in enumerate(left, len(jobs) - len(left) + 1):
        own = [next(pairs) for _ in job.context.sentences]
        made = checked_quote(job, own, sources, extra.get(job.id, []), profile)
        yield replace(made, basis=basis)
        progress(number, len(jobs))


def assemble(
    files: Sequence[LoadedFile],
    results: Iterable[DocumentFindings | CheckedQuote],
    profile: HouseProfile,
    handwork: Handwork = NOTHING,
) -> CheckedCase:
    """One case made of what :func:`check` yielded with this ``handwork``, with the models that were used."""
    every = list(results)
    wholes = [result for result in every if isinstance(result, DocumentFindings)]
    quotes = tuple(result for result in every if isinstance(result, CheckedQuote))
    used = dict.fromkeys(engine for quote in quotes for sentence in quote.sentences for engine in sentence.engines)
    return CheckedCase(
        files=tuple(with_languages(file, handwork.languages)[0].file.record for file in files),
        quotes=quotes,
        findings=tuple((whole.file, finding) for whole in wholes for finding in whole.findings),
        not_checked=tuple(dict.fromkeys(note for whole in wholes for note in whole.not_checked)),
        engines=tuple(used),
        profile=profile.name,
        handwork=handwork,
    )


def _sentences(prepared: Prepared) -> list[AlignedSentence]:
    return [sentence for job in prepared.jobs for sentence in job.context.sentences]


def _basis(job: Job, extra: Sequence[Finding], fixed: object) -> str:
    """A fingerprint of everything that the result of a quote depends on except the models: 16 hexadecimal digits."""
    context = job.context
    around = *surroundings(context), context.before, context.between, context.after
    own = job.id, job.file, job.language, job.occurrence, job.linked_by_hand
    second = context.second, context.second_score
    parts = (own, context.quote, context.sentences, second, around, extra, fixed)
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
