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
    assert results == [NotChecked("quantifier", "no quantifiers for Georgian")]


WHOLE = {  # nearly all, all, some
    "ru": ("Почти все уехали.", "Все уехали.", "Некоторые уехали."),
    "uk": ("Майже всі поїхали.", "Усі поїхали.", "Деякі поїхали."),
    "pl": ("Prawie wszyscy wyjechali.", "Wszyscy wyjechali.", "Niektórzy wyjechali."),
    "de": ("Fast alle sind gegangen.", "Alle sind gegangen.", "Einige sind gegangen."),
    "es": ("Casi todos se fueron.", "Todos se fueron.", "Algunos se fueron."),
    "fr": ("Presque tous sont partis.", "Tous sont partis.", "Certains sont partis."),
    "it": ("Quasi tutti sono partiti.", "Tutti sono partiti.", "Alcuni sono partiti."),
    "tr": ("Neredeyse herkes gitti.", "Herkes gitti.", "Bazıları gitti."),
}
FLAGS = {Severity.CRITICAL, Severity.MAJOR}


def flagged(source: str, rendering: str, language: str) -> bool:
    results = judge(SentencePair(Side(source, language), Side(rendering, "en")))
    return any(isinstance(result, Finding) and result.severity in FLAGS for result in results)


@pytest.mark.parametrize("language", WHOLE)
def test_almost_everyone_is_not_everyone(language: str) -> None:
    nearly, every, some = WHOLE[language]
    assert flagged(nearly, "Everyone left.", language)
    assert flagged(every, "Almost everyone left.", language)
    assert flagged(some, "Most left.", language)
    assert not flagged(nearly, "Nearly all of them left.", language)
    assert not flagged(every, "Everybody left.", language)
    assert not flagged(some, "Some left.", language)


OFTEN = {  # always, sometimes
    "ru": ("Он всегда лгал.", "Он иногда лгал."),
    "uk": ("Він завжди брехав.", "Він іноді брехав."),
    "pl": ("Zawsze kłamał.", "Czasami kłamał."),
    "de": ("Er hat immer gelogen.", "Er hat manchmal gelogen."),
    "es": ("Siempre mentía.", "A veces mentía."),
    "hi": ("वह हमेशा झूठ बोलता था।", "वह कभी-कभी झूठ बोलता था।"),
    "ar": ("كان يكذب دائما.", "كان يكذب أحيانا."),
}


@pytest.mark.parametrize("language", OFTEN)
def test_always_is_not_sometimes(language: str) -> None:
    always, sometimes = OFTEN[language]
    assert flagged(always, "He sometimes lied.", language)
    assert flagged(sometimes, "He always lied.", language)
    assert not flagged(always, "He always lied.", language)
    assert not flagged(sometimes, "Occasionally he lied.", language)


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Самое главное – он жив.", "Most importantly, he is alive.", "ru"),
        ("Es wird immer kälter.", "It is getting colder and colder.", "de"),
        ("Чаще всего это неправда.", "Most often it is not true.", "ru"),
    ],
)
def test_set_phrases_tell_no_share(source: str, rendering: str, language: str) -> None:
    assert not flagged(source, rendering, language)
