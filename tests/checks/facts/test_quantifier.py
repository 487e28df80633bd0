"""Quantifiers: opposite bounds and exchanged shares are found, synonyms are not."""

import pytest

from quoteverify.checks.facts.quantifier import judge
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Finding, NotChecked, Severity


def findings(source: str, rendering: str, language: str = "ru") -> list[Finding]:
    results = judge(SentencePair(Side(source, language), Side(rendering, "en")))
    return [result for result in results if isinstance(result, Finding)]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("более 100 человек", "fewer than 100 people"),
        ("не менее 100 человек", "up to 100 people"),
        ("почти 100 человек", "more than 100 people"),
        ("Все поддерживают закон.", "Some support the law."),
        ("Большинство против.", "Everyone is against it."),
    ],
)
def test_an_exchange_is_major(source: str, rendering: str) -> None:
    (finding,) = findings(source, rendering)
    assert finding.severity is Severity.MAJOR


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("более 100 человек", "over 100 people"),
        ("не менее 100 человек", "at least 100 people"),
        ("не менее 100 человек", "100 or more people"),
        ("около 100 человек", "some 100 people"),
        ("Все поддерживают закон.", "Everybody supports the law."),
        ("Прежде всего, некоторые против.", "Above all, some are against it."),
        ("только один", "only one"),
    ],
)
def test_synonyms_are_no_finding(source: str, rendering: str) -> None:
    assert findings(source, rendering) == []


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("более 100 человек", "100 people"),
        ("100 человек", "more than 100 people"),
        ("Только он знает.", "He knows."),
    ],
)
def test_what_is_merely_absent_is_minor(source: str, rendering: str) -> None:
    (finding,) = findings(source, rendering)
    assert finding.severity is Severity.MINOR


def test_a_language_without_quantifiers_is_not_checked() -> None:
    results = list(judge(SentencePair(Side("5", "ka"), Side("5", "en"))))
    assert results == [NotChecked("quantifier", "no quantifiers for ka")]
