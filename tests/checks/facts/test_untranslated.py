"""Untranslated: what stayed in the source's language is found; names and glosses are left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.checks.facts.untranslated import CHECK
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Finding, NotChecked, Severity


def findings(source: str, rendering: str, language: str = "ru") -> list[Finding | NotChecked]:
    assert CHECK.pair
    return list(CHECK.pair(SentencePair(Side(source, language), Side(rendering, "en"))))


def test_words_in_the_sources_script_are_major_and_reported_as_one_run() -> None:
    rendering = "Mikhail Korb, генеральный секретарь of the party, spoke."
    (finding,) = findings("Михаил Корб, генеральный секретарь партии, говорил.", rendering)
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MAJOR
    assert finding.rendering
    assert finding.rendering.of(rendering) == "генеральный секретарь"


def test_a_word_of_the_source_in_the_same_script_is_major() -> None:
    (finding,) = findings("Musimy zamknąć granicę.", "We must zamknąć the border.", "pl")
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MAJOR


def test_a_rendering_equal_to_its_source_is_major() -> None:
    text = "Wir werden das schaffen, sagte sie."
    (finding,) = findings(text, text, "de")
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MAJOR


@pytest.mark.parametrize("rendering", ["perestroika (перестройка) began", "the word “перестройка”"])
def test_a_glossed_original_word_is_minor(rendering: str) -> None:
    (finding,) = findings("Началась перестройка.", rendering)
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MINOR


def test_letters_that_only_look_right_are_shown() -> None:
    (finding,) = findings("Иди сюда", "Соme here")
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MINOR
    assert "mixes scripts" in finding.message


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Газета Lietuvos rytas", "The newspaper Lietuvos rytas", "ru"),
        ("OK, WhatsApp", "OK, WhatsApp", "ru"),
        ("Der Kindergarten in Berlin", "The kindergarten in Berlin", "de"),
        ("Angela Merkel", "Angela Merkel", "de"),
        ("Hotel, Bar, Restaurant, Taxi", "Hotel, Bar, Restaurant, Taxi", "de"),
        ("Иди сюда", "Come here", "ru"),
    ],
)
def test_names_and_shared_words_are_no_finding(source: str, rendering: str, language: str) -> None:
    assert findings(source, rendering, language) == []


def test_two_english_versions_are_not_compared() -> None:
    assert findings("Go ahead!", "Go ahead!", "en") == []


def test_an_unknown_script_is_not_checked() -> None:
    assert findings("x", "y", "id") == [NotChecked("untranslated", "the script of id is not known")]


@settings(deadline=None)
@given(st.text(max_size=100), st.text(max_size=100))
def test_any_text_is_survived(source: str, rendering: str) -> None:
    for result in findings(source, rendering):
        assert isinstance(result, Finding)
        assert result.rendering
        assert result.rendering.end <= len(rendering)


@pytest.mark.parametrize(
    ("language", "source", "rendering"),
    [("pt", "Dois bilhões e meio de reais.", "2.5 billion reais."), ("pl", "Pięć złotych.", "Five zlotys.")],
)
def test_the_name_of_a_currency_is_english_too(language: str, source: str, rendering: str) -> None:
    assert findings(source, rendering, language) == []
