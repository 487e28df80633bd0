"""Units: the right number of the wrong thing is found; a fair conversion is not."""

import pytest

from quoteverify.checks.facts import number, quantifier, unit
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.language.profiles import known
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.values.units import find_quantities, unit_words


def findings(source: str, rendering: str, language: str = "ru") -> list[Finding]:
    pair = SentencePair(Side(source, language), Side(rendering, "en"))
    every = [result for judge in (number.judge, unit.judge, quantifier.judge) for result in judge(pair)]
    return [result for result in every if isinstance(result, Finding)]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("15 километров от границы", "15 miles from the border"),
        ("100 рублей", "100 dollars"),
        ("5 млн рублей", "5 billion roubles"),
        ("10 тысяч человек", "10 million people"),
        ("три дня назад", "three years ago"),
        ("€20", "$20"),
        ("25 °C", "25 °F"),
    ],
)
def test_another_unit_or_magnitude_is_critical(source: str, rendering: str) -> None:
    (finding,) = findings(source, rendering)
    assert finding.category is Category.UNIT
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("волны высотой до 6 метров", "waves up to 20 feet high"),
        ("весом в 250 килограмм", "weighing 550 pounds"),
        ("27 градусов тепла", "80 degrees"),
        ("в 72 км от столицы", "45 miles (72 kilometers) from the capital"),
        ("48 часов", "two days"),
        ("300-килограммовое животное", "a 650 pound animal"),
    ],
)
def test_a_fair_conversion_is_info_and_shows_both(source: str, rendering: str) -> None:
    found = findings(source, rendering)
    assert found
    assert {finding.severity for finding in found} == {Severity.INFO}
    assert all(finding.source and finding.rendering for finding in found)


def test_an_unfair_conversion_is_a_changed_number() -> None:
    (finding,) = findings("6 метров", "60 feet")
    assert finding.category is Category.NUMBER
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    ("source", "rendering"),
    [("5 км", "5 kilometres"), ("100 рублей", "100 rubles"), ("20 процентов", "20%"), ("$5 млн", "$5m")],
)
def test_the_same_quantity_is_no_finding(source: str, rendering: str) -> None:
    assert findings(source, rendering) == []


def test_percentage_points_are_not_per_cent() -> None:
    (finding,) = findings("выросла на 5 процентных пунктов", "rose by 5 percent")
    assert finding.category is Category.QUANTIFIER
    assert finding.severity is Severity.MAJOR


def test_a_language_without_units_is_not_checked() -> None:
    assert list(unit.judge(SentencePair(Side("5", "id"), Side("5", "en")))) == [
        NotChecked("unit", "no units for Indonesian")
    ]


def test_every_profile_names_units_that_exist() -> None:
    for language in known():
        unit_words(language)


def test_a_quantity_covers_number_and_unit() -> None:
    text = "ровно 5 км пути"
    (quantity,) = find_quantities(text, "ru")
    assert quantity.span.of(text) == "5 км"
