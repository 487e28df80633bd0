import pytest

from quoteverify.check.confirming import confirmed
from quoteverify.checks.check import Check
from quoteverify.checks.meaning import agent, hedge
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from tests.support.judging import findings

IDENTITY = EngineIdentity("judge", "1", "0" * 64, "none", judge=True)
HERE, THERE = Span(10, 20), Span(30, 36)


def rule(category: Category, severity: Severity = Severity.MAJOR) -> Finding:
    return Finding(str(category), category, severity, 0.7, "A rule.", HERE, HERE, ("why",))


def opinion(ours: tuple[Mark, ...] = (), theirs: tuple[Mark, ...] = ()) -> Opinion:
    return Opinion(IDENTITY, 0.4, 0.2, ours, theirs)


NEEDING = [Category.OMISSION, Category.ADDITION, Category.NAME, Category.MISPAIRING, Category.REORDER, Category.HEDGE]
ALONE = [Category.NUMBER, Category.DATE, Category.UNIT, Category.NEGATION, Category.QUESTION, Category.UNTRANSLATED]


@pytest.mark.parametrize("category", NEEDING)
@pytest.mark.parametrize("severity", [Severity.MAJOR, Severity.CRITICAL])
def test_what_the_judge_does_not_see_stays_as_a_minor_finding_and_says_why(
    category: Category, severity: Severity
) -> None:
    elsewhere = opinion((Mark(THERE, 0.9),))
    (lowered,) = confirmed([rule(category, severity)], elsewhere)
    assert lowered.severity is Severity.MINOR
    assert lowered.message == "A rule."
    assert lowered.evidence[0] == "why"
    assert "agree" in lowered.evidence[-1]


@pytest.mark.parametrize("category", NEEDING)
@pytest.mark.parametrize(
    "seen", [opinion((Mark(Span(18, 25), 0.6),)), opinion(theirs=(Mark(Span(8, 12), 0.6),))], ids=["quote", "source"]
)
def test_what_it_sees_on_either_side_stands(category: Category, seen: Opinion) -> None:
    found = [rule(category)]
    assert list(confirmed(found, seen)) == found


@pytest.mark.parametrize("category", ALONE)
def test_what_can_be_counted_stands_without_it(category: Category) -> None:
    found = [rule(category)]
    assert list(confirmed(found, opinion())) == found


def test_a_faint_mark_confirms_nothing() -> None:
    (lowered,) = confirmed([rule(Category.OMISSION)], opinion((Mark(HERE, 0.3),)))
    assert lowered.severity is Severity.MINOR


def test_a_finding_about_no_place_stands() -> None:
    nowhere = Finding("omission", Category.OMISSION, Severity.MAJOR, 0.7, "A rule.")
    assert list(confirmed([nowhere], opinion())) == [nowhere]


@pytest.mark.parametrize("category", [Category.OMISSION, Category.NAME, Category.NUMBER, Category.NEGATION])
def test_a_small_doubt_of_a_rule_that_the_judge_is_sure_of_is_grave(category: Category) -> None:
    (raised,) = confirmed([rule(category, Severity.MINOR)], opinion((Mark(HERE, 0.97),)))
    assert raised.severity is Severity.MAJOR
    assert "differ" in raised.evidence[-1]


@pytest.mark.parametrize("category", [Category.QUOTE_MARKS, Category.REGISTER, Category.ELLIPSIS])
def test_what_changes_no_meaning_is_never_raised(category: Category) -> None:
    found = [rule(category, Severity.MINOR)]
    assert list(confirmed(found, opinion((Mark(HERE, 0.99),)))) == found


def test_half_sure_is_not_enough_to_raise_a_small_doubt() -> None:
    found = [rule(Category.OMISSION, Severity.MINOR)]
    assert list(confirmed(found, opinion((Mark(HERE, 0.8),)))) == found


def test_minor_findings_and_their_order_stay() -> None:
    found = [rule(Category.NUMBER), rule(Category.OMISSION, Severity.MINOR), rule(Category.HEDGE, Severity.INFO)]
    assert list(confirmed(found, opinion())) == found


@pytest.mark.parametrize(
    ("check", "language", "source", "rendering"),
    [
        (agent.CHECK, "ru", "Украину атаковала Россия.", "Ukraine attacked Russia."),
        (agent.CHECK, "uk", "Він погрожував нам.", "We threatened him."),
        (hedge.CHECK, "uk", "Кажуть, він украв гроші.", "He stole the money."),
        (hedge.CHECK, "es", "Dicen que robó el dinero.", "He stole the money."),
    ],
)
def test_exchanged_roles_and_lost_hearsay_stand_without_it(
    check: Check, language: str, source: str, rendering: str
) -> None:
    found = findings(check, source, rendering, language)
    assert list(confirmed(found, opinion())) == found
    assert [finding.severity for finding in found] == [Severity.MAJOR]
