"""Judgement: the checks run over a pair, a quote or a rendering; what cannot be judged is said, never passed over."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quoteverify.checks import all_checks
from quoteverify.checks.check import Check, Need
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext, SentencePair
from quoteverify.checks.verbatim import same_language
from quoteverify.records.findings import Finding, NotChecked

LOGGER = logging.getLogger(__name__)

NO_SOURCE = "no source line is loaded for this quote"
ONE_LANGUAGE = "source and quote are in one language: nothing is translated"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the checks say; findings in the order of the checks' list."""

    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]


@dataclass(frozen=True, slots=True)
class RenderingJudgement:
    """Findings and unchecked items of a whole rendering, each with the id of its quote or None."""

    findings: tuple[tuple[str | None, Finding], ...]
    not_checked: tuple[tuple[str | None, NotChecked], ...]


def judge_pair(pair: SentencePair) -> Judgement:
    """Run every check that sees one sentence pair."""
    results: list[Finding | NotChecked] = []
    for check in all_checks():
        if check.pair is None:
            continue
        reason = _obstacle(check, pair)
        results.extend([NotChecked(check.name, reason)] if reason else _guarded(check, check.pair(pair)))
    return _sorted(results)


def judge_quote(context: QuoteInContext) -> Judgement:
    """Run every check that sees one quote in context."""
    results: list[Finding | NotChecked] = []
    has_source = any(sentence.pair.source for sentence in context.sentences)
    for check in all_checks():
        if check.quote is None:
            continue
        if Need.SOURCE in check.needs and not has_source:
            results.append(NotChecked(check.name, NO_SOURCE))
        else:
            results.extend(_guarded(check, check.quote(context)))
    return _sorted(results)


def judge_rendering(context: RenderingInContext) -> RenderingJudgement:
    """Run every check that sees a whole rendering."""
    results: list[tuple[str | None, Finding | NotChecked]] = []
    for check in all_checks():
        if check.rendering is not None:
            results.extend(_guarded_with_id(check, check.rendering(context)))
    return RenderingJudgement(
        tuple((owner, result) for owner, result in results if isinstance(result, Finding)),
        tuple((owner, result) for owner, result in results if isinstance(result, NotChecked)),
    )


def judge_together(contexts: Sequence[RenderingInContext]) -> Iterator[tuple[int, str, Finding]]:
    """Run every check that sees several renderings at once; each finding with the index of its rendering and the id
    of its quote."""
    for check in all_checks():
        if check.together is None:
            continue
        try:
            yield from list(check.together(contexts))
        except Exception:  # a check that fails on one text must not take the other findings with it
            LOGGER.exception("check %s failed", check.name)


def _obstacle(check: Check, pair: SentencePair) -> str | None:
    if Need.SOURCE in check.needs and pair.source is None:
        return NO_SOURCE
    if Need.MODEL in check.needs and pair.evidence is None:
        if same_language(pair):
            return ONE_LANGUAGE
        languages = f"{pair.source.language if pair.source else '?'} → {pair.rendering.language}"
        return f"no model for {languages}"
    return None


def _guarded(check: Check, results: Iterable[Finding | NotChecked]) -> Iterator[Finding | NotChecked]:
    """A check that fails on one text must not take the other findings with it: it says that it did not judge."""
    try:
        yield from list(results)
    except Exception as error:
        LOGGER.exception("check %s failed", check.name)
        yield NotChecked(check.name, f"the check itself failed on this text ({type(error).__name__})")


def _guarded_with_id(
    check: Check, results: Iterable[tuple[str | None, Finding | NotChecked]]
) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    try:
        yield from list(results)
    except Exception as error:
        LOGGER.exception("check %s failed", check.name)
        yield None, NotChecked(check.name, f"the check itself failed on this text ({type(error).__name__})")


def _sorted(results: Iterable[Finding | NotChecked]) -> Judgement:
    every = list(dict.fromkeys(results))
    return Judgement(
        tuple(result for result in every if isinstance(result, Finding)),
        tuple(result for result in every if isinstance(result, NotChecked)),
    )
