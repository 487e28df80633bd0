"""Terms: the known ones are data; accepted renderings are never reported."""

import pytest

from quoteverify.checks.facts.term import CHECK, terms
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.language.profiles import known
from quoteverify.records.findings import Finding, NotChecked, Severity


def findings(source: str, rendering: str, language: str = "ru") -> list[Finding | NotChecked]:
    assert CHECK.pair
    return list(CHECK.pair(SentencePair(Side(source, language), Side(rendering, "en"))))


@pytest.mark.parametrize(
    ("source", "rendering", "printed"),
    [
        ("в наши вообще силовые структуры", "in our general power structures", "power structures"),
        ("Оружие массового уничтожения", "Nuclear weapons", "Nuclear weapons"),
        ("Это беженцы.", "They are migrants.", "migrants"),
        ("на Дальнем Востоке", "in the Middle East", "Middle East"),
        ("советские солдаты", "Russian soldiers", "Russian"),
    ],
)
def test_a_known_mistranslation_is_found(source: str, rendering: str, printed: str) -> None:
    (finding,) = findings(source, rendering)
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MAJOR
    assert finding.rendering
    assert finding.rendering.of(rendering) == printed
    assert "usual:" in finding.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("силовые структуры", "the security services"),
        ("силовые структуры", "the “power structures”, that is, the security services"),
        ("оружие массового уничтожения", "weapons of mass destruction"),
        ("ядерное оружие", "nuclear weapons"),
        ("структуры власти", "power structures"),
        ("беженцы и мигранты", "refugees and migrants"),
        ("советские и русские песни", "Soviet and Russian songs"),
    ],
)
def test_an_accepted_rendering_is_no_finding(source: str, rendering: str) -> None:
    assert findings(source, rendering) == []


def test_a_pair_of_languages_without_a_list_is_not_checked() -> None:
    assert findings("x", "y", "ka") == [NotChecked("term", "no list of terms for Georgian → English")]


def test_every_listed_term_is_well_formed_and_does_not_contradict_itself() -> None:
    for language in known():
        for term in terms(language, "en"):
            assert term.say
            assert term.wrong
