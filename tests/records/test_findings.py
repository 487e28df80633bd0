import pytest

from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span

SOURCE, RENDERING = "Туда идём.", "This way, go."


def finding(category: Category = Category.PERSON, severity: Severity = Severity.MAJOR, **more: object) -> Finding:
    fields = {"check": "person", "confidence": 0.8, "message": "“we” became a command."} | more
    return Finding(category=category, severity=severity, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("category", [Category.ENGINE_DOUBT, Category.NO_SOURCE])
def test_engine_doubt_and_no_source_are_always_info(category: Category) -> None:
    with pytest.raises(ValueError, match="always info"):
        finding(category, Severity.MAJOR)


def test_confidence_outside_0_to_1_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        finding(confidence=1.5)


def test_the_key_holds_while_texts_and_finding_stay_and_changes_with_any_of_them() -> None:
    one = finding(source=Span(5, 9), rendering=Span(10, 12))
    key = one.key(SOURCE, RENDERING)
    assert finding(source=Span(5, 9), rendering=Span(10, 12), confidence=0.5).key(SOURCE, RENDERING) == key
    assert one.key(SOURCE, RENDERING + " Now.") != key
    assert one.key("Туда иду.", RENDERING) != key
    assert finding(Category.IMPERATIVE, source=Span(5, 9), rendering=Span(10, 12)).key(SOURCE, RENDERING) != key
    assert finding(source=Span(5, 9), rendering=Span(0, 4)).key(SOURCE, RENDERING) != key


def test_severities_rank_from_info_to_critical() -> None:
    assert [severity.rank for severity in (Severity.INFO, Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)] == [
        0,
        1,
        2,
        3,
    ]
