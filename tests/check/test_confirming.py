import pytest

from quoteverify.check.confirming import confirmed
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity

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


def test_minor_findings_and_their_order_stay() -> None:
    found = [rule(Category.NUMBER), rule(Category.OMISSION, Severity.MINOR), rule(Category.HEDGE, Severity.INFO)]
    assert list(confirmed(found, opinion())) == found
