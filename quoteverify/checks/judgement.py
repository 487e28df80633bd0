"""Judgement: the checks run over a pair, a quote or a rendering, and the house's rules applied to what they find.

What cannot be judged is said, never passed over. Nothing that is handed on is weighed by any other rules.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.house import HouseProfile
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext, SentencePair, Side
from quoteverify.checks.registry import CHECKS
from quoteverify.checks.rendered import is_beyond
from quoteverify.checks.verbatim import same_language
from quoteverify.records.findings import Category, Finding, NotChecked
from quoteverify.system.failure import log_failure

LOGGER = logging.getLogger(__name__)

T = TypeVar("T")

_EXTRA = frozenset({Category.ADDITION, Category.NAME, Category.NUMBER, Category.DATE, Category.UNIT, Category.TERM})
"""What a rendering may have that its source lacks."""

NO_SOURCE = "no source line is linked to this quote"
NOT_ASKED = "not translated: rules and judge leave nothing in doubt (without the judge, all is translated)"
ONE_LANGUAGE = "source and quote are in one language: nothing is translated"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the checks say, as a house weighs it; findings in the order of the checks' list."""

    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]


@dataclass(frozen=True, slots=True)
class RenderingJudgement:
    """Findings, as a house weighs them, and unchecked items of a whole rendering, each with the id of its quote or
    None."""

    findings: tuple[tuple[str | None, Finding], ...]
    not_checked: tuple[tuple[str | None, NotChecked], ...]


def judge_pair(pair: SentencePair, house: HouseProfile) -> Judgement:
    """Run every check that sees one sentence pair."""
    results: list[Finding | NotChecked] = []
    for check in CHECKS:
        if check.pair is None:
            continue
        reason = _obstacle(check, pair)
        results.extend([NotChecked(check.name, reason)] if reason else _guarded(check, check.pair, pair))
    quoted = [result for result in results if isinstance(result, NotChecked) or not is_beyond(result, pair)]
    return _judgement(_but_asked(quoted, pair), house)


def _but_asked(results: Sequence[Finding | NotChecked], pair: SentencePair) -> Iterator[Finding | NotChecked]:
    """The results without what a rendering takes from the question that its source answers: “We will not close the
    school” says no more than «Нет, не закроем» said to who asked about the school."""
    if pair.asked is None or pair.source is None:
        yield from results
        return
    whole = replace(pair, source=Side(f"{pair.asked.text} {pair.source.text}", pair.source.language), asked=None)
    for result in results:
        if isinstance(result, NotChecked) or result.source is not None or result.category not in _EXTRA:
            yield result
            continue
        check = next(check for check in CHECKS if check.name == result.check)
        again = list(_guarded(check, check.pair, whole)) if check.pair else []
        if any(isinstance(found, NotChecked) or _same_place(found, result) for found in again):
            yield result


def _same_place(found: Finding, other: Finding) -> bool:
    if found.category is not other.category:
        return False
    return found.rendering is None or other.rendering is None or found.rendering.overlaps(other.rendering)


def judge_quote(context: QuoteInContext, house: HouseProfile) -> Judgement:
    """Run every check that sees one quote in context."""
    results: list[Finding | NotChecked] = []
    has_source = any(sentence.pair.source for sentence in context.sentences)
    for check in CHECKS:
        if check.quote is None:
            continue
        if Need.SOURCE in check.needs and not has_source:
            results.append(NotChecked(check.name, NO_SOURCE))
        else:
            results.extend(_guarded(check, check.quote, context))
    return _judgement(results, house)


def judge_rendering(context: RenderingInContext, house: HouseProfile) -> RenderingJudgement:
    """Run every check that sees a whole rendering."""
    results: list[tuple[str | None, Finding | NotChecked]] = []
    for check in CHECKS:
        if check.rendering is not None:
            results.extend(_guarded_with_id(check, check.rendering, context))
    return RenderingJudgement(
        tuple(
            (owner, ruled)
            for owner, result in results
            if isinstance(result, Finding) and (ruled := house.rule(result)) is not None
        ),
        tuple((owner, result) for owner, result in results if isinstance(result, NotChecked)),
    )


def judge_together(contexts: Sequence[RenderingInContext], house: HouseProfile) -> Iterator[tuple[int, str, Finding]]:
    """Run every check that sees several renderings at once; each finding with the index of its rendering and the id
    of its quote."""
    for check in CHECKS:
        if check.together is None:
            continue
        try:
            found = list(check.together(contexts))
        except Exception as error:  # noqa: BLE001 - one that fails on one text must not take the other findings with it
            log_failure(LOGGER, f"check {check.name} failed", error)
            continue
        for number, quote, finding in found:
            ruled = house.rule(finding)
            if ruled is not None:
                yield number, quote, ruled


def _obstacle(check: Check, pair: SentencePair) -> str | None:
    if Need.SOURCE in check.needs and pair.source is None:
        return NO_SOURCE
    if Need.MODEL in check.needs and pair.evidence is None:
        if same_language(pair):
            return ONE_LANGUAGE
        if pair.untranslated:
            return NOT_ASKED
        languages = f"{pair.source.language if pair.source else '?'} → {pair.rendering.language}"
        return f"no model for {languages}"
    return None


def _guarded(check: Check, judge: Callable[[T], Results], seen: T) -> Iterator[Finding | NotChecked]:
    """A check that fails on one text must not take the other findings with it: it says that it did not judge."""
    try:
        yield from list(judge(seen))
    except Exception as error:  # noqa: BLE001 - it is told
        log_failure(LOGGER, f"check {check.name} failed", error)
        yield NotChecked(check.name, f"the check itself failed on this text ({type(error).__name__})")


def _guarded_with_id(
    check: Check,
    judge: Callable[[RenderingInContext], Iterator[tuple[str | None, Finding | NotChecked]]],
    seen: RenderingInContext,
) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    try:
        yield from list(judge(seen))
    except Exception as error:  # noqa: BLE001 - it is told
        log_failure(LOGGER, f"check {check.name} failed", error)
        yield None, NotChecked(check.name, f"the check itself failed on this text ({type(error).__name__})")


def _judgement(results: Iterable[Finding | NotChecked], house: HouseProfile) -> Judgement:
    every = list(dict.fromkeys(results))
    ruled = (house.rule(result) for result in every if isinstance(result, Finding))
    return Judgement(
        tuple(finding for finding in ruled if finding is not None),
        tuple(result for result in every if isinstance(result, NotChecked)),
    )
